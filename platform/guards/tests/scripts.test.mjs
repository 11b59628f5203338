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

const REPORT = `Tests run: 3, Failures: 2, Errors: 0, Skipped: 0, Time elapsed: 1.2 s <<< FAILURE! -- in org.bloodstream.IT
org.bloodstream.IT.one -- Time elapsed: 0.3 s <<< FAILURE!
java.lang.AssertionError: 

Expecting actual:
  ["A"]
to contain exactly
\tat org.assertj.core.api.Other.fail(Other.java:1)
\tat org.bloodstream.IT.one(IT.java:7)
\tat java.base/java.lang.reflect.Method.invoke(Method.java:565)

org.bloodstream.IT.another -- Time elapsed: 0 s <<< FAILURE!
java.lang.AssertionError: 

Expecting actual:
  ["A"]
to contain exactly
\tat org.bloodstream.IT.one(IT.java:7)
`;
const TAP = `ok 1 - well
not ok 2 - ill
  ---
  location: 'x.mjs:1:1'
  error: |-
    locator.press: Timeout exceeded.
  code: 'ERR_TEST_FAILURE'
  stack: |-
    TestContext (x.mjs:2)
  ...
`;

test("what failed is told with its reason, and a reason once", () =>
  inFolder((folder) => {
    const told = (form, report) => {
      const file = path.join(folder, form);
      writeFileSync(file, report);
      return execFileSync(path.join(root, "platform/local/bin/why"), [form, file], { encoding: "utf8" }).trimEnd().split("\n");
    };
    assert.deepEqual(told("surefire", REPORT), [
      "org.bloodstream.IT.one -- Time elapsed: 0.3 s <<< FAILURE!",
      "  java.lang.AssertionError: ",
      "  ",
      "  Expecting actual:",
      '    ["A"]',
      "  to contain exactly",
      "  \tat org.bloodstream.IT.one(IT.java:7)",
      "org.bloodstream.IT.another -- Time elapsed: 0 s <<< FAILURE! (as above)",
    ]);
    assert.deepEqual(told("tap", TAP), ["not ok 2 - ill", "  error: |-", "    locator.press: Timeout exceeded."]);
  }));
