import { sentence } from "../../trace/trace";
import { DONATIONS, type DonationType } from "../health/measurements";
import { endInWords } from "../health/decision";

export type End = { kind: "ON_DAY" | "AT" | "WHEN_IT_ENDS" | "NEVER"; day?: string; instant?: string };

export type Source = "HEALTH_CHECK" | "POST_DONATION_INFORMATION" | "CLINICIAN" | "DONOR" | "LETTER" | "AT_THE_CHAIR" | "LABORATORY" | "OTHER_SYSTEM" | "OTHER";

export type Change = { change: "EXTENDED" | "ENDED"; reason: string; words?: string; before: End; end?: End; by: string; at: string };

export type Deferral = {
  deferral: string;
  code: string;
  words: string;
  source: Source;
  donations: DonationType[];
  end: End;
  state: "IN_FORCE" | "OVER" | "ENDED";
  /** First local day on which a clinician may accept all the same; absent for never. */
  overridableFrom?: string;
  /** The health check that found it. */
  assessment?: string;
  imposedBy: string;
  imposedAt: string;
  history: Change[];
};

export const STATES: Record<Deferral["state"], { text: string; color: "orange" | "grey" | "white" }> = {
  IN_FORCE: { text: "In force", color: "orange" },
  OVER: { text: "Over", color: "grey" },
  ENDED: { text: "Ended", color: "grey" },
};

export const SOURCES: Record<Source, string> = {
  HEALTH_CHECK: "Health check",
  POST_DONATION_INFORMATION: "Told after a donation",
  CLINICIAN: "A clinician",
  DONOR: "The donor said so",
  LETTER: "A letter",
  AT_THE_CHAIR: "Noticed at the chair",
  LABORATORY: "The laboratory",
  OTHER_SYSTEM: "The system before this one",
  OTHER: "Something else",
};

export const untilInWords = (end: End) => (end.kind === "NEVER" ? "For good" : `Until ${endInWords({ ...end, kind: end.kind })}`);

const ALL = Object.keys(DONATIONS) as DonationType[];

/** Named only when it is not every type of donation. */
export const onlyFor = ({ donations }: Pick<Deferral, "donations">) => (ALL.every((type) => donations.includes(type)) ? undefined : `For ${donations.map((type) => DONATIONS[type].toLowerCase()).join(", ")} only`);

/** Whether a clinician may accept the donor all the same, as the rule has it. */
const overrulable = ({ overridableFrom }: Pick<Deferral, "overridableFrom">) => overridableFrom !== undefined;

const CHANGES: Record<string, string> = {
  "recorded-in-error": "Ended: recorded in error",
  "clinician-accepted": "Ended: a clinician accepts the donor all the same",
  "condition-ended": "Ended: it is over",
  "asked-again": "Ended: asked again in a health check, and over",
};

export const changeInWords = ({ reason, end }: Change) => (end ? `Longer: ${untilInWords(end).replace(/^./, (first) => first.toLowerCase())}` : (CHANGES[reason] ?? sentence(reason)));

export type EndReason = "recorded-in-error" | "clinician-accepted" | "condition-ended";

export const END_REASONS: Record<EndReason, { text: string; hint: string }> = {
  "recorded-in-error": { text: "It was recorded in error", hint: "Another donor's, or not so at all" },
  "clinician-accepted": { text: "You accept the donor all the same", hint: "As far as the rule leaves it to a clinician" },
  "condition-ended": { text: "What it was for is over", hint: "Of one that lasts until it is over" },
};

/** The reasons that the service takes for this deferral. */
export function endReasons({ end, overridableFrom }: Pick<Deferral, "end" | "overridableFrom">): EndReason[] {
  if (end.kind === "NEVER") return ["recorded-in-error"];
  return ["recorded-in-error", ...(overrulable({ overridableFrom }) ? (["clinician-accepted"] as const) : []), ...(end.kind === "WHEN_IT_ENDS" ? (["condition-ended"] as const) : [])];
}
