import { type Day, isoDay } from "../../rules/rules";
import { oneLine } from "../../glass/glass";
import type { Wrong } from "../application";
import { born, type Donor, type RecordedMerge, type StandingChange } from "../donors";

/** What a carer may record of a donor, and take back. A restriction is the privacy officer's. */
export const CHANGES = {
  OPTED_OUT: "The donor wants to give no more",
  TRANSFERRED: "The donor gives to another blood service from now on",
  DECEASED: "The donor has died",
  OPTED_IN: "The donor wants to give again",
  RETURNED: "The donor is back from another blood service",
  DEATH_WITHDRAWN: "The donor lives: the death was recorded in error",
} as const;

export type Change = keyof typeof CHANGES;

/** Of the dead nothing is recorded but that it was an error. */
export function possible({ standing }: Pick<Donor, "standing">): Change[] {
  if (standing.includes("DECEASED")) return ["DEATH_WITHDRAWN"];
  return [standing.includes("OPTED_OUT") ? "OPTED_IN" : "OPTED_OUT", standing.includes("TRANSFERRED") ? "RETURNED" : "TRANSFERRED", "DECEASED"];
}

export type Entry = { change?: Change; service: string; diedOn: Day; reason: string };

export const EMPTY: Entry = { service: "", diedOn: { day: "", month: "", year: "" }, reason: "" };

export function wrongReason(text: string): Wrong[] {
  const { length } = oneLine(text);
  return length < 8 || length > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : [];
}

/** @param first the first of the changes that are possible */
export function wrongWith({ change, service, diedOn, reason }: Entry, { dateOfBirth }: Pick<Donor, "dateOfBirth">, first: Change, today: string): Wrong[] {
  const died = isoDay(diedOn);
  const wrongDay = died === undefined ? "Enter the day of death" : died > today ? "The day of death cannot be in the future" : died < dateOfBirth ? "The day of death cannot be before the date of birth" : undefined;
  const named = service.trim().length;
  return [
    ...(change ? [] : [{ text: "Choose what is so", field: `change-${first}` }]),
    ...(change === "DECEASED" && wrongDay ? [{ text: wrongDay, field: "diedOn-day" }] : []),
    ...(change === "TRANSFERRED" && (named < 1 || named > 80) ? [{ text: "Enter the blood service, in 80 characters or fewer", field: "service" }] : []),
    ...wrongReason(reason),
  ];
}

/** As it is sent. Call when nothing is wrong with it. */
export const body = ({ change, service, diedOn, reason }: Entry): object => ({
  change,
  ...(change === "DECEASED" && { diedOn: isoDay(diedOn) }),
  ...(change === "TRANSFERRED" && { service: service.trim() }),
  reason: oneLine(reason),
});

const STANDING_EVENTS: Record<string, string> = {
  DonorDied: "Has died",
  DonorDeathWithdrawn: "The death was recorded in error",
  DonorOptedOut: "Wants to give no more",
  DonorOptedIn: "Wants to give again",
  DonorTransferred: "Gives to another service",
  DonorReturned: "Is back from another service",
  UseRestricted: "Use of the record was restricted",
  RestrictionLifted: "The restriction was lifted",
};

export type Line = { at: string; what: string; by: string; reason: string };

const standingLine = ({ change, diedOn, transferredTo, by, reason, at }: StandingChange): Line => ({
  at,
  what: `${STANDING_EVENTS[change] ?? change}${diedOn ? `, on ${born(diedOn)}` : ""}${transferredTo ? `: ${transferredTo}` : ""}`,
  by,
  reason,
});

/** Seen from one of the two records. */
function mergeLine(own: string, { decision, donor, survivor, by, reason, at }: RecordedMerge): Line {
  const merged = decision === "DonorMerged";
  const other = donor === own ? survivor : donor;
  const what = donor === own ? (merged ? "Merged into" : "Taken apart from") : merged ? "Took in" : "Gave back";
  return { at, what: `${what} record ${other}`, by, reason };
}

/** Everything that was ever decided of the record as such, the latest first. */
export const history = ({ donor, standingChanges = [], merges = [] }: Pick<Donor, "donor" | "standingChanges" | "merges">): Line[] =>
  [...standingChanges.map(standingLine), ...merges.map((each) => mergeLine(donor, each))].sort((one, other) => other.at.localeCompare(one.at));
