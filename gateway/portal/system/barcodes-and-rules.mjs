/**
 * The running platform in a real browser with real sign-ons: a pack's symbol is read part by part; a version of the component
 * specifications is drafted by one quality officer, replayed over what was made, and approved by two others.
 * Exits non-zero when a page does not do what an officer expects of it.
 *
 * usage: PORT=8080 node system/barcodes-and-rules.mjs [folder for screenshots]
 */
import assert from "node:assert/strict";
import { openBrowser, openPage, assertAccessible, scan } from "../tests/browser.mjs";

const PACK = "]d1=+04000=A99902600012300=%5100=<DRC01000&>0263542359";
const pictures = process.argv[2];
const platform = `http://localhost:${process.env.PORT ?? 8080}`;
const browser = await openBrowser();
const step = (what) => console.log(`  ${what}`);

/** One person at a browser of their own. */
async function as(user, work) {
  const { page, context, complaints } = await openPage(browser, { viewport: { width: 1200, height: 1000 } });
  await page.goto(`${platform}/rules`);
  await page.locator("#username").fill(user);
  await page.locator("#password").fill("bloodstream");
  await page.locator("#kc-login").click();
  await page.getByText(`${user}, REGION`).waitFor();
  const answer = await work(page);
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  return answer;
}

/** From the text in force, to hold from today. */
async function draft(page, change) {
  await page.goto(`${platform}/rules`);
  await page.getByRole("link", { name: "Draft a new version of component specifications" }).press("Enter");
  const text = page.getByLabel("Text");
  await text.waitFor();
  await text.fill(change(await text.inputValue()));
  const today = new Date();
  await page.getByLabel("Day", { exact: true }).fill(String(today.getDate()));
  await page.getByLabel("Month").fill(String(today.getMonth() + 1));
  await page.getByLabel("Year").fill(String(today.getFullYear()));
  await page.getByLabel("Why?").fill("Tried by the test of the assembled system");
  await page.getByRole("button", { name: "Keep the draft" }).press("Enter");
}

const picture = (page, name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

const path = await as("quality-officer", async (page) => {
  await page.goto(`${platform}/scan`);
  await page.getByLabel("Barcode").waitFor();
  await scan(page, PACK);
  await page.getByText("A9990 26 000123 8").waitFor();
  await page.getByText("DRC01000: Red cells in additive solution").waitFor();
  await page.getByText("20 DEC 2026 23:59").waitFor();
  await assertAccessible(page, "a pack's symbol");
  await picture(page, "barcode");
  step("a pack's symbol says its number, group, product and expiry");

  await page.goto(`${platform}/rules`);
  await page.getByRole("heading", { name: "Component specifications" }).waitFor();
  await page.getByRole("heading", { name: "Compatibility policy" }).waitFor();
  await assertAccessible(page, "rules");
  await picture(page, "rules");
  step("both kinds of rules are listed, from two services");

  await draft(page, (text) => text.replace(/^DRC01,.*$/m, (line) => line.replace("P35D", "thirty-five days")));
  await page.getByRole("alert").getByText(/^Line \d+: /).waitFor();
  await assertAccessible(page, "a refused draft");
  step("a text that cannot be read is refused with its line");

  await draft(page, (text) => text.replace(/^(# The local catalogue)/m, `# Tried at ${new Date().toISOString()}\n$1`));
  await page.getByRole("heading", { name: /Version \d+/, level: 1 }).waitFor();
  await page.getByRole("button", { name: "Replay past decisions" }).press("Enter");
  await page.getByText(/decisions? of the last 12 months/).waitFor();
  assert.equal(await page.getByRole("button", { name: "Approve this version" }).count(), 0, "the author cannot approve");
  await picture(page, "rules-replayed");
  step("a draft is kept and replayed; its author is not offered an approval");
  return new URL(page.url()).pathname;
});

for (const [user, standing] of [["quality-officer-2", "Approved once"], ["quality-officer-3", "Scheduled"]]) {
  await as(user, async (page) => {
    await page.goto(platform + path);
    await page.getByRole("checkbox", { name: /I have read the text/ }).press("Space");
    await page.getByRole("button", { name: "Approve this version" }).press("Enter");
    await page.getByText(standing, { exact: true }).waitFor();
    await assertAccessible(page, standing);
    await picture(page, `rules-${user}`);
  });
  step(`${user} approves: ${standing.toLowerCase()}`);
}
await browser.close();
