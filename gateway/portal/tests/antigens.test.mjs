import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, scan } from "./browser.mjs";
import { CLINICIAN } from "./deferrals.mjs";
import { CARER, DONOR } from "./donors.mjs";
import { NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const ANTIGENS = `/api/donors/${DONOR.donor}/antigens`;
const examined = (antigen, present, evidence) => ({ antigen, present, evidence, determinedOn: "2026-11-20" });
const NONE = { donor: DONOR.donor, confirmed: {}, once: {}, disputed: [], examinations: [] };
const KNOWN = { ...NONE, confirmed: { Vel: "-" }, once: { Fya: "+" }, disputed: ["K"], examinations: [examined("Vel", false, "R-2026-1"), examined("Vel", false, "S-77120"), examined("Fya", true, "R-2026-1"), examined("K", false, "R-2026-1"), examined("K", true, "S-77120")] };
const UNLINK = `POST /api/donors/${DONOR.donor}/account-unlinking`;
const CODE = `POST /api/donors/${DONOR.donor}/account-code`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    [`GET /api/donors/${DONOR.donor}`]: { status: 200, body: DONOR },
    [`GET ${ANTIGENS}`]: { status: 200, body: NONE },
    [`POST ${ANTIGENS}`]: { status: 200, body: { donor: DONOR.donor } },
    [CODE]: { status: 201, body: { donor: DONOR.donor, validUntil: "2026-11-29T10:30:00Z", code: "7KMQP-2RWXY" } },
    [UNLINK]: { status: 200, body: { donor: DONOR.donor } },
  });
  ({ page, context, complaints } = await openPage(browser));
  await page.clock.setFixedTime(NOW);
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const bodies = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => JSON.parse(body));
const heading = (name) => page.getByRole("heading", { name, exact: true }).waitFor();
const press = (name) => page.getByRole("button", { name, exact: true }).press("Enter");
const shot = async (name) => {
  if (!process.env.SHOTS) return;
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize({ width: 1100, height: 900 });
};

test("an examination is recorded from the record by scanner and keyboard alone, and what two agree on is confirmed", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "Red cell antigens and their examinations" }).press("Enter");
  await page.getByText("No examination of this donor's antigens is on record.").waitFor();
  await press("Record the examination");
  await page.getByRole("link", { name: "Enter what was found, for example Fya+ K-" }).waitFor();
  await assertAccessible(page, "an examination, with problems");
  await page.getByLabel("Number of the report or the sample").focus();
  await scan(page, "S-77120");
  await assertFocused(page, "found", "a scanner's Enter leads on and sends nothing");
  await page.keyboard.type("Vel- K+ Fya");
  await page.getByLabel("Day", { exact: true }).fill("20");
  await page.getByLabel("Month", { exact: true }).fill("11");
  await page.getByLabel("Year", { exact: true }).fill("2026");
  await press("Record the examination");
  await page.getByRole("link", { name: "Write each antigen once with + or - at its end: Fya" }).waitFor();
  assert.deepEqual(bodies(`POST ${ANTIGENS}`), [], "what cannot be read is not guessed at");
  await page.getByLabel("What was found?").fill("Vel- K+");
  await page.getByText("Read as: Vel absent, K present").waitFor();
  stub.answers[`POST ${ANTIGENS}`] = { status: 422, body: { title: "Nothing was recorded", status: 422, objections: [{ code: "examination-known", severity: "STOP", message: "This examination is on record already: Vel." }] } };
  await press("Record the examination");
  await page.getByText("This examination is on record already: Vel.").waitFor();
  stub.answers[`POST ${ANTIGENS}`] = { status: 200, body: { donor: DONOR.donor } };
  stub.answers[`GET ${ANTIGENS}`] = { status: 200, body: KNOWN };
  await press("Record the examination");
  await page.getByText("The examination is recorded.").waitFor();
  await page.getByText("Confirmed").waitFor();
  await page.getByText("Disagree", { exact: true }).waitFor();
  await assertAccessible(page, "red cell antigens");
  await shot("antigens");
  assert.deepEqual(bodies(`POST ${ANTIGENS}`).at(-1), { found: [{ antigen: "Vel", present: false }, { antigen: "K", present: true }], evidence: "S-77120", determinedOn: "2026-11-20" });
});

test("a clinician reads what is known and records nothing", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CLINICIAN };
  stub.answers[`GET ${ANTIGENS}`] = { status: 200, body: KNOWN };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/antigens`);
  await page.getByText("Examine again").waitFor();
  assert.equal(await page.getByRole("button", { name: "Record the examination" }).count(), 0);
});

test("an examination of HLA and platelet antigens is recorded by scanner and keyboard alone", async () => {
  const typings = `/api/donors/${DONOR.donor}/platelet-typings`;
  stub.answers[`GET ${typings}`] = { status: 200, body: { donor: DONOR.donor, typings: [] } };
  stub.answers[`POST ${typings}`] = { status: 200, body: { donor: DONOR.donor } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "HLA and platelet antigens" }).press("Enter");
  await page.getByText("No examination of this donor's HLA types").waitFor();
  await press("Record the examination");
  await page.getByRole("link", { name: "Scan the barcode of HLA and platelet antigens, or enter its 18 digits" }).waitFor();
  await assertAccessible(page, "HLA and platelet antigens, with problems");
  await page.getByLabel("Number of the report or the sample").focus();
  await scan(page, "HLA-2026-117");
  await scan(page, "&{022408279999999900");
  await page.getByLabel("Day", { exact: true }).fill("20");
  await page.getByLabel("Month", { exact: true }).fill("11");
  await page.getByLabel("Year", { exact: true }).fill("2026");
  stub.answers[`GET ${typings}`] = { status: 200, body: { donor: DONOR.donor, typings: [{ printed: "HLA A2,A24,B8,B27", evidence: "HLA-2026-117", determinedOn: "2026-11-20" }] } };
  await press("Record the examination");
  await page.getByText("HLA A2,A24,B8,B27").waitFor();
  await shot("platelets");
  assert.deepEqual(bodies(`POST ${typings}`), [{ found: "&{022408279999999900", evidence: "HLA-2026-117", determinedOn: "2026-11-20" }]);
});

test("a donor card is printed for a donor who is here", async () => {
  stub.answers[`GET /api/donors/${DONOR.donor}/card`] = { status: 200, type: "application/pdf", body: "%PDF-1.7 a card" };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  const saving = page.waitForEvent("download");
  await press("Print a donor card");
  assert.equal((await saving).suggestedFilename(), "donor-card.pdf");
  await page.getByText("It is saved as donor-card.pdf, as large as a bank card.").waitFor();
});

test("a code is made and printed, alone on its sheet", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByText("No account is linked.").waitFor();
  await press("Make an account code");
  await page.getByText("7KMQP-2RWXY").waitFor();
  await assertAccessible(page, "an account code");
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await press("Print the code");
  assert.equal(await page.evaluate(() => window.printed), true);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByText("7KMQP-2RWXY").isVisible(), true);
  assert.equal(await page.getByRole("heading", { name: "Donations" }).isVisible(), false, "nothing else of the record is printed");
  assert.equal(await page.getByText("Born").first().isVisible(), false);
  await shot("account-print");
});

test("an account is unlinked with a ground, and none is told so", async () => {
  const accounts = [
    { donor: DONOR.donor, linkedAt: "2026-11-03T10:12:00Z", codeBy: "donor-carer-2" },
    { donor: DONOR.donor, linkedAt: "2026-02-11T09:00:00Z", unlinkedAt: "2026-10-28T16:30:00Z", unlinkedBy: "donor-carer" },
  ];
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: { ...DONOR, accounts } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByText("with a code that donor-carer-2 gave out").waitFor();
  await page.getByText("unlinked by donor-carer.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Make an account code" }).count(), 0, "who has an account gets no code");
  await assertAccessible(page, "a linked account on the record");
  await shot("linked-account");
  await page.getByRole("link", { name: "Unlink the donor's account" }).press("Enter");
  await heading("Unlink the donor's account");
  await press("Unlink the account");
  await page.getByRole("link", { name: "Enter why it is unlinked" }).waitFor();
  await assertAccessible(page, "unlink, with a problem");
  await page.getByLabel("Why is it unlinked?").fill("Linked by another person");
  await shot("unlink-account");
  stub.answers[UNLINK] = { status: 422, body: { title: "Nothing was changed", status: 422, objections: [{ code: "donor-has-no-account", severity: "STOP", message: "No account is linked to this record." }] } };
  await press("Unlink the account");
  await page.getByText("No account is linked to this record.").waitFor();
  stub.answers[UNLINK] = { status: 200, body: { donor: DONOR.donor } };
  await press("Unlink the account");
  await heading("The account is unlinked");
  assert.deepEqual(bodies(UNLINK).at(-1), { reason: "Linked by another person" });
});
