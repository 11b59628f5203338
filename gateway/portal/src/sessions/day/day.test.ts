import { expect, test } from "vitest";
import { coming } from "./coming";
import { dayAsCsv } from "./csv";
import { type Appointment, arrived, type Day, freeSlots, guests, queue, type Slot } from "./day";

const SIOBHAN = "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d";
const guest = (donor: string, state: Appointment["state"], more: Partial<Appointment> = {}): Appointment => ({
  appointment: `a-${donor}`, state, walkIn: false, donor, familyName: "Ó Sheaghdha", givenName: "Siobhán", dateOfBirth: "1987-03-12", ...more,
});
const slot = (number: number, startsAt: string, endsAt: string, ...appointments: Appointment[]): Slot => ({ slot: number, startsAt, endsAt, donation: "WHOLE_BLOOD", places: 2, appointments });
const DAY: Day = {
  session: { turnout: [{ donation: "WHOLE_BLOOD", places: 4, waiting: 1, booked: 2, arrived: 1, walkIns: 0, missed: 0 }] } as unknown as Day["session"],
  slots: [
    slot(1, "09:15", "10:00", guest(SIOBHAN, "BOOKED"), guest("b", "ARRIVED", { arrivedAt: "2026-11-26T09:20:00Z", familyName: "McCann", givenName: "Patrick Joseph" })),
    slot(2, "09:30", "10:15", guest("c", "WAITING", { inLine: 1, familyName: "O’Neill-Łuczak", givenName: "Nóra" }), guest("d", "BOOKED", { familyName: "Adams", givenName: "Ian", dateOfBirth: "1990-05-01" })),
  ],
};
const names = (entry: string) => {
  const who = coming(entry, DAY);
  return who.kind === "name" || who.kind === "donor" ? who.found.map(({ familyName }) => familyName) : who.kind;
};

test("everybody on the day is in one list", () => {
  const { here, toCome, waiting, missed } = queue(DAY);
  expect([here, toCome, waiting, missed].map((list) => list.length)).toEqual([1, 2, 1, 0]);
});

test("who is here stands in the order of coming", () => {
  const both = arrived(arrived(DAY, "a-d", "2026-11-26T09:05:00Z"), `a-${SIOBHAN}`, "2026-11-26T09:30:00Z");
  expect(queue(both).here.map(({ donor }) => donor)).toEqual(["d", "b", SIOBHAN]);
});

test("an arrival changes the numbers with the list", () => {
  expect(arrived(DAY, `a-${SIOBHAN}`, "2026-11-26T09:30:00Z").session.turnout[0]).toMatchObject({ booked: 1, arrived: 2 });
});

test("who is not booked does not arrive", () => {
  expect(arrived(DAY, "a-b", "2026-11-26T09:30:00Z")).toBe(DAY);
  expect(arrived(DAY, "a-c", "2026-11-26T09:30:00Z")).toBe(DAY);
  expect(arrived(DAY, "nobody", "2026-11-26T09:30:00Z")).toBe(DAY);
});

test("a slot has a place when it is not over and not full", () => {
  expect(freeSlots(DAY, "09:00")).toMatchObject([{ slot: 2, free: 1 }]);
  expect(freeSlots(DAY, "10:15")).toEqual([]);
});

test("a donor number is of one person, whatever a scanner puts before it", () => {
  expect(coming(`]d2${SIOBHAN.toUpperCase()}`, DAY)).toMatchObject({ kind: "donor", donor: SIOBHAN, found: [{ familyName: "Ó Sheaghdha" }] });
  expect(coming("0197c2f4-6b1e-7c53-9d4a-000000000000", DAY)).toMatchObject({ kind: "donor", found: [] });
});

test("a name is found without its accents, its apostrophe and its capitals, by any of its parts", () => {
  for (const typed of ["o sheaghdha siobhan", "SIOBHAN", "osheagh", "Ó Sheaghdha, Siobhán 12/3/1987"]) expect(names(typed)).toEqual(["Ó Sheaghdha"]);
  for (const typed of ["oneill nora", "luczak", "Łuczak"]) expect(names(typed)).toEqual(["O’Neill-Łuczak"]);
  expect(names("joseph")).toEqual(["McCann"]);
});

test("a word that fits nobody finds nobody", () => {
  expect(names("Siobhan McCann")).toEqual([]);
  expect(names("12/03/1988")).toEqual([]);
});

test("a health number is asked of the register, and a donation number of nobody", () => {
  expect(coming("]C0399 999 9993", DAY)).toEqual({ kind: "number", number: "3999999993" });
  for (const typed of ["=A99902600012300", "A9990 26 000123 8", ""]) expect(coming(typed, DAY).kind).toBe("wrong");
});

test("the day's guests know their slot", () => expect(guests(DAY)[2]).toMatchObject({ slot: 2, startsAt: "09:30", donation: "WHOLE_BLOOD" }));

test("the table of the day has everybody as the record has them, and no cell that a spreadsheet would reckon", () => {
  const csv = dayAsCsv({ ...DAY, slots: [slot(1, "09:15:00", "10:00:00", guest(SIOBHAN, "BOOKED", { familyName: '=cmd|"x"', givenName: "Nóra, Máire" }))] });
  expect(csv.split("\r\n")[1]).toBe(`"09:15","10:00","Whole blood","'=cmd|""x""","Nóra, Máire","1987-03-12","${SIOBHAN}","Booked","","no",""`);
  expect(dayAsCsv(DAY).split("\r\n")).toHaveLength(6);
});
