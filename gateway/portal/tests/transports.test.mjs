import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "processing-scientist", organisation: "REGION", roles: ["processing-scientist"] };
const CARER = { user: "donor-carer", organisation: "REGION", roles: ["donor-carer"] };
const LIST = "GET /api/production/transports";
const TASKS = "GET /api/production/transport-discrepancies";
const PACK = "POST /api/production/transports";
const [FIRST, SECOND, OTHER] = ["A999026000141", "A999026000142", "A999026000157"];
const printed = { [FIRST]: "A9990 26 000141 4", [SECOND]: "A9990 26 000142 2", [OTHER]: "A9990 26 000157 P" };
const TRANSPORT = "TRP-00000042";
const BOX = { transport: TRANSPORT, box: "BOX-17", venue: "Omagh Leisure Centre", temperature: "COOLED", closedAt: "2026-11-15T16:05:00Z", donations: [FIRST, SECOND].map((donation) => ({ donation, printed: printed[donation] })) };
const RECEIVE = `POST /api/production/transports/${TRANSPORT}/receipt`;
const task = (donation, kind, owner) => ({ transport: TRANSPORT, box: "BOX-17", venue: "Omagh Leisure Centre", donation, printed: printed[donation], kind, owner, foundAt: "2026-11-15T18:10:00Z" });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[LIST] = { status: 200, body: { items: [BOX], more: false } };
  stub.answers[TASKS] = { status: 200, body: { items: [], more: false } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("a box is packed at the session by scanner and keyboard alone", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[PACK] = { status: 201, body: { transport: TRANSPORT, donations: 2 } };
  await page.goto(`${stub.url}/transports`);
  await page.getByRole("row", { name: /BOX-17/ }).waitFor();
  assert.equal(await page.getByText("What does not add up").count(), 0, "tasks are the centre's");
  await page.getByRole("link", { name: "Pack a box" }).press("Enter");
  await page.getByLabel("Donation number").waitFor();
  await scan(page, `=${FIRST}00`);
  await page.getByText("1 donation scanned.").waitFor();
  await scan(page, `=${FIRST}00`);
  await page.getByText("is scanned already").first().waitFor();
  await scan(page, `=${SECOND}00`);
  await page.getByText("2 donations scanned.").waitFor();
  await page.getByRole("button", { name: "Record the box" }).press("Enter");
  await page.getByRole("link", { name: /Scan or enter the label of the box/ }).press("Enter");
  await page.keyboard.type("box-17");
  await page.getByLabel("Packed at").fill("Omagh Leisure Centre");
  await page.getByLabel("Cooled, 2 to 10 °C").press(" ");
  await page.getByLabel("Closed at").fill("00:00");
  await assertAccessible(page, "packing");
  await shot("transport-pack");
  await pressAgain(page.getByRole("button", { name: "Record the box" }), page.getByText(`BOX-17 is on its way as ${TRANSPORT}`));
  const body = JSON.parse(sent(PACK)[0].body);
  assert.deepEqual({ ...body, closedAt: undefined }, { box: "BOX-17", venue: "Omagh Leisure Centre", temperature: "COOLED", donations: [FIRST, SECOND], closedAt: undefined });
  assert.ok(new Date(body.closedAt) <= new Date());
});

test("a box is scanned, reconciled and received, and what is held is told", async () => {
  stub.answers[RECEIVE] = { status: 201, body: { transport: TRANSPORT, withinLimits: false, deviations: ["TOO_WARM"], missing: [SECOND], surplus: [OTHER], unheardOf: [], held: [FIRST, SECOND, OTHER] } };
  await page.goto(`${stub.url}/transports`);
  await page.getByRole("row", { name: /BOX-17/ }).waitFor();
  await assertAccessible(page, "boxes on their way");
  await shot("transport-list");
  await page.getByLabel("Label of the box").focus();
  await scan(page, "BOX-99");
  await page.getByText("BOX-99 is not on its way").first().waitFor();
  await scan(page, "box-17");
  await page.getByRole("heading", { name: "Receive BOX-17" }).waitFor();
  await page.getByLabel("Donation number").focus();
  await scan(page, `=${FIRST}00`);
  await page.getByText("1 of 2 scanned.").waitFor();
  await scan(page, `=${OTHER}00`);
  await page.getByText("Not on the list").waitFor();
  await page.getByLabel("Received at").fill("NIBTS-BELFAST");
  await page.getByLabel("Arrived at").fill("00:00");
  await page.getByRole("button", { name: "Receive the box" }).press("Enter");
  await page.getByRole("link", { name: /Enter the lowest temperature/ }).waitFor();
  await page.getByLabel("Lowest temperature").fill("3.5");
  await page.getByLabel("Highest temperature").fill("10.4");
  await assertAccessible(page, "receiving");
  await shot("transport-receive");
  await pressAgain(page.getByRole("button", { name: "Receive the box" }), page.getByRole("heading", { name: "BOX-17 is received" }));
  await page.getByText("It was too warm.").waitFor();
  await assertAccessible(page, "received outside the limits");
  await shot("transport-received");
  const { donations, temperatures, site } = JSON.parse(sent(RECEIVE)[0].body);
  assert.deepEqual({ donations, temperatures, site }, { donations: [FIRST, OTHER], temperatures: { minimum: 3.5, maximum: 10.4 }, site: "NIBTS-BELFAST" });
});

test("a missing donation is taken over and closed with a reason", async () => {
  stub.answers[TASKS] = { status: 200, body: { items: [task(SECOND, "MISSING", "another-scientist"), task(OTHER, "SURPLUS", "processing-scientist")], more: false } };
  const one = `/api/production/transports/${TRANSPORT}/discrepancies/${SECOND}`;
  stub.answers[`POST ${one}/owner`] = { status: 200, body: {} };
  const message = `${printed[SECOND]} has not been received here: scan it in first.`;
  stub.answers[`POST ${one}/closure`] = { status: 422, body: { title: "The task was not closed", status: 422, objections: [{ code: "donation-not-arrived", message }] } };
  await page.goto(`${stub.url}/transports`);
  await page.getByText("2 open.").waitFor();
  await assertAccessible(page, "tasks");
  await shot("transport-tasks");
  await page.getByRole("button", { name: `Take over ${printed[SECOND]}` }).press("Enter");
  await page.getByRole("button", { name: `Close ${printed[SECOND]}` }).press("Enter");
  await page.getByLabel("It is here after all").press(" ");
  await page.getByLabel("How do you know?").fill("It came with the next van");
  await shot("transport-close");
  await assertAccessible(page, "closing a task");
  await page.getByRole("button", { name: "Close the task" }).press("Enter");
  await page.getByText(message).waitFor();
  assert.deepEqual(JSON.parse(sent(`POST ${one}/owner`)[0].body), { kind: "MISSING" });
  assert.deepEqual(JSON.parse(sent(`POST ${one}/closure`)[0].body), { kind: "MISSING", reason: "ARRIVED", words: "It came with the next van" });
});
