// base.mjs <folder of .deb> <root they are unpacked in, with opt/java> <the JDK of that> <bill>: what an image's base is made of. One
// whose licences are not on the list is no base.
import { readFileSync } from "node:fs";
import path from "node:path";
import { bill, json, licences, root, write } from "./bill.mjs";
import { packages } from "./debian.mjs";

/** What `release` of a JDK, and of the Java that was linked of it, say. */
export function java(jdk, linked) {
  const said = Object.fromEntries([...`${jdk}\n${linked}`.matchAll(/^(\w+)="(.*)"$/gm)].map(([, name, value]) => [name, value]));
  const version = said.JAVA_RUNTIME_VERSION ?? said.JAVA_VERSION;
  const purl = `pkg:generic/openjdk@${encodeURIComponent(version)}`;
  return {
    type: "platform",
    "bom-ref": purl,
    ...(said.IMPLEMENTOR && { publisher: said.IMPLEMENTOR }),
    name: "openjdk",
    version,
    description: "A Java runtime, linked (jlink) of the JDK's modules",
    licenses: [{ expression: "GPL-2.0-only WITH Classpath-exception-2.0" }],
    purl,
    properties: [
      { name: "bloodstream:java:modules", value: said.MODULES ?? "" },
      { name: "bloodstream:java:source", value: said.SOURCE ?? "" },
    ],
  };
}

const system = (version) => ({ type: "operating-system", "bom-ref": `debian@${version}`, name: "debian", version });

/** Components of a base with a licence that is not on the list; each of several must be, for none of them is a choice. */
export function refused(components, { allowed, base }) {
  const may = new Set([...allowed, ...base.allowed]);
  const unread = new Set(Object.keys(base.readByAPerson));
  const isAllowed = (name, licence) => (licence === "NOASSERTION" ? unread.has(name) : may.has(licence));
  return components.filter(({ type }) => type !== "operating-system").filter((it) => licences(it).length === 0 || !licences(it).every((licence) => isAllowed(it.name, licence)));
}

/** The bill of a base: Debian's release, its packages, the Java. */
export const base = (debian, debs, java) => bill({ type: "container", "bom-ref": "bloodstream/base", name: "bloodstream/base" }, [system(debian), ...debs, java]);

if (process.argv[1] === import.meta.filename) {
  const [folder, unpacked, jdk, file] = process.argv.slice(2).map((argument) => path.resolve(argument));
  const said = (...where) => readFileSync(path.join(...where), "utf8").trim();
  const debian = said(unpacked, "etc/debian_version");
  const made = base(debian, packages(debian.split(".")[0], folder, unpacked), java(said(jdk, "release"), said(unpacked, "opt/java/release")));
  const bad = refused(made.components, json(path.join(root, "deploy/licences.json")));
  if (bad.length > 0) {
    console.error(`Not on the list of deploy/licences.json:\n${bad.map((it) => `${it.name}: ${licences(it).join(", ")}`).join("\n")}`);
    process.exit(1);
  }
  await write(file, made);
}
