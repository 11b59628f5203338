import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { Wrong } from "../../donors/application";
import { type Day, isoDay } from "../../rules/rules";

export const AT = "/api/production/non-conformances";

export const oneAt = (number: string) => `${AT}/${encodeURIComponent(number)}`;

export const KINDS = {
  COLLECTION: "Collection",
  TESTING: "Testing",
  PROCESSING: "Processing",
  LABELLING: "Labelling",
  STORAGE_OR_TRANSPORT: "Storage or transport",
  EQUIPMENT_OR_MATERIAL: "Equipment or material",
  QUALITY_MONITORING: "A result of quality monitoring",
  DOCUMENTS: "Documents",
  OTHER: "Something else",
};

export const SEVERITIES = { MINOR: "Minor: nobody could have been harmed", MAJOR: "Major", CRITICAL: "Critical: somebody was or could have been harmed" };

export const CAUSES = { PEOPLE: "People", METHOD: "Method", EQUIPMENT: "Equipment", MATERIAL: "Material", MEASUREMENT: "Measurement", ENVIRONMENT: "Environment", NOT_FOUND: "Looked for, and not found" };

export const ACTIONS = { CORRECTION: "Puts it right now", CORRECTIVE: "Keeps it from happening again", PREVENTIVE: "Keeps the like from happening elsewhere" };

export type Action = { action: number; kind: keyof typeof ACTIONS; owner: string; dueOn: string; completedAt?: string; overdue: boolean };

export type NonConformance = {
  nonConformance: string;
  kind: keyof typeof KINDS;
  severity: keyof typeof SEVERITIES;
  donation?: string;
  printed?: string;
  /** The pack that it is about, alone. */
  component?: string;
  cause?: keyof typeof CAUSES;
  openedAt: string;
  openedBy: string;
  closedAt?: string;
  closedBy?: string;
  actions: Action[];
};

export type Step = { what: string; words: string; recordedBy: string; recordedAt: string };
export type Opened = { nonConformance: NonConformance; steps: Step[] };

export const useNonConformances = (closed: boolean) => useQuery({ queryKey: ["non-conformances", closed], queryFn: () => get<{ items: NonConformance[]; more: boolean }>(`${AT}?closed=${closed}&limit=100`), refetchInterval: 30_000 });

export const useNonConformance = (number: string) => useQuery({ queryKey: ["non-conformances", number], queryFn: () => get<Opened>(oneAt(number)) });

const STEPS: Record<string, string> = {
  NonConformanceOpened: "Opened",
  RootCauseFound: "Root cause",
  CorrectiveActionAssigned: "Action assigned",
  CorrectiveActionCompleted: "Action completed",
  NonConformanceClosed: "Closed",
};

export const stepName = (what: string) => STEPS[what] ?? what;

/** What it waits for, in a few words. */
export function waitsFor({ cause, actions, closedAt }: NonConformance): { text: string; color: "green" | "red" | "yellow" | "grey" } {
  if (closedAt) return { text: "Closed", color: "grey" };
  if (actions.some(({ overdue }) => overdue)) return { text: "An action is overdue", color: "red" };
  if (actions.some(({ completedAt }) => !completedAt)) return { text: "Actions are under way", color: "yellow" };
  if (!cause) return { text: "To be looked into", color: "yellow" };
  return actions.length === 0 ? { text: "To be put right", color: "yellow" } : { text: "To be closed", color: "green" };
}

export const wrongWords = (words: string, field = "words"): Wrong[] => {
  const said = words.trim().length;
  return said < 8 || said > 1000 ? [{ text: "Say it in 8 to 1000 characters", field }] : [];
};

export type OpenEntry = { kind?: keyof typeof KINDS; severity?: keyof typeof SEVERITIES; donation?: string; words: string };

export const wrongOpening = ({ kind, severity, words }: OpenEntry): Wrong[] => [
  ...(kind ? [] : [{ text: "Choose where it happened", field: "kind-COLLECTION" }]),
  ...(severity ? [] : [{ text: "Choose how grave it is", field: "severity-MINOR" }]),
  ...wrongWords(words),
];

export type ActionEntry = { kind?: keyof typeof ACTIONS; owner: string; dueOn: Day };

export const wrongAction = ({ kind, owner, dueOn }: ActionEntry): Wrong[] => [
  ...(kind ? [] : [{ text: "Choose what the action is for", field: "kind-CORRECTION" }]),
  ...(/^[A-Za-z0-9._@-]{1,64}$/.test(owner.trim()) ? [] : [{ text: "Enter the account of whoever does it", field: "owner" }]),
  ...(isoDay(dueOn) ? [] : [{ text: "Enter the day until which it is done", field: "due-day" }]),
];
