import { describe, expect, it } from "vitest";
import { classify, donationNumber, lacksCheckCharacter, missingParts } from "./scan";

describe("a scan", () => {
  it("of an ISBT 128 symbol belongs to the bag, with or without the scanner's prefix", () => {
    expect(classify("=A99902600012300").kind).toBe("label");
    expect(classify("]d1=+04000=A99902600012300=%5100=<DRC01000&>0263542359").kind).toBe("label");
    expect(classify("]C0&>0263542359").kind).toBe("label");
  });

  it("of anything else belongs to the wristband", () => {
    expect(classify("3999999993").kind).toBe("wristband");
    expect(classify("]d28018505050539999999934").kind).toBe("wristband");
  });
});

describe("a label", () => {
  it("is complete with one 2D symbol", () => {
    expect(missingParts(["]d1=+04000=A99902600012300=%5100=<DRC01000&>0263542359"])).toEqual([]);
  });

  it("needs all four linear symbols otherwise", () => {
    expect(missingParts(["=A99902600012300", "=%5100"])).toEqual(["product code", "expiry date"]);
    expect(missingParts(["=A99902600012300", "=%5100", "=<DRC01000", "=>026354"])).toEqual([]);
  });
});

describe("a donation number", () => {
  it("is taken from a scan without its flags", () => {
    expect(donationNumber("]C0=A99902600012300")).toBe("A999026000123");
  });

  it("needs its check character when typed, not when scanned", () => {
    expect(lacksCheckCharacter("A9990 26 000123")).toBe(true);
    expect(lacksCheckCharacter("A9990 26 000123 8")).toBe(false);
    expect(lacksCheckCharacter("=A99902600012300")).toBe(false);
  });
});
