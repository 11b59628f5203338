import { expect, test } from "vitest";
import { Refusal } from "../api/client";
import { likelyOf, wrongFields } from "./refusal";

const CANDIDATE = { donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d", same: false, score: 31.2, parts: [] };
const LIKELY = { code: "donor-likely-known", message: "This person may be on the register", facts: { candidates: [CANDIDATE] } };
const refused = (objections: { code: string; message: string }[]) => new Refusal({ title: "Refused", status: 422, objections });

test("likely donors are compared when nothing else is said against it", () => {
  expect(likelyOf(refused([LIKELY]))).toEqual([CANDIDATE]);
  expect(likelyOf(refused([{ code: "donor-too-young", message: "Too young" }, LIKELY]))).toEqual([]);
  expect(likelyOf(new Error("no answer"))).toEqual([]);
});

test("bad input is told at its field", () => {
  const error = new Refusal({ title: "Bad input", status: 400, errors: [{ field: "dateOfBirth", message: "must be a past date" }, { message: "of no field" }] });
  expect(wrongFields(error)).toEqual([{ text: "must be a past date", field: "born-day" }]);
});
