// image.mjs <image> <bill> <bill of its jar> [<bill of the portal>] --base <bill of its base>: all that is in an image, in one bill.
// Of a base without a bill, `--base unknown:<its name>` says that it is not known what it is made of.
import path from "node:path";
import { parseArgs } from "node:util";
import { bill, json, write } from "./bill.mjs";

const referenceOf = (it) => it.metadata.component["bom-ref"];

/** The first of each reference: a component may stand in two bills. */
const once = (components) => [...new Map(components.toReversed().map((it) => [it["bom-ref"], it])).values()].toReversed();

/** Every reference that something in a bill depends on, once. */
function joined(dependencies) {
  const on = new Map();
  for (const { ref, dependsOn = [] } of dependencies) on.set(ref, new Set([...(on.get(ref) ?? []), ...dependsOn]));
  return [...on].map(([ref, those]) => ({ ref, dependsOn: [...those] }));
}

/** A base of others that brings no bill: named, and said to be unknown. */
export const unknown = (name) => bill({ type: "container", "bom-ref": `base:${name}`, name }, [], { compositions: [{ aggregate: "unknown", assemblies: [`base:${name}`] }] });

/** One bill of an image: what it is made of with what those are made of. */
export function merged(image, parts) {
  const [name, version] = image.split(/:(?=[^:]*$)/);
  const self = { type: "container", "bom-ref": `image:${image}`, name, version };
  return bill(self, once(parts.flatMap((part) => [part.metadata.component, ...part.components])), {
    dependencies: joined([{ ref: self["bom-ref"], dependsOn: parts.map(referenceOf) }, ...parts.flatMap((part) => part.dependencies ?? [{ ref: referenceOf(part), dependsOn: part.components.map((it) => it["bom-ref"]) }])]),
    compositions: parts.flatMap((part) => part.compositions ?? []),
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { base: { type: "string" } } });
  const [image, file, ...parts] = positionals;
  const beneath = values.base.startsWith("unknown:") ? unknown(values.base.slice(8)) : json(values.base);
  await write(path.resolve(file), merged(image, [...parts.map(json), beneath]));
}
