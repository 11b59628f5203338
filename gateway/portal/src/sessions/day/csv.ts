import { DONATIONS } from "../../donors/health/measurements";
import { asCsv } from "../../print/csv";
import { clock } from "../sessions";
import { type AppointmentState, type Day, guests, localTime } from "./day";

const COLUMNS = ["From", "To", "Donation", "Family name", "Given name", "Date of birth", "Donor number", "State", "In line", "Walk-in", "Came at"];

const STATES: Record<AppointmentState, string> = { WAITING: "Waiting list", BOOKED: "Booked", ARRIVED: "Here", MISSED: "Did not come", CANCELLED: "Cancelled" };

/** Everybody on the day as it was read, by slot: whom the record already says was opened. */
export function dayAsCsv(day: Day): string {
  const lines = guests(day).map(({ startsAt, endsAt, donation, familyName, givenName, dateOfBirth, donor, state, inLine, walkIn, arrivedAt }) => [
    clock(startsAt),
    clock(endsAt),
    DONATIONS[donation],
    familyName,
    givenName,
    dateOfBirth,
    donor,
    STATES[state],
    inLine?.toString() ?? "",
    walkIn ? "yes" : "no",
    arrivedAt ? localTime(arrivedAt) : "",
  ]);
  return asCsv([COLUMNS, ...lines]);
}

/** Neither a name nor the venue's own characters. */
export const fileName = ({ session: { day, session } }: Day) => `session-${day}-${session.slice(0, 8)}.csv`;
