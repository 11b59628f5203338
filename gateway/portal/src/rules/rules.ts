import type { Session } from "../frame/session";

export type Standing = "DRAFT" | "PROPOSED" | "APPROVED_ONCE" | "SCHEDULED" | "EFFECTIVE" | "RETIRED" | "REJECTED" | "WITHDRAWN";

export type Version = { version: number; standing: Standing; effectiveOn?: string; from?: string; until?: string; author?: string; unverified: number };

export type Kind = { kind: string; title: string; inForce: number; roles: string[]; approvingRole?: string; versions: Version[]; asOf: string };

export type Change = { line: number; before?: string; after?: string };

export type Difference = { subject: string; code: string; inForce: string; proposed: string };

export type Replay = { against: number; since: string; decisions: number; differing: number; examples: Difference[] };

export type Fact = { line: number; text: string };

export type Signature = Fact & { evidence: string; signedBy: string; signedAt: string };

export type Step = { act: string; by: string; at: string; reason?: string };

export type RuleSet = {
  kind: string;
  /** Who may decide on it. */
  roles: string[];
  /** Of at least one of the two who approve. */
  approvingRole?: string;
  standing: Version;
  /** Hash of the text: an approval names it. */
  content: string;
  text: string;
  reason?: string;
  inForce: number;
  changes: Change[];
  replay?: Replay;
  steps: Step[];
  unverified: Fact[];
  signed: Signature[];
};

/** Services that have rules of their own. */
export const SERVICES = ["blood-production", "outcome", "donor-management"] as const;

export const base = (service: string) => `/api/operations/${service}/rules`;

export const versionName = (version: number) => (version === 0 ? "As shipped" : `Version ${version}`);

/** `component-specifications` is written "Component specifications". */
export const kindName = (kind: string) => kind.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase());

export const STANDINGS: Record<Standing, { text: string; color: "blue" | "green" | "grey" | "orange" | "red" | "yellow" }> = {
  DRAFT: { text: "Draft", color: "grey" },
  PROPOSED: { text: "To be approved", color: "yellow" },
  APPROVED_ONCE: { text: "Approved once", color: "orange" },
  SCHEDULED: { text: "Scheduled", color: "blue" },
  EFFECTIVE: { text: "In force", color: "green" },
  RETIRED: { text: "Retired", color: "grey" },
  REJECTED: { text: "Rejected", color: "red" },
  WITHDRAWN: { text: "Withdrawn", color: "grey" },
};

/** Whether one of somebody's roles is among those that decide. */
export const decides = (roles: string[], own: string[]) => own.some((role) => roles.includes(role));

/** `["donor-clinician", "quality-officer"]` is written "Donor clinicians and quality officers decide on it." */
export function whoDecides({ roles, approvingRole }: Pick<Kind, "roles" | "approvingRole">): string {
  const words = roles.map((role) => `${role.replaceAll("-", " ")}s`).join(" and ");
  const one = approvingRole ? ` At least one of the two who approve is a ${approvingRole.replaceAll("-", " ")}.` : "";
  return `${words.replace(/^./, (first) => first.toUpperCase())} decide on it.${one}`;
}

export type Action = "replay" | "approval" | "rejection" | "withdrawal";

/** What somebody may still do with it; the service decides anyway, and says why not. */
export function actions({ standing, steps, roles }: Pick<RuleSet, "standing" | "steps" | "roles">, { user, roles: own }: Pick<Session, "user" | "roles">): Action[] {
  if (!decides(roles, own)) return [];
  const mine = standing.author === user;
  switch (standing.standing) {
    case "DRAFT":
      return ["replay", mine ? "withdrawal" : "rejection"];
    case "PROPOSED":
    case "APPROVED_ONCE":
      if (mine) return ["replay", "withdrawal"];
      return steps.some((step) => step.act === "APPROVED" && step.by === user) ? ["rejection"] : ["approval", "rejection"];
    case "SCHEDULED":
      return ["withdrawal"];
    default:
      return [];
  }
}

/** What a replay says, in one sentence. */
export function replayInWords({ decisions, differing }: Replay): string {
  if (decisions === 0) return "There was no decision to try it on: nothing is known of its effect.";
  if (differing === 0) return `All ${decisions} decisions of the last 12 months would have been the same.`;
  return `${differing} of ${decisions} decisions of the last 12 months would have been different.`;
}

export type Day = { day: string; month: string; year: string };

/** ISO date, or undefined when it is no day. */
export function isoDay({ day, month, year }: Day): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** An ISO date as it stands in the fields. */
export function dayOf(date: string): Day {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}
