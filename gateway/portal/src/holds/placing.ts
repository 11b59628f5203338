import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";

type Kind = "RECALL" | "LEGAL" | "MANUAL";

export const KINDS: Record<Kind, { text: string; hint?: string }> = {
  RECALL: { text: "Asked back from outside", hint: "The maker of a bag or another blood service recalls it." },
  LEGAL: { text: "A legal reason" },
  MANUAL: { text: "Another reason", hint: "Say which below." },
};

export type Placing = { kind?: Kind; words: string };

export const NOTHING_SAID: Placing = { words: "" };

export type OnHold = { held: string[]; recalled: string[] };

export const placingOf = (donation: string) => `/api/production/donations/${donation}/holds`;

export function wrongWith({ kind, words }: Placing): Wrong[] {
  const said = oneLine(words).length;
  return [
    ...(kind ? [] : [{ text: "Choose why it is put on hold", field: "kind-RECALL" }]),
    ...(said < 8 || said > 500 ? [{ text: "Say why, in 8 to 500 characters", field: "words" }] : []),
  ];
}

export const bodyOf = ({ kind, words }: Placing): object => ({ kind, words: oneLine(words) });

const units = (count: number) => `${count} ${count === 1 ? "unit" : "units"}`;

/** "A9990 26 000141 4 is on hold: 2 units here, 1 unit recalled." */
export function told(printed: string, { held, recalled }: OnHold): string {
  const reached = [...(held.length > 0 ? [`${units(held.length)} here`] : []), ...(recalled.length > 0 ? [`${units(recalled.length)} recalled`] : [])];
  return reached.length > 0 ? `${printed} is on hold: ${reached.join(", ")}.` : `${printed} is on hold. Nothing was made of it yet, or another hold had reached it before.`;
}
