import { expect, test } from "vitest";
import { endingBody, type Need, needsAddress, sourceOf, title, wrongWithEnding } from "./needs";

const statement = (source: string) => ({ statement: `id-${source}`, patient: { authority: "HCN", value: "3999999993" }, source, since: "2026-11-20T09:00:00Z" });
const IRRADIATED: Need = { need: "IRRADIATED", kind: "REQUIREMENT", name: "irradiated", statements: [statement("PO-1"), statement("PO-2")] };
const ANTI_K: Need = { need: "006001", kind: "ANTIBODY", name: "anti-K", statements: [statement("S-1")] };

test("no sign of an entry leaves its place in the address", () =>
  expect(needsAddress({ authority: "MR:BHSCT", value: "H/1" })).toBe("/api/outcomes/patients/MR%3ABHSCT/H%2F1/needs"));

test("a need is called as the laboratory calls it, and its source is told", () => {
  expect([title(IRRADIATED), title(ANTI_K)]).toEqual(["Irradiated", "Anti-K"]);
  expect(sourceOf(IRRADIATED, statement("PO-1"))).toBe("Request PO-1");
  expect(sourceOf(IRRADIATED, statement("EARLIER"))).toBe("An earlier request");
  expect(sourceOf(ANTI_K, statement("S-1"))).toBe("Found in sample S-1");
});

test("an ending has a ground and words", () => {
  const id = (field: string) => field;
  expect(wrongWithEnding({ ground: "", words: " " }, id)).toHaveLength(2);
  expect(wrongWithEnding({ ground: "RECOVERED", words: "The haematologist" }, id)).toEqual([]);
});

test("an ending names everything that was seen of the need", () =>
  expect(endingBody(IRRADIATED, { ground: "RECOVERED", words: " Why " })).toEqual({ need: "IRRADIATED", statements: ["id-PO-1", "id-PO-2"], ground: "RECOVERED", words: "Why" }));
