import { expect, test } from "vitest";
import { Refusal } from "../api/client";
import { refusedLines, results } from "./batchText";

const TEXT = "batch,HBSAG,ALINITY-1,RUN-1,2026-11-16T04:12:00Z\nkit,71A04,2027-03-31\nresult,A999026000123,INITIAL,NEGATIVE\nresult,A999026000124,POOL,REACTIVE";

test("what is wrong with a line stands with the line", () => {
  const error = new Refusal({ title: "", status: 400, errors: [{ field: "line 4", message: "A result of step POOL names its pool." }, { field: "line 2", message: "A day is written as 2027-03-31." }] });
  expect(refusedLines(error, TEXT)).toEqual([
    { line: 2, text: "kit,71A04,2027-03-31", message: "A day is written as 2027-03-31." },
    { line: 4, text: "result,A999026000124,POOL,REACTIVE", message: "A result of step POOL names its pool." },
  ]);
});

test("a sample that is refused is found by its number, and what is said of the batch stands alone", () => {
  const error = new Refusal({ title: "", status: 404, objections: [{ code: "sample-unknown", message: "Nobody knows it.", facts: { donation: "A999026000123" } }, { code: "batch-known", message: "Taken before.", facts: {} }] });
  expect(refusedLines(error, TEXT)).toEqual([{ message: "Taken before." }, { line: 3, text: "result,A999026000123,INITIAL,NEGATIVE", message: "Nobody knows it." }]);
});

test("a refusal without lines says why", () => expect(refusedLines(new Refusal({ title: "Not permitted", status: 403 }), TEXT)).toEqual([{ message: "Not permitted" }]));

test("results are counted", () => expect(results(TEXT)).toBe(2));
