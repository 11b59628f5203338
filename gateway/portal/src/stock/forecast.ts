import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Group } from "../trace/trace";

export type Day = { day: string; expected: number; low: number; high: number };

export type Accuracy = { days: number; happened: number; meanError: number; meanErrorOfGuess: number; bias: number; relativeError?: number };

export type Plan = { available: number; underWay: number; waitedFor: number; expected: number; minimum: number; toMake: number };

export type GroupForecast = {
  kind: string;
  group: Group;
  basedOnDays: number;
  days: Day[];
  accuracy?: Accuracy;
  daysOfCover?: number;
  expiring: { day: string; units: number }[];
  plan: Plan;
};

export type OfUnknownGroup = { kind: string; units: number };

/** A fit of two years is not made anew every half minute. */
export const useForecast = () => useQuery({ queryKey: ["forecast"], queryFn: () => get<{ asOf: string; today: string; groups: GroupForecast[]; ofUnknownGroup?: OfUnknownGroup[] }>("/api/production/forecast"), refetchInterval: 600_000 });

export const sum = (numbers: number[]) => Math.round(numbers.reduce((all, each) => all + each, 0) * 10) / 10;

export const week = (days: readonly Day[]) => sum(days.slice(0, 7).map(({ expected }) => expected));

/** Better or worse than the plainest guess, in words. */
export function accuracyInWords(accuracy?: Accuracy): string {
  if (!accuracy) return "Not known yet";
  const better = accuracy.meanError < accuracy.meanErrorOfGuess ? "better than" : "no better than";
  return `${accuracy.meanError} units a day off, ${better} last week’s same day (${accuracy.meanErrorOfGuess})`;
}

export type TheDay = { collectedToday: number; awaitingProcessing: number; awaitingRelease: number; onHold: number; openEmergencies: number; openOrders: number; missing: number; comingBack: number };

export const useTheDay = () => useQuery({ queryKey: ["the-day"], queryFn: () => get<TheDay>("/api/production/day"), refetchInterval: 30_000 });
