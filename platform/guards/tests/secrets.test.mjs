import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { here, inFolder, kept, root, run } from "./checkout.mjs";

const scan = (cwd, files) => run("secretlint", ["--secretlintrc", path.join(here, ".secretlintrc.json"), "--no-glob", ...files], cwd);

/** What secretlint takes for a file grows with the files of one call. */
const AT_ONCE = 300;

test("no file that git keeps holds a secret", () => {
  const files = kept().filter((file) => !/\.(png|svg|jar)$/.test(file));
  assert.ok(files.length > AT_ONCE);
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const { content, said } = scan(root, files.slice(first, first + AT_ONCE));
    assert.ok(content, said);
  }
});

test("a committed key is noticed", () =>
  inFolder((folder) => {
    // Put together here, so that this file holds none itself.
    const key = ["-----BEGIN RSA PRIVATE", "KEY-----\n"].join(" ") + `${"MIIEowIBAAKCAQEA".repeat(40)}\n` + ["-----END RSA PRIVATE", "KEY-----\n"].join(" ");
    writeFileSync(path.join(folder, "server.key"), key);
    const { content, said } = scan(folder, ["server.key"]);
    assert.equal(content, false);
    assert.match(said, /private/i);
  }));
