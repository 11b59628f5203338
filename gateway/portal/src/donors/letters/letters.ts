import { useQuery } from "@tanstack/react-query";
import { get } from "../../api/client";
import type { State } from "../../letters/letters";
import type { Wrong } from "../application";

export type OfDonor = { letter: string; kind: string; channel: string; state: State; trouble?: string; cancelledFor?: string; reason?: string; receipt?: string; requestedAt: string; closedAt?: string };

export const lettersAt = (donor: string) => `/api/donors/${donor}/letters`;

/** Each look at them is on record: they are read when somebody asks, and once. */
export const useLetters = (donor: string, opened: boolean) =>
  useQuery({
    queryKey: ["letters-of", donor],
    queryFn: () => get<{ donor: string; items: OfDonor[] }>(lettersAt(donor)),
    enabled: opened,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** A document is made when a letter is handed over, and never before. */
export const hasDocument = ({ state }: OfDonor) => state === "HANDED_OVER" || state === "RECEIVED" || state === "FAILED";

type Asked = { text: string; facts: Record<string, string> };

const APPOINTMENT = { when: "When is it? For example Monday 30 November 2026 at 14:20", where: "Where is it?" };

/** The letters that a person may ask for; the others follow from what happens. What each says of the donor, as a question. */
export const BY_HAND: Record<string, Asked> = {
  INVITATION: { text: "An invitation to give", facts: {} },
  DEFERRAL_EXPLAINED: { text: "Why the donor could not give", facts: { reason: "For which reason, in words for the donor?", until: "How long does it last?" } },
  APPOINTMENT_CONFIRMED: { text: "An appointment is confirmed", facts: APPOINTMENT },
  APPOINTMENT_CANCELLED: { text: "An appointment is cancelled", facts: { ...APPOINTMENT, when: "When was it? For example Monday 30 November 2026 at 14:20" } },
};

export type Entry = { kind: string; facts: Record<string, string> };

export const factsOf = (kind: string): [name: string, question: string][] => Object.entries(BY_HAND[kind]?.facts ?? {});

const MOST = 500;

export function wrongWith({ kind, facts }: Entry): Wrong[] {
  if (kind === "") return [{ text: "Choose the letter", field: "kind" }];
  return factsOf(kind).flatMap(([name, question]) => {
    const length = (facts[name] ?? "").trim().length;
    return length >= 1 && length <= MOST ? [] : [{ text: `Answer in 1 to ${MOST} characters: ${question}`, field: name }];
  });
}

/** Exactly what the kind says: what was entered for another is not sent. */
export const bodyOf = ({ kind, facts }: Entry): object => ({ kind, facts: Object.fromEntries(factsOf(kind).map(([name]) => [name, (facts[name] ?? "").trim()])) });
