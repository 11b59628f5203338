import { expect, test } from "vitest";
import { fileOf } from "../../letters/document";
import { BY_HAND, bodyOf, wrongWith } from "./letters";

test("a letter says what its kind says, and nothing that was entered for another", () => {
  const facts = { when: " Monday ", where: "Belfast HQ", reason: "a tattoo" };
  expect(bodyOf({ kind: "APPOINTMENT_CONFIRMED", facts })).toEqual({ kind: "APPOINTMENT_CONFIRMED", facts: { when: "Monday", where: "Belfast HQ" } });
  expect(bodyOf({ kind: "INVITATION", facts })).toEqual({ kind: "INVITATION", facts: {} });
});

test("nothing is asked for before every fact of the letter is there", () => {
  expect(wrongWith({ kind: "", facts: {} }).map(({ field }) => field)).toEqual(["kind"]);
  expect(wrongWith({ kind: "DEFERRAL_EXPLAINED", facts: { reason: " ", until: "x".repeat(501) } }).map(({ field }) => field)).toEqual(["reason", "until"]);
  expect(wrongWith({ kind: "INVITATION", facts: {} })).toEqual([]);
});

test("the letters that are asked for by hand are the contract's", () => expect(Object.keys(BY_HAND)).toEqual(["INVITATION", "DEFERRAL_EXPLAINED", "APPOINTMENT_CONFIRMED", "APPOINTMENT_CANCELLED"]));

test("a file names nobody, and two letters of a kind have two names", () => {
  const letter = "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a55";
  expect([fileOf({ letter, kind: "RESULT_CONTACT_US" }, "application/pdf"), fileOf({ letter, kind: "THANKS" }, "text/plain;charset=utf-8")]).toEqual(["result-contact-us-0b9e7a55.pdf", "thanks-0b9e7a55.txt"]);
});
