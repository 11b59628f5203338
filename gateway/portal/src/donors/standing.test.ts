import { expect, test } from "vitest";
import { mayBeAsked, stillDeferred } from "./standing";

test("a deferral holds for good, until a day, or until it is over", () => {
  const deferral = { code: "tattoo-or-piercing", words: "Please wait." };
  expect(stillDeferred({ ...deferral, end: "NEVER" })).toBe("For good");
  expect(stillDeferred({ ...deferral, end: "ON_DAY", day: "2027-02-10" })).toBe("Until 10 February 2027");
  expect(stillDeferred({ ...deferral, end: "WHEN_IT_ENDS" })).toBe("Until it is over");
});

test("nobody is asked who died, wants to give no more or gives elsewhere, nor under a record that was merged away", () => {
  expect(mayBeAsked({ standing: [] })).toBe(true);
  expect(mayBeAsked({ standing: ["RESTRICTED"] })).toBe(true);
  for (const each of ["DECEASED", "OPTED_OUT", "TRANSFERRED"] as const) expect(mayBeAsked({ standing: ["RESTRICTED", each] })).toBe(false);
  expect(mayBeAsked({ survivor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3e", standing: [] })).toBe(false);
});
