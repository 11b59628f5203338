import { expect, test } from "vitest";
import { changeInWords, endReasons, onlyFor, untilInWords } from "./deferrals";
import { body, conditions, EMPTY, type Entry, wrongWith } from "./entry";

const TODAY = "2026-11-26";
const LETTER: Entry = { ...EMPTY, code: "surgery-other", words: " Letter of the hospital,\n operation in January ", source: "LETTER", end: { kind: "ON_DAY", day: { day: "1", month: "2", year: "2027" } } };
const fields = (entry: Entry) => wrongWith(entry, TODAY).map(({ field }) => field);

test("everything that is missing is named", () => {
  expect(fields(EMPTY)).toEqual(["code", "words", "source-DONOR", "end-ON_DAY"]);
  expect(fields({ ...LETTER, only: true })).toEqual(["only-WHOLE_BLOOD"]);
  expect(fields(LETTER)).toEqual([]);
});

test("a deferral ends in the future or it is none", () => {
  const until = (day: string, month: string, year: string): Entry => ({ ...LETTER, end: { kind: "ON_DAY", day: { day, month, year } } });
  expect(fields(until("26", "11", "2026"))).toEqual(["end-day"]);
  expect(fields(until("", "", ""))).toEqual(["end-day"]);
  expect(fields(until("27", "11", "2026"))).toEqual([]);
});

test("words have 8 to 500 characters", () => {
  expect(fields({ ...LETTER, words: "letter" })).toEqual(["words"]);
  expect(fields({ ...LETTER, words: "x".repeat(501) })).toEqual(["words"]);
});

test("it is sent as the contract has it, and for all donations unless some are named", () => {
  expect(body(LETTER)).toEqual({ code: "surgery-other", words: "Letter of the hospital, operation in January", source: "LETTER", end: { kind: "ON_DAY", day: "2027-02-01" } });
  expect(body({ ...LETTER, end: { ...LETTER.end, kind: "NEVER" }, only: true, donations: ["PLATELETS", "WHOLE_BLOOD"] })).toMatchObject({ end: { kind: "NEVER" }, donations: ["WHOLE_BLOOD", "PLATELETS"] });
});

test("a permanent deferral ends as an error alone, and nobody accepts against a rule that has no exception", () => {
  const from = TODAY;
  expect(endReasons({ end: { kind: "NEVER" }, overridableFrom: from })).toEqual(["recorded-in-error"]);
  expect(endReasons({ end: { kind: "ON_DAY", day: "2027-02-01" } })).toEqual(["recorded-in-error"]);
  expect(endReasons({ end: { kind: "ON_DAY", day: "2027-02-01" }, overridableFrom: from })).toEqual(["recorded-in-error", "clinician-accepted"]);
  expect(endReasons({ end: { kind: "WHEN_IT_ENDS" } })).toEqual(["recorded-in-error", "condition-ended"]);
});

test("how long it lasts and what became of it are said in words", () => {
  expect(untilInWords({ kind: "NEVER" })).toBe("For good");
  expect(untilInWords({ kind: "ON_DAY", day: "2027-02-01" })).toBe("Until 1 February 2027");
  expect(untilInWords({ kind: "WHEN_IT_ENDS" })).toBe("Until it is over");
  expect(changeInWords({ change: "ENDED", reason: "recorded-in-error", before: { kind: "NEVER" }, by: "x", at: "" })).toBe("Ended: recorded in error");
  expect(changeInWords({ change: "EXTENDED", reason: "extended", before: { kind: "WHEN_IT_ENDS" }, end: { kind: "NEVER" }, by: "x", at: "" })).toBe("Longer: for good");
});

test("only some donations are named, all are not", () => {
  expect(onlyFor({ donations: ["PLATELETS"] })).toBe("For platelets only");
  expect(onlyFor({ donations: ["WHOLE_BLOOD", "DOUBLE_RED_CELLS", "PLATELETS", "PLASMA", "LEUCAPHERESIS"] })).toBeUndefined();
});

test("what the rules have names for is listed once, by its words", () => {
  const question = (...all: [string, string][]) => ({ question: "Q", words: "", asks: "", sexes: [], conditions: all.map(([condition, words]) => ({ condition, words, day: false })) });
  expect(conditions([question(["b", "Tattoo"], ["a", "Cold"]), question(["b", "Tattoo"])])).toEqual([{ code: "a", words: "Cold" }, { code: "b", words: "Tattoo" }]);
});
