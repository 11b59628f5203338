import { expect, test } from "vitest";
import { bodyOf, NEW_LINE, type Wish, wrongWith } from "./wish";

const line = { ...NEW_LINE, group: "O-NEGATIVE", quantity: "4" };
const wish: Wish = { site: " SITE-A ", urgency: "ROUTINE", lines: [line] };

test("what is complete is sent, and what nobody asked for is left out", () => {
  expect(wrongWith(wish)).toEqual([]);
  expect(bodyOf(wish)).toEqual({ site: "SITE-A", urgency: "ROUTINE", lines: [{ kind: "RED_CELLS", group: { abo: "O", rhD: "NEGATIVE" }, quantity: 4 }] });
});

test("the phenotype that was asked is sent for red cells alone", () => {
  const typed = { ...line, antigensAbsent: ["006001"] };
  expect(bodyOf({ ...wish, lines: [typed, { ...typed, kind: "PLASMA" }] }).lines.map((each) => "antigensAbsent" in each)).toEqual([true, false]);
});

test.each(["0", "201", "1.5", "-1", "many", ""])("%s is no number of units", (quantity) => {
  expect(wrongWith({ ...wish, lines: [{ ...line, quantity }] }).map(({ field }) => field)).toEqual(["quantity-0"]);
});

test.each(["0", "36", "old"])("%s is no age in days", (maximumAgeDays) => {
  expect(wrongWith({ ...wish, lines: [line, { ...line, maximumAgeDays }] }).map(({ field }) => field)).toEqual(["age-1"]);
});
