import type { Application, Likely, Wrong } from "../application";
import type { Donor } from "../donors";
import { wrongWith } from "../application";
import { dayOf, isoDay } from "../../rules/rules";

export const GROUNDS = {
  MISHEARD: "It was misheard or mistyped",
  CHANGED_BY_MARRIAGE: "Changed by marriage",
  CHANGED_BY_DEED: "Changed by deed",
  WRONG_DOCUMENT: "The wrong document was used",
  OTHER: "Something else",
} as const;

export type Ground = keyof typeof GROUNDS;

export type Corrected = {
  donor: string;
  fields: string[];
  touched: { kind: "HEALTH_CHECK" | "APPOINTMENT"; reference: string; day: string; by: ("AGE" | "SEX")[] }[];
  likely: Likely[];
};

export type Correction = { ground?: Ground; words: string };

/** The record as a form holds it. The address is in the contact details, with all its lines. */
export function asApplication(donor: Donor): Application {
  return {
    familyName: donor.familyName,
    givenName: donor.givenName,
    born: dayOf(donor.dateOfBirth),
    sex: donor.sex,
    postcode: "",
    addressLine: "",
    nationalNumber: donor.nationalNumber ?? "",
  };
}

/** What differs from the record, as it is sent; what does not is left out. */
export function changes(donor: Donor, now: Application): object {
  const was = asApplication(donor);
  const number = now.nationalNumber.trim();
  return {
    ...(now.familyName.trim() !== was.familyName && { familyName: now.familyName }),
    ...(now.givenName.trim() !== was.givenName && { givenName: now.givenName }),
    ...(isoDay(now.born) !== donor.dateOfBirth && { dateOfBirth: isoDay(now.born) }),
    ...(now.sex !== donor.sex && { sex: now.sex }),
    ...(digits(number) !== digits(was.nationalNumber) && (number === "" ? { withoutNationalNumber: true } : { nationalNumber: number })),
  };
}

const digits = (number: string) => number.replaceAll(/[ -]/g, "");

/** How many corrections this number had when it was read: the service refuses when there are more by now. */
export const seen = (donor: Donor) => (donor.corrections ?? []).filter((each) => each.donor === donor.donor).length;

export function wrongWithCorrection(donor: Donor, now: Application, { ground, words }: Correction, today: string): Wrong[] {
  const nothing = Object.keys(changes(donor, now)).length === 0;
  return [
    ...wrongWith(now, today),
    ...(nothing ? [{ text: "Change what is wrong", field: "familyName" }] : []),
    ...(ground ? [] : [{ text: "Choose why it is corrected", field: "ground-MISHEARD" }]),
    ...(ground === "OTHER" && words.trim().length < 8 ? [{ text: "Say why, in at least 8 characters", field: "words" }] : []),
    ...(words.length > 500 ? [{ text: "The words must have 500 characters or fewer", field: "words" }] : []),
  ];
}

export const body = (donor: Donor, now: Application, { ground, words }: Correction): object => ({
  ...changes(donor, now),
  ground,
  ...(words.trim() !== "" && { words }),
  seen: seen(donor),
});
