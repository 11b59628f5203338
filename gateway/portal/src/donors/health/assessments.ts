import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import { type Decision, verdict } from "./decision";
import type { DonationType } from "./measurements";
import type { RulesVersion } from "./questionnaire";

export type Assessed = Pick<Decision, "outcome" | "until" | "findings"> & {
  assessment: string;
  donation: DonationType;
  assessedAt: string;
  /** The health check whose answers were judged again, after an overruling. */
  supersedes?: string;
  /** The number of the person under which it was recorded. */
  donor?: string;
  rules?: RulesVersion;
  answer?: { answer: "ACCEPT" | "DEFER"; by: string; words?: string; at?: string };
};

/** As it was decided that day: what it said of a donation today is long over. */
export function outcomeInWords({ outcome, until }: Pick<Assessed, "outcome" | "until">): string {
  const { title } = verdict({ outcome, until });
  return outcome === "REFER_TO_CLINICIAN" ? "Referred to a clinician" : title;
}

/** The rules by which it was decided; those of the day, whatever is in force now. */
export const rulesInWords = (rules?: RulesVersion) => (rules ? `Rules version ${rules.version}, content ${rules.content.slice(0, 12)}` : "The rules are not recorded");

export const ANSWERED = { ACCEPT: "A clinician accepted", DEFER: "A clinician deferred" } as const;

/** Each reading is on record: it is read when the step is reached, and when somebody asks again. @param anew whatever was read before */
export const useAssessments = (donor: string, anew = false) =>
  useQuery({
    queryKey: ["assessments", donor],
    queryFn: () => get<{ assessments: Assessed[] }>(`/api/donors/${encodeURIComponent(donor)}/eligibility`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: anew ? "always" : true,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
