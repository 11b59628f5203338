import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Donor } from "./donors";

/** Each look at a record is on record: it is read when somebody opens it, and nobody looks again on the person's behalf. */
export const useDonor = (donor: string, opened = true) =>
  useQuery({
    queryKey: ["donor", donor],
    queryFn: () => get<Donor>(`/api/donors/${encodeURIComponent(donor)}`),
    enabled: opened,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
