import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Kind } from "./machine";

export type CollectionState = "STARTED" | "COMPLETE" | "INCOMPLETE" | "FAILED";

export type Collection = { collection: string; donor: string; donation: string; printed: string; kind: Kind; state: CollectionState; startedAt: string; endedAt?: string };

type Answer = { collections: Collection[] };

/** The latest of a donor's collections in this session; a number that was voided does not hide a donation. */
export const latestOf = (all: readonly Collection[], donor: string) => {
  const own = all.filter((each) => each.donor === donor);
  return own.find(({ state }) => state !== "FAILED") ?? own[0];
};

/** Each reading opens the record of everybody in it: it is read with the day, and what is done here is shown as it was answered. */
export function useCollections(session: string) {
  const key = ["session-collections", session];
  const queries = useQueryClient();
  const read = useQuery({
    queryKey: key,
    queryFn: () => get<Answer>(`/api/donors/sessions/${encodeURIComponent(session)}/collections`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const onChange = (changed: Collection) =>
    queries.setQueryData<Answer>(key, (before) => ({ collections: [changed, ...(before?.collections ?? []).filter(({ collection }) => collection !== changed.collection)] }), { updatedAt: read.dataUpdatedAt });
  return { read, onChange };
}

export type SessionCollections = ReturnType<typeof useCollections>;
