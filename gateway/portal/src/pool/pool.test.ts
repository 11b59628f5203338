import { describe, expect, it } from "vitest";
import { added, bodyOf, EMPTY, MOST_PACKS, missing, type Proposal, proposalOf, together, wrongWith } from "./pool";

const proposal = (packs: number, ...codes: string[]): Proposal => ({
  at: "2026-11-16T08:40:00Z",
  packs: Array.from({ length: packs }, (_, each) => ({ component: `A99902600014${each}-DBC01000`, objections: [] })),
  becomes: { product: "DPL02", name: "Platelets, pooled", size: 4 },
  together: codes.map((code) => ({ code, message: code })),
});

const MADE = { volume: " 310 ", named: { equipment: ["SCD-04"], lots: ["05012345678900:71A04"] }, typed: "" };

describe("the list of packs", () => {
  it("takes a pack once, and no more than the service takes", () => {
    expect(added(["A"], "B")).toEqual({ packs: ["A", "B"] });
    expect(added(["A"], "A")).toHaveProperty("wrong", expect.stringContaining("already"));
    expect(added(Array.from({ length: MOST_PACKS }, (_, each) => `${each}`), "B")).toHaveProperty("wrong");
  });

  it("says how many are missing, and then no more that they are too few", () => {
    expect(missing(proposal(1, "pool-size-wrong"))).toBe("1 of 4 packs scanned: 3 more.");
    expect(together(proposal(1, "pool-size-wrong", "pool-groups-differ")).map(({ code }) => code)).toEqual(["pool-groups-differ"]);
    expect(missing(proposal(5, "pool-size-wrong"))).toBeUndefined();
    expect(together(proposal(5, "pool-size-wrong"))).toHaveLength(1);
    expect(missing({ ...proposal(1), becomes: undefined })).toBeUndefined();
  });

  it("is asked about pack by pack", () => {
    expect(proposalOf(["A-1", "B-2"])).toBe("/api/production/pools/proposal?component=A-1&component=B-2");
  });
});

describe("the pool", () => {
  it("needs a measured volume and the equipment", () => {
    expect(wrongWith(EMPTY).map(({ field }) => field)).toEqual(["volume", "materials"]);
    expect(wrongWith({ ...MADE, volume: "31.5" }).map(({ field }) => field)).toEqual(["volume"]);
    expect(wrongWith({ ...MADE, volume: "1001" }).map(({ field }) => field)).toEqual(["volume"]);
    expect(wrongWith(MADE)).toEqual([]);
    expect(wrongWith(MADE, ["POOLING_KIT"]).map(({ field }) => field)).toEqual(["materials"]);
  });

  it("is of the time that its expiry was told of", () => {
    expect(bodyOf(MADE, ["A", "B"], "2026-11-16T08:40:00Z")).toEqual({
      components: ["A", "B"],
      volumeMl: 310,
      pooledAt: "2026-11-16T08:40:00Z",
      equipment: "SCD-04",
      lots: ["05012345678900:71A04"],
    });
  });
});
