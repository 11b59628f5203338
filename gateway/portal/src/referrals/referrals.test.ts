import { expect, test } from "vitest";
import { body, EMPTY, mayAccept, wrongWith } from "./referrals";

const TODAY = "2026-11-26";
const fields = (entry: Partial<typeof EMPTY>) => wrongWith({ ...EMPTY, ...entry }, TODAY).map(({ field }) => field);

test("an answer is chosen before anything else", () => expect(fields({})).toEqual(["answer-DEFER"]));

test("to accept needs a reason of its own and words", () => {
  expect(fields({ answer: "ACCEPT" })).toEqual(["reason-within-guidance", "words"]);
  expect(fields({ answer: "ACCEPT", reason: "within-guidance", words: "Seen and examined" })).toEqual([]);
});

test("to defer needs what it is and how long too", () => {
  expect(fields({ answer: "DEFER", reason: "result-awaited", words: "Waits for the echo" })).toEqual(["code", "end-ON_DAY"]);
  expect(fields({ answer: "DEFER", reason: "result-awaited", words: "Waits for the echo", code: "unwell", end: { kind: "ON_DAY", day: { day: "26", month: "11", year: "2026" } } })).toEqual(["end-day"]);
});

test("what belongs to the other answer is not sent", () => {
  const entry = { ...EMPTY, reason: "within-guidance", words: " Seen  and examined ", code: "unwell", end: { ...EMPTY.end, kind: "NEVER" as const } };
  expect(body({ ...entry, answer: "ACCEPT" })).toEqual({ answer: "ACCEPT", reason: "within-guidance", words: "Seen and examined" });
  expect(body({ ...entry, answer: "DEFER", reason: "outside-guidance" })).toEqual({ answer: "DEFER", reason: "outside-guidance", words: "Seen and examined", code: "unwell", end: { kind: "NEVER" } });
});

test("a donor is accepted on the local day of the health check only", () => {
  expect(mayAccept("2026-11-26T00:10:00Z", TODAY)).toBe(true);
  expect(mayAccept("2026-11-25T23:50:00Z", TODAY)).toBe(false);
});
