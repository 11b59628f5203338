import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../api/client";
import { type Difference, type DifferenceCount, IMPORTS_AT } from "./migration";

/** Few at a time: everybody in an answer is on record as opened. */
const AT_ONCE = 25;

export type Decided = "OPEN" | "DECIDED";

export type Which = { decided: Decided; kind: string; field: string };

/** What harms first first; shows nobody. */
export const useDifferenceCounts = (number: string) =>
  useQuery({ queryKey: ["import", number, "counts"], queryFn: () => get<{ counts: DifferenceCount[] }>(`${IMPORTS_AT}/${number}/difference-counts`).then(({ counts }) => counts) });

/** One page after the other, each read when somebody comes to it, and after a decision. */
export function useDifferences(number: string, { decided, kind, field }: Which, officer: boolean) {
  /** Behind which difference each page so far begins. */
  const [begins, setBegins] = useState([0]);
  const behind = begins.at(-1) ?? 0;
  const query = new URLSearchParams({ decided, ...(kind && { kind }), ...(field && { field }), after: String(behind), limit: String(AT_ONCE) });
  const found = useQuery({
    queryKey: ["import", number, "differences", query.toString()],
    queryFn: () => get<{ differences: Difference[] }>(`${IMPORTS_AT}/${number}/differences?${query}`).then(({ differences }) => differences),
    enabled: officer,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const last = found.data?.at(-1)?.difference;
  return {
    ...found,
    /** Of all that are chosen, the first on this page is so many behind the first. */
    passed: (begins.length - 1) * AT_ONCE,
    previous: begins.length > 1 ? () => setBegins(begins.slice(0, -1)) : undefined,
    next: last !== undefined && found.data?.length === AT_ONCE ? () => setBegins([...begins, last]) : undefined,
  };
}
