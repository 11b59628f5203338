import { oneLine } from "../../glass/glass";
import { type Day, isoDay } from "../../rules/rules";
import type { Wrong } from "../application";
import { DONATIONS, type DonationType } from "../health/measurements";
import type { Question } from "../health/questionnaire";
import type { Source } from "./deferrals";

export type EndEntry = { kind?: "ON_DAY" | "WHEN_IT_ENDS" | "NEVER"; day: Day };

/** A deferral as it is entered. */
export type Entry = { code: string; words: string; source?: Exclude<Source, "HEALTH_CHECK" | "POST_DONATION_INFORMATION">; end: EndEntry; only: boolean; donations: DonationType[] };

export const NO_END: EndEntry = { day: { day: "", month: "", year: "" } };

export const EMPTY: Entry = { code: "", words: "", end: NO_END, only: false, donations: [] };

/** Of what no rule names; the words say what it is. */
export const OTHER_CODE = "other";

export const END_DAY = "end-day";

export function wrongEnd({ kind, day }: EndEntry, today: string): Wrong[] {
  if (kind === undefined) return [{ text: "Choose how long it lasts", field: "end-ON_DAY" }];
  if (kind !== "ON_DAY") return [];
  const on = isoDay(day);
  if (on === undefined) return [{ text: "Enter the first day on which the donor may give again", field: END_DAY }];
  return on > today ? [] : [{ text: "The day must be in the future", field: END_DAY }];
}

export function wrongWords(text: string): Wrong[] {
  const words = oneLine(text);
  if (words.length < 8) return [{ text: words === "" ? "Enter what is known of it" : "Say it in at least 8 characters", field: "words" }];
  return words.length > 500 ? [{ text: `Say it in 500 characters or fewer: it has ${words.length}`, field: "words" }] : [];
}

export const wrongWith = ({ code, words, source, end, only, donations }: Entry, today: string): Wrong[] => [
  ...(code ? [] : [{ text: "Choose what it is", field: "code" }]),
  ...wrongWords(words),
  ...(source ? [] : [{ text: "Choose how it became known", field: "source-DONOR" }]),
  ...wrongEnd(end, today),
  ...(only && donations.length === 0 ? [{ text: "Choose the types of donation", field: "only-WHOLE_BLOOD" }] : []),
];

export const endBody = ({ kind, day }: EndEntry) => (kind === "ON_DAY" ? { kind, day: isoDay(day) } : { kind });

/** As it is sent. Call when nothing is wrong with it. */
export const body = ({ code, words, source, end, only, donations }: Entry): object => ({
  code,
  words: oneLine(words),
  source,
  end: endBody(end),
  ...(only && { donations: (Object.keys(DONATIONS) as DonationType[]).filter((type) => donations.includes(type)) }),
});

/** What the rules in force have names for, each once, by its words. */
export function conditions(questions: readonly Question[]): { code: string; words: string }[] {
  const all = new Map(questions.flatMap((each) => each.conditions).map(({ condition, words }) => [condition, words]));
  return [...all].map(([code, words]) => ({ code, words })).sort((one, other) => one.words.localeCompare(other.words));
}
