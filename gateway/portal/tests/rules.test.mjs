import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const RULES = "/api/operations/blood-production/rules";
const KIND = `${RULES}/component-specifications`;
const HASH = "9f".repeat(32);
const BEN = { user: "quality-officer-2", organisation: "REGION", roles: ["quality-officer"] };

const version = (number, standing, more = {}) => ({ version: number, standing, effectiveOn: "2026-12-01", author: "quality-officer", unverified: 1, ...more });
const SHIPPED = { version: 0, standing: "EFFECTIVE", unverified: 14 };
const LIST = { items: [{ kind: "component-specifications", title: "Component specifications", inForce: 0, roles: ["quality-officer"], versions: [version(1, "PROPOSED"), SHIPPED], asOf: "2026-11-23T15:00:00Z" }] };
const REPLAY = {
  content: HASH,
  against: 0,
  since: "2025-11-23T15:00:00Z",
  decisions: 1200,
  differing: 1,
  examples: [{ subject: "A999026000123-DPL01000", code: "expiry-differs", inForce: "platelets, expires 2026-11-20 23:59", proposed: "platelets, expires 2026-11-22 23:59" }],
};
const SET = {
  kind: "component-specifications",
  roles: ["quality-officer"],
  standing: version(1, "PROPOSED"),
  content: HASH,
  text: "code,name\nDPL01,Platelets,P7D,GK\n",
  reason: "Bacterial screening starts",
  inForce: 0,
  changes: [
    { line: 2, before: "DPL01,Platelets,P5D,GK", after: "DPL01,Platelets,P7D,GK" },
    { line: 3, before: "DGR01,Granulocytes" },
  ],
  replay: REPLAY,
  steps: [{ act: "DRAFTED", by: "quality-officer", at: "2026-11-23T09:00:00Z", reason: "Bacterial screening starts" }],
  unverified: [{ line: 2, text: "DPL01,Platelets,P7D,GK" }],
  signed: [],
  asOf: "2026-11-23T15:00:00Z",
};

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: BEN };
  stub.answers[`GET ${RULES}`] = { status: 200, body: LIST };
  stub.answers["GET /api/operations/outcome/rules"] = { status: 200, body: { items: [] } };
  stub.answers["GET /api/operations/donor-management/rules"] = { status: 200, body: { items: [] } };
  stub.answers[`GET ${KIND}/1`] = { status: 200, body: SET };
  stub.answers[`GET ${KIND}/0`] = { status: 200, body: { ...SET, standing: SHIPPED, reason: undefined, replay: undefined, changes: [], steps: [], text: "code,name\n" } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const open = (path = "/component-specifications/1") => page.goto(`${stub.url}/rules${path === "" ? "" : `/blood-production${path}`}`);
const sent = (path) => stub.requests.filter((request) => request.method === "POST" && request.path === path);

test("the list says which rules hold, which are proposed, and how much nobody has verified", async () => {
  await open("");
  await page.getByRole("heading", { name: "Component specifications" }).waitFor();
  const shipped = page.getByRole("row", { name: /As shipped/ });
  await shipped.getByText("In force").waitFor();
  await shipped.getByRole("cell", { name: "14" }).waitFor();
  await page.getByRole("row", { name: /Version 1/ }).getByText("To be approved").waitFor();
  await assertAccessible(page, "rules");
  await page.getByRole("link", { name: "Version 1" }).press("Enter");
  await page.getByRole("heading", { name: /Version 1/, level: 1 }).waitFor();
});

test("a version shows its differences and what it would have changed, before anything can be approved", async () => {
  await open();
  await page.getByRole("heading", { name: /Version 1/, level: 1 }).waitFor();
  const changes = page.getByRole("region", { name: "Differences of the texts" });
  await changes.getByText("DPL01,Platelets,P5D,GK").waitFor();
  await changes.getByText("removed").waitFor();
  await page.getByText("1 of 1200 decisions of the last 12 months would have been different.").waitFor();
  await page.getByRole("region", { name: "Decisions that would have been different" }).getByText("A999026000123-DPL01000").waitFor();
  await assertAccessible(page, "a version");
});

test("an approval needs its confirmation, and names the very text, by keyboard alone", async () => {
  stub.answers[`POST ${KIND}/1/approval`] = { status: 200, body: { kind: "component-specifications", version: 1 } };
  await open();
  const approve = page.getByRole("button", { name: "Approve this version" });
  await approve.press("Enter");
  await page.getByRole("alert").getByText("Confirm that you have read").waitFor();
  assert.equal(sent(`${KIND}/1/approval`).length, 0);
  await assertAccessible(page, "approval without confirmation");
  await page.getByRole("checkbox", { name: /I have read the text/ }).press("Space");
  stub.answers[`GET ${KIND}/1`] = { status: 200, body: { ...SET, standing: version(1, "APPROVED_ONCE"), steps: [...SET.steps, { act: "APPROVED", by: BEN.user, at: "2026-11-23T15:00:00Z" }] } };
  await page.keyboard.press("Tab");
  assert.ok(await approve.evaluate((here) => here === document.activeElement), "the button is next");
  await pressAgain(approve, page.getByText("Approved once"));
  const [request] = sent(`${KIND}/1/approval`);
  assert.deepEqual(JSON.parse(request.body), { content: HASH });
  assert.match(request.headers["idempotency-key"], /^[0-9a-f-]{36}$/);
  assert.equal(request.headers["x-xsrf-token"], "csrf-of-the-test");
  assert.equal(await approve.count(), 0, "nobody is offered a second approval of their own");
});

test("a refused approval says every reason", async () => {
  stub.answers[`POST ${KIND}/1/approval`] = {
    status: 422,
    body: { title: "It was not approved", status: 422, objections: [{ code: "replay-outdated", message: "It was replayed against version 0 and would follow version 2: replay it again." }, { code: "effective-date-past", message: "It cannot hold from 2026-12-01, a day that is over." }] },
  };
  await open();
  await page.getByRole("checkbox", { name: /I have read the text/ }).press("Space");
  await page.getByRole("button", { name: "Approve this version" }).press("Enter");
  await page.getByRole("alert").getByText("replay it again").waitFor();
  await page.getByRole("alert").getByText("a day that is over").waitFor();
  await assertAccessible(page, "refused approval");
});

test("its author is not offered an approval", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...BEN, user: "quality-officer" } };
  await open();
  await page.getByRole("button", { name: "Replay past decisions" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Approve this version" }).count(), 0);
  await page.getByRole("button", { name: "Withdraw this version" }).waitFor();
});

test("a rejection needs a reason", async () => {
  stub.answers[`POST ${KIND}/1/rejection`] = { status: 200, body: { kind: "component-specifications", version: 1 } };
  await open();
  await page.getByRole("button", { name: "Reject this version" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the reason").waitFor();
  await assertAccessible(page, "rejection without reason");
  await page.getByLabel("Why do you reject it?").fill("No screening contract yet");
  await pressAgain(page.getByRole("button", { name: "Reject this version" }), page.locator("body:not(:has([role=alert]))"));
  assert.deepEqual(JSON.parse(sent(`${KIND}/1/rejection`)[0].body), { reason: "No screening contract yet" });
});

test("a draft begins with the text in force and needs a day that exists and a reason", async () => {
  stub.answers[`POST ${KIND}`] = { status: 201, body: { kind: "component-specifications", version: 1 } };
  await open("/component-specifications/draft");
  const text = page.getByLabel("Text");
  await text.waitFor();
  assert.equal(await text.inputValue(), "code,name\n");
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  await page.getByRole("button", { name: "Keep the draft" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the day from which it shall hold").waitFor();
  await page.getByRole("alert").getByText("Enter why you draft it").waitFor();
  await assertAccessible(page, "draft with errors");
  await page.getByLabel("Day", { exact: true }).fill("1");
  await page.getByLabel("Month").fill("12");
  await page.getByLabel("Why?").fill("Bacterial screening starts");
  await text.fill("code,name\nDPL01,Platelets,P7D\n");
  await pressAgain(page.getByRole("button", { name: "Keep the draft" }), page.getByRole("heading", { name: /Version 1/, level: 1 }));
  assert.deepEqual(JSON.parse(sent(KIND)[0].body), { text: "code,name\nDPL01,Platelets,P7D\n", effectiveOn: "2026-12-01", reason: "Bacterial screening starts" });
});

test("a marked fact is answered for with its source", async () => {
  stub.answers[`POST ${KIND}/1/signatures`] = { status: 200, body: { kind: "component-specifications", version: 1 } };
  await open();
  await page.locator("summary").first().press("Enter");
  await page.getByLabel("Where did you read it?").fill("Guidelines, chapter 7");
  await assertAccessible(page, "signing a fact");
  stub.answers[`GET ${KIND}/1`] = { status: 200, body: { ...SET, unverified: [], signed: [{ line: 2, text: SET.unverified[0].text, evidence: "Guidelines, chapter 7", signedBy: BEN.user, signedAt: "2026-11-23T15:00:00Z" }] } };
  await page.getByRole("button", { name: "Answer for line 2" }).press("Enter");
  await page.getByText("Line 2 was signed by quality-officer-2").waitFor();
  assert.deepEqual(JSON.parse(sent(`${KIND}/1/signatures`)[0].body), { line: 2, evidence: "Guidelines, chapter 7" });
});

test("on a phone nothing runs over the edge", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await open();
  await page.getByRole("heading", { name: /Version 1/, level: 1 }).waitFor();
  assert.equal(await overflows(), false, "a version");
  await open("");
  await page.getByRole("link", { name: "Version 1" }).waitFor();
  assert.equal(await overflows(), false, "the list");
});

test("a donor clinician decides on donor selection and only reads what is not theirs", async () => {
  const selection = "/api/operations/donor-management/rules";
  const ROLES = { roles: ["donor-clinician", "quality-officer"], approvingRole: "donor-clinician" };
  stub.answers["GET /api/session"] = { status: 200, body: { user: "donor-clinician", organisation: "REGION", roles: ["donor-clinician"] } };
  stub.answers[`GET ${selection}`] = { status: 200, body: { items: [{ ...LIST.items[0], ...ROLES, kind: "donor-selection", title: "Donor selection" }] } };
  stub.answers[`GET ${selection}/donor-selection/1`] = { status: 200, body: { ...SET, ...ROLES, kind: "donor-selection" } };
  await open("");
  await page.getByText("Donor clinicians and quality officers decide on it. At least one of the two who approve is a donor clinician.").waitFor();
  assert.equal(await page.getByRole("link", { name: /^Draft a new version/ }).count(), 1);
  await assertAccessible(page, "rules of a clinician");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/rules-clinician.png`, fullPage: true });
  await page.goto(`${stub.url}/rules/donor-management/donor-selection/1`);
  await page.getByRole("button", { name: "Approve this version" }).waitFor();
  await open();
  await page.getByRole("heading", { name: /Version 1/, level: 1 }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Approve this version" }).count(), 0);
});
