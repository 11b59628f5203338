import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { instant } from "../donors/adverse/adverse";
import type { Wrong } from "../donors/application";
import { oneLine } from "../glass/glass";

export const TRANSPORTS_AT = "/api/production/transports";
const DISCREPANCIES_AT = "/api/production/transport-discrepancies";

export type Packed = { donation: string; printed: string };

export type OnItsWay = { transport: string; box: string; venue: string; temperature: Temperature; closedAt: string; donations: Packed[] };

export type Kind = "MISSING" | "SURPLUS" | "UNHEARD_OF";

export type Task = { transport: string; box: string; venue: string; donation: string; printed: string; kind: Kind; owner: string; foundAt: string };

export type Received = { transport: string; withinLimits: boolean; deviations: string[]; missing: string[]; surplus: string[]; unheardOf: string[]; held: string[] };

export const useOnTheirWay = () => useQuery({ queryKey: ["transports"], queryFn: () => get<{ items: OnItsWay[]; more: boolean }>(TRANSPORTS_AT), refetchInterval: 30_000 });

export const useTasks = (enabled: boolean) =>
  useQuery({ queryKey: ["transport-discrepancies"], queryFn: () => get<{ items: Task[]; more: boolean }>(DISCREPANCIES_AT), refetchInterval: 30_000, enabled });

export const TEMPERATURES = {
  COOLED: { text: "Cooled, 2 to 10 °C", hint: "Whole blood of which no platelets are made. At most 12 hours." },
  AMBIENT: { text: "Room temperature, 20 to 24 °C", hint: "Whole blood of which platelets may be made. At most 24 hours." },
};

export type Temperature = keyof typeof TEMPERATURES;

export const KINDS: Record<Kind, string> = { MISSING: "Missing: packed, and not in the box", SURPLUS: "Surplus: in the box, and not on its list", UNHEARD_OF: "Nobody has told of its collection" };

export const REASONS: Record<Kind, Record<string, { text: string; hint?: string }>> = {
  MISSING: {
    ARRIVED: { text: "It is here after all", hint: "It has to be scanned in first." },
    NOT_PACKED: { text: "It was never in the box" },
    DISCARDED_AT_SESSION: { text: "It was discarded at the session" },
    LOST: { text: "It is lost", hint: "After a search. Its hold stays." },
  },
  SURPLUS: {
    LEFT_OFF_THE_LIST: { text: "It was left off the packing list" },
    OF_ANOTHER_BOX: { text: "It belongs into another box" },
    SENT_BACK: { text: "It was sent back" },
    DISCARDED_HERE: { text: "It was discarded here" },
  },
  UNHEARD_OF: {
    ARRIVED: { text: "Its collection is known now, and it was scanned in" },
    SENT_BACK: { text: "It was sent back" },
    DISCARDED_HERE: { text: "It was discarded here" },
  },
};

const DEVIATIONS: Record<string, string> = {
  TOO_COLD: "It was too cold.",
  TOO_WARM: "It was too warm.",
  TOO_LONG: "It was on its way for too long.",
  TEMPERATURE_NOT_RECORDED: "Nobody knows its temperature.",
};

export const inWords = (deviation: string) => DEVIATIONS[deviation] ?? deviation;

const PLACE = { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Europe/London" } as const;

/** The last time before now at which a clock here showed this. */
export function lastTime(typed: string, now: Date): string | undefined {
  for (const back of [0, 1]) {
    const parts = new Intl.DateTimeFormat("en-GB", PLACE).formatToParts(new Date(now.getTime() - back * 86_400_000));
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
    const found = instant({ day: part("day"), month: part("month"), year: part("year") }, typed);
    if (found !== undefined && new Date(found) <= now) return found;
  }
  return undefined;
}

export const boxOf = (typed: string) => typed.trim().toUpperCase();

const BOX = /^[A-Z0-9][A-Z0-9./-]{0,39}$/;
const TIME = "Enter the time by a 24-hour clock, for example 16:05";

export type Packing = { box: string; venue: string; temperature?: Temperature; closed: string };

export function wrongPacking({ box, venue, temperature, closed }: Packing, donations: readonly string[], now: Date): Wrong[] {
  return [
    ...(donations.length > 0 ? [] : [{ text: "Scan what is in the box", field: "scan" }]),
    ...(BOX.test(boxOf(box)) ? [] : [{ text: "Scan or enter the label of the box, for example BOX-17", field: "box" }]),
    ...(venue.trim() ? [] : [{ text: "Enter where it was packed", field: "venue" }]),
    ...(temperature ? [] : [{ text: "Choose at which temperature it travels", field: "temperature-COOLED" }]),
    ...(lastTime(closed, now) ? [] : [{ text: TIME, field: "closed" }]),
  ];
}

export const packingBody = ({ box, venue, temperature, closed }: Packing, donations: readonly string[], now: Date): object => ({
  box: boxOf(box),
  venue: venue.trim(),
  temperature,
  donations,
  closedAt: lastTime(closed, now),
});

export type Arrival = { site: string; arrived: string; noLogger: boolean; lowest: string; highest: string };

const CELSIUS = /^[-−]?\d{1,2}([.,]\d)?$/;
const celsius = (typed: string) => (CELSIUS.test(typed.trim()) ? Number(typed.trim().replace("−", "-").replace(",", ".")) : undefined);

export function wrongArrival({ site, arrived, noLogger, lowest, highest }: Arrival, now: Date): Wrong[] {
  const low = celsius(lowest);
  const high = celsius(highest);
  const temperatures = noLogger
    ? []
    : [
        ...(low === undefined ? [{ text: "Enter the lowest temperature of the logger in °C, for example 3.5", field: "lowest" }] : []),
        ...(high === undefined ? [{ text: "Enter the highest temperature of the logger in °C, for example 7.8", field: "highest" }] : []),
        ...(low !== undefined && high !== undefined && low > high ? [{ text: "The lowest temperature cannot be above the highest", field: "lowest" }] : []),
      ];
  return [...(site.trim() ? [] : [{ text: "Enter where it was received", field: "site" }]), ...(lastTime(arrived, now) ? [] : [{ text: TIME, field: "arrived" }]), ...temperatures];
}

export const arrivalBody = ({ site, arrived, noLogger, lowest, highest }: Arrival, donations: readonly string[], now: Date): object => ({
  site: site.trim(),
  arrivedAt: lastTime(arrived, now),
  ...(!noLogger && { temperatures: { minimum: celsius(lowest), maximum: celsius(highest) } }),
  donations,
});

export type Closing = { ground?: string; reason: string };

export function wrongClosing({ ground, reason }: Closing, kind: Kind): Wrong[] {
  const said = oneLine(reason).length;
  return [
    ...(ground ? [] : [{ text: "Choose what it turned out to be", field: `ground-${Object.keys(REASONS[kind])[0]}` }]),
    ...(said < 8 || said > 500 ? [{ text: "Say how you know, in 8 to 500 characters", field: "reason" }] : []),
  ];
}

export const closingBody = ({ ground, reason }: Closing, kind: Kind): object => ({ kind, reason: ground, words: oneLine(reason) });
