import { expect, test } from "vitest";
import { Refusal } from "../api/client";
import { onlyTheAdmissionIsMissing, patientNumberIn, saysWho, survivorIn, wristbandAddress } from "./wristband";

test("a national number is read as scanned and as typed, and its range says who gave it", () => {
  for (const entry of ["3999999993", "399 999 9993", "399-999-9993", "]d23999999993", " 3999999993\n"])
    expect(patientNumberIn(entry, "BHSCT")).toEqual({ authority: "HCN", value: "3999999993" });
  expect(patientNumberIn("9434765919", "BHSCT").authority).toBe("NHS");
  expect(patientNumberIn("4010232137", "BHSCT").authority).toBe("NHS");
  expect(patientNumberIn("0102031231", "BHSCT").authority).toBe("CHI");
  expect(patientNumberIn("3112994566", "BHSCT").authority).toBe("CHI");
});

test("a wristband by DCB1077 says the national number, with and without what tells copies apart", () => {
  for (const entry of ["]d28018505050539999999934", "8018505050539999999934", "(8018)505050539999999934", "]d2801850505053999999993480192"])
    expect(patientNumberIn(entry, "BHSCT")).toEqual({ authority: "HCN", value: "3999999993" });
});

test("a wristband with a hospital's number says which hospital gave it, whoever scans it", () => {
  for (const entry of ["]d291MR:WHSCT:H0012345", "91MR:WHSCT:H0012345", "(91)MR:WHSCT:H0012345\n"])
    expect(patientNumberIn(entry, "BHSCT")).toEqual({ authority: "MR:WHSCT", value: "H0012345" });
});

test("a wristband says who it is when neither name nor date of birth is missing", () => {
  const band = { familyName: "O'Neill", givenNames: "Síobhán", dateOfBirth: "1987-05-07", number: { authority: "HCN", value: "3999999993" }, nameByHand: { pdf: false, zpl: false } };
  expect(saysWho(band)).toBe(true);
  for (const missing of ["familyName", "givenNames", "dateOfBirth"]) expect(saysWho({ ...band, [missing]: undefined })).toBe(false);
});

test("everything else is the own hospital's number", () => {
  expect(patientNumberIn("h0012345 ", "BHSCT")).toEqual({ authority: "MR:BHSCT", value: "H0012345" });
  expect(patientNumberIn("39999999", "BHSCT")).toEqual({ authority: "MR:BHSCT", value: "39999999" });
});

test("no sign of an entry leaves its place in the address", () => {
  expect(wristbandAddress({ authority: "MR:BHSCT", value: "H/1" })).toBe("/api/records/patients/MR%3ABHSCT/H%2F1/wristband");
});

const refused = (...objections: { code: string; message: string; facts?: Record<string, unknown> }[]) => new Refusal({ title: "", status: 422, objections });

test("a merged number leads to the one that counts", () => {
  const survivor = { authority: "HCN", value: "3999999993" };
  expect(survivorIn(refused({ code: "patient-merged", message: "", facts: { survivor } }))).toEqual(survivor);
  expect(survivorIn(refused({ code: "name-incomplete", message: "" }))).toBeUndefined();
  expect(survivorIn(new Error())).toBeUndefined();
});

test("a reason stands for an admission, and for nothing else", () => {
  const missing = { code: "patient-not-admitted", message: "" };
  expect(onlyTheAdmissionIsMissing(refused(missing))).toBe(true);
  expect(onlyTheAdmissionIsMissing(refused(missing, { code: "patient-merged", message: "" }))).toBe(false);
  expect(onlyTheAdmissionIsMissing(undefined)).toBe(false);
});
