import { expect, test } from "vitest";
import { kindOf, left, read, wrongDecision, wrongStart } from "./migration";

test("a file's rows are told against all of them as soon as they are counted", () => {
  expect(read({ file: "donors.csv", rowsRead: 12000, taken: 11990, refused: 10 })).toBe("12,000 read");
  expect(read({ file: "donors.csv", rows: 1000000, rowsRead: 12000, taken: 11990, refused: 10 })).toBe("12,000 of 1,000,000");
  expect(kindOf("antibodies.csv")).toBe("ANTIBODIES");
});

test("what is left is told roughly", () => {
  expect(left(10)).toBe("less than a minute");
  expect(left(80)).toBe("about a minute");
  expect(left(600)).toBe("about 10 minutes");
});

test("an import names a system and a folder, and no path", () => {
  expect(wrongStart({ system: "PULSE", folder: "rehearsal-1" })).toEqual([]);
  expect(wrongStart({ system: "", folder: "../etc" }).map(({ field }) => field)).toEqual(["system", "folder"]);
});

test("a decision has a choice and a reason", () => {
  expect(wrongDecision({ reason: "short" }).map(({ field }) => field)).toEqual(["ground-ACCEPTED", "reason"]);
  expect(wrongDecision({ ground: "ACCEPTED", reason: "Looked at on paper" })).toEqual([]);
});
