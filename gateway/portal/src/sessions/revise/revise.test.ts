import { expect, test } from "vitest";
import type { Appointment, Day, Slot } from "../day/day";
import type { Session } from "../sessions";
import { begin, byLetter, concerned, inFigures, sessionBody, slotBody, withRoom, wrongSession, wrongSlot } from "./revise";

const appointment = (id: string, state: Appointment["state"]): Appointment => ({ appointment: id, state, walkIn: false, donor: id, familyName: "Adams", givenName: "Ian", dateOfBirth: "1979-01-23" });
const slot = (number: number, startsAt: string, donation: Slot["donation"], places: number, appointments: Appointment[] = []): Slot => ({ slot: number, startsAt, endsAt: "12:00:00", donation, places, appointments });
const SESSION: Session = { session: "s", venue: "v", venueName: "Hall", postcodeDistrict: "BT9", day: "2026-11-27", opensAt: "09:30:00", closesAt: "15:30:00", chairs: 6, state: "PLANNED", turnout: [] };
const FULL = slot(1, "10:00:00", "WHOLE_BLOOD", 1, [appointment("a", "BOOKED"), appointment("b", "WAITING"), appointment("c", "ARRIVED")]);
const DAY: Day = { session: SESSION, slots: [FULL, slot(2, "11:00:00", "WHOLE_BLOOD", 1), slot(3, "11:00:00", "PLATELETS", 1), slot(4, "11:30:00", "WHOLE_BLOOD", 1, [appointment("d", "BOOKED")])] };
const HERE = { venue: "v", opensAt: "09:30", closesAt: "15:30", chairs: "6", told: [] };
const AS_IT_IS = { venue: "v", opensAt: "09:30:00", closesAt: "15:30:00", chairs: 6, places: [], added: [] };

test("who is booked or waits is concerned, and may go to a slot of the same donation with room", () => {
  expect(concerned(DAY, 1).map((each) => each.appointment)).toEqual(["a", "b"]);
  expect(withRoom(DAY, FULL).map((each) => each.slot)).toEqual([2]);
  expect(inFigures(FULL)).toBe("1 of 1 booked, 1 waiting");
});

test("nobody is expected at a time that nobody told them", () => {
  const moved = { ...begin(FULL), how: "MOVE" as const, startsAt: "1030", told: ["a"] };
  expect(wrongSlot(moved, concerned(DAY, 1), false).map(({ field }) => field)).toEqual(["told-b"]);
  expect(wrongSlot({ ...moved, told: ["a", "b"] }, concerned(DAY, 1), false)).toEqual([]);
  expect(wrongSlot(moved, concerned(DAY, 1), true)).toEqual([]);
  expect([byLetter("2026-12-04", "2026-11-27"), byLetter("2026-12-03", "2026-11-27")]).toEqual([true, false]);
  expect(slotBody(DAY, 1, { ...moved, told: ["a", "b"] })).toEqual({ ...AS_IT_IS, moved: [{ slot: 1, startsAt: "10:30", endsAt: "12:00" }], told: ["a", "b"] });
});

test("a slot is taken out when nobody is in it any more", () => {
  const out = { ...begin(FULL), how: "TAKE_OUT" as const };
  expect(wrongSlot(out, concerned(DAY, 1), true)[0]?.text).toBe("Move or cancel every appointment first");
  expect(wrongSlot(out, [], true)).toEqual([]);
  expect(slotBody(DAY, 1, out)).toEqual({ ...AS_IT_IS, takenOut: [1] });
});

test("times, places and chairs are looked at before they are sent", () => {
  expect(wrongSlot(begin(FULL), [], true).map(({ field }) => field)).toEqual(["how-MOVE"]);
  expect(wrongSlot({ ...begin(FULL), how: "MOVE", startsAt: "25:00", endsAt: "" }, [], true).map(({ field }) => field)).toEqual(["startsAt", "endsAt"]);
  expect(wrongSlot({ ...begin(FULL), how: "PLACES", places: "0" }, [], true).map(({ field }) => field)).toEqual(["places"]);
  expect(slotBody(DAY, 1, { ...begin(FULL), how: "PLACES", places: "3" })).toEqual({ ...AS_IT_IS, places: [{ slot: 1, places: 3 }] });
  expect(wrongSession(DAY, { ...HERE, opensAt: "", closesAt: "9", chairs: "101" }, false).map(({ field }) => field)).toEqual(["opensAt", "closesAt", "chairs"]);
  expect(sessionBody(DAY, { ...HERE, opensAt: "9:00", closesAt: "1600", chairs: "8" })).toEqual({ ...AS_IT_IS, opensAt: "09:00", closesAt: "16:00", chairs: 8 });
});

test("of another venue every donor is told, by letter when one comes in time", () => {
  const elsewhere = { ...HERE, venue: "w", told: ["a", "b"] };
  expect(wrongSession(DAY, elsewhere, false).map(({ field }) => field)).toEqual(["told-d"]);
  expect(wrongSession(DAY, elsewhere, true)).toEqual([]);
  expect(wrongSession(DAY, { ...HERE, chairs: "8" }, false)).toEqual([]);
  expect(sessionBody(DAY, elsewhere)).toEqual({ ...AS_IT_IS, venue: "w", opensAt: "09:30", closesAt: "15:30", told: ["a", "b"] });
});
