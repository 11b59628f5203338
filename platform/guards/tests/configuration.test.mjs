import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { documented, properties, says, toldByTheChart, values, variables } from "../configuration.mjs";
import { root } from "./checkout.mjs";

const page = (name) => documented(readFileSync(path.join(root, "docs/operations", name), "utf8"));
const CONFIGURE = page("configure.md");
const VALUES = page("chart-values.md");

/** How rows and what is there differ, in words. A row may stand for all that lies below its name. */
function differences(rows, there, known = new Set(there.keys())) {
  const stands = (row, name) => row.name === name || name.startsWith(`${row.name}.`);
  return [
    ...[...there.keys()].filter((name) => !rows.some((row) => stands(row, name))).map((name) => `${name}: not on the page`),
    ...rows.filter((row) => ![...known].some((name) => stands(row, name))).map(({ name }) => `${name}: nothing takes it`),
    ...rows.filter(({ name, default: cell }) => there.has(name) && !says(cell, there.get(name))).map(({ name, default: cell }) => `${name}: not ${cell} but ${[...there.get(name)].join(", ")}`),
  ];
}

const isVariable = ({ name }) => /^[A-Z][A-Z0-9_]+$/.test(name);
const inSets = (map) => new Map([...map].map(([name, value]) => [name, new Set([value])]));

/** Boot's and OpenTelemetry's own, which no file of ours names and the page explains. */
const OTHERS = ["ZIPKIN_ENDPOINT", "PORT"];

test("every environment variable is on the page with its default", () => {
  const there = variables();
  assert.ok(there.size > 50);
  assert.deepEqual(differences(CONFIGURE.filter(isVariable), there, new Set([...there.keys(), ...toldByTheChart(), ...OTHERS])), []);
  assert.deepEqual([...toldByTheChart()].filter((name) => !CONFIGURE.some((row) => row.name === name)), []);
});

test("every property of ours is on the page with its default", () => {
  const there = inSets(properties());
  assert.ok(there.size > 40);
  assert.deepEqual(differences(CONFIGURE.filter((row) => !isVariable(row)), there), []);
});

test("every value of the chart is on its page with its default", () => {
  const there = values();
  assert.ok(there.size > 100);
  assert.deepEqual(differences(VALUES, there), []);
});

test("a setting that is not on the page, one that nothing takes, and another default are noticed", () => {
  const rows = [{ name: "A", default: "`1`" }, { name: "B.c", default: "empty" }];
  const there = new Map([["A", new Set(["1"])], ["B.c.d", new Set([""])]]);
  assert.deepEqual(differences(rows, there), []);
  assert.deepEqual(differences(rows.slice(1), there), ["A: not on the page"]);
  assert.deepEqual(differences(rows.slice(0, 1), there), ["B.c.d: not on the page"]);
  assert.deepEqual(differences([...rows, { name: "C", default: "`1`" }], there), ["C: nothing takes it"]);
  assert.deepEqual(differences(rows, new Map([...there, ["A", new Set(["2"])]])), ["A: not `1` but 2"]);
  assert.deepEqual([...variables().get("SMTP_PORT")], ["587"]);
  assert.equal(properties().get("bloodstream.journal.attempts"), "4");
  assert.equal(properties().get("bloodstream.exchange.peers.<name>.reply-within"), "10s");
});
