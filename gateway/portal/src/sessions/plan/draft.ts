import type { Wrong } from "../../donors/application";
import { DONATIONS, type DonationType } from "../../donors/health/measurements";
import { type Day, isoDay } from "../../rules/rules";

/** Appointments of one type of donation, as typed: a new time every so many minutes. */
export type Series = { on: boolean; every: string; takes: string; places: string };

export type Draft = { venue: string; day: Day; opensAt: string; closesAt: string; chairs: string; series: Record<DonationType, Series> };

export type Slot = { startsAt: string; endsAt: string; donation: DonationType; places: number };

const NONE: Series = { on: false, every: "", takes: "", places: "" };

export const TYPES = Object.keys(DONATIONS) as DonationType[];

export const EMPTY: Draft = {
  venue: "",
  day: { day: "", month: "", year: "" },
  opensAt: "",
  closesAt: "",
  chairs: "",
  series: { WHOLE_BLOOD: { ...NONE, on: true }, DOUBLE_RED_CELLS: NONE, PLATELETS: NONE, PLASMA: NONE, LEUCAPHERESIS: NONE },
};

/** Minutes of the day; `9:30`, `09.30` and `0930` are one time. */
export function minutes(text: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.]?(\d{2})$/.exec(text.trim()) ?? [];
  return hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : undefined;
}

export const clockOf = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

export function wrongWith({ venue, day, opensAt, closesAt, chairs, series }: Draft, today: string): Wrong[] {
  const on = isoDay(day);
  const [opens, closes] = [minutes(opensAt), minutes(closesAt)];
  const chosen = TYPES.filter((type) => series[type].on);
  return [
    ...(venue ? [] : [{ text: "Choose the venue", field: "venue" }]),
    ...(on === undefined ? [{ text: "Enter the day", field: "day-day" }] : on < today ? [{ text: "The day must not be over", field: "day-day" }] : []),
    ...(opens === undefined ? [{ text: "Enter when it opens, for example 09:30", field: "opensAt" }] : []),
    ...(closes === undefined ? [{ text: "Enter when it closes, for example 15:30", field: "closesAt" }] : []),
    ...(opens !== undefined && closes !== undefined && closes <= opens ? [{ text: "It must close after it opens", field: "closesAt" }] : []),
    ...whole(chairs, "chairs", "Chairs", 100),
    ...(chosen.length > 0 ? [] : [{ text: "Choose at least one type of donation", field: "WHOLE_BLOOD" }]),
    ...chosen.flatMap((type) => wrongSeries(type, series[type])),
  ];
}

const wrongSeries = (type: DonationType, { every, takes, places }: Series): Wrong[] => [
  ...whole(every, `${type}-every`, `${DONATIONS[type]}: minutes between times`, 720),
  ...whole(takes, `${type}-takes`, `${DONATIONS[type]}: minutes for one donor`, 720),
  ...whole(places, `${type}-places`, `${DONATIONS[type]}: places at each time`, 100),
];

const whole = (text: string, field: string, name: string, most: number): Wrong[] =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most ? [] : [{ text: `${name} must be a whole number from 1 to ${most}`, field }];

/** By start, as many as end before it closes; none when the draft is not whole. */
export function slots({ opensAt, closesAt, series }: Draft): Slot[] {
  const [opens, closes] = [minutes(opensAt), minutes(closesAt)];
  if (opens === undefined || closes === undefined) return [];
  return TYPES.filter((type) => series[type].on && wrongSeries(type, series[type]).length === 0)
    .flatMap((donation) => times(opens, closes, series[donation]).map((start) => slot(donation, start, series[donation])))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
}

function times(opens: number, closes: number, { every, takes }: Series): number[] {
  const last = closes - Number(takes);
  return last < opens ? [] : Array.from({ length: Math.floor((last - opens) / Number(every)) + 1 }, (_, position) => opens + position * Number(every));
}

const slot = (donation: DonationType, start: number, { takes, places }: Series): Slot => ({
  startsAt: clockOf(start),
  endsAt: clockOf(start + Number(takes)),
  donation,
  places: Number(places),
});

/** What is asked of the service. Call when nothing is wrong with the draft. */
export const body = (draft: Draft): object => ({
  venue: draft.venue,
  day: isoDay(draft.day),
  opensAt: clockOf(minutes(draft.opensAt)!),
  closesAt: clockOf(minutes(draft.closesAt)!),
  chairs: Number(draft.chairs),
  slots: slots(draft),
});

/** What becomes of it, before it is sent. */
export function foreseen(draft: Draft): string {
  const all = slots(draft);
  const first = all[0];
  if (first === undefined) return "No appointment times yet.";
  const places = all.reduce((total, each) => total + each.places, 0);
  return `${all.length} appointment times with ${places} places, the first at ${first.startsAt}, the last at ${all.at(-1)!.startsAt}.`;
}
