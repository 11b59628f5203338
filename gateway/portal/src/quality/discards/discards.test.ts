import { expect, test } from "vitest";
import { type Rate, rateInWords, reasonsInWords, totals, wrongWith } from "./discards";

const RATE: Rate = { month: "2026-11", component: "DRC01", site: "NIBTS-BELFAST", made: 120, discarded: 3, reasons: { DAMAGED: 1, EXPIRED: 2 } };

test("a rate is of what was made, and of nothing there is none", () => {
  expect(rateInWords(RATE)).toBe("3 of 120, 2.5 %");
  expect(rateInWords({ made: 0, discarded: 2 })).toBe("2, none made");
});

test("reasons are listed and added up, the most frequent first", () => {
  expect(reasonsInWords(RATE.reasons)).toBe("Expired 2; Damaged or leaking 1");
  expect(totals([RATE, { ...RATE, reasons: { DAMAGED: 4 } }])).toEqual([["DAMAGED", 5], ["EXPIRED", 2]]);
  expect(totals([])).toEqual([]);
});

test("a discard needs a reason and words", () => {
  expect(wrongWith({ words: "short" }).map(({ field }) => field)).toEqual(["reason-EXPIRED", "words"]);
  expect(wrongWith({ reason: "OTHER", words: "It was dropped" })).toEqual([]);
});
