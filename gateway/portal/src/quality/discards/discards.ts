import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Wrong } from "../../donors/application";
import { oneLine } from "../../glass/glass";

export const REASONS = {
  EXPIRED: "Expired",
  REACTIVE_TEST: "A test is reactive",
  BACTERIAL_GROWTH: "Bacteria grew",
  ON_HOLD: "On hold, and will not be freed",
  OUTSIDE_SPECIFICATION: "Outside its specification",
  DAMAGED: "Damaged or leaking",
  APPEARANCE: "Its appearance: haemolysed, lipaemic, clotted",
  TEMPERATURE: "Too warm, too cold or too long out of storage",
  QUALITY_SAMPLE: "Used up by quality monitoring",
  OTHER: "Another reason",
};

export type Reason = keyof typeof REASONS;
export type Rate = { month: string; component: string; site?: string; made: number; discarded: number; reasons: Partial<Record<Reason, number>> };

export const useDiscards = () => useQuery({ queryKey: ["discards"], queryFn: () => get<{ from: string; until: string; items: Rate[] }>("/api/production/discards"), refetchInterval: 60_000 });

/** "3 of 120, 2.5 %"; of nothing that was made there is no share. */
export const rateInWords = ({ made, discarded }: Pick<Rate, "made" | "discarded">) => (made === 0 ? `${discarded}, none made` : `${discarded} of ${made}, ${Math.round((discarded / made) * 1000) / 10} %`);

const byNumber = ([, one]: [string, number], [, other]: [string, number]) => other - one;

export const reasonsInWords = (reasons: Rate["reasons"]) =>
  (Object.entries(reasons) as [Reason, number][])
    .sort(byNumber)
    .map(([reason, count]) => `${REASONS[reason] ?? reason} ${count}`)
    .join("; ");

/** All rows together, what is most frequent first. */
export function totals(items: readonly Rate[]): [Reason, number][] {
  const counts = new Map<Reason, number>();
  for (const { reasons } of items) for (const [reason, count] of Object.entries(reasons) as [Reason, number][]) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].sort(byNumber);
}

export type Entry = { reason?: Reason; words: string };

export function wrongWith({ reason, words }: Entry): Wrong[] {
  const said = oneLine(words).length;
  return [...(reason ? [] : [{ text: "Choose why it is discarded", field: "reason-EXPIRED" }]), ...(said < 8 || said > 500 ? [{ text: "Say what you saw, in 8 to 500 characters", field: "words" }] : [])];
}
