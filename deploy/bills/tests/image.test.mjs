import assert from "node:assert/strict";
import { test } from "node:test";
import { bill, faults } from "../bill.mjs";
import { merged, unknown } from "../image.mjs";

const library = (name) => ({ type: "library", "bom-ref": name, name, version: "1" });
const jar = bill({ ...library("gateway"), type: "application" }, [library("reactor"), library("shared")], { dependencies: [{ ref: "gateway", dependsOn: ["reactor"] }] });
const portal = bill(library("portal"), [library("react"), library("shared")], { dependencies: [{ ref: "portal", dependsOn: ["react"] }] });
const base = bill({ type: "container", "bom-ref": "base", name: "base" }, [library("libc6")]);
const made = merged("registry:5000/bloodstream/gateway:0.1.0", [jar, portal, base]);

test("an image's bill has everything of its jar, of the portal and of its base, once", async () => {
  assert.deepEqual(made.components.map(({ name }) => name).toSorted(), ["base", "gateway", "libc6", "portal", "react", "reactor", "shared"]);
  assert.deepEqual(await faults(made), []);
});

test("it says what is made of what", () => {
  const on = Object.fromEntries(made.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  assert.deepEqual(on[made.metadata.component["bom-ref"]], ["gateway", "portal", "base"]);
  assert.deepEqual(on.base, ["libc6"]);
  assert.deepEqual([made.metadata.component.name, made.metadata.component.version], ["registry:5000/bloodstream/gateway", "0.1.0"]);
});

test("of a base without a bill it says that nobody knows what it is made of", async () => {
  const foreign = merged("bloodstream/outcome:0.1.0", [jar, unknown("board/java:25")]);
  assert.deepEqual(foreign.compositions, [{ aggregate: "unknown", assemblies: ["base:board/java:25"] }]);
  assert.deepEqual(await faults(foreign), []);
});
