import { expect, test } from "vitest";
import { bodyOf, EMPTY, type Entry, usable, wrongWith } from "./designations";

const TODAY = "2026-11-26";
const ENTRY: Entry = { use: "DIRECTED", patient: "399 999 9993", hospital: " bhsct ", requestedBy: "Dr Ann Reid", until: { day: "10", month: "12", year: "2026" }, crossover: false };

test("everything that is missing of a request is named", () => {
  expect(wrongWith(EMPTY, "3999999993", TODAY).map(({ field }) => field)).toEqual(["use-AUTOLOGOUS", "hospital", "requestedBy", "until-day"]);
  expect(wrongWith({ ...ENTRY, patient: " " }, undefined, TODAY)[0]?.field).toBe("patient");
  expect(wrongWith({ ...ENTRY, use: "AUTOLOGOUS" }, undefined, TODAY)[0]?.text).toContain("no health number");
  expect(wrongWith({ ...ENTRY, until: { day: "25", month: "11", year: "2026" } }, undefined, TODAY)[0]?.text).toContain("must not be over");
  expect(wrongWith(ENTRY, undefined, TODAY)).toEqual([]);
});

test("a directed request names the patient, an autologous one the donor, whatever else was typed", () => {
  expect(bodyOf(ENTRY, "3999999993")).toEqual({ use: "DIRECTED", patient: { authority: "HCN", value: "3999999993" }, hospital: "BHSCT", requestedBy: "Dr Ann Reid", wantedUntil: "2026-12-10" });
  expect(bodyOf({ ...ENTRY, use: "AUTOLOGOUS", patient: "somebody" }, "3999999993")).toMatchObject({ use: "AUTOLOGOUS", patient: { authority: "HCN", value: "3999999993" } });
});

test("only what is directed may cross over, whatever else was ticked", () => {
  expect(bodyOf({ ...ENTRY, crossover: true }, undefined)).toMatchObject({ crossover: true });
  expect(bodyOf({ ...ENTRY, use: "AUTOLOGOUS", crossover: true }, "3999999993")).not.toHaveProperty("crossover");
});

test("a request whose last day is over, or that was withdrawn, is for nothing any more", () => {
  const until = (wantedUntil: string) => ({ designation: wantedUntil, use: "DIRECTED" as const, hospital: "BHSCT", crossover: false, wantedUntil });
  expect(usable([{ ...until("2026-11-26"), withdrawnAt: "2026-11-26T08:00:00Z" }], TODAY)).toEqual([]);
  expect(usable([until("2026-11-25"), until("2026-11-26")], TODAY)).toEqual([until("2026-11-26")]);
});
