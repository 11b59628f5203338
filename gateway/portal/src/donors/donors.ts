import type { Ground } from "./correction/correction";
import type { Giving } from "./giving/giving";
import type { Part } from "./likeness";
import type { Deferral, Standing } from "./standing";

export type Sex = "FEMALE" | "MALE";

export type Person = { donor: string; familyName: string; givenName: string; dateOfBirth: string; sex: Sex; postcode?: string };

export type Found = Person & { formerNames?: string[]; score: number; parts: Part[] };

export type Donation = { donation: string; printed: string; samplesOnly?: boolean; venue: string; collectedAt: string };

/** One field as it was and became; absent where nothing was or is recorded. */
export type RecordedCorrection = { donor: string; correction: number; ground: Ground; words?: string; by: string; at: string; changes: { field: string; before?: string; after?: string }[] };

/** Groups that contradict each other; open until somebody settles it. */
export type GroupAlarm = { alarm: string; kind: "RECORDS_DIFFER" | "DONATIONS_DISAGREE"; raisedAt: string };

/** How it stood with the donor from then on; `change` is the event's name. */
export type StandingChange = { donor: string; change: string; diedOn?: string; transferredTo?: string; by: string; reason: string; at: string };

/** Two records became one person, or two again; `decision` is the event's name. */
export type RecordedMerge = { decision: string; donor: string; survivor: string; by: string; reason: string; at: string };

/** Of the blood, as it was known before this platform; empty for most. */
/** A weak or partial D makes every donation RhD positive, and need not make the same person a positive patient. */
export type WeakD = { finding: string; asPatient: "POSITIVE" | "NEGATIVE" };

export type Blood = { group?: string; antigens: string[]; antibodies: string[]; weakD?: WeakD };

/** That there is or was an account, and not which. */
export type LinkedAccount = { donor: string; linkedAt: string; codeBy?: string; unlinkedAt?: string; unlinkedBy?: string };

export type Donor = Person & { accounts?: LinkedAccount[]; standingChanges?: StandingChange[]; merges?: RecordedMerge[]; legacyNumbers?: string[]; blood?: Blood; groupAlarms?: GroupAlarm[]; corrections?: RecordedCorrection[]; addressLine?: string; nationalNumber?: string; survivor?: string; standing: Standing[]; deferrals: Deferral[]; donations: Donation[]; giving?: Giving };

const SEXES: Record<Sex, string> = { FEMALE: "Female", MALE: "Male" };

export const sexInWords = (sex: Sex) => SEXES[sex] ?? sex;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A birth date as it is read on every screen here: `04-Mar-1958`. */
export function born(date: string): string {
  const [year, month, day] = date.split("-");
  return `${day}-${MONTHS[Number(month) - 1]}-${year}`;
}

/** Whole years; both are ISO dates, so a birthday is reached when month and day are. */
export const age = (dateOfBirth: string, today: string) =>
  Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (today.slice(5) < dateOfBirth.slice(5) ? 1 : 0);

const LOCAL_DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Belfast" });

/** The local day of an instant, as an ISO date. */
export const localDay = (instant: string) => LOCAL_DAY.format(new Date(instant));

export const today = () => LOCAL_DAY.format(new Date());

const DONOR_NUMBER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isDonorNumber = (text: string) => DONOR_NUMBER.test(text);
