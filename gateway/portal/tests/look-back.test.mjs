import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, eventually, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const CASES = "/api/outcomes/look-backs";
const ID = "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c3d";
const DONOR = "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d";
const PACK = "A999026000123-DRC01000";
const CLINICIAN = { user: "donor-clinician", organisation: "REGION", roles: ["donor-clinician"] };
const OFFICER = { user: "haemovigilance-officer", organisation: "BHSCT", roles: ["haemovigilance-officer"] };

const LINE = { lookBack: ID, ground: "DONOR_SEROCONVERSION", organisation: "REGION", openedAt: "2026-11-01T09:00:00Z", status: "OPEN", components: 2, open: 1, broughtOpen: 1, oldestSince: "2026-11-01T09:00:00Z" };
const component = (more) => ({ component: PACK, kind: "RED_CELLS", pack: "TRANSFUSED", state: "RECIPIENT_TO_BE_TRACED", open: true, owner: "BHSCT", since: "2026-11-01T09:00:00Z", given: true, ...more });
const seen = (donation, more) => ({
  ...LINE,
  openedBy: "donor-clinician",
  asOf: {},
  holders: [{ organisation: "BHSCT", components: 2, given: 1, open: 1 }],
  donations: [{ donation: "A999026000123", printed: "A9990 26 000123 8", ...donation }],
  ...more,
});
const TO_CLINICIAN = seen({ donor: DONOR, components: [component()] }, { words: "Anti-HCV confirmed" });
const TO_OFFICER = seen({ components: [component({ recipient: { authority: "HCN", value: "3999999993" } })] });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers[`GET ${CASES}`] = { status: 200, body: { items: [LINE] } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const as = (session, body) => {
  stub.answers["GET /api/session"] = { status: 200, body: session };
  stub.answers[`GET ${CASES}/${ID}`] = { status: 200, body };
};
const sent = (path) => stub.requests.filter((request) => request.method === "POST" && request.path === path);

test("cases are listed with what is open and how long it has waited, and open by keyboard alone", async () => {
  as(CLINICIAN, TO_CLINICIAN);
  await page.goto(`${stub.url}/look-back`);
  const row = page.getByRole("row", { name: /Donor seroconversion/ });
  await row.waitFor();
  assert.match(await row.innerText(), /Open[\s\S]*1 of 2[\s\S]*\d+ days/);
  await assertAccessible(page, "look-back cases");
  await row.getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Look-back case" }).waitFor();
});

test("the donors' end sees donor, donations, components and hospitals, and may not speak for a hospital", async () => {
  as(CLINICIAN, TO_CLINICIAN);
  await page.goto(`${stub.url}/look-back/${ID}`);
  await page.getByText("Anti-HCV confirmed").waitFor();
  const text = await page.locator("main").innerText();
  assert.match(text, new RegExp(`${DONOR}[\\s\\S]*Red cells[\\s\\S]*Recipient to be traced`));
  assert.doesNotMatch(text, /How far have you come/);
  assert.match(text, /1 donation was brought from an old system and still has to be looked through/);
  await assertAccessible(page, "a case at the donors' end");
});

test("a hospital's officer says how far they have come, by keyboard alone; nothing is chosen beforehand", async () => {
  as(OFFICER, TO_OFFICER);
  stub.answers[`POST ${CASES}/${ID}/items/${PACK}`] = { status: 200, body: { lookBack: ID } };
  await page.goto(`${stub.url}/look-back/${ID}`);
  await page.getByText("HCN 399 999 9993").waitFor();
  await page.getByRole("button", { name: "Record" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Choose how far you have come").first().waitFor();
  assert.equal(sent(`${CASES}/${ID}/items/${PACK}`).length, 0);
  await assertAccessible(page, "something is missing");
  await page.getByLabel("How far have you come?").selectOption("INFORMED");
  await page.getByLabel("What was done, or why it cannot be").focus();
  await page.keyboard.type("Told by the consultant");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "");
  const [{ body, headers }] = sent(`${CASES}/${ID}/items/${PACK}`);
  assert.deepEqual(JSON.parse(body), { stage: "INFORMED", words: "Told by the consultant" });
  assert.ok(headers["idempotency-key"]);
  await eventually(() => stub.requests.filter(({ path }) => path === `${CASES}/${ID}`).length, 2, "the case is looked at again");
});

test("a case is opened from a donor with a ground and words, which stand in no address", async () => {
  as(CLINICIAN, TO_CLINICIAN);
  stub.answers[`POST ${CASES}/from-donor`] = { status: 201, body: { lookBack: ID } };
  await page.goto(`${stub.url}/look-back`);
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.getByText("Enter a donation number").first().waitFor();
  assert.equal(sent(`${CASES}/from-donor`).length, 0);
  await page.getByLabel("Donation number").fill(` ${DONOR.toUpperCase()} `);
  await page.getByLabel("Ground").selectOption("RECALL");
  await page.getByLabel("Why do you look back?").fill("A lot of bags");
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.getByRole("heading", { name: "Look-back case" }).waitFor();
  assert.deepEqual(JSON.parse(sent(`${CASES}/from-donor`)[0].body), { donor: DONOR, ground: "RECALL", words: "A lot of bags" });
  assert.ok(page.url().endsWith(`/look-back/${ID}`));
});

test("a case is opened from a scanned donation: the scanner's Enter leads on and starts nothing", async () => {
  as(CLINICIAN, TO_CLINICIAN);
  stub.answers[`POST ${CASES}/from-donor`] = { status: 201, body: { lookBack: ID } };
  await page.goto(`${stub.url}/look-back`);
  await page.getByLabel("Donation number").focus();
  await page.keyboard.type("]C1=A99902600012300");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "TEXTAREA");
  await page.keyboard.type("Anti-HCV confirmed");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Look-back case" }).waitFor();
  assert.deepEqual(JSON.parse(sent(`${CASES}/from-donor`)[0].body), { donation: "=A99902600012300", ground: "DONOR_SEROCONVERSION", words: "Anti-HCV confirmed" });
});

test("what is open is told when the case cannot be closed, and a case that is not there is said to be none", async () => {
  as(CLINICIAN, TO_CLINICIAN);
  stub.answers[`POST ${CASES}/${ID}/closing`] = { status: 422, body: { title: "The case was not closed", status: 422, objections: [{ code: "items-open", message: "Components still open: 1." }] } };
  await page.goto(`${stub.url}/look-back/${ID}`);
  await page.getByLabel("What came of it?").fill("All is well");
  await page.getByRole("button", { name: "Close the case" }).click();
  await page.getByText("Components still open: 1.").waitFor();
  stub.answers[`GET ${CASES}/${ID}`] = { status: 404, body: { title: "No such look-back", status: 404, objections: [{ code: "look-back-unknown", message: "There is no such look-back case for you." }] } };
  await page.reload();
  await page.getByText("There is no such look-back case for you.").waitFor();
});

test("a donation of an old system says where its components are to be looked for, and what was found is recorded by keyboard alone", async () => {
  const OLD = "A999009000123";
  const path = `${CASES}/${ID}/brought/${OLD}`;
  const brought = { system: "PULSE", collectedAt: "2009-03-04T00:00:00Z", open: true, since: "2026-11-01T09:00:00Z" };
  as(CLINICIAN, seen({ donation: OLD, printed: "A9990 09 000123 4", donor: DONOR, components: [], brought }));
  stub.answers[`POST ${path}`] = { status: 200, body: { lookBack: ID } };
  await page.goto(`${stub.url}/look-back/${ID}`);
  await page.getByRole("heading", { name: /Brought from PULSE/ }).waitFor();
  const text = await page.locator("main").innerText();
  assert.match(text, /Its components are not known here[\s\S]*records of PULSE/);
  assert.doesNotMatch(text, /No component of it has been heard of/);
  await assertAccessible(page, "a donation of an old system");
  await page.getByRole("button", { name: "Record" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText("Choose what the records say").first().waitFor();
  assert.equal(sent(path).length, 0);
  const choice = page.getByLabel("What do the old system’s records say?");
  assert.equal(await choice.locator("option").count(), 4, "recipients are followed only once there are any");
  await choice.selectOption("NOT_GIVEN");
  await page.getByLabel("Where you looked, and what stands there").focus();
  await page.keyboard.type("Ledger of 2009: discarded");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "");
  assert.deepEqual(JSON.parse(sent(path)[0].body), { finding: "NOT_GIVEN", words: "Ledger of 2009: discarded" });
});
