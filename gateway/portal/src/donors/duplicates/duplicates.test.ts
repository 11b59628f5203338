import { expect, test } from "vitest";
import { addressOf, type Pair, pairAt, progress, running, type Search } from "./duplicates";

const SEARCH: Search = { search: "s", phase: "BLOCKING", donors: 2000, done: 500, compared: 0, found: 0, startedAt: "2026-11-26T10:00:00Z" };
const PAIR: Pair = { one: "a", other: "b", same: false, score: 21, parts: [], foundAt: "2026-11-26T10:00:00Z" };

test("a search says which step it is in and how far", () => {
  expect(progress([])).toBe("The register was not searched yet.");
  expect(progress([SEARCH])).toBe("Searching. Step 1 of 2, 25 % done. This page can be left.");
  expect(progress([{ ...SEARCH, phase: "COMPARING", done: 2001 }])).toContain("Step 2 of 2, 100 %");
  expect(progress([{ ...SEARCH, phase: "DONE", compared: 1234, found: 2 }])).toBe("Searched: 1,234 pairs compared, 2 may be one person.");
});

test("only the latest search can be running", () => {
  expect(running([SEARCH])).toBe(true);
  expect(running([{ ...SEARCH, phase: "DONE" }, SEARCH])).toBe(false);
  expect(running()).toBe(false);
});

test("an address leads to its pair and to no other", () => {
  expect(addressOf(PAIR)).toBe("/donors/duplicates/a.b");
  expect(pairAt([PAIR], "a.b")).toBe(PAIR);
  expect(pairAt([PAIR], "b.a")).toBeUndefined();
});
