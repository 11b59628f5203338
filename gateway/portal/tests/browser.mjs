import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";
import { wasShown } from "./pages.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }, resultTypes: ["violations"] };

/** Headless Chromium from the system's packages; the README says how to get it. */
const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });

let shared;

/** One browser for every file of a process, which closes it. */
export const shareBrowser = async () => (shared = await launch());

/** For one file; closes with it unless it is shared. */
export const openBrowser = async () => (shared ? { newContext: (options) => shared.newContext(options), close: () => undefined } : launch());

/** A page that fails its test when the browser complains: a script error or a breach of the content security policy. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => /Content Security Policy/i.test(message.text()) && complaints.push(message.text()));
  // Until something is there, not how long it takes: a build server may have little time for a browser.
  page.setDefaultTimeout(60_000);
  return { page, context, complaints };
}

export async function assertAccessible(page, state) {
  // Read in once per document: that costs more than all the rules.
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => axe.run(document, rules), RULES);
  assert.deepEqual(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(" | ")}`), [], `accessible: ${state}`);
  if ((await page.getByRole("heading", { name: "This page is not here for you" }).count()) === 0) wasShown(page.url());
}

/** The focus comes with what is shown, or a moment later. */
export async function assertFocused(page, id, why) {
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id).catch(() => undefined);
  assert.equal(await page.evaluate(() => document.activeElement?.id), id, why);
}

/** What reaches the stub may do so a moment after the page shows what led to it. */
export async function eventually(seen, wanted, why) {
  for (let look = 0; look < 600 && seen() !== wanted; look++) await setTimeout(100);
  assert.equal(seen(), wanted, why);
}

/** A press after a press: a button that takes a double click for one click hears nothing for a second. */
export async function pressAgain(button, told) {
  for (let press = 0; press < 60; press++) {
    await button.press("Enter");
    if (await told.waitFor({ timeout: 1_000 }).then(() => true, () => false)) return;
  }
  await told.waitFor();
}

/** As a scanner does it: the characters, then Enter, into whatever has the focus. */
export async function scan(page, text) {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
