import { expect, test } from "vitest";
import { BEGIN, type Check, next, type Step } from "./check";
import type { Question } from "./questionnaire";

const question = (id: string, ...conditions: { condition: string; words: string; day: boolean }[]): Question => ({ question: id, words: id, asks: "", sexes: ["FEMALE", "MALE"], conditions });
const UNWELL = { condition: "unwell-today", words: "Not well", day: false };
const TATTOO = { condition: "tattoo-or-piercing", words: "Tattoo", day: true };
const CAMERA = { condition: "flexible-endoscopy", words: "Endoscopy", day: true };
const QUESTIONS = [question("Q01", UNWELL), question("Q08", TATTOO, CAMERA), question("Q10", TATTOO)];

const after = (...steps: Step[]) => steps.reduce<Check>((check, step) => next(check, step, QUESTIONS), BEGIN);
const NO: Step = { type: "answered", yes: false };
const YES: Step = { type: "answered", yes: true };
const TOLD: Step = { type: "explained", answers: [{ condition: "tattoo-or-piercing", when: "ON_DAY", day: "2026-10-10" }] };

test("a no is an answer, and the next question comes", () => {
  expect(after(NO)).toEqual({ state: "asking", at: 1, replies: { Q01: { question: "Q01", yes: false, answers: [] } } });
});

test("a yes that can mean one thing without a day is an answer too", () => {
  expect(after(YES).replies).toEqual({ Q01: { question: "Q01", yes: true, answers: [{ condition: "unwell-today", when: "NOT_ASKED" }] } });
});

test("any other yes is no answer before it is explained", () => {
  expect(after(NO, YES)).toMatchObject({ state: "explaining", at: 1 });
  expect(after(NO, YES).replies).not.toHaveProperty("Q08");
  expect(after(NO, YES, TOLD).replies).toHaveProperty("Q08");
});

test("measurements follow when every question has its answer, and not before", () => {
  expect(after(NO, YES, TOLD, NO)).toMatchObject({ state: "measuring" });
  expect(Object.keys(after(NO, YES, TOLD, NO).replies)).toEqual(["Q01", "Q08", "Q10"]);
});

test("a question that is asked again keeps the other answers and leads back to where it was asked from", () => {
  const again = after(NO, YES, TOLD, NO, { type: "asked-again", question: "Q08" });
  expect(again).toMatchObject({ state: "asking", at: 1 });
  expect(next(again, NO, QUESTIONS)).toMatchObject({ state: "measuring", replies: { Q08: { yes: false, answers: [] } } });
});

test("going back asks the question before, and a yes that is not explained is forgotten", () => {
  expect(after(NO, { type: "back" })).toMatchObject({ state: "asking", at: 0 });
  expect(after(NO, YES, { type: "back" })).toMatchObject({ state: "asking", at: 1 });
  expect(after({ type: "back" })).toEqual(BEGIN);
  expect(after(NO, NO, NO, { type: "back" })).toMatchObject({ state: "asking", at: 2 });
});

test("a step that does not belong where the check is changes nothing", () => {
  expect(after(TOLD)).toEqual(BEGIN);
  expect(after(NO, YES, NO)).toEqual(after(NO, YES));
});
