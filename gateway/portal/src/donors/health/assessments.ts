import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Decision } from "./decision";
import type { DonationType } from "./measurements";

export type Assessed = Pick<Decision, "outcome" | "until" | "findings"> & {
  assessment: string;
  donation: DonationType;
  assessedAt: string;
  /** The health check whose answers were judged again, after an overruling. */
  supersedes?: string;
  answer?: { answer: "ACCEPT" | "DEFER"; by: string };
};

/** Each reading is on record: it is read when the step is reached, and when somebody asks again. */
export const useAssessments = (donor: string) =>
  useQuery({
    queryKey: ["assessments", donor],
    queryFn: () => get<{ assessments: Assessed[] }>(`/api/donors/${encodeURIComponent(donor)}/eligibility`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
