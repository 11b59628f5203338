import { expect, test } from "vitest";
import type { Donor } from "../donors";
import { asApplication, body, changes, seen, wrongWithCorrection } from "./correction";

const NORA: Donor = {
  donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d",
  familyName: "Lagan",
  givenName: "Nora",
  dateOfBirth: "1990-05-01",
  sex: "FEMALE",
  nationalNumber: "399 999 9993",
  standing: [],
  deferrals: [],
  donations: [],
};
const FORM = asApplication(NORA);
const TODAY = "2026-11-26";

test("a form that nobody touched changes nothing, and says so", () => {
  expect(changes(NORA, FORM)).toEqual({});
  expect(wrongWithCorrection(NORA, FORM, { ground: "MISHEARD", words: "" }, TODAY).map(({ text }) => text)).toEqual(["Change what is wrong"]);
});

test("only what differs is sent, with the ground and how many corrections were there", () => {
  const married = { ...NORA, corrections: [{ donor: NORA.donor, correction: 1, ground: "MISHEARD" as const, by: "donor-carer", at: "2026-11-26T10:00:00Z", changes: [] }] };
  expect(body(married, { ...FORM, familyName: "Foyle" }, { ground: "CHANGED_BY_MARRIAGE", words: " " })).toEqual({ familyName: "Foyle", ground: "CHANGED_BY_MARRIAGE", seen: 1 });
});

test("corrections of another number of the same person do not count for this one", () => {
  expect(seen({ ...NORA, corrections: [{ donor: "another", correction: 1, ground: "MISHEARD", by: "donor-carer", at: "2026-11-26T10:00:00Z", changes: [] }] })).toBe(0);
});

test("a health number is the same however it is spaced, and an emptied one is taken off", () => {
  expect(changes(NORA, { ...FORM, nationalNumber: "3999999993" })).toEqual({});
  expect(changes(NORA, { ...FORM, nationalNumber: "" })).toEqual({ withoutNationalNumber: true });
});

test("a birth date and a sex are sent as the service reads them", () => {
  expect(changes(NORA, { ...FORM, born: { day: "2", month: "5", year: "1990" }, sex: "MALE" })).toEqual({ dateOfBirth: "1990-05-02", sex: "MALE" });
});

test("something else is said in words", () => {
  const now = { ...FORM, givenName: "Norah" };
  expect(wrongWithCorrection(NORA, now, { ground: "OTHER", words: "short" }, TODAY).map(({ field }) => field)).toEqual(["words"]);
  expect(wrongWithCorrection(NORA, now, { words: "" }, TODAY).map(({ field }) => field)).toEqual(["ground-MISHEARD"]);
});
