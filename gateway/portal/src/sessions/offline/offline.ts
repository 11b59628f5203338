import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";

export type Selection = "ELIGIBLE" | "REFER_TO_CLINICIAN" | "DEFERRED" | "EXCLUDED";

export type Synced = {
  checks: { id: string; donor: string; checkedAt: string; checkedBy: string; told: Selection; judged: Selection }[];
  collections: { collection: string; donor: string; donation: string; printed: string; state: string; startedAt: string; volumeMl?: number; held: boolean }[];
  refused: { task: string; what: "COLLECTION" | "HEALTH_CHECK"; donor: string; donation?: string; codes: string[]; raisedAt: string; words?: string }[];
};

const offlineAt = (session: string) => `/api/donors/sessions/${session}/offline`;

/** Everybody in it is on record as opened: it is read when somebody comes, and after a file was sent. */
export const useSynced = (session: string) =>
  useQuery({ queryKey: ["offline", session], queryFn: () => get<Synced>(offlineAt(session)), refetchOnWindowFocus: false, refetchOnReconnect: false });

/** What a tablet writes where the network never came. */
export type TabletFile = { tablet: string; session: string; checks: { id: string }[]; collections: { id: string }[] };

export type Read = { file: TabletFile } | { wrong: string };

const list = (value: unknown): value is { id: string }[] => Array.isArray(value) && value.every((each) => typeof each === "object" && each !== null && typeof (each as { id?: unknown }).id === "string");

/** Looks at the file as a whole; each check and collection is the service's to judge. */
export function readFile(text: string, session: string): Read {
  const found = parsed(text);
  if (typeof found !== "object" || found === null) return { wrong: "This is no file of a tablet." };
  const { tablet, session: of, checks = [], collections = [], ...others } = found as Record<string, unknown>;
  if (typeof tablet !== "string" || typeof of !== "string" || !list(checks) || !list(collections)) return { wrong: "This is no file of a tablet, or it was cut off. Copy it from the tablet again." };
  if (of !== session) return { wrong: "This file is of another session: open that one." };
  const more = Object.keys(others).filter((key) => Array.isArray(others[key]) && others[key].length > 0);
  if (more.length > 0) return { wrong: `This file has ${more.join(" and ")} beside health checks and collections. Nothing was sent: samples alone are recorded with a connection.` };
  if (checks.length + collections.length === 0) return { wrong: "There is nothing in this file." };
  return { file: { tablet, session: of, checks, collections } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the service takes in one call. */
const MOST = 100;

export type Part = { path: "offline-health-checks" | "offline-collections"; body: object; size: number };

/** Health checks first, so that no collection is refused for want of one; the service takes any order. */
export function parts({ tablet, checks, collections }: TabletFile): Part[] {
  return [
    ...portions(checks).map((some): Part => ({ path: "offline-health-checks", body: { tablet, checks: some }, size: some.length })),
    ...portions(collections).map((some): Part => ({ path: "offline-collections", body: { tablet, collections: some }, size: some.length })),
  ];
}

function portions<Item>(all: Item[]): Item[][] {
  return Array.from({ length: Math.ceil(all.length / MOST) }, (_, at) => all.slice(at * MOST, (at + 1) * MOST));
}

export const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
