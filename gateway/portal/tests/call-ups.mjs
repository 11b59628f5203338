import { CARER, DONOR, MAN } from "./donors.mjs";
import { CLOSED, NORA, OPEN, PLANNED, TOMORROW } from "./sessions.mjs";

/** Answers for the pages of call-up lists, as the contract has them. */
export const LIST = "0197c2f4-0000-7000-8000-0000000000b1";
const O = { abo: "O", rhD: "NEGATIVE" };
const need = (kind, group, inHand, minimum) => ({ level: { kind, group, inHand, minimum }, shortBy: Math.max(0, minimum - inHand) });

export const NEEDS = { needs: [need("RED_CELLS", O, 112, 150), need("PLATELETS", { abo: "A", rhD: "POSITIVE" }, 20, 24), need("RED_CELLS", { abo: "AB", rhD: "POSITIVE" }, 40, 20)] };

const list = { list: LIST, session: TOMORROW.session, day: "2026-11-27", donation: "WHOLE_BLOOD", groups: ["O NEGATIVE"], districts: ["BT10", "BT9"], withinKm: 30, order: "NEAREST", most: 40, by: "donor-carer", at: "2026-11-26T10:00:00Z" };

export const LISTS = { lists: [{ list, toInvite: 2, invited: 1, declined: 0 }] };

const called = ({ donor }, state, more = {}, listed = {}) => ({ list: LIST, listed: { donor, group: O, shortBy: 38, district: "BT9", kilometres: 2, ...listed }, state, ...more });

export const OF_LIST = {
  list,
  donors: [called(DONOR, "TO_INVITE", {}, { lastGave: "2026-05-04", lastCalled: "2026-04-20", mayGiveFrom: "2026-08-24" }), called(MAN, "TO_INVITE", {}, { district: undefined, kilometres: undefined }), called(NORA, "INVITED", { way: "PHONE", calledOn: "2026-11-26" }, { district: "BT10", kilometres: 5 })],
};

const toRing = ({ donor, familyName, givenName }, position, phone, wanted) => ({ donor, position, group: O, familyName, givenName, phone, wanted });

export const TELEPHONES = { list: LIST, donors: [toRing(MAN, 2, "+44 28 9000 0002", ["PHONE", "LETTER"]), toRing(DONOR, 1, "028 9000 0001", ["EMAIL"])] };

export const answers = () => ({
  "GET /api/session": { status: 200, body: CARER },
  "GET /api/donors/needs": { status: 200, body: NEEDS },
  "GET /api/donors/call-ups": { status: 200, body: LISTS },
  [`GET /api/donors/call-ups/${LIST}`]: { status: 200, body: OF_LIST },
  [`GET /api/donors/call-ups/${LIST}/telephone-list`]: { status: 200, body: TELEPHONES },
  "GET /api/donors/sessions": { status: 200, body: { sessions: [CLOSED, OPEN, PLANNED, TOMORROW] } },
});
