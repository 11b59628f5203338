import { expect, test } from "vitest";
import { standing, wrongWords } from "./incompatible";

test("a unit that is out says whom to telephone", () => {
  expect(standing({ now: "ISSUED", location: "W6B" }).advice).toContain("Telephone W6B now");
  expect(standing({ now: "ISSUED" }).advice).toContain("Telephone the ward now");
  expect(standing({ now: "TRANSFUSED", location: "W6B" })).toMatchObject({ tag: "Transfusion has begun", color: "red" });
});

test("a unit that is still in the laboratory, or back there, is no call", () => {
  for (const now of ["RESERVED", "RETURNED", "WASTED"] as const) expect(standing({ now, location: "W6B" }).advice).not.toContain("Telephone");
});

test("an acknowledgement has words", () => {
  expect(wrongWords("  ", "words")).toEqual([{ text: "Enter what was done about it", field: "words" }]);
  expect(wrongWords("It is back", "words")).toEqual([]);
});
