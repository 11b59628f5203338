import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "transfusion-scientist", organisation: "BHSCT", roles: ["transfusion-scientist"] };
const OUT = {
  finding: "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c41",
  component: "A999026000123-DRC01000",
  kind: "RED_CELLS",
  group: { abo: "A", rhD: "POSITIVE" },
  held: "ISSUED",
  order: "PO-7002",
  location: "W6B",
  hospital: "BHSCT",
  laboratory: "REGION",
  reasons: [
    { code: "abo-incompatible", severity: "STOP", message: "Group A must not be given to a group O patient. Choose another unit.", source: "7.4 [GK]" },
    { code: "antibody-antigen-present", severity: "STOP", message: "The patient had anti-K and the unit is K positive. Choose a unit without it.", source: "7.4" },
    { code: "requirement-review-due", severity: "WARN", message: "The requirement (irradiated) was to end on 2026-11-01 and still applies. Have it reviewed.", source: "7.7" },
  ],
  heldAt: "2026-11-23T15:05:00Z",
  foundAt: "2026-11-23T15:05:01Z",
  now: "ISSUED",
};
const KEPT = {
  ...OUT,
  finding: "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c42",
  component: "A999026000456-DRC01000",
  held: "RESERVED",
  order: "PO-7011",
  location: undefined,
  reasons: [{ code: "group-not-confirmed", severity: "STOP", message: "The patient's group rests on one sample. Confirm it on a second before this unit.", source: "7.1" }],
  heldAt: "2026-11-23T15:20:00Z",
  now: "RESERVED",
};
const LIST = "GET /api/laboratory/incompatibilities";
const SAYING = `POST /api/laboratory/incompatibilities/${OUT.finding}/acknowledgement`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[LIST] = { status: 200, body: { items: [OUT, KEPT], more: false } };
  stub.answers[SAYING] = { status: 200, body: { finding: OUT.finding } };
  ({ page, context, complaints } = await openPage(browser));
  await page.goto(`${stub.url}/incompatible`);
  await page.getByRole("heading", { name: "Incompatible units" }).waitFor();
});
afterEach(async () => {
  await context.close();
  stub.stop();
  assert.deepEqual(complaints, []);
});

const shot = async (name) => process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
const sayings = () => stub.requests.filter((request) => request.method === "POST" && request.path.endsWith("/acknowledgement"));
const opener = () => page.getByRole("button", { name: `Acknowledge ${OUT.component}` });

test("a scientist sees why, where the unit is and whom to telephone, and acknowledges it by keyboard alone", async () => {
  const card = page.locator(".nhsuk-card").filter({ hasText: OUT.component });
  await card.getByText("Out of the laboratory").waitFor();
  await card.getByText("Group A must not be given to a group O patient.").waitFor();
  await card.getByText("The patient had anti-K").waitFor();
  await card.getByText("Warning: The requirement (irradiated)").waitFor();
  await card.getByText("Telephone W6B now").waitFor();
  await card.getByText("Red cells, A RhD positive").waitFor();
  const kept = page.locator(".nhsuk-card").filter({ hasText: KEPT.component });
  await kept.getByText("It is still in the laboratory").waitFor();
  await assertAccessible(page, "incompatible units");
  await shot("incompatible");
  await opener().press("Enter");
  await page.waitForFunction(() => document.activeElement.tagName === "TEXTAREA");
  await assertAccessible(page, "acknowledging");
  await page.getByRole("button", { name: "Acknowledge this unit" }).press("Enter");
  await page.getByRole("alert").getByText("Enter what was done about it").waitFor();
  assert.equal(sayings().length, 0);
  await assertAccessible(page, "without words");
  await shot("incompatible-without-words");
  await page.getByLabel("What was done about it?").fill("Telephoned W6B, Sister Kelly: it comes back ");
  stub.answers[LIST] = { status: 200, body: { items: [KEPT], more: false } };
  await page.getByRole("button", { name: "Acknowledge this unit" }).press("Enter");
  await page.getByRole("status").getByText(`${OUT.component} is acknowledged`).waitFor();
  await card.waitFor({ state: "detached" });
  assert.deepEqual(JSON.parse(sayings()[0].body), { words: "Telephoned W6B, Sister Kelly: it comes back" });
  assert.ok(sayings()[0].headers["idempotency-key"]);
  await assertAccessible(page, "acknowledged");
  await shot("incompatible-acknowledged");
});

test("what somebody else has acknowledged is said, and not shown as done", async () => {
  const objection = { code: "incompatibility-already-acknowledged", message: "Somebody has acknowledged it: look at the list again" };
  stub.answers[SAYING] = { status: 422, body: { title: "Nothing was acknowledged", status: 422, objections: [objection] } };
  await opener().press("Enter");
  await page.getByLabel("What was done about it?").fill("Telephoned");
  await page.getByRole("button", { name: "Acknowledge this unit" }).press("Enter");
  await page.getByRole("alert").getByText(objection.message).waitFor();
  assert.equal(await page.getByText("is acknowledged, with").count(), 0);
});

test("a transfusion that has begun is the loudest word on the card", async () => {
  stub.answers[LIST] = { status: 200, body: { items: [{ ...OUT, now: "TRANSFUSED" }], more: true } };
  await page.reload();
  await page.getByText("Transfusion has begun").waitFor();
  await page.getByText("Telephone W6B and the doctor now").waitFor();
  await page.getByText("There are more.").waitFor();
  await assertAccessible(page, "a transfusion that has begun");
});

test("an empty list says so, and one that cannot be had is not shown as empty", async () => {
  stub.answers[LIST] = { status: 200, body: { items: [], more: false } };
  await page.reload();
  await page.getByText("Nothing waits.").waitFor();
  stub.answers[LIST] = { status: 503, body: { title: "Not available", status: 503, detail: "The laboratory's bridge does not answer." } };
  await page.reload();
  await page.getByRole("alert").getByText("The laboratory's bridge does not answer.").waitFor();
  assert.equal(await page.getByText("Nothing waits.").count(), 0);
});

test("who does not work in the laboratory is not offered the page", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { user: "ward-nurse", organisation: "BHSCT", roles: ["ward-nurse"] } };
  await page.goto(stub.url);
  await page.getByRole("heading", { name: "Vein to vein" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Incompatible units" }).count(), 0);
});
