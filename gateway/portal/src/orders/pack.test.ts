import { expect, test } from "vitest";
import { packOf, readPack } from "./pack";

const both = (...scans: string[]) => scans.reduce<ReturnType<typeof readPack>>((before, scan) => readPack(before ?? {}, scan), {});

test("a 2D symbol names a pack, and so do donation number and product code in either order", () => {
  const pack = "A999026000123-DRC01000";
  expect(packOf(both("=+04000=A99902600012300=%5100=<DRC01000&>0263542359") ?? {})).toBe(pack);
  expect(packOf(both("=A99902600012300", "=<DRC01000") ?? {})).toBe(pack);
  expect(packOf(both("]C0=<DRC01000", "]C0=A99902600012300") ?? {})).toBe(pack);
  expect(packOf(both("A999026000123-DRC01000") ?? {})).toBe(pack);
});

test("a donation number alone names no pack", () => {
  expect(packOf(both("=A99902600012300") ?? {})).toBeUndefined();
});

test("what is neither is not read, and a scan of another donation takes the place of the one before", () => {
  expect(readPack({}, "hello")).toBeUndefined();
  expect(readPack({}, "=%5100")).toBeUndefined();
  expect(packOf(both("=A99902600012300", "=A99902600012400", "=<DRC01000") ?? {})).toBe("A999026000124-DRC01000");
});
