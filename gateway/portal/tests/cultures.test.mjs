import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "testing-scientist", organisation: "REGION", roles: ["testing-scientist"] };
const POOL = "A999026000123-DPL02000";
const AT = `/api/production/components/${POOL}/bacterial-screen`;
const REACH = {
  component: POOL,
  donations: ["A999026000124", "A999026000125"],
  components: [
    { component: POOL, onHold: false, hospital: "BHSCT", site: "SITE-A" },
    { component: "A999026000124-DRC01000", onHold: false },
  ],
};
const LABEL = "=+04000=A99902600012300=%5100=<DPL02000&>0263542359";

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[`GET ${AT}`] = { status: 200, body: REACH };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = () => stub.requests.filter(({ method, path }) => `${method} ${path}` === `POST ${AT}`).map(({ body }) => JSON.parse(body));
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
const open = async () => {
  await page.goto(`${stub.url}/cultures`);
  await page.getByRole("heading", { name: "Cultures" }).waitFor();
  await assertFocused(page, "scan", "the first scan arrives in the field");
};

test("cultures are recorded by scanner and keyboard, one pack after the other", async () => {
  stub.answers[`POST ${AT}`] = { status: 201, body: { component: POOL, result: "NO_GROWTH", donations: REACH.donations } };
  await open();
  await assertAccessible(page, "cultures");
  await scan(page, "=A99902600012300");
  await page.getByText("Now scan its product code.").waitFor();
  await scan(page, "=<DPL02000");
  await page.getByRole("heading", { name: "Culture of A9990 26 000123 8, DPL02000" }).waitFor();
  await page.getByText("A pool of 2 donations.").waitFor();
  await assertFocused(page, "culture", "the bottle is scanned next");
  await scan(page, "BTA-77101");
  await assertFocused(page, "analyser", "Enter leads on and records nothing");
  await page.keyboard.type("BACTALERT-2");
  await page.getByRole("button", { name: "Record the culture" }).press("Enter");
  await page.getByRole("link", { name: "Choose what the culture shows" }).waitFor();
  await assertAccessible(page, "a culture without a result");
  assert.deepEqual(sent(), []);
  await page.getByLabel("No growth to date").press(" ");
  await pressAgain(page.getByRole("button", { name: "Record the culture" }), page.getByText("A9990 26 000123 8, DPL02000: no growth to date."));
  assert.deepEqual(sent(), [{ result: "NO_GROWTH", culture: "BTA-77101", analyser: "BACTALERT-2" }]);
  await assertFocused(page, "scan", "the next pack is scanned");
  await scan(page, LABEL);
  await assertFocused(page, "culture", "its bottle");
  assert.equal(await page.getByLabel("Bottle").inputValue(), "");
  assert.equal(await page.getByLabel("Analyser").inputValue(), "BACTALERT-2", "the analyser stays");
});

test("growth is recorded once it was read what it holds and recalls, and not by a scan", async () => {
  stub.answers[`POST ${AT}`] = { status: 201, body: { component: POOL, result: "GROWTH", donations: REACH.donations } };
  await open();
  await scan(page, LABEL);
  await assertFocused(page, "culture", "the bottle is scanned next");
  await scan(page, "BTA-77101");
  await page.getByLabel("Analyser").fill("BACTALERT-2");
  await page.getByLabel("Bacteria grew").press(" ");
  stub.answers[`GET ${AT}`] = { status: 200, body: { ...REACH, components: [REACH.components[0], { ...REACH.components[1], hospital: "WHSCT", site: "SITE-W" }] } };
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByText("2 donations are held for good: A9990 26 000124 6; A9990 26 000125 4.").waitFor();
  await page.getByText(/2 components are recalled: .*2 sites are to answer: BHSCT, SITE-A; WHSCT, SITE-W/).waitFor();
  await assertAccessible(page, "growth, before it is recorded");
  await shot("cultures-growth");
  const button = page.getByRole("button", { name: "Record growth: hold and recall" });
  await button.focus();
  await scan(page, "BTA77102");
  assert.deepEqual(sent(), [], "a scan presses nothing");
  await button.press("Enter");
  await page.getByText("bacteria grew. 2 donations are on hold, and what has left is recalled.").waitFor();
  assert.deepEqual(sent(), [{ result: "GROWTH", culture: "BTA-77101", analyser: "BACTALERT-2" }]);
  await assertAccessible(page, "growth recorded");
});

test("a pack that is not known, and a code that is none, are said in words", async () => {
  stub.answers[`GET ${AT}`] = { status: 404, body: { title: "No such component", status: 404, objections: [{ code: "component-unknown", message: "There is no such component." }] } };
  await open();
  await scan(page, LABEL);
  await page.getByRole("link", { name: "There is no such component." }).waitFor();
  await assertFocused(page, "scan", "the next scan arrives in the field");
  await scan(page, "9999999");
  await page.getByRole("link", { name: /donation number/ }).waitFor();
  await assertAccessible(page, "a pack that is not known");
});
