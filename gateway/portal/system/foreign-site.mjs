/**
 * Another site against the gateway, in a real browser with somebody signed in: it can neither sign them out, nor do
 * anything in their name, nor frame the portal; and a script that gets into a page does not run.
 *
 * usage: PORT=8080 node system/foreign-site.mjs
 */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { openBrowser, openPage } from "../tests/browser.mjs";

const platform = `http://localhost:${process.env.PORT ?? 8080}`;
const step = (what) => console.log(`  ${what}`);

/** Under 127.0.0.1, which is another site than localhost. */
const foreign = createServer((request, response) => {
  const forms = `
    <form id="logout" method="post" action="${platform}/logout"><input name="_csrf" value="guessed"></form>
    <form id="check" method="post" enctype="text/plain" action="${platform}/api/bedside/checks"><input name='{"wristband":"' value='"}'></form>
    <iframe id="frame" src="${platform}/bedside"></iframe>`;
  response.writeHead(200, { "content-type": "text/html" }).end(request.url === "/" ? `<!doctype html>${forms}` : "");
});
await new Promise((ready) => foreign.listen(0, "127.0.0.1", ready));
const elsewhere = `http://127.0.0.1:${foreign.address().port}/`;

const browser = await openBrowser();
const { page, context } = await openPage(browser);
const signedIn = async () => (await page.request.get(`${platform}/api/session`)).status();

await page.goto(`${platform}/bedside`);
await page.locator("#username").fill("ward-nurse");
await page.locator("#password").fill("bloodstream");
await page.locator("#kc-login").click();
await page.waitForURL(`${platform}/bedside`);
assert.equal(await signedIn(), 200);

for (const form of ["logout", "check"]) {
  const stranger = await context.newPage();
  await stranger.goto(elsewhere);
  const answered = stranger.waitForResponse((response) => response.url().startsWith(platform) && response.request().method() === "POST");
  await stranger.evaluate((id) => document.getElementById(id).submit(), form);
  assert.equal((await answered).status(), 403, `a form of another site: ${form}`);
  await stranger.close();
}
assert.equal(await signedIn(), 200, "nobody was signed out");
step("forms of another site are refused, and the person stays signed in");

const stranger = await context.newPage();
await stranger.goto(elsewhere);
const inside = stranger.frames().find((frame) => frame !== stranger.mainFrame());
assert.ok(!inside.url().startsWith(platform) || /chrome-error/.test(inside.url()), `framed: ${inside.url()}`);
step("the portal cannot be framed");

const refused = [];
page.on("console", (message) => /Content Security Policy/i.test(message.text()) && refused.push(message.text()));
await page.evaluate(() => {
  const script = document.createElement("script");
  script.textContent = "window.stolen = true";
  document.body.append(script);
});
assert.equal(await page.evaluate(() => window.stolen), undefined, "an inline script does not run");
assert.ok(refused.length > 0, "the browser says that the policy refused it");
step("an inline script does not run");

const { headers } = await page.request.get(`${platform}/bedside`).then((answer) => ({ headers: answer.headers() }));
assert.equal(headers["x-frame-options"], "DENY");
assert.equal(headers["x-content-type-options"], "nosniff");
assert.match(headers["content-security-policy"], /frame-ancestors 'none'/);
step("every page carries the headers that say so");

await browser.close();
foreign.close();
