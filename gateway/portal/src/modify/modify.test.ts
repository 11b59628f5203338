import { describe, expect, it } from "vitest";
import { bodyOf, type Choice, codesOf, componentOf, EMPTY, inWords, scanned, wrongWith } from "./modify";

const choice = (measured: Choice["measured"], process = "IRRADIATE", variant = "STANDARD"): Choice => ({
  process,
  variant,
  name: "Red cells, irradiated",
  products: ["DRC050A0", "DRC050B0", "DRC050C0"],
  expiresAt: "2026-11-30T23:59:00Z",
  measured,
});

const SEALER = { equipment: ["SCD-1"], lots: [] };

describe("a label", () => {
  it("is read from its square symbol at once", () => {
    expect(scanned("]d1=+04000=A99902600012300=%5100=<DRC01000&>0263542359", {})).toEqual({ label: { donation: "A999026000123", product: "DRC01000" } });
  });

  it("is read from donation number and product code, in whatever order, scanned or typed", () => {
    const number = { label: { donation: "A999026000123", product: undefined } };
    expect(scanned("=A99902600012300", {})).toEqual(number);
    expect(scanned("A9990 26 000123 8", {})).toEqual(number);
    expect(scanned("=<DRC050A0", { donation: "A999026000123" })).toEqual({ label: { donation: "A999026000123", product: "DRC050A0" } });
    expect(scanned("DRC01000", {})).toEqual({ label: { product: "DRC01000" } });
  });

  it("of another pack takes the place of the one before: no number goes with another pack's code", () => {
    expect(scanned("=A99902600012400", { donation: "A999026000123", product: "DRC01000" })).toEqual({ label: { donation: "A999026000124", product: undefined } });
  });

  it("is no label when it is mistyped or another barcode", () => {
    expect(scanned("A9990 26 000123 9", {})).toHaveProperty("wrong", expect.stringContaining("check character"));
    expect(scanned("=%5100", {})).toHaveProperty("wrong", expect.stringContaining("neither"));
    expect(scanned("3999999993", {})).toHaveProperty("wrong");
  });

  it("names a pack when both are there", () => {
    expect(componentOf({ donation: "A999026000123", product: "DRC01000" })).toBe("A999026000123-DRC01000");
    expect(componentOf({ donation: "A999026000123" })).toBeUndefined();
  });
});

describe("a modification", () => {
  it("is written as people say it", () => {
    expect(inWords(choice("VOLUME", "WASH", "SALINE"))).toBe("Wash into saline");
    expect(inWords(choice("NOTHING"))).toBe("Irradiate");
  });

  it("needs a choice, the equipment, and what has to be measured", () => {
    expect(wrongWith(EMPTY)).toHaveLength(1);
    expect(wrongWith({ ...EMPTY, named: SEALER }, choice("NOTHING"))).toEqual([]);
    expect(wrongWith({ ...EMPTY, named: SEALER }, choice("NOTHING"), ["WASHING_KIT"]).map(({ text }) => text)).toEqual(["Still to be scanned: a washing kit."]);
    expect(wrongWith(EMPTY, choice("VOLUME")).map(({ field }) => field)).toEqual(["volume", "materials"]);
    for (const parts of ["", "70", "70 seventy", "70 0", Array(27).fill("20").join(" ")])
      expect(wrongWith({ ...EMPTY, named: SEALER, parts }, choice("PARTS")).map(({ field }) => field)).toEqual(["parts"]);
    for (const volume of ["", "0", "-1", "1001", "2.5"]) expect(wrongWith({ ...EMPTY, named: SEALER, volume }, choice("VOLUME"))).toHaveLength(1);
  });

  it("is sent with what was measured and nothing else", () => {
    const entry = { ...EMPTY, named: SEALER, volume: "240", parts: "70, 70 71" };
    const at = "2026-11-16T11:00:00Z";
    expect(bodyOf(entry, choice("NOTHING"), at)).toEqual({ process: "IRRADIATE", variant: "STANDARD", modifiedAt: at, equipment: "SCD-1" });
    expect(bodyOf(entry, choice("VOLUME"), at)).toHaveProperty("volumeMl", 240);
    expect(bodyOf(entry, choice("PARTS"), at)).toHaveProperty("partsMl", [70, 70, 71]);
  });

  it("shows the codes that it will give", () => {
    expect(codesOf(choice("PARTS"), "70 70")).toEqual(["DRC050A0", "DRC050B0"]);
    expect(codesOf(choice("NOTHING"), "")).toEqual(["DRC050A0"]);
  });
});
