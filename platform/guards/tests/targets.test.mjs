import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { root } from "./checkout.mjs";

const read = (file) => readFileSync(path.join(root, file), "utf8");

/** What `make help` lists, and what is declared to be no file. */
const targets = (makefile) => [...new Set([...makefile.matchAll(/^([a-z-]+):(?!=)/gm)].map(([, name]) => name))];
const phony = (makefile) => makefile.match(/^\.PHONY: (.*)$/m)[1].split(" ");
const told = (page) => [...page.matchAll(/`make ([a-z-]+)/g)].map(([, name]) => name);
const untold = (makefile, page) => targets(makefile).filter((name) => !told(page).includes(name));
const unknown = (makefile, page) => told(page).filter((name) => !targets(makefile).includes(name));

test("CONTRIBUTING names every target, and none that is not there", () => {
  assert.deepEqual(untold(read("Makefile"), read("CONTRIBUTING.md")), []);
  assert.deepEqual(unknown(read("Makefile"), read("CONTRIBUTING.md")), []);
});

test("every target is declared, and has its line in `make help`", () => {
  const makefile = read("Makefile");
  assert.deepEqual(targets(makefile).toSorted(), phony(makefile).toSorted());
  assert.deepEqual(targets(makefile).filter((name) => !new RegExp(`^${name}:.*## `, "m").test(makefile)), []);
});

test("a target that nobody names, and one that is gone, are noticed", () => {
  const planted = "BIN := bin\ntest: ## all\n\t@bin/test\ntest-all: test ## more\n";
  assert.deepEqual(untold(planted, "`make test` and `make bygone`"), ["test-all"]);
  assert.deepEqual(unknown(planted, "`make test-all` and `make bygone`"), ["bygone"]);
});
