import { expect, test } from "vitest";
import { type Application, body, EMPTY, fieldOf, wrongWith } from "./application";

const TODAY = "2026-11-26";
const NORA: Application = { ...EMPTY, familyName: "Ó Néill-Łuczak y García", givenName: "’Nóra (Ní) 王", born: { day: "1", month: "5", year: "1990" }, sex: "FEMALE" };

test("a form with nothing in it says all that it needs, in its order", () => {
  expect(wrongWith(EMPTY, TODAY).map(({ field }) => field)).toEqual(["familyName", "givenName", "born-day", "sex-female"]);
});

test("a name is sent as it was given, and what was not given is left out", () => {
  expect(wrongWith(NORA, TODAY)).toEqual([]);
  expect(body(NORA)).toEqual({ familyName: "Ó Néill-Łuczak y García", givenName: "’Nóra (Ní) 王", dateOfBirth: "1990-05-01", sex: "FEMALE" });
  expect(body({ ...NORA, addressLine: "Flat ½, 7 O’Neill’s Row", postcode: " " })).toMatchObject({ addressLine: "Flat ½, 7 O’Neill’s Row" });
  expect(body({ ...NORA, postcode: " " })).not.toHaveProperty("postcode");
});

test("nobody is born on a day that is none, today, or in another century", () => {
  const texts = [["31", "2", "1990"], ["26", "11", "2026"], ["1", "5", "1890"]].map(([day, month, year]) => wrongWith({ ...NORA, born: { day: day!, month: month!, year: year! } }, TODAY)[0]?.text);
  expect(texts).toEqual(["Enter the date of birth", "The date of birth must be in the past", "The year of birth must be after 1899"]);
});

test("what is too long is refused and not cut", () => {
  expect(wrongWith({ ...NORA, familyName: "x".repeat(200) }, TODAY)).toEqual([]);
  expect(wrongWith({ ...NORA, familyName: "x".repeat(201), postcode: "BT12 6BE 12" }, TODAY).map(({ text }) => text)).toEqual(["Family name must have 200 characters or fewer", "Postcode must have 10 characters or fewer"]);
});

test("what the service refuses is led to its field", () => expect([fieldOf("dateOfBirth"), fieldOf("nationalNumber")]).toEqual(["born-day", "nationalNumber"]));
