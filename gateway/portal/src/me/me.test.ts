import { expect, test } from "vitest";
import { clock, longDay, monthName, type OwnRecord, outlook, until } from "./me";

const TODAY = "2026-11-26";
const RECORD: OwnRecord = {
  familyName: "Lagan",
  givenName: "Nora",
  dateOfBirth: "1990-05-01",
  contact: { version: 0, addressLines: [], noFixedAddress: false, channels: [] },
  consents: [],
  deferrals: [],
  next: [{ donation: "WHOLE_BLOOD", from: TODAY }],
  donations: [],
};

test("a donor whom nothing keeps can give now", () => {
  expect(outlook(RECORD, TODAY)).toEqual({ kind: "now" });
});

test("the later of interval and deferral counts", () => {
  const waiting = { ...RECORD, next: [{ donation: "WHOLE_BLOOD" as const, from: "2027-01-05" }] };
  expect(outlook(waiting, TODAY)).toEqual({ kind: "from", day: "2027-01-05" });
  const deferred = { ...waiting, deferrals: [{ words: "", end: "ON_DAY" as const, day: "2027-02-10" }] };
  expect(outlook(deferred, TODAY)).toEqual({ kind: "from", day: "2027-02-10" });
});

test("no day is promised where nobody knows one", () => {
  expect(outlook({ ...RECORD, deferrals: [{ words: "", end: "WHEN_IT_ENDS" }] }, TODAY)).toEqual({ kind: "ask" });
  expect(outlook({ ...RECORD, deferrals: [{ words: "", end: "WHEN_IT_ENDS" }, { words: "", end: "NEVER" }] }, TODAY)).toEqual({ kind: "never" });
});

test("an end is said in words", () => {
  expect(until({ words: "", end: "ON_DAY", day: "2027-02-10" })).toBe("You can come back from 10 February 2027.");
  expect(until({ words: "", end: "AT", instant: "2026-11-27T18:30:00Z" })).toBe("You can come back after 27 November 2026.");
  expect(until({ words: "", end: "WHEN_IT_ENDS" })).toMatch(/ring us/);
  expect(until({ words: "", end: "NEVER" })).toMatch(/does not change/);
});

test("days, months and times read as people say them", () => {
  expect(longDay("2026-12-03")).toBe("Thursday 3 December 2026");
  expect(monthName("2026-11")).toBe("November 2026");
  expect(["09:15:00", "14:00", "12:00", "00:30", "12:20"].map(clock)).toEqual(["9:15am", "2pm", "midday", "12:30am", "12:20pm"]);
});
