import { expect, test } from "vitest";
import { body, EMPTY, history, possible, wrongWith } from "./register";

const BORN = { dateOfBirth: "1987-03-12" };
const entry = { ...EMPTY, reason: "She rang us herself" };
const fields = (change: object) => wrongWith({ ...entry, ...change }, BORN, "OPTED_OUT", "2026-11-26").map(({ field }) => field);
const day = (day: string, month: string, year: string) => ({ day, month, year });

test("what is so can be taken back, and of the dead nothing else is recorded", () => {
  expect(possible({ standing: [] })).toEqual(["OPTED_OUT", "TRANSFERRED", "DECEASED"]);
  expect(possible({ standing: ["OPTED_OUT", "RESTRICTED"] })).toEqual(["OPTED_IN", "TRANSFERRED", "DECEASED"]);
  expect(possible({ standing: ["TRANSFERRED"] })).toEqual(["OPTED_OUT", "RETURNED", "DECEASED"]);
  expect(possible({ standing: ["DECEASED", "OPTED_OUT"] })).toEqual(["DEATH_WITHDRAWN"]);
});

test("a death has its day, after birth and not after today; a transfer its service; everything a reason", () => {
  expect(fields({})).toEqual(["change-OPTED_OUT"]);
  expect(fields({ change: "OPTED_OUT" })).toEqual([]);
  expect(fields({ change: "DECEASED" })).toEqual(["diedOn-day"]);
  expect(fields({ change: "DECEASED", diedOn: day("27", "11", "2026") })).toEqual(["diedOn-day"]);
  expect(fields({ change: "DECEASED", diedOn: day("11", "3", "1987") })).toEqual(["diedOn-day"]);
  expect(fields({ change: "DECEASED", diedOn: day("26", "11", "2026") })).toEqual([]);
  expect(fields({ change: "TRANSFERRED", service: " " })).toEqual(["service"]);
  expect(fields({ change: "TRANSFERRED", service: "x".repeat(81) })).toEqual(["service"]);
  expect(fields({ change: "OPTED_OUT", reason: "rang" })).toEqual(["reason"]);
  expect(fields({ change: "OPTED_OUT", reason: "x".repeat(501) })).toEqual(["reason"]);
});

test("day and service go with their own change and with no other", () => {
  const all = { ...entry, service: "SNBTS ", diedOn: day("3", "11", "2026") };
  expect(body({ ...all, change: "OPTED_OUT" })).toEqual({ change: "OPTED_OUT", reason: "She rang us herself" });
  expect(body({ ...all, change: "TRANSFERRED" })).toEqual({ change: "TRANSFERRED", service: "SNBTS", reason: "She rang us herself" });
  expect(body({ ...all, change: "DECEASED" })).toEqual({ change: "DECEASED", diedOn: "2026-11-03", reason: "She rang us herself" });
});

test("the history has merges as seen from this record, the latest first", () => {
  const by = "donor-carer";
  const merges = [
    { decision: "DonorMerged", donor: "b", survivor: "a", by, reason: "Same person, both papers seen", at: "2026-11-02T10:00:00Z" },
    { decision: "DonorUnmerged", donor: "b", survivor: "a", by, reason: "They are twins", at: "2026-11-04T10:00:00Z" },
  ];
  const standingChanges = [{ donor: "a", change: "DonorDied", diedOn: "2026-11-01", by, reason: "Told by the family", at: "2026-11-03T10:00:00Z" }];
  expect(history({ donor: "a", merges, standingChanges }).map(({ what }) => what)).toEqual(["Gave back record b", "Has died, on 01-Nov-2026", "Took in record b"]);
  expect(history({ donor: "b", merges }).map(({ what }) => what)).toEqual(["Taken apart from record a", "Merged into record a"]);
});
