import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Part } from "../likeness";

export type Pair = { one: string; other: string; same: boolean; score: number; parts: Part[]; foundAt: string };

export type Search = {
  search: string;
  phase: "BLOCKING" | "COMPARING" | "DONE";
  donors: number;
  done: number;
  compared: number;
  found: number;
  startedAt: string;
  finishedAt?: string;
};

const LOOK_AGAIN_MS = 3000;

/** Numbers and what agrees; nobody's record is opened by it. */
export const usePairs = () => useQuery({ queryKey: ["duplicates"], queryFn: () => get<{ pairs: Pair[]; more: boolean }>("/api/donors/duplicates") });

export const useSearches = () =>
  useQuery({
    queryKey: ["duplicate-searches"],
    queryFn: () => get<{ searches: Search[] }>("/api/donors/duplicate-searches"),
    refetchInterval: ({ state }) => (running(state.data?.searches) ? LOOK_AGAIN_MS : false),
  });

export const running = (searches: Search[] = []) => searches[0] !== undefined && searches[0].phase !== "DONE";

/** How far the latest search is, in words. */
export function progress([latest]: Search[]): string {
  if (!latest) return "The register was not searched yet.";
  if (latest.phase === "DONE") return `Searched: ${latest.compared.toLocaleString("en-GB")} pairs compared, ${latest.found.toLocaleString("en-GB")} may be one person.`;
  const step = latest.phase === "BLOCKING" ? "Step 1 of 2" : "Step 2 of 2";
  const share = latest.donors === 0 ? 100 : Math.min(100, Math.floor((100 * latest.done) / latest.donors));
  return `Searching. ${step}, ${share} % done. This page can be left.`;
}

export const addressOf = ({ one, other }: Pair) => `/donors/duplicates/${one}.${other}`;

/** The pair that an address names; absent when it is none of the list. */
export const pairAt = (pairs: Pair[], step: string) => pairs.find(({ one, other }) => step === `${one}.${other}`);
