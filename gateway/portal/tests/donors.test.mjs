import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, scan } from "./browser.mjs";
import { CARER, DONOR, FOUND, LIKELY, MAN } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const SEARCH = "POST /api/donors/search";
const RECORD = `GET /api/donors/${DONOR.donor}`;
const REGISTER = "POST /api/donors";

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[SEARCH] = { status: 200, body: FOUND };
  stub.answers[RECORD] = { status: 200, body: DONOR };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const FIELD = "Who are you looking for?";
const openSearch = () => page.goto(`${stub.url}/donors`).then(() => page.getByLabel(FIELD).waitFor());
const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const sentBody = (call, position = 0) => JSON.parse(sent(call)[position].body);

test("a donor is found by name and birth date, best first with why, and opened, by keyboard alone", async () => {
  await openSearch();
  await scan(page, "Shivaun OSheaghdha 12/03/1987");
  await page.getByText("2 donors fit, best first").waitFor();
  const [first, second] = await page.locator(".donors-found > li").allInnerTexts();
  assert.match(first, /Ó Sheaghdha, Siobhán[\s\S]*Nearly the same[\s\S]*Born 12-Mar-1987[\s\S]*Female · BT12 6BE[\s\S]*Given name: sounds the same/);
  assert.match(second, /Something differs[\s\S]*Family name: one of the names is the same[\s\S]*Date of birth: a generation apart/);
  assert.ok(!first.includes("Health number"), "what was not compared is not told");
  await page.getByText("There are others who fit less well").waitFor();
  await assertAccessible(page, "donors found");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
});

test("what is sought travels in a body, and stands in no address", async () => {
  await openSearch();
  await scan(page, "Siobhán O'Sheaghdha 12/03/1987");
  await page.getByText("2 donors fit").waitFor();
  assert.deepEqual(sentBody(SEARCH), { query: "Siobhán O'Sheaghdha 12/03/1987", limit: 10 });
  const [{ headers }] = sent(SEARCH);
  assert.equal(headers["x-xsrf-token"], "csrf-of-the-test");
  assert.equal(headers["idempotency-key"], undefined, "nothing is changed by it");
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, "/donors");
});

test("the parts of a score are told on request, by keyboard alone", async () => {
  await openSearch();
  await scan(page, "Shivaun OSheaghdha");
  const summary = page.locator("summary", { hasText: "Score 31.3" });
  await summary.press("Enter");
  await page.getByRole("row", { name: /Date of birth the same \+14.2/ }).waitFor();
  await page.locator("summary", { hasText: "Score 2.1" }).press("Enter");
  await page.getByRole("row", { name: /a generation apart −9.1/ }).waitFor();
  await assertAccessible(page, "parts of the score");
});

test("a scanned donor number opens the record, and the next scan takes the place of the last", async () => {
  stub.answers[SEARCH] = { status: 200, body: { donors: [], more: false } };
  await openSearch();
  await scan(page, "]C03999999993");
  await page.getByText("Nobody fits").waitFor();
  assert.equal(sentBody(SEARCH).query, "3999999993");
  await scan(page, `]d2${DONOR.donor.toUpperCase()}`);
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  assert.equal(sent(SEARCH).length, 1);
  assert.ok(page.url().endsWith(`/donors/${DONOR.donor}`));
});

test("a scanned donation number opens its donor's record, and one that nobody gave says so", async () => {
  stub.answers[SEARCH] = { status: 200, body: { donors: [], more: false } };
  await openSearch();
  await scan(page, "]C0=A99902600012300");
  await page.getByText("Nobody fits").waitFor();
  assert.equal(sentBody(SEARCH).query, "=A99902600012300");
  stub.answers[SEARCH] = { status: 200, body: { donors: [{ ...FOUND.donors[0], donor: DONOR.donor }], more: false } };
  await scan(page, "A9990 26 000123 8");
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  assert.ok(page.url().endsWith(`/donors/${DONOR.donor}`));
});

test("a mistyped donation number says what is wrong with it", async () => {
  stub.answers[SEARCH] = { status: 400, body: { title: "Bad input", status: 400, errors: [{ field: "query", code: "donation-number-check-failed", message: "The check character does not belong to this donation number" }] } };
  await openSearch();
  await scan(page, "A9990 26 000123 9");
  await page.getByRole("alert").getByText("check character does not belong").waitFor();
  await assertAccessible(page, "mistyped donation number");
});

test("nobody found is said so, and registering is offered", async () => {
  stub.answers[SEARCH] = { status: 200, body: { donors: [], more: false } };
  await openSearch();
  await scan(page, "Xyzzyqua Quuxwort 01/02/1903");
  await page.getByText("Nobody fits").waitFor();
  await assertAccessible(page, "nobody found");
  await page.getByRole("link", { name: "Register a donor" }).press("Enter");
  await page.getByRole("heading", { name: "Register a donor" }).waitFor();
});

test("what the platform refuses is said in its words, and who was found before is gone", async () => {
  await openSearch();
  await scan(page, "Lagan");
  await page.getByText("2 donors fit").waitFor();
  stub.answers[SEARCH] = { status: 400, body: { title: "The request cannot be understood", status: 400, errors: [{ field: "query", code: "query-too-short", message: "Give at least 3 letters of a name" }] } };
  await scan(page, "La");
  await page.getByRole("alert").getByText("Give at least 3 letters of a name").waitFor();
  assert.equal(await page.locator(".donors-found").count(), 0);
  await assertAccessible(page, "query refused");
});

test("a platform that does not answer is told apart from nobody found", async () => {
  stub.answers[SEARCH] = { status: 504, body: { title: "Gateway time-out", status: 504, detail: "The service did not answer in time." } };
  await openSearch();
  await scan(page, "Lagan");
  await page.getByRole("alert").getByText("The service did not answer in time.").waitFor();
  assert.equal(await page.getByText("Nobody fits").count(), 0);
});

test("whoever comes back from a record finds the list again, without a second search", async () => {
  await openSearch();
  await scan(page, "Siobhan OSheaghdha");
  await page.getByRole("link", { name: "Ó Sheaghdha, Siobhán" }).press("Enter");
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  await page.goBack();
  await page.getByText("2 donors fit").waitFor();
  assert.equal(await page.getByLabel(FIELD).inputValue(), "Siobhan OSheaghdha");
  assert.equal(sent(SEARCH).length, 1);
});

test("a record shows who it is, and every donation with its number as printed", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  const banner = page.getByRole("region", { name: "Donor" });
  await banner.getByText("12-Mar-1987").waitFor();
  await banner.getByText("399 999 9993").waitFor();
  assert.equal(await page.locator(".donor-banner__family").textContent(), "Ó Sheaghdha", "the name is as given; capitals are for the eye");
  await page.getByText("Flat ½, 7 O’Neill’s Row, BT12 6BE").waitFor();
  await page.getByRole("row", { name: /A9990 26 000123 8.*04 May 2026.*Belfast Session Hall/ }).waitFor();
  await page.getByText("Please wait 4 months after a tattoo").getByText("Until 10 February 2027").waitFor();
  await assertAccessible(page, "record");
});

test("a record says how it stands with the donor, and nobody who does not give is asked", async () => {
  stub.answers[RECORD] = { status: 200, body: { ...DONOR, standing: ["OPTED_OUT", "RESTRICTED"], deferrals: [] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByText("Wants to give no more").waitFor();
  await page.getByText("Use of the record is restricted").waitFor();
  assert.equal(await page.getByRole("link", { name: "Begin the health check" }).count(), 0);
  await assertAccessible(page, "record of a donor who opted out");
});

test("a record that was merged away leads to the one that stands", async () => {
  stub.answers[RECORD] = { status: 200, body: { ...DONOR, survivor: MAN.donor } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  const link = page.getByRole("link", { name: "Go on with the record that stands for this person" });
  assert.equal(await link.getAttribute("href"), `/donors/${MAN.donor}`);
  assert.equal(await page.getByRole("link", { name: "Begin the health check" }).count(), 0);
  await assertAccessible(page, "record that was merged away");
});

test("a record is opened once: nobody looks again on the person's behalf", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.getByRole("link", { name: "Begin the health check" }).press("Enter");
  await page.getByRole("heading", { name: "Health check" }).waitFor();
  await page.getByRole("link", { name: "Donor record" }).press("Enter");
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  assert.equal(sent(RECORD).length, 1);
});

test("a donor whom nobody knows says so", async () => {
  stub.answers[RECORD] = { status: 404, body: { title: "No such donor", status: 404, objections: [{ code: "donor-unknown", message: "No donor has this number: search again or register the donor." }] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("alert").getByText("No donor has this number").waitFor();
  await assertAccessible(page, "unknown donor");
});

test("other roles see no donors", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...CARER, roles: ["ward-nurse"] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("heading", { name: "This page is not here for you" }).waitFor();
  assert.equal(sent(RECORD).length, 0);
});

const openForm = () => page.goto(`${stub.url}/donors/register`).then(() => page.getByRole("heading", { name: "Register a donor" }).waitFor());

/** From the family name on, field by field. */
async function enter({ familyName = "Ó Sheaghdha", givenName = "’Siobhán (Ní) 王", day = "12", month = "3", year = "1987", address = "", postcode = "", number = "" } = {}) {
  await page.getByLabel("Family name").focus();
  await page.keyboard.type(familyName);
  for (const text of [givenName, day, month, year]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (const text of [address, postcode, number]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Enter");
}

test("a donor is registered with the names as given, by keyboard alone", async () => {
  stub.answers[REGISTER] = { status: 201, body: { donor: DONOR.donor } };
  await openForm();
  await assertAccessible(page, "form");
  await enter({ address: "Flat ½, 7 O’Neill’s Row", postcode: "bt12 6be", number: "399-999-9993" });
  await page.getByText("Siobhán Ó Sheaghdha is on the register.").waitFor();
  assert.deepEqual(sentBody(REGISTER), {
    familyName: "Ó Sheaghdha",
    givenName: "’Siobhán (Ní) 王",
    dateOfBirth: "1987-03-12",
    sex: "FEMALE",
    addressLine: "Flat ½, 7 O’Neill’s Row",
    postcode: "bt12 6be",
    nationalNumber: "399-999-9993",
  });
  assert.match(sent(REGISTER)[0].headers["idempotency-key"], /^[0-9a-f-]{36}$/);
  await assertAccessible(page, "registered");
});

test("who has no fixed address is registered without one", async () => {
  stub.answers[REGISTER] = { status: 201, body: { donor: DONOR.donor } };
  await openForm();
  await enter();
  await page.getByText("is on the register").waitFor();
  assert.deepEqual(Object.keys(sentBody(REGISTER)), ["familyName", "givenName", "dateOfBirth", "sex"]);
});

test("an empty form says all that is missing, each leads to its field, and nothing is sent", async () => {
  await openForm();
  await page.getByRole("button", { name: "Register" }).press("Enter");
  const summary = page.getByRole("alert");
  for (const text of ["Enter the family name", "Enter the given name", "Enter the date of birth", "Choose female or male"]) await summary.getByText(text).waitFor();
  await assertAccessible(page, "form with errors");
  await summary.getByRole("link", { name: "Choose female or male" }).press("Enter");
  await assertFocused(page, "sex-female");
  await summary.getByRole("link", { name: "Enter the date of birth" }).press("Enter");
  await assertFocused(page, "born-day");
  assert.equal(sent(REGISTER).length, 0);
});

test("what the platform refuses of a field is said at the field", async () => {
  stub.answers[REGISTER] = { status: 400, body: { title: "The request cannot be understood", status: 400, errors: [{ field: "nationalNumber", code: "patient-number-unreadable", message: "The check digit of this number is wrong" }] } };
  await openForm();
  await enter({ number: "3999999994" });
  await page.getByRole("alert").getByRole("link", { name: "The check digit of this number is wrong" }).press("Enter");
  await assertFocused(page, "nationalNumber");
  await assertAccessible(page, "field refused");
});

test("who is too young is told, and no likely duplicate is asked about", async () => {
  const young = { code: "donor-too-young", severity: "STOP", message: "Donors can register from their 16th birthday: invite this person back then." };
  stub.answers[REGISTER] = { status: 422, body: { ...LIKELY, objections: [young, ...LIKELY.objections] } };
  await openForm();
  await enter({ year: "2014" });
  await page.getByRole("alert").getByText("from their 16th birthday").waitFor();
  assert.ok(page.url().endsWith("/donors/register"));
});

test("a repeat after no answer carries the same key, and other words another", async () => {
  stub.answers[REGISTER] = { status: 504, body: { title: "Gateway time-out", status: 504, detail: "It may have been done." } };
  await openForm();
  await enter();
  await page.getByRole("alert").getByText("It may have been done.").waitFor();
  const sendAgain = (field) => Promise.all([page.waitForResponse((response) => response.url().endsWith("/api/donors")), page.getByLabel(field).press("Enter")]);
  await sendAgain("Family name");
  await page.getByRole("alert").getByText("It may have been done.").waitFor();
  await page.getByLabel("Postcode (optional)").fill("BT1 1AA");
  await sendAgain("Postcode (optional)");
  const keys = sent(REGISTER).map(({ headers }) => headers["idempotency-key"]);
  assert.equal(keys[0], keys[1]);
  assert.notEqual(keys[1], keys[2]);
});

/** As the platform does it: a warning, until somebody says why it is a new person. */
const warning = (request) => (JSON.parse(stub.requests.at(-1).body).confirmedNew ? { status: 201, body: { donor: MAN.donor } } : { status: 422, body: LIKELY, request });

async function openWarning() {
  stub.answers[REGISTER] = warning;
  await openForm();
  await enter({ givenName: "Siobhán", postcode: "BT12 6BE" });
  await page.getByRole("heading", { name: "This person may be a donor already" }).waitFor();
}

test("likely donors are compared with what was entered, without their names until a record is opened", async () => {
  await openWarning();
  await page.getByText("Nothing tells them apart").waitFor();
  await page.getByText("May be the same person", { exact: true }).waitFor();
  const rows = page.getByRole("row", { name: /Date of birth/ });
  assert.match(await rows.nth(0).innerText(), /12-Mar-1987\s*✓\s*the same/);
  assert.match(await rows.nth(1).innerText(), /12-Mar-1987\s*≈\s*day and month exchanged/);
  assert.equal(sent(RECORD).length, 0);
  await assertAccessible(page, "duplicate warning");
  await page.getByRole("button", { name: "Open to compare (Donor 1 of 2)" }).press("Enter");
  await page.getByText("This donor has given 2 times, last on 04 May 2026").waitFor();
  assert.match(await page.getByRole("row", { name: /Address/ }).nth(0).innerText(), /BT12 6BE\s*Flat ½, 7 O’Neill’s Row, BT12 6BE\s*≈\s*the same postcode/);
  await assertAccessible(page, "duplicate opened");
});

test("the same person's record is opened, and nobody is registered", async () => {
  await openWarning();
  await page.getByRole("link", { name: "This is the same person (Donor 1 of 2)" }).press("Enter");
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  assert.ok(page.url().endsWith(`/donors/${DONOR.donor}`));
  assert.equal(await page.getByText("is on the register").count(), 0);
  assert.equal(sent(REGISTER).length, 1);
});

test("a new person is registered with the reason, which is a new attempt", async () => {
  stub.answers[`GET /api/donors/${MAN.donor}`] = { status: 200, body: MAN };
  await openWarning();
  await page.getByRole("button", { name: "This is a new person: register" }).press("Enter");
  await page.getByRole("alert").getByText("Enter why this is a new person").waitFor();
  await assertAccessible(page, "reason missing");
  await page.getByLabel("How do you know that this is a new person?").fill("Her twin sister,\nboth were here");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Patrick Joseph McCann is on the register.").waitFor();
  const first = sentBody(REGISTER);
  assert.deepEqual(sentBody(REGISTER, 1), { ...first, confirmedNew: "Her twin sister, both were here" });
  const [before, confirmed] = sent(REGISTER).map(({ headers }) => headers["idempotency-key"]);
  assert.notEqual(before, confirmed);
});

test("what was entered can be changed after the warning", async () => {
  await openWarning();
  await page.getByRole("link", { name: "Change what was entered" }).press("Enter");
  await page.getByRole("heading", { name: "Register a donor" }).waitFor();
  assert.equal(await page.getByLabel("Family name").inputValue(), "Ó Sheaghdha");
  assert.equal(await page.getByLabel("Female").isChecked(), true);
});

test("the next donor's form is empty, and a warning without what it warns of is the form", async () => {
  await openWarning();
  await page.getByRole("link", { name: "Donors", exact: true }).press("Enter");
  await page.getByRole("link", { name: "Register a donor" }).press("Enter");
  await page.getByRole("heading", { name: "Register a donor" }).waitFor();
  assert.equal(await page.getByLabel("Family name").inputValue(), "");
  await page.goto(`${stub.url}/donors/register/likely`);
  await page.getByRole("heading", { name: "Register a donor" }).waitFor();
});

test("on a phone nothing runs over the edge", async () => {
  stub.answers[RECORD] = { status: 200, body: { ...DONOR, familyName: "Wolfeschlegelsteinhausenbergerdorff-Ó Sheaghdha y García" } };
  await page.setViewportSize({ width: 320, height: 640 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await openSearch();
  await scan(page, "Siobhan OSheaghdha");
  await page.getByText("2 donors fit").waitFor();
  await page.locator("summary", { hasText: "Score 31.3" }).press("Enter");
  assert.equal(await overflows(), false, "search");
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  assert.equal(await overflows(), false, "record");
  await openWarning();
  assert.equal(await overflows(), false, "duplicate warning");
});

test("a clinician approves a doctor's request for one patient alone, by keyboard alone", async () => {
  const DESIGNATIONS = `/api/donors/${DONOR.donor}/designations`;
  const approved = { designation: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d01", use: "AUTOLOGOUS", hospital: "BHSCT", wantedUntil: "2099-12-10" };
  stub.answers["GET /api/session"] = { status: 200, body: { ...CARER, roles: ["donor-clinician"] } };
  stub.answers[`GET ${DESIGNATIONS}`] = { status: 200, body: { designations: [] } };
  stub.answers[`POST ${DESIGNATIONS}`] = { status: 201, body: approved };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/designations`);
  await page.getByText("what this donor gives is for whoever needs it").waitFor();
  await page.getByRole("button", { name: "Approve" }).press("Enter");
  await page.getByRole("alert").getByText("Choose for whom it is").waitFor();
  await assertAccessible(page, "nothing entered of a request");
  await page.getByRole("radio", { name: "For the donor" }).press("Space");
  assert.equal(await page.getByLabel("The patient's number").count(), 0, "an autologous donation is for the donor's own number");
  await page.getByLabel("Hospital").fill("bhsct");
  await page.getByLabel("Asked for by").fill("Dr Ann Reid");
  for (const [part, text] of [["Day", "10"], ["Month", "12"], ["Year", "2099"]]) await page.getByLabel(part).fill(text);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/designation.png`, fullPage: true });
  await page.getByRole("button", { name: "Approve" }).press("Enter");
  await page.getByText("Approved: for the donor, for BHSCT.").waitFor();
  assert.deepEqual(sentBody(`POST ${DESIGNATIONS}`), { use: "AUTOLOGOUS", patient: { authority: "HCN", value: "3999999993" }, hospital: "BHSCT", requestedBy: "Dr Ann Reid", wantedUntil: "2099-12-10" });
});

test("a clinician withdraws a request, and sees what is left to see to, by keyboard alone", async () => {
  const DESIGNATIONS = `/api/donors/${DONOR.donor}/designations`;
  const stands = { designation: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d01", use: "DIRECTED", crossover: true, hospital: "BHSCT", wantedUntil: "2099-12-10" };
  const withdrawal = `POST ${DESIGNATIONS}/${stands.designation}/withdrawal`;
  stub.answers["GET /api/session"] = { status: 200, body: { ...CARER, roles: ["donor-clinician"] } };
  stub.answers[`GET ${DESIGNATIONS}`] = { status: 200, body: { designations: [stands] } };
  stub.answers[withdrawal] = {
    status: 200,
    body: {
      designation: stands.designation,
      ground: "OPERATION_CANCELLED",
      withdrawnAt: "2026-11-17T15:20:00Z",
      collected: [{ donation: "A999026000125", collectedAt: "2026-11-15T10:42:00Z" }],
      running: [],
      appointments: [{ appointment: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d07", session: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d08", venue: "Town hall", day: "2099-12-01", startsAt: "10:20:00" }],
    },
  };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/designations`);
  await page.getByText("for somebody else if this patient does not need it").waitFor();
  await page.getByRole("button", { name: "Withdraw for one other patient of BHSCT" }).press("Enter");
  await page.getByRole("button", { name: "Withdraw the request" }).press("Enter");
  await page.getByRole("alert").getByText("Choose why it ends").waitFor();
  await assertAccessible(page, "no reason for a withdrawal");
  await page.getByRole("radio", { name: "The operation is cancelled" }).press("Space");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/withdrawal.png`, fullPage: true });
  stub.answers[`GET ${DESIGNATIONS}`] = { status: 200, body: { designations: [{ ...stands, withdrawnAt: "2026-11-17T15:20:00Z" }] } };
  await page.getByRole("button", { name: "Withdraw the request" }).press("Enter");
  await page.getByText("A999026000125").waitFor();
  await page.getByRole("link", { name: /Town hall/ }).waitFor();
  await page.getByText(/asked for by BHSCT: withdrawn/).waitFor();
  assert.equal(await page.getByRole("button", { name: /^Withdraw/ }).count(), 0, "it is withdrawn once");
  assert.deepEqual(sentBody(withdrawal), { ground: "OPERATION_CANCELLED" });
  await assertAccessible(page, "withdrawn");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/withdrawn.png`, fullPage: true });
});
