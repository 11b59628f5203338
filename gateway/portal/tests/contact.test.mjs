import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const CONTACT = `/api/donors/${DONOR.donor}/contact`;
const CONSENTS = `POST /api/donors/${DONOR.donor}/consents`;

const PAGE = {
  donor: DONOR.donor,
  versions: [
    { version: 2, postcode: "BT12 6BE", addressLines: ["Flat ½", "7 O’Neill’s Row", "Belfast"], noFixedAddress: false, email: "siobhan@example.com", phone: "028 9000 0001", channels: ["PHONE", "LETTER"], language: "ga", by: "donor-carer", at: "2026-11-02T10:00:00Z" },
    { version: 0, postcode: "BT12 6BE", addressLines: ["Flat ½, 7 O’Neill’s Row"], noFixedAddress: false, channels: [], at: "2025-11-20T15:00:00Z" },
  ],
  consents: [{ consent: "invitations", wording: "2026-1", given: true, on: "2026-11-02", by: "donor-carer", at: "2026-11-02T10:00:00Z" }],
};

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: DONOR };
  stub.answers[`GET ${CONTACT}`] = { status: 200, body: PAGE };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const refused = (body) => ({ status: 422, body: { type: "about:blank", title: "Nothing was recorded", status: 422, ...body } });

const show = async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("button", { name: "Show telephone, e-mail and address" }).press("Enter");
  await page.getByRole("link", { name: "Change how to reach the donor" }).waitFor();
};
const change = async () => {
  await show();
  await page.getByRole("link", { name: "Change how to reach the donor" }).press("Enter");
  await page.getByRole("heading", { name: "Change how to reach the donor" }).waitFor();
};

test("how to reach a donor is opened when somebody asks, and once", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("button", { name: "Show telephone, e-mail and address" }).waitFor();
  await assertAccessible(page, "a record that shows no telephone number");
  assert.equal(sent(`GET ${CONTACT}`).length, 0);
  await show();
  assert.equal(await page.getByRole("link", { name: "028 9000 0001" }).first().getAttribute("href"), "tel:02890000001");
  await page.getByText("siobhan@example.com").waitFor();
  await page.getByText("By phone, by letter").waitFor();
  await page.getByText("To be invited to give").waitFor();
  await page.locator("summary", { hasText: "Before that" }).press("Enter");
  await page.getByText("Flat ½, 7 O’Neill’s Row", { exact: true }).waitFor();
  await assertAccessible(page, "how to reach a donor");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/contact-shown.png`, fullPage: true });
  assert.equal(sent(`GET ${CONTACT}`).length, 1);
});

test("what was said under another record of the person counts, and is told with that record", async () => {
  const counting = [{ donor: MAN.donor, consent: "invitations", given: false, on: "2026-10-01" }];
  stub.answers[`GET ${CONTACT}`] = { status: 200, body: { ...PAGE, counting, wanted: [] } };
  await show();
  await page.getByText("No way is wanted under both: ask the donor how to reach them.").waitFor();
  await page.getByText("This counts until the donor is asked again.").waitFor();
  assert.equal(await page.getByRole("link", { name: "another record of this person" }).getAttribute("href"), `/donors/${MAN.donor}`);
  assert.equal(await page.getByText("said on 02-Nov-2026", { exact: false }).count(), 0, "the yes under this number does not count");
  await assertAccessible(page, "a no under another record of the person");
});

test("a new number and another way are recorded by keyboard alone, and the record shows what is so now", async () => {
  await change();
  await assertAccessible(page, "change how to reach the donor");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/contact-change.png`, fullPage: true });
  await page.getByLabel("Telephone").press("ControlOrMeta+a");
  await page.keyboard.type("07700 900123");
  await page.getByLabel("By text message").press("Space");
  stub.answers[`POST ${CONTACT}`] = { status: 200, body: { donor: DONOR.donor, version: 3 } };
  stub.answers[`GET ${CONTACT}`] = { status: 200, body: { ...PAGE, versions: [{ ...PAGE.versions[0], version: 3, phone: "07700 900123" }, ...PAGE.versions] } };
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByText("How to reach the donor is changed.").waitFor();
  await page.getByRole("link", { name: "07700 900123" }).waitFor();
  await assertAccessible(page, "how to reach the donor is changed");
  const [{ body, headers }] = sent(`POST ${CONTACT}`);
  assert.deepEqual(JSON.parse(body), { seen: 2, addressLines: ["Flat ½", "7 O’Neill’s Row", "Belfast"], postcode: "BT12 6BE", noFixedAddress: false, email: "siobhan@example.com", phone: "07700 900123", channels: ["PHONE", "LETTER", "TEXT"], language: "ga" });
  assert.match(headers["idempotency-key"], /^[0-9a-f-]{36}$/);
});

test("bad input is told per field and not sent; what the service refuses is told at its field", async () => {
  await change();
  await page.getByLabel("Telephone").fill("12");
  await page.getByRole("textbox", { name: "E-mail" }).fill("siobhan at home");
  await page.getByLabel("Postcode").fill("BT12 6BE, Belfast");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  for (const text of ["Enter a telephone number with 5 digits or more", "Enter an e-mail address like name@example.com", "The postcode must have 10 characters or fewer"]) await page.getByRole("link", { name: text }).waitFor();
  await assertAccessible(page, "contact details with problems");
  assert.equal(sent(`POST ${CONTACT}`).length, 0);
  await page.getByLabel("Telephone").fill("028 9000 0002");
  await page.getByRole("textbox", { name: "E-mail" }).fill("siobhan@home");
  await page.getByLabel("Postcode").fill("BT12 6BE");
  stub.answers[`POST ${CONTACT}`] = { status: 400, body: { type: "about:blank", title: "Bad Request", status: 400, errors: [{ field: "email", code: "Email", message: "must be a well-formed email address" }] } };
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByRole("link", { name: "E-mail: must be a well-formed email address" }).press("Enter");
  await page.getByRole("textbox", { name: "E-mail" }).and(page.locator(":focus")).waitFor();
});

test("what somebody else changed meanwhile is read before it is written over", async () => {
  await change();
  stub.answers[`POST ${CONTACT}`] = refused({ objections: [{ code: "contact-changed-since", severity: "STOP", message: "Somebody else has changed this since you read it: read it again." }] });
  await page.getByLabel("Telephone").fill("028 9000 0009");
  await page.getByRole("button", { name: "Save" }).press("Enter");
  await page.getByText("Somebody else has changed this since you read it").waitFor();
  stub.answers[`GET ${CONTACT}`] = { status: 200, body: { ...PAGE, versions: [{ ...PAGE.versions[0], version: 3, phone: "028 9000 0005" }, ...PAGE.versions] } };
  await page.getByRole("button", { name: "Read it again" }).press("Enter");
  await page.waitForFunction(() => document.querySelector("#phone").value === "028 9000 0005");
});

test("a consent is withdrawn with the text that it was given to, and the last word is shown", async () => {
  await show();
  await page.getByRole("link", { name: "Record what the donor said" }).press("Enter");
  await page.getByRole("button", { name: "Record" }).press("Enter");
  for (const text of ["Choose what it is about", "Choose what the donor said"]) await page.getByRole("link", { name: text }).waitFor();
  await assertAccessible(page, "a consent with problems");
  await page.getByLabel("What is it about?").selectOption("invitations");
  assert.equal(await page.getByLabel("Which text was the donor shown?").inputValue(), "2026-1");
  await page.getByLabel("No", { exact: true }).press("Space");
  await page.getByLabel("Day").fill("25");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/consent.png`, fullPage: true });
  stub.answers[CONSENTS] = { status: 201, body: { donor: DONOR.donor } };
  stub.answers[`GET ${CONTACT}`] = { status: 200, body: { ...PAGE, consents: [{ ...PAGE.consents[0], given: false, on: "2026-11-25" }, ...PAGE.consents] } };
  await page.getByRole("button", { name: "Record" }).press("Enter");
  await page.getByText("What the donor said is recorded.").waitFor();
  await page.getByText("said on 25-Nov-2026").waitFor();
  const [{ body }] = sent(CONSENTS);
  assert.deepEqual(JSON.parse(body), { consent: "invitations", wording: "2026-1", given: false, on: "2026-11-25" });
});

test("a record that was merged away is not written to, and who is no carer is shown nothing to open", async () => {
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: { ...DONOR, survivor: MAN.donor } };
  stub.answers[`GET ${CONTACT}`] = { status: 200, body: { ...PAGE, survivor: MAN.donor } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("button", { name: "Show telephone, e-mail and address" }).press("Enter");
  await page.getByText("siobhan@example.com").waitFor();
  assert.equal(await page.getByRole("link", { name: "Change how to reach the donor" }).count(), 0);
  stub.answers["GET /api/session"] = { status: 200, body: { ...CARER, roles: ["donor-clinician"] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Show telephone" }).count(), 0);
});
