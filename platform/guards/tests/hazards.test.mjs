import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { alerts } from "../alerts.mjs";
import { PAGE, page, read, risk } from "../hazards.mjs";
import { kept, root } from "./checkout.mjs";

const files = kept();
const text = (file) => readFileSync(path.join(root, file), "utf8");

/** `Class`, `Class.a_sentence`, or a script of the portal's tests. */
function isThere(bound) {
  const [name, sentence] = bound.endsWith(".mjs") ? [bound] : bound.split(".");
  const found = files.filter((file) => path.basename(file) === (bound.endsWith(".mjs") ? bound : `${name}.java`) && /\/tests?\//.test(file));
  return found.some((file) => sentence === undefined || new RegExp(`void\\s+${sentence}\\(`).test(text(file)));
}

const signals = text("docs/operations/telemetry.md");
const firing = new Set(alerts().map(({ alert }) => alert));

/** What is wrong with a hazard, in words. */
function wrong(hazard) {
  const { id, initial, residual, controls, watched, alerts: alarms = [], unwatched, left } = hazard;
  return [
    ...controls.flatMap(({ tests }) => tests).filter((bound) => !isThere(bound)).map((bound) => `${id}: no test ${bound}`),
    ...controls.filter(({ tests }) => tests.length === 0).map(({ control }) => `${id}: nothing shows "${control}"`),
    ...controls.filter((each) => !existsSync(path.join(root, each.in))).map((each) => `${id}: no place ${each.in}`),
    ...watched.filter((metric) => !signals.includes(`\`${metric}\``)).map((metric) => `${id}: no signal ${metric}`),
    ...alarms.filter((alert) => !firing.has(alert)).map((alert) => `${id}: no alert ${alert}`),
    ...(watched.length === 0 && !unwatched ? [`${id}: watched by nothing, and nobody says why`] : []),
    ...(alarms.length > 0 && watched.length === 0 ? [`${id}: an alert watches a signal`] : []),
    ...[initial, residual].filter((rating) => !risk(rating)).map((rating) => `${id}: not of the matrix: ${JSON.stringify(rating)}`),
    ...(risk(residual) > risk(initial) ? [`${id}: its controls make it worse`] : []),
    ...(risk(residual) > 3 ? [`${id}: a risk of ${risk(residual)} must be controlled`] : []),
    ...(controls.length > 0 && left ? [] : [`${id}: controls, and what is left, are to be said`]),
  ];
}

test("every hazard is bound to tests, places, signals and alerts that are there, and to a risk of the matrix", () => {
  const hazards = read();
  assert.ok(hazards.length >= 15);
  assert.equal(new Set(hazards.map(({ id }) => id)).size, hazards.length);
  assert.deepEqual(hazards.flatMap(wrong), []);
});

test("every alert that is said to concern clinical safety watches a hazard", () => {
  const watching = new Set(read().flatMap(({ alerts: alarms = [] }) => alarms));
  assert.deepEqual(alerts().filter(({ alert, labels }) => labels.reader === "clinical-safety" && !watching.has(alert)).map(({ alert }) => alert), []);
});

test("the page says what the hazard log says", () => assert.equal(readFileSync(PAGE, "utf8"), page(read()), "make hazard-log writes it"));

test("a test, a place, a signal or an alert that is gone is noticed, and a risk that is none or too high", () => {
  const [hazard] = read();
  const control = { control: "Something", in: "services/nowhere", tests: ["NoSuchTest", "WrongBloodIT.no_such_sentence"] };
  const planted = { ...hazard, controls: [control], watched: ["bloodstream_nothing"], alerts: ["NothingWasEverSo"], initial: { severity: "major", likelihood: "often" }, residual: { severity: "catastrophic", likelihood: "high" } };
  assert.deepEqual(wrong(planted).map((each) => each.replace("H01: ", "").split(" ").slice(0, 2).join(" ")), ["no test", "no test", "no place", "no signal", "no alert", "not of", "a risk"]);
});
