import { expect, test } from "vitest";
import { acts, byDay, clock, dayInWords, daysAfter, period, type Session } from "./sessions";

const TODAY = "2026-11-26";
const on = (day: string, session: string) => ({ session, day }) as Session;

test("sessions are put together by day, in the order in which they came", () => {
  expect(byDay([on(TODAY, "a"), on(TODAY, "b"), on("2026-11-27", "c")]).map(([day, all]) => [day, all.length])).toEqual([[TODAY, 2], ["2026-11-27", 1]]);
});

test("four weeks follow four weeks, and leave no day out", () => {
  const now = period(TODAY);
  expect(now).toMatchObject({ from: TODAY, to: "2026-12-23", before: "2026-10-29", after: "2026-12-24" });
  expect(period(now.after).from).toBe(daysAfter(now.to, 1));
  expect(period(now.before).to).toBe("2026-11-25");
});

test("a day is as long as any when the clocks change", () => expect(daysAfter("2026-10-24", 2)).toBe("2026-10-26"));

test("today is named", () => {
  expect(dayInWords(TODAY, TODAY)).toBe("Today, Thursday 26 November 2026");
  expect(dayInWords("2026-11-27", TODAY)).toBe("Friday 27 November 2026");
});

test("a time is read without its seconds", () => expect(clock("09:15:00")).toBe("09:15"));

test("a session is opened on its day only, and called off before it is open", () => {
  expect(acts({ state: "PLANNED", day: TODAY }, TODAY)).toEqual(["open", "call-off"]);
  expect(acts({ state: "PLANNED", day: "2026-11-27" }, TODAY)).toEqual(["call-off"]);
  expect(acts({ state: "OPEN", day: TODAY }, TODAY)).toEqual(["close"]);
  expect(acts({ state: "CLOSED", day: TODAY }, TODAY)).toEqual([]);
  expect(acts({ state: "CANCELLED", day: TODAY }, TODAY)).toEqual([]);
});
