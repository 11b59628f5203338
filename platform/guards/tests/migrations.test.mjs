import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { contractions, excepted, migrations } from "../migrations.mjs";
import { root } from "./checkout.mjs";

const text = (file) => readFileSync(path.join(root, file), "utf8");
const { released, since } = excepted();

/** Where the release before is in this clone, its migrations. */
function ofTheReleaseBefore() {
  const commit = text("platform/chaos/previous-release").replace(/^#.*\n/gm, "").trim();
  try {
    return execFileSync("git", ["ls-tree", "-r", "--name-only", commit], { cwd: root, encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 26 }).split("\n");
  } catch {
    return undefined;
  }
}

test("a migration only adds, unless it is listed with its reason and the upgrade guide tells of it", () => {
  const guide = text("docs/operations/upgrade.md");
  const all = migrations();
  assert.ok(all.length > 100);
  const contracting = all.filter((file) => contractions(text(file)).length > 0);
  const unlisted = contracting.filter((file) => !(file in released) && !(file in since));
  assert.deepEqual(unlisted.flatMap((file) => contractions(text(file)).map((what) => `${file}: ${what}`)), []);
  assert.deepEqual(Object.entries(since).filter(([, { because, told }]) => !because || !told || !guide.includes(told)).map(([file]) => file), []);
});

test("whatever is listed is there, and contracts", () => {
  const listed = [...Object.keys(released), ...Object.keys(since)];
  assert.deepEqual(listed.filter((file) => !existsSync(path.join(root, file)) || contractions(text(file)).length === 0), []);
});

test("nothing passes for released that the release before does not have", (t) => {
  const before = ofTheReleaseBefore();
  if (before === undefined) return t.skip("the release before is not in this clone");
  assert.deepEqual(Object.keys(released).filter((file) => !before.includes(file)), []);
  assert.deepEqual(Object.keys(since).filter((file) => before.includes(file)), []);
});

/** By folder, the numbers of its migrations. */
function numbers(files) {
  const found = new Map();
  for (const file of files) found.set(path.dirname(file), [...(found.get(path.dirname(file)) ?? []), Number(/\/V(\d+)__/.exec(file)[1])]);
  return found;
}

test("a new migration has a number of its own above all of the release before, or that one takes it for a hole and does not start", (t) => {
  const before = ofTheReleaseBefore();
  if (before === undefined) return t.skip("the release before is not in this clone");
  const last = numbers(before.filter((file) => /\/V\d+__\w+\.sql$/.test(file)));
  const added = [...numbers(migrations().filter((file) => !before.includes(file)))];
  assert.deepEqual(added.filter(([folder, all]) => Math.min(...all) <= Math.max(0, ...(last.get(folder) ?? []))), []);
  for (const [folder, all] of numbers(migrations())) assert.equal(new Set(all).size, all.length, folder);
});

for (const sql of [
  "alter table donor drop column postcode",
  "ALTER TABLE ONLY donor DROP postcode",
  "drop table donor",
  "drop view made_of_donation",
  "drop function journal_append(json, json)",
  "drop index venue_once",
  "alter table donor rename column postcode to code",
  "alter table donor rename to person",
  "alter table donor alter column postcode type varchar(8)",
  "alter table donor alter postcode set not null",
  "alter table donor add column a text not null default ''; alter table donor alter column a drop default",
  "alter table donor add column a text, add column b text not null",
  "alter table donor add column a numeric(5, 2) not null check (a > 0)",
  "alter table donor add a text not null",
  "alter table donor add check (postcode <> '')",
  "alter table donor add column a text, add constraint one check (num_nulls(a, postcode) = 1)",
  "alter table donor add constraint one check (postcode <> '') not valid",
  "alter table donor drop constraint donor_pkey, add primary key (donor, postcode)",
  "alter table donor add constraint site foreign key (postcode) references site (code)",
  "create unique index concurrently once on donor (postcode)",
  "create trigger t before insert on donor for each row execute function f()",
  "do $$ begin execute 'alter table donor drop constraint x'; end $$",
  "do $x$ begin delete from donor; end $x$",
  "create table a (b text); -- it is new\n/* and so */ truncate donor",
  "delete from donor where true",
  "revoke insert on donor from public",
]) {
  test(`noticed: ${sql}`, () => assert.notDeepEqual(contractions(sql), []));
}

for (const sql of [
  "create table a (b text not null, c text check (c is not null)); create unique index a_b on a (b); alter table a drop column c; create trigger t before insert on a for each row execute function f()",
  "alter table donor add column a text, add column b text check (b is null or b <> ''), add check ((a is null) = (b is null))",
  "alter table donor add column a boolean not null default false; create unique index a_once on donor (a) where a is not null",
  "alter table donor alter column postcode drop not null, drop constraint donor_postcode_check",
  "drop index concurrently if exists by_name; create index concurrently by_name on donor (postcode)",
  "create or replace function f() returns trigger language plpgsql as $$ begin delete from donor; return new; end $$",
  "-- drop table donor\ninsert into a values ('; drop table donor')",
  "do $$ begin update donor set postcode = null; end $$",
]) {
  test(`adds only: ${sql}`, () => assert.deepEqual(contractions(sql), []));
}
