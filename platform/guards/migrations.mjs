import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { kept, root } from "./tests/checkout.mjs";

/** Every migration that is shipped, relative to the checkout. */
export const migrations = () => kept().filter((file) => /\/src\/main\/resources\/db\/[a-z]+\/V\d+__\w+\.sql$/.test(file));

/** Those that may contract: of the release before, and since, each with why, and since with where the guide tells of it. */
export const excepted = () => parse(readFileSync(path.join(root, "platform/guards/contracting-migrations.yaml"), "utf8"));

/** A word of SQL in a text: a literal, a comment, a quoted name, a body between dollars, or anything else. */
const TOKEN = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$\w*\$)[\s\S]*?\1|[^-/'"$;]+|[\s\S]/g;

/** Statements without comments, each with its bodies between dollars left out and kept aside. */
function statements(sql) {
  const found = [];
  let text = "";
  let bodies = [];
  const end = () => {
    if (text.trim()) found.push({ text: text.replace(/\s+/g, " ").trim().toLowerCase(), bodies });
    text = "";
    bodies = [];
  };
  for (const [token, dollars] of sql.matchAll(TOKEN)) {
    if (token.startsWith("--") || token.startsWith("/*")) text += " ";
    else if (dollars) {
      bodies.push(token.slice(dollars.length, -dollars.length));
      text += " $body$ ";
    } else if (token === ";") end();
    else text += token;
  }
  end();
  return found;
}

/** Parts at top level, as the actions of an ALTER TABLE. */
function parts(text) {
  const found = [""];
  let depth = 0;
  for (const [token] of text.matchAll(/'(?:[^']|'')*'|[^'(),]+|[\s\S]/g)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (token === "," && depth === 0) found.push("");
    else found[found.length - 1] += token;
  }
  return found.map((part) => part.trim());
}

const WORDS = new Set("and or not is null in like between case when then else end distinct from true false any all array as date text integer boolean".split(" "));

/** The columns that a condition, or a list of columns, names. */
const columns = (text) =>
  [...text.replace(/'(?:[^']|'')*'/g, " ").replace(/::\s*\w+(\[\])?/g, " ").matchAll(/\b([a-z_]\w*)\b(?!\s*\()/g)].map(([, word]) => word).filter((word) => !WORDS.has(word));

const parenthesised = (text) => text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));

/** Without what stands in parentheses. */
function outside(text) {
  const less = text.replace(/\([^()]*\)/g, " ");
  return less === text ? text : outside(less);
}

const ADDED = /^add (?:column )?(?:if not exists )?(?!constraint\b|check\b|primary\b|unique\b|foreign\b|exclude\b)"?(\w+)"? /;
const ALTERED = /^alter table (?:if exists )?(?:only )?"?([\w.]+)"? (.*)$/;

/** What a migration makes itself: of that the release before knows nothing. */
function made(all) {
  const tables = new Set();
  const added = new Set();
  const indexes = new Set();
  for (const { text } of all) {
    const table = /^create table (?:if not exists )?"?(\w+)"?/.exec(text);
    if (table) tables.add(table[1]);
    const index = /^create (?:unique )?index (?:concurrently )?(?:if not exists )?"?(\w+)"? on /.exec(text);
    if (index) indexes.add(index[1]);
    const altered = ALTERED.exec(text);
    if (altered) for (const action of parts(altered[2])) if (ADDED.test(action)) added.add(`${altered[1]}.${ADDED.exec(action)[1]}`);
  }
  return { tables, added, indexes };
}

/** What one action of an ALTER TABLE takes from the release before; nothing when it takes nothing. */
function action(table, text, { added }) {
  const column = ADDED.exec(text);
  if (column) return /\bnot null\b/.test(outside(text)) && !/\b(default|generated)\b/.test(outside(text)) ? `${table}.${column[1]} must be told` : undefined;
  if (/^drop constraint /.test(text)) return /_check\d*( cascade)?$/.test(text) ? undefined : `${table}: ${text}`;
  if (/^(drop|rename)\b/.test(text)) return `${table}: ${text}`;
  if (/^alter (?:column )?/.test(text)) {
    // A default that is taken away: from then on whoever does not know the column cannot write a row.
    return / (drop not null|set default .*|set statistics .*)$/.test(text) ? undefined : `${table}: ${text}`;
  }
  if (/^add (constraint \w+ )?(check|primary key|unique|foreign key|exclude)\b/.test(text)) {
    const named = columns(parenthesised(text.replace(/\breferences\b.*$/, "")));
    return named.every((name) => added.has(`${table}.${name}`)) ? undefined : `${table}: ${text.slice(0, 70)}`;
  }
  return undefined;
}

/** What a statement takes from the release before. NOT VALID excuses nothing: what that release writes is checked all the same. */
function taken(statement, its) {
  const { text, bodies } = statement;
  const altered = ALTERED.exec(text);
  if (altered) return its.tables.has(altered[1]) ? [] : parts(altered[2]).map((each) => action(altered[1], each, its));
  // A body is run at once by DO alone; it may write the statement that it executes into a text.
  if (/^do\b/.test(text)) return bodies.filter((body) => /\b(drop|rename|truncate|revoke)\b|\balter table\b(?!.*\battach\b)|\bdelete from\b/i.test(body)).map(() => "a body that is run alters or deletes");
  const index = /^drop index (?:concurrently )?(?:if exists )?"?(\w+)"?$/.exec(text);
  if (index && /^drop index concurrently if exists/.test(text) && its.indexes.has(index[1])) return [];
  const unique = /^create unique index (?:concurrently )?(?:if not exists )?\w+ on "?(\w+)"?(.*)$/.exec(text);
  if (unique) {
    const named = columns(parenthesised(unique[2].replace(/ where .*$/, "")));
    return its.tables.has(unique[1]) || named.every((name) => its.added.has(`${unique[1]}.${name}`)) ? [] : [text.slice(0, 70)];
  }
  const trigger = /^create (?:or replace )?(?:constraint )?trigger \w+ .*? on "?(\w+)"?/.exec(text);
  if (trigger) return its.tables.has(trigger[1]) ? [] : [text.slice(0, 70)];
  return /^(drop|truncate|revoke|delete)\b|^alter (type|domain|view|index|function|sequence)\b/.test(text) ? [text.slice(0, 70)] : [];
}

/**
 * What a migration takes from the release before this one, whose instances go on working on the database while it is
 * migrated and after, and come back when an upgrade is rolled back: in words, nothing when it only adds.
 */
export function contractions(sql) {
  const all = statements(sql);
  const its = made(all);
  return all.flatMap((statement) => taken(statement, its)).filter((what) => what !== undefined);
}
