import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";
import { componentAt } from "../modify/modify";
import type { Outside } from "../processing/processes";

export type Disposition = { component: string; printed: string; product: string; foundAt: string; expiresAt: string; outside: Outside[]; onHold: boolean; decision?: "REPROCESS" };

/** The oldest 200: the list is worked off from there. */
export const useDispositions = () => useQuery({ queryKey: ["dispositions"], queryFn: () => get<{ items: Disposition[]; more: boolean }>("/api/production/dispositions?limit=200"), refetchInterval: 30_000 });

export const decidingAt = ({ component }: Disposition) => componentAt(component, "disposition");

export const DECISIONS = {
  REPROCESS: { text: "Re-process it", hint: "Something is done to it first; what it becomes is judged anew." },
  DISCARD: { text: "Discard it", hint: "For good: nothing else is done with it." },
};

export type Decision = keyof typeof DECISIONS;

/** What one person can still decide: to be re-processed it is only discarded. To accept it takes a concession. */
export const open = ({ decision }: Disposition): Decision[] => (decision ? ["DISCARD"] : ["REPROCESS", "DISCARD"]);

export const GROUNDS = {
  ASSESSED_AS_SAFE: { text: "Assessed: no risk to patients" },
  NOT_AS_SPECIFIED: { text: "The dose or the quality is not as specified" },
  CAN_BE_CORRECTED: { text: "It can be put right" },
  MEASURED_WRONGLY: { text: "It was measured wrongly", hint: "And measured again." },
  OTHER: { text: "Another reason", hint: "Say which below." },
};

export type Entry = { decision?: Decision; ground?: keyof typeof GROUNDS; reason: string };

export function wrongWith({ decision, ground, reason }: Entry, decisions: readonly Decision[]): Wrong[] {
  const said = oneLine(reason).length;
  return [
    ...(decision ? [] : [{ text: "Choose what becomes of it", field: `decision-${decisions[0]}` }]),
    ...(ground ? [] : [{ text: "Choose why", field: "ground-ASSESSED_AS_SAFE" }]),
    ...(said < 8 || said > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const bodyOf = ({ decision, ground, reason }: Entry): object => ({ decision, ground, words: oneLine(reason) });

const DONE: Record<Decision, string> = { REPROCESS: "is to be re-processed", DISCARD: "is to be discarded" };

export const doneWords = ({ printed, product }: Disposition, decision: Decision) => `${product} of ${printed} ${DONE[decision]}.`;
