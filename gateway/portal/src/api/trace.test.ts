import { expect, test } from "vitest";
import { traceparent } from "./trace";

test("every call begins a trace of its own, as W3C writes it", () => {
  expect(traceparent()).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(traceparent()).not.toBe(traceparent());
});
