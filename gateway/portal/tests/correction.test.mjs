import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN, PARTS } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const CORRECT = `POST /api/donors/${DONOR.donor}/correction`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: DONOR };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const open = async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "Correct the record" }).press("Enter");
  await page.getByRole("heading", { name: "Correct the record" }).waitFor();
};

test("a married donor's name is corrected by keyboard alone, and what it touches is told", async () => {
  stub.answers[CORRECT] = {
    status: 200,
    body: {
      donor: DONOR.donor,
      correction: 1,
      fields: ["FAMILY_NAME"],
      touched: [{ kind: "HEALTH_CHECK", reference: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c40", day: "2026-05-04", by: ["AGE"] }],
      likely: [{ donor: MAN.donor, same: false, score: 20.4, parts: PARTS }],
    },
  };
  await open();
  await assertAccessible(page, "correct the record");
  const name = page.getByLabel("Family name");
  assert.equal(await name.inputValue(), DONOR.familyName);
  await name.press("ControlOrMeta+a");
  await page.keyboard.type("Foyle");
  await page.getByLabel("Changed by marriage").press("Space");
  await page.getByRole("button", { name: "Correct" }).press("Enter");
  await page.getByRole("heading", { name: "Corrected", exact: true }).waitFor();
  const [sent] = stub.requests.filter(({ method, path }) => `${method} ${path}` === CORRECT);
  assert.deepEqual(JSON.parse(sent.body), { familyName: "Foyle", ground: "CHANGED_BY_MARRIAGE", seen: 0 });
  await page.getByText("Health check of 04-May-2026: by the age as recorded before").waitFor();
  await page.getByText("may be the same person").waitFor();
  await assertAccessible(page, "corrected");
});

test("a form that changes nothing is not sent and says what is missing; a refusal is told in the service's words", async () => {
  await open();
  await page.getByRole("button", { name: "Correct" }).press("Enter");
  await page.getByRole("link", { name: "Change what is wrong" }).waitFor();
  await page.getByRole("link", { name: "Choose why it is corrected" }).waitFor();
  stub.answers[CORRECT] = { status: 422, body: { type: "about:blank", title: "Nothing was corrected", status: 422, objections: [{ code: "corrected-since", severity: "STOP", message: "Somebody else has corrected this record since you read it: read it again." }] } };
  await page.getByLabel("Given name").fill("Siobhan");
  await page.getByLabel("It was misheard or mistyped").press("Space");
  await page.getByRole("button", { name: "Correct" }).press("Enter");
  await page.getByText("Somebody else has corrected this record since you read it").waitFor();
});
