import { expect, test } from "vitest";
import type { Session } from "../sessions/sessions";
import { area, batches, bodyOf, type Called, type CallState, type CallUpList, changed, type Draft, EMPTY, GROUPS, groupNamed, livesIn, made, mayDecline, mayInvite, type OpenList, result, toCome, written, wrongWith } from "./callups";
import { telephonesAsCsv } from "./telephones";

const O = { abo: "O", rhD: "NEGATIVE" } as const;
const WHOLE: Draft = { session: "s", donation: "PLATELETS", whom: "NAMED", groups: [O], withinKm: "", order: "LEAST_CALLED", most: " 40 " };
const called = (donor: string, state: CallState = "TO_INVITE"): Called => ({ list: "l", listed: { donor, group: O, shortBy: 1, district: "BT9" }, state });

test("a list needs the session, whom to call, and how many", () => {
  expect(wrongWith(EMPTY).map(({ field }) => field)).toEqual(["session", "whom-SHORT", "most"]);
  expect(wrongWith({ ...WHOLE, groups: [] }).map(({ field }) => field)).toEqual(["group-O-NEGATIVE"]);
  expect(wrongWith(WHOLE)).toEqual([]);
});

test("it takes 1 to 500 donors", () => {
  for (const most of ["1", "500"]) expect(wrongWith({ ...WHOLE, most })).toEqual([]);
  for (const most of ["0", "501", "1.5", "many", ""]) expect(wrongWith({ ...WHOLE, most })).toHaveLength(1);
});

test("the groups that are short are named by the service, not by the page", () => {
  expect(bodyOf(WHOLE)).toEqual({ session: "s", donation: "PLATELETS", groups: [O], most: 40 });
  expect(bodyOf({ ...WHOLE, whom: "SHORT" })).toEqual({ session: "s", donation: "PLATELETS", most: 40 });
});

test("a distance is whole kilometres, and may be left out", () => {
  for (const withinKm of ["", " ", "1", " 500 "]) expect(wrongWith({ ...WHOLE, withinKm })).toEqual([]);
  for (const withinKm of ["0", "501", "1.5", "-3", "far"]) expect(wrongWith({ ...WHOLE, withinKm }).map(({ field }) => field)).toEqual(["withinKm"]);
  expect(bodyOf({ ...WHOLE, withinKm: " 30 ", order: "NEAREST" })).toMatchObject({ withinKm: 30, order: "NEAREST" });
});

test("where somebody lives is said as far as it is known", () => {
  const { listed } = called("d");
  expect([{ kilometres: 8 }, { kilometres: 0 }, {}, { district: undefined }].map((more) => livesIn({ ...listed, ...more }))).toEqual(["BT9, about 8 km", "BT9, less than 1 km", "BT9, distance unknown", "Unknown, distance unknown"]);
});

test("a list says whose donors it calls", () => {
  const list = { districts: ["BT9", "BT10"] } as CallUpList;
  expect([area(list), area({ ...list, withinKm: 30 })]).toEqual(["from BT9, BT10", "within 30 km, and who lives nobody knows where"]);
});

test("there are eight groups", () => expect(new Set(GROUPS.map(({ abo, rhD }) => `${abo} ${rhD}`)).size).toBe(8));

test("a group is named as everywhere in the portal", () => expect(["O NEGATIVE", "AB POSITIVE"].map(groupNamed)).toEqual(["O RhD negative", "AB RhD positive"]));

test("a list is made for a session that is to come", () => {
  const sessions = ["PLANNED", "OPEN", "CLOSED", "CANCELLED"].map((state) => ({ state }) as Session);
  expect(toCome(sessions).map(({ state }) => state)).toEqual(["PLANNED", "OPEN"]);
});

test("who has a place neither is invited nor declines, and nobody is invited twice", () => {
  const states: CallState[] = ["TO_INVITE", "INVITED", "BOOKED", "DECLINED"];
  expect(states.filter((state) => mayInvite(called("d", state)))).toEqual(["TO_INVITE"]);
  expect(states.filter((state) => mayDecline(called("d", state)))).toEqual(["TO_INVITE", "INVITED"]);
});

test("an answer changes the donor it is about, and keeps the way of the invitation when that donor declines", () => {
  const open = { list: {}, donors: [called("a"), called("b")] } as OpenList;
  const invited = changed(open, "a", "INVITED", "PHONE");
  expect(invited?.donors.map(({ state, way }) => [state, way])).toEqual([["INVITED", "PHONE"], ["TO_INVITE", undefined]]);
  expect(changed(invited, "a", "DECLINED")?.donors[0]).toMatchObject({ state: "DECLINED", way: "PHONE" });
  expect(changed(undefined, "a", "INVITED")).toBeUndefined();
});

test("an empty list says so", () => expect([0, 1, 2].map(made)).toEqual(["The list is made, and nobody is on it.", "The list is made, with 1 donor.", "The list is made, with 2 donors."]));

test("letters are asked for twenty at a time, in the order of the list", () => {
  const all = Array.from({ length: 45 }, (_, number) => number);
  expect(batches(all).map((batch) => batch.length)).toEqual([20, 20, 5]);
  expect(batches(all).flat()).toEqual(all);
  expect(batches([])).toEqual([]);
});

test("who has a letter is invited by its way, who has none is as before, and the sum says so", () => {
  const open = { list: {}, donors: [called("a"), called("b"), called("c")] } as OpenList;
  const answers = [{ donor: "a", way: "EMAIL" as const, reasons: [] }, { donor: "b", reasons: [{ code: "consent-missing", message: "No" }] }, { donor: "c", way: "LETTER" as const, reasons: [] }];
  expect(written(open, answers)?.donors.map(({ state, way }) => [state, way])).toEqual([["INVITED", "EMAIL"], ["TO_INVITE", undefined], ["INVITED", "LETTER"]]);
  expect(result(answers)).toBe("2 donors are invited: 1 by e-mail, 1 by letter.");
  expect(result(answers.slice(1, 2))).toBe("Nobody was invited.");
});

test("a telephone list as a table has every donor, and no cell that a spreadsheet takes for a formula", () => {
  const csv = telephonesAsCsv([{ donor: "d", position: 2, group: O, familyName: '=cmd|"x"', givenName: "Nóra, Máire", phone: "+44 28 9000", wanted: ["PHONE", "EMAIL"] }]);
  expect(csv.split("\r\n")[1]).toBe(`"2","'=cmd|""x""","Nóra, Máire","'+44 28 9000","by phone, by e-mail","O RhD negative","d"`);
});
