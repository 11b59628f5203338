import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";
import type { Outside } from "../processing/processes";

export const CONCESSIONS_AT = "/api/production/concessions";

export const GROUNDS = {
  NO_OTHER_UNIT_SUITS: { text: "No other unit suits the patient", hint: "A rare group, or an antibody." },
  SHORTAGE: { text: "Stock is short" },
  OTHER: { text: "Another reason", hint: "Say which below." },
};

export type Ground = keyof typeof GROUNDS;

export type Concession = {
  concession: string;
  component: string;
  printed: string;
  ground: Ground;
  outside: Outside[];
  reason: string;
  proposedBy: string;
  proposedAt: string;
};

export type Standing = { concession: string; component: string; state: "OPEN" | "GRANTED" | "DECLINED"; unitIs?: "ACCEPTED" | "RELEASED" };

export const useConcessions = () => useQuery({ queryKey: ["concessions"], queryFn: () => get<{ items: Concession[] }>(`${CONCESSIONS_AT}?limit=200`), refetchInterval: 30_000 });

export const proposalOf = (component: string) => `/api/production/components/${encodeURIComponent(component)}/concessions`;

/** Whether a person may grant it: a clinician, and never who proposed it. The service decides again. */
export const mayGrant = ({ proposedBy }: Pick<Concession, "proposedBy">, { user, roles }: { user: string; roles: readonly string[] }) => roles.includes("donor-clinician") && user !== proposedBy;

/** What became of the unit. */
export const doneWords = ({ component, unitIs }: Standing) =>
  unitIs === "RELEASED" ? `${component} is released.` : unitIs === "ACCEPTED" ? `${component} is accepted: it can be labelled.` : `${component} stays in quarantine.`;

export type Entry = { ground?: Ground; reason: string };

const wrongReason = (reason: string): Wrong[] => {
  const said = oneLine(reason).length;
  return said < 8 || said > 500 ? [{ text: "Say why, in 8 to 500 characters", field: "reason" }] : [];
};

export const wrongProposal = ({ ground, reason }: Entry): Wrong[] => [...(ground ? [] : [{ text: "Choose why the unit is needed", field: "ground-NO_OTHER_UNIT_SUITS" }]), ...wrongReason(reason)];

export const wrongDecision = ({ reason }: Entry): Wrong[] => wrongReason(reason);

export const bodyOf = ({ ground, reason }: Entry): object => ({ ...(ground && { ground }), reason: oneLine(reason) });
