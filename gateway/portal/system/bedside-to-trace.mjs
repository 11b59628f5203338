/**
 * The portal of the running platform, in a real browser with a real sign-on: a unit that was issued to a patient is
 * checked, started, and traced. Exits non-zero when a page does not do what a nurse expects of it.
 *
 * usage: PORT=8080 node system/bedside-to-trace.mjs '{"donation":…,"printed":…,"wristband":…,"label":…}' [folder for screenshots]
 */
import assert from "node:assert/strict";
import { openBrowser, openPage, assertAccessible, scan } from "../tests/browser.mjs";

const { donation, printed, wristband, label } = JSON.parse(process.argv[2]);
const pictures = process.argv[3];
const platform = `http://localhost:${process.env.PORT ?? 8080}`;
const anotherPatient = "3999999985";

const browser = await openBrowser();
const { page, context, complaints } = await openPage(browser, { viewport: { width: 1200, height: 1000 } });
const picture = async (name, height = 860) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true, clip: { x: 0, y: 0, width: 1200, height } });
const step = (what) => console.log(`  ${what}`);

await page.goto(`${platform}/bedside`);
await page.locator("#username").fill("ward-nurse");
await page.locator("#password").fill("bloodstream");
await page.locator("#kc-login").click();
await page.getByText("ward-nurse, BHSCT").waitFor();
step("signed in through Keycloak as ward-nurse, and sees who that is");

const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage, cookies: document.cookie }));
assert.doesNotMatch(stored, /eyJ/, "no token is in the browser's reach");
const session = (await context.cookies(platform)).find((cookie) => /bloodstream|session/i.test(cookie.name) && cookie.httpOnly);
assert.ok(session?.secure && session.sameSite === "Lax", "the session cookie is HttpOnly, Secure and SameSite=Lax");
step("no token in the browser; the session cookie is HttpOnly, Secure, SameSite=Lax");

await page.goto(`${platform}/bedside`);
await page.getByLabel("Scan wristband or bag").waitFor();
await picture("bedside-scanning");
await scan(page, anotherPatient);
await scan(page, label);
await page.getByText("Stop. Do not transfuse.").waitFor();
await assertAccessible(page, "NO-GO");
await picture("bedside-no-go");
step("another patient's wristband: stop, with the reasons");

await page.getByLabel("Scan wristband or bag").focus();
await scan(page, wristband);
await scan(page, label);
await page.getByText("Right blood. You can start.").waitFor();
await assertAccessible(page, "GO");
await picture("bedside-go");
step("the right wristband: right blood, you can start");

await page.getByRole("button", { name: "Start transfusion now" }).press("Enter");
await page.getByText(/^Started at/).waitFor();
step("the transfusion was started");

await page.getByRole("link", { name: "Trace" }).first().click();
await page.getByLabel("Donation number").waitFor();
await scan(page, printed);
await page.locator(".trace-timeline").waitFor();
assert.match(page.url(), new RegExp(`/trace/${donation}`));
await page.locator(".trace-timeline").getByText(/started/i).first().waitFor({ timeout: 15_000 });
await assertAccessible(page, "trace");
await picture("trace", 1320);
step("the trace shows the whole way, the start included");

await page.getByRole("button", { name: "Sign out" }).click();
await page.waitForURL(/\/(realms|$|signed-out)/);
const after = await page.request.get(`${platform}/api/session`);
assert.equal(after.status(), 401, "after signing out there is no session");
step("signed out");

assert.deepEqual(complaints, [], "the browser has nothing to complain of");
await browser.close();
