import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { type Group, groupInWords } from "../trace/trace";

const STOCK_AT = "/api/production/stock";

export type State = "RED" | "AMBER" | "GREEN";

/** A group that has a level, over all sites. Demand and cover are absent while nobody knows them. */
export type GroupStock = {
  kind: string;
  group: Group;
  available: number;
  minimum: number;
  dailyDemand?: number;
  daysOfCover?: number;
  expiringSoon: number;
  likelyToExpire: number;
  state: State;
  reason: string;
  source: string;
};

/** Units that are counted together. No group until they are labelled; no site when nobody said where they stand. */
export type Count = { site?: string; kind: string; product: string; group?: Group; status: string; age: string; units: number };

export type Stock = { asOf: string; groups: GroupStock[]; counts: Count[] };

/** The board on the wall is read again by itself. */
export const useStock = () => useQuery({ queryKey: ["stock"], queryFn: () => get<Stock>(STOCK_AT), refetchInterval: 30_000 });

export const REASONS: Record<string, string> = {
  "nothing-left": "Nothing left",
  "cover-below-red": "Cover below the red level",
  "cover-below-amber": "Cover below the amber level",
  "below-minimum": "Below the minimum",
  enough: "Enough",
};

export const AGES = ["DAYS_0_TO_7", "DAYS_8_TO_14", "DAYS_15_TO_21", "DAYS_22_TO_28", "DAYS_29_TO_35", "OLDER"];

export const ageInWords = (age: string) => (age === "OLDER" ? "Over 35" : age.replace("DAYS_", "").replace("_TO_", " to "));

export const AWAY = ["ALLOCATED", "ON_HOLD", "IN_QUARANTINE", "EXPIRED"];

export const STATUSES: Record<string, string> = { ALLOCATED: "Kept for orders", ON_HOLD: "On hold", IN_QUARANTINE: "In quarantine", EXPIRED: "Expired" };

export const sites = (counts: readonly Count[]) => [...new Set(counts.map(({ site }) => site).filter((site) => site !== undefined))].sort();

export const kinds = (counts: readonly Count[]) => [...new Set(counts.map(({ kind }) => kind))].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));

const ORDER = ["RED_CELLS", "PLATELETS", "PLASMA", "CRYOPRECIPITATE", "GRANULOCYTES", "WHOLE_BLOOD"];

export const at = (counts: readonly Count[], site: string) => (site === "" ? [...counts] : counts.filter((count) => count.site === site));

const GROUPS = ["O", "A", "B", "AB"].flatMap((abo) => ["POSITIVE", "NEGATIVE"].map((rhD) => groupInWords({ abo, rhD } as Group)));

/** Groups of a kind that stand here, in the order of the wall board; what has no group yet comes last. */
export function groupsOf(counts: readonly Count[], kind: string): string[] {
  const here = new Set(counts.filter((count) => count.kind === kind).map(nameOf));
  return [...GROUPS, NO_GROUP].filter((name) => here.has(name));
}

const NO_GROUP = "Not labelled yet";

const nameOf = ({ group }: Count) => (group ? groupInWords(group) : NO_GROUP);

/** Units of a kind and group, in a status and, when it is said, of an age. */
export const units = (counts: readonly Count[], kind: string, group: string, status: string, age?: string) =>
  counts
    .filter((count) => count.kind === kind && nameOf(count) === group && count.status === status && (age === undefined || count.age === age))
    .reduce((sum, count) => sum + count.units, 0);
