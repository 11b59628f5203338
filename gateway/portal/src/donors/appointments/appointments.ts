import { useQuery } from "@tanstack/react-query";
import { get, type Problem, Refusal } from "../../api/client";
import type { OpenSlot, OwnAppointment } from "../../me/appointments";
import { type DonationType, longDay } from "../../me/me";
import { type Donor, today } from "../donors";
import { endInWords } from "../health/decision";

/** Who calls an appointment off; the donor's reason may be about health, and is not asked for. */
export type CancelledBy = "DONOR" | "SERVICE";

export const appointmentsOf = (donor: string) => ["appointments", donor];

/** Each look at it is on record: it is read when the page is opened, and after a change. */
export const useAppointmentsOf = (donor: string) =>
  useQuery({
    queryKey: appointmentsOf(donor),
    queryFn: () => get<{ appointments: OwnAppointment[] }>(`/api/donors/${donor}/appointments`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const SLOTS = ["slots"];

export const useSlots = (from: string) => useQuery({ queryKey: [...SLOTS, from], queryFn: () => get<{ slots: OpenSlot[] }>(`/api/donors/slots?from=${from}`) });

/** From which day times are looked for: the day on which the donor may give this next, as the record has it. */
export function firstDay({ giving }: Pick<Donor, "giving">, donation: DonationType, now = today()): string {
  const from = giving?.next.find((next) => next.donation === donation)?.from;
  return from !== undefined && from > now ? from : now;
}

/** What speaks against it before anything is asked; the service has the last word. */
export function knownAgainst({ giving }: Pick<Donor, "giving">, donation: DonationType): string[] {
  const next = giving?.next.find((each) => each.donation === donation);
  return next === undefined || next.standing === "MAY_COME" || next.standing === "CLINICIAN_DECIDES" ? [] : [...new Set(next.because.map(({ words }) => words))];
}

type Told = NonNullable<Problem["objections"]>[number];

const fact = ({ facts }: Told, name: string) => (typeof facts?.[name] === "string" ? (facts[name] as string) : undefined);

const untilInWords = (text: string) => endInWords(text.length === 10 ? { kind: "ON_DAY", day: text } : { kind: "AT", instant: text });

/** As one says it on the telephone; what has no words here is said as the service says it. */
function inWords(told: Told): string {
  const [until, from] = [fact(told, "until"), fact(told, "eligibleFrom")];
  switch (told.code) {
    case "donor-deferred":
      return until ? `This donor is deferred until ${untilInWords(until)}. The deferrals on the record say why.` : "This donor is deferred, and no day can be said. The deferrals on the record say why.";
    case "interval-too-short":
      return from ? `This is too soon after the last donation. The donor may give from ${longDay(from)}.` : told.message;
    case "maximum-reached":
      return from ? `The donor has given as much as is safe by then. Take a time from ${longDay(from)}.` : told.message;
    case "slot-full":
      return "Somebody else has just taken this place. Choose another time, or the waiting list.";
    case "slot-free":
      return "There is a free place now: book it.";
    default:
      return told.message;
  }
}

/** Why it was not done, each reason once. */
export function refusedInWords(error: unknown): string[] {
  if (!(error instanceof Refusal)) return error ? [String(error)] : [];
  const objections = error.problem.objections ?? [];
  return objections.length > 0 ? [...new Set(objections.map(inWords))] : error.reasons;
}

/** Somebody was quicker, or a place is free again: the times are read anew. */
export const timesHaveChanged = (error: unknown) => error instanceof Refusal && (error.problem.objections ?? []).some(({ code }) => ["slot-full", "slot-free", "slot-started", "session-ended"].includes(code));
