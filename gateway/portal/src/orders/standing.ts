import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import type { Line } from "./orders";
import { bodyOf, type WishedLine, wrongWith } from "./wish";

export const STANDING_AT = "/api/production/standing-orders";

export const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

export type StandingOrder = { standingOrder: string; hospital: string; site: string; weekdays: string[]; from: string; until?: string; state: "RUNNING" | "PAUSED" | "ENDED"; lines: Line[] };

export const useStandingOrders = () => useQuery({ queryKey: ["standing-orders"], queryFn: () => get<{ items: StandingOrder[]; more: boolean }>(STANDING_AT), refetchInterval: 60_000 });

export type Terms = { site: string; weekdays: string[]; lines: WishedLine[] };

/** A standing order is a routine order of chosen days. */
export const wrongTerms = ({ site, weekdays, lines }: Terms): Wrong[] => [
  ...(weekdays.length > 0 ? [] : [{ text: "Choose at least one day of the week", field: "weekday-MONDAY" }]),
  ...wrongWith({ site, lines, urgency: "ROUTINE" }),
];

export const termsBody = ({ site, weekdays, lines }: Terms) => ({
  site: site.trim(),
  weekdays: WEEKDAYS.filter((day) => weekdays.includes(day)),
  lines: bodyOf({ site, lines }).lines,
});
