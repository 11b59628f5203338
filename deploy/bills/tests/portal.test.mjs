import assert from "node:assert/strict";
import { test } from "node:test";
import { faults, json, licences, root } from "../bill.mjs";
import { hashed, listed, lock, missing } from "../portal.mjs";
import path from "node:path";

const allowed = new Set(json(path.join(root, "deploy/licences.json")).allowed);
const foreign = (bill) => bill.components.filter((it) => !licences(it).some((licence) => licence.split(/ OR |[()]/).some((one) => allowed.has(one))));
const bill = hashed(listed(), lock());

test("the bill of the portal has every npm package that is shipped, and is as CycloneDX says", async () => {
  assert.deepEqual(missing(bill, lock()), []);
  assert.deepEqual(await faults(bill), []);
});

test("each has a version, a purl, the hash of its lock and a licence that we may ship", () => {
  for (const it of bill.components) {
    assert.match(it.purl, new RegExp(`^pkg:npm/.*@${it.version}$`));
    assert.match(it.hashes[0].content, /^[0-9a-f]{128}$/);
  }
  assert.deepEqual(foreign(bill), []);
});

test("of one lock there is one bill", () => assert.deepEqual(hashed(listed(), lock()), bill));

test("a package that the bill lacks, and one that only builds, are told apart", () => {
  const packages = { "": {}, "node_modules/@a/b": { version: "1.0.0" }, "node_modules/x/node_modules/c": { version: "2.0.0" }, "node_modules/vite": { version: "8.0.0", dev: true } };
  assert.deepEqual(missing({ components: [] }, { packages }), ["@a/b@1.0.0", "c@2.0.0"]);
  assert.deepEqual(missing({ components: [{ group: "@a", name: "b", version: "1.0.0" }] }, { packages }), ["c@2.0.0"]);
  assert.deepEqual(missing({ components: bill.components.slice(1) }, lock()).length, 1);
});

test("a package with a licence that we may not ship, and one without any, are noticed", () => {
  const [first, second, ...others] = bill.components;
  const planted = [{ ...first, licenses: [{ license: { id: "AGPL-3.0-only" } }] }, { ...second, licenses: [] }, ...others];
  assert.deepEqual(foreign({ components: planted }).map(({ name }) => name), [first.name, second.name]);
});

test("what is no CycloneDX is noticed", async () => assert.notDeepEqual(await faults({ ...bill, components: [{ name: "of no type" }] }), []));
