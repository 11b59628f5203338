import { printed, read } from "../../collect/labels";
import type { Wrong } from "../../donors/application";

export type Range = { range: string; facility: string; year: number; from: number; to: number; numbers: number };

export type Reconciliation = {
  session: string;
  balanced: boolean;
  issued: number;
  collected: number;
  incomplete: number;
  voided: number;
  returned: number;
  explained: number;
  inProgress: string[];
  unaccounted: string[];
  ranges: Range[];
  explanations: { donation: string; words: string; by: string; at: string }[];
};

/** What was issued, and where it went: the lines add up to the first, whatever the service says of the balance. */
export const account = ({ issued, collected, incomplete, voided, returned, explained, inProgress, unaccounted }: Reconciliation): [string, number][] => [
  ["Issued", issued],
  ["Collected", collected],
  ["Incomplete", incomplete],
  ["Voided", voided],
  ["Given back unused", returned],
  ["Not found, and explained", explained],
  ["Being collected", inProgress.length],
  ["Unaccounted for", unaccounted.length],
];

/** Issued must be the sum of all the others: the page counts again what the service counted. */
export function addsUp(it: Reconciliation): boolean {
  const [issued, ...others] = account(it);
  return issued![1] === others.reduce((sum, [, number]) => sum + number, 0);
}

const parts = (number: string) => ({ facility: number.slice(0, 5), year: Number(number.slice(5, 7)), sequence: Number(number.slice(7)) });

export const lastOf = ({ facility, year, from, to }: Range) => [from, to].map((sequence) => printed(`${facility}${String(year).padStart(2, "0")}${String(sequence).padStart(6, "0")}`)) as [string, string];

const MOST = 2000;

/** The run from the first label set to the last, as both were scanned; or what is wrong with it. */
export function run(first: string, last: string): { body: { facility: string; year: number; from: number; to: number } } | { wrong: Wrong[] } {
  const [one, other] = [read(first), read(last)];
  const wrong = [...("wrong" in one ? [{ text: `First: ${one.wrong}`, field: "first" }] : []), ...("wrong" in other ? [{ text: `Last: ${other.wrong}`, field: "last" }] : [])];
  if ("wrong" in one || "wrong" in other) return { wrong };
  const [from, to] = [parts(one.label.number), parts(other.label.number)];
  if (from.facility !== to.facility || from.year !== to.year) return { wrong: [{ text: "The two are not of one run: facility and year differ", field: "last" }] };
  if (to.sequence < from.sequence) return { wrong: [{ text: "The last comes before the first", field: "last" }] };
  if (to.sequence - from.sequence >= MOST) return { wrong: [{ text: `A run has at most ${MOST} numbers`, field: "last" }] };
  return { body: { facility: from.facility, year: from.year, from: from.sequence, to: to.sequence } };
}

export const VOID_REASONS = { LABEL_DAMAGED: "Damaged", SET_INCOMPLETE: "The set is not complete", LABEL_LOST: "A label of it is lost", OTHER: "Something else" } as const;
