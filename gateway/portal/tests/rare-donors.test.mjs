import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const SEARCH = "POST /api/donors/rare-donors/search";
const CALL = `POST /api/donors/rare-donors/${DONOR.donor}/call`;
const FOUND = {
  donors: [
    { donor: DONOR.donor, fit: "CONFIRMED", confirmed: { Vel: "-", K: "-", Fya: "+" }, once: {}, disputed: [] },
    { donor: MAN.donor, fit: "EXAMINE_AGAIN", confirmed: { K: "-" }, once: { Vel: "-" }, disputed: ["Jka"] },
  ],
};

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[SEARCH] = { status: 200, body: FOUND };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const search = async (text) => {
  await page.goto(`${stub.url}/rare-donors`);
  await page.getByLabel("Which antigens must the red cells lack?").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
};

test("a donor is found and the call recorded by keyboard alone, and what was sought is in no address", async () => {
  stub.answers[CALL] = { status: 200, body: { donor: DONOR.donor } };
  await search("Vel, K");
  await page.getByRole("heading", { name: "2 donors fit, the confirmed first: Vel−, K−" }).waitFor();
  assert.deepEqual(JSON.parse(sent(SEARCH)[0].body), { lacking: ["Vel", "K"] });
  assert.equal(new URL(page.url()).search, "");
  await page.getByText("Fya+, K−, Vel−").waitFor();
  await page.getByText("Examinations disagree").waitFor();
  await assertAccessible(page, "rare donors found");
  await page.getByRole("link", { name: "Call donor 1" }).press("Enter");
  await page.getByText("nothing is sent from here").waitFor();
  await assertAccessible(page, "calling a rare donor");
  await page.getByRole("button", { name: "Record the call" }).press("Enter");
  await page.getByRole("link", { name: "Choose how you call the donor" }).waitFor();
  await page.getByRole("link", { name: "Enter the reference of the request for blood" }).press("Enter");
  assert.equal(sent(CALL).length, 0);
  await page.keyboard.type("REQ 2026/1184");
  await page.getByLabel("By phone").press("Space");
  await page.getByRole("button", { name: "Record the call" }).press("Enter");
  await page.getByText("The call is on record. Now ring or write to the donor.").waitFor();
  assert.deepEqual(JSON.parse(sent(CALL)[0].body), { request: "REQ 2026/1184", lacking: ["Vel", "K"], way: "PHONE" });
  await page.getByRole("heading", { name: /2 donors fit/ }).waitFor();
  assert.equal(sent(SEARCH).length, 1, "nobody was opened again");
});

test("who may not be called is refused with every reason, and the entries stay", async () => {
  const objections = [
    { code: "donor-does-not-fit", message: "This donor is not known to lack every antigen of the need." },
    { code: "donor-not-invited", message: "This donor may not be called: standing, consent, way to be reached or an open group alarm is against it." },
  ];
  stub.answers[CALL] = { status: 422, body: { title: "Nobody was called", status: 422, objections } };
  await search("Vel");
  await page.getByRole("link", { name: "Call donor 1" }).press("Enter");
  await page.getByLabel("Which request for blood is it for?").fill("REQ 2026/1184");
  await page.getByLabel("By phone").press("Space");
  await page.getByRole("button", { name: "Record the call" }).press("Enter");
  for (const { message } of objections) await page.getByText(message).waitFor();
  assert.equal(await page.getByLabel("Which request for blood is it for?").inputValue(), "REQ 2026/1184");
  await assertAccessible(page, "a call refused");
});

test("a donor who is not confirmed is to be examined again, and the page says so", async () => {
  await search("Vel");
  await page.getByRole("link", { name: "Call donor 2" }).press("Enter");
  await page.getByText("take a sample to examine again").waitFor();
});

test("nothing is sought without an antigen; an antigen that is unknown is told with the service's words", async () => {
  await search("");
  await page.getByRole("link", { name: /Enter the antigens/ }).waitFor();
  await assertAccessible(page, "rare donors, nothing entered");
  assert.equal(sent(SEARCH).length, 0);
  stub.answers[SEARCH] = { status: 400, body: { title: "Bad input", status: 400, errors: [{ field: "lacking", code: "antigen-unknown", message: "No antigen that is listed here has this symbol" }] } };
  await search("vel");
  await page.getByText("No antigen that is listed here has this symbol").first().waitFor();
});

test("that nobody fits does not sound as if nobody existed", async () => {
  stub.answers[SEARCH] = { status: 200, body: { donors: [] } };
  await search("Vel");
  await page.getByRole("heading", { name: "Nobody fits: Vel−" }).waitFor();
  await page.getByText("Who was never examined is not found here.").waitFor();
});

test("a call that is opened without a search leads to the search", async () => {
  await page.goto(`${stub.url}/rare-donors/${DONOR.donor}`);
  await page.getByRole("heading", { name: "Rare donors" }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/rare-donors");
});

test("donors of platelets are found by HLA and HPA, the fewest foreign types first, and what was sought is in no address", async () => {
  const typing = { printed: "HLA A2,A24,B8,B27; HPA-1a negative", evidence: "HLA-2026-117", determinedOn: "2026-11-20" };
  const find = "POST /api/donors/platelet-donors/search";
  stub.answers[find] = { status: 200, body: { donors: [{ donor: DONOR.donor, foreign: 0, confirmed: true, typings: [typing] }, { donor: MAN.donor, foreign: 1, confirmed: false, typings: [typing] }] } };
  await page.goto(`${stub.url}/rare-donors`);
  await page.getByRole("link", { name: "Find donors of platelets by HLA and HPA" }).press("Enter");
  await page.getByRole("heading", { name: "Donors of platelets by HLA and HPA" }).waitFor();
  await page.getByRole("button", { name: "Find donors" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the patient's HLA types").waitFor();
  await page.getByLabel("The patient's HLA-A and -B types").fill("A2 a24, B8");
  await page.getByLabel("Platelet antigens that must be absent").fill("HPA-1a");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Donor 1: No type that the patient has not" }).waitFor();
  await page.getByRole("heading", { name: "Donor 2: 1 type that the patient has not" }).waitFor();
  assert.deepEqual(JSON.parse(sent(find)[0].body), { hla: ["A2", "A24", "B8"], lacking: ["1a"] });
  assert.equal(new URL(page.url()).search, "");
  await assertAccessible(page, "donors of platelets");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/platelet-donors.png`, fullPage: true });
});
