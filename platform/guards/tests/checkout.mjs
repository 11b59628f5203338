import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const here = fileURLToPath(new URL("..", import.meta.url));
export const root = path.resolve(here, "../..");

/** Every file that git keeps or would keep, relative to the checkout. */
export const kept = () =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 })
    .split("\n")
    .filter((file) => file);

/** What a tool of ours said of some files, and whether it was content. */
export function run(tool, args, cwd) {
  try {
    return { content: true, said: execFileSync(path.join(here, "node_modules/.bin", tool), args, { cwd, encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 26 }) };
  } catch (failed) {
    return { content: false, said: `${failed.stdout}${failed.stderr}` };
  }
}

/** A folder that is gone after its use. */
export function inFolder(use) {
  const folder = mkdtempSync(path.join(tmpdir(), "guard-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

