import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Group } from "../trace/trace";

export type Reason = { code: string; severity: "STOP" | "WARN" | "INFORMATION"; message: string; source: string };

/** Where the pack stands now: back also when it is somebody else's since. */
export type Standing = "RESERVED" | "ISSUED" | "RETURNED" | "WASTED" | "TRANSFUSED";

/** A pack that the laboratory reserved or issued and that must not go to the patient. It names no patient. */
export type Incompatible = {
  finding: string;
  component: string;
  kind: string;
  group: Group;
  held: "RESERVED" | "ISSUED";
  order: string;
  location?: string;
  hospital: string;
  laboratory: string;
  reasons: Reason[];
  heldAt: string;
  foundAt: string;
  now: Standing;
};

export const INCOMPATIBLE_AT = "/api/laboratory/incompatibilities";

/** Nobody is named, so that looking again opens no record. */
export const useIncompatible = () =>
  useQuery({ queryKey: ["incompatible"], queryFn: () => get<{ items: Incompatible[]; more: boolean }>(INCOMPATIBLE_AT), refetchInterval: 15_000 });

type Told = { tag: string; color: "red" | "yellow" | "grey"; advice: string };

/** What the pack's standing means, and the next act. */
export function standing({ now, location }: Pick<Incompatible, "now" | "location">): Told {
  const ward = location ?? "the ward";
  switch (now) {
    case "TRANSFUSED":
      return { tag: "Transfusion has begun", color: "red", advice: `Telephone ${ward} and the doctor now: stop the transfusion unless a doctor has decided on this unit.` };
    case "ISSUED":
      return { tag: "Out of the laboratory", color: "red", advice: `Telephone ${ward} now and call the unit back. The bedside check asks the same again, by what is known then.` };
    case "RESERVED":
      return { tag: "Reserved", color: "yellow", advice: "It is still in the laboratory: choose another unit before it is issued." };
    case "RETURNED":
      return { tag: "Back in the laboratory", color: "grey", advice: "It is no longer with this patient. Say how it came to be issued." };
    case "WASTED":
      return { tag: "Wasted", color: "grey", advice: "It is no longer with this patient. Say how it came to be issued." };
  }
}

export const wrongWords = (words: string, field: string) => (words.trim() ? [] : [{ text: "Enter what was done about it", field }]);
