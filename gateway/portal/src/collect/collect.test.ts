import { expect, test } from "vitest";
import { type Collection, latestOf } from "./collections";
import { clock, whatNow, wrongOutcome, wrongVolume } from "./end";
import { BEGIN, next } from "./labelling";
import { isByMachine, isCollected, NOTHING_TYPED, runBody, wrongRun } from "./machine";
import { body, EMPTY, type Start, wrongWith } from "./start";

const TODAY = "2026-11-26";
const START: Start = { type: "Quadruple T&B 450", lot: " 71A04 ", expires: { day: "1", month: "6", year: "2027" }, arm: "LEFT", scale: "HM-3", anticoagulant: " ACD-A", anticoagulantLot: "AC7", anticoagulantExpires: { day: "1", month: "12", year: "2026" }, signed: true };
const labelling = [
  { type: "scanned", text: "=A99902600012301" },
  { type: "scanned", text: "=A99902600012307" },
  { type: "samples-done" },
  { type: "scanned", text: "=A99902600012308" },
] as const;

test("everything that is missing before the start is named", () => {
  expect(wrongWith(EMPTY, "WHOLE_BLOOD", TODAY).map(({ field }) => field)).toEqual(["type", "lot", "expires-day", "scale", "arm-LEFT", "signed"]);
  expect(wrongWith(START, "WHOLE_BLOOD", TODAY)).toEqual([]);
  expect(wrongWith(EMPTY, "PLATELETS", TODAY).map(({ field }) => field)).toEqual(["type", "lot", "expires-day", "scale", "anticoagulant", "anticoagulantLot", "anticoagulantExpires-day", "arm-LEFT", "signed"]);
  expect(wrongWith({ ...START, anticoagulantExpires: { day: "25", month: "11", year: "2026" } }, "PLASMA", TODAY)[0]?.text).toContain("anticoagulant has expired");
  expect(wrongWith(EMPTY, "PLASMA", TODAY)[0]?.text).toContain("kit");
});

test("a bag that has expired is not begun, and one that expires today is", () => {
  expect(wrongWith({ ...START, expires: { day: "25", month: "11", year: "2026" } }, "WHOLE_BLOOD", TODAY)[0]?.text).toContain("has expired");
  expect(wrongWith({ ...START, expires: { day: "26", month: "11", year: "2026" } }, "WHOLE_BLOOD", TODAY)).toEqual([]);
});

test("a start is sent as the contract has it", () => {
  expect(body(START, "WHOLE_BLOOD", labelling.reduce(next, BEGIN), "d", "a")).toEqual({
    donor: "d",
    appointment: "a",
    identity: { name: true, dateOfBirth: true, address: true },
    consent: "donation-1",
    kind: "WHOLE_BLOOD",
    labels: { pack: "=A99902600012301", form: "=A99902600012308", tubes: ["=A99902600012307"] },
    bag: { type: "Quadruple T&B 450", lot: "71A04", expiresOn: "2027-06-01" },
    arm: "LEFT",
    scale: "HM-3",
  });
  expect(body(START, "PLATELETS", labelling.reduce(next, BEGIN), "d", "a")).toMatchObject({ kind: "PLATELETS", anticoagulant: { name: "ACD-A", lot: "AC7", expiresOn: "2026-12-01" } });
});

test("a run is asked for what the donation gives, and told with what the donor has lost", () => {
  expect(wrongRun("PLATELETS", NOTHING_TYPED).map(({ field }) => field)).toEqual(["run-platelets", "run-plasma", "run-processed", "run-anticoagulant", "run-returned"]);
  const run = { ...NOTHING_TYPED, platelets: "250", plasma: " 200 ", redCells: "99", processed: "3200", anticoagulant: "310", returned: "2700" };
  expect(wrongRun("PLATELETS", run)).toEqual([]);
  expect(wrongRun("PLATELETS", { ...run, platelets: "1001" })).toHaveLength(1);
  expect(wrongRun("PLATELETS", { ...run, processed: "=A999" })).toHaveLength(1);
  expect(runBody("PLATELETS", run)).toEqual({ volumeMl: 450, apheresis: { plateletsMl: 250, plasmaMl: 200, redCellsMl: 0, processedMl: 3200, anticoagulantMl: 310, returnedMl: 2700 } });
});

test("whole blood and what nobody has told of is not by machine, and white cells are not collected", () => {
  expect((["WHOLE_BLOOD", undefined] as const).map(isByMachine)).toEqual([false, false]);
  expect((["PLATELETS", "PLASMA", "DOUBLE_RED_CELLS"] as const).every(isByMachine)).toBe(true);
  expect(isCollected("LEUCAPHERESIS")).toBe(false);
});

test("a volume is a number from 0 to 1000, and a scan is none", () => {
  for (const volume of ["", "4.7", "1001", "=A99902600012301", "3999999993"]) expect(wrongVolume(volume)).toHaveLength(1);
  for (const volume of ["0", "470", "1000"]) expect(wrongVolume(volume)).toEqual([]);
  expect(wrongOutcome("COMPLETE")).toEqual([]);
  expect(wrongOutcome(undefined)[0]?.field).toBe("outcome-COMPLETE");
});

test("only what is complete and not discarded goes to production", () => {
  expect(whatNow({ state: "COMPLETE" })).toMatchObject({ good: true, words: "It goes to production with its samples." });
  expect(whatNow({ state: "COMPLETE", redCellsOnly: true }).words).toContain("red cells only");
  expect(whatNow({ state: "INCOMPLETE", discard: "UNDER_WEIGHT" })).toMatchObject({ good: false, title: "Discard the pack" });
  expect(whatNow({ state: "INCOMPLETE" }).good).toBe(false);
  expect(whatNow({ state: "FAILED" }).good).toBe(false);
  expect(whatNow({ state: "NEW" as "COMPLETE" }).good).toBe(false);
});

test("the clock counts from the start, and says when it is too long", () => {
  const at = (time: string) => clock("2026-11-26T10:00:00Z", new Date(`2026-11-26T${time}Z`).getTime());
  expect(at("10:08:05")).toEqual({ text: "8:05", long: false });
  expect(at("10:15:00").long).toBe(false);
  expect(at("10:15:01").long).toBe(true);
  expect(at("09:59:00").text).toBe("0:00");
});

test("a voided number hides no donation of the same donor", () => {
  const of = (collection: string, state: Collection["state"]) => ({ collection, state, donor: "d" }) as Collection;
  expect(latestOf([of("b", "FAILED"), of("a", "STARTED")], "d")?.collection).toBe("a");
  expect(latestOf([of("b", "FAILED")], "d")?.collection).toBe("b");
  expect(latestOf([of("b", "FAILED")], "e")).toBeUndefined();
});
