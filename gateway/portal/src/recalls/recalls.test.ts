import { expect, test } from "vitest";
import { aged, answerInWords, bodyOf, clock, EMPTY, type Recall, sites, sought, standing, wrongWith } from "./recalls";

const RECALL: Recall = { component: "A999026000123-DRC01000", hospital: "BHSCT", site: "SITE-A", despatch: "DES-1", recalledAt: "2026-11-28T03:00:00Z", ageSeconds: 60, settled: false };
const PLATELETS: Recall = { ...RECALL, component: "A999026000123-DPL01000" };

test("an age goes on from what the service said, and a clock that was set back takes nothing off it", () => {
  expect(aged([RECALL], 1_000_000, 1_030_500)[0]!.ageSeconds).toBe(90);
  expect(aged([RECALL], 1_000_000, 0)[0]!.ageSeconds).toBe(60);
});

test("an age reads as a clock", () => {
  expect([0, 872, 3_600, 86_399, 86_400, 183_900].map(clock)).toEqual(["0:00:00", "0:14:32", "1:00:00", "23:59:59", "1 day 0:00", "2 days 3:05"]);
});

test("whoever has not answered in 15 minutes is phoned; whoever found nothing has answered, and searches on", () => {
  expect(standing({ ...RECALL, ageSeconds: 899 }).text).toBe("No answer yet");
  expect(standing({ ...RECALL, ageSeconds: 900 }).text).toBe("Phone now");
  expect(standing({ ...RECALL, ageSeconds: 900 }, true).text).toBe("Answer now");
  expect(standing({ ...RECALL, ageSeconds: 9_000, answer: "NOT_FOUND" }).text).toBe("Not found: search on");
  expect(standing({ ...RECALL, ageSeconds: 9_000, answer: "RETURNED", settled: true })).toEqual({ text: "Sent back", color: "green" });
});

test("sites come once each, whom to phone first, then whoever has waited for longest", () => {
  const all = [
    { ...RECALL, hospital: "WHSCT", site: "W", ageSeconds: 100 },
    { ...RECALL, hospital: "NHSCT", site: "N", ageSeconds: 5_000, answer: "RETURNED" as const, settled: true },
    { ...RECALL, ageSeconds: 950 },
    { ...PLATELETS, ageSeconds: 20, answer: "NOT_FOUND" as const },
    { ...RECALL, hospital: "SHSCT", site: "S", ageSeconds: 500 },
  ];
  expect(sites(all).map(({ hospital, phone }) => `${hospital} ${phone}`)).toEqual(["BHSCT true", "SHSCT false", "WHSCT false", "NHSCT false"]);
  expect(sites(all)[0]).toMatchObject({ recalled: 2, unanswered: 1, notFound: 1, oldest: 950 });
});

test("a pack is found by number and product; a number alone narrows, and another pack of the donation is not taken for it", () => {
  const recalls = [RECALL, PLATELETS];
  expect(sought(recalls, { donation: "A999026000123", product: "DPL01000" })).toEqual({ recall: PLATELETS });
  expect(sought(recalls, { donation: "A999026000123" })).toEqual({ narrowed: "A999026000123" });
  expect(sought(recalls, { donation: "A999026000123", product: "DFF01000" })).toMatchObject({ wrong: expect.stringContaining("Recalled under its number: DRC01000, DPL01000") });
  expect(sought(recalls, { donation: "A999026000124", product: "DRC01000" })).toMatchObject({ wrong: expect.stringContaining("No recall stands here") });
});

test("an answer is chosen, a transfusion has its day and no other answer has one", () => {
  const on = { day: "25", month: "11", year: "2026" };
  expect(wrongWith(EMPTY, "2026-11-28")).toHaveLength(1);
  expect(wrongWith({ ...EMPTY, answer: "TRANSFUSED" }, "2026-11-28")[0]!.field).toBe("on-day");
  expect(wrongWith({ answer: "TRANSFUSED", on: { ...on, day: "29" } }, "2026-11-28")[0]!.text).toContain("future");
  expect(wrongWith({ answer: "TRANSFUSED", on }, "2026-11-28")).toEqual([]);
  expect(bodyOf({ answer: "TRANSFUSED", on })).toEqual({ answer: "TRANSFUSED", transfusedOn: "2026-11-25" });
  expect(bodyOf({ answer: "RETURNED", on })).toEqual({ answer: "RETURNED" });
});

test("what was answered is read back in words, and what follows from it", () => {
  expect(answerInWords(RECALL.component, "TRANSFUSED", "2026-11-25")).toBe("A9990 26 000123 8, DRC01000 was transfused on 25 November 2026. A look-back begins: its recipient is traced.");
  expect(answerInWords(RECALL.component, "NOT_FOUND")).toContain("stays open");
  expect(answerInWords(RECALL.component, "QUARANTINED")).toContain("is set apart. The recall is answered.");
});
