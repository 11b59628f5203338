import { expect, test } from "vitest";
import { age, born, isDonorNumber } from "./donors";

test("a birth date is written so that no month can be taken for a day", () => {
  expect(born("1958-03-04")).toBe("04-Mar-1958");
  expect(born("2004-09-30")).toBe("30-Sep-2004");
});

test("a year is full on the birthday and not before", () => {
  expect(age("1987-11-26", "2026-11-25")).toBe(38);
  expect(age("1987-11-26", "2026-11-26")).toBe(39);
  expect(age("2008-02-29", "2026-02-28")).toBe(17);
});

test("a donor's number is known by its form", () => {
  expect(isDonorNumber("0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d")).toBe(true);
  expect(isDonorNumber("3999999993")).toBe(false);
});
