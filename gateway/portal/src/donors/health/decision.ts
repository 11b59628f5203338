import { sentence, when } from "../../trace/trace";
import type { RulesVersion } from "./questionnaire";

export type End = { kind: "ON_DAY" | "AT" | "WHEN_IT_ENDS"; day?: string; instant?: string };

export type Effect = "ACCEPT" | "REFER" | "DEFER" | "EXCLUDE";

export type Finding = { rule: string; code: string; effect: Effect; words: string; source: string; until?: End; overridableFrom?: End; deferral?: string };

export type Decision = {
  assessment: string;
  outcome: "ELIGIBLE" | "REFER_TO_CLINICIAN" | "DEFERRED" | "EXCLUDED";
  until?: End;
  findings: Finding[];
  rules: RulesVersion;
};

export type Verdict = { kind: "eligible" | "deferred" | "refer" | "excluded"; mark: string; title: string; act: string };

/** What nobody knows how to read is no permission to bleed. */
export function verdict({ outcome, until }: Pick<Decision, "outcome" | "until">): Verdict {
  switch (outcome) {
    case "ELIGIBLE":
      return { kind: "eligible", mark: "✓", title: "Eligible", act: "This donor may give today." };
    case "DEFERRED":
      return { kind: "deferred", mark: "II", title: `Deferred until ${endInWords(until)}`, act: "Do not take a donation today." };
    case "EXCLUDED":
      return { kind: "excluded", mark: "✕", title: "Excluded", act: "Do not take a donation. This does not end with time." };
    default:
      return { kind: "refer", mark: "?", title: "Refer to a clinician", act: "Do not take a donation before a clinician has decided." };
  }
}

const LONG_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export function endInWords(end?: End): string {
  if (end?.kind === "ON_DAY" && end.day) return LONG_DAY.format(new Date(`${end.day}T00:00:00Z`));
  return end?.kind === "AT" && end.instant ? when(end.instant) : "it is over";
}

export const EFFECTS: Record<Effect, { text: string; color: "green" | "blue" | "orange" | "red" }> = {
  ACCEPT: { text: "Allows", color: "green" },
  REFER: { text: "For a clinician", color: "blue" },
  DEFER: { text: "Defers", color: "orange" },
  EXCLUDE: { text: "Excludes", color: "red" },
};

/** When a finding ends, as far as anybody waits for it. */
export const lasts = ({ effect, until }: Finding) => {
  if (until === undefined) return undefined;
  return effect === "ACCEPT" ? `Over since ${endInWords(until)}` : `Until ${endInWords(until)}`;
};

export const overruled = ({ effect, overridableFrom }: Finding) =>
  effect === "ACCEPT" || overridableFrom === undefined ? undefined : `A clinician may overrule it${overridableFrom.kind === "WHEN_IT_ENDS" ? " when it is over" : ` from ${endInWords(overridableFrom)}`}`;

/** A source names its mark; what is not verified says so in words. */
export const unverified = ({ findings }: Pick<Decision, "findings">) => findings.some(({ source }) => source.includes("[GK]"));

export const ruleName = ({ rule, code }: Finding) => `Rule ${rule}, ${sentence(code).toLowerCase()}`;
