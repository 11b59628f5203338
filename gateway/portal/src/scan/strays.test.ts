import { expect, test } from "vitest";
import { stray, straysToTell } from "./strays";

test("stray scans are told once, with the next call, and only when there were any", () => {
  expect(straysToTell()).toEqual({});
  stray();
  stray();
  expect(straysToTell()).toEqual({ "Stray-Scans": "2" });
  expect(straysToTell()).toEqual({});
});
