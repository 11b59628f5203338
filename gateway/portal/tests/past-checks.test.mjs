import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DEFERRED, DONOR, ELIGIBLE, MAN, REFERRED } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const CHECKS = `/api/donors/${DONOR.donor}/eligibility`;
const check = (decision, assessment, assessedAt, more = {}) => ({ ...decision, assessment, donor: DONOR.donor, donation: "WHOLE_BLOOD", assessedAt, ...more });

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

const open = async (assessments) => {
  stub.answers[`GET ${CHECKS}`] = { status: 200, body: { donor: DONOR.donor, assessments } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "Health checks before, and why they were decided so" }).press("Enter");
  await page.getByRole("heading", { name: "Health checks", level: 1 }).waitFor();
};

test("an old decision shows its day, outcome and rules, and each rule that fired with its source and its words for the donor", async () => {
  await open([
    check(DEFERRED, "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b1a01", "2026-11-26T12:45:00Z"),
    check(REFERRED, "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b1a02", "2026-06-01T09:00:00Z", { donor: MAN.donor, rules: { version: 3, content: "0123456789abcdef" }, answer: { answer: "ACCEPT", by: "donor-clinician", words: "Seen with the letter", at: "2026-06-01T10:00:00Z" } }),
    check(ELIGIBLE, "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b1a03", "2025-11-20T15:00:00Z"),
  ]);
  await page.getByText(`Rules version ${DEFERRED.rules.version}`, { exact: false }).first().waitFor();
  await page.getByText("Rules version 3, content 0123456789ab").waitFor();
  await page.getByText("Referred to a clinician").waitFor();
  await page.getByText("A clinician accepted", { exact: false }).waitFor();
  await page.getByText(`Another number of this person, ${MAN.donor}`).waitFor();
  const why = page.locator("summary", { hasText: "Why" });
  assert.equal(await why.count(), 3);
  await why.first().press("Enter");
  for (const { words, rule, source } of DEFERRED.findings) {
    await page.getByText(words, { exact: true }).first().waitFor();
    await page.getByText(`Rule ${rule}`, { exact: false }).first().waitFor();
    assert.ok((await page.locator("body").innerText()).includes(source));
  }
  await assertAccessible(page, "health checks before");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/past-checks.png`, fullPage: true });
});

test("a donor without a health check has none, and whom the service does not show is told why", async () => {
  await open([]);
  await page.getByText("No health check is on record.").waitFor();
  await assertAccessible(page, "no health check");
  stub.answers[`GET ${CHECKS}`] = { status: 403, body: { type: "about:blank", title: "This is not for your role", status: 403 } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/health-checks`);
  await page.getByText("This is not for your role").waitFor();
});
