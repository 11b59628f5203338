import { expect, test } from "vitest";
import { bodyOf, type Discrepancy, doneWords, type Reactions, saidBy, wellsOf, without, wrongWith } from "./discrepancies";

const O = { abo: "O", rhD: "POSITIVE" } as const;
const RUN = { determination: "FIRST", analyser: "NEO-1", determinedAt: "2026-11-16T04:20:00Z" } as const;
const REACTIONS: Reactions = {
  abo: { antiA: "MIXED_FIELD", antiB: "NEGATIVE", a1Cells: "POSITIVE", bCells: "POSITIVE", control: "NEGATIVE" },
  rhD: { first: "WEAK", second: "NEGATIVE", control: "NEGATIVE" },
};

test("a run says its group, with what a weak or partial D is, or that it makes none", () => {
  expect(saidBy({ ...RUN, group: O })).toBe("O RhD positive");
  expect(saidBy({ ...RUN, group: O, rhDFinding: "POSITIVE" })).toBe("O RhD positive");
  expect(saidBy({ ...RUN, group: O, rhDFinding: "WEAK_D" })).toBe("O RhD positive (weak D)");
  expect(saidBy({ ...RUN, reactions: REACTIONS })).toBe("No group");
});

test("wells are listed by what was tested, and none is left out", () =>
  expect(wellsOf(REACTIONS)).toEqual([
    ["Cells", ["Anti-A mixed field", "Anti-B negative", "Control negative"]],
    ["Plasma", ["A1 cells positive", "B cells positive"]],
    ["D", ["First anti-D weak", "Second anti-D negative", "Control negative"]],
  ]));

test("a resolution needs why, and how it is known", () => {
  expect(wrongWith({ reason: " short " }).map(({ field }) => field)).toEqual(["ground-LABORATORY_ERROR", "reason"]);
  expect(wrongWith({ ground: "OTHER", reason: "x".repeat(501) })).toHaveLength(1);
  expect(wrongWith({ ground: "OTHER", reason: "12345678" })).toEqual([]);
});

test("what is sent has the group alone, and the reason in one line", () =>
  expect(bodyOf({ ground: "OTHER", reason: " Repeated\ntwice, clear " }, O)).toEqual({ group: O, ground: "OTHER", reason: "Repeated twice, clear" }));

test("what still keeps the packs is told after a resolution", () => {
  expect(doneWords("A9990 26 000123 8", { donation: "A999026000123", group: O, objections: [] })).toBe("A9990 26 000123 8 is O RhD positive, and free.");
  expect(doneWords("A9990 26 000123 8", { donation: "A999026000123", group: O, objections: [{ code: "donation-on-hold", message: "The donation is on hold." }] })).toBe("A9990 26 000123 8 is O RhD positive. The donation is on hold.");
});

test("what is resolved leaves the list, the others stay", () => {
  const list = { items: [{ donation: "1" }, { donation: "2" }] as Discrepancy[], more: false, asOf: "" };
  expect(without(list, "1")?.items.map(({ donation }) => donation)).toEqual(["2"]);
  expect(without(undefined, "1")).toBeUndefined();
});
