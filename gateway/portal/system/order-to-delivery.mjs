/**
 * An order in the running platform, in a real browser with real sign-ons: a hospital orders red cells, the blood service
 * keeps units that the platform proposes, picks them by scanner and despatches them, and the hospital says that they
 * arrived. Needs one released unit of the group on the shelf. Exits non-zero where a page and its service do not agree.
 *
 * usage: PORT=8080 node system/order-to-delivery.mjs [folder for screenshots]
 */
import assert from "node:assert/strict";
import { assertAccessible, openBrowser, openPage, scan } from "../tests/browser.mjs";

const pictures = process.argv[2];
const platform = `http://localhost:${process.env.PORT ?? 8080}`;
const browser = await openBrowser();
const step = (what) => console.log(`  ${what}`);

async function signedIn(user) {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${platform}/orders`);
  await page.locator("#username").fill(user);
  await page.locator("#password").fill("bloodstream");
  await page.locator("#kc-login").click();
  await page.getByRole("heading", { name: "Orders" }).waitFor();
  const press = (name) => page.getByRole("button", { name }).press("Enter");
  const picture = (name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  return { page, complaints, press, picture };
}

const hospital = await signedIn("transfusion-scientist");
await hospital.page.getByRole("link", { name: "Place an order" }).press("Enter");
await hospital.page.getByLabel("Urgent", { exact: true }).press("Space");
await hospital.page.getByLabel("Site", { exact: true }).fill("SITE-A");
await hospital.page.getByLabel("Group").selectOption("O-POSITIVE");
await hospital.page.getByLabel("Units", { exact: true }).fill("1");
await hospital.press("Place the order");
await hospital.page.getByText(/^ORD-\d+ is placed\.$/).waitFor();
const order = new URL(hospital.page.url()).pathname.split("/").at(-1);
await hospital.picture("order-placed");
step("a hospital ordered one unit of red cells, O RhD positive");

const officer = await signedIn("distribution-officer");
await officer.page.goto(`${platform}/orders/${order}`);
await officer.press("Propose units");
const proposed = officer.page.getByRole("row", { name: /as ordered/ });
await proposed.waitFor();
const unit = (await proposed.innerText()).match(/(A\d{4}) (\d\d) (\d{6}) .[\s·]*([A-Z]{3}\d{2}\w{3})/);
await assertAccessible(officer.page, "a proposal of the platform");
await officer.picture("order-proposal");
await officer.press("Keep this unit");
await officer.page.getByText("1 unit kept for this order.").waitFor();
step("the platform proposed a unit and said why; it is kept for the order");

const [, facility, year, serial, product] = unit;
await scan(officer.page, `=${facility}${year}${serial}00`);
await scan(officer.page, `=<${product}`);
await officer.page.getByText("1 of 1 unit picked.").waitFor();
await officer.page.getByLabel("Kind of container").selectOption("COOL-BOX-8");
await officer.page.getByLabel("Container", { exact: true }).focus();
const box = `BOX-${Date.now().toString(36).toUpperCase()}`;
await scan(officer.page, box);
await officer.page.getByText(`${box}, COOL-BOX-8: 1 unit, to arrive by`).waitFor();
await officer.picture("order-packed");
await officer.press(/^Despatch/);
await officer.page.getByText(/Despatched/).first().waitFor();
await officer.picture("order-despatched");
step("it was picked by scanner, packed, and despatched");

await hospital.page.reload();
await hospital.press(`We have received ${box}`);
await hospital.page.getByText(/Delivered/).first().waitFor();
await hospital.picture("order-delivered");
step("the hospital has received it");

assert.deepEqual([...hospital.complaints, ...officer.complaints], [], "the browsers have nothing to complain of");
await browser.close();
console.log("The order was delivered.");
