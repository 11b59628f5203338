import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { root } from "./tests/checkout.mjs";

const RULES = path.join(root, "deploy/helm/bloodstream/files/alerts");
const CASES = path.join(root, "deploy/observability/alerts");
export const RUNBOOKS = path.join(root, "docs/operations/runbooks");

const documents = (folder) => readdirSync(folder).filter((file) => file.endsWith(".yaml")).map((file) => parse(readFileSync(path.join(folder, file), "utf8")));

/** Every rule that alerts; one name may stand at several. */
export const alerts = () => documents(RULES).flatMap(({ groups }) => groups).flatMap(({ rules }) => rules).filter(({ alert }) => alert);

/** What promtool is asked of the rules: an alert's name, and whether it is to fire. */
export const cases = () =>
  documents(CASES)
    .flatMap(({ tests }) => tests)
    .flatMap(({ alert_rule_test: asked }) => asked)
    .map(({ alertname, exp_alerts: expected }) => ({ alert: alertname, fires: expected.length > 0 }));

/** `BedsideSourceLate`: bedside-source-late.md */
export const pageOf = (alert) => `${alert.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}.md`;

/** The pages by name, but for their index. */
export const runbooks = () =>
  Object.fromEntries(
    existsSync(RUNBOOKS)
      ? readdirSync(RUNBOOKS)
          .filter((file) => file.endsWith(".md") && file !== "README.md")
          .map((file) => [file, readFileSync(path.join(RUNBOOKS, file), "utf8")])
      : [],
  );
