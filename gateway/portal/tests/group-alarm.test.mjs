import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR } from "./donors.mjs";
import { startStub } from "./stub.mjs";

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test("a record whose groups contradict each other says that nobody collects, and why", async () => {
  const stub = await startStub();
  const { page, context, complaints } = await openPage(browser);
  try {
    const alarm = { alarm: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c60", donor: DONOR.donor, kind: "RECORDS_DIFFER", raisedAt: "2026-11-26T10:00:00Z", determinations: [] };
    stub.answers["GET /api/session"] = { status: 200, body: CARER };
    stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: { ...DONOR, groupAlarms: [alarm] } };
    await page.goto(`${stub.url}/donors/${DONOR.donor}`);
    await page.getByRole("heading", { name: "Blood groups contradict each other" }).waitFor();
    await page.getByText("they may be two people. Nobody collects").waitFor();
    await assertAccessible(page, "group alarm");
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
    stub.stop();
  }
});
