import { describe, expect, it } from "vitest";
import { arrivalBody, lastTime, packingBody, wrongArrival, wrongClosing, wrongPacking } from "./transports";

const NOW = new Date("2026-11-15T18:30:00Z");

describe("the time of a clock", () => {
  it("is the last such time before now, and yesterday's when today's is still to come", () => {
    expect(lastTime("16:05", NOW)).toBe("2026-11-15T16:05:00.000Z");
    expect(lastTime("18:31", NOW)).toBe("2026-11-14T18:31:00.000Z");
    expect(lastTime("25:00", NOW)).toBeUndefined();
    expect(lastTime("", NOW)).toBeUndefined();
  });

  it("is the region's in summer", () => expect(lastTime("16:05", new Date("2026-07-15T18:30:00Z"))).toBe("2026-07-15T15:05:00.000Z"));
});

describe("a packing", () => {
  it("needs everything", () => {
    expect(wrongPacking({ box: "", venue: " ", closed: "" }, [], NOW).map(({ field }) => field)).toEqual(["scan", "box", "venue", "temperature-COOLED", "closed"]);
    expect(packingBody({ box: " box-17", venue: "Omagh ", temperature: "COOLED", closed: "16:05" }, ["A999026000123"], NOW)).toEqual({
      box: "BOX-17",
      venue: "Omagh",
      temperature: "COOLED",
      donations: ["A999026000123"],
      closedAt: "2026-11-15T16:05:00.000Z",
    });
  });
});

describe("an arrival", () => {
  const arrival = { site: "NIBTS-BELFAST", arrived: "18:10", noLogger: false, lowest: "3,5", highest: "7.8" };
  it("has the logger's temperatures, or says that there are none", () => {
    expect(wrongArrival(arrival, NOW)).toEqual([]);
    expect(arrivalBody(arrival, [], NOW)).toHaveProperty("temperatures", { minimum: 3.5, maximum: 7.8 });
    expect(arrivalBody({ ...arrival, noLogger: true }, [], NOW)).not.toHaveProperty("temperatures");
    expect(wrongArrival({ ...arrival, lowest: "warm", highest: "" }, NOW).map(({ field }) => field)).toEqual(["lowest", "highest"]);
    expect(wrongArrival({ ...arrival, lowest: "8" }, NOW)).toHaveLength(1);
    expect(wrongArrival({ ...arrival, noLogger: true, lowest: "" }, NOW)).toEqual([]);
  });
});

describe("a closing", () => {
  it("has a reason of its kind, and words", () => {
    expect(wrongClosing({ reason: "short" }, "SURPLUS").map(({ field }) => field)).toEqual(["ground-LEFT_OFF_THE_LIST", "reason"]);
    expect(wrongClosing({ ground: "LOST", reason: "Searched twice" }, "MISSING")).toEqual([]);
  });
});
