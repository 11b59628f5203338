import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, describe, test } from "node:test";
import { shareBrowser } from "./browser.mjs";
import { neverShown, PATHS } from "./pages.mjs";

// Every file in one process and with one browser: to start both anew for each took longer than most of their tests.
const browser = await shareBrowser();
after(() => browser.close());
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.mjs")).sort()) describe(file, async () => void (await import(`./${file}`)));
// The last of all: by now each page has been opened by the test that a new page needs.
test("every page of the portal was shown to axe", () => assert.deepEqual(neverShown(PATHS), []));
