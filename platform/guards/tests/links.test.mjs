import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { here, inFolder, kept, root, run } from "./checkout.mjs";

/** Links to files, folders and headings; what is elsewhere is not asked. */
const validate = (cwd, files) => run("remark", ["--frail", "--quiet", "--no-stdout", "--no-config", "--use", `${path.join(here, "node_modules/remark-validate-links/index.js")}=repository:false`, ...files], cwd);

test("every link of every document leads to a file and a heading that are there", () => {
  const documents = kept().filter((file) => file.endsWith(".md"));
  assert.ok(documents.length > 15);
  const { content, said } = validate(root, documents);
  assert.ok(content, said);
});

test("a link to nowhere is noticed", () =>
  inFolder((folder) => {
    mkdirSync(path.join(folder, "docs"));
    writeFileSync(path.join(folder, "README.md"), "[gone](docs/gone.md) and [no such heading](#nowhere)\n");
    const { content, said } = validate(folder, ["README.md"]);
    assert.equal(content, false);
    assert.match(said, /gone\.md/);
    assert.match(said, /nowhere/);
  }));
