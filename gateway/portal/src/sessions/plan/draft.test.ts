import { expect, test } from "vitest";
import { body, type Draft, EMPTY, foreseen, minutes, slots, wrongWith } from "./draft";

const TODAY = "2026-11-26";
const HALL: Draft = {
  ...EMPTY,
  venue: "v",
  day: { day: "3", month: "12", year: "2026" },
  opensAt: "9:30",
  closesAt: "11:00",
  chairs: "4",
  series: { ...EMPTY.series, WHOLE_BLOOD: { on: true, every: "15", takes: "60", places: "1" } },
};
const fields = (draft: Draft) => wrongWith(draft, TODAY).map(({ field }) => field);

test.each([["9:30", 570], ["09.30", 570], ["0930", 570], [" 23:59 ", 1439], ["24:00", undefined], ["9:60", undefined], ["9", undefined], ["", undefined]])("%s is a time or none", (text, minute) => {
  expect(minutes(text)).toBe(minute);
});

test("a time follows another until the last donor is done when it closes", () => {
  expect(slots(HALL).map(({ startsAt, endsAt }) => `${startsAt} ${endsAt}`)).toEqual(["09:30 10:30", "09:45 10:45", "10:00 11:00"]);
  expect(foreseen(HALL)).toBe("3 appointment times with 3 places, the first at 09:30, the last at 10:00.");
});

test("no donor fits into a session that is shorter than a donation", () => {
  expect(slots({ ...HALL, closesAt: "10:00" })).toEqual([]);
  expect(foreseen({ ...HALL, closesAt: "10:00" })).toBe("No appointment times yet.");
});

test("types of donation are put together by their start", () => {
  const both = { ...HALL, series: { ...HALL.series, PLATELETS: { on: true, every: "45", takes: "90", places: "1" } } };
  expect(slots(both).map(({ startsAt, donation }) => `${startsAt} ${donation}`)).toContain("09:30 PLATELETS");
  expect(slots(both).map(({ startsAt }) => startsAt)).toEqual(["09:30", "09:30", "09:45", "10:00"]);
});

test("it is sent as the contract has it", () => {
  expect(body(HALL)).toMatchObject({ venue: "v", day: "2026-12-03", opensAt: "09:30", closesAt: "11:00", chairs: 4 });
  expect(wrongWith(HALL, TODAY)).toEqual([]);
});

test("every field that is missing is named", () => {
  expect(fields(EMPTY)).toEqual(["venue", "day-day", "opensAt", "closesAt", "chairs", "WHOLE_BLOOD-every", "WHOLE_BLOOD-takes", "WHOLE_BLOOD-places"]);
  expect(fields({ ...HALL, series: { ...HALL.series, WHOLE_BLOOD: { ...HALL.series.WHOLE_BLOOD, on: false } } })).toEqual(["WHOLE_BLOOD"]);
});

test("a session is not planned for a day that is over, nor to close before it opens", () => {
  expect(fields({ ...HALL, day: { day: "25", month: "11", year: "2026" } })).toEqual(["day-day"]);
  expect(fields({ ...HALL, closesAt: "09:30" })).toEqual(["closesAt"]);
});
