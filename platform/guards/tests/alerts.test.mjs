import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { RUNBOOKS, alerts, cases, pageOf, runbooks } from "../alerts.mjs";

const BASE = "https://docs.blood.example/operations/runbooks/";
const HEADINGS = ["For patients", "See what is wrong", "Do", "Do not", "Call"];

/** What is wrong with an alert, in words. */
function wrong({ alert, labels = {}, annotations = {} }, pages, asked) {
  const page = pages[pageOf(alert)];
  const of = asked.filter((each) => each.alert === alert);
  return [
    ...(["critical", "warning"].includes(labels.severity) ? [] : ["no severity"]),
    ...(["operator", "integration", "clinical-safety"].includes(labels.reader) ? [] : ["no reader"]),
    ...(annotations.summary && annotations.description ? [] : ["says nothing"]),
    ...(annotations.runbook_url === BASE + pageOf(alert) ? [] : ["no address of its runbook"]),
    ...(page ? [] : ["no runbook"]),
    ...(page && !page.startsWith(`# ${alert}\n`) ? ["another title"] : []),
    ...(page ? HEADINGS.filter((heading) => !page.includes(`\n## ${heading}\n`)).map((heading) => `its runbook does not say "${heading}"`) : []),
    ...(of.some(({ fires }) => fires) ? [] : ["no test in which it fires"]),
    ...(of.some(({ fires }) => !fires) ? [] : ["no test in which it does not fire"]),
  ].map((what) => `${alert}: ${what}`);
}

const ownerless = (pages, known) => Object.keys(pages).filter((page) => !known.some(({ alert }) => pageOf(alert) === page)).map((page) => `${page}: no alert`);

test("every alert has a severity, a reader, a runbook that says all of it, and tests; every runbook has an alert", () => {
  const [known, pages, asked] = [alerts(), runbooks(), cases()];
  assert.ok(new Set(known.map(({ alert }) => alert)).size > 20);
  assert.deepEqual([...known.flatMap((each) => wrong(each, pages, asked)), ...ownerless(pages, known)], []);
});

test("the index of the runbooks leads to each", () => {
  const index = readFileSync(path.join(RUNBOOKS, "README.md"), "utf8");
  assert.deepEqual(alerts().filter(({ alert }) => !index.includes(`[${alert}](${pageOf(alert)})`)).map(({ alert }) => alert), []);
});

test("an alert without runbook, severity or tests, a runbook without alert, and one that says too little are noticed", () => {
  const [first] = alerts();
  const [pages, asked] = [runbooks(), cases()];
  const own = pageOf(first.alert);
  const { [own]: _, ...without } = pages;
  const said = (alert, ofPages = pages, ofCases = asked) => wrong(alert, ofPages, ofCases).map((each) => each.replace(`${first.alert}: `, ""));
  assert.deepEqual(said(first), []);
  assert.deepEqual(said(first, without), ["no runbook"]);
  assert.deepEqual(said({ ...first, labels: {} }), ["no severity", "no reader"]);
  assert.deepEqual(said({ ...first, annotations: { ...first.annotations, runbook_url: BASE } }), ["no address of its runbook"]);
  assert.deepEqual(said(first, { ...pages, [own]: pages[own].replace("\n## Do not\n", "\n") }), ['its runbook does not say "Do not"']);
  assert.deepEqual(said(first, pages, asked.filter(({ fires }) => fires)), ["no test in which it does not fire"]);
  assert.deepEqual(said(first, pages, asked.filter(({ fires }) => !fires)), ["no test in which it fires"]);
  assert.deepEqual(ownerless({ ...pages, "nobody-fires-this.md": "" }, alerts()), ["nobody-fires-this.md: no alert"]);
});
