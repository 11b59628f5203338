/**
 * A donor carer's day in the running platform, in a real browser with a real sign-on and no answer written by hand: a
 * venue and a session, a donor who walks in, the health check, label sets, the collection by scanner, and numbers that
 * balance before the session closes. Exits non-zero where a page and its service do not agree.
 *
 * usage: PORT=8080 node system/donors-day.mjs [folder for screenshots]
 */
import assert from "node:assert/strict";
import { openBrowser, assertAccessible, openPage, scan } from "../tests/browser.mjs";

const pictures = process.argv[2];
const platform = `http://localhost:${process.env.PORT ?? 8080}`;
const browser = await openBrowser();
const { page, complaints } = await openPage(browser);
const picture = (name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
const step = (what) => console.log(`  ${what}`);
const press = (name) => page.getByRole("button", { name, exact: typeof name === "string" }).press("Enter");
const heading = (name) => page.getByRole("heading", { name }).first().waitFor();

/** Somebody else at each run, young enough for a first donation without a clinician, so that the register takes nobody for a donor of an earlier one. */
const any = (from, to) => from + Math.floor(Math.random() * (to - from + 1));
const fresh = Array.from({ length: 10 }, () => "abcdefghijklmnopqrstuvwxyz"[any(0, 25)]).join("");
const born = { day: any(10, 28), month: any(10, 12), year: any(1970, 1995) };
const now = new Date();

await page.goto(`${platform}/sessions`);
await page.locator("#username").fill("donor-carer");
await page.locator("#password").fill("bloodstream");
await page.locator("#kc-login").click();
await heading("Sessions");
step("signed in as donor-carer");

await page.getByRole("link", { name: "Venues", exact: true }).press("Enter");
await page.getByRole("link", { name: "Add a venue" }).press("Enter");
await page.getByLabel("Name").fill(`Hall ${fresh}`);
await page.getByLabel("First half of the postcode").fill("BT9");
await page.keyboard.press("Enter");
await heading("Plan a session");
step("a venue was added");

await page.getByLabel("Venue").selectOption({ label: `Hall ${fresh}, BT9` });
const [year, month, day] = now.toLocaleDateString("en-CA", { timeZone: "Europe/London" }).split("-");
await page.getByLabel("Day", { exact: true }).fill(day);
await page.getByLabel("Month").fill(month);
await page.getByLabel("Year").fill(year);
await page.getByLabel("Opens at").fill("00:00");
await page.getByLabel("Closes at").fill("23:59");
await page.getByLabel("Chairs").fill("4");
for (const [label, text] of [["A new time every", "720"], ["One donor takes", "719"], ["Places at each time", "2"]]) await page.getByLabel(label).fill(text);
await page.getByText(/appointment times with/).waitFor();
await press("Plan the session");
await page.getByText("The session is planned.").waitFor();
await press(`Open Hall ${fresh}`);
await page.locator(".sessions-card").filter({ hasText: `Hall ${fresh}` }).getByText("Open", { exact: true }).waitFor();
await assertAccessible(page, "sessions of the platform");
await picture("sessions");
step("a session of today was planned and opened");

await page.goto(`${platform}/donors/register`);
await page.getByLabel("Family name").fill(`Ó ${fresh}`);
await page.getByLabel("Given name").fill("Patrick Joseph");
await page.getByLabel("Day", { exact: true }).fill(String(born.day));
await page.getByLabel("Month").fill(String(born.month));
await page.getByLabel("Year").fill(String(born.year));
await page.getByRole("radio", { name: "Male", exact: true }).press("Space");
await page.getByLabel("House and street").fill(`${any(1, 999)} Main Street`);
await page.getByLabel("Postcode").fill("BT27 4AA");
await press("Register");
await page.getByText("is on the register").waitFor();
const donor = new URL(page.url()).pathname.split("/").at(-1);
await assertAccessible(page, "the record of a donor");
await picture("donor-record");
step("a donor was registered");

await page.goto(`${platform}/donors/${donor}/health-check`);
for (;;) {
  await page.getByText(/^Question \d+ of \d+$/).or(page.getByRole("heading", { name: "Measurements" })).first().waitFor();
  if (await page.getByRole("heading", { name: "Measurements" }).isVisible()) break;
  const asked = await page.getByText(/^Question \d+ of \d+$/).innerText();
  await page.keyboard.press("n");
  await page.keyboard.press("Enter");
  await page.waitForFunction((before) => !document.body.innerText.includes(before), asked);
}
await page.getByLabel("Weight", { exact: true }).fill("78.5");
await page.getByLabel("Haemoglobin", { exact: true }).fill("148");
await page.getByRole("radio", { name: /finger|capillary/i }).press("Space");
await press("Decide");
await heading("Eligible");
await picture("eligible");
step("the health check lets the donor give");

await page.goto(`${platform}/sessions`);
await page.getByRole("link", { name: `Hall ${fresh}` }).first().press("Enter");
await page.getByLabel("Who has come?").waitFor();
const session = new URL(page.url()).pathname.split("/").at(-1);
await scan(page, `Ó ${fresh} ${born.day}/${born.month}/${born.year}`);
await page.getByRole("link", { name: "Take in somebody without an appointment" }).press("Enter");
await press(/^This donor/);
await heading("Which place?");
await page.getByRole("button", { name: /^Take in/ }).first().press("Enter");
await page.getByText(/is here\./).waitFor();
await picture("day");
step("the donor walked in and has a place");

const serial = 500_000 + (Math.floor(now.getTime() / 1000) % 400_000);
const flagged = (number, flag) => `=A9990${year.slice(2)}${String(number).padStart(6, "0")}${flag}`;
await page.goto(`${platform}/sessions/${session}/numbers`);
await page.locator("summary", { hasText: "Allot label sets" }).press("Enter");
await page.locator("#allot-first").focus();
await scan(page, flagged(serial, "01"));
await scan(page, flagged(serial + 1, "01"));
await press("Allot");
await page.waitForFunction(() => document.querySelector("#allot-first").value === "");
step("two label sets were allotted");

await page.goto(`${platform}/sessions/${session}`);
await page.getByRole("link", { name: /^Collect from/ }).press("Enter");
await heading("Ask the donor to say who they are");
for (const said of ["Full name", "Date of birth", "Address"]) await page.getByRole("checkbox", { name: said }).press("Space");
await press("This is the donor");
await press("Go on to the labels");
await page.getByLabel("Scan the donation number on the pack").waitFor();
for (const flag of ["01", "07", "07"]) await scan(page, flagged(serial, flag));
await page.getByText("2 scanned: a test tube, a test tube").waitFor();
await press("All samples are scanned");
await scan(page, flagged(serial, "08"));
await heading(/^Before the needle/);
for (const text of ["Quadruple T&B 450", "71A04", "1", "6", String(Number(year) + 1), "HM-3"]) await scan(page, text);
await page.keyboard.press("Space");
await page.getByRole("checkbox", { name: /signed the consent/ }).press("Space");
await press("Start");
await heading(/^Giving into/);
await picture("giving");
for (const flag of ["07", "07"]) await scan(page, flagged(serial, flag));
await page.getByText("2 filled").waitFor();
await page.getByLabel("Volume in the bag").fill("470");
await page.getByRole("radio", { name: "Complete" }).press("Space");
await press("End the collection");
await heading("Complete");
await page.getByText("Thank Patrick Joseph.").waitFor();
await picture("thanks");
step("blood was collected by scanner and keyboard");

await page.goto(`${platform}/sessions/${session}/numbers`);
await heading(/It does not balance yet/);
await page.getByRole("checkbox").first().press("Space");
await page.getByRole("radio", { name: "It is here, and cannot be used" }).press("Space");
await page.getByRole("radio", { name: "Damaged", exact: true }).press("Space");
await press("Record it");
await page.getByText("It balances.").waitFor();
await picture("numbers");
await page.goto(`${platform}/sessions`);
await page.locator(".sessions-card").filter({ hasText: `Hall ${fresh}` }).getByRole("link", { name: /^Close/ }).press("Enter");
await press("Close the session");
await page.getByText(`Hall ${fresh} is closed.`).waitFor();
step("its numbers balance, and the session is closed");

await page.goto(`${platform}/donors/${donor}`);
await page.getByText(flagged(serial, "").slice(1, 6)).first().waitFor();
await assertAccessible(page, "the record after a donation");
await picture("donor-record-after");
step("the record shows the donation");

await press("Make an account code");
const code = await page.getByText("The donor's code is").locator("strong").innerText();
assert.deepEqual(complaints, [], "the browser has nothing to complain of");

const own = await openPage(browser, { viewport: { width: 390, height: 844 } });
await own.page.goto(`${platform}/my-donations`);
await own.page.locator("#username").fill("donor");
await own.page.locator("#password").fill("bloodstream");
await own.page.locator("#kc-login").click();
await own.page.getByRole("heading", { name: "Find your donor record" }).or(own.page.getByText(/^Hello/)).first().waitFor();
if (await own.page.getByText(/^Hello/).isVisible()) {
  step("the donor of this platform is linked to another record already, which stays");
} else {
  await own.page.getByLabel("Your code").fill(code.toLowerCase());
  await own.page.getByLabel("Day", { exact: true }).fill(String(born.day));
  await own.page.getByLabel("Month").fill(String(born.month));
  await own.page.getByLabel("Year").fill(String(born.year));
  await own.page.getByRole("button", { name: "Find my record" }).press("Enter");
  await own.page.getByText("Hello Patrick Joseph.").waitFor();
}
await own.page.getByText(/^You can give from/).waitFor();
await assertAccessible(own.page, "a donor's own donations");
if (pictures) await own.page.screenshot({ path: `${pictures}/my-donations.png`, fullPage: true });
for (const [path, title] of [["/my-appointments", "My appointments"], ["/my-details", "My details"]]) {
  await own.page.goto(platform + path);
  await own.page.getByRole("heading", { level: 1, name: title }).waitFor();
  await assertAccessible(own.page, title);
  if (pictures) await own.page.screenshot({ path: `${pictures}/${path.slice(1)}.png`, fullPage: true });
}
assert.deepEqual(own.complaints, [], "the donor's browser has nothing to complain of");
step("the donor finds the own record with the code, and reads when to give next");

await browser.close();
console.log("The donor's day happened.");
