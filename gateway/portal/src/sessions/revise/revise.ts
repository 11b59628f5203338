import type { Wrong } from "../../donors/application";
import { DONATIONS } from "../../donors/health/measurements";
import { type Day, type Guest, guests, type Slot } from "../day/day";
import { clockOf, minutes } from "../plan/draft";
import { clock } from "../sessions";

const OPEN = ["BOOKED", "WAITING"];

/** Whom a change of a slot concerns: who has a place in it, or waits for one. */
export const concerned = (day: Day, slot: number): Guest[] => guests(day).filter((each) => each.slot === slot && OPEN.includes(each.state));

const booked = ({ appointments }: Slot) => appointments.filter(({ state }) => state === "BOOKED").length;

/** Other slots for the same donation that have a free place. */
export const withRoom = ({ slots }: Day, of: Slot): Slot[] => slots.filter((each) => each.slot !== of.slot && each.donation === of.donation && booked(each) < each.places);

export const slotInWords = ({ startsAt, endsAt, donation }: Pick<Slot, "startsAt" | "endsAt" | "donation">) => `${clock(startsAt)} to ${clock(endsAt)}, ${DONATIONS[donation].toLowerCase()}`;

export const inFigures = (slot: Slot) => {
  const waiting = slot.appointments.filter(({ state }) => state === "WAITING").length;
  return `${booked(slot)} of ${slot.places} booked${waiting > 0 ? `, ${waiting} waiting` : ""}`;
};

/** All of the session as it is, and nothing changed: a revision says all of it. */
const asItIs = ({ session: { venue, opensAt, closesAt, chairs } }: Day) => ({ venue, opensAt, closesAt, chairs, places: [], added: [] });

export type SessionEntry = { venue: string; opensAt: string; closesAt: string; chairs: string; told: string[] };

const time = (text: string, field: string, what: string): Wrong[] => (minutes(text) === undefined ? [{ text: `Enter ${what}, for example 09:30`, field }] : []);

const whole = (text: string, field: string, what: string): Wrong[] => (/^\d{1,3}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 100 ? [] : [{ text: `${what} must be a whole number from 1 to 100`, field }]);

/** `9:30` and `0930` are sent as `09:30`. */
const sent = (text: string) => clockOf(minutes(text) ?? 0);

/** Whoever has an appointment or waits for one is concerned by another venue. */
export const concernedByVenue = (day: Day): Guest[] => guests(day).filter(({ state }) => OPEN.includes(state));

const untoldOf = (who: readonly Guest[], told: string[]): Wrong[] => {
  const untold = who.find(({ appointment }) => !told.includes(appointment));
  return untold ? [{ text: "Tell every donor first, and tick whom you told", field: `told-${untold.appointment}` }] : [];
};

export const wrongSession = (day: Day, { venue, opensAt, closesAt, chairs, told }: SessionEntry, letters: boolean): Wrong[] => [
  ...(venue === day.session.venue || letters ? [] : untoldOf(concernedByVenue(day), told)),
  ...time(opensAt, "opensAt", "when it opens"),
  ...time(closesAt, "closesAt", "when it closes"),
  ...whole(chairs, "chairs", "Chairs"),
];

export const sessionBody = (day: Day, { venue, opensAt, closesAt, chairs, told }: SessionEntry): object => ({ ...asItIs(day), ...(venue !== day.session.venue && { venue, told }), opensAt: sent(opensAt), closesAt: sent(closesAt), chairs: Number(chairs) });

export type How = "MOVE" | "PLACES" | "TAKE_OUT";

export const HOWS: Record<How, string> = { MOVE: "Hold it at another time", PLACES: "Give it more or fewer places", TAKE_OUT: "Take it out" };

export type SlotEntry = { how?: How; startsAt: string; endsAt: string; places: string; told: string[] };

export const begin = (slot: Slot): SlotEntry => ({ startsAt: clock(slot.startsAt), endsAt: clock(slot.endsAt), places: String(slot.places), told: [] });

/** As the service counts: so many days before the session, or earlier, a letter comes in time. */
const LETTER_DAYS = 7;

export const byLetter = (day: string, today: string) => Date.parse(day) - Date.parse(today) >= LETTER_DAYS * 86_400_000;

/** What keeps it from being sent. Of a slot that is moved soon every donor is told first; out of one that is taken out every donor has gone. */
export function wrongSlot({ how, startsAt, endsAt, places, told }: SlotEntry, who: readonly Guest[], letters: boolean): Wrong[] {
  switch (how) {
    case undefined:
      return [{ text: "Choose what is to be changed", field: "how-MOVE" }];
    case "MOVE":
      return [...time(startsAt, "startsAt", "when it begins"), ...time(endsAt, "endsAt", "when it ends"), ...(letters ? [] : untoldOf(who, told))];
    case "PLACES":
      return whole(places, "places", "Places");
    case "TAKE_OUT":
      return who.length > 0 ? [{ text: "Move or cancel every appointment first", field: "concerned" }] : [];
  }
}

export function slotBody(day: Day, slot: number, { how, startsAt, endsAt, places, told }: SlotEntry): object {
  switch (how) {
    case "MOVE":
      return { ...asItIs(day), moved: [{ slot, startsAt: sent(startsAt), endsAt: sent(endsAt) }], told };
    case "PLACES":
      return { ...asItIs(day), places: [{ slot, places: Number(places) }] };
    default:
      return { ...asItIs(day), takenOut: [slot] };
  }
}
