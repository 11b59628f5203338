import { expect, test } from "vitest";
import { urgency } from "../../tasks/tasks";
import { doneBody, dueBody, mayClose, openOnes, wrongDone, wrongWithDue } from "./followUps";

const day = (day: string, month: string, year: string) => ({ day, month, year });

test("what is done is open no longer", () => {
  const open = { followUp: 2, task: "LETTER", dueOn: "2026-11-27" } as const;
  expect(openOnes({ followUps: [{ ...open, followUp: 1, closedAt: "2026-11-26T10:00:00Z" }, open] })).toEqual([open]);
});

test("a clinician's review is a clinician's, and everything else anybody's", () => {
  expect(mayClose({ task: "CLINICIAN_REVIEW" }, false)).toBe(false);
  expect(mayClose({ task: "CLINICIAN_REVIEW" }, true)).toBe(true);
  expect(mayClose({ task: "TELEPHONE" }, false)).toBe(true);
});

test("what is to be done has a task and a day from today on", () => {
  const fields = (entry: Parameters<typeof wrongWithDue>[0]) => wrongWithDue(entry, "2026-11-26").map(({ field }) => field);
  expect(fields({ due: day("", "", "") })).toEqual(["task-TELEPHONE", "due-day"]);
  expect(fields({ task: "TELEPHONE", due: day("25", "11", "2026") })).toEqual(["due-day"]);
  expect(fields({ task: "TELEPHONE", due: day("26", "11", "2026") })).toEqual([]);
  expect(dueBody({ task: "TELEPHONE", due: day("4", "12", "2026") })).toEqual({ task: "TELEPHONE", dueOn: "2026-12-04" });
});

test("what came of it is said in words, on one line", () => {
  expect(wrongDone("well").map(({ field }) => field)).toEqual(["words"]);
  expect(doneBody(" Is well\nagain ")).toEqual({ words: "Is well again" });
});

test("what is due today is not overdue yet", () => {
  expect([{ dueOn: "2026-11-25" }, { dueOn: "2026-11-26" }, { dueOn: "2026-11-27" }].map((each) => urgency(each, "2026-11-26").text)).toEqual(["Overdue", "Today", "To come"]);
});
