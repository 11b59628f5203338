import { useInfiniteQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Group } from "../trace/trace";

type Reason = { code: string; message: string };

/** What is not released; the objections are what its label and its release would answer now. */
export type Unit = {
  component: string;
  donation: string;
  printed: string;
  product: string;
  name?: string;
  group?: Group;
  expiresAt: string;
  labelled: boolean;
  /** Absent of what is labelled. */
  objectionsToLabel?: Reason[];
  objectionsToRelease: Reason[];
};

export type Donation = { donation: string; printed: string; units: Unit[] };

export type Standing = "CLEAR" | "LABEL" | "HELD";

export type Shown = "ALL" | Standing;

export const SHOWN: Record<Shown, string> = { ALL: "Everything that is not released", CLEAR: "Clear units", LABEL: "Units that can have their label now", HELD: "Units that are held back" };

const AT = "/api/production/release-desk";
const PAGE = 200;

type Page = { items: Unit[]; next?: string };

/** In pages: it is read again when somebody asks, and after a release. */
export const useDesk = () =>
  useInfiniteQuery({
    queryKey: ["release-desk"],
    queryFn: ({ pageParam }) => get<Page>(`${AT}?limit=${PAGE}${pageParam && `&cursor=${encodeURIComponent(pageParam)}`}`),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  });

/** Of one donation or pool, wherever its page is. */
export const unitsOf = (donation: string) => get<Page>(`${AT}?donation=${encodeURIComponent(donation)}&limit=${PAGE}`).then(({ items }) => items);

export const standing = ({ labelled, objectionsToLabel = [], objectionsToRelease }: Unit): Standing =>
  objectionsToRelease.length === 0 ? "CLEAR" : !labelled && objectionsToLabel.length === 0 ? "LABEL" : "HELD";

/** That it has no label says its standing; the rest once each. */
export const blocks = ({ objectionsToLabel = [], objectionsToRelease }: Unit): string[] => [
  ...new Set([...objectionsToLabel, ...objectionsToRelease].filter(({ code }) => code !== "component-not-labelled").map(({ message }) => message)),
];

const ORDER: Standing[] = ["CLEAR", "LABEL", "HELD"];

/** What can be done first, first; within that by number. */
export function byDonation(units: Unit[], shown: Shown): Donation[] {
  const groups = new Map<string, Donation>();
  for (const unit of units.filter((each) => shown === "ALL" || standing(each) === shown)) {
    const group = groups.get(unit.donation) ?? { donation: unit.donation, printed: unit.printed, units: [] };
    group.units.push(unit);
    groups.set(unit.donation, group);
  }
  return [...groups.values()].sort((one, other) => first(one) - first(other));
}

const first = ({ units }: Donation) => Math.min(...units.map((unit) => ORDER.indexOf(standing(unit))));

/** Each once; what was looked up by number is newer. */
export const together = (listed: Unit[], lookedUp: Unit[]): Unit[] => [...lookedUp, ...listed.filter(({ component }) => !lookedUp.some((each) => each.component === component))].sort((one, other) => (one.component < other.component ? -1 : 1));

export function howMany(units: Unit[], more: boolean): string {
  if (units.length === 0) return "Nothing waits for its release.";
  const count = (wanted: Standing) => units.filter((unit) => standing(unit) === wanted).length;
  const listed = `${more ? "The first " : ""}${units.length} ${units.length === 1 ? "unit" : "units"}`;
  return `${listed}: ${count("CLEAR")} clear, ${count("LABEL")} can have ${count("LABEL") === 1 ? "its" : "their"} label now, ${count("HELD")} held back.`;
}
