import { expect, test } from "vitest";
import { type Decision, endInWords, type Finding, lasts, overruled, unverified, verdict } from "./decision";

const finding = (change: Partial<Finding>): Finding => ({ rule: "D001", code: "tattoo-or-piercing", effect: "DEFER", words: "Please wait.", source: "4.3 [S:nibts-can]", ...change });

test("each outcome has its own words and its own shape", () => {
  const verdicts = (["ELIGIBLE", "DEFERRED", "REFER_TO_CLINICIAN", "EXCLUDED"] as const).map((outcome) => verdict({ outcome, until: { kind: "ON_DAY", day: "2027-02-10" } }));
  expect(verdicts.map(({ title }) => title)).toEqual(["Eligible", "Deferred until 10 February 2027", "Refer to a clinician", "Excluded"]);
  expect(new Set(verdicts.map(({ mark }) => mark)).size).toBe(4);
});

test("only Eligible lets anybody give; what nobody knows how to read is for a clinician", () => {
  for (const outcome of ["DEFERRED", "REFER_TO_CLINICIAN", "EXCLUDED", "SOMETHING_NEW" as Decision["outcome"]]) {
    const { kind, act } = verdict({ outcome: outcome as Decision["outcome"] });
    expect(kind).not.toBe("eligible");
    expect(act).toMatch(/^Do not take a donation/);
  }
});

test("an end is a day, an hour, or until it is over", () => {
  expect(endInWords({ kind: "ON_DAY", day: "2027-02-10" })).toBe("10 February 2027");
  expect(endInWords({ kind: "AT", instant: "2026-11-27T18:30:00Z" })).toMatch(/27 Nov 2026,? 18:30/);
  expect(endInWords({ kind: "WHEN_IT_ENDS" })).toBe("it is over");
  expect(endInWords()).toBe("it is over");
});

test("a rule that allows says since when, and a deferral until when", () => {
  expect(lasts(finding({ until: { kind: "ON_DAY", day: "2027-02-10" } }))).toBe("Until 10 February 2027");
  expect(lasts(finding({ effect: "ACCEPT", until: { kind: "ON_DAY", day: "2026-02-10" } }))).toBe("Over since 10 February 2026");
  expect(lasts(finding({}))).toBeUndefined();
});

test("nobody is told of an overrule that there is not", () => {
  expect(overruled(finding({}))).toBeUndefined();
  expect(overruled(finding({ overridableFrom: { kind: "ON_DAY", day: "2026-11-26" } }))).toBe("A clinician may overrule it from 26 November 2026");
  expect(overruled(finding({ effect: "ACCEPT", overridableFrom: { kind: "ON_DAY", day: "2026-11-26" } }))).toBeUndefined();
});

test("what nobody has verified is told", () => {
  expect(unverified({ findings: [finding({})] })).toBe(false);
  expect(unverified({ findings: [finding({ source: "4.3 [GK]" })] })).toBe(true);
});
