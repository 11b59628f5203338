import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const LEDGER = "/api/donors/communications";
const OPERATOR = { user: "integration-operator", organisation: "REGION", roles: ["integration-operator"] };
const FAILED = "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a55";
const COUNTS = { created: 21, waiting: 1, handedOver: 2, failed: 3, givenUp: 4, received: 5, cancelled: 6, addsUp: true };
const letter = (more) => ({ letter: FAILED, kind: "RESULT_CONTACT_US", template: "result-contact-us-1", channel: "EMAIL", state: "FAILED", attempts: 2, trouble: "unreachable", requestedAt: "2026-11-26T12:00:00Z", nextTry: "2026-11-26T12:04:00Z", ...more });
const PAGE = {
  counts: COUNTS,
  channels: [
    { channel: "EMAIL", on: false, unsent: 6, oldestUnsentAt: "2026-11-24T12:00:00Z", oldestUnsentSeconds: 172_800, overdue: true },
    { channel: "POST", on: true, unsent: 0, oldestUnsentSeconds: 0, overdue: false },
    { channel: "NONE", on: false, unsent: 4, oldestUnsentSeconds: 7200, overdue: false },
  ],
  items: [letter(), letter({ letter: "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a56", kind: "INVITATION", state: "HANDED_OVER", trouble: undefined, nextTry: undefined })],
};

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OPERATOR };
  stub.answers[`GET ${LEDGER}`] = { status: 200, body: PAGE };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const open = () => page.goto(`${stub.url}/letters`);
const sent = (path) => stub.requests.filter((request) => request.method === "POST" && request.path === path);

test("the page says what adds up, what is overdue, and what is off", async () => {
  await open();
  await page.getByText("21 asked for = 5 received + 1 waiting + 2 handed over + 3 failed + 4 need a person + 6 cancelled").waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
  await page.getByRole("row", { name: /E-mail 6 2 days Overdue/ }).waitFor();
  await page.getByRole("row", { name: /Print and post 0 On/ }).waitFor();
  await page.getByRole("row", { name: /No way to reach 4 2 hours Needs a person/ }).waitFor();
  await page.getByRole("row", { name: /Result contact us E-mail Failed .* Unreachable/ }).waitFor();
  await assertAccessible(page, "letters");
});

test("letters that do not add up are an alarm, in words and in red", async () => {
  stub.answers[`GET ${LEDGER}`] = { status: 200, body: { ...PAGE, counts: { ...COUNTS, created: 22, addsUp: false } } };
  await open();
  const alarm = page.getByRole("alert");
  await alarm.getByText("It does not add up:").waitFor();
  assert.equal(await alarm.evaluate((box) => getComputedStyle(box).backgroundColor), "rgb(213, 40, 27)");
  await assertAccessible(page, "letters do not add up");
});

test("a letter is tried again by keyboard alone", async () => {
  stub.answers[`POST ${LEDGER}/${FAILED}/retry`] = { status: 200, body: { letter: FAILED } };
  await open();
  await page.getByRole("button", { name: /Try again: Result contact us/ }).press("Enter");
  await page.getByText("The letter is tried again.").waitFor();
  assert.equal(sent(`${LEDGER}/${FAILED}/retry`).length, 1);
});

test("a refusal is shown with its reason", async () => {
  stub.answers[`POST ${LEDGER}/${FAILED}/retry`] = { status: 422, body: { title: "No", status: 422, objections: [{ code: "donor-deceased", message: "This donor has died: no letter goes to them." }] } };
  await open();
  await page.getByRole("button", { name: /Try again: Result contact us/ }).press("Enter");
  await page.getByText("This donor has died: no letter goes to them.").waitFor();
  await assertAccessible(page, "letters, refused");
});

test("a letter is cancelled with a reason, by keyboard alone, and not without", async () => {
  stub.answers[`POST ${LEDGER}/${FAILED}/cancellation`] = { status: 200, body: { letter: FAILED } };
  await open();
  await page.getByRole("button", { name: /Cancel: Result contact us/ }).press("Enter");
  const heading = page.getByRole("heading", { name: /Cancel a letter/ });
  await heading.waitFor();
  await heading.and(page.locator(":focus")).waitFor();
  await page.getByRole("button", { name: "Cancel this letter" }).press("Enter");
  await page.getByRole("link", { name: /Enter the reason/ }).waitFor();
  await assertAccessible(page, "cancelling a letter");
  await page.getByLabel("Why does it not go?").press("a");
  await page.keyboard.type("sked for by mistake");
  await pressAgain(page.getByRole("button", { name: "Cancel this letter" }), page.getByText("The letter is cancelled."));
  assert.deepEqual(JSON.parse(sent(`${LEDGER}/${FAILED}/cancellation`)[0].body), { reason: "asked for by mistake" });
});

test("a letter that has left can be neither tried again nor cancelled", async () => {
  await open();
  const row = page.getByRole("row", { name: /Invitation E-mail Handed over/ });
  await row.waitFor();
  assert.equal(await row.getByRole("button").count(), 0);
});

test("the list is of one state when one is chosen, and goes on behind its last line", async () => {
  stub.answers[`GET ${LEDGER}`] = ({ query }) => ({ status: 200, body: { ...PAGE, items: query.get("cursor") ? [] : PAGE.items, next: query.get("cursor") ? undefined : "next-one" } });
  await open();
  await page.getByLabel("Show").selectOption("GIVEN_UP");
  await page.getByRole("button", { name: "Next letters" }).press("Enter");
  await page.getByText("There are none.").waitFor();
  const asked = stub.requests.filter((request) => request.path === LEDGER).at(-1).query;
  assert.equal(asked.get("state"), "GIVEN_UP");
  assert.equal(asked.get("cursor"), "next-one");
});

test("a donor carer sees whom to ring, and an operator asks for nobody", async () => {
  const donor = "3f0c9b1e-7d52-4f6a-9c1d-0b9e7a552d1c";
  stub.answers[`GET ${LEDGER}/unreached`] = { status: 200, body: { items: [{ letter: FAILED, donor, kind: "RESULT_CONTACT_US", trouble: "no-way-to-reach", requestedAt: "2026-11-26T12:00:00Z" }, { letter: donor, donor, kind: "SESSION_CALLED_OFF", trouble: "no-way-to-reach", about: "Monday 30 November 2026 at 14:20, Belfast HQ, BT9", requestedAt: "2026-11-26T12:00:00Z" }], more: false } };
  await open();
  await page.getByRole("heading", { name: "Letters, oldest first" }).waitFor();
  assert.equal(stub.requests.filter((request) => request.path === `${LEDGER}/unreached`).length, 0);
  stub.answers["GET /api/session"] = { status: 200, body: { user: "donor-carer", organisation: "REGION", roles: ["donor-carer"] } };
  await open();
  const region = page.getByRole("region", { name: "Donors whom no letter reaches" });
  await region.getByText(": no way to reach. To say: Monday 30 November 2026 at 14:20, Belfast HQ, BT9").waitFor();
  assert.equal(await region.getByRole("link", { name: /Result contact us/ }).getAttribute("href"), `/donors/${donor}`);
  await assertAccessible(page, "letters, as a donor carer");
});

const PARKED = "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a57";
const parked = (more) => ({ id: PARKED, subscription: "bedside", source: "blood-production", stream: "component", subject: "A999026000123-DRC01000", number: 812, eventId: "e", type: "ComponentReleased", recordedAt: "2026-11-26T12:00:00Z", reason: "ComponentReleased before the component was processed", attempts: 1, parkedAt: "2026-11-26T12:00:01Z", ...more });
const OF_A_PATIENT = parked({ id: "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a59", subscription: "identities", source: "epr-bridge", stream: "patient", subject: "HCN|3999999993", type: "PatientsMerged", reason: "JacksonException at IdentitySubscription.java:34" });
const SERVICES = ["outcome", "blood-production", "lims-bridge", "epr-bridge", "donor-management"];
const openParked = async (items = {}) => {
  for (const service of SERVICES) stub.answers[`GET /api/operations/${service}/parked`] ??= { status: 200, body: { items: items[service] ?? [] } };
  await page.goto(`${stub.url}/parked-events`);
};

test("what is parked is shown by service with its reason, what waits behind it, and no person", async () => {
  await openParked({ outcome: [parked(), parked({ id: "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a58", number: 813, attempts: 0, reason: "waits behind an earlier event of the same subject" })], "lims-bridge": [OF_A_PATIENT] });
  const outcome = page.getByRole("region", { name: "Parked in Bedside and outcome" });
  await outcome.getByRole("row", { name: /ComponentReleased component: A999026000123-DRC01000 .* before the component was processed Bedside checks say DOWNTIME until this is settled. 1/ }).waitFor();
  assert.equal(await outcome.getByRole("row").count(), 2, "a head and one line");
  await page.getByText("patient: not shown: it may name a person").waitFor();
  assert.ok(!(await page.content()).includes("3999999993"));
  await page.getByText("Nothing is parked.").nth(2).waitFor();
  assert.equal(await page.getByText("Nothing is parked.").count(), 3);
  await assertAccessible(page, "parked events");
});

test("a service that is away hides nothing of the others", async () => {
  stub.answers["GET /api/operations/epr-bridge/parked"] = { status: 503, body: { title: "Not available just now", status: 503 } };
  await openParked({ outcome: [parked()] });
  await page.getByRole("region", { name: "Patient record" }).getByText("Not available just now").waitFor();
  await page.getByRole("row", { name: /ComponentReleased/ }).waitFor();
});

test("a parked event is tried again by keyboard alone, and the page says where it stopped", async () => {
  stub.answers[`POST /api/operations/outcome/parked/${PARKED}/retry`] = { status: 200, body: { applied: 2, waiting: parked() } };
  await openParked({ outcome: [parked()] });
  await page.getByRole("button", { name: /Try again: ComponentReleased/ }).press("Enter");
  await page.getByText("2 events applied. It stopped at ComponentReleased: ComponentReleased before the component was processed.").waitFor();
  assert.equal(sent(`/api/operations/outcome/parked/${PARKED}/retry`).length, 1);
});

test("a parked event is given up with a reason, by keyboard alone, and not without", async () => {
  const path = `/api/operations/outcome/parked/${PARKED}/resolution`;
  stub.answers[`POST ${path}`] = { status: 200, body: { applied: 1 } };
  await openParked({ outcome: [parked()] });
  await page.getByRole("button", { name: /Give up: ComponentReleased/ }).press("Enter");
  const heading = page.getByRole("heading", { name: "Give up ComponentReleased" });
  await heading.waitFor();
  await heading.and(page.locator(":focus")).waitFor();
  await page.getByRole("button", { name: "Give this event up" }).press("Enter");
  await page.getByRole("link", { name: /Enter the reason/ }).waitFor();
  assert.equal(sent(path).length, 0);
  await assertAccessible(page, "giving up a parked event");
  await page.getByLabel("Why is it right that this service never hears of it?").press("a");
  await page.keyboard.type(" pack that was never made");
  await pressAgain(page.getByRole("button", { name: "Give this event up" }), page.getByText("1 event applied. Nothing waits there now."));
  assert.deepEqual(JSON.parse(sent(path)[0].body), { reason: "a pack that was never made" });
});

test("parked events are for operators alone", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { user: "donor-carer", organisation: "REGION", roles: ["donor-carer"] } };
  await openParked({ outcome: [parked()] });
  await page.getByRole("heading", { name: "This page is not here for you" }).waitFor();
  assert.equal(stub.requests.filter((request) => request.path.startsWith("/api/operations/")).length, 0);
});

const projection = (more) => ({ name: "trace", streams: ["component"], rebuildable: true, rebuilding: false, sources: [{ source: "blood-production", completeUpTo: new Date().toISOString(), newestEventAt: "2026-11-26T12:00:00Z" }], ...more });
const openProjections = async (items = {}) => {
  for (const service of SERVICES) stub.answers[`GET /api/operations/${service}/projections`] ??= { status: 200, body: { items: items[service] ?? [] } };
  await page.goto(`${stub.url}/projections`);
};

test("each projection says how fresh it is, and whether and why not it can be rebuilt", async () => {
  await openProjections({
    outcome: [projection({ name: "bedside" }), projection({ name: "confirmations", rebuildable: false, sources: [{ source: "donor-management", completeUpTo: "1970-01-01T00:00:00Z" }] })],
    "donor-management": [projection({ name: "letters", rebuildable: false })],
  });
  await page.getByRole("listitem", { name: "bedside of Bedside and outcome" }).getByText("Blood production: up to date").waitFor();
  const confirmations = page.getByRole("listitem", { name: "confirmations of Bedside and outcome" });
  await confirmations.getByText("Donor management: nothing heard yet").waitFor();
  await confirmations.getByText(/Not rebuilt\. Its events lead to letters, messages or decisions/).waitFor();
  assert.equal(await confirmations.getByRole("button").count(), 0);
  await page.getByText("Not rebuilt. Donors would get their letters again.").waitFor();
  await assertAccessible(page, "projections");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/projections.png`, fullPage: true });
});

test("the bedside's projection is rebuilt by keyboard alone, only with a reason and when the wards know, and its progress moves", async () => {
  const path = "/api/operations/outcome/projections/bedside/rebuild";
  const read = (completeUpTo, newestEventAt) => ({ completeUpTo, newestEventAt });
  const rebuild = { projection: "bedside", begunAt: "2026-11-27T12:00:00Z", reason: "restored from the backup" };
  const rebuilding = (production, laboratory, more = {}) => ({ status: 200, body: { items: [projection({ name: "bedside", rebuilding: true, rebuild, sources: [{ source: "blood-production", ...production }, { source: "lims-bridge", ...laboratory }], ...more })] } });
  await openProjections({ outcome: [projection({ name: "bedside" })] });
  await page.getByRole("button", { name: "Rebuild bedside of Bedside and outcome" }).press("Enter");
  const heading = page.getByRole("heading", { name: "Rebuild bedside" });
  await heading.waitFor();
  assert.ok(await heading.evaluate((here) => here === document.activeElement), "the focus has come along");
  await page.getByText(/No bedside check says GO until it has caught up/).waitFor();
  await page.getByRole("button", { name: "Rebuild it now" }).press("Enter");
  await page.getByRole("link", { name: /Enter the reason/ }).waitFor();
  await page.getByRole("link", { name: /Tell the wards first/ }).waitFor();
  assert.equal(sent(path).length, 0);
  await assertAccessible(page, "rebuilding a projection");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/rebuild.png`, fullPage: true });
  await page.getByLabel("Why is it made anew?").press("r");
  await page.keyboard.type("estored from the backup");
  await page.getByLabel("The wards have been told, and work on paper until it is done").press("Space");
  stub.answers[`POST ${path}`] = { status: 200, body: rebuild };
  stub.answers["GET /api/operations/outcome/projections"] = rebuilding(read("1970-01-01T00:00:00Z", "2019-03-03T12:00:00Z"), read("1970-01-01T00:00:00Z"));
  await pressAgain(page.getByRole("button", { name: "Rebuild it now" }), page.getByText("bedside is being rebuilt."));
  assert.deepEqual(JSON.parse(sent(path)[0].body), { reason: "restored from the backup" });
  const row = page.getByRole("listitem", { name: "bedside of Bedside and outcome" });
  await row.getByText("0 of 2 sources read through").waitFor();
  await row.getByText("Blood production: read up to 03 Mar 2019").waitFor();
  await row.getByText("Hospital laboratory: nothing read yet").waitFor();
  await assertAccessible(page, "a projection that is being rebuilt");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/rebuilding.png`, fullPage: true });
  stub.answers["GET /api/operations/outcome/projections"] = rebuilding(read("2026-11-27T12:00:03Z", "2026-11-27T11:59:00Z"), read("1970-01-01T00:00:00Z", "2024-01-01T12:00:00Z"));
  await row.getByText("1 of 2 sources read through").waitFor();
  stub.answers["GET /api/operations/outcome/projections"] = rebuilding(read(new Date().toISOString()), read(new Date().toISOString()), { rebuilding: false });
  await row.getByText("Blood production: up to date").waitFor();
  await row.getByText(/Rebuilt last from .*: restored from the backup/).waitFor();
});

test("a projection that is not rebuilt after all is refused with the reason", async () => {
  const path = "/api/operations/lims-bridge/projections/identities/rebuild";
  stub.answers[`POST ${path}`] = { status: 422, body: { title: "No", status: 422, objections: [{ code: "not-rebuildable", message: "Telling it everything again would write letters a second time." }] } };
  await openProjections({ "lims-bridge": [projection({ name: "identities" })] });
  await page.getByRole("button", { name: "Rebuild identities of Hospital laboratory" }).press("Enter");
  await page.getByText("Nothing is taken away meanwhile: it only ever gains.").waitFor();
  await page.getByLabel("Why is it made anew?").fill("counted wrongly");
  await pressAgain(page.getByRole("button", { name: "Rebuild it now" }), page.getByText("Telling it everything again would write letters a second time."));
});

test("a scan that comes while a button has the focus presses nothing, and the next call tells that it came", async () => {
  await openProjections({ outcome: [projection({ rebuilding: true, rebuild: { projection: "trace", begunAt: "2026-11-27T12:00:00Z", reason: "restored" } })] });
  await page.getByRole("button", { name: "Rebuild trace of Bedside and outcome" }).focus();
  await scan(page, "=A99902600012200");
  await page.waitForResponse((response) => response.request().headers()["stray-scans"] === "1");
  await page.waitForResponse((response) => !("stray-scans" in response.request().headers()));
  assert.equal(await page.getByRole("heading", { name: "Rebuild trace" }).count(), 0);
});

test("who has no business with letters does not find the page", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { user: "ward-nurse", organisation: "BHSCT", roles: ["ward-nurse"] } };
  await open();
  await page.getByRole("heading", { name: "This page is not here for you" }).waitFor();
});
