import { expect, test } from "vitest";
import { Refusal } from "../../api/client";
import type { Next } from "../giving/giving";
import { firstDay, knownAgainst, refusedInWords, timesHaveChanged } from "./appointments";

const next = (more: Partial<Next>): Next => ({ donation: "WHOLE_BLOOD", standing: "MAY_COME", because: [], ...more });

const giving = (...each: Next[]) => ({ giving: { next: each, reviews: [] } });

const refused = (code: string, facts?: Record<string, unknown>) => new Refusal({ title: "The appointment was not made", status: 422, objections: [{ code, message: "As the service says it.", facts }] });

test("times are looked for from the day on which the donor may give this, and never from one that is over", () => {
  expect(firstDay(giving(next({ standing: "NOT_YET", from: "2027-01-04" })), "WHOLE_BLOOD", "2026-11-28")).toBe("2027-01-04");
  expect(firstDay(giving(next({ from: "2026-05-04" })), "WHOLE_BLOOD", "2026-11-28")).toBe("2026-11-28");
  expect(firstDay(giving(next({ from: "2027-01-04" })), "PLATELETS", "2026-11-28")).toBe("2026-11-28");
  expect(firstDay({}, "WHOLE_BLOOD", "2026-11-28")).toBe("2026-11-28");
});

test("what speaks against it is said before anything is asked, each reason once", () => {
  const why = { rule: "D001", code: "tattoo-or-piercing", words: "Please wait 4 months.", source: "[D]" };
  expect(knownAgainst(giving(next({ standing: "NEVER", because: [why, { ...why, rule: "D002" }] })), "WHOLE_BLOOD")).toEqual(["Please wait 4 months."]);
  expect(knownAgainst(giving(next({ standing: "CLINICIAN_DECIDES", because: [why] })), "WHOLE_BLOOD")).toEqual([]);
  expect(knownAgainst({}, "PLASMA")).toEqual([]);
});

test("a refusal is said in words with its day, and what has none as the service says it", () => {
  expect(refusedInWords(refused("donor-deferred", { until: "2027-02-10" }))).toEqual(["This donor is deferred until 10 February 2027. The deferrals on the record say why."]);
  expect(refusedInWords(refused("donor-deferred"))).toEqual(["This donor is deferred, and no day can be said. The deferrals on the record say why."]);
  expect(refusedInWords(refused("interval-too-short", { eligibleFrom: "2026-12-03" }))).toEqual(["This is too soon after the last donation. The donor may give from Thursday 3 December 2026."]);
  expect(refusedInWords(refused("interval-too-short"))).toEqual(["As the service says it."]);
  expect(refusedInWords(refused("donor-opted-out"))).toEqual(["As the service says it."]);
  expect(refusedInWords(undefined)).toEqual([]);
  expect(refusedInWords(new Error("no network"))).toEqual(["Error: no network"]);
});

test("times are read anew when somebody was quicker, and not when it is the donor who may not", () => {
  expect(timesHaveChanged(refused("slot-full"))).toBe(true);
  expect(timesHaveChanged(refused("donor-deferred"))).toBe(false);
});
