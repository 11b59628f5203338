import { describe, expect, it } from "vitest";
import { added, lacking, materialsBody, NONE, outsideInWords, type Processes, stillToScan, without, wrongMaterials } from "./processes";
import { bodyOf, keyOf, late, measuredOf, open, primary, PRODUCTS, wrongWith } from "./processing";

const PROCESSES: Processes = {
  version: 0,
  processes: [
    { process: "SEPARATE", steps: [{ step: "CENTRIFUGE", equipment: ["CENTRIFUGE"], lots: [] }, { step: "WEIGH", equipment: [], lots: [] }] },
    { process: "POOL", steps: [{ step: "CONNECT", equipment: ["STERILE_CONNECTOR"], lots: [] }, { step: "COMBINE", equipment: [], lots: ["POOLING_KIT"] }] },
  ],
  measurements: [{ product: "DRC01", measurement: "HAEMOGLOBIN", unit: "g", minimum: 40 }],
};
const REGISTER = {
  equipment: [{ equipment: "CENTRIFUGE-1", kind: "CENTRIFUGE", site: "X", calibratedAt: "", dueOn: "2099-01-01", outOfUse: false }],
  lots: [{ lot: "05012345678900:71A04", kind: "POOLING_KIT", expiresOn: "2099-01-01", accepted: true }],
};

describe("what a process was done with", () => {
  it("is scanned one after the other, each once, lots by their barcode or with a colon", () => {
    expect(added(NONE, " centrifuge-1 ")).toEqual({ named: { equipment: ["CENTRIFUGE-1"], lots: [] } });
    expect(added(NONE, "]d10105012345678900172703311071A04")).toEqual({ named: { equipment: [], lots: ["05012345678900:71A04"] } });
    expect(added({ equipment: ["A"], lots: [] }, "A")).toEqual({ named: { equipment: ["A"], lots: [] } });
    expect(added(NONE, "the one in the corner")).toHaveProperty("wrong");
    expect(added({ equipment: Array.from({ length: 10 }, (_, each) => `E${each}`), lots: [] }, "E11")).toHaveProperty("wrong");
    expect(without({ equipment: ["A", "B"], lots: ["C:1"] }, "A")).toEqual({ equipment: ["B"], lots: ["C:1"] });
  });

  it("lacks what the steps need, and what is not registered counts for nothing", () => {
    expect(lacking(PROCESSES, "SEPARATE", NONE, REGISTER)).toEqual(["CENTRIFUGE"]);
    expect(lacking(PROCESSES, "SEPARATE", { equipment: ["CENTRIFUGE-1"], lots: [] }, REGISTER)).toEqual([]);
    expect(lacking(PROCESSES, "SEPARATE", { equipment: ["CENTRIFUGE-9"], lots: [] }, REGISTER)).toEqual(["CENTRIFUGE"]);
    expect(lacking(PROCESSES, "POOL", NONE, REGISTER)).toEqual(["STERILE_CONNECTOR", "POOLING_KIT"]);
    expect(lacking(PROCESSES, "OPEN", NONE, REGISTER)).toEqual([]);
    expect(stillToScan(["IRRADIATOR", "POOLING_KIT"])).toBe("Still to be scanned: an irradiator, a pooling kit.");
    expect(stillToScan([])).toBeUndefined();
    expect(wrongMaterials(NONE, [])).toHaveLength(1);
  });

  it("is sent with the first item as the record’s own", () => {
    expect(materialsBody({ equipment: ["A", "B"], lots: ["C:1"] })).toEqual({ equipment: "A", otherEquipment: ["B"], lots: ["C:1"] });
    expect(materialsBody({ equipment: ["A"], lots: [] })).toEqual({ equipment: "A" });
  });
});

describe("a value outside its limits", () => {
  it("is said with them", () => {
    expect(outsideInWords({ measurement: "VOLUME", unit: "mL", value: 190, minimum: 220, maximum: 340 })).toBe("volume 190 mL, specified: 220 to 340");
    expect(outsideInWords({ measurement: "LEUCOCYTES", unit: "10^6", value: 1.4, maximum: 0.999 })).toBe("leucocytes 1.4 million, specified: at most 0.999");
    expect(outsideInWords({ measurement: "PLATELETS", unit: "10^9", value: 200, minimum: 240 })).toBe("platelets 200 thousand million, specified: at least 240");
  });
});

describe("the components of a donation", () => {
  it("are those that it has not yet, and red cells alone of a slow collection", () => {
    expect(open({ donation: "A", kind: "WHOLE_BLOOD", redCellsOnly: false, components: [{ component: "A-DRC01000", product: "DRC01000" }] }).map(({ code }) => code)).toEqual(["DBC01000", "DFF01000"]);
    expect(open({ donation: "A", kind: "WHOLE_BLOOD", redCellsOnly: true, components: [] }).map(({ code }) => code)).toEqual(["DRC01000"]);
    expect(open({ donation: "A", kind: "SAMPLES_ONLY", redCellsOnly: false, components: [] })).toEqual([]);
    expect(open({ donation: "A", kind: "WHOLE_BLOOD", collectionType: "1", redCellsOnly: false, components: [{ component: "A-DRC01100", product: "DRC01100" }] }).map(({ code }) => code)).toEqual(["DBC01100", "DFF01100"]);
    expect(open({ donation: "A", kind: "WHOLE_BLOOD", collectionType: "D", redCellsOnly: true, components: [] }).map(({ code }) => code)).toEqual(["DRC01D00"]);
  });

  it("of a machine are its own, and never a bag of several beside the only one", () => {
    const platelets = { donation: "A", kind: "PLATELETS", redCellsOnly: false } as const;
    expect(primary({ ...platelets, components: [] })).toMatchObject({ process: "APHERESIS", at: "/api/production/donations/A/apheresis-components" });
    expect(open({ ...platelets, components: [] }).map(({ code }) => code)).toEqual(["DPL01000", "DPL010A0", "DPL010B0", "DFF01000"]);
    expect(open({ ...platelets, components: [{ component: "A-DPL01000", product: "DPL01000" }] }).map(({ code }) => code)).toEqual(["DFF01000"]);
    expect(open({ ...platelets, components: [{ component: "A-DPL010A0", product: "DPL010A0" }] }).map(({ code }) => code)).toEqual(["DPL010B0", "DFF01000"]);
  });

  it("need a volume, and numbers for what was measured", () => {
    expect(measuredOf(PROCESSES, "DRC01000").map(({ measurement }) => measurement)).toEqual(["WEIGHT", "HAEMOGLOBIN"]);
    expect(wrongWith(PRODUCTS, PROCESSES, {}).map(({ field }) => field)).toEqual(["DRC01000-VOLUME"]);
    expect(wrongWith(PRODUCTS, PROCESSES, { [keyOf("DRC01000", "HAEMOGLOBIN")]: "52", [keyOf("DFF01000", "VOLUME")]: "271" }).map(({ field }) => field)).toEqual(["DRC01000-VOLUME"]);
    expect(wrongWith(PRODUCTS, PROCESSES, { [keyOf("DRC01000", "VOLUME")]: "284", [keyOf("DRC01000", "HAEMOGLOBIN")]: "much" }).map(({ field }) => field)).toEqual(["DRC01000-HAEMOGLOBIN"]);
  });

  it("are told of when whole blood has waited too long, and never of a machine's", () => {
    const limited = { ...PROCESSES, timesToSeparation: [{ product: "DFF01", measurement: "TIME_TO_SEPARATION", unit: "h", maximum: 24 }] };
    const collected = { kind: "WHOLE_BLOOD", collectedAt: "2026-11-15T10:42:00Z" } as const;
    const after = (hours: number) => Date.parse(collected.collectedAt) + hours * 3_600_000;
    expect(late(collected, limited, "DFF01000", after(24))).toBeUndefined();
    expect(late(collected, limited, "DFF01000", after(31.9))).toBe("Collected 31 hours ago, 24 at most: what is made now needs a disposition.");
    expect(late(collected, limited, "DRC01000", after(400))).toBeUndefined();
    expect(late({ ...collected, kind: "PLASMA" }, limited, "DFF01000", after(400))).toBeUndefined();
    expect(late(collected, PROCESSES, "DFF01000", after(400))).toBeUndefined();
  });

  it("are sent with what was filled in and nothing else", () => {
    const values = { [keyOf("DRC01000", "VOLUME")]: " 284 ", [keyOf("DRC01000", "HAEMOGLOBIN")]: "52.5", [keyOf("DFF01000", "VOLUME")]: "271" };
    expect(bodyOf(PRODUCTS, PROCESSES, values, { equipment: ["CENTRIFUGE-1"], lots: [] })).toEqual({
      components: [
        { product: "DRC01000", volumeMl: 284, measured: [{ measurement: "HAEMOGLOBIN", value: 52.5 }] },
        { product: "DFF01000", volumeMl: 271 },
      ],
      equipment: ["CENTRIFUGE-1"],
      lots: [],
    });
  });
});
