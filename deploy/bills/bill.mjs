import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";

export const here = fileURLToPath(new URL(".", import.meta.url));
export const root = path.resolve(here, "../..");
export const json = (file) => JSON.parse(readFileSync(file, "utf8"));

const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

/** What CycloneDX's own schema says against a bill: nothing, or why. */
export async function faults(bill) {
  const found = (await schema.validate(JSON.stringify(bill))) ?? [];
  return found.map((fault) => `${fault.instancePath} ${fault.message}`);
}

/** A bill that is not as the schema has it is not written, and none is left half written. */
export async function write(file, bill) {
  const found = await faults(bill);
  if (found.length > 0) throw new Error(`${file} would be no CycloneDX bill:\n${found.join("\n")}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(bill, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** Of the same, the same: no time and no number of its own. */
export const bill = (component, components, further = {}) => ({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  metadata: { component },
  components,
  ...further,
});

export const byReference = (a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1);

/** Licences of a component, by identifier, name or expression. */
export const licences = (component) => (component.licenses ?? []).map((choice) => choice.expression ?? choice.license.id ?? choice.license.name);
