import { expect, test } from "vitest";
import { fieldsFor, type Measured, measurements, plannedLoss, UNMEASURED, wrongWith } from "./measurements";

const TODAY = "2026-11-26";
const MEASURED: Measured = { ...UNMEASURED, weight: "68,5", haemoglobin: "128", sample: "CAPILLARY" };
const texts = (change: Partial<Measured>, sex: "FEMALE" | "MALE" = "MALE") => wrongWith({ ...MEASURED, ...change }, sex, TODAY).map(({ text }) => text);

test("pulse and blood pressure are sent when they were measured, both values of it, the upper one larger", () => {
  const whole = { ...UNMEASURED, weight: "68.5", haemoglobin: "128", sample: "VENOUS" as const };
  expect(measurements({ ...whole, pulse: "72", systolic: "128", diastolic: "78" }, "MALE")).toMatchObject({ pulse: 72, bloodPressure: { systolic: 128, diastolic: 78 } });
  expect(measurements(whole, "MALE")).not.toHaveProperty("bloodPressure.systolic");
  expect(wrongWith({ ...whole, systolic: "128" }, "MALE", "2026-11-27").map(({ field }) => field)).toEqual(["diastolic"]);
  expect(wrongWith({ ...whole, systolic: "78", diastolic: "128" }, "MALE", "2026-11-27").map(({ field }) => field)).toEqual(["diastolic"]);
  expect(wrongWith({ ...whole, pulse: "8" }, "MALE", "2026-11-27").map(({ field }) => field)).toEqual(["pulse"]);
});

test("a man is not asked his height before whole blood; a woman and whoever gives by machine is", () => {
  expect(fieldsFor(MEASURED, "MALE")).not.toContain("height");
  expect(fieldsFor(MEASURED, "FEMALE")).toContain("height");
  expect(fieldsFor({ ...MEASURED, donation: "PLATELETS" }, "MALE")).toEqual(["weight", "haemoglobin", "height", "platelets", "protein", "loss", "pulse", "systolic", "diastolic"]);
});

test("measurements are sent in the service's units", () => {
  expect(texts({})).toEqual([]);
  expect(measurements(MEASURED, "MALE")).toEqual({ weightKg: 68.5, haemoglobin: { gPerL: 128, sample: "CAPILLARY" } });
});

test("a haemoglobin in g/dL is never taken for one in g/L", () => {
  for (const gPerDl of ["12.8", "12,8", "13"]) expect(texts({ haemoglobin: gPerDl })).toEqual(["Enter the haemoglobin in g/L, not g/dL: 12.8 g/dL is 128 g/L"]);
  expect(texts({ haemoglobin: "128.5" })).toEqual(["Haemoglobin must be a number, for example 128"]);
});

test("what nobody has is refused", () => {
  expect(texts({ weight: "6" })).toEqual(["Weight must be from 20 to 350 kg"]);
  expect(texts({ weight: "heavy" })).toEqual(["Weight must be a number, for example 68.5"]);
  expect(texts({ height: "99" }, "FEMALE")).toEqual(["Height must be from 100 to 250 cm"]);
  expect(texts({ sample: undefined })).toEqual(["Choose how the haemoglobin was measured"]);
});

test("nothing is left out by oversight", () => {
  expect(texts({ weight: "", haemoglobin: "" })).toEqual(["Enter the weight in kg, or say that it was not measured", "Enter the haemoglobin in g/L, or say that it was not measured"]);
  expect(texts({ weight: "", haemoglobin: "", unmeasured: true })).toEqual([]);
});

test("what is said not to be measured is not sent, whatever was typed before", () => {
  expect(measurements({ ...MEASURED, unmeasured: true }, "MALE")).toEqual({});
  expect(plannedLoss({ ...MEASURED, loss: "450" })).toBeUndefined();
});

test("a machine's measurements are sent with their day", () => {
  const platelets: Measured = { ...MEASURED, donation: "PLATELETS", height: "182", platelets: "240", protein: "72", proteinOn: { day: "1", month: "6", year: "2026" }, loss: "450" };
  expect(wrongWith(platelets, "MALE", TODAY)).toEqual([]);
  expect(measurements(platelets, "MALE")).toMatchObject({ heightCm: 182, platelets: 240, plasmaProtein: { gPerL: 72, takenOn: "2026-06-01" } });
  expect(plannedLoss(platelets)).toBe(450);
  expect(texts({ ...platelets, proteinOn: { day: "", month: "", year: "" } })).toEqual(["Enter the day on which the protein was measured"]);
  expect(texts({ ...platelets, proteinOn: { day: "27", month: "11", year: "2026" } })[0]).toMatch(/has not come yet/);
});
