import { describe, expect, it } from "vitest";
import { explainingBody, explanationsOf, FINDINGS, type Kind, shelfBody, wrongExplaining, wrongShelf } from "./counting";

describe("a shelf that is counted", () => {
  it("is a site, of everything or of one product as scanned", () => {
    expect(shelfBody({ site: " NIBTS-BELFAST ", product: "" })).toEqual({ site: "NIBTS-BELFAST" });
    expect(shelfBody({ site: "NIBTS-BELFAST", product: "=<DRC01000" })).toEqual({ site: "NIBTS-BELFAST", product: "DRC01000" });
    expect(shelfBody({ site: "NIBTS-BELFAST", product: "]C0=<DRC01000" })).toEqual({ site: "NIBTS-BELFAST", product: "DRC01000" });
  });

  it("is refused without a site, and with what is no product code", () => {
    expect(wrongShelf({ site: " ", product: "" }).map(({ field }) => field)).toEqual(["site"]);
    expect(wrongShelf({ site: "NIBTS-BELFAST", product: "red cells" }).map(({ field }) => field)).toEqual(["product"]);
    expect(wrongShelf({ site: "NIBTS-BELFAST", product: "DRC01000" })).toEqual([]);
  });
});

describe("a discrepancy", () => {
  it("can be explained, whatever it is; only what is missing can be lost or found", () => {
    const kinds = Object.keys(FINDINGS).filter((finding) => finding !== "RIGHT") as Kind[];
    for (const kind of kinds) {
      const grounds = Object.keys(explanationsOf(kind));
      expect(grounds.length).toBeGreaterThan(0);
      expect(grounds.includes("LOST")).toBe(kind === "MISSING");
      expect(grounds.includes("FOUND")).toBe(kind === "MISSING");
      expect(grounds.includes("SENT_BACK")).toBe(kind === "UNKNOWN" || kind === "ELSEWHERE");
    }
  });

  it("needs what it turned out to be, and how somebody knows", () => {
    expect(wrongExplaining({ reason: "short" }, "MISSING").map(({ field }) => field)).toEqual(["ground-FOUND", "reason"]);
    expect(wrongExplaining({ ground: "FOUND", reason: "It lay in the second drawer" }, "MISSING")).toEqual([]);
    expect(explainingBody({ ground: "FOUND", reason: " It lay in\nthe second drawer " })).toEqual({ explanation: "FOUND", words: "It lay in the second drawer" });
  });
});
