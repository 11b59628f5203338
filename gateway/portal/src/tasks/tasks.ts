import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { SEVERITIES } from "../donors/adverse/adverse";
import type { Task } from "../donors/adverse/followUps";

/** A donor who is to be asked after an adverse event, by a local day. */
export type OpenFollowUp = { event: string; followUp: number; donor: string; task: Task; dueOn: string; severity: keyof typeof SEVERITIES };

/** A collection that somebody has to look into. `firstDonor` has the number; `codes` are the objections against it. */
export type CollectionTask = {
  task: string;
  kind: "NUMBER_OF_TWO_DONORS" | "REFUSED_OFFLINE";
  session: string;
  collection: string;
  donor: string;
  donation?: string;
  firstDonor?: string;
  codes: string[];
  raisedAt: string;
};

/** Everybody on a list is on record as opened: it is read when somebody comes, and when somebody asks again. */
const useList = <List>(key: string, path: string, asked: boolean) =>
  useQuery({ queryKey: [key], queryFn: () => get<List>(path), enabled: asked, refetchOnWindowFocus: false, refetchOnReconnect: false });

export const useFollowUps = () => useList<{ followUps: OpenFollowUp[] }>("follow-ups", "/api/donors/adverse-event-follow-ups", true);

export const useCollectionTasks = (carer: boolean) => useList<{ tasks: CollectionTask[] }>("collection-tasks", "/api/donors/collection-tasks", carer);

export type Urgency = { text: string; color: "red" | "yellow" | "grey" };

/** Both are ISO dates. */
export function urgency({ dueOn }: Pick<OpenFollowUp, "dueOn">, today: string): Urgency {
  if (dueOn < today) return { text: "Overdue", color: "red" };
  return dueOn === today ? { text: "Today", color: "yellow" } : { text: "To come", color: "grey" };
}

export const KINDS: Record<CollectionTask["kind"], { text: string; advice: string }> = {
  NUMBER_OF_TWO_DONORS: { text: "Two donors under one number", advice: "Find both packs and keep them back until it is clear whose blood is in which." },
  REFUSED_OFFLINE: { text: "Refused when a tablet came back on line", advice: "Blood may have been taken: find the pack, and ask who collected." },
};
