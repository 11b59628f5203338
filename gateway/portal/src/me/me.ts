import { useQuery } from "@tanstack/react-query";
import { get, Refusal } from "../api/client";
import type { Channel } from "../donors/channel";
import { localDay } from "../donors/donors";

export type DonationType = "WHOLE_BLOOD" | "DOUBLE_RED_CELLS" | "PLATELETS" | "PLASMA" | "LEUCAPHERESIS";

export type Contact = {
  version: number;
  postcode?: string;
  addressLines: string[];
  noFixedAddress: boolean;
  email?: string;
  phone?: string;
  channels: Channel[];
  language?: string;
};

export type Consent = { consent: string; wording: string; given: boolean; on: string };

export type Deferral = { words: string; source?: string; end: "ON_DAY" | "AT" | "WHEN_IT_ENDS" | "NEVER"; day?: string; instant?: string };

export type SentTo = { hospital: string; hospitalName: string; kind: string; month: string };

export type Given = { printed: string; donation: DonationType; venue: string; day: string; wentTo: SentTo[] };

export type OwnRecord = {
  familyName: string;
  givenName: string;
  dateOfBirth: string;
  contact: Contact;
  consents: Consent[];
  deferrals: Deferral[];
  next: { donation: DonationType; from: string; words?: string }[];
  donations: Given[];
};

export const OWN_RECORD = ["me"];

/** A refusal is an answer: it is not asked for again by itself. */
export const useOwnRecord = () =>
  useQuery({ queryKey: OWN_RECORD, queryFn: () => get<OwnRecord>("/api/donors/me"), retry: false });

const refusedWith = (error: unknown, code: string) => error instanceof Refusal && error.problem.code === code;

export const isNotLinked = (error: unknown) => refusedWith(error, "account-not-linked");

const DONATIONS: Record<DonationType, string> = {
  WHOLE_BLOOD: "blood",
  DOUBLE_RED_CELLS: "double red cells",
  PLATELETS: "platelets",
  PLASMA: "plasma",
  LEUCAPHERESIS: "white cells",
};

/** As a donor says it: whole blood is blood. */
export const toGive = (donation: DonationType) => DONATIONS[donation] ?? donation;

const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** `Thursday 3 December 2026`, of a local day. */
export const longDay = (day: string) => DAY.format(new Date(`${day}T12:00Z`)).replace(",", "");

export const shortDay = (day: string) => SHORT_DAY.format(new Date(`${day}T12:00Z`));

/** `November 2026`, of `2026-11`. */
export const monthName = (month: string) => MONTH.format(new Date(`${month}-15T12:00Z`));

/** `9:15am`, of a local time. */
export function clock(time: string): string {
  const [hour, minute] = time.split(":");
  const hours = Number(hour);
  if (hours === 12 && minute === "00") return "midday";
  if (hours === 0 && minute === "00") return "midnight";
  return `${hours % 12 === 0 ? 12 : hours % 12}${minute === "00" ? "" : `:${minute}`}${hours < 12 ? "am" : "pm"}`;
}

/** Until when, in words. */
export function until({ end, day, instant }: Deferral): string {
  if (end === "NEVER") return "This does not change with time.";
  if (end === "ON_DAY" && day) return `You can come back from ${shortDay(day)}.`;
  if (end === "AT" && instant) return `You can come back after ${shortDay(localDay(instant))}.`;
  return "You can come back when this is over. Please ring us first.";
}

export type Outlook = { kind: "now" } | { kind: "from"; day: string } | { kind: "ask" } | { kind: "never" };

/** When blood can be given next: by the interval, and by every deferral that has an end. */
export function outlook({ next, deferrals }: OwnRecord, today: string): Outlook {
  if (deferrals.some(({ end }) => end === "NEVER")) return { kind: "never" };
  if (deferrals.some(({ end }) => end === "WHEN_IT_ENDS")) return { kind: "ask" };
  const ends = deferrals.map(({ day, instant }) => day ?? (instant ? localDay(instant) : today));
  const day = [today, next.find(({ donation }) => donation === "WHOLE_BLOOD")?.from ?? today, ...ends].sort().at(-1)!;
  return day > today ? { kind: "from", day } : { kind: "now" };
}
