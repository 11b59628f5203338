import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { creator as rule } from "@secretlint/secretlint-rule-preset-recommend";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { kept, root } from "./checkout.mjs";

// It keeps every step of every file, and looks through them all at each.
secretLintProfiler.mark = () => undefined;

const OPTIONS = { config: { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule }] }, noPhysicFilePath: true, maskSecrets: true };

/** What is a secret in this text of a file. */
async function secrets(filePath, content) {
  const { messages } = await lintSource({ source: { filePath, content, ext: path.extname(filePath), contentType: "text" }, options: OPTIONS });
  return messages.map(({ message }) => `${filePath}: ${message}`);
}

test("no file that git keeps holds a secret", async () => {
  const files = kept().filter((file) => !/\.(png|svg|jar)$/.test(file));
  assert.ok(files.length > 1_000);
  for (const file of files) assert.deepEqual(await secrets(file, readFileSync(path.join(root, file), "utf8")), []);
});

test("a committed key is noticed", async () => {
  // Put together here, so that this file holds none itself.
  const key = ["-----BEGIN RSA PRIVATE", "KEY-----\n"].join(" ") + `${"MIIEowIBAAKCAQEA".repeat(40)}\n` + ["-----END RSA PRIVATE", "KEY-----\n"].join(" ");
  assert.match((await secrets("server.key", key)).join(), /private/i);
});
