import { describe, expect, it } from "vitest";
import { type Answer, type Check, EMPTY, next } from "./check";

const WRISTBAND = "3999999993";
const BAG = "=+04000=A99902600012300=%5100=<DRC01000&>0263542359";
const GO: Answer = { check: "c1", answer: "GO", reasons: [], rules: "bedside-2026.1" };

const scan = (check: Check, text: string, key = "k1") => next(check, { type: "scanned", text, key });

describe("a bedside check", () => {
  it("asks once wristband and bag are known, in either order", () => {
    expect(scan(scan(EMPTY, WRISTBAND), BAG).state).toBe("asking");
    expect(scan(scan(EMPTY, BAG), WRISTBAND).state).toBe("asking");
  });

  it("gives no verdict on a bag alone or a wristband alone", () => {
    expect(scan(EMPTY, BAG).state).toBe("scanning");
    expect(scan(EMPTY, WRISTBAND).state).toBe("scanning");
  });

  it("waits for every part of a label with linear symbols", () => {
    const parts = ["=A99902600012300", "=<DRC01000", "=%5100"].reduce((check, part) => scan(check, part), scan(EMPTY, WRISTBAND));
    expect(parts.state).toBe("scanning");
    expect(scan(parts, "=>026354").state).toBe("asking");
  });

  it("empties the page when another wristband is scanned before the bag is complete", () => {
    const other = scan(scan(scan(EMPTY, WRISTBAND), "=A99902600012300"), "3999999985");
    expect(other).toEqual({ state: "scanning", wristband: "3999999985", label: [] });
  });

  it("begins anew with the first scan after an answer", () => {
    const answered = next(scan(scan(EMPTY, WRISTBAND), BAG), { type: "answered", key: "k1", answer: GO });
    expect(answered.state).toBe("answered");
    expect(scan(answered, "3999999985")).toEqual({ state: "scanning", wristband: "3999999985", label: [] });
  });

  it("never shows an answer that belongs to an earlier check", () => {
    const asking = scan(scan(EMPTY, WRISTBAND), BAG, "k2");
    expect(next(asking, { type: "answered", key: "k1", answer: GO })).toBe(asking);
    expect(next(EMPTY, { type: "answered", key: "k1", answer: GO })).toBe(EMPTY);
  });

  it("asks the same scans again when an emergency was declared or ended, and nothing else", () => {
    const answered = next(scan(scan(EMPTY, WRISTBAND), BAG), { type: "answered", key: "k1", answer: GO });
    expect(next(answered, { type: "again", key: "k2" })).toEqual({ state: "asking", key: "k2", wristband: WRISTBAND, label: [BAG] });
    expect(next(EMPTY, { type: "again", key: "k2" })).toBe(EMPTY);
  });

  it("without an answer is no GO", () => {
    const failed = next(scan(scan(EMPTY, WRISTBAND), BAG), { type: "failed", key: "k1", problems: ["no answer"] });
    expect(failed.state).toBe("unanswered");
  });
});
