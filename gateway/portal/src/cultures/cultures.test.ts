import { expect, test } from "vitest";
import { bodyOf, EMPTY, reachInWords, recordedInWords, wrongWith } from "./cultures";

const POOL = "A999026000900-DPL02000";

test("before growth is said, one reads what it holds here, what it recalls and which sites are to answer", () => {
  const lines = reachInWords({
    component: POOL,
    donations: ["A999026000123", "A999026000124"],
    components: [
      { component: POOL, onHold: false, hospital: "BHSCT", site: "SITE-A" },
      { component: "A999026000123-DRC01000", onHold: false, hospital: "BHSCT", site: "SITE-A" },
      { component: "A999026000124-DRC01000", onHold: true },
    ],
  });
  expect(lines[0]).toBe("2 donations are held for good: A9990 26 000123 8; A9990 26 000124 6.");
  expect(lines[1]).toBe("1 component is held here: A9990 26 000124 6, DRC01000.");
  expect(lines[2]).toContain("2 components are recalled");
  expect(lines[2]).toContain("1 site is to answer: BHSCT, SITE-A.");
  expect(lines[3]).toBe("1 of these is on hold already.");
});

test("growth in a pack of which nothing is left here and nothing has left still holds its donation", () => {
  expect(reachInWords({ component: POOL, donations: ["A999026000123"], components: [] })).toEqual(["1 donation is held for good: A9990 26 000123 8.", "No component is here.", "Nothing has left."]);
});

test("a culture has its bottle, its analyser and a result", () => {
  expect(wrongWith(EMPTY).map(({ field }) => field)).toEqual(["culture", "analyser", "result-NO_GROWTH"]);
  expect(wrongWith({ culture: "x".repeat(81), analyser: "B-2", result: "GROWTH" }).map(({ field }) => field)).toEqual(["culture"]);
  expect(bodyOf({ culture: " BTA-1 ", analyser: "B-2 ", result: "NO_GROWTH" })).toEqual({ culture: "BTA-1", analyser: "B-2", result: "NO_GROWTH" });
});

test("what was recorded is said, and what it holds", () => {
  expect(recordedInWords({ component: POOL, result: "GROWTH", donations: ["A999026000123", "A999026000124"] })).toContain("2 donations are on hold, and what has left is recalled.");
  expect(recordedInWords({ component: POOL, result: "NO_GROWTH", donations: ["A999026000123"] })).toContain("no growth to date");
});
