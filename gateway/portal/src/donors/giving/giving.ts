import { age } from "../donors";
import { endInWords, type Effect } from "../health/decision";
import type { DonationType } from "../health/measurements";

/** Why a donor is kept from a donation, or referred; `deferral` where it comes from one on record. */
export type Why = { rule: string; code: string; words: string; source: string; deferral?: string };

/** How it stands with a donor who comes today; `from` is absent where no day can be said. */
export type Next = { donation: DonationType; standing: "MAY_COME" | "CLINICIAN_DECIDES" | "NOT_YET" | "NEVER"; from?: string; because: Why[] };

export type Ground = "CONSENT_UNDERSTOOD" | "YEARLY_REVIEW";

export type Reviewed = { review: string; donor: string; ground: Ground; assessment?: string; words: string; on: string; holdsUntil: string; by: string; at: string };

export type Giving = { next: Next[]; reviews: Reviewed[] };

export const GROUNDS: Record<Ground, string> = { CONSENT_UNDERSTOOD: "Understands what is consented to, at 17", YEARLY_REVIEW: "Yearly review, from 66" };

/** Codes of the findings that a review answers. */
const ASKED: Record<string, Ground> = { "consent-to-be-understood": "CONSENT_UNDERSTOOD", "yearly-review-due": "YEARLY_REVIEW" };

/** Which review is given with the acceptance of a referral; none where it is for another cause. */
export const reviewsAsked = (findings: readonly { code: string; effect: Effect }[]) =>
  [...new Set(findings.filter(({ effect }) => effect === "REFER").map(({ code }) => ASKED[code]))].filter((ground) => ground !== undefined);

/** The review that the rules ask for at this age; the service has the last word. */
export function reviewOfAge(dateOfBirth: string, today: string): Ground | undefined {
  const years = age(dateOfBirth, today);
  if (years >= 66) return "YEARLY_REVIEW";
  return years === 17 ? "CONSENT_UNDERSTOOD" : undefined;
}

const day = (iso: string) => endInWords({ kind: "ON_DAY", day: iso });

/** What nobody knows how to read is no permission to come. */
export function nextInWords({ standing, from }: Next): string {
  switch (standing) {
    case "MAY_COME":
      return "Today";
    case "CLINICIAN_DECIDES":
      return "Today, a clinician decides";
    case "NOT_YET":
      return from ? day(from) : "When it is over";
    default:
      return "Never";
  }
}

export const reviewInWords = ({ on, holdsUntil }: Pick<Reviewed, "on" | "holdsUntil">, today: string) => `${day(on)}, ${today < holdsUntil ? "holds until" : "over since"} ${day(holdsUntil)}`;
