import { expect, test } from "vitest";
import { buttonPressed, chosen, type Keys, NONE, press } from "./keys";

const type = (text: string, from: Keys = NONE) => [...text].reduce(press, from);
const enter = (keys: Keys) => press(keys, "Enter");

test.each([["y", true], ["1", true], ["Y", true], ["n", false], ["2", false], ["x", undefined]])("%s and Enter answer %s", (key, answer) => {
  expect(enter(type(key as string)).answer).toBe(answer);
});

test("a key alone answers nothing, and shows what Enter would answer", () => {
  expect(type("n").answer).toBeUndefined();
  expect(chosen(type("n"))).toBe(false);
});

test("Enter alone answers nothing", () => expect(enter(NONE)).toEqual(NONE));

test("a scan answers nothing, whatever is in it, and nobody asks how fast it came", () => {
  for (const scan of ["3999999912", "12", "11", "nn", "A9990260001221", "]d212", "=A99902600012200", "&>0261212"]) expect(enter(type(scan))).toEqual({ typed: "", refused: true });
});

test("a scan after a key answers nothing, and the next key answers again", () => {
  const after = enter(type("3999999912", type("n")));
  expect(after.answer).toBeUndefined();
  expect(enter(type("y", after)).answer).toBe(true);
});

test("a scan without Enter at its end takes the next answer with it, and not the one after", () => {
  const after = enter(type("n", type("3999999912")));
  expect(after).toEqual({ typed: "", refused: true });
  expect(enter(type("n", after)).answer).toBe(false);
});

test("Escape and Backspace take back what was typed", () => {
  expect(enter(type("n", press(type("y"), "Backspace"))).answer).toBe(false);
  expect(enter(press(type("y"), "Escape"))).toEqual(NONE);
});

test("keys that write nothing are no answers", () => {
  for (const key of ["Tab", "Shift", "ArrowDown"]) expect(press(type("y"), key).typed).toBe("y");
});

test("the end of a scan in whose middle a button was pressed does not answer the next question", () => {
  expect(enter(press(buttonPressed(type("39")), "1")).answer).toBeUndefined();
  expect(enter(press(buttonPressed(type("n")), "1")).answer).toBe(true);
});
