import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, eventually, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const OFFICER = { user: "distribution-officer", organisation: "REGION", roles: ["distribution-officer"] };
const QUALITY = { user: "quality-officer", organisation: "REGION", roles: ["quality-officer"] };
const AT = "/api/production/stock-counts";
const LIST = `GET ${AT}`;
const TASKS = "GET /api/production/stock-discrepancies";
const COUNT = "CNT-00000042";
const [THERE, ABSENT, HELD] = ["A999026000141-DRC01000", "A999026000142-DRC01000", "A999026000157-DRC01000"];
const names = { [THERE]: "A9990 26 000141 4, DRC01000", [ABSENT]: "A9990 26 000142 2, DRC01000", [HELD]: "A9990 26 000157 P, DRC01000" };
const open = (scanned) => ({ items: [{ count: COUNT, site: "NIBTS-BELFAST", expected: 2, scanned, openedAt: "2026-11-28T08:00:00Z", openedBy: "distribution-officer" }], more: false });
const NONE = { items: [], more: false };
const task = (component, kind, owner) => ({ count: COUNT, site: "NIBTS-BELFAST", component, printed: names[component].slice(0, 17), kind, owner, foundAt: "2026-11-28T08:40:00Z" });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[LIST] = { status: 200, body: open(0) };
  stub.answers[TASKS] = { status: 200, body: NONE };
  stub.answers["GET /api/production/stock"] = { status: 200, body: { asOf: "2026-11-28T08:00:00Z", groups: [], counts: [{ site: "NIBTS-BELFAST", kind: "RED_CELLS", product: "DRC01000", status: "AVAILABLE", age: "DAYS_0_TO_7", units: 2 }] } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const bodies = (call) => sent(call).map(({ body }) => JSON.parse(body));
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("a count is begun by keyboard alone, of a site that is named", async () => {
  stub.answers[`POST ${AT}`] = { status: 201, body: { count: COUNT, expected: 2 } };
  await page.goto(`${stub.url}/counts`);
  await page.getByRole("row", { name: /CNT-00000042/ }).waitFor();
  await assertAccessible(page, "stock counts");
  await shot("stock-counts");
  await page.getByRole("link", { name: "Begin a count" }).press("Enter");
  await page.getByText("As it was named at the receipt: NIBTS-BELFAST").waitFor();
  await page.getByLabel("Product code").fill("red cells");
  await page.getByRole("button", { name: "Begin the count" }).press("Enter");
  await page.getByRole("link", { name: "Enter the site whose shelf is counted" }).press("Enter");
  await page.keyboard.type("NIBTS-BELFAST");
  await page.getByRole("link", { name: /Scan the product code of a label/ }).press("Enter");
  await page.getByLabel("Product code").fill("");
  await scan(page, "=<DRC01000");
  await assertAccessible(page, "beginning a count");
  await shot("stock-count-new");
  await pressAgain(page.getByRole("button", { name: "Begin the count" }), page.getByRole("heading", { name: "Count NIBTS-BELFAST" }));
  assert.deepEqual(bodies(`POST ${AT}`), [{ site: "NIBTS-BELFAST", product: "DRC01000" }]);
});

test("packs are scanned one after the other, what is wrong is told, and the count is closed after a last look", async () => {
  const scans = `POST ${AT}/${COUNT}/scans`;
  stub.answers[scans] = { status: 200, body: { component: THERE, finding: "RIGHT" } };
  await page.goto(`${stub.url}/counts/${COUNT}`);
  await page.getByLabel("Pack").waitFor();
  await assertFocused(page, "scan", "the first scan has somewhere to go");
  await scan(page, "=A99902600014100");
  await page.getByText("Now scan the product code of A9990 26 000141 4").waitFor();
  await scan(page, "=<DRC01000");
  await page.getByRole("row", { name: `${names[THERE]} Counted` }).waitFor();
  stub.answers[scans] = { status: 200, body: { component: HELD, finding: "ON_HOLD" } };
  await scan(page, "=+04000=A99902600015700=%5100=<DRC01000&>0263542359");
  await page.getByText("It is on hold. Put it aside.").waitFor();
  await scan(page, "=%5100");
  await page.getByText("This barcode is neither the donation number nor the product code").first().waitFor();
  await assertFocused(page, "scan", "the next scan goes into the field, also after a wrong one");
  await scan(page, "=A99902600014100");
  await scan(page, "=A99902600014200");
  await page.getByText("A9990 26 000141 4 is not counted: its product code was not scanned").first().waitFor();
  await assertAccessible(page, "counting");
  await shot("stock-count-scan");
  assert.deepEqual(bodies(scans), [{ component: THERE }, { component: HELD }]);

  stub.answers[`GET ${AT}/${COUNT}/not-scanned`] = { status: 200, body: { items: [{ component: ABSENT, printed: names[ABSENT].slice(0, 17) }], more: false } };
  stub.answers[`POST ${AT}/${COUNT}/closure`] = { status: 200, body: { count: COUNT, scanned: 2, discrepancies: [{ component: ABSENT, kind: "MISSING" }, { component: HELD, kind: "ON_HOLD" }] } };
  await page.getByRole("button", { name: "Finish the count" }).press("Enter");
  await page.getByText("1 not scanned. Look for them once more.").waitFor();
  await page.getByText(names[ABSENT]).waitFor();
  await assertAccessible(page, "before the close");
  await shot("stock-count-finish");
  await page.getByRole("button", { name: "Go on scanning" }).press("Enter");
  await page.getByLabel("Pack").waitFor();
  await page.getByRole("button", { name: "Finish the count" }).press("Enter");
  await page.getByText("1 not scanned.").waitFor();
  stub.answers[LIST] = { status: 200, body: NONE };
  await pressAgain(page.getByRole("button", { name: "Close the count" }), page.getByRole("heading", { name: `${COUNT} is closed` }));
  await page.getByText("These are tasks now, and yours until somebody takes them over.").waitFor();
  await assertAccessible(page, "closed");
  await shot("stock-count-closed");
  assert.equal(sent(`POST ${AT}/${COUNT}/closure`).length, 1);
});

test("a pack that did not reach the platform is told as not counted", async () => {
  const scans = `POST ${AT}/${COUNT}/scans`;
  const message = `${COUNT} is over: open another to count again.`;
  stub.answers[scans] = { status: 422, body: { title: "The pack was not counted", status: 422, objections: [{ code: "stock-count-over", message }] } };
  await page.goto(`${stub.url}/counts/${COUNT}`);
  await page.getByLabel("Pack").waitFor();
  await scan(page, "=+04000=A99902600014100=%5100=<DRC01000&>0263542359");
  await page.getByText(`${names[THERE]} is not counted: ${message}`).first().waitFor();
  assert.equal(await page.getByRole("row", { name: names[THERE] }).count(), 0);
});

test("a count that was begun in vain is abandoned", async () => {
  stub.answers[`GET ${AT}/${COUNT}/not-scanned`] = { status: 200, body: NONE };
  stub.answers[`POST ${AT}/${COUNT}/abandonment`] = { status: 200, body: { count: COUNT, scanned: 0 } };
  await page.goto(`${stub.url}/counts/${COUNT}`);
  await page.getByRole("button", { name: "Finish the count" }).press("Enter");
  await page.getByText("Everything that is expected was scanned.").waitFor();
  stub.answers[LIST] = { status: 200, body: NONE };
  await pressAgain(page.getByRole("button", { name: "Abandon the count" }), page.getByText("No count is open."));
  await eventually(() => sent(`POST ${AT}/${COUNT}/abandonment`).length, 1, "it is abandoned once");
});

test("a quality officer takes over what is missing and explains it, and counts nothing", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: QUALITY };
  stub.answers[TASKS] = { status: 200, body: { items: [task(ABSENT, "MISSING", "distribution-officer"), task(HELD, "ON_HOLD", "quality-officer")], more: false } };
  const one = `${AT}/${COUNT}/discrepancies/${ABSENT}`;
  stub.answers[`POST ${one}/owner`] = { status: 200, body: {} };
  const message = "The component is kept for order ORD-00000007: take it out of the order first.";
  stub.answers[`POST ${one}/explanation`] = { status: 422, body: { title: "The discrepancy was not explained", status: 422, objections: [{ code: "kept-for-an-order", message }] } };
  await page.goto(`${stub.url}/counts`);
  await page.getByText("2 open.").waitFor();
  assert.equal(await page.getByRole("link", { name: "Begin a count" }).count(), 0, "a quality officer counts nothing");
  await assertAccessible(page, "what does not add up");
  await shot("stock-count-tasks");
  await page.getByRole("button", { name: `Take over ${names[ABSENT]}` }).press("Enter");
  await eventually(() => sent(`POST ${one}/owner`).length, 1, "it is taken over");
  await page.getByRole("button", { name: `Explain ${names[ABSENT]}` }).press("Enter");
  await page.getByRole("button", { name: "Close the task" }).press("Enter");
  await page.getByRole("link", { name: "Choose what it turned out to be" }).waitFor();
  await page.getByLabel("It is lost").press(" ");
  await page.getByLabel("How do you know?").fill("Looked for in every refrigerator");
  await assertAccessible(page, "explaining");
  await shot("stock-count-explain");
  await page.getByRole("button", { name: "Close the task" }).press("Enter");
  await page.getByText(message).waitFor();
  assert.deepEqual(bodies(`POST ${one}/explanation`), [{ explanation: "LOST", words: "Looked for in every refrigerator" }]);
});
