import { describe, expect, it } from "vitest";
import { staffIn, staffInWords } from "./staff";

describe("a member of staff", () => {
  it("is read from a badge as scanned, with or without the scanner's prefix", () => {
    expect(staffIn("='A999900395A")).toBe("A9999 00395A");
    expect(staffIn("]C0='A999900395A")).toBe("A9999 00395A");
    expect(staffIn("]d28017505050594347659199")).toBe("badge 505050594347659199");
  });

  it("is read from a registration as typed", () => {
    expect(staffIn(" nmc 98I1234e ")).toBe("NMC 98I1234E");
    expect(staffIn("GMC: 1234567")).toBe("GMC 1234567");
  });

  it("is no name, no wristband and no pack", () => {
    for (const entry of ["", "Nora Nurse Byrne", "3999999993", "]d28018505050539999999934", "=A99902600012300", "98I1234E"]) expect(staffIn(entry)).toBeUndefined();
  });

  it("is written for people as the platform names it", () => {
    expect(staffInWords("NMC:98I1234E")).toBe("NMC 98I1234E");
    expect(staffInWords("ISBT128:A9999:00395A")).toBe("A9999 00395A");
    expect(staffInWords("GSRN:505050594347659199")).toBe("badge 505050594347659199");
    expect(staffInWords("EI:BHSCT:N-0042")).toBe("EI BHSCT N-0042");
  });
});
