import { describe, expect, it } from "vitest";
import { describeAddress, isUnknown, kindInWords, partName, tooLong } from "./barcode";

describe("what a scan is", () => {
  it("is asked for with every sign of it", () => {
    const scan = "=+04000=%5100&>0263542359\u001d 8";
    const asked = new URL(describeAddress(scan), "http://localhost");
    expect(asked.pathname).toBe("/api/production/scan");
    expect(asked.searchParams.get("text")).toBe(scan);
    expect(describeAddress("+")).toBe("/api/production/scan?text=%2B");
  });

  it("is said in words, and a new kind as the platform calls it", () => {
    expect(kindInWords("isbt-128-compound")).toBe("ISBT 128 square symbol");
    expect(kindInWords("qr-of-tomorrow")).toBe("qr-of-tomorrow");
  });

  it("names each part", () => {
    expect(partName({ code: "005", name: "expiration date and time", text: "20 DEC 2026 23:59" })).toBe("Expiration date and time");
  });

  it("is not asked when it is longer than any barcode", () => {
    expect(tooLong("9".repeat(4096))).toBeUndefined();
    expect(tooLong("9".repeat(4097))).toMatch(/at most 4096/);
  });

  it("is unknown only when the platform says so", () => {
    expect(isUnknown({ kind: "unknown", lines: [] })).toBe(true);
    expect(isUnknown({ kind: "gs1", lines: [] })).toBe(false);
  });
});
