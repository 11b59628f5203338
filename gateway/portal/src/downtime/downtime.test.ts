import { expect, test } from "vitest";
import { body, EMPTY, wrongWith } from "./downtime";

const FORM = { patient: "399 999 9993", volume: "280", first: "='A999900395A", second: "nmc 98I1234E" };
const fields = (form: typeof FORM) => wrongWith(form).map(({ field }) => field);

test("a whole form is sent as a transfusion that paper confirms, with the two who checked", () => {
  expect(wrongWith(FORM)).toEqual([]);
  expect(body(FORM, "BHSCT")).toEqual({
    fate: "TRANSFUSED",
    evidence: "CONFIRMED_ON_PAPER",
    patient: { authority: "HCN", value: "3999999993" },
    volumeMl: 280,
    checkedBy: { first: "='A999900395A", second: "nmc 98I1234E" },
  });
});

test("everything that is missing is said at once", () => {
  expect(fields(EMPTY)).toEqual(["patient", "volume", "first", "second"]);
});

test("a name is no identification, and one person is not two", () => {
  expect(fields({ ...FORM, first: "Nora Nurse Byrne" })).toEqual(["first"]);
  expect(wrongWith({ ...FORM, first: "NMC:98I1234E" })).toEqual([{ text: "Two people check: the second is somebody else", field: "second" }]);
});

test("what was given is 1 to 1000 mL", () => {
  for (const volume of ["0", "1001", "-5", "2.5", "all"]) expect(fields({ ...FORM, volume })).toEqual(["volume"]);
  for (const volume of ["1", "1000"]) expect(fields({ ...FORM, volume })).toEqual([]);
});
