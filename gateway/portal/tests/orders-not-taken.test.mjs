import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const AT = "/api/production/hospital-orders";
const OFFICER = { user: "distribution-officer", organisation: "REGION", roles: ["distribution-officer"] };
const SENT = "9bbf90e5-d670-3a2c-996f-8f9147882eba";
const A_POS = { abo: "A", rhD: "POSITIVE" };
const NOT_TAKEN = {
  hospitalOrder: SENT,
  awaits: "ORDER",
  hospital: "SHSCT",
  site: "SITE-S",
  placerNumber: "SO-4711",
  urgency: "EMERGENCY",
  lines: [{ line: 1, kind: "PLATELETS", group: A_POS, quantity: 2, requirements: [], antigensAbsent: ["006001"] }],
  sender: "WINPATH|SHSCT",
  message: "SHL000027",
  objections: [{ code: "antigen-not-ordered", message: "Line 1: K cannot be ordered absent. The group says ABO and RhD, and only red cells are typed." }],
  since: "2026-11-26T10:00:00Z",
};
const NOT_CANCELLED = {
  ...NOT_TAKEN,
  hospitalOrder: "9bbf90e5-d670-3a2c-996f-8f9147882ebb",
  awaits: "CANCELLATION",
  placerNumber: "SO-4712",
  order: "ORD-00000042",
  urgency: "ROUTINE",
  objections: [{ code: "units-allocated", message: "2 of its units are allocated, so no message cancels it: cancel it in the portal, or telephone the blood service." }],
};

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[`GET ${AT}`] = { status: 200, body: { items: [NOT_TAKEN, NOT_CANCELLED], more: false } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const closings = () => stub.requests.filter(({ method, path }) => method === "POST" && path === `${AT}/${SENT}/closing`).map(({ body }) => JSON.parse(body));

test("an officer sees what hospitals' systems sent, why it was not taken, and closes it by keyboard alone", async () => {
  stub.answers["GET /api/production/orders"] = { status: 200, body: { items: [], more: false } };
  stub.answers[`POST ${AT}/${SENT}/closing`] = { status: 200, body: { hospitalOrder: SENT } };
  await page.goto(`${stub.url}/orders`);
  await page.getByRole("main").getByRole("link", { name: "Orders not taken" }).press("Enter");
  await page.getByText("2 messages to look at, the most pressing first.").waitFor();
  const order = page.getByRole("region", { name: "Order SO-4711, SHSCT" });
  await order.getByText("K cannot be ordered absent").waitFor();
  await order.getByText("Emergency").waitFor();
  await order.getByText("2 units: Platelets").waitFor();
  await order.getByText(/WINPATH\|SHSCT, message SHL000027/).waitFor();
  const cancellation = page.getByRole("region", { name: "Cancellation of SO-4712, SHSCT" });
  await cancellation.getByRole("link", { name: "ORD-00000042" }).waitFor();
  await cancellation.getByText("Stands").waitFor();
  await assertAccessible(page, "orders that were not taken");

  await order.locator("summary").press("Enter");
  await order.getByRole("button", { name: "Close it" }).press("Enter");
  await order.getByText("Say what was agreed, in 8 to 500 characters").waitFor();
  assert.deepEqual(closings(), []);
  await order.getByLabel("What was agreed with the hospital?").pressSequentially("Rung: they order platelets without it");
  await assertAccessible(page, "closing what was not taken");
  stub.answers[`GET ${AT}`] = { status: 200, body: { items: [NOT_CANCELLED], more: false } };
  await order.getByRole("button", { name: "Close it" }).press("Enter");
  await page.getByText("Order SO-4711, SHSCT: closed.").waitFor();
  await page.getByText("1 message to look at, the most pressing first.").waitFor();
  assert.deepEqual(closings(), [{ words: "Rung: they order platelets without it" }]);
});

test("that it was closed by somebody else is said, and that nothing waits too", async () => {
  stub.answers[`POST ${AT}/${SENT}/closing`] = { status: 422, body: { title: "It was not closed", status: 422, objections: [{ code: "nothing-waits", message: "Somebody has closed this." }] } };
  await page.goto(`${stub.url}/orders-not-taken`);
  const order = page.getByRole("region", { name: "Order SO-4711, SHSCT" });
  await order.locator("summary").press("Enter");
  await order.getByLabel("What was agreed with the hospital?").fill("Rung, and agreed");
  await order.getByRole("button", { name: "Close it" }).press("Enter");
  await page.getByText("Somebody has closed this.").waitFor();
  stub.answers[`GET ${AT}`] = { status: 200, body: { items: [], more: false } };
  await page.reload();
  await page.getByText("Everything that hospitals sent was taken.").waitFor();
  await assertAccessible(page, "nothing that was not taken");
});
