import { expect, test } from "vitest";
import { body, short, wrongWith } from "./staff";

const nurse = (missing: number) => ({ role: "REGISTERED_NURSE", needed: 2, planned: 2 - missing, present: 0, missing }) as const;

test("what is short is said by its role, and nothing is when enough are planned", () => {
  expect(short([nurse(1), { role: "DRIVER", needed: 1, planned: 0, present: 0, missing: 1 }])).toBe("Registered nurse: 1 more; Driver: 1 more");
  expect(short([nurse(0)])).toBe("");
});

test("somebody is named by the identifier at sign-on and by nothing that looks like a name", () => {
  const fields = (change: object) => wrongWith({ staff: "n.oneill", role: "DRIVER", change: "PLANNED", ...change }).map(({ field }) => field);
  expect(fields({})).toEqual([]);
  for (const staff of ["", "Nóra O’Neill", "-n", "x".repeat(81)]) expect(fields({ staff })).toEqual(["staff"]);
  expect(fields({ role: "", change: undefined })).toEqual(["role", "change-PLANNED"]);
  expect(body({ staff: " n.oneill ", role: "DRIVER", change: "PRESENT" })).toEqual({ staff: "n.oneill", role: "DRIVER", change: "PRESENT" });
});
