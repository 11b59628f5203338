// Of the bills that a build has left: `make audit` makes them first.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { faults, json, root } from "../bill.mjs";
import { lock, missing } from "../portal.mjs";

const bills = ["services/donor-management", "services/blood-production", "services/lims-bridge", "services/epr-bridge", "services/outcome", "gateway", "platform/region"].map((folder) => `${folder}/target/classes/META-INF/sbom/application.cdx.json`);
const portal = "gateway/target/classes/META-INF/sbom/portal.cdx.json";

for (const file of [...bills, portal]) {
  test(`${file} is as CycloneDX says`, async () => assert.deepEqual(await faults(json(path.join(root, file))), []));
}

test("the gateway carries the bill of the portal that it serves", () => assert.deepEqual(missing(json(path.join(root, portal)), lock()), []));
