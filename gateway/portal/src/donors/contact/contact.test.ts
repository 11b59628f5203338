import { expect, test } from "vitest";
import { Refusal } from "../../api/client";
import { lastWords, saidElsewhere, wrongWithConsent } from "./consents";
import { addressOf, body, changedSince, type Contact, dialled, entered, refusedFields, waysOf, wrongWith } from "./contact";

const CONTACT: Contact = { version: 3, addressLines: ["Flat ½", "7 O’Neill’s Row"], postcode: "BT12 6BE", noFixedAddress: false, phone: "028 9000 0001", channels: ["PHONE"], language: "ga", at: "2026-11-01T10:00:00Z" };

const fields = (change: Partial<ReturnType<typeof entered>>) => wrongWith({ ...entered(CONTACT), ...change }).map(({ field }) => field);

const refusal = (problem: object) => new Refusal({ title: "Nothing was recorded", status: 422, ...problem });

test("what was read goes into the form and out again as it was, on the version that was read", () => {
  expect(body(entered(CONTACT), CONTACT.version)).toEqual({ seen: 3, addressLines: ["Flat ½", "7 O’Neill’s Row"], postcode: "BT12 6BE", noFixedAddress: false, phone: "028 9000 0001", channels: ["PHONE"], language: "ga" });
});

test("an empty line is no line of an address, and what is emptied is left out", () => {
  expect(body({ ...entered(CONTACT), address: "\n 1 Long Lane \n\n", phone: " ", channels: [], language: "" }, 3)).toEqual({ seen: 3, addressLines: ["1 Long Lane"], postcode: "BT12 6BE", noFixedAddress: false, channels: [] });
});

test("a way to be reached needs what it is reached by", () => {
  expect(fields({})).toEqual([]);
  expect(fields({ phone: "" })).toEqual(["phone"]);
  expect(fields({ phone: "", channels: ["TEXT"] })).toEqual(["phone"]);
  expect(fields({ channels: ["EMAIL"] })).toEqual(["email"]);
  expect(fields({ channels: ["LETTER"], address: " " })).toEqual(["address"]);
  expect(fields({ phone: "", channels: [] })).toEqual([]);
});

test("each bad field is told at the field", () => {
  expect(fields({ phone: "1234" })).toEqual(["phone"]);
  expect(fields({ phone: `0289${"0".repeat(40)}` })).toEqual(["phone"]);
  expect(fields({ email: "nora at example.com" })).toEqual(["email"]);
  expect(fields({ email: `${"n".repeat(250)}@x.uk` })).toEqual(["email"]);
  expect(fields({ address: "1\n2\n3\n4\n5\n6" })).toEqual(["address"]);
  expect(fields({ address: "x".repeat(201) })).toEqual(["address"]);
  expect(fields({ postcode: "BT12 6BE NI" })).toEqual(["postcode"]);
});

test("what the service says is told at its field, and a change by somebody else is known", () => {
  expect(refusedFields(refusal({ objections: [{ code: "email-missing", message: "E-mail needs an address." }] }))).toEqual([{ text: "E-mail needs an address.", field: "email" }]);
  expect(refusedFields(refusal({ errors: [{ field: "addressLines[1]", message: "has control characters" }] }))).toEqual([{ text: "Address: has control characters", field: "address" }]);
  expect(changedSince(refusal({ objections: [{ code: "contact-changed-since", message: "Read it again." }] }))).toBe(true);
  expect(changedSince(refusal({ objections: [{ code: "email-missing", message: "" }] }))).toBe(false);
});

test("no way, no address and no fixed address are said, and a number is dialled without its blanks", () => {
  expect(waysOf([])).toBe("No way was named");
  expect(waysOf(["PHONE", "LETTER"])).toBe("By phone, by letter");
  expect(addressOf({ addressLines: [], noFixedAddress: true })).toEqual(["No fixed address"]);
  expect(dialled("+44 (28) 9000 0001")).toBe("tel:+442890000001");
});

const said = (consent: string, given: boolean, on: string) => ({ consent, wording: "2026-1", given, on, by: "donor-carer", at: `${on}T10:00:00Z` });

test("the last word on each consent counts", () => {
  expect(lastWords([said("research", false, "2026-11-02"), said("invitations", true, "2026-10-01"), said("research", true, "2026-01-02")])).toEqual([said("invitations", true, "2026-10-01"), said("research", false, "2026-11-02")]);
});

test("a no under another number of the person is told, and what was said under this one is not told twice", () => {
  const no = { donor: "old", consent: "invitations", given: false, on: "2026-10-01" };
  expect(saidElsewhere({ donor: "here", counting: [no, { ...no, donor: "here", consent: "thanks" }] })).toEqual([no]);
  expect(saidElsewhere({ donor: "here" })).toEqual([]);
});

test("a consent has a subject, a word, a text and a day that has come", () => {
  const entry = { consent: "research", wording: "2026-1", given: true, on: { day: "26", month: "11", year: "2026" } };
  const wrong = (change: object) => wrongWithConsent({ ...entry, ...change }, "2026-11-26").map(({ field }) => field);
  expect(wrong({})).toEqual([]);
  expect(wrong({ on: { day: "27", month: "11", year: "2026" } })).toEqual(["on-day"]);
  expect(wrong({ consent: "", wording: "the blue one", given: undefined, on: { day: "31", month: "2", year: "2026" } })).toEqual(["consent", "given-yes", "wording", "on-day"]);
});
