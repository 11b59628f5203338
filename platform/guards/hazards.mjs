import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { pageOf } from "./alerts.mjs";
import { root } from "./tests/checkout.mjs";

const SEVERITIES = ["minor", "significant", "considerable", "major", "catastrophic"];
/** 11_messaging_assurance.md, risk matrix [S:ukcore-hazard]. */
const MATRIX = { "very high": [3, 4, 4, 5, 5], high: [2, 3, 3, 4, 5], medium: [2, 2, 3, 3, 4], low: [1, 2, 2, 3, 4], "very low": [1, 1, 2, 2, 3] };

export const PAGE = path.join(root, "docs/clinical-safety/hazard-log.md");

export const read = () => parse(readFileSync(path.join(root, "docs/clinical-safety/hazards.yaml"), "utf8")).hazards;

/** From 1, acceptable, to 5, unacceptable; nothing for words that the matrix does not have. */
export const risk = ({ severity, likelihood }) => MATRIX[likelihood]?.[SEVERITIES.indexOf(severity)];

const HEAD = `# Hazard log
Written from [hazards.yaml](hazards.yaml) by \`make hazard-log\`. How the risks are judged: [plan](risk-management-plan.md#how-a-risk-is-judged); what this is not yet: [clinical safety](README.md).

`;

const rated = (rating) => `${rating.severity}, ${rating.likelihood}: **${risk(rating)}**`;
const cell = (text) => text.replaceAll("|", "\\|");
const link = (place) => `[${path.basename(place)}](../../${place})`;
const tests = (bound) => bound.map((test) => `\`${test}\``).join("<br>");

const runbook = (alert) => `[${alert}](../operations/runbooks/${pageOf(alert)})`;

/** How many hazards have each risk, before and after their controls. */
const counted = (hazards) => [
  "| risk | hazards before | hazards after | which are left |",
  "| --- | --- | --- | --- |",
  ...[5, 4, 3, 2, 1].map((level) => {
    const left = hazards.filter(({ residual }) => risk(residual) === level);
    return `| ${level} | ${hazards.filter(({ initial }) => risk(initial) === level).length} | ${left.length} | ${left.map(({ id }) => id).join(", ")} |`;
  }),
  "",
  "Every hazard is open: none has been accepted, transferred or closed by a clinical safety officer, and none has an owner by name.",
  "",
];

const overview = (hazards) => [
  "| | hazard | risk before | risk after |",
  "| --- | --- | --- | --- |",
  ...hazards.map((it) => `| ${it.id} | ${cell(it.hazard)} | ${rated(it.initial)} | ${rated(it.residual)} |`),
];

const whole = (it) => [
  "",
  `## ${it.id}: ${it.hazard}`,
  `Harm: ${it.harm}. Causes: ${it.causes.join("; ")}.`,
  "",
  "| control | where | tests that show it |",
  "| --- | --- | --- |",
  ...it.controls.map(({ control, in: place, tests: bound }) => `| ${cell(control)} | ${link(place)} | ${tests(bound)} |`),
  "",
  `Watched in operation: ${it.watched.length === 0 ? `by nothing: ${it.unwatched}` : it.watched.map((metric) => `\`${metric}\``).join(", ")}. Alerts: ${(it.alerts ?? []).map(runbook).join(", ") || "none"}. **What is left:** ${it.left}`,
];

export const page = (hazards) => `${HEAD}${[...counted(hazards), ...overview(hazards), ...hazards.flatMap(whole)].join("\n")}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, page(read()));
