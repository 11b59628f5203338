import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "transfusion-scientist", organisation: "BHSCT", roles: ["transfusion-scientist"] };
const OFFICER = { user: "quality-officer", organisation: "REGION", roles: ["quality-officer"] };
const LIST = "GET /api/production/recalls";
const RED_CELLS = { component: "A999026000123-DRC01000", hospital: "BHSCT", site: "SITE-A", despatch: "DES-00000007", recalledAt: "2026-11-28T03:00:00Z", ageSeconds: 1_000, settled: false };
const PLATELETS = { ...RED_CELLS, component: "A999026000123-DPL01000", ageSeconds: 30 };
const PLASMA = { ...RED_CELLS, component: "A999026000124-DFF01000", ageSeconds: 90_000, settled: true, answer: "RETURNED", answeredBy: "transfusion-scientist", answeredAt: "2026-11-27T10:00:00Z" };
const answerOf = ({ component }) => `POST /api/production/components/${component}/recall/answer`;
const refused = (status, code, message) => ({ status, body: { title: "The answer was not taken", status, objections: [{ code, message }] } });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[LIST] = { status: 200, body: { items: [RED_CELLS, PLATELETS, PLASMA], more: false } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => JSON.parse(body));
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
const field = () => page.getByLabel("Label of the pack");
const open = async () => {
  await page.goto(`${stub.url}/recalls`);
  await page.getByText("2 recalls are open.").waitFor();
};

test("a scientist finds a recalled pack by its label and says with keys alone that it was transfused, and on which day", async () => {
  await open();
  await page.getByRole("heading", { name: "A9990 26 000123 8, DRC01000 Answer now" }).waitFor();
  await page.getByText(/Open for 0:1\d:\d\d/).waitFor();
  await assertAccessible(page, "a hospital's recalls");
  await shot("recalls");
  await field().focus();
  await scan(page, "=+04000=A99902600012300=%5100=<DRC01000&>0263542359");
  await page.getByRole("heading", { name: "Answer for A9990 26 000123 8, DRC01000" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H3");
  await page.keyboard.press("Tab");
  for (let down = 0; down < 3; down++) await page.keyboard.press("ArrowDown");
  assert.equal(await page.getByLabel("Transfused", { exact: true }).isChecked(), true);
  await page.getByRole("button", { name: "Send the answer" }).press("Enter");
  await page.getByRole("link", { name: "Enter the day on which it was transfused" }).waitFor();
  await assertAccessible(page, "answering a recall");
  await shot("recalls-answer");
  await page.getByLabel("Day", { exact: true }).fill("25");
  await page.getByLabel("Month", { exact: true }).fill("11");
  await page.getByLabel("Year", { exact: true }).fill("2026");
  stub.answers[answerOf(RED_CELLS)] = refused(422, "day-to-come", "25 November is still to come: say the day when the component was transfused.");
  await pressAgain(page.getByRole("button", { name: "Send the answer" }), page.getByText("is still to come"));
  stub.answers[answerOf(RED_CELLS)] = { status: 201, body: { component: RED_CELLS.component, answer: "TRANSFUSED" } };
  stub.answers[LIST] = { status: 200, body: { items: [PLATELETS, { ...RED_CELLS, settled: true, answer: "TRANSFUSED", transfusedOn: "2026-11-25", answeredBy: "transfusion-scientist", answeredAt: "2026-11-28T03:20:00Z" }, PLASMA], more: false } };
  await pressAgain(page.getByRole("button", { name: "Send the answer" }), page.getByText("A9990 26 000123 8, DRC01000 was transfused on 25 November 2026. A look-back begins"));
  await page.getByText("1 recall is open.").waitFor();
  assert.deepEqual(sent(answerOf(RED_CELLS)).at(-1), { answer: "TRANSFUSED", transfusedOn: "2026-11-25" });
  assert.equal(await page.evaluate(() => document.activeElement?.id), "scan", "the next pack is scanned");
  await assertAccessible(page, "a recall answered");
});

test("a number alone narrows the list, and a pack that is not recalled is told apart from one that is", async () => {
  await open();
  await field().focus();
  await scan(page, "=A99902600012300");
  await page.getByText("Now scan the product code, or choose below.").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Answer/ }).count(), 2);
  await scan(page, "=<DPL01000");
  await page.getByRole("heading", { name: "Answer for A9990 26 000123 8, DPL01000" }).waitFor();
  await field().focus();
  await scan(page, "=+04000=A99902600012300=%5100=<DFF01000&>0263542359");
  await page.getByRole("link", { name: /This pack is DFF01000. Recalled under its number: DRC01000, DPL01000/ }).waitFor();
  await scan(page, "=+04000=A99902600099900=%5100=<DRC01000&>0263542359");
  await page.getByRole("link", { name: /No recall stands here under this number/ }).waitFor();
  await scan(page, "5012345678900");
  await page.getByRole("link", { name: /donation number/ }).waitFor();
  await assertAccessible(page, "a pack that is not recalled");
});

test("a pack that is not there is answered from its row, and the recall stays open; a scan presses nothing", async () => {
  stub.answers[answerOf(PLATELETS)] = { status: 201, body: { component: PLATELETS.component, answer: "NOT_FOUND" } };
  await open();
  await page.getByRole("button", { name: "Answer for A9990 26 000123 8, DPL01000" }).press("Enter");
  await page.getByRole("button", { name: "Send the answer" }).press("Enter");
  await page.getByRole("link", { name: "Choose what became of the pack" }).waitFor();
  await page.getByRole("button", { name: "Send the answer" }).focus();
  await scan(page, "=A99902600012400");
  assert.deepEqual(sent(answerOf(PLATELETS)), []);
  await page.getByLabel("Not found", { exact: true }).press(" ");
  await pressAgain(page.getByRole("button", { name: "Send the answer" }), page.getByText("was not found. The recall stays open: search on."));
  assert.deepEqual(sent(answerOf(PLATELETS)), [{ answer: "NOT_FOUND" }]);
});

test("a recall that was withdrawn meanwhile is refused in words", async () => {
  stub.answers[answerOf(RED_CELLS)] = refused(404, "recall-unknown", "No recall of this component stands for your organisation. Keep the component aside and ask the blood service.");
  await open();
  await page.getByRole("button", { name: "Answer for A9990 26 000123 8, DRC01000" }).press("Enter");
  await page.getByLabel("Discarded", { exact: true }).press(" ");
  await pressAgain(page.getByRole("button", { name: "Send the answer" }), page.getByText("No recall of this component stands for your organisation."));
  stub.answers[LIST] = { status: 200, body: { items: [PLATELETS], more: false } };
  await page.getByText("The recall of A9990 26 000123 8, DRC01000 does not stand any more").waitFor();
});

test("the blood service sees which site is to be phoned, which searches and which has answered, and answers for none", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  const west = { ...RED_CELLS, component: "A999026000125-DRC01000", hospital: "WHSCT", site: "SITE-W", ageSeconds: 20 };
  const north = { ...RED_CELLS, component: "A999026000126-DRC01000", hospital: "NHSCT", site: "SITE-N", answer: "NOT_FOUND", answeredBy: "somebody", answeredAt: "2026-11-28T03:05:00Z" };
  stub.answers[LIST] = { status: 200, body: { items: [RED_CELLS, PLATELETS, west, north, PLASMA], more: true } };
  await page.goto(`${stub.url}/recalls`);
  await page.getByText("4 recalls are open. 1 site is to be phoned.").waitFor();
  await page.getByRole("row", { name: /^BHSCT SITE-A 3 2 0 0:1\d:\d\d Phone now$/ }).waitFor();
  await page.getByRole("row", { name: /^WHSCT SITE-W 1 1 0 0:00:\d\d Waits$/ }).waitFor();
  await page.getByRole("row", { name: /^NHSCT SITE-N 1 0 1 – Searches$/ }).waitFor();
  await page.getByRole("row", { name: /A9990 26 000124 6, DFF01000.*Sent back.*by transfusion-scientist/ }).waitFor();
  assert.equal(await page.getByRole("button", { name: /^Answer/ }).count(), 0);
  await assertAccessible(page, "the recall console");
  await shot("recalls-console");
  stub.answers[LIST] = { status: 503, body: { title: "Away", status: 503, detail: "The service is away." } };
  await page.getByText("The service is away.").waitFor();
  await page.getByRole("row", { name: /^BHSCT SITE-A/ }).waitFor();
});
