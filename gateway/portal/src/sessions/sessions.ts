import type { DonationType } from "../donors/health/measurements";

export type SessionState = "PLANNED" | "OPEN" | "CLOSED" | "CANCELLED";

/** Planned against actual; `booked` are neither here nor missed, `arrived` counts walk-ins too. */
export type Turnout = { donation: DonationType; places: number; waiting: number; booked: number; arrived: number; walkIns: number; missed: number };

export type Session = {
  session: string;
  venue: string;
  venueName: string;
  postcodeDistrict: string;
  day: string;
  opensAt: string;
  closesAt: string;
  chairs: number;
  state: SessionState;
  turnout: Turnout[];
};

export type Venue = { venue: string; name: string; postcodeDistrict: string; position?: { latitude: number; longitude: number } };

export const STATES: Record<SessionState, { text: string; color: "blue" | "green" | "grey" | "red" }> = {
  PLANNED: { text: "Planned", color: "blue" },
  OPEN: { text: "Open", color: "green" },
  CLOSED: { text: "Closed", color: "grey" },
  CANCELLED: { text: "Called off", color: "red" },
};

/** `09:15:00` and `09:15` are both read as `09:15`. */
export const clock = (time: string) => time.slice(0, 5);

export const hours = ({ opensAt, closesAt }: Pick<Session, "opensAt" | "closesAt">) => `${clock(opensAt)} to ${clock(closesAt)}`;

const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

export const shortDay = (day: string) => SHORT.format(midnight(day));

export const dayInWords = (day: string, today: string) => `${day === today ? "Today, " : ""}${WEEKDAY.format(midnight(day))} ${shortDay(day)}`;

/** Days are local dates: no clock change makes one shorter. */
export const daysAfter = (day: string, days: number) => new Date(midnight(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

const WEEKS = 4;

/** Four weeks from a day on; the day itself is the first. */
export const period = (from: string) => ({ from, to: daysAfter(from, WEEKS * 7 - 1), before: daysAfter(from, -WEEKS * 7), after: daysAfter(from, WEEKS * 7) });

/** In the order in which the service lists them. */
export function byDay(sessions: readonly Session[]): [string, Session[]][] {
  const days = new Map<string, Session[]>();
  for (const session of sessions) days.set(session.day, [...(days.get(session.day) ?? []), session]);
  return [...days];
}

export type Act = "open" | "close" | "call-off";

/** What may be done with it next; the service decides anyway, and says why not. */
export function acts({ state, day }: Pick<Session, "state" | "day">, today: string): Act[] {
  if (state === "PLANNED") return day === today ? ["open", "call-off"] : ["call-off"];
  return state === "OPEN" ? ["close"] : [];
}

const sum = (turnout: readonly Turnout[], of: (each: Turnout) => number) => turnout.reduce((total, each) => total + of(each), 0);

export const booked = ({ turnout }: Pick<Session, "turnout">) => sum(turnout, (each) => each.booked);

export const waiting = ({ turnout }: Pick<Session, "turnout">) => sum(turnout, (each) => each.waiting);
