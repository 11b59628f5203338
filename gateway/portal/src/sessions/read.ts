import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Session, Venue } from "./sessions";

/** The list shows nobody: it is read again when somebody looks at it again. */
export const useSessions = ({ from, to, venue }: { from: string; to: string; venue: string }) =>
  useQuery({
    queryKey: ["sessions", from, to, venue],
    queryFn: () => get<{ sessions: Session[] }>(`/api/donors/sessions?${new URLSearchParams({ from, to, ...(venue && { venue }) })}`),
  });

export const useVenues = () => useQuery({ queryKey: ["venues"], queryFn: () => get<{ venues: Venue[] }>("/api/donors/venues") });
