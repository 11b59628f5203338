import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CLINICIAN } from "./deferrals.mjs";
import { CARER, DONOR, EVENT, QUESTIONNAIRE } from "./donors.mjs";
import { NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const REFERRED = { ...EVENT, donation: "WHOLE_BLOOD", outcome: "REFER_TO_CLINICIAN", until: undefined, assessedAt: "2026-11-26T10:05:00Z" };
const LISTED = { assessment: REFERRED.assessment, donor: DONOR.donor, familyName: DONOR.familyName, givenName: DONOR.givenName, dateOfBirth: DONOR.dateOfBirth, donation: "WHOLE_BLOOD", assessedAt: REFERRED.assessedAt };
const LIST = "GET /api/donors/referrals";
const CHECKS = `GET /api/donors/${DONOR.donor}/eligibility`;
const ANSWER = `POST /api/donors/${DONOR.donor}/eligibility/${REFERRED.assessment}/answer`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CLINICIAN },
    "GET /api/donors/questionnaire": { status: 200, body: QUESTIONNAIRE },
    [`GET /api/donors/${DONOR.donor}`]: { status: 200, body: DONOR },
    [LIST]: { status: 200, body: { referrals: [LISTED] } },
    "GET /api/donors/overrulings": { status: 200, body: { overrulings: [] } },
    [`GET /api/donors/${DONOR.donor}/overrulings`]: { status: 200, body: { donor: DONOR.donor, overrulings: [] } },
    [CHECKS]: { status: 200, body: { donor: DONOR.donor, assessments: [REFERRED] } },
    [ANSWER]: { status: 201, body: { assessment: REFERRED.assessment, answer: "ACCEPT" } },
  });
  ({ page, context, complaints } = await openPage(browser));
  await page.clock.setFixedTime(NOW);
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const heading = (name) => page.getByRole("heading", { name, exact: true }).waitFor();
const radio = (name) => page.getByRole("radio", { name, exact: true }).press("Space");
const give = () => page.getByRole("button", { name: "Give this answer" }).press("Enter");
const openReferral = () => page.goto(`${stub.url}/referrals/${DONOR.donor}/${REFERRED.assessment}`).then(() => heading("Your answer"));

test("who waits is listed, and a clinician accepts by keyboard alone", async () => {
  await page.goto(`${stub.url}/referrals`);
  await page.getByRole("cell", { name: "12-Mar-1987" }).waitFor();
  await assertAccessible(page, "referrals");
  await page.getByRole("link", { name: "Ó Sheaghdha, Siobhán" }).press("Enter");
  await heading("Answer a referral");
  await page.getByText(EVENT.findings[0].words).first().waitFor();
  await give();
  await page.getByRole("alert").getByText("Choose your answer").waitFor();
  await radio("Accept: the donor may give today");
  await radio("Fit, on examination");
  await page.getByLabel("What do you go by?").fill("Seen and examined");
  await assertAccessible(page, "answer");
  await give();
  await heading("Accepted");
  assert.deepEqual(JSON.parse(sent(ANSWER)[0].body), { answer: "ACCEPT", reason: "fit-on-examination", words: "Seen and examined" });
  await assertAccessible(page, "accepted");
});

test("to defer asks what it is and how long, and a refusal is shown and nothing is said to be done", async () => {
  stub.answers[ANSWER] = { status: 422, body: { title: "Refused", status: 422, objections: [{ code: "assessment-answered", severity: "STOP", message: "Another clinician has answered." }] } };
  await openReferral();
  await radio("Defer");
  await give();
  for (const text of ["Choose the reason", "Enter what is known of it", "Choose what it is", "Choose how long it lasts"]) await page.getByRole("alert").getByText(text).waitFor();
  assert.equal(sent(ANSWER).length, 0);
  await radio("A result is awaited");
  await page.getByLabel("What is it?").selectOption("other");
  await radio("Until a clinician says that it is over");
  await page.getByLabel("What do you go by?").fill("Waits for the echo");
  await assertAccessible(page, "defer");
  await give();
  await page.getByRole("alert").getByText("Another clinician has answered.").waitFor();
  assert.deepEqual(JSON.parse(sent(ANSWER)[0].body), { answer: "DEFER", reason: "result-awaited", words: "Waits for the echo", code: "other", end: { kind: "WHEN_IT_ENDS" } });
  await page.getByRole("heading", { name: "Deferred" }).waitFor({ state: "detached" });
});

test("a health check of another day is not accepted, and one that was answered is answered no more", async () => {
  stub.answers[CHECKS] = { status: 200, body: { assessments: [{ ...REFERRED, assessedAt: "2026-11-25T10:05:00Z" }] } };
  await openReferral();
  assert.equal(await page.getByRole("radio", { name: /^Accept/ }).count(), 0);
  stub.answers[CHECKS] = { status: 200, body: { assessments: [{ ...REFERRED, answer: { answer: "ACCEPT", by: "donor-clinician" } }] } };
  await page.reload();
  await page.getByText("A clinician has answered this referral.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Give this answer" }).count(), 0);
});

test("nobody waits, and other roles see no referrals", async () => {
  stub.answers[LIST] = { status: 200, body: { referrals: [] } };
  await page.goto(`${stub.url}/referrals`);
  await page.getByText("Nobody waits for an answer.").waitFor();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  await page.reload();
  await heading("This page is not here for you");
});
