import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { inFolder, kept, root } from "./checkout.mjs";

/** What a shell says of a script that it only reads. */
function complaint(file) {
  const shell = readFileSync(file, "utf8").startsWith("#!/bin/sh") ? "sh" : "bash";
  try {
    execFileSync(shell, ["-n", file], { encoding: "utf8", stdio: "pipe" });
    return "";
  } catch (failed) {
    return failed.stderr;
  }
}

/** Those with a shell's first line, and those in `bin` that are sourced. */
const isScript = (file) => /^#!.*\b(ba)?sh\b/.test(readFileSync(path.join(root, file), "utf8").split("\n", 1)[0]) || file.startsWith("platform/local/bin/");

test("every shell script can be read to its end", () => {
  const scripts = kept().filter((file) => !/\.[a-z0-9]+$/.test(file)).filter(isScript);
  assert.ok(scripts.length > 15);
  assert.deepEqual(scripts.map((file) => complaint(path.join(root, file))).filter((said) => said), []);
});

test("a script that breaks off is noticed", () =>
  inFolder((folder) => {
    const file = path.join(folder, "broken");
    writeFileSync(file, "#!/bin/sh\nif true; then\n  echo\n");
    assert.match(complaint(file), /end of file/i);
  }));
