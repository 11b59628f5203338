import { describe, expect, it } from "vitest";
import { ACTS, type Act, bodyOf, dayOf, instantOf, lotStanding, scannedLot, standing, wrongWith } from "./materials";

const NOW = new Date("2026-11-20T23:30:00Z");
const act = (name: string): Act => {
  const found = ACTS[name];
  if (!found) throw new Error(name);
  return found;
};

describe("a standing", () => {
  it("counts the last day in, by the region's calendar", () => {
    expect(standing({ dueOn: "2026-11-20", outOfUse: false }, NOW).text).toBe("Due soon");
    expect(standing({ dueOn: "2026-11-19", outOfUse: false }, NOW).text).toBe("Calibration overdue");
    expect(standing({ dueOn: "2027-01-01", outOfUse: false }, NOW).text).toBe("In use");
    expect(standing({ dueOn: "2027-01-01", outOfUse: true }, NOW).text).toBe("Out of use");
    expect(lotStanding({ expiresOn: "2026-11-19", accepted: true }, NOW).text).toBe("Expired");
    expect(lotStanding({ expiresOn: "2026-11-20", accepted: true }, NOW).text).toBe("Accepted");
    expect(lotStanding({ expiresOn: "2026-11-20", accepted: false }, NOW).text).toBe("In quarantine");
  });
});

describe("a lot's barcode", () => {
  it("says article, expiry and lot", () => {
    expect(scannedLot("]d2010501234567890017270630" + "1071a04")).toEqual({ lot: "05012345678900:71A04", expires: "30 06 2027" });
    expect(scannedLot("0105012345678900172702001071A04").expires).toBe("28 02 2027");
    expect(scannedLot("x:71a04")).toEqual({ lot: "X:71A04" });
  });
});

describe("what is typed", () => {
  it("is read as a day or an instant here", () => {
    expect(dayOf("18 5 2027")).toBe("2027-05-18");
    expect(dayOf("31 2 2027")).toBeUndefined();
    expect(instantOf("18 5 2027 08:00")).toBe("2027-05-18T07:00:00.000Z");
    expect(instantOf("18 5 2027")).toBeUndefined();
  });

  it("is sent without what was left out", () => {
    expect(bodyOf(act("remove"), { equipment: "centrifuge-3", reason: "FAULT" })).toEqual({ equipment: "CENTRIFUGE-3", reason: "FAULT" });
    expect(wrongWith(act("remove"), { equipment: "centrifuge-3", reason: "FAULT" })).toEqual([]);
    expect(wrongWith(act("remove"), { equipment: "C", reason: "FAULT", wrongSince: "yesterday" })).toHaveLength(1);
    expect(wrongWith(act("register-lot"), {}).map(({ field }) => field)).toEqual(["lot", "kind-BAG_SYSTEM", "expiresOn"]);
  });
});
