import { expect, test } from "vitest";
import { about, lines, meanwhile, type Parked, told } from "./parked";

const event = (more: Partial<Parked> = {}): Parked => ({
  id: "1",
  subscription: "bedside",
  source: "blood-production",
  stream: "component",
  subject: "A999026000123-DRC01000",
  number: 7,
  type: "ComponentReleased",
  recordedAt: "",
  reason: "no such product",
  attempts: 1,
  parkedAt: "",
  ...more,
});

test("events of one subject are one line, in each projection and of each source by itself", () => {
  const all = [event(), event({ id: "2", number: 8 }), event({ id: "3", subscription: "trace" }), event({ id: "4", subject: "other" })];
  expect(lines(all).map(({ first, behind }) => [first.id, behind])).toEqual([
    ["1", 1],
    ["3", 0],
    ["4", 0],
  ]);
});

test("messages that nobody could read are no line of one subject", () => {
  const unreadable = { source: "unknown", subject: "unknown", number: 0 };
  expect(lines([event(unreadable), event({ ...unreadable, id: "2" })])).toHaveLength(2);
});

test("a subject is shown only where it is a thing", () => {
  expect(about(event())).toBe("A999026000123-DRC01000");
  for (const stream of ["patient", "request", "donor", "access", "transfusion", "laboratory", "something-new"])
    expect(about(event({ stream, subject: "HCN|3999999993" }))).not.toContain("3999999993");
});

test("the bedside's own projections stop the bedside, and no other does", () => {
  expect(meanwhile("outcome", event())).toContain("DOWNTIME");
  expect(meanwhile("outcome", event({ subscription: "trace" }))).toBeUndefined();
  expect(meanwhile("lims-bridge", event())).toBeUndefined();
});

test("what became of a line is told with where it stopped", () => {
  expect(told({ applied: 1 })).toBe("1 event applied. Nothing waits there now.");
  expect(told({ applied: 0, waiting: event() })).toBe("0 events applied. It stopped at ComponentReleased: no such product.");
});
