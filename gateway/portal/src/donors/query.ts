import { classify } from "../scan/scan";

const DONATION_NUMBER = /^[A-NP-Z1-9][A-NP-Z0-9]{2}\d{10}[0-9A-Z*]?$/;

/** What is sought, without what a scanner puts before it. */
export const sought = (entry: string) => entry.trim().replace(/^\][A-Za-z][0-9A-Za-z]/, "");

/** Of one donation there is one donor, whose record is opened when it is found. */
export const isDonationNumber = (query: string) => classify(query).kind === "label" || DONATION_NUMBER.test(query.replace(/\s/g, "").toUpperCase());

/** Why it cannot be sought; nothing when it can. What else is wrong with it the service says. */
export function wrongWithQuery(entry: string): string | undefined {
  const text = sought(entry);
  if (text === "") return "Enter a name with a date of birth, a health number, a donor number or a donation number";
  return text.length > 200 ? "Enter at most 200 characters" : undefined;
}
