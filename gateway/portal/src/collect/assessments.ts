import { localDay } from "../donors/donors";
import type { Assessed } from "../donors/health/assessments";
import type { DonationType } from "../donors/health/measurements";

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
