/** How far somebody has come, and where a component stands; the service's words. */
export type Stage = "INFORMED" | "TESTED" | "RESULT_KNOWN" | "CLOSED" | "CANNOT_BE_TRACED";

export type Component = {
  component: string;
  kind?: string;
  pack: string;
  state: string;
  open: boolean;
  owner: string;
  since: string;
  given: boolean;
  recipient?: { authority: string; value: string };
  words?: string;
};

/** What an old system's records say of a donation that was brought from there. */
export type Finding = "NOT_GIVEN" | "GIVEN" | "RECIPIENTS_FOLLOWED" | "RECORDS_SAY_NOTHING";

export type Brought = { system: string; collectedAt: string; open: boolean; since: string; finding?: Finding; words?: string };

export type Donation = { donation: string; printed: string; donor?: string; components: Component[]; brought?: Brought };

export type Holder = { organisation: string; components: number; given: number; open: number };

export type LookBack = {
  lookBack: string;
  ground: string;
  words?: string;
  openedBy: string;
  organisation: string;
  openedAt: string;
  status: "OPEN" | "CLOSED" | "REOPENED";
  broughtOpen: number;
  holders: Holder[];
  donations: Donation[];
  patientsWithheld?: boolean;
};

export type Line = {
  lookBack: string;
  ground: string;
  organisation: string;
  openedAt: string;
  status: LookBack["status"];
  components: number;
  open: number;
  broughtOpen: number;
  oldestSince?: string;
};

export const CASES = "/api/outcomes/look-backs";

export const GROUNDS: Record<string, string> = {
  DONOR_SEROCONVERSION: "Donor seroconversion",
  POST_DONATION_INFORMATION: "Post-donation information",
  RECIPIENT_INFECTION_REPORT: "Infection of a recipient",
  RECALL: "Recall",
};

export const STAGES: Record<Stage, string> = {
  INFORMED: "Informed",
  TESTED: "Tested",
  RESULT_KNOWN: "Result known",
  CLOSED: "Closed",
  CANNOT_BE_TRACED: "Cannot be traced",
};

export const FINDINGS: Record<Finding, string> = {
  NOT_GIVEN: "Nothing of it was given to anybody",
  GIVEN: "It was given: the recipients are being followed",
  RECIPIENTS_FOLLOWED: "It was given, and every recipient has been followed",
  RECORDS_SAY_NOTHING: "There are no records, or they do not say",
};

/** What may be said of it next; the service decides again. */
export const nextFindings = (last?: Finding): Finding[] =>
  (Object.keys(FINDINGS) as Finding[]).filter((each) => each !== last && (each !== "RECIPIENTS_FOLLOWED" || last === "GIVEN"));

/** Whole days that something has been waiting, in words. */
export function age(since: string, now: number): string {
  const days = Math.max(0, Math.floor((now - Date.parse(since)) / 86_400_000));
  if (days === 0) return "less than a day";
  return days === 1 ? "1 day" : `${days} days`;
}

const NOT_GIVEN: Stage[] = ["CLOSED", "CANNOT_BE_TRACED"];

const NEXT: Record<string, Stage[]> = {
  IN_STOCK: NOT_GIVEN,
  AT_HOSPITAL: NOT_GIVEN,
  RECALLED: NOT_GIVEN,
  DISCARD_NOT_CERTAIN: NOT_GIVEN,
  RECIPIENT_TO_BE_TRACED: ["INFORMED", "CANNOT_BE_TRACED"],
  RECIPIENT_INFORMED: ["TESTED", "CANNOT_BE_TRACED"],
  RECIPIENT_TESTED: ["RESULT_KNOWN", "CANNOT_BE_TRACED"],
  RESULT_KNOWN: ["CLOSED"],
  CANNOT_BE_TRACED: ["INFORMED", "CLOSED"],
};

/** What may be said next; the service decides again. */
export const next = (state: string): Stage[] => NEXT[state] ?? [];
