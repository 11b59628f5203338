import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const LEDGER = "/api/donors/communications";
const FETCH = `POST ${LEDGER}/print-room`;
const FIRST = "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a55";
const SECOND = "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a56";
const receipt = (letter) => `POST ${LEDGER}/print-room/${letter}/receipt`;
const COUNTS = { created: 3, waiting: 0, handedOver: 3, failed: 0, givenUp: 0, received: 0, cancelled: 0, addsUp: true };
const letter = (more) => ({ letter: FIRST, kind: "INVITATION", template: "invitation-1", channel: "POST", state: "HANDED_OVER", attempts: 1, requestedAt: "2026-11-26T12:00:00Z", ...more });
const inPrint = (...items) => ({ status: 200, body: { counts: COUNTS, channels: [], items } });
const PDF = { status: 200, type: "application/pdf", body: "%PDF-1.4 a letter" };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  for (const each of [FIRST, SECOND]) stub.answers[`GET ${LEDGER}/${each}/document`] = PDF;
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const bodies = (call) => sent(call).map(({ body }) => JSON.parse(body));
const press = (name) => page.getByRole("button", { name, exact: true }).press("Enter");

test("letters are fetched, saved, and reported one by one, by keyboard alone", async () => {
  let items = [];
  stub.answers[`GET ${LEDGER}`] = () => inPrint(...items, letter({ letter: "0199a9e4-3c10-7b52-8f6a-2d1c0b9e7a57", channel: "EMAIL" }));
  stub.answers[FETCH] = () => {
    items = [letter(), letter({ letter: SECOND, kind: "RESULT_CONTACT_US" })];
    return { status: 200, body: { letters: [FIRST, SECOND] } };
  };
  await page.goto(`${stub.url}/print-room`);
  await page.getByText("Nothing is in print").waitFor();
  await press("Fetch letters to print");
  await page.getByText("2 letters are fetched: save, print and post, then report.").waitFor();
  await page.getByRole("row", { name: /0b9e7a55 Invitation/ }).waitFor();
  assert.equal(await page.getByRole("row").count(), 3, "what goes by e-mail is not printed");
  assert.deepEqual(bodies(FETCH), [{ most: 50 }]);
  await assertAccessible(page, "letters to print");
  const [saved] = await Promise.all([page.waitForEvent("download"), press("Save Invitation 0b9e7a55 as PDF")]);
  assert.equal(saved.suggestedFilename(), "invitation-0b9e7a55.pdf");
  await page.getByText("1 letter is saved.").waitFor();
  stub.answers[receipt(FIRST)] = () => ({ status: 200, body: { letter: (items = items.slice(1)) && FIRST } });
  await press("Invitation 0b9e7a55 is posted");
  await page.getByText("1 letter is reported as posted.").waitFor();
  await page.getByRole("row", { name: /0b9e7a55/ }).waitFor({ state: "detached" });
  stub.answers[receipt(SECOND)] = () => ({ status: 200, body: { letter: (items = []) && SECOND } });
  await press("Result contact us 0b9e7a56 is spoiled");
  await page.getByText("Nothing is in print").waitFor();
  assert.deepEqual([...bodies(receipt(FIRST)), ...bodies(receipt(SECOND))], [{ outcome: "POSTED" }, { outcome: "SPOILED" }]);
});

test("all of them are saved at once, and what is saved is reported at once; what is not saved is not", async () => {
  let items = [letter(), letter({ letter: SECOND })];
  stub.answers[`GET ${LEDGER}`] = () => inPrint(...items);
  for (const each of [FIRST, SECOND]) stub.answers[receipt(each)] = () => ({ status: 200, body: { letter: (items = items.filter(({ letter: one }) => one !== each)) && each } });
  await page.goto(`${stub.url}/print-room`);
  await page.getByRole("button", { name: "Save all 2 as PDF" }).waitFor();
  assert.equal(await page.getByRole("button", { name: /that are saved are posted/ }).count(), 0, "nothing is saved yet");
  const files = [];
  page.on("download", (download) => files.push(download.suggestedFilename()));
  await press("Save all 2 as PDF");
  await page.getByText("2 letters are saved.").waitFor();
  await assertAccessible(page, "letters that are saved");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/print-room.png`, fullPage: true });
  await press("All 2 that are saved are posted");
  await page.getByText("2 letters are reported as posted.").waitFor();
  await page.getByText("Nothing is in print").waitFor();
});

test("a letter that is not in print any more is refused with the reason, and a document that is not there says so", async () => {
  stub.answers[`GET ${LEDGER}`] = inPrint(letter());
  stub.answers[receipt(FIRST)] = { status: 422, body: { title: "The receipt is not taken", status: 422, objections: [{ code: "letter-not-in-print", message: "The print room has not fetched this letter: fetch it first." }] } };
  stub.answers[`GET ${LEDGER}/${FIRST}/document`] = { status: 404, body: { title: "No document", status: 404, objections: [{ code: "letter-not-produced", message: "There is no such letter, or its document is not produced yet: look at the list again." }] } };
  await page.goto(`${stub.url}/print-room`);
  await press("Invitation 0b9e7a55 is posted");
  await page.getByText("fetch it first").waitFor();
  await press("Save Invitation 0b9e7a55 as PDF");
  await page.getByText("its document is not produced yet").waitFor();
  assert.equal(await page.getByText("Saved", { exact: true }).count(), 0);
  await assertAccessible(page, "letters to print, refused");
});

test("who has no business with the print room does not find the page", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { user: "operator", organisation: "REGION", roles: ["integration-operator"] } };
  await page.goto(`${stub.url}/print-room`);
  await page.getByRole("heading", { name: "This page is not here for you" }).waitFor();
  assert.equal(sent(`GET ${LEDGER}`).length, 0);
});

const LETTERS = `/api/donors/${DONOR.donor}/letters`;
const openRecord = async () => {
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: DONOR };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("button", { name: "Show letters to the donor" }).waitFor();
};

test("a donor's letters are opened when somebody asks, with their states, and what one said is saved", async () => {
  stub.answers[`GET ${LETTERS}`] = { status: 200, body: { donor: DONOR.donor, items: [{ letter: FIRST, kind: "THANKS", channel: "EMAIL", state: "RECEIVED", receipt: "250 ok", requestedAt: "2026-11-26T12:00:00Z", closedAt: "2026-11-26T12:01:00Z" }, { letter: SECOND, kind: "INVITATION", channel: "POST", state: "CANCELLED", cancelledFor: "consent-missing", requestedAt: "2026-11-20T12:00:00Z", closedAt: "2026-11-21T12:00:00Z" }] } };
  stub.answers[`GET ${LEDGER}/${FIRST}/document`] = { status: 200, type: "text/plain;charset=UTF-8", body: "Thank you" };
  await openRecord();
  assert.equal(sent(`GET ${LETTERS}`).length, 0);
  await press("Show letters to the donor");
  await page.getByRole("row", { name: /Thanks E-mail Received/ }).waitFor();
  await page.getByRole("row", { name: /Invitation Print and post Cancelled .* Consent missing/ }).waitFor();
  await assertAccessible(page, "a record with its letters");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/letters-of-donor.png`, fullPage: true });
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /Save what it says: Thanks/ }).press("Enter")]);
  assert.equal(saved.suggestedFilename(), "thanks-0b9e7a55.txt");
});

test("a letter is asked for by hand, by keyboard alone, and not before it is whole; a refusal says why", async () => {
  stub.answers[`GET ${LETTERS}`] = { status: 200, body: { donor: DONOR.donor, items: [] } };
  stub.answers[`POST ${LETTERS}`] = { status: 422, body: { title: "No letter is sent", status: 422, objections: [{ code: "donor-opted-out", message: "This donor wants to hear nothing from us: only what must be said goes, in print." }] } };
  await openRecord();
  await page.getByRole("link", { name: "Write a letter to the donor" }).press("Enter");
  await page.getByRole("button", { name: "Ask for the letter" }).press("Enter");
  await page.getByRole("link", { name: "Choose the letter" }).waitFor();
  await page.getByLabel("Which letter?").selectOption("APPOINTMENT_CONFIRMED");
  await page.getByRole("button", { name: "Ask for the letter" }).press("Enter");
  await page.getByRole("link", { name: /Where is it/ }).waitFor();
  await assertAccessible(page, "a letter with everything missing");
  assert.equal(sent(`POST ${LETTERS}`).length, 0);
  await page.getByLabel(/When is it/).fill("Monday 30 November 2026 at 14:20");
  await page.getByLabel("Where is it?").press("B");
  await page.keyboard.type("elfast HQ");
  await page.keyboard.press("Enter");
  await page.getByText("only what must be said goes, in print").waitFor();
  stub.answers[`POST ${LETTERS}`] = { status: 201, body: { letter: FIRST, template: "appointment-confirmed-1" } };
  await page.getByRole("button", { name: "Ask for the letter" }).press("Enter");
  await page.getByText("The letter is asked for.").waitFor();
  await page.getByText("No letter was written to this donor.").waitFor();
  assert.deepEqual(bodies(`POST ${LETTERS}`).at(-1), { kind: "APPOINTMENT_CONFIRMED", facts: { when: "Monday 30 November 2026 at 14:20", where: "Belfast HQ" } });
});
