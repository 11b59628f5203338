import { expect, test } from "vitest";
import type { Finding } from "../donors/health/decision";
import { body, causes, EMPTY, monthsLater, wrongWith } from "./overrulings";

const TODAY = "2026-11-26";
const finding = (more: Partial<Finding>): Finding => ({ rule: "D004", code: "malaria-area-visited", effect: "DEFER", words: "Please wait.", source: "4.3", ...more });
const from = (day: string) => ({ overridableFrom: { kind: "ON_DAY" as const, day } });

test("what the rules let clinicians overrule by now is offered, and nothing else", () => {
  const offered = finding(from(TODAY));
  const look = finding({ rule: "D005", effect: "REFER" });
  expect(causes([offered, look], TODAY)).toEqual([offered, look]);
  expect(causes([finding(from("2026-11-27")), finding({}), finding({ ...from(TODAY), effect: "EXCLUDE" }), finding({ ...from(TODAY), deferral: "d" }), finding({ rule: "L05", code: "yearly-review-due", effect: "REFER" })], TODAY)).toEqual([]);
});

test("everything is asked, and nothing is chosen beforehand", () => {
  expect(wrongWith(EMPTY, "malaria-area-visited").map(({ field }) => field)).toEqual(["condition-malaria-area-visited", "ground-NEGATIVE_TEST", "months-3", "words"]);
});

test("a term ends on the same day of the month, or on the month's last", () => {
  expect(monthsLater(TODAY, 3)).toBe("2027-02-26");
  expect(monthsLater("2026-11-30", 3)).toBe("2027-02-28");
  expect(monthsLater(TODAY, 12)).toBe("2027-11-26");
  expect(body({ condition: "malaria-area-visited", ground: "NEGATIVE_TEST", months: 6, words: " Test  negative " }, TODAY)).toEqual({ condition: "malaria-area-visited", ground: "NEGATIVE_TEST", until: "2027-05-26", words: "Test negative" });
});
