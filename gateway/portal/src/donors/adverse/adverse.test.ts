import { expect, test } from "vitest";
import { body, EMPTY, type Event, instant, wrongWith } from "./adverse";

const NOW = new Date("2026-11-26T12:00:00Z");
const day = (text: string) => ({ day: text.slice(8, 10), month: text.slice(5, 7), year: text.slice(0, 4) });
const FAINT: Event = { ...EMPTY, complication: "FAINT", severity: "MILD", imputability: "LIKELY", onset: "ON_SITE", day: day("2026-11-26"), time: "10:45", words: "Pale, lay down for ten minutes" };
const fields = (event: Event) => wrongWith(event, NOW).map(({ field }) => field);

test("everything that is missing is named", () => {
  expect(fields(EMPTY)).toEqual(["complication", "severity-MILD", "imputability-EXCLUDED", "onset-ON_SITE", "began-day", "words"]);
  expect(fields(FAINT)).toEqual([]);
});

test("what is of an arm says which, and what is not has none", () => {
  expect(fields({ ...FAINT, complication: "HAEMATOMA" })).toEqual(["arm-LEFT"]);
  expect(body({ ...FAINT, arm: "LEFT" })).not.toHaveProperty("arm");
  expect(body({ ...FAINT, complication: "HAEMATOMA", arm: "LEFT" })).toHaveProperty("arm", "LEFT");
});

test("a severe event is followed up, by a day", () => {
  expect(fields({ ...FAINT, severity: "SEVERE" })).toEqual(["task-TELEPHONE"]);
  expect(fields({ ...FAINT, severity: "SEVERE", task: "TELEPHONE" })).toEqual(["due-day"]);
  expect(body({ ...FAINT, task: "TELEPHONE", due: day("2026-11-27") })).toMatchObject({ followUps: [{ dueOn: "2026-11-27", task: "TELEPHONE" }] });
});

test("it began before now", () => expect(fields({ ...FAINT, time: "12:01" })).toEqual(["began-day"]));

test("a local time is its instant in winter and in summer, and none when there is no such hour", () => {
  expect(instant(day("2026-11-26"), "10:45")).toBe("2026-11-26T10:45:00.000Z");
  expect(instant(day("2026-07-01"), "1045")).toBe("2026-07-01T09:45:00.000Z");
  expect(instant(day("2026-03-29"), "01:30")).toBeUndefined();
  expect(instant(day("2026-10-25"), "01:30")).toBe("2026-10-25T00:30:00.000Z");
  for (const time of ["24:00", "9:60", "", "noon"]) expect(instant(day("2026-11-26"), time)).toBeUndefined();
});
