import { expect, test } from "vitest";
import { age, next, nextFindings } from "./lookback";

const NOW = Date.parse("2026-11-26T12:00:00Z");

test("how long something has waited is told in whole days", () => {
  expect(age("2026-11-26T09:00:00Z", NOW)).toBe("less than a day");
  expect(age("2026-11-25T12:00:00Z", NOW)).toBe("1 day");
  expect(age("2026-11-01T09:00:00Z", NOW)).toBe("25 days");
  expect(age("2026-11-27T09:00:00Z", NOW)).toBe("less than a day");
});

test("a recipient is told before they are tested, and what is settled or not known offers nothing", () => {
  expect(next("RECIPIENT_TO_BE_TRACED")).toEqual(["INFORMED", "CANNOT_BE_TRACED"]);
  expect(next("RESULT_KNOWN")).toEqual(["CLOSED"]);
  expect(next("CLOSED")).toEqual([]);
  expect(next("DISCARDED")).toEqual([]);
  expect(next("SOMETHING_NEW")).toEqual([]);
});

test("recipients of a donation of an old system are followed once there are any, and the same is not said twice", () => {
  expect(nextFindings()).toEqual(["NOT_GIVEN", "GIVEN", "RECORDS_SAY_NOTHING"]);
  expect(nextFindings("GIVEN")).toEqual(["NOT_GIVEN", "RECIPIENTS_FOLLOWED", "RECORDS_SAY_NOTHING"]);
  expect(nextFindings("RECIPIENTS_FOLLOWED")).toEqual(["NOT_GIVEN", "GIVEN", "RECORDS_SAY_NOTHING"]);
});
