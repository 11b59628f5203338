/**
 * Y and N, 1 and 2 answer a question. A scanner types too, and a barcode is full of ones and twos: a key answers only when no
 * other comes within this time, and what begins like a barcode, or comes as fast as one, answers nothing.
 */
export const QUIET = 120;

/** A scan ends with Enter, or with silence. */
const SILENCE = 500;

const YES = ["y", "1"];
const NO = ["n", "2"];
/** The scanner's own prefix, and how every ISBT 128 symbol begins. */
const BEGINS_A_SCAN = ["]", "=", "&"];

export type Keys = { at: number; scan: boolean; answer?: boolean };

export const NONE: Keys = { at: Number.NEGATIVE_INFINITY, scan: false };

/** @param at milliseconds of the event's own clock, not of when it was handled */
export function typed(before: Keys, key: string, at: number): Keys {
  if (key === "Enter") return { at, scan: false };
  if (key.length !== 1) return before;
  const pause = at - before.at;
  const scan = BEGINS_A_SCAN.includes(key) || pause < QUIET || (before.scan && pause < SILENCE);
  if (scan) return { at, scan };
  return { at, scan, answer: answerOf(key.toLowerCase()) };
}

const answerOf = (key: string) => (YES.includes(key) ? true : NO.includes(key) ? false : undefined);
