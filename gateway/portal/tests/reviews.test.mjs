import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CLINICIAN } from "./deferrals.mjs";
import { CARER, DONOR, EVENT } from "./donors.mjs";
import { NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const why = (rule, code, words) => ({ rule, code, words, source: "4.1" });
const REVIEW = { review: "0197f2a4-8c1d-7e2f-9a10-3b4c5d6e7f80", donor: DONOR.donor, ground: "YEARLY_REVIEW", words: "Seen and examined", on: "2025-11-20", holdsUntil: "2026-11-20", by: "donor-clinician", at: "2025-11-20T10:00:00Z" };
const AGED = {
  ...DONOR,
  dateOfBirth: "1957-03-12",
  deferrals: [],
  giving: {
    next: [
      { donation: "WHOLE_BLOOD", standing: "NOT_YET", from: "2027-02-10", because: [why("I01", "interval-too-short", "Please wait 16 weeks after giving blood."), why("L05", "yearly-review-due", "From the age of 66 a clinician reviews each year whether you can go on giving.")] },
      { donation: "PLATELETS", standing: "CLINICIAN_DECIDES", from: "2026-11-26", because: [why("L05", "yearly-review-due", "From the age of 66 a clinician reviews each year whether you can go on giving.")] },
      { donation: "PLASMA", standing: "NEVER", because: [{ ...why("none", "hepatitis-c", "A deferral on your record still holds."), deferral: "0197c2f4-0000-7000-8000-0000000000d3" }] },
      { donation: "LEUCAPHERESIS", standing: "MAY_COME", from: "2026-11-26", because: [] },
    ],
    reviews: [REVIEW],
  },
};
const RECORD = `GET /api/donors/${DONOR.donor}`;
const RECORDING = `POST /api/donors/${DONOR.donor}/reviews`;
const REFERRED = { ...EVENT, outcome: "REFER_TO_CLINICIAN", until: undefined, donation: "WHOLE_BLOOD", assessedAt: "2026-11-26T10:05:00Z", findings: [{ rule: "L05", code: "yearly-review-due", effect: "REFER", words: "From the age of 66 a clinician reviews each year whether you can go on giving.", source: "4.1" }] };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CLINICIAN },
    [RECORD]: { status: 200, body: AGED },
    [RECORDING]: { status: 201, body: { review: REVIEW.review, ground: "YEARLY_REVIEW", on: "2026-11-26", holdsUntil: "2027-11-26" } },
    [`GET /api/donors/${DONOR.donor}/overrulings`]: { status: 200, body: { donor: DONOR.donor, overrulings: [] } },
    [`GET /api/donors/${DONOR.donor}/eligibility`]: { status: 200, body: { donor: DONOR.donor, assessments: [REFERRED] } },
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
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("the record says when each type may be given next, and why not yet", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await heading("When the donor may give next");
  for (const text of ["10 February 2027", "Today, a clinician decides", "Never", "Nothing on record is against it", "Please wait 16 weeks after giving blood."]) await page.getByText(text, { exact: false }).first().waitFor();
  await page.getByText("20 November 2025, over since 20 November 2026", { exact: false }).waitFor();
  await assertAccessible(page, "record with what is next");
  await shot("record-next");
});

test("a clinician records a review by keyboard alone, and a carer is not asked to", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "Record a review" }).press("Enter");
  await heading("Can the donor go on giving for a year?");
  await page.getByRole("button", { name: "Yes: record the review" }).press("Enter");
  await page.getByRole("alert").getByText("Enter what is known of it").waitFor();
  await page.getByLabel("What do you go by?").fill("Seen and  examined");
  await assertAccessible(page, "review");
  await shot("review");
  await page.getByRole("button", { name: "Yes: record the review" }).press("Enter");
  await heading("Review recorded");
  await page.getByText("26 November 2026, holds until 26 November 2027", { exact: false }).waitFor();
  assert.deepEqual(JSON.parse(sent(RECORDING)[0].body), { ground: "YEARLY_REVIEW", words: "Seen and examined" });
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await heading("Reviews by a clinician");
  assert.equal(await page.getByRole("link", { name: "Record a review" }).count(), 0);
});

test("a refusal is shown, and nothing is said to be recorded", async () => {
  stub.answers[RECORDING] = { status: 422, body: { title: "Refused", status: 422, objections: [{ code: "reviewed-today", severity: "STOP", message: "This review is recorded today already." }] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/review`);
  await page.getByLabel("What do you go by?").fill("Seen and examined");
  await page.getByRole("button", { name: "Yes: record the review" }).press("Enter");
  await page.getByRole("alert").getByText("This review is recorded today already.").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Review recorded" }).count(), 0);
});

test("who answers a referral for a review is told that to accept is the review, and of the last one", async () => {
  await page.goto(`${stub.url}/referrals/${DONOR.donor}/${REFERRED.assessment}`);
  await page.getByText("To accept is also this review", { exact: false }).waitFor();
  await page.getByText("The last one: 20 November 2025, over since 20 November 2026", { exact: false }).waitFor();
  await shot("referral-review");
});
