import { describe, expect, test } from "vitest";
import { blocks, byDonation, howMany, standing, together, type Unit } from "./desk";

const NOT_LABELLED = { code: "component-not-labelled", message: "The component has no final label." };
const UNTESTED = { code: "test-outstanding", message: "HIV_RNA has no result yet." };
const HELD = { code: "donation-on-hold", message: "The donation is on hold." };
const unit = (donation: string, more: Partial<Unit> = {}): Unit => ({ component: `${donation}-DRC01000`, donation, printed: donation, product: "DRC01000", expiresAt: "2026-12-20T23:59:00Z", labelled: true, objectionsToRelease: [], ...more });
const CLEAR = unit("A999026000141");
const UNLABELLED = unit("A999026000142", { labelled: false, objectionsToLabel: [], objectionsToRelease: [UNTESTED, NOT_LABELLED] });
const BACK = unit("A999026000140", { labelled: false, objectionsToLabel: [HELD], objectionsToRelease: [UNTESTED, HELD, NOT_LABELLED] });

describe("the release desk", () => {
  test("a unit is clear, can have its label, or is held back", () => {
    expect([CLEAR, UNLABELLED, BACK].map(standing)).toEqual(["CLEAR", "LABEL", "HELD"]);
    expect(standing(unit("A999026000143", { objectionsToRelease: [UNTESTED] }))).toBe("HELD");
  });

  test("what stands against it is said once, and that it has no label by its standing", () => {
    expect(blocks(BACK)).toEqual([HELD.message, UNTESTED.message]);
    expect(blocks(UNLABELLED)).toEqual([UNTESTED.message]);
  });

  test("donations of which something is clear come first, and a choice leaves the others out", () => {
    const plasma = { ...unit("A999026000140"), component: "A999026000140-DFF01000" };
    expect(byDonation([BACK, CLEAR, UNLABELLED], "ALL").map(({ donation }) => donation)).toEqual([CLEAR, UNLABELLED, BACK].map(({ donation }) => donation));
    expect(byDonation([plasma, BACK, CLEAR], "ALL").map(({ units }) => units.length)).toEqual([2, 1]);
    expect(byDonation([plasma, BACK, CLEAR], "HELD").map(({ units }) => units)).toEqual([[BACK]]);
  });

  test("a unit that was looked up takes the place of the one on the list", () => {
    const now = { ...CLEAR, objectionsToRelease: [HELD] };
    expect(together([BACK, CLEAR], [now])).toEqual([BACK, now]);
  });

  test("how many there are is said in words", () => {
    expect(howMany([], false)).toBe("Nothing waits for its release.");
    expect(howMany([CLEAR, UNLABELLED, BACK], false)).toBe("3 units: 1 clear, 1 can have its label now, 1 held back.");
    expect(howMany([CLEAR], true)).toBe("The first 1 unit: 1 clear, 0 can have their label now, 0 held back.");
  });
});
