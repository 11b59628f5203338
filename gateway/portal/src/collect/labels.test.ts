import { expect, test } from "vitest";
import vectors from "../../../../contracts/vectors/isbt128_vectors.json";
import { printed, read, wrongPlace } from "./labels";

const NUMBER = "A999026000123";
const scanned = (flags: string, number = NUMBER) => ({ number, flags });

test("a scan has the number and its flags, with or without the scanner's prefix", () => {
  for (const scan of ["=A99902600012307", "]C0=A99902600012307", " =A99902600012307 "]) expect(read(scan)).toEqual({ label: scanned("07") });
});

test("a typed number needs its check character, and the right one", () => {
  expect(read("A9990 26 000123 8")).toEqual({ label: { number: NUMBER } });
  expect(read("a999026000123 8")).toEqual({ label: { number: NUMBER } });
  expect(read("A9990 26 000123")).toHaveProperty("wrong", expect.stringContaining("check character"));
  expect(read("A9990 26 000124 8")).toHaveProperty("wrong", expect.stringContaining("mistyped"));
});

test("what is no donation number is said so", () => {
  expect(read("=%5100")).toHaveProperty("wrong", expect.stringContaining("not the donation number"));
  expect(read("3999999993")).toHaveProperty("wrong", "This is no donation number");
  expect(read("")).toHaveProperty("wrong", "This is no donation number");
});

test("flags that carry a check value are held to it", () => {
  expect(read("=A99902600012368")).toEqual({ label: scanned("68") });
  expect(read("=A99902600012367")).toHaveProperty("wrong", expect.stringContaining("damaged"));
});

test("a number is printed in its groups with its check character", () => expect(printed(NUMBER)).toBe("A9990 26 000123 8"));

test("another donation's number stops, wherever it stands", () => {
  for (const on of ["PACK", "SAMPLE", "FORM"] as const) expect(wrongPlace(scanned("00", "A999026000124"), on, NUMBER)?.title).toBe("Stop. Another donation's number.");
});

test("a label of something else stops, with the same number too", () => {
  expect(wrongPlace(scanned("07"), "PACK")?.words).toContain("is for a test tube, and it was scanned for the pack");
  expect(wrongPlace(scanned("01"), "SAMPLE", NUMBER)?.title).toBe("Stop. Wrong label.");
  expect(wrongPlace(scanned("08"), "SAMPLE", NUMBER)?.title).toBe("Stop. Wrong label.");
  expect(wrongPlace(scanned("09"), "FORM", NUMBER)?.title).toBe("Stop. Wrong label.");
});

test("a label in its place is right, and one that does not say what it is on is held to its number", () => {
  expect(wrongPlace(scanned("01"), "PACK")).toBeUndefined();
  for (const flags of ["06", "07", "09", "10", "00", "05", "20", "68"]) expect(wrongPlace(scanned(flags), "SAMPLE", NUMBER)).toBeUndefined();
  expect(wrongPlace({ number: NUMBER }, "FORM", NUMBER)).toBeUndefined();
});

test.each(vectors.dinChecks)("the check character of $din is $k, as in the shared vectors", ({ din, k, type3Flag }) => {
  expect(printed(din).at(-1)).toBe(k);
  expect(read(`=${din}${type3Flag}`)).toEqual({ label: scanned(type3Flag, din) });
});
