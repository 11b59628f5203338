import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN, PARTS } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const DECIDE = "POST /api/donors/duplicates/decision";
const LIST = "GET /api/donors/duplicates";
const SEARCHES = "GET /api/donors/duplicate-searches";
const PAIR = { one: DONOR.donor, other: MAN.donor, same: false, score: 20.4, parts: PARTS, foundAt: "2026-11-26T10:00:00Z" };
const DONE = { search: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c50", phase: "DONE", donors: 2, done: 2, compared: 1, found: 1, by: "donor-carer", startedAt: "2026-11-26T09:00:00Z" };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[LIST] = { status: 200, body: { pairs: [PAIR], more: false } };
  stub.answers[SEARCHES] = { status: 200, body: { searches: [DONE] } };
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: DONOR };
  stub.answers[`GET /api/donors/${MAN.donor}`] = { status: 200, body: MAN };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);

test("the list opens nobody's record; a pair is compared side by side and decided by keyboard alone", async () => {
  stub.answers[DECIDE] = { status: 200, body: { decision: "SAME_PERSON" } };
  await page.goto(`${stub.url}/donors/duplicates`);
  await page.getByText("Searched: 1 pairs compared, 1 may be one person.").waitFor();
  await assertAccessible(page, "likely duplicates");
  assert.equal(sent(`GET /api/donors/${DONOR.donor}`).length, 0);
  await page.getByRole("link", { name: "Pair 1: open both to compare" }).press("Enter");
  await page.getByRole("row", { name: /Family name Ó Sheaghdha McCann/ }).waitFor();
  await assertAccessible(page, "one person or two");
  await page.getByRole("button", { name: "Decide" }).press("Enter");
  await page.getByRole("link", { name: "Choose one person or two" }).waitFor();
  assert.equal(sent(DECIDE).length, 0);
  await page.getByLabel("The same person: the second record stands for both").press("Space");
  await page.getByLabel("How do you know?").fill("Both cards seen");
  stub.answers[LIST] = { status: 200, body: { pairs: [], more: false } };
  await page.getByRole("button", { name: "Decide" }).press("Enter");
  await page.getByText("There is no pair to look at.").waitFor();
  assert.deepEqual(JSON.parse(sent(DECIDE)[0].body), { one: DONOR.donor, other: MAN.donor, decision: "SAME_PERSON", survivor: MAN.donor, reason: "Both cards seen" });
});

test("a search is started once and says how far it is", async () => {
  stub.answers["POST /api/donors/duplicate-searches"] = { status: 201, body: { search: DONE.search } };
  await page.goto(`${stub.url}/donors/duplicates`);
  await page.getByText("Searched:").waitFor();
  stub.answers[SEARCHES] = { status: 200, body: { searches: [{ ...DONE, phase: "COMPARING", donors: 4, done: 1 }] } };
  await page.getByRole("button", { name: "Search the register" }).press("Enter");
  await page.getByText("Step 2 of 2, 25 % done").waitFor();
  assert.equal(await page.getByRole("button", { name: "Search the register" }).count(), 0);
});
