import { expect, test } from "vitest";
import { next, tubesOfForm } from "../labelling";
import { body, wrongWith } from "./samples";

test("what is missing before samples are taken in is named", () => {
  expect(wrongWith({ signed: false }, 0).map(({ field }) => field)).toEqual(["scan", "ground-RETEST", "signed"]);
  expect(wrongWith({ ground: "RETEST", signed: true }, 1)).toEqual([]);
});

test("samples are sent as the contract has it, and no pack with them", () => {
  const sent = body({ ground: "PHENOTYPE", signed: true }, "a donor", undefined, "=A99902600012308", ["=A99902600012307"]);
  expect(sent).toEqual({ donor: "a donor", identity: { name: true, dateOfBirth: true, address: true }, consent: "donation-1", ground: "PHENOTYPE", labels: { form: "=A99902600012308", tubes: ["=A99902600012307"] } });
  expect(body({ ground: "OTHER", signed: true }, "a donor", "an appointment", "f", ["t"])).toHaveProperty("appointment", "an appointment");
});

test("a pack's label among the samples stops, and so does a tube of another donation", () => {
  const scanned = (text: string) => next(tubesOfForm("A999026000123"), { type: "scanned", text });
  expect(scanned("=A99902600012301").stop?.title).toBe("Stop. Wrong label.");
  expect(scanned("=A99902600012407").stop?.words).toContain("The form is A9990 26 000123 8");
  expect(scanned("=A99902600012307").samples).toHaveLength(1);
});
