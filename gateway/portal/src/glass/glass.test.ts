import { expect, test } from "vitest";
import { brokenGlass, oneLine, wrongWith } from "./glass";

test("a reason has 8 to 200 plain characters", () => {
  expect(wrongWith("Brought in unconscious")).toBeUndefined();
  expect(wrongWith("")).toMatch(/why/);
  expect(wrongWith("because")).toMatch(/at least 8/);
  expect(wrongWith("x".repeat(201))).toMatch(/201/);
  expect(wrongWith("Seán is bleeding")).toMatch(/accents/);
});

test("a reason is sent as one line", () => {
  expect(oneLine("  Brought in\n\nunconscious ")).toBe("Brought in unconscious");
});

test("without a reason no glass is broken", () => {
  expect(brokenGlass()).toEqual({});
  expect(brokenGlass("Brought in unconscious")).toEqual({ "Purpose-Of-Use": "ETREAT", "Break-Glass-Reason": "Brought in unconscious" });
});
