import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Wrong } from "../../donors/application";

export const MEASURES = {
  VOLUME: "Volume",
  HAEMOGLOBIN: "Haemoglobin",
  HAEMATOCRIT: "Haematocrit",
  RESIDUAL_LEUCOCYTES: "Residual white cells",
  HAEMOLYSIS: "Haemolysis at expiry",
  PLATELET_YIELD: "Platelet yield",
  PH: "pH at expiry",
  FVIII: "Factor VIII",
  FVIII_CONTENT: "Factor VIII of the unit",
  FIBRINOGEN: "Fibrinogen",
};

/** As it stands within a sentence: "factor VIII", "pH at expiry". */
export const measureName = (measure: Measure) => MEASURES[measure].replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

export const UNITS: Record<Measure, string> = { VOLUME: "mL", HAEMOGLOBIN: "g/unit", HAEMATOCRIT: "L/L", RESIDUAL_LEUCOCYTES: "10⁶/unit", HAEMOLYSIS: "%", PLATELET_YIELD: "10¹¹/unit", PH: "pH", FVIII: "IU/mL", FVIII_CONTENT: "IU/unit", FIBRINOGEN: "mg/unit" };

const RULES: Record<string, string> = {
  BEYOND_THREE_SIGMA: "beyond three sigmas",
  NINE_ON_ONE_SIDE: "nine in a row on one side of the mean",
  SIX_TRENDING: "six in a row going one way",
  FOURTEEN_ALTERNATING: "fourteen in a row going up and down",
  TWO_OF_THREE_BEYOND_TWO_SIGMA: "two of three beyond two sigmas",
  FOUR_OF_FIVE_BEYOND_ONE_SIGMA: "four of five beyond one sigma",
  FIFTEEN_WITHIN_ONE_SIGMA: "fifteen in a row within one sigma",
  EIGHT_BEYOND_ONE_SIGMA: "eight in a row beyond one sigma",
};

export type Measure = keyof typeof MEASURES;
export type Due = { component: string; site: string; measure: Measure; made: number; needed: number; taken: number };
export type Summary = { component: string; measure: Measure; site: string; units: number; within: number; share: number; broken: number; alarm: boolean };
export type Point = { component: string; value: number; within: boolean; measuredAt: string; broken: string[] };
export type Chart = {
  component: string;
  measure: Measure;
  unit: string;
  site: string;
  least?: number;
  most?: number;
  below?: number;
  share?: number;
  control?: { centre: number; sigma: number; lower: number; upper: number };
  tested: { units: number; within: number; share: number; lowerBound: number };
  months: { month: string; units: number; within: number; fails: boolean }[];
  points: Point[];
  alarm: boolean;
};

const QUALITY = "/api/production/quality";

export const useDue = () => useQuery({ queryKey: ["samples-due"], queryFn: () => get<{ month: string; items: Due[] }>(`${QUALITY}/samples-due`), refetchInterval: 60_000 });
export const useCharts = () => useQuery({ queryKey: ["charts"], queryFn: () => get<{ items: Summary[] }>(`${QUALITY}/charts`), refetchInterval: 60_000 });
export const useChart = (of: string) => useQuery({ queryKey: ["charts", of], queryFn: () => get<Chart>(`${QUALITY}/chart?${of}`) });

export const addressOf = ({ component, measure, site }: Pick<Summary, "component" | "measure" | "site">) => new URLSearchParams({ component, measure, site }).toString();

export const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

export const rulesInWords = (broken: readonly string[]) => broken.map((rule) => RULES[rule] ?? rule).join("; ");

export const round = (value: number) => Number(value.toPrecision(4));

export function limitsInWords({ least, most, below, unit }: Pick<Chart, "least" | "most" | "below" | "unit">): string {
  const limits = [...(least !== undefined ? [`at least ${least}`] : []), ...(most !== undefined ? [`at most ${most}`] : []), ...(below !== undefined ? [`below ${below}`] : [])];
  return limits.length === 0 ? "The plan asks nothing any more" : `${limits.join(", ")} ${unit}`;
}

export type Drawn = { at: number; x: number; y: number };
export type Line = { name: string; value: number; y: number; kind: "centre" | "control" | "limit" };
export type Drawing = { points: Drawn[]; lines: Line[] };

/** Where everything stands on a canvas, from what is to be seen on it: all values and all lines. */
export function drawing(chart: Chart, width: number, height: number, margin = 12): Drawing {
  const { control, least, most, below, points } = chart;
  const named: Omit<Line, "y">[] = [
    ...(control ? ([{ name: "Mean", value: control.centre, kind: "centre" }, { name: "Upper control limit", value: control.upper, kind: "control" }, { name: "Lower control limit", value: control.lower, kind: "control" }] as const) : []),
    ...[least, most, below].flatMap((value) => (value === undefined ? [] : [{ name: "Specification", value, kind: "limit" as const }])),
  ];
  const all = [...points.map(({ value }) => value), ...named.map(({ value }) => value)];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const y = (value: number) => (high === low ? height / 2 : margin + ((high - value) / (high - low)) * (height - 2 * margin));
  const x = (at: number) => (points.length < 2 ? width / 2 : margin + (at / (points.length - 1)) * (width - 2 * margin));
  return { points: points.map(({ value }, at) => ({ at, x: x(at), y: y(value) })), lines: named.map((line) => ({ ...line, y: y(line.value) })) };
}

export type Entry = { measure?: Measure; value: string; method: string };

const NUMBER = /^\d{1,6}([.,]\d{1,4})?$/;

export const valueOf = (typed: string) => (NUMBER.test(typed.trim()) ? Number(typed.trim().replace(",", ".")) : undefined);

export const wrongWith = ({ measure, value, method }: Entry): Wrong[] => [
  ...(measure ? [] : [{ text: "Choose what was measured", field: "measure-VOLUME" }]),
  ...(valueOf(value) === undefined ? [{ text: "Enter the value, as 54.2", field: "value" }] : []),
  ...(method.trim() === "" || method.trim().length > 80 ? [{ text: "Enter the analyser or the procedure, in 1 to 80 characters", field: "method" }] : []),
];
