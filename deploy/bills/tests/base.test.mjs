import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { base, java, refused } from "../base.mjs";
import { faults, json, licences, root } from "../bill.mjs";
import { component, licencesOf } from "../debian.mjs";

const list = json(path.join(root, "deploy/licences.json"));
const FORMAT = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n";
const names = (copyright) => licences({ licenses: licencesOf(copyright) });
const zlib = (copyright) => component("12", { Package: "zlib1g", Version: "1:1.2.13.dfsg-1", Architecture: "amd64", Source: "zlib" }, "archive", copyright);
const jdk = 'IMPLEMENTOR="Eclipse Adoptium"\nJAVA_RUNTIME_VERSION="25.0.3+9-LTS"\nMODULES="java.base java.desktop"\n';
const linked = 'JAVA_VERSION="25.0.3"\nMODULES="java.base"\n';

test("a package of Debian is named by its version with its epoch, its architecture and its release", () =>
  assert.equal(zlib("").purl, "pkg:deb/debian/zlib1g@1%3A1.2.13.dfsg-1?arch=amd64&distro=debian-12"));

test("licences of a copyright file are SPDX's where SPDX has them, once each", () =>
  assert.deepEqual(names(`${FORMAT}License: GPL-2+\nLicense: Expat\nLicense: GPL-2+ or BSD-variant\nLicense: LGPL-2.1\nLicense: zlib, and MIT\n`), ["BSD-variant", "GPL-2.0-or-later", "LGPL-2.1-only", "MIT", "Zlib"]));

for (const [what, copyright] of [["only a person can read", "This package was debianized. License: GPL"], ["is not there", ""], ["names none", FORMAT]]) {
  test(`a copyright file that ${what} is no assertion`, () => assert.deepEqual(names(copyright), ["NOASSERTION"]));
}

test("the Java is the JDK's, with the modules that were linked", () => {
  const made = java(jdk, linked);
  assert.equal(made.purl, "pkg:generic/openjdk@25.0.3%2B9-LTS");
  assert.equal(made.properties[0].value, "java.base");
});

test("a base is as CycloneDX says, and its licences are on the list", async () => {
  const made = base("12.15", [zlib(`${FORMAT}License: Zlib\n`)], java(jdk, linked));
  assert.deepEqual(await faults(made), []);
  assert.deepEqual(refused(made.components, list), []);
});

test("a base with one licence of several that is not on the list, or with a package that nobody has read, is refused", () => {
  assert.equal(refused([zlib(`${FORMAT}License: Zlib\nLicense: AGPL-3\n`)], list).length, 1);
  assert.equal(refused([zlib("")], list).length, 1);
  assert.equal(refused([{ ...zlib(""), licenses: [] }], list).length, 1);
  assert.equal(refused([{ ...zlib(""), name: "libc6" }], list).length, 0);
});
