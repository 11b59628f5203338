import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { kept, root } from "./tests/checkout.mjs";

const text = (file) => readFileSync(path.join(root, file), "utf8");

/** What is shipped and takes settings: not the synthetic region, nor what only develops and measures. */
const SHIPPED = /^(services\/[\w-]+|gateway|platform\/(web|journal|exchange|rules|telemetry|sign-on|labels|blood|letters))\/src\/main\//;
const shipped = (ending) => kept().filter((file) => SHIPPED.test(file) && file.endsWith(ending));

const put = (map, name, value) => map.set(name, (map.get(name) ?? new Set()).add(value));

/** Environment variables by name, each with every default that somebody gives it. */
export function variables() {
  const found = new Map();
  const sources = [...shipped(".yaml").map((file) => text(file).replaceAll(/^\s*#.*$/gm, "")), ...shipped(".java").map(text)];
  for (const source of sources) for (const [, name, value] of source.matchAll(/\$\{([A-Z][A-Z0-9_]+)(?::((?:[^{}]|\{[^{}]*\})*))?\}/g)) put(found, name, value ?? "");
  return found;
}

/** Variables that the chart sets, many of them Spring's own. */
export const toldByTheChart = () => new Set([...text("deploy/helm/bloodstream/templates/_helpers.tpl").matchAll(/set \$(?:told|from) "([A-Z0-9_]+)"/g)].map(([, name]) => name));

const kebab = (name) => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

/** The text between the parenthesis at `from` and its match. */
function within(source, from) {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "(") depth++;
    if (source[at] === ")" && --depth === 0) return source.slice(from + 1, at);
  }
  throw new Error("no end");
}

/** `@DefaultValue("4") int attempts`, and the like. */
const COMPONENT = /(?:@DefaultValue(?:\("([^"]*)"\))?\s+)?(?:@Nullable\s+)?([\w.]+(?:<[^>]*>+)?)\s+(\w+)\s*(?:,|$)/g;

/** Settings of a record, those of the records in it included. */
function settings(prefix, header, records) {
  return [...header.matchAll(COMPONENT)].flatMap(([, value, type, name]) => {
    const inner = records.get(type.replace(/^Map<String, (\w+)>$/, "$1"));
    const here = `${prefix}.${kebab(name)}${type.startsWith("Map<") ? ".<name>" : ""}`;
    return inner ? settings(here, inner, records) : [[here, value ?? ""]];
  });
}

/** Spring's properties of ours by name, each with its default in the code, "" where the code gives none. */
export function properties() {
  const sources = shipped(".java").map(text);
  const records = new Map(sources.filter((source) => /@(ConfigurationProperties|DefaultValue)/.test(source)).flatMap((source) => [...source.matchAll(/record (\w+)\(/g)].map((found) => [found[1], within(source, found.index + found[0].length - 1)])));
  const bound = sources.flatMap((source) =>
    [...source.matchAll(/@ConfigurationProperties\("([\w.-]+)"\)\s*(?:public )?record \w+\(/g)].flatMap((found) => settings(found[1], within(source, found.index + found[0].length - 1), records)),
  );
  const asked = sources.flatMap((source) => [...source.matchAll(/@Value\("\$\{(bloodstream\.[\w.-]+)/g)].map(([, name]) => [name, ""]));
  return new Map([...asked, ...bound]);
}

/** A list is said in words, as what is taken from another setting is. */
const plainly = (value) => (typeof value !== "object" ? String(value) : Object.keys(value).length === 0 ? "" : "${a list}");

/** Values of the chart by path, each with its defaults: a part's are one. */
export function values() {
  const found = new Map();
  const walk = (where, value) => {
    const branch = value !== null && typeof value === "object" && !Array.isArray(value) && Object.keys(value).length > 0;
    if (branch) for (const [key, inner] of Object.entries(value)) walk([...where, key], inner);
    else put(found, where.map((key, at) => (at === 1 && where[0] === "parts" ? "<part>" : key)).join("."), plainly(value));
  };
  walk([], parse(text("deploy/helm/bloodstream/values.yaml"), { merge: true }));
  return found;
}

const quoted = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** Rows of a page's tables that have a column "default": the name in the first cell, and what the column says. */
export function documented(page) {
  let column = -1;
  const rows = [];
  for (const line of page.split("\n")) {
    if (!line.startsWith("|")) {
      column = -1;
      continue;
    }
    const cells = line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
    if (cells.includes("default")) column = cells.indexOf("default");
    else if (column >= 0 && quoted(cells[0]).length > 0) rows.push({ name: quoted(cells[0])[0], default: cells[column] });
  }
  return rows;
}

/** Whether a cell says each of the defaults, and no other; what is empty, or taken from another setting, it says in words. */
export function says(cell, defaults) {
  const plain = [...defaults].filter((value) => value !== "" && !value.includes("${"));
  const told = quoted(cell);
  return cell !== "" && plain.every((value) => told.includes(value)) && (plain.length < defaults.size || told.every((value) => plain.includes(value)));
}
