import { expect, test } from "vitest";
import { type Keys, NONE, QUIET, typed } from "./keys";

const type = (text: string, gap: number, from: Keys = NONE, start = 0) => [...text].reduce((keys, key, position) => typed(keys, key, start + position * gap), from);

test.each([["y", true], ["1", true], ["Y", true], ["n", false], ["2", false], ["x", undefined]])("%s answers %s", (key, answer) => {
  expect(typed(NONE, key as string, 0).answer).toBe(answer);
});

test("a person answers one question after the other", () => {
  expect(type("nn", QUIET).answer).toBe(false);
});

test("what comes as fast as a scanner answers nothing, whatever is in it", () => {
  for (const scan of ["3999999912", "12", "1122121212", "A9990260001221"]) expect(type(scan, 20)).toMatchObject({ scan: true });
  for (const scan of ["3999999912", "12", "1122121212"]) expect(type(scan, QUIET - 1).answer).toBeUndefined();
});

test("what begins like a barcode answers nothing even when it is slow, until it ends", () => {
  for (const scan of ["]d212", "=A99902600012200", "&>0261212"]) expect(type(scan, 300).answer).toBeUndefined();
  const ended = typed(type("]d212", 300), "Enter", 1_600);
  expect(typed(ended, "1", 1_800).answer).toBe(true);
});

test("silence ends a scan without Enter", () => {
  const scanned = type("]d212", 20);
  expect(typed(scanned, "1", 80 + 499).answer).toBeUndefined();
  expect(typed(scanned, "1", 80 + 500).answer).toBe(true);
});

test("keys that write nothing are no answers", () => {
  for (const key of ["Tab", "Shift", "ArrowDown"]) expect(typed(NONE, key, 0)).toEqual(NONE);
});
