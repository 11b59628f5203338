import type { Wrong } from "../donors/application";
import { numberOfMillilitres } from "../modify/modify";
import { materialsBody, type Named, NONE, type Outside, wrongMaterials } from "../processing/processes";
import type { Group } from "../trace/trace";

export type Reason = { code: string; message: string };

/** Of a pack that nobody knows, only what stands against it is there. */
export type Judged = { component: string; group?: Group; volumeMl?: number; collectedAt?: string; objections: Reason[] };

export type Becomes = { product: string; name: string; size: number; volumeLimits?: { min: number; max: number } };

/** May be pooled when it has an expiry. */
export type Proposal = { at: string; packs: Judged[]; becomes?: Becomes; expiresAt?: string; together: Reason[] };

export type NewPool = { component: string; donation: string; printed: string; product: string; volumeMl: number; expiresAt: string; components: string[]; outside: Outside[] };

export const proposalOf = (packs: readonly string[]) => `/api/production/pools/proposal?${packs.map((pack) => `component=${encodeURIComponent(pack)}`).join("&")}`;

/** As many as the service takes at once. */
export const MOST_PACKS = 12;

/** The list with one more pack, or why not. */
export function added(packs: readonly string[], pack: string): { packs: string[] } | { wrong: string } {
  if (packs.includes(pack)) return { wrong: "This pack is on the list already" };
  return packs.length < MOST_PACKS ? { packs: [...packs, pack] } : { wrong: `No more than ${MOST_PACKS} packs go on one list: make this pool first` };
}

/** What is entered beside the packs, as it was typed. */
export type Entry = { volume: string; named: Named; typed: string };

export const EMPTY: Entry = { volume: "", named: NONE, typed: "" };

/** In the order of the form. Limits of the volume are the service's to judge. */
export const wrongWith = ({ volume, named }: Entry, missing: readonly string[] = []): Wrong[] => [
  ...(numberOfMillilitres(volume) === undefined ? [{ text: "Enter the volume of the pool as it was measured, in whole mL", field: "volume" }] : []),
  ...wrongMaterials(named, missing),
];

/** Pooled at the time that the proposal is of: so it has the expiry that the page shows. */
export const bodyOf = ({ volume, named }: Entry, packs: readonly string[], at: string): object => ({
  components: packs,
  volumeMl: numberOfMillilitres(volume),
  pooledAt: at,
  ...materialsBody(named),
});

/** What is missing, in words for the person who scans; absent when nothing is. */
export function missing({ becomes, packs }: Proposal): string | undefined {
  if (!becomes) return undefined;
  const lacking = becomes.size - packs.length;
  return lacking > 0 ? `${packs.length} of ${becomes.size} packs scanned: ${lacking} more.` : undefined;
}

/** Of all together, without the size while more packs are still to come. */
export const together = (proposal: Proposal) => proposal.together.filter(({ code }) => code !== "pool-size-wrong" || missing(proposal) === undefined);
