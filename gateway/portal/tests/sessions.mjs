import { DONOR, MAN } from "./donors.mjs";

/** Answers for the pages of a session, as the contract has them, on one fixed day. */
export const NOW = new Date("2026-11-26T10:30:00Z");
export const HALL = "0197c2f4-0000-7000-8000-0000000000a1";
export const VENUE = "0197c2f4-0000-7000-8000-0000000000f1";

export const VENUES = {
  venues: [
    { venue: "0197c2f4-0000-7000-8000-0000000000f2", name: "Lisburn, Island Arts Centre", postcodeDistrict: "BT27" },
    { venue: VENUE, name: "Malone parish hall", postcodeDistrict: "BT9" },
  ],
};

const turnout = (donation, places, waiting, booked, arrived, walkIns, missed) => ({ donation, places, waiting, booked, arrived, walkIns, missed });

const session = (id, more) => ({ session: `0197c2f4-0000-7000-8000-0000000000${id}`, venue: VENUE, venueName: "Malone parish hall", postcodeDistrict: "BT9", day: "2026-11-26", opensAt: "09:30:00", closesAt: "15:30:00", chairs: 6, state: "PLANNED", turnout: [], ...more });

export const OPEN = session("a1", { state: "OPEN", turnout: [turnout("WHOLE_BLOOD", 42, 1, 3, 2, 1, 0), turnout("PLATELETS", 4, 0, 0, 0, 0, 0)] });
export const PLANNED = session("a2", { venueName: "Lisburn, Island Arts Centre", postcodeDistrict: "BT27", opensAt: "14:00:00", closesAt: "20:00:00", turnout: [turnout("WHOLE_BLOOD", 48, 3, 45, 0, 0, 0)] });
export const TOMORROW = session("a3", { day: "2026-11-27", turnout: [turnout("WHOLE_BLOOD", 42, 0, 12, 0, 0, 0)] });
export const CLOSED = session("a4", { day: "2026-11-20", state: "CLOSED", turnout: [turnout("WHOLE_BLOOD", 42, 0, 0, 36, 2, 4)] });
export const CALLED_OFF = session("a5", { day: "2026-11-21", state: "CANCELLED", turnout: [turnout("WHOLE_BLOOD", 42, 0, 0, 0, 0, 0)] });

export const SESSIONS = { sessions: [OPEN, PLANNED, TOMORROW] };

export const guest = ({ donor, familyName, givenName, dateOfBirth }, appointment, state, more = {}) => ({ appointment, state, walkIn: false, donor, familyName, givenName, dateOfBirth, ...more });

export const NORA = { donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c40", familyName: "O’Neill-Łuczak", givenName: "Nóra", dateOfBirth: "1994-08-02" };
export const IAN = { donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c41", familyName: "Adams", givenName: "Ian", dateOfBirth: "1979-01-23" };
export const SAMIRA = { donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c42", familyName: "Haddad", givenName: "Samira", dateOfBirth: "2001-06-15" };
const WENDY = { donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c43", familyName: "McCann", givenName: "Wendy", dateOfBirth: "1966-10-09" };

const slot = (number, startsAt, endsAt, donation, places, appointments) => ({ slot: number, startsAt, endsAt, donation, places, appointments });

export const DAY = {
  session: OPEN,
  slots: [
    slot(1, "10:00:00", "11:00:00", "WHOLE_BLOOD", 2, [guest(MAN, "ap-man", "ARRIVED", { arrivedAt: "2026-11-26T09:57:00Z" }), guest(IAN, "ap-ian", "BOOKED")]),
    slot(2, "10:30:00", "11:30:00", "WHOLE_BLOOD", 2, [guest(SAMIRA, "ap-samira", "ARRIVED", { walkIn: true, arrivedAt: "2026-11-26T10:21:00Z" })]),
    slot(3, "10:45:00", "11:45:00", "WHOLE_BLOOD", 2, [guest(DONOR, "ap-siobhan", "BOOKED"), guest(WENDY, "ap-wendy", "BOOKED"), guest(NORA, "ap-nora", "WAITING", { inLine: 1 })]),
    slot(4, "11:00:00", "12:30:00", "PLATELETS", 1, []),
  ],
};

/** A collection that has begun, from the man who came first. */
export const STARTED = { collection: "0197c2f4-0000-7000-8000-0000000000c1", donor: MAN.donor, donation: "A999026000123", printed: "A9990 26 000123 8", kind: "WHOLE_BLOOD", state: "STARTED", startedAt: "2026-11-26T10:24:00Z" };

export const NUMBERS = {
  session: HALL,
  balanced: false,
  issued: 50,
  collected: 36,
  incomplete: 1,
  voided: 1,
  returned: 9,
  explained: 1,
  inProgress: [],
  unaccounted: ["A999026000160", "A999026000161"],
  ranges: [{ range: "0197c2f4-0000-7000-8000-0000000000e1", session: HALL, facility: "A9990", year: 26, from: 123, to: 172, numbers: 50 }],
  explanations: [{ donation: "A999026000159", words: "Fell into the sharps bin", by: "donor-carer", at: "2026-11-26T15:10:00Z" }],
};
