import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const OFFICER = { user: "quality-officer", organisation: "NIBTS", roles: ["quality-officer"] };
const CLINICIAN = { user: "donor-clinician", organisation: "NIBTS", roles: ["donor-clinician"] };
const WAITS = {
  concession: "0197c2f4-0000-7000-8000-000000000c01",
  component: "A999026000123-DRC01000",
  printed: "A9990 26 000123 8",
  ground: "NO_OTHER_UNIT_SUITS",
  outside: [{ measurement: "VOLUME", unit: "mL", value: 212, minimum: 220, maximum: 340 }],
  reason: "The only k negative unit in the region",
  proposedBy: "quality-officer",
  proposedAt: "2026-11-27T10:00:00Z",
};
const LIST = "GET /api/production/concessions";
const GRANTING = `POST /api/production/concessions/${WAITS.concession}/granting`;
const DECLINING = `POST /api/production/concessions/${WAITS.concession}/declining`;
const PROPOSING = `POST /api/production/components/${WAITS.component}/concessions`;
const NOT_RECENT = { status: 422, body: { title: "It was not signed", status: 422, objections: [{ code: "sign-on-not-recent", message: "This is signed: sign in again, then do it within 5 minutes." }] } };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CLINICIAN };
  stub.answers[LIST] = { status: 200, body: { items: [WAITS] } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});
const sent = (to) => stub.requests.filter(({ method, path }) => `${method} ${path}` === to);

test("an officer proposes by scanner and keyboard alone, and signs in again without losing what was entered", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[PROPOSING] = NOT_RECENT;
  await page.goto(`${stub.url}/concessions`);
  await page.getByText("1 concession waits").waitFor();
  await page.keyboard.type("=A99902600012300");
  await page.keyboard.press("Enter");
  await page.keyboard.type("=<DRC01000");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: `Propose a concession for ${WAITS.component}` }).waitFor();
  await page.getByRole("button", { name: "Sign and propose" }).press("Enter");
  await page.getByRole("link", { name: "Choose why the unit is needed" }).waitFor();
  await assertAccessible(page, "a proposal with everything missing");
  assert.equal(sent(PROPOSING).length, 0);
  await page.getByLabel("No other unit suits the patient").press("Space");
  await page.getByLabel("How do you know?").fill("The only k negative unit in the region");
  await page.getByRole("button", { name: "Sign and propose" }).press("Enter");
  const again = page.getByRole("link", { name: /Sign in again/ });
  assert.equal(await again.getAttribute("href"), "/oauth2/authorization/keycloak?prompt=login");
  await assertAccessible(page, "asked to sign in again");
  stub.answers[PROPOSING] = { status: 201, body: { concession: WAITS.concession, component: WAITS.component, state: "OPEN" } };
  await page.getByRole("button", { name: "Sign and propose" }).press("Enter");
  await page.getByText("Proposed. A clinician grants or declines it").waitFor();
  assert.deepEqual(JSON.parse(sent(PROPOSING)[1].body), { ground: "NO_OTHER_UNIT_SUITS", reason: "The only k negative unit in the region" });
  assert.notEqual(sent(PROPOSING)[0].headers["idempotency-key"], sent(PROPOSING)[1].headers["idempotency-key"]);
});

test("a clinician sees what is outside the specification and why, and grants it", async () => {
  stub.answers[GRANTING] = { status: 200, body: { concession: WAITS.concession, component: WAITS.component, state: "GRANTED", unitIs: "RELEASED" } };
  await page.goto(`${stub.url}/concessions`);
  await page.getByText("volume 212 mL, specified: 220 to 340").waitFor();
  await assertAccessible(page, "concessions");
  await page.getByRole("button", { name: "Decide on" }).press("Enter");
  await page.getByRole("button", { name: "Sign and grant it" }).press("Enter");
  await page.getByRole("link", { name: "Say why, in 8 to 500 characters" }).waitFor();
  assert.equal(sent(GRANTING).length, 0);
  await page.getByLabel("Why do you decide so?").fill("Spoken with the consultant of the patient");
  await page.getByRole("button", { name: "Sign and grant it" }).press("Enter");
  await page.getByText(`${WAITS.component} is released.`).waitFor();
});

test("a unit that was never labelled is accepted, and what was measured of it is told", async () => {
  const outside = [{ measurement: "HAEMOGLOBIN", unit: "g", value: 38.5, minimum: 40 }, { measurement: "LEUCOCYTES", unit: "10^6", value: 3.4, maximum: 1 }];
  stub.answers[LIST] = { status: 200, body: { items: [{ ...WAITS, outside }] } };
  stub.answers[GRANTING] = { status: 200, body: { concession: WAITS.concession, component: WAITS.component, state: "GRANTED", unitIs: "ACCEPTED" } };
  await page.goto(`${stub.url}/concessions`);
  await page.getByText("haemoglobin 38.5 g, specified: at least 40; leucocytes 3.4 million, specified: at most 1").waitFor();
  await page.getByRole("button", { name: "Decide on" }).press("Enter");
  await page.getByLabel("Why do you decide so?").fill("Spoken with the consultant of the patient");
  await page.getByRole("button", { name: "Sign and grant it" }).press("Enter");
  await page.getByText(`${WAITS.component} is accepted: it can be labelled.`).waitFor();
});

test("who proposed it may decline it and is not offered to grant it", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...OFFICER, roles: ["quality-officer", "donor-clinician"] } };
  stub.answers[DECLINING] = { status: 200, body: { concession: WAITS.concession, component: WAITS.component, state: "DECLINED" } };
  await page.goto(`${stub.url}/concessions`);
  await page.getByRole("button", { name: "Decide on" }).press("Enter");
  assert.equal(await page.getByRole("button", { name: /Sign and grant/ }).count(), 0);
  await page.getByLabel("Why do you decide so?").fill("Another unit was found");
  await page.getByRole("button", { name: "Decline: it stays here" }).press("Enter");
  await page.getByText(`${WAITS.component} stays in quarantine.`).waitFor();
});

test("signing in again ends at a page that says what to do", async () => {
  await page.goto(`${stub.url}/signed-in-again`);
  await page.getByRole("heading", { name: "You have signed in again" }).waitFor();
  await assertAccessible(page, "signed in again");
});
