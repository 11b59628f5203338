import { expect, test } from "vitest";
import { chosen, everything, saidOf, wrongConditions } from "./conditions";
import { begin, body, type Call, type Component, howFar, inFigures, took, wrongWith } from "./postdonation";

const TODAY = "2026-11-26";
const DAY = { day: "25", month: "11", year: "2026" };
const GIVEN = [{ donation: "A999026000123" }, { donation: "A999025004711" }];

const component = (state: Component["state"], waits = false): Component => ({ component: "A999026000123-DRC01000", state, waits });
const call = (reach: Call["reach"], components: Component[], heldAt?: string): Call => ({ information: "1", kind: "OTHER", receivedAt: "2026-11-26T10:30:00Z", reach, donations: [{ donation: "A999026000123", printed: "A9990 26 000123 8", reach, heldAt, components }] });
const HELD_AT = "2026-11-26T10:30:00.412Z";

test("what was scanned is chosen, and the only donation; otherwise a person chooses", () => {
  expect(begin(GIVEN, "A999025004711").donations).toEqual(["A999025004711"]);
  expect(begin(GIVEN.slice(0, 1)).donations).toEqual(["A999026000123"]);
  expect(begin(GIVEN).donations).toEqual([]);
});

test("everything that is missing is told in the order of the form", () => {
  expect(wrongWith(begin(GIVEN), TODAY, "A999026000123").map(({ field }) => field)).toEqual(["donation-A999026000123", "kind-ILLNESS_AFTER_DONATION", "noticedOn-day", "words"]);
  expect(wrongWith({ ...begin(GIVEN), which: "SINCE" }, TODAY).map(({ field }) => field)[0]).toBe("since-day");
});

test("a day to come and too many words are not sent", () => {
  const entry = { ...begin(GIVEN, "A999026000123"), kind: "OTHER" as const, noticed: { ...DAY, day: "27" }, words: "x".repeat(4001) };
  expect(wrongWith(entry, TODAY).map(({ text }) => text)).toEqual(["The day must not be in the future", "What the donor said must have 4000 characters or fewer"]);
  expect(wrongWith({ ...entry, noticed: { ...DAY, day: "26" }, words: "Fever" }, TODAY)).toEqual([]);
});

test("donations or a day are sent, never both", () => {
  const entry = { ...begin(GIVEN, "A999026000123"), kind: "OTHER" as const, noticed: DAY, since: DAY, words: " Fever " };
  expect(body(entry)).toEqual({ donations: ["A999026000123"], kind: "OTHER", noticedOn: "2026-11-25", words: "Fever" });
  expect(body({ ...entry, which: "SINCE" })).toEqual({ donationsSince: "2026-11-25", kind: "OTHER", noticedOn: "2026-11-25", words: "Fever" });
});

test("how far it is is one sentence, which never says held of what is not", () => {
  expect(howFar(call("NOT_HELD_YET", []))).toBe("Blood production has not answered for 1 donation yet.");
  expect(howFar(call("NOT_HELD_YET", [component("FREE"), component("HELD")], HELD_AT))).toBe("1 component is not held yet.");
  expect(howFar(call("HOSPITAL_TO_ANSWER", [component("HELD"), component("RECALLED", true)], HELD_AT))).toContain("1 component is held, 1 is recalled. For 1 recalled component the hospital has not said");
  expect(howFar(call("HELD", [], HELD_AT))).toContain("whatever is made will be held");
});

test("a line of the list counts components by how they stand", () => {
  expect(inFigures(call("HELD", [component("HELD"), component("HELD"), component("RECALLED")]))).toBe("2 held here, 1 recalled");
  expect(inFigures(call("HELD", []))).toBe("None made yet");
  const lifted = call("LIFTED", [component("FREE")], HELD_AT);
  expect(inFigures({ ...lifted, donations: lifted.donations.map((each) => ({ ...each, liftedAt: HELD_AT })) })).toBe("1 free again");
});

test("the time from telephone to hold is told in tenths of a second", () => {
  expect(took("2026-11-26T10:30:00Z", HELD_AT)).toBe("0.4 seconds");
  expect(took("2026-11-26T10:30:00Z", "2026-11-26T10:29:59Z")).toBe("0.0 seconds");
  expect(took("2026-11-26T10:30:00Z", "2026-11-26T10:33:00Z")).toBe("3 minutes");
});

test("a condition that several questions find is offered once, and nothing has to be named", () => {
  const infection = { condition: "acute-infection", words: "Acute infection", day: true };
  const question = { question: "Q02", words: "", asks: "", sexes: [], conditions: [infection] };
  expect(everything({ questions: [question, { ...question, question: "Q05" }] })).toEqual([infection]);
  expect(wrongConditions([], {}, TODAY)).toEqual([]);
  expect(saidOf([], {})).toEqual({});
  expect(wrongConditions([infection], chosen(infection), TODAY)).toHaveLength(1);
  const day = { "acute-infection": { ticked: true, when: "ON_DAY" as const, day: DAY } };
  expect(saidOf([infection], day)).toEqual({ answers: [{ condition: "acute-infection", when: "ON_DAY", day: "2026-11-25" }] });
});
