import { expect, test } from "vitest";
import { type Next, nextInWords, reviewInWords, reviewOfAge, reviewsAsked } from "./giving";

const next = (more: Partial<Next>): Next => ({ donation: "WHOLE_BLOOD", standing: "MAY_COME", because: [], ...more });

test("when a donor may give next is a day, a condition or never", () => {
  expect(nextInWords(next({ from: "2026-11-26" }))).toBe("Today");
  expect(nextInWords(next({ standing: "CLINICIAN_DECIDES" }))).toBe("Today, a clinician decides");
  expect(nextInWords(next({ standing: "NOT_YET", from: "2027-02-10" }))).toBe("10 February 2027");
  expect(nextInWords(next({ standing: "NOT_YET" }))).toBe("When it is over");
  expect(nextInWords(next({ standing: "SOMETHING_NEW" as Next["standing"] }))).toBe("Never");
});

test("a review is for who is 17, or 66 and more", () => {
  const today = "2026-11-26";
  expect(reviewOfAge("2009-11-26", today)).toBe("CONSENT_UNDERSTOOD");
  expect(reviewOfAge("2009-11-27", today)).toBeUndefined();
  expect(reviewOfAge("2008-11-26", today)).toBeUndefined();
  expect(reviewOfAge("1960-11-26", today)).toBe("YEARLY_REVIEW");
  expect(reviewOfAge("1960-11-27", today)).toBeUndefined();
});

test("an acceptance is a review where the rules referred for one", () => {
  expect(reviewsAsked([{ code: "yearly-review-due", effect: "REFER" }, { code: "weight-above-equipment", effect: "REFER" }])).toEqual(["YEARLY_REVIEW"]);
  expect(reviewsAsked([{ code: "weight-above-equipment", effect: "REFER" }])).toEqual([]);
});

test("a review says until when it holds, and since when it does not", () => {
  expect(reviewInWords({ on: "2026-11-26", holdsUntil: "2027-11-26" }, "2027-11-25")).toBe("26 November 2026, holds until 26 November 2027");
  expect(reviewInWords({ on: "2026-11-26", holdsUntil: "2027-11-26" }, "2027-11-26")).toBe("26 November 2026, over since 26 November 2027");
});
