import { expect, test } from "vitest";
import { isDonationNumber, sought, wrongWithQuery } from "./query";

test("a scanner's prefix is not sought", () => expect(sought("]d13999999993 ")).toBe("3999999993"));

test("a donation number is known however it is entered", () => {
  for (const number of ["=A99902600012300", "A9990 26 000123 8", "a999026000123"]) expect(isDonationNumber(number)).toBe(true);
  for (const other of ["Siobhán O'Neill 17/05/1990", "399 999 9993", "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d"]) expect(isDonationNumber(other)).toBe(false);
});

test("names, birth dates, health numbers and donor numbers are sought as they are", () => {
  for (const query of ["Siobhán O'Neill 17/05/1990", "17051990 BT12 6BE", "399 999 9993", "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d", "王 小明"]) expect(wrongWithQuery(query)).toBeUndefined();
});

test("nothing and too much are not sent", () => {
  expect(wrongWithQuery("  ")).toMatch(/Enter a name/);
  expect(wrongWithQuery("x".repeat(201))).toMatch(/200/);
});
