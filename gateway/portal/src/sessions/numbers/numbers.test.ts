import { expect, test } from "vitest";
import { account, addsUp, lastOf, type Reconciliation, run } from "./numbers";

const IT: Reconciliation = { session: "s", balanced: false, issued: 10, collected: 4, incomplete: 1, voided: 1, returned: 1, explained: 0, inProgress: ["A999026000105"], unaccounted: ["A999026000106", "A999026000107"], ranges: [], explanations: [] };

test("what was issued is the sum of where it went", () => {
  expect(account(IT).slice(1).reduce((sum, [, number]) => sum + number, 0)).toBe(10);
  expect(addsUp(IT)).toBe(true);
  expect(addsUp({ ...IT, issued: 11 })).toBe(false);
});

test("a run is read from its first and its last label", () => {
  expect(run("=A99902600012301", "=A99902600017207")).toEqual({ body: { facility: "A9990", year: 26, from: 123, to: 172 } });
  expect(run("=A99902600012301", "=A99902600012301")).toEqual({ body: { facility: "A9990", year: 26, from: 123, to: 123 } });
});

test("what is no run is refused", () => {
  const field = (first: string, last: string) => {
    const it = run(first, last);
    return "wrong" in it ? it.wrong.map((each) => each.field) : [];
  };
  expect(field("", "rubbish")).toEqual(["first", "last"]);
  expect(field("=A99902600017201", "=A99902600012301")).toEqual(["last"]);
  expect(field("=A99902600012301", "=A99902700017201")).toEqual(["last"]);
  expect(field("=A99902600000001", "=A99902600200001")).toEqual(["last"]);
  expect(field("=A99902600000101", "=A99902600200001")).toEqual([]);
});

test("a run is printed from its first to its last number", () => {
  expect(lastOf({ range: "r", facility: "A9990", year: 26, from: 123, to: 123, numbers: 1 })).toEqual(["A9990 26 000123 8", "A9990 26 000123 8"]);
});
