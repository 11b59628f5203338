import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Wrong } from "../donors/application";
import { packName, type Scanned } from "../modify/modify";
import { type Day, isoDay } from "../rules/rules";

export const ANSWERS = {
  QUARANTINED: { text: "Set apart", hint: "It stands where nobody issues it, until the blood service says what becomes of it." },
  RETURNED: { text: "Sent back", hint: "It is on its way to the blood service. Declare it on the page Returns too." },
  DISCARDED: { text: "Discarded", hint: "It was destroyed here." },
  TRANSFUSED: { text: "Transfused", hint: "Before or after the recall. A look-back begins: its recipient is traced." },
  NOT_FOUND: { text: "Not found", hint: "It was looked for and is not there. The recall stays open, and the search goes on." },
};

export type Answer = keyof typeof ANSWERS;

/** A recall that stands; settled when its hospital has said what became of the pack, and not when nobody found it. */
export type Recall = {
  component: string;
  hospital: string;
  site: string;
  despatch: string;
  recalledAt: string;
  ageSeconds: number;
  settled: boolean;
  answer?: Answer;
  transfusedOn?: string;
  answeredBy?: string;
  answeredAt?: string;
};

export type Recalls = { items: Recall[]; more: boolean };

const SOON_MS = 10_000;

/** As many as the service lists; it is read every ten seconds, as a recall is not for later. */
export const useRecalls = () => useQuery({ queryKey: ["recalls"], queryFn: () => get<Recalls>("/api/production/recalls?limit=1000"), refetchInterval: SOON_MS });

/** The service's own age, and what has passed since it was read: no clock of this computer is trusted with it. */
export const aged = (recalls: readonly Recall[], readAt: number, now: number): Recall[] => {
  const since = Math.max(0, Math.floor((now - readAt) / 1000));
  return recalls.map((each) => ({ ...each, ageSeconds: each.ageSeconds + since }));
};

const DAY_S = 86_400;
const two = (number: number) => String(number).padStart(2, "0");

/** "0:14:32", and of days "2 days 3:05". */
export function clock(seconds: number): string {
  const days = Math.floor(seconds / DAY_S);
  const hours = Math.floor((seconds % DAY_S) / 3600);
  const minutes = two(Math.floor((seconds % 3600) / 60));
  return days === 0 ? `${hours}:${minutes}:${two(seconds % 60)}` : `${days} ${days === 1 ? "day" : "days"} ${hours}:${minutes}`;
}

/** Every site has answered within it, or is phoned. */
export const PHONE_AFTER_S = 15 * 60;

export const isToBePhoned = ({ answer, ageSeconds }: Recall) => answer === undefined && ageSeconds >= PHONE_AFTER_S;

export type Standing = { text: string; color: "red" | "orange" | "yellow" | "green" };

/** @param inHouse to the hospital itself, which nobody has to phone */
export function standing(recall: Recall, inHouse = false): Standing {
  if (recall.settled && recall.answer) return { text: ANSWERS[recall.answer].text, color: "green" };
  if (recall.answer) return { text: "Not found: search on", color: "orange" };
  if (!isToBePhoned(recall)) return { text: "No answer yet", color: "yellow" };
  return { text: inHouse ? "Answer now" : "Phone now", color: "red" };
}

const LONG_DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const longDay = (iso: string) => LONG_DAY.format(new Date(iso));

const BECAME: Record<Answer, string> = {
  QUARANTINED: "is set apart",
  RETURNED: "is sent back",
  DISCARDED: "is discarded",
  TRANSFUSED: "was transfused",
  NOT_FOUND: "was not found",
};

/** What was answered, read back. */
export function answerInWords(component: string, answer: Answer, transfusedOn?: string): string {
  const said = `${packName(component)} ${BECAME[answer]}${transfusedOn ? ` on ${longDay(transfusedOn)}` : ""}.`;
  if (answer === "TRANSFUSED") return `${said} A look-back begins: its recipient is traced.`;
  return answer === "NOT_FOUND" ? `${said} The recall stays open: search on.` : `${said} The recall is answered.`;
}

export type Site = { hospital: string; site: string; recalled: number; unanswered: number; notFound: number; oldest?: number; phone: boolean };

/** Each site once: whom to phone first, then who has not answered for longest. */
export function sites(recalls: readonly Recall[]): Site[] {
  const by = new Map<string, Recall[]>();
  for (const each of recalls) {
    const key = `${each.hospital} ${each.site}`;
    by.set(key, [...(by.get(key) ?? []), each]);
  }
  return [...by.values()].map(site).sort((one, other) => Number(other.phone) - Number(one.phone) || (other.oldest ?? -1) - (one.oldest ?? -1) || other.notFound - one.notFound);
}

function site(of: Recall[]): Site {
  const unanswered = of.filter(({ answer }) => answer === undefined);
  return {
    hospital: of[0]!.hospital,
    site: of[0]!.site,
    recalled: of.length,
    unanswered: unanswered.length,
    notFound: of.filter(({ answer }) => answer === "NOT_FOUND").length,
    oldest: unanswered.length > 0 ? Math.max(...unanswered.map(({ ageSeconds }) => ageSeconds)) : undefined,
    phone: of.some(isToBePhoned),
  };
}

export const isAnswered = ({ unanswered, notFound }: Site) => unanswered + notFound === 0;

/** What a scanned pack is among the recalls; a number alone narrows them, as two packs may bear it. */
export function sought(recalls: readonly Recall[], { donation, product }: Scanned): { recall: Recall } | { narrowed: string } | { wrong: string } {
  const of = recalls.filter(({ component }) => component.startsWith(`${donation ?? ""}-`));
  const recall = of.find(({ component }) => component === `${donation}-${product}`);
  if (recall) return { recall };
  if (of.length === 0) return { wrong: "No recall stands here under this number. If you were told of one, keep the pack aside and ask the blood service" };
  const products = of.map(({ component }) => component.slice(14)).join(", ");
  return product && donation ? { wrong: `This pack is ${product}. Recalled under its number: ${products}. Keep this pack aside and ask the blood service` } : { narrowed: donation ?? "" };
}

export type Entry = { answer?: Answer; on: Day };

export const EMPTY: Entry = { on: { day: "", month: "", year: "" } };

export function wrongWith({ answer, on }: Entry, today: string): Wrong[] {
  if (!answer) return [{ text: "Choose what became of the pack", field: "answer-QUARANTINED" }];
  if (answer !== "TRANSFUSED") return [];
  const day = isoDay(on);
  if (day === undefined) return [{ text: "Enter the day on which it was transfused", field: "on-day" }];
  return day > today ? [{ text: "The day of the transfusion must not be in the future", field: "on-day" }] : [];
}

export const bodyOf = ({ answer, on }: Entry): { answer?: Answer; transfusedOn?: string } => ({ answer, ...(answer === "TRANSFUSED" && { transfusedOn: isoDay(on) }) });
