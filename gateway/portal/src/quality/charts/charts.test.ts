import { expect, test } from "vitest";
import { type Chart, drawing, limitsInWords, measureName, rulesInWords, valueOf, wrongWith } from "./charts";

const point = (value: number) => ({ component: "A999026000123-DRC01000", value, within: true, measuredAt: "2026-11-27T08:00:00Z", broken: [] });
const CHART: Chart = { component: "DRC01", measure: "HAEMOGLOBIN", unit: "g/unit", site: "NIBTS-BELFAST", least: 40, control: { centre: 55, sigma: 2, lower: 49, upper: 61 }, tested: { units: 3, within: 3, share: 1, lowerBound: 0.5 }, months: [], points: [point(54), point(61), point(40)], alarm: false };

test("a drawing holds every value and every line, the highest at the top", () => {
  const { points, lines } = drawing(CHART, 600, 200);
  expect(points.map(({ x }) => x)).toEqual([12, 300, 588]);
  expect(points[1]?.y).toBe(12);
  expect(points[2]?.y).toBe(188);
  expect(lines.map(({ name }) => name)).toEqual(["Mean", "Upper control limit", "Lower control limit", "Specification"]);
  for (const { y } of [...points, ...lines]) expect(y).toBeGreaterThanOrEqual(12);
});

test("values that do not differ, and one alone, stand in the middle", () => {
  expect(drawing({ ...CHART, least: undefined, control: undefined, points: [point(5)] }, 600, 200).points).toEqual([{ at: 0, x: 300, y: 100 }]);
  expect(drawing({ ...CHART, least: undefined, control: undefined, points: [] }, 600, 200)).toEqual({ points: [], lines: [] });
});

test("limits and rules are said in words", () => {
  expect(["FVIII", "PH", "HAEMOGLOBIN"].map((measure) => measureName(measure as "FVIII"))).toEqual(["factor VIII", "pH at expiry", "haemoglobin"]);
  expect(limitsInWords(CHART)).toBe("at least 40 g/unit");
  expect(limitsInWords({ below: 1, unit: "10⁶/unit" })).toBe("below 1 10⁶/unit");
  expect(limitsInWords({ unit: "mL" })).toBe("The plan asks nothing any more");
  expect(rulesInWords(["SIX_TRENDING", "BEYOND_THREE_SIGMA"])).toBe("six in a row going one way; beyond three sigmas");
});

test("a value is a number of the form that the service takes", () => {
  expect(valueOf(" 54,2 ")).toBe(54.2);
  for (const wrong of ["", "-1", "1e3", "1234567", "0.12345"]) expect(valueOf(wrong)).toBeUndefined();
  expect(wrongWith({ value: "", method: "" }).map(({ field }) => field)).toEqual(["measure-VOLUME", "value", "method"]);
});
