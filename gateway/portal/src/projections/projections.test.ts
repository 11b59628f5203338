import { expect, test } from "vitest";
import { every, fresh, meanwhile, type Projection, progress, stopsTheBedside, whyNot } from "./projections";

const projection = (more: Partial<Projection> = {}): Projection => ({ name: "trace", streams: ["component"], rebuildable: true, rebuilding: false, sources: [], ...more });
const NOW = new Date("2026-11-27T12:00:00Z").getTime();
const at = (completeUpTo: string) => ({ source: "blood-production", completeUpTo });

test("how far a source is read is told in words, and one that was never heard is not called fresh", () => {
  expect(fresh(at("2026-11-27T11:59:58Z"), NOW)).toBe("up to date");
  expect(fresh(at("2026-11-27T12:00:03Z"), NOW)).toBe("up to date");
  expect(fresh(at("2026-11-27T11:59:00Z"), NOW)).toBe("60 seconds behind");
  expect(fresh(at("2026-11-27T11:00:00Z"), NOW)).toBe("60 minutes behind");
  expect(fresh(at("2026-11-27T09:00:00Z"), NOW)).toBe("3 hours behind");
  expect(fresh(at("1970-01-01T00:00:00Z"), NOW)).toBe("nothing heard yet");
});

test("a rebuild is as far as its sources are complete up to when it began", () => {
  const rebuild = { projection: "trace", begunAt: "2026-11-27T11:00:00Z", reason: "restored" };
  expect(progress(projection({ rebuild, sources: [at("2026-11-27T11:00:00Z"), at("2019-01-01T00:00:00Z")] }))).toEqual({ done: 1, of: 2 });
  expect(progress(projection({ rebuild }))).toEqual({ done: 0, of: 0 });
});

test("only what is being rebuilt is asked for often", () => {
  expect(every([projection(), projection({ rebuilding: true })])).toBeLessThan(every([projection()]));
  expect(every(undefined)).toBe(every([]));
});

test("the bedside is the one that stops the wards; of others it is said what is shown, and why some are not rebuilt", () => {
  expect(stopsTheBedside("outcome", "bedside")).toBe(true);
  expect(stopsTheBedside("outcome", "trace")).toBe(false);
  expect(meanwhile("outcome", "bedside")).toContain("DOWNTIME");
  expect(meanwhile("lims-bridge", "identities")).toContain("Nothing is taken away");
  expect(whyNot("donor-management", "letters")).toContain("letters again");
  expect(whyNot("outcome", "confirmations")).toContain("second time");
});
