import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CLINICIAN } from "./deferrals.mjs";
import { DONOR, EVENT } from "./donors.mjs";
import { NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const MALARIA = { rule: "D004", code: "malaria-area-visited", effect: "DEFER", words: "Please wait 12 months after coming back.", source: "4.3 [S:dsg-ma001]", until: { kind: "ON_DAY", day: "2027-06-20" }, overridableFrom: { kind: "ON_DAY", day: "2026-10-20" } };
const CHECK = { ...EVENT, donation: "WHOLE_BLOOD", outcome: "DEFERRED", until: MALARIA.until, findings: [MALARIA], assessedAt: "2026-11-26T10:05:00Z" };
const AGAIN = { ...CHECK, assessment: "0197f2a4-9f00-7a11-8c32-5d6e7f8091a2", supersedes: CHECK.assessment, outcome: "ELIGIBLE", until: undefined, findings: [{ ...MALARIA, effect: "ACCEPT", until: undefined, overridableFrom: undefined }], assessedAt: "2026-11-26T10:44:00Z" };
const PROPOSED = { overruling: "0197f2a4-9d2e-7f30-8b21-4c5d6e7f8091", donor: DONOR.donor, assessment: CHECK.assessment, condition: MALARIA.code, days: ["2026-06-20"], ground: "NEGATIVE_TEST", words: "Antibody test is negative", until: "2027-05-26", proposedBy: "donor-clinician", proposedAt: "2026-11-26T10:31:00Z" };
const READ = `GET /api/donors/${DONOR.donor}/overrulings`;
const CHECKS = `GET /api/donors/${DONOR.donor}/eligibility`;
const PROPOSE = `POST /api/donors/${DONOR.donor}/eligibility/${CHECK.assessment}/overrulings`;
const CONFIRM = `POST /api/donors/${DONOR.donor}/overrulings/${PROPOSED.overruling}/confirmation`;
const overrulings = (...all) => ({ status: 200, body: { donor: DONOR.donor, overrulings: all } });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CLINICIAN },
    "GET /api/donors/referrals": { status: 200, body: { referrals: [] } },
    "GET /api/donors/overrulings": { status: 200, body: { overrulings: [{ ...PROPOSED, familyName: DONOR.familyName, givenName: DONOR.givenName, dateOfBirth: DONOR.dateOfBirth, donation: "WHOLE_BLOOD" }] } },
    [`GET /api/donors/${DONOR.donor}`]: { status: 200, body: DONOR },
    [READ]: overrulings(),
    [CHECKS]: { status: 200, body: { donor: DONOR.donor, assessments: [CHECK] } },
    [PROPOSE]: { status: 201, body: { overruling: PROPOSED.overruling } },
    [CONFIRM]: { status: 201, body: { overruling: PROPOSED.overruling, assessment: AGAIN.assessment, outcome: "ELIGIBLE" } },
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
const openCheck = () => page.goto(`${stub.url}/referrals/${DONOR.donor}/${CHECK.assessment}`).then(() => heading("Health check"));
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("a clinician proposes to overrule a cause, and does not confirm it", async () => {
  await openCheck();
  await page.getByRole("button", { name: "Overrule a cause, with a second clinician" }).press("Enter");
  const propose = page.getByRole("button", { name: "Propose to overrule it" });
  await propose.press("Enter");
  for (const text of ["Choose what is overruled", "Choose the ground", "Choose for how long", "Enter what is known of it"]) await page.getByRole("alert").getByText(text).waitFor();
  assert.equal(sent(PROPOSE).length, 0);
  await radio(MALARIA.words);
  await radio("A test is negative");
  await radio("6 months");
  await page.getByLabel("Why is it overruled?").fill("Antibody test is negative");
  await assertAccessible(page, "propose");
  await shot("overruling-propose");
  stub.answers[READ] = overrulings(PROPOSED);
  await propose.press("Enter");
  await heading("Proposed to be overruled");
  assert.deepEqual(JSON.parse(sent(PROPOSE)[0].body), { condition: MALARIA.code, ground: "NEGATIVE_TEST", until: "2027-05-26", words: "Antibody test is negative" });
  await page.getByText("Another clinician signs on and confirms it", { exact: false }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Confirm: overrule it" }).count(), 0);
});

test("another clinician finds it on the list and confirms it, and the decision is superseded", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...CLINICIAN, user: "another-clinician" } };
  stub.answers[READ] = overrulings(PROPOSED);
  await page.goto(`${stub.url}/referrals`);
  await heading("To be confirmed by a second clinician today");
  await assertAccessible(page, "to confirm");
  await shot("overruling-list");
  await page.getByRole("link", { name: "Ó Sheaghdha, Siobhán" }).press("Enter");
  await shot("overruling-confirm");
  const confirm = page.getByRole("button", { name: "Confirm: overrule it" });
  await confirm.waitFor();
  await assertAccessible(page, "confirm");
  stub.answers[READ] = overrulings({ ...PROPOSED, confirmedBy: "another-clinician", confirmedAt: AGAIN.assessedAt, supersededBy: AGAIN.assessment });
  stub.answers[CHECKS] = { status: 200, body: { donor: DONOR.donor, assessments: [AGAIN, CHECK] } };
  await confirm.press("Enter");
  await heading("Overruled by two clinicians");
  await page.getByText("This decision was superseded.").waitFor();
  assert.equal(sent(CONFIRM).length, 1);
  await shot("overruling-done");
  await page.getByRole("link", { name: "Open what counts now" }).press("Enter");
  await page.getByText("Eligible. This donor may give today.").waitFor();
});

test("a refusal is shown and nothing is said to be overruled", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...CLINICIAN, user: "another-clinician" } };
  stub.answers[READ] = overrulings(PROPOSED);
  stub.answers[CONFIRM] = { status: 422, body: { title: "Refused", status: 422, objections: [{ code: "assessment-superseded", severity: "STOP", message: "A later health check of this donor counts: open that one." }] } };
  await openCheck();
  await page.getByRole("button", { name: "Confirm: overrule it" }).press("Enter");
  await page.getByRole("alert").getByText("A later health check of this donor counts").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Overruled by two clinicians" }).count(), 0);
});
