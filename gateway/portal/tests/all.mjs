import { readdirSync } from "node:fs";
import { after, describe } from "node:test";
import { shareBrowser } from "./browser.mjs";

// Every file in one process and with one browser: to start both anew for each took longer than most of their tests.
const browser = await shareBrowser();
after(() => browser.close());
for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.mjs")).sort()) describe(file, async () => void (await import(`./${file}`)));
