import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { wrongWords } from "../donors/deferrals/entry";
import { reviewsAsked } from "../donors/giving/giving";
import type { Finding } from "../donors/health/decision";
import type { DonationType } from "../donors/health/measurements";
import { oneLine } from "../glass/glass";

export type Ground = "NEGATIVE_TEST" | "SPECIALISTS_LETTER" | "WITHIN_GUIDANCE";

export type Overruling = {
  overruling: string;
  donor: string;
  assessment: string;
  condition: string;
  ground: Ground;
  words: string;
  until: string;
  proposedBy: string;
  proposedAt: string;
  confirmedBy?: string;
  confirmedAt?: string;
};

export type ToConfirm = Pick<Overruling, "overruling" | "assessment" | "donor" | "condition" | "proposedBy" | "proposedAt"> & { familyName: string; givenName: string; dateOfBirth: string; donation: DonationType };

export const GROUNDS: Record<Ground, string> = { NEGATIVE_TEST: "A test is negative", SPECIALISTS_LETTER: "A letter of whoever treats the donor", WITHIN_GUIDANCE: "Within guidance that the rules do not have" };

/** Each reading is on record: once when somebody comes, and after what is done. */
export const useOverrulings = (donor: string) =>
  useQuery({
    queryKey: ["overrulings", donor],
    queryFn: () => get<{ overrulings: Overruling[] }>(`/api/donors/${encodeURIComponent(donor)}/overrulings`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const useToConfirm = () =>
  useQuery({
    queryKey: ["overrulings"],
    queryFn: () => get<{ overrulings: ToConfirm[] }>("/api/donors/overrulings"),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** What may be put to the service, which has the last word: a line of the table of deferrals, whose rule says from when. */
export const causes = (findings: readonly Finding[], today: string) =>
  findings.filter((finding) => {
    if (finding.deferral || !/^[DX]\d/.test(finding.rule)) return false;
    if (finding.effect === "REFER") return reviewsAsked([finding]).length === 0;
    return finding.effect === "DEFER" && finding.overridableFrom?.day !== undefined && finding.overridableFrom.day <= today;
  });

export const TERMS = [3, 6, 12] as const;

/** An overruling as it is entered; the term in months. */
export type Entry = { condition?: string; ground?: Ground; months?: (typeof TERMS)[number]; words: string };

export const EMPTY: Entry = { words: "" };

export const wrongWith = ({ condition, ground, months, words }: Entry, first: string): Wrong[] => [
  ...(condition ? [] : [{ text: "Choose what is overruled", field: `condition-${first}` }]),
  ...(ground ? [] : [{ text: "Choose the ground", field: "ground-NEGATIVE_TEST" }]),
  ...(months ? [] : [{ text: "Choose for how long", field: "months-3" }]),
  ...wrongWords(words),
];

/** The same day of the month; the month's last day where it has no such day. */
export function monthsLater(today: string, months: number): string {
  const [year, month, day] = today.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** As it is sent. Call when nothing is wrong with it. */
export const body = ({ condition, ground, months, words }: Entry, today: string): object => ({ condition, ground, until: monthsLater(today, months ?? 3), words: oneLine(words) });
