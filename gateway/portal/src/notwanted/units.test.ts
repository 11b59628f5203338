import { expect, test } from "vitest";
import { mayBeGivenBack, type Unit, whereItIs, wrongWith } from "./units";

const UNIT: Unit = { component: "A999026000125-DRC01D00", printed: "A9990 26 000125 6", product: "DRC01D00", use: "DIRECTED", crossover: true, notWantedSince: "2026-11-17T15:20:00Z", expiresAt: "2026-12-20T23:59:00Z" };

test("what is here and may cross over is given back, and nothing else", () => {
  expect(mayBeGivenBack(UNIT)).toBe(true);
  expect(mayBeGivenBack({ ...UNIT, crossover: false })).toBe(false);
  expect(mayBeGivenBack({ ...UNIT, hospital: "BHSCT" })).toBe(false);
});

test("where it is says whom to tell", () => {
  expect(whereItIs(UNIT)).toBe("For one other patient. Here.");
  expect(whereItIs({ ...UNIT, use: "AUTOLOGOUS", hospital: "BHSCT" })).toBe("The donor’s own. At BHSCT: tell them.");
});

test("a reason has 8 to 500 characters", () => {
  expect(wrongWith(" short ")).toHaveLength(1);
  expect(wrongWith("Its patient needs it no more")).toEqual([]);
});
