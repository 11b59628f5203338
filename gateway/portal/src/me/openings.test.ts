import { expect, test } from "vitest";
import { byDay, whoInWords } from "./openings";

const looked = (at: string, role = "donor-carer") => ({ roles: [role], organisation: "NIBTS", purpose: "HOPERAT", at });

test("who looked twice on a day is one line, and another day or role another", () => {
  expect(byDay([looked("2026-11-26T10:31:00Z"), looked("2026-11-26T09:00:00Z"), looked("2026-11-26T08:00:00Z", "donor-clinician"), looked("2026-11-25T10:00:00Z")])).toEqual([
    { day: "2026-11-26", who: "A donor carer of the blood service", why: "to look after donors", times: 2 },
    { day: "2026-11-26", who: "A clinician for donors of the blood service", why: "to look after donors", times: 1 },
    { day: "2026-11-25", who: "A donor carer of the blood service", why: "to look after donors", times: 1 },
  ]);
});

test("the day is the local one", () => expect(byDay([looked("2026-06-30T23:30:00Z")])[0]?.day).toBe("2026-07-01"));

test("whom this page does not know is told all the same", () => {
  expect(whoInWords({ roles: ["night-porter"], organisation: "BHSCT" })).toBe("Staff (night porter) of BHSCT");
  expect(whoInWords({ roles: [] })).toBe("Somebody");
});
