import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import { oneLine } from "../../glass/glass";
import type { Sign } from "../../rare/rare";
import { type Day, isoDay } from "../../rules/rules";
import type { Wrong } from "../application";

/** By symbol: twice alike, once, or one against another; and every examination. */
export type TypingOfDonor = {
  donor: string;
  confirmed: Record<string, Sign>;
  once: Record<string, Sign>;
  disputed: string[];
  examinations: { antigen: string; present: boolean; evidence: string; determinedOn: string }[];
};

export const antigensAt = (donor: string) => `/api/donors/${donor}/antigens`;

const typingKey = (donor: string) => ["antigens", donor];

/** Each reading is on record: it is read when somebody comes to it, and after something was recorded. */
export const useTyping = (donor: string) =>
  useQuery({
    queryKey: typingKey(donor),
    queryFn: () => get<TypingOfDonor>(antigensAt(donor)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type Found = { antigen: string; present: boolean };

export type Read = { found: Found[]; unread: string[] };

const MOST = 60;

/**
 * `Fya+ K- Vel−` as somebody copies it from a report: a symbol or number with its sign at its end. What has no sign, or stands
 * twice, is not guessed at.
 */
export function read(text: string): Read {
  const found: Found[] = [];
  const unread: string[] = [];
  for (const word of text.split(/[\s,;]+/).filter((each) => each !== "")) {
    const [, antigen, sign] = /^(.{1,20})([+−–-])$/.exec(word) ?? [];
    if (antigen === undefined || found.some((each) => each.antigen === antigen)) unread.push(word);
    else found.push({ antigen, present: sign === "+" });
  }
  return { found, unread };
}

export type Entry = { text: string; evidence: string; on: Day };

export const EMPTY: Entry = { text: "", evidence: "", on: { day: "", month: "", year: "" } };

export function wrongWith({ text, evidence, on }: Entry, today: string): Wrong[] {
  const { found, unread } = read(text);
  const number = oneLine(evidence);
  const day = isoDay(on);
  return [
    ...(unread.length > 0 ? [{ text: `Write each antigen once with + or - at its end: ${unread.join(", ")}`, field: "found" }] : []),
    ...(found.length === 0 && unread.length === 0 ? [{ text: "Enter what was found, for example Fya+ K-", field: "found" }] : []),
    ...(found.length > MOST ? [{ text: `Enter at most ${MOST} antigens`, field: "found" }] : []),
    ...(number.length < 4 || number.length > 80 ? [{ text: "Enter the number of the report or the sample, 4 to 80 characters", field: "evidence" }] : []),
    ...(day === undefined ? [{ text: "Enter the day of the examination", field: "on-day" }] : day > today ? [{ text: "The day must not be in the future", field: "on-day" }] : []),
  ];
}

export const body = ({ text, evidence, on }: Entry): object => ({ found: read(text).found, evidence: oneLine(evidence), determinedOn: isoDay(on) });
