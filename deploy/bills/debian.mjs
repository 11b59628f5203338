import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { SPDX } from "@cyclonedx/cyclonedx-library";
import { byReference } from "./bill.mjs";

const asSaid = (name) => ({ license: { name } });
const identified = (id) => ({ license: { id, acknowledgement: "declared" } });

/** Debian's short names of the GNU licences: `GPL-2+` is `GPL-2.0-or-later`. */
function gnu(name) {
  const [, family, version, later] = name.match(/^(A?GPL|LGPL|GFDL)-(\d(?:\.\d)?)(\+?)$/i) ?? [];
  return family && `${family.toUpperCase()}-${version.includes(".") ? version : `${version}.0`}-${later ? "or-later" : "only"}`;
}

/** A short name of a copyright file as SPDX knows it, else as it stands there. */
export function licence(name) {
  const id = name.toLowerCase() === "expat" ? "MIT" : (gnu(name) ?? SPDX.fixupSpdxId(name));
  return id && SPDX.isSupportedSpdxId(id) ? identified(id) : asSaid(name);
}

const MACHINE_READABLE = /^Format: https?:\/\/www\.debian\.org\/doc\/packaging-manuals\/copyright-format\//m;

/** Every licence that a copyright file names, of whichever file of the source; `NOASSERTION` where only a person can read it. */
export function licencesOf(copyright) {
  if (!MACHINE_READABLE.test(copyright)) return [asSaid("NOASSERTION")];
  const named = [...copyright.matchAll(/^License:[ \t]*(\S.*)$/gm)].flatMap(([, names]) => names.trim().split(/,? (?:and|or) /i));
  const found = new Map(named.map(licence).map((choice) => [choice.license.id ?? choice.license.name, choice]));
  return found.size === 0 ? [asSaid("NOASSERTION")] : [...found.keys()].toSorted().map((name) => found.get(name));
}

/** `: ` lines of a package's control file, of those that are asked. */
const control = (file) => Object.fromEntries(execFileSync("dpkg-deb", ["-f", file, "Package", "Version", "Architecture", "Source", "Homepage"], { encoding: "utf8" }).trim().split("\n").map((line) => line.split(/: (.*)/, 2)));

const text = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** A package of a release of Debian as a component: what its control file says, the hash of its archive, the licences that its copyright file names. */
export function component(release, { Package: name, Version: version, Architecture: architecture, Source: source, Homepage: homepage }, archive, copyright) {
  const purl = `pkg:deb/debian/${encodeURIComponent(name)}@${encodeURIComponent(version)}?arch=${architecture}&distro=debian-${release}`;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    hashes: [{ alg: "SHA-256", content: createHash("sha256").update(archive).digest("hex") }],
    licenses: licencesOf(copyright),
    purl,
    ...(homepage && { externalReferences: [{ type: "website", url: homepage }] }),
    properties: [
      { name: "bloodstream:deb:architecture", value: architecture },
      { name: "bloodstream:deb:source", value: source ?? name },
      { name: "bloodstream:deb:copyright", value: `/usr/share/doc/${name}/copyright` },
    ],
  };
}

/** The packages in a folder, unpacked in `root`. */
export const packages = (release, folder, root) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".deb"))
    .map((file) => path.join(folder, file))
    .map((file) => {
      const about = control(file);
      return component(release, about, readFileSync(file), text(path.join(root, "usr/share/doc", about.Package, "copyright")));
    })
    .toSorted(byReference);
