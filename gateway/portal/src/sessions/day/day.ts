import type { DonationType } from "../../donors/health/measurements";
import type { Session } from "../sessions";

export type AppointmentState = "WAITING" | "BOOKED" | "ARRIVED" | "MISSED" | "CANCELLED";

export type Appointment = {
  appointment: string;
  state: AppointmentState;
  /** Of who waits: 1 is next. */
  inLine?: number;
  walkIn: boolean;
  arrivedAt?: string;
  donor: string;
  familyName: string;
  givenName: string;
  dateOfBirth: string;
};

export type Slot = { slot: number; startsAt: string; endsAt: string; donation: DonationType; places: number; appointments: Appointment[] };

export type Day = { session: Session; slots: Slot[] };

/** Somebody on the day, with the slot. */
export type Guest = Appointment & Pick<Slot, "slot" | "startsAt" | "endsAt" | "donation">;

export const guests = ({ slots }: Day): Guest[] =>
  slots.flatMap(({ appointments, slot, startsAt, endsAt, donation }) => appointments.map((each) => ({ ...each, slot, startsAt, endsAt, donation })));

export type Queue = { here: Guest[]; toCome: Guest[]; waiting: Guest[]; missed: Guest[] };

/** Who is here stands in the order of coming, everybody else in that of the clock. */
export function queue(day: Day): Queue {
  const all = guests(day);
  const of = (state: AppointmentState) => all.filter((each) => each.state === state);
  return {
    here: of("ARRIVED").sort((one, other) => (one.arrivedAt ?? "").localeCompare(other.arrivedAt ?? "")),
    toCome: of("BOOKED").sort(byStart),
    waiting: of("WAITING").sort((one, other) => byStart(one, other) || (one.inLine ?? 0) - (other.inLine ?? 0)),
    missed: of("MISSED").sort(byStart),
  };
}

const byStart = (one: Guest, other: Guest) => one.startsAt.localeCompare(other.startsAt);

/** The day after somebody came, as the answer to the arrival says: nobody's record is opened again to show it. */
export function arrived(day: Day, appointment: string, arrivedAt: string): Day {
  const guest = guests(day).find((each) => each.appointment === appointment);
  if (guest?.state !== "BOOKED") return day;
  const turnout = day.session.turnout.map((each) => (each.donation === guest.donation ? { ...each, booked: each.booked - 1, arrived: each.arrived + 1 } : each));
  const slots = day.slots.map((slot) => ({
    ...slot,
    appointments: slot.appointments.map((each): Appointment => (each.appointment === appointment ? { ...each, state: "ARRIVED", arrivedAt } : each)),
  }));
  return { session: { ...day.session, turnout }, slots };
}

const TAKEN: AppointmentState[] = ["BOOKED", "ARRIVED"];

export type FreeSlot = Omit<Slot, "appointments"> & { free: number };

/** Slots for somebody who is here without an appointment: not over yet, and with a place. */
export const freeSlots = ({ slots }: Day, now: string): FreeSlot[] =>
  slots
    .map(({ appointments, ...slot }) => ({ ...slot, free: slot.places - appointments.filter(({ state }) => TAKEN.includes(state)).length }))
    .filter(({ endsAt, free }) => endsAt > now && free > 0);

const LOCAL_TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
const LOCAL_SECONDS = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZone: "Europe/London" });

/** `09:15` on the session's own clock. */
export const localTime = (instant: string | number) => LOCAL_TIME.format(new Date(instant));

export const localSeconds = (instant: string | number) => LOCAL_SECONDS.format(new Date(instant));
