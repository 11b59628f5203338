import { expect, test } from "vitest";
import type { Assessed } from "../donors/health/assessments";
import { health } from "./assessments";

const TODAY = "2026-11-26";
const assessed = (more: Partial<Assessed>): Assessed => ({ assessment: "a", donation: "WHOLE_BLOOD", outcome: "ELIGIBLE", findings: [], assessedAt: "2026-11-26T10:00:00Z", ...more });
const says = (...all: Partial<Assessed>[]) => health(all.map(assessed), "WHOLE_BLOOD", TODAY).says;

test("a health check of today that found the donor eligible lets collect", () => expect(says({})).toBe("GIVE"));

test("one of yesterday or of another donation lets nobody collect", () => {
  expect(says({ assessedAt: "2026-11-25T23:59:00Z" })).toBe("NOT_ASKED");
  expect(says({ donation: "PLATELETS" })).toBe("NOT_ASKED");
  expect(says()).toBe("NOT_ASKED");
});

test("the last of today counts", () => expect(says({ outcome: "DEFERRED" }, {})).toBe("NO"));

test("a referral waits for the clinician's answer, and is what the answer is", () => {
  expect(says({ outcome: "REFER_TO_CLINICIAN" })).toBe("WAIT");
  expect(says({ outcome: "REFER_TO_CLINICIAN", answer: { answer: "ACCEPT", by: "c" } })).toBe("GIVE");
  expect(says({ outcome: "REFER_TO_CLINICIAN", answer: { answer: "DEFER", by: "c" } })).toBe("NO");
});

test("what nobody knows how to read lets nobody collect", () => {
  expect(says({ outcome: "EXCLUDED" })).toBe("NO");
  expect(says({ outcome: "SOMETHING_NEW" as Assessed["outcome"] })).toBe("NO");
});
