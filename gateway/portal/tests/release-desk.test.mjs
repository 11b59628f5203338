import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, eventually, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const as = (...roles) => ({ status: 200, body: { user: roles[0], organisation: "REGION", roles } });
const DESK = "GET /api/production/release-desk";
const NUMBERS = { A999026000141: "A9990 26 000141 4", A999026000142: "A9990 26 000142 2", A999026000143: "A9990 26 000143 0", A999026000144: "A9990 26 000144 9" };
const [FIRST, SECOND, THIRD, ELSEWHERE] = Object.keys(NUMBERS);
const NOT_LABELLED = { code: "component-not-labelled", severity: "STOP", message: "The component has no final label: label it first." };
const ON_HOLD = { code: "donation-on-hold", severity: "STOP", message: "The donation is on hold (storage): keep every component of it and ask the quality officer." };
const untested = (test) => ({ code: "test-outstanding", severity: "STOP", message: `${test} has no result yet: wait for it.` });
const unit = (donation, product, more = {}) => ({
  component: `${donation}-${product}`,
  donation,
  printed: NUMBERS[donation],
  product,
  name: product.startsWith("DRC") ? "Red cells in additive solution, leucodepleted" : "Fresh frozen plasma, leucodepleted",
  kind: product.startsWith("DRC") ? "RED_CELLS" : "PLASMA",
  volumeMl: 284,
  group: { abo: "O", rhD: "POSITIVE" },
  expiresAt: "2026-12-20T23:59:00Z",
  labelled: true,
  objectionsToRelease: [],
  ...more,
});
const CLEAR = [unit(FIRST, "DFF01000"), unit(FIRST, "DRC01000"), unit(SECOND, "DRC01000")];
const HELD = unit(SECOND, "DFF01000", { objectionsToRelease: [ON_HOLD] });
const BARE = unit(THIRD, "DRC01000", { labelled: false, objectionsToLabel: [], objectionsToRelease: [...["HIV_RNA", "HBV_DNA", "HCV_RNA", "SYPHILIS"].map(untested), NOT_LABELLED] });
const releaseOf = ({ component }) => `POST /api/production/components/${component}/release`;
const LABEL = `POST /api/production/components/${BARE.component}/label`;

let browser, stub, page, context, complaints;
const lists = (...items) => (stub.answers[DESK] = { status: 200, body: { items, asOf: "2026-11-16T09:10:00Z" } });
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = as("quality-officer");
  lists(...CLEAR, HELD, BARE);
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const releases = () => stub.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/release"));
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("the clear units are released one after the other by keyboard alone, and of a refused one it is said why", async () => {
  for (const each of CLEAR) stub.answers[releaseOf(each)] = { status: 200, body: { component: each.component, released: true } };
  stub.answers[releaseOf(CLEAR[1])] = { status: 422, body: { title: "The component was not released", status: 422, objections: [ON_HOLD] } };
  await page.goto(`${stub.url}/release-desk`);
  await page.getByText("5 units: 3 clear, 1 can have its label now, 1 held back.").waitFor();
  await page.getByText("SYPHILIS has no result yet").waitFor({ state: "hidden" });
  await page.locator("summary").press("Enter");
  await page.getByText("SYPHILIS has no result yet").waitFor();
  assert.equal(await page.getByText(NOT_LABELLED.message).count(), 0, "that it needs its label is said once");
  assert.equal(await page.getByRole("button", { name: /Make the label/ }).count(), 0, "who releases makes no labels");
  await assertAccessible(page, "the desk");
  await shot("release-desk");
  const all = page.getByRole("button", { name: "Release 3 clear units" });
  await all.focus();
  await scan(page, `=${FIRST}00`);
  assert.equal(releases().length, 0, "a scan presses no button");
  lists(unit(FIRST, "DRC01000", { objectionsToRelease: [ON_HOLD] }), HELD, BARE);
  await pressAgain(all, page.getByText("2 units are released."));
  await page.getByRole("heading", { name: "Not released" }).waitFor();
  assert.deepEqual(releases().map(({ path }) => path), CLEAR.map(({ component }) => `/api/production/components/${component}/release`));
  assert.equal(new Set(releases().map(({ headers }) => headers["idempotency-key"])).size, 3, "each has a key of its own");
  assert.deepEqual(releases().map(({ body }) => JSON.parse(body)), [{}, {}, {}]);
  await page.getByText("3 units: 0 clear, 1 can have its label now, 2 held back.").waitFor();
  await assertAccessible(page, "what was released");
  await shot("release-desk-released");
  await page.getByRole("link", { name: `${NUMBERS[FIRST]} DFF01000` }).waitFor();
});

test("one unit is released alone, and when no answer came the same key is sent again", async () => {
  stub.answers[releaseOf(CLEAR[2])] = { status: 503, body: { title: "Not now", status: 503 } };
  await page.goto(`${stub.url}/release-desk`);
  const release = page.getByRole("button", { name: `Release DRC01000 of ${NUMBERS[SECOND]}` });
  await release.press("Enter");
  await page.getByRole("heading", { name: "Not released" }).waitFor();
  stub.answers[releaseOf(CLEAR[2])] = { status: 200, body: { component: CLEAR[2].component, released: true } };
  lists(CLEAR[0], CLEAR[1], HELD, BARE);
  await pressAgain(release, page.getByText("1 unit is released."));
  const keys = releases().map(({ headers }) => headers["idempotency-key"]);
  assert.equal(new Set(keys).size, 1, "what may have been done is not done twice");
  assert.equal(await page.getByRole("button", { name: "Release 2 clear units" }).count(), 1);
});

test("when no answer comes the rest are not sent", async () => {
  stub.answers[releaseOf(CLEAR[0])] = { status: 503, body: { title: "Not now", status: 503 } };
  await page.goto(`${stub.url}/release-desk`);
  await page.getByRole("button", { name: "Release 3 clear units" }).press("Enter");
  await page.getByText("2 more were not sent. Release them again.").waitFor();
  assert.equal(releases().length, 1);
  await assertAccessible(page, "what was not sent");
});

test("a pack's number leads to its units, on this page or not; and some are left out by choice", async () => {
  await page.goto(`${stub.url}/release-desk`);
  await page.getByText("5 units").waitFor();
  await page.getByLabel("Show").selectOption("HELD");
  await page.getByText(NUMBERS[FIRST]).waitFor({ state: "detached" });
  assert.equal(await page.getByRole("button", { name: /^Release/ }).count(), 0);
  await assertAccessible(page, "held back alone");
  const all = stub.answers[DESK];
  const other = unit(ELSEWHERE, "DRC01000");
  stub.answers[DESK] = ({ query }) => (query.get("donation") === ELSEWHERE ? { status: 200, body: { items: [other] } } : query.get("donation") ? { status: 200, body: { items: [] } } : all);
  await page.getByLabel("Number on the pack").focus();
  await scan(page, `=${ELSEWHERE}00`);
  await page.getByText("6 units: 4 clear").waitFor();
  await assertFocused(page, `donation-${ELSEWHERE}`, "the scan leads to its units");
  await scan(page, "=A99902600015900");
  await page.getByText("Nothing of this donation waits for its release").first().waitFor();
  await scan(page, "=%5100");
  await page.getByText("This barcode is not the donation number").first().waitFor();
  await assertAccessible(page, "nothing of it waits");
});

test("more pages are read when somebody asks", async () => {
  stub.answers[DESK] = ({ query }) => (query.get("cursor") === "after" ? { status: 200, body: { items: [HELD] } } : { status: 200, body: { items: CLEAR, next: "after" } });
  await page.goto(`${stub.url}/release-desk`);
  await page.getByText("The first 3 units: 3 clear").waitFor();
  await page.getByRole("button", { name: "Show more" }).press("Enter");
  await page.getByText("4 units: 3 clear, 0 can have their label now, 1 held back.").waitFor();
});

test("whoever labels and releases makes the first label on the desk", async () => {
  stub.answers["GET /api/session"] = as("quality-officer", "processing-scientist");
  lists(BARE);
  stub.answers[LABEL] = { status: 422, body: { title: "The component was not labelled", status: 422, objections: [ON_HOLD] } };
  await page.goto(`${stub.url}/release-desk`);
  const make = page.getByRole("button", { name: `Make the label of DRC01000 of ${NUMBERS[THIRD]}` });
  await make.press("Enter");
  await page.getByText("The label is not made yet.").waitFor();
  await assertAccessible(page, "a label refused");
  stub.answers[LABEL] = { status: 201, body: { component: BARE.component, group: BARE.group, expiresAt: BARE.expiresAt, label: "=+04000" } };
  lists({ ...unit(THIRD, "DRC01000") });
  await pressAgain(make, page.getByText("1 unit: 1 clear"));
  await assertFocused(page, `donation-${THIRD}`, "the button is gone, and the focus is at its unit");
});

test("a processing scientist scans a donation or a pool and makes first labels, by scanner and keyboard alone", async () => {
  stub.answers["GET /api/session"] = as("processing-scientist");
  const standing = (component, state) => ({ component, product: component.slice(14), expiresAt: BARE.expiresAt, state });
  stub.answers[`GET /api/production/donations/${THIRD}`] = { status: 200, body: { donation: THIRD, components: [standing(`${THIRD}-DFF01000`, "LABELLED"), standing(BARE.component, "PROCESSED")] } };
  stub.answers[LABEL] = { status: 201, body: { component: BARE.component, group: BARE.group, expiresAt: BARE.expiresAt, label: "=+04000=A999026000143" } };
  await page.goto(`${stub.url}/first-labels`);
  await page.getByLabel("Number on the pack").waitFor();
  await assertAccessible(page, "first labels, before a scan");
  await scan(page, `=${THIRD}00`);
  await page.getByText("1 unit waits for a first label.").waitFor();
  await page.getByRole("button", { name: "Make the label of DRC01000" }).press("Enter");
  await page.getByText("=+04000=A999026000143").waitFor();
  await eventually(() => sent(LABEL).length, 1, "it is made once");
  await assertAccessible(page, "a first label");
  await shot("first-labels");
  const pool = "A999526000012";
  stub.answers[`GET /api/production/donations/${pool}`] = { status: 404, body: { title: "No such donation yet", status: 404, objections: [{ code: "donation-unknown", message: "No such donation is known." }] } };
  stub.answers[`GET /api/production/components/${pool}-DPL02000`] = { status: 200, body: standing(`${pool}-DPL02000`, "PROCESSED") };
  await page.getByLabel("Number on the pack").focus();
  await scan(page, `=${pool}00`);
  await page.getByText("Is it a pool? Then scan its product code now.").waitFor();
  await scan(page, "=<DPL02000");
  await page.getByRole("button", { name: "Make the label of DPL02000" }).waitFor();
  await scan(page, "nonsense");
  await page.getByText("This is no donation number").first().waitFor();
  await assertAccessible(page, "no donation number");
});
