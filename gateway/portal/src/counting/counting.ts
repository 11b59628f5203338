import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";

export const COUNTS_AT = "/api/production/stock-counts";
const DISCREPANCIES_AT = "/api/production/stock-discrepancies";

export type OpenCount = { count: string; site: string; product?: string; expected: number; scanned: number; openedAt: string; openedBy: string };

/** A surplus is called by what the record says of the pack. */
export type Kind = "MISSING" | "UNKNOWN" | "ELSEWHERE" | "OTHER_PRODUCT" | "NOT_RELEASED" | "ON_HOLD" | "EXPIRED" | "ISSUED" | "DISCARDED" | "BECAME_ANOTHER";

export type Finding = "RIGHT" | Kind;

export type Discrepancy = { component: string; kind: Kind };

export type Task = Discrepancy & { count: string; site: string; owner: string; foundAt: string };

export type Closed = { count: string; scanned: number; discrepancies: Discrepancy[] };

export type NotScanned = { component: string };

type Beginning<Item> = { items: Item[]; more: boolean };

export const useCounts = () => useQuery({ queryKey: ["stock-counts"], queryFn: () => get<Beginning<OpenCount>>(COUNTS_AT), refetchInterval: 30_000 });

export const useTasks = () => useQuery({ queryKey: ["stock-discrepancies"], queryFn: () => get<Beginning<Task>>(DISCREPANCIES_AT), refetchInterval: 30_000 });

/** Asked for anew each time that somebody wants to close: what was scanned meanwhile is not in it. */
export const useNotScanned = (count: string) =>
  useQuery({ queryKey: ["stock-not-scanned", count], queryFn: () => get<Beginning<NotScanned>>(`${COUNTS_AT}/${count}/not-scanned`), gcTime: 0, staleTime: 0 });

export const FINDINGS: Record<Finding, string> = {
  RIGHT: "Counted",
  MISSING: "It should be there, and was not scanned",
  UNKNOWN: "No such pack was ever made here",
  ELSEWHERE: "By the record it stands at another site",
  OTHER_PRODUCT: "It is not of the product that is counted",
  NOT_RELEASED: "It is not released",
  ON_HOLD: "It is on hold",
  EXPIRED: "It has expired",
  ISSUED: "By the record it has left for a hospital",
  DISCARDED: "By the record it was discarded",
  BECAME_ANOTHER: "By the record it became another pack",
};

type Grounds = Record<string, { text: string; hint?: string }>;

const MOVED: Grounds = { MOVED: { text: "It belongs elsewhere and stands there now" } };
const SINCE: Grounds = { RECORDED_SINCE: { text: "What had happened to it is recorded now", hint: "Record it first: a despatch, a release, a discard." } };
const GONE: Grounds = { DESTROYED: { text: "It was destroyed" } };
const MISREAD: Grounds = { WRONGLY_SCANNED: { text: "It was scanned at the wrong shelf, or misread" } };
const SENT_BACK: Grounds = { SENT_BACK: { text: "It is another service’s, and goes back there" } };

const MISSING: Grounds = {
  FOUND: { text: "It is here after all", hint: "Only if it was kept as it should be all the time. It may be allocated again." },
  MOVED: { text: "It stands at another place, or had left for a hospital", hint: "Only if it was kept as it should be. It may leave again: record its despatch at once, if it has." },
  RECORDED_SINCE: { text: "What had happened to it is recorded now", hint: "Record it first: a discard, a hold, what it became." },
  LOST: { text: "It is lost", hint: "After a search. It is discarded with this, and nothing brings it back." },
};

/** What the platform takes as an explanation of each kind. */
export const explanationsOf = (kind: Kind): Grounds => {
  if (kind === "MISSING") return MISSING;
  if (kind === "UNKNOWN") return { ...SENT_BACK, ...GONE, ...MISREAD };
  return { ...MOVED, ...SINCE, ...GONE, ...(kind === "ELSEWHERE" ? SENT_BACK : {}), ...MISREAD };
};

const PRODUCT = /^(?:\][A-Za-z][0-9A-Za-z])?(?:=<)?([A-Z][A-Z0-9]{4}[0-9A-Za-z][0-9A-Z][0-9a-z])$/;

export type Shelf = { site: string; product: string };

export function wrongShelf({ site, product }: Shelf): Wrong[] {
  return [
    ...(site.trim() ? [] : [{ text: "Enter the site whose shelf is counted", field: "site" }]),
    ...(product.trim() === "" || PRODUCT.test(product.trim()) ? [] : [{ text: "Scan the product code of a label, or leave it empty", field: "product" }]),
  ];
}

export const shelfBody = ({ site, product }: Shelf): object => ({ site: site.trim(), ...(product.trim() && { product: PRODUCT.exec(product.trim())?.[1] }) });

export type Explaining = { ground?: string; reason: string };

export function wrongExplaining({ ground, reason }: Explaining, kind: Kind): Wrong[] {
  const said = oneLine(reason).length;
  return [
    ...(ground ? [] : [{ text: "Choose what it turned out to be", field: `ground-${Object.keys(explanationsOf(kind))[0]}` }]),
    ...(said < 8 || said > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const explainingBody = ({ ground, reason }: Explaining): object => ({ explanation: ground, words: oneLine(reason) });

/** "NIBTS-BELFAST, DRC01000": a site, or one product there. */
export const shelfName = ({ site, product }: { site: string; product?: string }) => (product ? `${site}, ${product}` : site);
