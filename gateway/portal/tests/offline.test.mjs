import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { HALL } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const AT = `/api/donors/sessions/${HALL}`;
const SYNCED = {
  checks: [
    { id: "ch-1", donor: DONOR.donor, checkedAt: "2026-11-26T09:40:00Z", checkedBy: "carer.offline", told: "ELIGIBLE", judged: "ELIGIBLE" },
    { id: "ch-2", donor: MAN.donor, checkedAt: "2026-11-26T09:55:00Z", checkedBy: "carer.offline", told: "ELIGIBLE", judged: "DEFERRED" },
  ],
  collections: [
    { collection: "co-1", donor: DONOR.donor, donation: "A999026000123", printed: "A9990 26 000123 8", state: "COMPLETE", startedAt: "2026-11-26T09:50:00Z", volumeMl: 470, held: false },
    { collection: "co-2", donor: MAN.donor, donation: "A999026000124", printed: "A9990 26 000124 6", state: "COMPLETE", startedAt: "2026-11-26T10:05:00Z", volumeMl: 475, held: true },
  ],
  refused: [
    { task: "ta-1", what: "COLLECTION", donor: MAN.donor, donation: "A999026000125", codes: ["donor-unknown"], raisedAt: "2026-11-26T15:00:00Z" },
    { task: "ta-2", what: "HEALTH_CHECK", donor: MAN.donor, codes: ["question-unanswered"], raisedAt: "2026-11-26T15:00:00Z", words: "Asked the donor by telephone" },
  ],
};
const FILE = { tablet: "TABLET-7", session: HALL, checks: [{ id: "ch-1" }, { id: "ch-2" }], collections: [{ id: "co-1" }] };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    [`GET ${AT}/offline`]: { status: 200, body: SYNCED },
    [`POST ${AT}/offline-health-checks`]: { status: 200, body: { results: [], collections: [] } },
    [`POST ${AT}/offline-collections`]: { status: 200, body: { results: [] } },
  });
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = () => stub.requests.filter(({ method }) => method === "POST").map(({ path, body }) => [path.split("/").pop(), JSON.parse(body)]);
const shot = async (name) => process.env.SHOTS && (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }));
const chooses = (content, name = "tablet-7.json") => page.getByLabel("The tablet’s file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });

test("a carer sees what has come in, what was refused and why, and which blood is held", async () => {
  await page.goto(`${stub.url}/sessions/${HALL}/offline`);
  await page.getByRole("row", { name: /Collection A9990 26 000125[\s\S]*Donor unknown[\s\S]*Look into it/ }).waitFor();
  await page.getByRole("row", { name: /Question unanswered[\s\S]*Asked the donor by telephone/ }).waitFor();
  await page.getByRole("row", { name: /A9990 26 000124 6[\s\S]*Put on hold/ }).waitFor();
  await page.getByRole("row", { name: /Eligible[\s\S]*Deferred/ }).waitFor();
  await page.getByText("1 of 2 health checks. A clinician sees each").waitFor();
  await assertAccessible(page, "recorded off line");
  await shot("offline");
});

test("the file of a tablet is sent by keyboard alone, health checks first, and what became of it is read again", async () => {
  await page.goto(`${stub.url}/sessions/${HALL}/offline`);
  await page.getByRole("button", { name: "Send it" }).press("Enter");
  await page.getByRole("link", { name: "Choose the file of the tablet" }).waitFor();
  await assertAccessible(page, "no file is chosen");
  await chooses(JSON.stringify(FILE));
  await page.getByText("Of TABLET-7: 2 health checks and 1 collection.").waitFor();
  assert.deepEqual(sent(), [], "nothing is sent before somebody says so");
  await page.getByRole("button", { name: "Send it" }).press("Enter");
  await page.getByText("All of it has been sent.").waitFor();
  assert.deepEqual(sent(), [
    ["offline-health-checks", { tablet: "TABLET-7", checks: FILE.checks }],
    ["offline-collections", { tablet: "TABLET-7", collections: FILE.collections }],
  ]);
  await page.waitForFunction(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/offline")).length > 1);
});

test("a file that is cut off, or of another session, is refused before anything is sent", async () => {
  await page.goto(`${stub.url}/sessions/${HALL}/offline`);
  await chooses(JSON.stringify(FILE).slice(0, 40));
  await page.getByText("This is no file of a tablet.").first().waitFor();
  await chooses(JSON.stringify({ ...FILE, session: "another" }));
  await page.getByText("This file is of another session: open that one.").first().waitFor();
  await page.getByRole("button", { name: "Send it" }).press("Enter");
  assert.deepEqual(sent(), []);
});

test("a file whose sending fails says so and can be sent again", async () => {
  stub.answers[`POST ${AT}/offline-collections`] = { status: 503, body: { title: "Not now", status: 503 } };
  await page.goto(`${stub.url}/sessions/${HALL}/offline`);
  await chooses(JSON.stringify(FILE));
  await page.getByRole("button", { name: "Send it" }).press("Enter");
  await page.getByText("Not now").waitFor();
  complaints.splice(0);
  stub.answers[`POST ${AT}/offline-collections`] = { status: 200, body: { results: [] } };
  await page.getByRole("button", { name: "Send it" }).press("Enter");
  await page.getByText("All of it has been sent.").waitFor();
  assert.equal(sent().filter(([path]) => path === "offline-collections").length, 2);
});
