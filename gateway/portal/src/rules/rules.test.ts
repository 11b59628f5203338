import { expect, test } from "vitest";
import { actions, isoDay, kindName, replayInWords, type RuleSet, type Standing, whoDecides } from "./rules";

const set = (standing: Standing, ...approvers: string[]): Pick<RuleSet, "standing" | "steps" | "roles"> => ({
  roles: ["quality-officer"],
  standing: { version: 1, standing, author: "ada", unverified: 0 },
  steps: approvers.map((by) => ({ act: "APPROVED", by, at: "2026-11-23T10:00:00Z" })),
});

const officer = (user: string) => ({ user, roles: ["quality-officer"] });

test("who only reads is offered nothing", () => {
  expect(actions(set("PROPOSED"), { user: "ben", roles: ["donor-clinician"] })).toEqual([]);
});

test("it is said who decides, and whom an approval needs", () => {
  expect(whoDecides({ roles: ["quality-officer"] })).toBe("Quality officers decide on it.");
  expect(whoDecides({ roles: ["donor-clinician", "quality-officer"], approvingRole: "donor-clinician" })).toBe("Donor clinicians and quality officers decide on it. At least one of the two who approve is a donor clinician.");
});

test("nobody is offered an approval before the replay, and authors never", () => {
  expect(actions(set("DRAFT"), officer("ben"))).toEqual(["replay", "rejection"]);
  expect(actions(set("PROPOSED"), officer("ada"))).toEqual(["replay", "withdrawal"]);
  expect(actions(set("PROPOSED"), officer("ben"))).toEqual(["approval", "rejection"]);
});

test("who approved it is not offered a second approval", () => {
  expect(actions(set("APPROVED_ONCE", "ben"), officer("ben"))).toEqual(["rejection"]);
  expect(actions(set("APPROVED_ONCE", "ben"), officer("cat"))).toEqual(["approval", "rejection"]);
});

test("what is scheduled can be withdrawn, and what holds or is over is only read", () => {
  expect(actions(set("SCHEDULED", "ben", "cat"), officer("cat"))).toEqual(["withdrawal"]);
  for (const over of ["EFFECTIVE", "RETIRED", "REJECTED", "WITHDRAWN"] as const) expect(actions(set(over), officer("ada"))).toEqual([]);
});

test("a replay over nothing does not sound like one that changes nothing", () => {
  const replay = { against: 0, since: "2025-11-23T00:00:00Z", examples: [] };
  expect(replayInWords({ ...replay, decisions: 0, differing: 0 })).toMatch(/nothing is known/);
  expect(replayInWords({ ...replay, decisions: 12, differing: 0 })).toMatch(/All 12 .* the same/);
  expect(replayInWords({ ...replay, decisions: 12, differing: 3 })).toMatch(/^3 of 12 /);
});

test("only days that exist are taken", () => {
  expect(isoDay({ day: "1", month: "12", year: "2026" })).toBe("2026-12-01");
  for (const wrong of [{ day: "31", month: "11", year: "2026" }, { day: "1", month: "13", year: "2026" }, { day: "", month: "1", year: "2026" }, { day: "1", month: "1", year: "26" }])
    expect(isoDay(wrong)).toBeUndefined();
});

test("a kind is written as words", () => expect(kindName("component-specifications")).toBe("Component specifications"));
