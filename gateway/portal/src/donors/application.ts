import { type Day, isoDay } from "../rules/rules";
import type { Sex } from "./donors";
import type { Part } from "./likeness";

/** What is entered of somebody who wants to register: names and address as they are given, whatever their length, letters and signs. */
export type Application = {
  familyName: string;
  givenName: string;
  born: Day;
  sex?: Sex;
  postcode: string;
  addressLine: string;
  nationalNumber: string;
};

export const EMPTY: Application = {
  familyName: "",
  givenName: "",
  born: { day: "", month: "", year: "" },
  postcode: "",
  addressLine: "",
  nationalNumber: "",
};

/** A donor on the register who may be this person; `same` when nothing that is known tells the two apart. */
export type Likely = { donor: string; same: boolean; score: number; parts: Part[] };

export type Wrong = { text: string; field: string };

type TextField = "familyName" | "givenName" | "postcode" | "addressLine" | "nationalNumber";

/** The service's limits, in characters; a field cuts nothing off by itself. */
const LONGEST: [TextField, string, number][] = [
  ["familyName", "Family name", 200],
  ["givenName", "Given name", 200],
  ["postcode", "Postcode", 10],
  ["addressLine", "House and street", 200],
  ["nationalNumber", "Health number", 20],
];

const BORN = "born-day";

/** What keeps it from being sent, in the order of the form. */
export function wrongWith(application: Application, today: string): Wrong[] {
  const { familyName, givenName, sex } = application;
  return [
    ...(familyName.trim() ? [] : [{ text: "Enter the family name", field: "familyName" }]),
    ...(givenName.trim() ? [] : [{ text: "Enter the given name", field: "givenName" }]),
    ...wrongWithBirth(isoDay(application.born), today),
    ...(sex ? [] : [{ text: "Choose female or male", field: "sex-female" }]),
    ...LONGEST.filter(([field, , most]) => application[field].length > most).map(([field, name, most]) => ({
      text: `${name} must have ${most} characters or fewer`,
      field,
    })),
  ];
}

function wrongWithBirth(born: string | undefined, today: string): Wrong[] {
  if (born === undefined) return [{ text: "Enter the date of birth", field: BORN }];
  if (born >= today) return [{ text: "The date of birth must be in the past", field: BORN }];
  return born < "1900" ? [{ text: "The year of birth must be after 1899", field: BORN }] : [];
}

/** As it is sent: what is not given is left out. */
export function body({ born, sex, familyName, givenName, ...rest }: Application): object {
  const given = Object.entries(rest).filter(([, text]) => text.trim() !== "");
  return { familyName, givenName, dateOfBirth: isoDay(born), sex, ...Object.fromEntries(given) };
}

const FIELDS: Record<string, string> = { dateOfBirth: BORN, sex: "sex-female" };

/** The form's field for the service's name of it. */
export const fieldOf = (name: string) => FIELDS[name] ?? name;
