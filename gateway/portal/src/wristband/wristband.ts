import { Refusal } from "../api/client";

export type PatientNumber = { authority: string; value: string };

/** What stands on a patient's wristband. What is not known is absent, and only of somebody who has no national number. */
export type Wristband = {
  familyName?: string;
  givenNames?: string;
  dateOfBirth?: string;
  sex?: "FEMALE" | "MALE" | "OTHER" | "UNKNOWN";
  /** Of one of a multiple birth. */
  birthOrder?: number;
  number: PatientNumber;
  /** On which of them the name is left to be written by hand: its letters are not there, or not the room. */
  nameByHand: { pdf: boolean; zpl: boolean };
};

const SEXES = { FEMALE: "female", MALE: "male", OTHER: "other sex", UNKNOWN: "sex not known" };
export const inWords = (sex: keyof typeof SEXES) => SEXES[sex];

/** Nothing is missing by which a patient can say who they are. */
export const saysWho = ({ familyName, givenNames, dateOfBirth }: Wristband) => Boolean(familyName && givenNames && dateOfBirth);

const AIM_PREFIX = /^\][A-Za-z][0-9A-Za-z]/;
/** A wristband by DCB1077: a company prefix of 7 digits, the national number of 10, a check digit. */
const SERVICE_RELATION = /^\(?8018\)?\d{7}(\d{10})\d/;
/** A wristband with a hospital's own number, and the hospital that gave it. */
const HOSPITAL_NUMBER = /^\(?91\)?(MR:[A-Z0-9]{3,10}):([A-Z0-9-]{1,20})$/;

/**
 * Which patient's number was scanned or typed: a national one, whose range says who gave it, or else the own hospital's. Whether it
 * is one is the platform's to decide.
 */
export function patientNumberIn(entry: string, hospital: string): PatientNumber {
  const text = entry.trim().replace(AIM_PREFIX, "");
  const [, authority, value] = HOSPITAL_NUMBER.exec(text) ?? [];
  if (authority && value) return { authority, value };
  const national = SERVICE_RELATION.exec(text)?.[1] ?? text.replace(/[\s-]/g, "");
  if (/^\d{10}$/.test(national)) return { authority: authorityOf(national), value: national };
  return { authority: `MR:${hospital}`, value: text.replace(/\s/g, "").toUpperCase() };
}

function authorityOf(number: string) {
  if (/^3[2-9]/.test(number)) return "HCN";
  return number < "32" ? "CHI" : "NHS";
}

export const wristbandAddress = ({ authority, value }: PatientNumber) =>
  `/api/records/patients/${encodeURIComponent(authority)}/${encodeURIComponent(value)}/wristband`;

/** The number that counts, when the one that was asked for was merged into it. */
export function survivorIn(error: unknown): PatientNumber | undefined {
  const merged = error instanceof Refusal && error.problem.objections?.find((objection) => objection.code === "patient-merged");
  return merged ? (merged.facts?.survivor as PatientNumber | undefined) : undefined;
}

/** Nothing but the missing admission is in the way: in an emergency a reason does instead. */
export const onlyTheAdmissionIsMissing = (error: unknown) =>
  error instanceof Refusal && error.problem.objections?.length === 1 && error.problem.objections[0]?.code === "patient-not-admitted";
