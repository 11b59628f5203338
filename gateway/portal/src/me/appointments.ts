import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { DonationType } from "./me";

export type OwnAppointment = {
  appointment: string;
  state: "WAITING" | "BOOKED";
  inLine?: number;
  donation: DonationType;
  session: string;
  slot: number;
  venueName: string;
  postcodeDistrict: string;
  day: string;
  startsAt: string;
  endsAt: string;
};

export type OpenSlot = {
  session: string;
  slot: number;
  venue: string;
  venueName: string;
  postcodeDistrict: string;
  day: string;
  startsAt: string;
  endsAt: string;
  donation: DonationType;
  free: boolean;
};

export const APPOINTMENTS = ["me", "appointments"];

export const useAppointments = () => useQuery({ queryKey: APPOINTMENTS, queryFn: () => get<{ appointments: OwnAppointment[] }>("/api/donors/me/appointments") });

export const useOpenSlots = (from: string) =>
  useQuery({ queryKey: ["me", "sessions", from], queryFn: () => get<{ slots: OpenSlot[] }>(`/api/donors/me/sessions?from=${from}`) });

/** Venues among the slots, each once, by name. */
export const venuesOf = (slots: readonly OpenSlot[]) =>
  [...new Map(slots.map(({ venue, venueName, postcodeDistrict }) => [venue, `${venueName}, ${postcodeDistrict}`]))].sort(([, one], [, other]) => one.localeCompare(other));

/** By day, in the order in which they come. */
export function byDay(slots: readonly OpenSlot[]): [string, OpenSlot[]][] {
  const days = new Map<string, OpenSlot[]>();
  for (const slot of slots) days.set(slot.day, [...(days.get(slot.day) ?? []), slot]);
  return [...days];
}

/** In a donor's words, by the code of the refusal; what has none is said as the service says it. */
const WORDS: Record<string, string> = {
  "slot-full": "Somebody else has just taken this place. Please choose another time, or join the waiting list.",
  "slot-free": "There is a free place now. You can book it.",
  "slot-started": "This time has begun already. Please choose a later one.",
  "session-ended": "This session is closed. Please choose another one.",
  "appointment-open": "You have an appointment already. Change or cancel that one first.",
  "interval-too-short": "This is too soon after you last gave. Please choose a later day.",
  "maximum-reached": "By then you have given as much as is safe for a while. Please choose a later day.",
  "donor-too-young": "You can give from your 17th birthday. Please choose a day from then on.",
  "first-donation-too-late": "A first donation is possible before the 66th birthday only. Please ring us if you have given before.",
  "next-appointment-too-near": "This is too near to your next appointment. Change or cancel that one first.",
  "slot-unchanged": "This is the time that you have already.",
  "donation-differs": "This time is for another kind of donation. Cancel your appointment, then book a new one.",
  "appointment-not-open": "This appointment is over.",
  "appointment-not-booked": "You are on the waiting list. Leave it first, then book another time.",
  "donor-opted-out": "You asked us not to invite you. Please ring us if you want to give again.",
  "donor-transferred": "You give with another blood service now. Please ring us.",
};

export const inPlainWords = (objections: readonly { code: string; message: string }[]) => objections.map(({ code, message }) => WORDS[code] ?? message);
