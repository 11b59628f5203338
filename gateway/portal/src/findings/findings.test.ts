import { expect, test } from "vitest";
import { ASK, CONFIRMATION, kept, RESULT, reach, type Standing, wrongWith } from "./findings";

const STANDING: Standing = {
  donation: "A999026000123",
  tests: [
    { test: "HBSAG", result: "NEGATIVE" },
    { test: "ANTI_HCV", result: "REACTIVE" },
  ],
  components: [
    { component: "A999026000123-DRC01000", state: "DESPATCHED", hold: "NONE", hospital: "BHSCT", site: "SITE-A" },
    { component: "A999026000123-DFF01000", state: "RELEASED", hold: "NONE" },
    { component: "A999026000123-DBC01000", state: "MODIFIED", hold: "NONE" },
  ],
};

test("before a hold, one reads what is here and who has the rest; what was modified is no more", () => {
  expect(reach(STANDING)).toBe("1 component is here, 1 has left and would be recalled from BHSCT, SITE-A.");
  expect(reach({ ...STANDING, components: [] })).toBe("No component is here, nothing has left.");
});

test("asking a test and a reactive result are read once more, a negative result is recorded at once", () => {
  expect(ASK.follows({ test: "MALARIA_ANTIBODY", ground: "TRAVEL" }, STANDING)?.at(-1)).toBe("It is asked for good.");
  expect(RESULT.follows({ test: "WNV_RNA", result: "NEGATIVE" }, STANDING)).toBeUndefined();
  expect(RESULT.follows({ test: "WNV_RNA", result: "REACTIVE" }, STANDING)?.[0]).toContain("WNV RNA reactive holds the donation for good");
});

test("only what is repeat reactive is confirmed, and whatever is said does not free the donation", () => {
  expect(Object.keys(CONFIRMATION.choices[0]!.of(STANDING))).toEqual(["ANTI_HCV"]);
  expect(CONFIRMATION.nothing?.(STANDING)).toBeUndefined();
  expect(CONFIRMATION.nothing?.({ ...STANDING, tests: [] })).toContain("nothing to confirm");
  expect(CONFIRMATION.follows({ test: "ANTI_HCV", result: "NEGATIVE" }, STANDING)).toContain("It does not free the donation: it is discarded all the same.");
  expect(CONFIRMATION.follows({ test: "ANTI_HCV", result: "POSITIVE" }, STANDING)?.join()).toContain("a look-back begins");
  expect(CONFIRMATION.follows({ test: "ANTIBODY_SCREEN", result: "POSITIVE" }, STANDING)?.join()).not.toContain("look-back");
  expect(CONFIRMATION.path("A999026000123", { test: "ANTI_HCV" })).toBe("/api/production/donations/A999026000123/tests/ANTI_HCV/confirmation");
  expect(CONFIRMATION.body({ test: "ANTI_HCV", result: "POSITIVE", laboratory: " reflab " })).toEqual({ result: "POSITIVE", laboratory: "REFLAB" });
});

test("what is lacking is said in the order of the form, and a test that is not offered is none", () => {
  expect(wrongWith(RESULT, {}, STANDING).map(({ field }) => field)).toEqual(["test-ANTI_HBC", "result-NEGATIVE", "run", "analyser"]);
  expect(wrongWith(CONFIRMATION, { test: "HBSAG", result: "POSITIVE", laboratory: "REFLAB" }, STANDING).map(({ field }) => field)).toEqual(["test-ANTI_HCV"]);
  expect(wrongWith(ASK, { test: "ANTI_HBC", ground: "OTHER" }, STANDING)).toEqual([]);
});

test("the run stays for the next sample, and never a result", () => {
  expect(kept(RESULT, { test: "WNV_RNA", result: "REACTIVE", run: "RUN-1", analyser: "DYNEX-1" })).toEqual({ run: "RUN-1", analyser: "DYNEX-1" });
});
