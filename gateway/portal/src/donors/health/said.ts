import { type Day, isoDay } from "../../rules/rules";
import { born } from "../donors";
import type { Wrong } from "../application";
import type { Said } from "./check";
import type { Condition, Question } from "./questionnaire";

/** What is entered of one condition, before it is an answer. */
export type Entry = { ticked: boolean; when: "ON_DAY" | "STILL_SO" | "DATE_UNKNOWN"; day: Day };

export type Entries = Readonly<Record<string, Entry>>;

const BLANK: Entry = { ticked: false, when: "ON_DAY", day: { day: "", month: "", year: "" } };

/** Begins with what was said before; a question that can mean one thing only means it. */
export const begin = ({ conditions }: Question, before: Said[] = []): Entries =>
  Object.fromEntries(conditions.map(({ condition }) => [condition, entryOf(before.find((said) => said.condition === condition), conditions.length === 1)]));

function entryOf(said: Said | undefined, only: boolean): Entry {
  if (said === undefined) return { ...BLANK, ticked: only };
  if (said.when === "NOT_ASKED") return { ...BLANK, ticked: true };
  const [year = "", month = "", day = ""] = said.when === "ON_DAY" ? said.day.split("-") : [];
  return { ticked: true, when: said.when, day: { day, month, year } };
}

export const ticked = ({ conditions }: Question, entries: Entries): Condition[] => conditions.filter(({ condition }) => entries[condition]?.ticked);

export const dayField = (condition: string) => `${condition}-when-day`;

/** What keeps it from being an answer; the service refuses the same. */
export function wrongWith(question: Question, entries: Entries, today: string): Wrong[] {
  const chosen = ticked(question, entries);
  if (chosen.length === 0) return [{ text: "Choose what it was", field: question.conditions[0]?.condition ?? "" }];
  return chosen.filter(({ day }) => day).flatMap((condition) => wrongDay(condition, entries[condition.condition]!, today));
}

function wrongDay({ condition, words }: Condition, { when, day }: Entry, today: string): Wrong[] {
  if (when !== "ON_DAY") return [];
  const iso = isoDay(day);
  const field = dayField(condition);
  if (iso === undefined) return [{ text: `Enter the day, or say that there is none: ${words}`, field }];
  return iso > today ? [{ text: `The day has not come yet; if it is not over, choose so: ${words}`, field }] : [];
}

/** Call when nothing is wrong with them. */
export const answers = (question: Question, entries: Entries): Said[] =>
  ticked(question, entries).map(({ condition, day }) => {
    const entry = entries[condition]!;
    if (!day) return { condition, when: "NOT_ASKED" };
    return entry.when === "ON_DAY" ? { condition, when: "ON_DAY", day: isoDay(entry.day)! } : { condition, when: entry.when };
  });

const WHENS = { STILL_SO: "not over yet", DATE_UNKNOWN: "day not known" } as const;

/** One line of what was said. */
export function saidInWords(said: Said, { conditions }: Question): string {
  const words = conditions.find(({ condition }) => condition === said.condition)?.words ?? said.condition;
  if (said.when === "NOT_ASKED") return words;
  return `${words}: ${said.when === "ON_DAY" ? born(said.day) : WHENS[said.when]}`;
}
