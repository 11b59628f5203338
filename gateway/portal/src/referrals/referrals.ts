import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { endBody, type EndEntry, NO_END, wrongEnd, wrongWords } from "../donors/deferrals/entry";
import { localDay } from "../donors/donors";
import type { Wrong } from "../donors/application";
import type { DonationType } from "../donors/health/measurements";
import { oneLine } from "../glass/glass";

export type Referral = { assessment: string; donor: string; familyName: string; givenName: string; dateOfBirth: string; donation: DonationType; assessedAt: string };

/** Each reading opens the record of everybody on the list: it is read when somebody comes, and when somebody asks again. */
export const useReferrals = () =>
  useQuery({
    queryKey: ["referrals"],
    queryFn: () => get<{ referrals: Referral[] }>("/api/donors/referrals"),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type Kind = "ACCEPT" | "DEFER";

export const REASONS: Record<Kind, Record<string, string>> = {
  ACCEPT: { "within-guidance": "Within the guidance", "fit-on-examination": "Fit, on examination" },
  DEFER: { "outside-guidance": "Outside the guidance", "result-awaited": "A result is awaited", "not-fit-on-examination": "Not fit, on examination" },
};

/** An answer as it is entered. */
export type Entry = { answer?: Kind; reason?: string; words: string; code: string; end: EndEntry };

export const EMPTY: Entry = { words: "", code: "", end: NO_END };

/** The service takes an acceptance on the day of the health check only. */
export const mayAccept = (assessedAt: string, today: string) => localDay(assessedAt) === today;

export function wrongWith({ answer, reason, words, code, end }: Entry, today: string): Wrong[] {
  if (answer === undefined) return [{ text: "Choose your answer", field: "answer-DEFER" }];
  const [first] = Object.keys(REASONS[answer]);
  return [
    ...(reason ? [] : [{ text: "Choose the reason", field: `reason-${first}` }]),
    ...wrongWords(words),
    ...(answer === "DEFER" && !code ? [{ text: "Choose what it is", field: "code" }] : []),
    ...(answer === "DEFER" ? wrongEnd(end, today) : []),
  ];
}

/** As it is sent. Call when nothing is wrong with it. */
export const body = ({ answer, reason, words, code, end }: Entry): object => ({
  answer,
  reason,
  words: oneLine(words),
  ...(answer === "DEFER" && { code, end: endBody(end) }),
});
