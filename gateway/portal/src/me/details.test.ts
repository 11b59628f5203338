import { expect, test } from "vitest";
import { body, entered, wrongWith } from "./details";
import type { Contact } from "./me";

const CONTACT: Contact = { version: 3, addressLines: ["1 Lagan Way", "Belfast"], noFixedAddress: false, postcode: "BT9 7AB", channels: ["LETTER"], language: "ga-IE" };

test("what is not changed is sent as it was", () => {
  expect(body(entered(CONTACT), CONTACT)).toEqual({ seen: 3, addressLines: ["1 Lagan Way", "Belfast"], noFixedAddress: false, channels: ["LETTER"], language: "ga-IE", postcode: "BT9 7AB" });
});

test("each way to be reached needs what it needs", () => {
  const nothing = { address: "", postcode: "", email: "", phone: "", channels: [] };
  expect(wrongWith(nothing)).toEqual([]);
  for (const [channel, field] of [["LETTER", "address"], ["EMAIL", "email"], ["PHONE", "phone"], ["TEXT", "phone"]] as const)
    expect(wrongWith({ ...nothing, channels: [channel] }).map((wrong) => wrong.field)).toEqual([field]);
  expect(wrongWith({ ...nothing, email: "nora", phone: "12" }).map((wrong) => wrong.field)).toEqual(["email", "phone"]);
});
