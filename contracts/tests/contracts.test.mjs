import { Parser } from "@asyncapi/parser";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { asyncapi, events, PUBLISHERS } from "../tools/asyncapi.mjs";

const HERE = fileURLToPath(new URL("..", import.meta.url));
const read = (name) => readFileSync(`${HERE}/${name}`, "utf8");

test("asyncapi.yaml says what the schemas say", () => {
  assert.equal(read("asyncapi.yaml"), asyncapi(), "run: node tools/asyncapi.mjs > asyncapi.yaml");
});

test("the AsyncAPI document is valid", async () => {
  const { diagnostics } = await new Parser().parse(read("asyncapi.yaml"), { source: `${HERE}/asyncapi.yaml` });
  assert.deepEqual(diagnostics.filter((each) => each.severity === 0).map((each) => `${each.path.join(".")}: ${each.message}`), []);
});

test("every event has a publisher and a sample of its version", () => {
  for (const { stream, type, version } of events()) {
    assert.ok(PUBLISHERS[stream], `who publishes ${stream}?`);
    assert.ok(existsSync(`${HERE}/events/samples/${stream}/${type}.v${version}.json`), `sample of ${stream}/${type}.v${version}`);
  }
});

test("every OpenAPI document is valid", () => {
  const files = readdirSync(`${HERE}/http`).filter((name) => name.endsWith(".yaml")).map((name) => `http/${name}`);
  const run = () => execFileSync("node", [`${HERE}/node_modules/@redocly/cli/bin/cli.js`, "lint", ...files, "--format=summary"], { cwd: dirname(`${HERE}/package.json`), env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" }, stdio: "pipe" });
  assert.doesNotThrow(run, (error) => `${error.stdout}${error.stderr}`);
});
