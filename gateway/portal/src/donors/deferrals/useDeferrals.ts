import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Deferral } from "./deferrals";

type Answer = { donor: string; deferrals: Deferral[] };

/** Each reading is on record: it is read once for all that is done with it, and what is done is shown as the service answers it. */
export function useDeferrals(donor: string) {
  const key = ["deferrals", donor];
  const queries = useQueryClient();
  const read = useQuery({
    queryKey: key,
    queryFn: () => get<Answer>(`/api/donors/${encodeURIComponent(donor)}/deferrals`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const onChange = (changed: Deferral) => {
    queries.setQueryData<Answer>(key, (before) => before && { ...before, deferrals: [changed, ...before.deferrals.filter(({ deferral }) => deferral !== changed.deferral)] });
    // The record tells what holds: what it told before must not be read any more.
    void queries.invalidateQueries({ queryKey: ["donor", donor] });
  };
  return { read, onChange };
}
