import { expect, test } from "vitest";
import { bodyOf, told, wrongWith } from "./placing";

test("a hold by hand says its kind and why", () => {
  expect(wrongWith({ words: "" }).map(({ field }) => field)).toEqual(["kind-RECALL", "words"]);
  expect(wrongWith({ kind: "LEGAL", words: "   short " }).map(({ field }) => field)).toEqual(["words"]);
  expect(wrongWith({ kind: "LEGAL", words: "x".repeat(501) })).toHaveLength(1);
  expect(wrongWith({ kind: "RECALL", words: "The maker asks for it back" })).toEqual([]);
});

test("its words are sent as one line", () => {
  expect(bodyOf({ kind: "RECALL", words: " The maker\nasks for it back " })).toEqual({ kind: "RECALL", words: "The maker asks for it back" });
});

test("whoever holds is told what was reached", () => {
  expect(told("A9990 26 000141 4", { held: ["a", "b"], recalled: ["c"] })).toBe("A9990 26 000141 4 is on hold: 2 units here, 1 unit recalled.");
  expect(told("A9990 26 000141 4", { held: [], recalled: ["c"] })).toBe("A9990 26 000141 4 is on hold: 1 unit recalled.");
  expect(told("A9990 26 000141 4", { held: [], recalled: [] })).toContain("Nothing was made of it yet");
});
