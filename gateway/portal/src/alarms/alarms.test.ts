import { expect, test } from "vitest";
import { type Alarm, bodyOf, type Determination, groupsSaid, records, sideInWords, sides, without, wrongWith } from "./alarms";

const O = { abo: "O", rhD: "POSITIVE" } as const;
const A = { abo: "A", rhD: "NEGATIVE" } as const;
const of = (donation: string, donor: string, said: typeof O | typeof A, counts: typeof O | typeof A = said, determination: Determination["determination"] = "FIRST"): Determination => ({ donation, donor, determination, said, counts });

const MERGED = [of("1", "x", A), of("2", "y", O), of("2", "y", O, O, "SECOND")];

test("what differs is told group by group, the most often determined first", () => {
  expect(sides(MERGED).map(({ group }) => group)).toEqual([O, A]);
  expect(sides(MERGED).map(sideInWords)).toEqual(["2 determinations of 1 donation, under 1 record", "1 determination of 1 donation, under 1 record"]);
});

test("after a decision it differs by what counts, not by what was said", () => {
  const decided = [of("1", "x", O, A), of("2", "x", A), of("3", "x", O)];
  expect(sides(decided).map(({ group, times }) => [group, times])).toEqual([[A, 2], [O, 1]]);
});

test("a group can be decided for when the laboratory has said it, though another counts", () => expect(groupsSaid([of("1", "x", O, A), of("2", "x", A), of("3", "x", A)])).toEqual([O, A]));

test("groups of one letter and another RhD are two groups", () => {
  const negative = { abo: "O", rhD: "NEGATIVE" } as const;
  expect(groupsSaid([of("1", "x", O), { ...of("1", "x", O), said: negative, counts: negative }])).toEqual([O, negative]);
});

test("records are numbered in the order in which they come up", () => expect(records(MERGED)).toEqual(["x", "y"]));

test("a decision needs the group, why they differ, and how it is known", () => {
  expect(wrongWith({ reason: " short " }, [O, A]).map(({ field }) => field)).toEqual(["group-O-POSITIVE", "ground-SAMPLES_MIXED_UP", "reason"]);
  expect(wrongWith({ group: A, ground: "LABORATORY_ERROR", reason: "x".repeat(501) }, [O, A])).toHaveLength(1);
  expect(wrongWith({ group: A, ground: "LABORATORY_ERROR", reason: "12345678" }, [O, A])).toEqual([]);
});

test("what is sent has the group alone, and the reason in one line", () =>
  expect(bodyOf({ group: A, ground: "SAMPLES_MIXED_UP", reason: " Repeated\nfrom a new sample " })).toEqual({ group: A, ground: "SAMPLES_MIXED_UP", reason: "Repeated from a new sample" }));

test("a settled alarm leaves the list, the others stay", () => {
  const list = { alarms: [{ alarm: "a" }, { alarm: "b" }] as Alarm[] };
  expect(without(list, "a")?.alarms.map(({ alarm }) => alarm)).toEqual(["b"]);
  expect(without(undefined, "a")).toBeUndefined();
});
