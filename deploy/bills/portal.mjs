// portal.mjs <bill>: the npm packages that the portal ships, by its lock: no `node_modules` is asked, and no registry.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { here, json, root, write } from "./bill.mjs";

const project = path.join(root, "gateway/portal");

/** What cyclonedx-npm makes of the lock. */
export function listed() {
  const folder = mkdtempSync(path.join(tmpdir(), "bill-"));
  const file = path.join(folder, "portal.cdx.json");
  const asked = ["--package-lock-only", "--omit", "dev", "--flatten-components", "--output-reproducible", "--spec-version", "1.6", "--output-file", file];
  try {
    execFileSync(process.execPath, [path.join(here, "node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js"), ...asked, path.join(project, "package.json")], { stdio: ["ignore", "ignore", "inherit"] });
    return json(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const placeOf = (component) => component.properties.find(({ name }) => name === "cdx:npm:package:path").value;

/** An integrity as a lock has it, `sha512-` and base64. */
function hash(integrity) {
  const [, algorithm, digest] = integrity.match(/^sha(\d+)-(\S+)$/);
  return { alg: `SHA-${algorithm}`, content: Buffer.from(digest, "base64").toString("hex") };
}

/** The bill with the hash of each package's archive, which the tool leaves in the lock. */
export const hashed = (bill, lock) => ({
  ...bill,
  components: bill.components.map((component) => ({ ...component, hashes: [hash(lock.packages[placeOf(component)].integrity)] })),
});

/** Packages that a lock ships and a bill does not have, as `name@version`. */
export function missing(bill, lock) {
  const there = new Set(bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name}@${version}`));
  const shipped = Object.entries(lock.packages).filter(([place, it]) => place !== "" && !it.dev && !it.devOptional && !it.peer && !it.optional);
  return shipped.map(([place, it]) => `${place.replace(/^.*node_modules\//, "")}@${it.version}`).filter((name) => !there.has(name));
}

export const lock = () => json(path.join(project, "package-lock.json"));

if (process.argv[1] === import.meta.filename) await write(path.resolve(process.argv[2]), hashed(listed(), lock()));
