import { expect, test } from "vitest";
import { parts, readFile } from "./offline";

const SESSION = "0197c2f4-0000-7000-8000-0000000000a1";
const items = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `id-${at}` }));
const file = (more: object = {}) => JSON.stringify({ tablet: "TABLET-1", session: SESSION, checks: items(1), collections: items(1), ...more });

test("a file that is cut off, of another session or empty is told apart before anything is sent", () => {
  expect(readFile("{\"tablet\":", SESSION)).toEqual({ wrong: "This is no file of a tablet." });
  expect(readFile(file({ checks: [{}] }), SESSION)).toMatchObject({ wrong: expect.stringContaining("cut off") });
  expect(readFile(file({ samplings: [{ id: "1" }] }), SESSION)).toMatchObject({ wrong: expect.stringContaining("samples alone are recorded with a connection") });
  expect(readFile(file({ session: "other" }), SESSION)).toMatchObject({ wrong: expect.stringContaining("another session") });
  expect(readFile(file({ checks: [], collections: [] }), SESSION)).toMatchObject({ wrong: expect.stringContaining("nothing") });
  expect(readFile(file(), SESSION)).toMatchObject({ file: { tablet: "TABLET-1" } });
});

test("everything in a file is sent once, in portions, health checks first", () => {
  const sent = parts({ tablet: "TABLET-1", session: SESSION, checks: items(201), collections: items(100) });
  expect(sent.map(({ path, size }) => `${path} ${size}`)).toEqual(["offline-health-checks 100", "offline-health-checks 100", "offline-health-checks 1", "offline-collections 100"]);
  expect(parts({ tablet: "TABLET-1", session: SESSION, checks: [], collections: items(1) })).toHaveLength(1);
});
