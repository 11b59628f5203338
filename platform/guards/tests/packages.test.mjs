import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { root } from "./checkout.mjs";

const read = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const allowed = new Set(read("deploy/licences.json").allowed);
const projects = ["contracts", "deploy/bills", "gateway/portal", "platform/guards", "platform/labels/renderer"];

/** Packages of a lock file that are not its own project. */
const packages = (lock) => Object.entries(lock.packages).filter(([name]) => name !== "");
const notAllowed = (lock) => packages(lock).filter(([, it]) => !it.dev && !String(it.license).split(/ OR |[()]/).some((licence) => allowed.has(licence)));
const unsealed = (lock) => packages(lock).filter(([, it]) => !it.integrity && !it.link && !it.inBundle);
const ranges = (manifest) => Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d/.test(version));

for (const project of projects) {
  test(`${project}: what is shipped to browsers has a licence that we may ship`, () => assert.deepEqual(notAllowed(read(`${project}/package-lock.json`)), []));
  test(`${project}: every package is fetched by its hash`, () => assert.deepEqual(unsealed(read(`${project}/package-lock.json`)), []));
  test(`${project}: every version is one version`, () => assert.deepEqual(ranges(read(`${project}/package.json`)), []));
}

test("a foreign licence, a missing hash and a range are noticed", () => {
  const planted = { packages: { "": {}, "node_modules/bad": { license: "AGPL-3.0-only" }, "node_modules/good": { license: "(AGPL-3.0-only OR MIT)", integrity: "sha512-x" } } };
  assert.deepEqual(notAllowed(planted).map(([name]) => name), ["node_modules/bad"]);
  assert.deepEqual(unsealed(planted).map(([name]) => name), ["node_modules/bad"]);
  assert.equal(ranges({ dependencies: { react: "^19.0.0", vite: "8.3.8" } }).length, 1);
});
