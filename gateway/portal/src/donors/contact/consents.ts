import { type Day, isoDay } from "../../rules/rules";
import type { Wrong } from "../application";
import type { ContactPage, Counting, Said } from "./contact";

/** What donors are asked for, by its code. */
export const CONSENTS: Record<string, string> = {
  invitations: "To be invited to give",
  thanks: "To be thanked after giving",
  "where-used": "To be told where a donation was used",
  research: "To take part in research",
};

export const consentInWords = (consent: string) => CONSENTS[consent] ?? consent.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());

/** The last word on each. */
export const lastWords = (consents: readonly Said[]): Said[] => [...new Map([...consents].reverse().map((each) => [each.consent, each])).values()].sort((one, other) => consentInWords(one.consent).localeCompare(consentInWords(other.consent)));

/** Words under another number of the same person that count before what is said here. */
export const saidElsewhere = ({ donor, counting = [] }: Pick<ContactPage, "donor" | "counting">): Counting[] => counting.filter((each) => each.donor !== donor);

export type ConsentEntry = { consent: string; wording: string; given?: boolean; on: Day };

export const asked = (consent: string, consents: readonly Said[]) => lastWords(consents).find((each) => each.consent === consent)?.wording ?? "";

export const wrongWithConsent = ({ consent, wording, given, on }: ConsentEntry, today: string): Wrong[] => {
  const day = isoDay(on);
  return [
    ...(consent ? [] : [{ text: "Choose what it is about", field: "consent" }]),
    ...(given === undefined ? [{ text: "Choose what the donor said", field: "given-yes" }] : []),
    ...(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(wording.trim()) ? [] : [{ text: "Enter the version of the text that the donor was shown, for example 2026-1", field: "wording" }]),
    ...(day === undefined ? [{ text: "Enter the day on which the donor said so", field: "on-day" }] : day > today ? [{ text: "The day cannot be in the future", field: "on-day" }] : []),
  ];
};

/** As it is sent. Call when nothing is wrong with it. */
export const consentBody = ({ consent, wording, given, on }: ConsentEntry): object => ({ consent, wording: wording.trim(), given, on: isoDay(on) });
