import { expect, test } from "vitest";
import { NO_PHASE, NOTHING, transplantBody, wrongWithTransplant } from "./transplant";

const PHASE = { from: { day: "1", month: "11", year: "2026" }, redCells: ["O"], plasma: ["A", "AB"] };

test("a transplant has the own group, whole phases, and who decided it", () => {
  expect(wrongWithTransplant({ ...NOTHING, phases: [NO_PHASE] }).map(({ field }) => field)).toEqual(["recipient", "from-0-day", "redCells-0-O", "plasma-0-O", "transplant-words"]);
  expect(wrongWithTransplant({ ...NOTHING, recipient: "A-POSITIVE", words: "The physician", phases: [PHASE] })).toEqual([]);
});

test("what is not known of the donor is not sent", () => {
  expect(transplantBody({ recipient: "AB-POSITIVE", donorAbo: "", donorRhD: "", phases: [PHASE], words: " Why " })).toEqual({
    recipient: { abo: "AB", rhD: "POSITIVE" },
    phases: [{ from: "2026-11-01", redCells: ["O"], plasma: ["A", "AB"] }],
    words: "Why",
  });
  expect(transplantBody({ ...NOTHING, recipient: "A-NEGATIVE", donorAbo: "O", donorRhD: "NEGATIVE" })).toMatchObject({ donorAbo: "O", donorRhD: "NEGATIVE" });
});
