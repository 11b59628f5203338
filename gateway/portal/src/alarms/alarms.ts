import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import type { GroupAlarm } from "../donors/donors";
import { oneLine } from "../glass/glass";
import type { Group } from "../trace/trace";

export const ALARMS_AT = "/api/donors/group-alarms";

/** What the laboratory said of one sample, and what counts since somebody decided. */
export type Determination = { donation: string; donor: string; determination: "FIRST" | "SECOND"; said: Group; counts: Group };

export type Alarm = GroupAlarm & { donor: string; determinations: Determination[] };

export type OpenAlarms = { alarms: Alarm[] };

export const KINDS: Record<Alarm["kind"], string> = {
  RECORDS_DIFFER: "Records of different groups were merged: they may be two people.",
  DONATIONS_DISAGREE: "Donations under one number have different groups.",
};

export const GROUNDS = {
  SAMPLES_MIXED_UP: { text: "Samples were mixed up", hint: "A sample or a donation was somebody else's." },
  LABORATORY_ERROR: { text: "The laboratory made an error", hint: "The sample was right, the determination was not." },
  GROUP_HAS_CHANGED: { text: "The donor's group has changed", hint: "As after a stem cell transplant." },
};

export type Ground = keyof typeof GROUNDS;

/** Every donor on the list is on record as opened: it is read when somebody comes to it or asks for it, and never again by itself. */
export const useOpenAlarms = () =>
  useQuery({
    queryKey: ["group-alarms"],
    queryFn: () => get<OpenAlarms>(ALARMS_AT),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const without = (list: OpenAlarms | undefined, settled: string): OpenAlarms | undefined => list && { alarms: list.alarms.filter(({ alarm }) => alarm !== settled) };

export const codeOf = ({ abo, rhD }: Group) => `${abo}-${rhD}`;

export type Side = { group: Group; times: number; donations: number; records: number };

/** The groups that count and differ, the one that was determined most often first. */
export function sides(determinations: readonly Determination[]): Side[] {
  const byGroup = new Map<string, Determination[]>();
  for (const each of determinations) byGroup.set(codeOf(each.counts), [...(byGroup.get(codeOf(each.counts)) ?? []), each]);
  return [...byGroup.values()]
    .map((all) => ({ group: all[0]!.counts, times: all.length, donations: new Set(all.map(({ donation }) => donation)).size, records: new Set(all.map(({ donor }) => donor)).size }))
    .sort((one, other) => other.times - one.times);
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** "2 determinations of 1 donation, under 1 record". */
export const sideInWords = ({ times, donations, records }: Side) => `${many(times, "determination")} of ${many(donations, "donation")}, under ${many(records, "record")}`;

/** The numbers that donations were recorded with, in the order in which they come up; a page calls them record 1, 2 and so on. */
export const records = (determinations: readonly Determination[]) => [...new Set(determinations.map(({ donor }) => donor))];

/** What the laboratory has said at least once: a decision is for none else. */
export const groupsSaid = (determinations: readonly Determination[]): Group[] => [...new Map(determinations.map(({ said }) => [codeOf(said), said])).values()];

export type Entry = { group?: Group; ground?: Ground; reason: string };

export function wrongWith({ group, ground, reason }: Entry, groups: readonly Group[]): Wrong[] {
  const said = oneLine(reason).length;
  return [
    ...(group || !groups[0] ? [] : [{ text: "Choose the donor's group", field: `group-${codeOf(groups[0])}` }]),
    ...(ground ? [] : [{ text: "Choose why the groups differ", field: "ground-SAMPLES_MIXED_UP" }]),
    ...(said < 8 || said > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const bodyOf = ({ group, ground, reason }: Entry): object => ({ group: group && { abo: group.abo, rhD: group.rhD }, ground, reason: oneLine(reason) });
