import { expect, test } from "vitest";
import type { Question } from "./questionnaire";
import { answers, begin, type Entries, saidInWords, wrongWith } from "./said";

const TODAY = "2026-11-26";
const Q08: Question = {
  question: "Q08",
  words: "Have you had a tattoo?",
  asks: "Which, by whom, and when?",
  sexes: ["FEMALE", "MALE"],
  conditions: [
    { condition: "tattoo-or-piercing", words: "Tattoo", day: true },
    { condition: "common-cold", words: "Cold", day: false },
  ],
};
const tattoo = (change: Partial<Entries[string]>): Entries => ({ ...begin(Q08), "tattoo-or-piercing": { ticked: true, when: "ON_DAY", day: { day: "", month: "", year: "" }, ...change } });
const texts = (entries: Entries) => wrongWith(Q08, entries, TODAY).map(({ text }) => text);

test("a yes says what it was", () => expect(texts(begin(Q08))).toEqual(["Choose what it was"]));

test("what asks for a day is no answer without one, or without saying that there is none", () => {
  expect(texts(tattoo({ when: "ON_DAY" }))).toEqual(["Enter the day, or say that there is none: Tattoo"]);
  expect(texts(tattoo({ when: "ON_DAY", day: { day: "27", month: "11", year: "2026" } }))[0]).toMatch(/has not come yet/);
  expect(texts(tattoo({ when: "ON_DAY", day: { day: "26", month: "11", year: "2026" } }))).toEqual([]);
  expect(texts(tattoo({ when: "STILL_SO" }))).toEqual([]);
});

test("answers are sent as they were said, each with its day or why it has none", () => {
  const entries: Entries = { ...tattoo({ when: "ON_DAY", day: { day: "10", month: "10", year: "2026" } }), "common-cold": { ticked: true, when: "ON_DAY", day: { day: "", month: "", year: "" } } };
  expect(answers(Q08, entries)).toEqual([{ condition: "tattoo-or-piercing", when: "ON_DAY", day: "2026-10-10" }, { condition: "common-cold", when: "NOT_ASKED" }]);
  expect(answers(Q08, tattoo({ when: "DATE_UNKNOWN", day: { day: "10", month: "10", year: "2026" } }))).toEqual([{ condition: "tattoo-or-piercing", when: "DATE_UNKNOWN" }]);
});

test("a question that is asked again begins with what was said", () => {
  const said = [{ condition: "tattoo-or-piercing", when: "ON_DAY", day: "2026-10-10" }] as const;
  expect(answers(Q08, begin(Q08, [...said]))).toEqual(said);
});

test("a question that can mean one thing only means it", () => {
  const only = { ...Q08, conditions: Q08.conditions.slice(0, 1) };
  expect(begin(only)["tattoo-or-piercing"]?.ticked).toBe(true);
});

test("what was said is read back in words", () => {
  expect(saidInWords({ condition: "tattoo-or-piercing", when: "ON_DAY", day: "2026-10-10" }, Q08)).toBe("Tattoo: 10-Oct-2026");
  expect(saidInWords({ condition: "tattoo-or-piercing", when: "STILL_SO" }, Q08)).toBe("Tattoo: not over yet");
  expect(saidInWords({ condition: "common-cold", when: "NOT_ASKED" }, Q08)).toBe("Cold");
});
