import { expect, test } from "vitest";
import { body, EMPTY, read, wrongWith } from "./antigens";

const TODAY = "2026-11-26";
const ON = { day: "20", month: "11", year: "2026" };

test("a symbol is read with the sign at its end, whatever the minus looks like", () => {
  expect(read("Fya+ K-, Vel− s–\n008001+").found).toEqual([
    { antigen: "Fya", present: true },
    { antigen: "K", present: false },
    { antigen: "Vel", present: false },
    { antigen: "s", present: false },
    { antigen: "008001", present: true },
  ]);
});

test("what has no sign or stands twice is not guessed at", () => {
  expect(read("Fya K+ K- S+ s+ +")).toEqual({ found: [{ antigen: "K", present: true }, { antigen: "S", present: true }, { antigen: "s", present: true }], unread: ["Fya", "K-", "+"] });
  expect(wrongWith({ text: "Fya K+", evidence: "R-2026-1", on: ON }, TODAY)[0]?.text).toContain(": Fya");
});

test("everything that is missing is told, and a day to come", () => {
  expect(wrongWith(EMPTY, TODAY).map(({ field }) => field)).toEqual(["found", "evidence", "on-day"]);
  expect(wrongWith({ text: "K-", evidence: "R-1", on: { ...ON, day: "27" } }, TODAY).map(({ field }) => field)).toEqual(["evidence", "on-day"]);
});

test("it is sent as the laboratory found it", () => {
  expect(body({ text: "K- Fya+", evidence: " R  2026/11 ", on: ON })).toEqual({ found: [{ antigen: "K", present: false }, { antigen: "Fya", present: true }], evidence: "R 2026/11", determinedOn: "2026-11-20" });
});
