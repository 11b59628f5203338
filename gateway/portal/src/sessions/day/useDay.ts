import { useQuery, useQueryClient } from "@tanstack/react-query";
import { get } from "../../api/client";
import { arrived, type Day } from "./day";

/** Each reading opens the record of everybody on the day: it is read when somebody asks for it, and never by itself. */
export function useDay(session: string) {
  const key = ["session-day", session];
  const queries = useQueryClient();
  const read = useQuery({
    queryKey: key,
    queryFn: () => get<Day>(`/api/donors/sessions/${encodeURIComponent(session)}`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const onArrival = (appointment: string) => queries.setQueryData<Day>(key, (day) => day && arrived(day, appointment, new Date().toISOString()), { updatedAt: read.dataUpdatedAt });
  return { read, onArrival };
}

export type SessionDay = ReturnType<typeof useDay>;
