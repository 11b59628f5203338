import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { localDay } from "../donors/donors";
import type { Decision } from "../donors/health/decision";
import type { DonationType } from "../donors/health/measurements";

export type Assessed = Pick<Decision, "outcome" | "until" | "findings"> & {
  assessment: string;
  donation: DonationType;
  assessedAt: string;
  answer?: { answer: "ACCEPT" | "DEFER"; by: string };
};

/** What the last health check of today for this donation says about collecting. */
export type Health = { says: "GIVE" | "WAIT" | "NO"; assessed: Assessed } | { says: "NOT_ASKED" };

/** @param all latest first, as the service lists them */
export function health(all: readonly Assessed[], donation: DonationType, today: string): Health {
  const assessed = all.find((each) => each.donation === donation && localDay(each.assessedAt) === today);
  if (assessed === undefined) return { says: "NOT_ASKED" };
  return { says: word(assessed), assessed };
}

/** What nobody knows how to read is no permission to bleed. */
function word({ outcome, answer }: Assessed): "GIVE" | "WAIT" | "NO" {
  if (outcome === "ELIGIBLE") return "GIVE";
  if (outcome !== "REFER_TO_CLINICIAN") return "NO";
  return answer === undefined ? "WAIT" : answer.answer === "ACCEPT" ? "GIVE" : "NO";
}

/** Each reading is on record: it is read when the step is reached, and when somebody asks again. */
export const useAssessments = (donor: string) =>
  useQuery({
    queryKey: ["assessments", donor],
    queryFn: () => get<{ assessments: Assessed[] }>(`/api/donors/${encodeURIComponent(donor)}/eligibility`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
