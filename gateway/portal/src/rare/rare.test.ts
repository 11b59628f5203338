import { expect, test } from "vitest";
import { antigens, callBody, howMany, inWords, type RareDonor, wrongWithAntigens, wrongWithCall } from "./rare";

test("antigens are read apart at blanks, commas and lines, each once, and capitals are two antigens", () => {
  expect(antigens(" Vel, Fya;008001\nVel ")).toEqual(["Vel", "Fya", "008001"]);
  expect(antigens("s S")).toEqual(["s", "S"]);
});

test("a search names one to twenty antigens", () => {
  expect(wrongWithAntigens(" , ")).toContain("Enter the antigens");
  expect(wrongWithAntigens("Vel")).toBeUndefined();
  expect(wrongWithAntigens(Array.from({ length: 20 }, (_, number) => `A${number}`).join(" "))).toBeUndefined();
  expect(wrongWithAntigens(Array.from({ length: 21 }, (_, number) => `A${number}`).join(" "))).toContain("there are 21");
  expect(wrongWithAntigens("x".repeat(21))).toContain("is no antigen's symbol");
});

test("what is known is told by symbol, and an absence has a minus", () => expect(inWords({ Vel: "-", Fya: "+", K: "-" })).toBe("Fya+, K−, Vel−"));

test("one donor is not told as many", () => {
  const donor = {} as RareDonor;
  expect([[], [donor], [donor, donor]].map(howMany)).toEqual(["Nobody fits", "1 donor fits", "2 donors fit, the confirmed first"]);
});

test("a call names its request in plain characters, and its way", () => {
  expect(wrongWithCall({ request: " " }).map(({ field }) => field)).toEqual(["request", "way-PHONE"]);
  expect(wrongWithCall({ request: "abc", way: "PHONE" })[0]?.text).toContain("4 to 80");
  expect(wrongWithCall({ request: "x".repeat(81), way: "PHONE" })).toHaveLength(1);
  expect(wrongWithCall({ request: "Siobhán", way: "PHONE" })[0]?.text).toContain("without accents");
  expect(wrongWithCall({ request: "-REQ 1", way: "PHONE" })).toHaveLength(1);
  expect(wrongWithCall({ request: " REQ 2026/11-4 ", way: "PHONE" })).toEqual([]);
});

test("what is sent has the antigens that were sought", () => expect(callBody({ request: " REQ  1 ", way: "TEXT" }, ["Vel"])).toEqual({ request: "REQ 1", lacking: ["Vel"], way: "TEXT" }));
