import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CLINICIAN } from "./deferrals.mjs";
import { CARER, DONOR } from "./donors.mjs";
import { NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const LATE = { task: "0197c2f4-0000-7000-8000-0000000000d1", donor: DONOR.donor, donation: "A999026000123", kind: "INFECTION_MARKER", due: "2026-11-20", overdue: true, state: "OPEN", contacts: 2, letter: "0197c2f4-0000-7000-8000-0000000000e1", letterState: "RECEIVED", openedAt: "2026-11-13T09:00:00Z" };
const SOON = { ...LATE, task: "0197c2f4-0000-7000-8000-0000000000d2", donation: "A999026000124", kind: "RED_CELL_ANTIBODY", due: "2026-11-27", overdue: false, contacts: 0, letter: undefined, letterState: undefined, noLetter: "donor-deceased" };
const TRIED = [
  { step: "DonorContacted", what: "PHONE NOT_REACHED", words: "No answer, rang twice", recordedBy: "donor-clinician", recordedAt: "2026-11-14T09:10:00Z" },
  { step: "DonorContacted", what: "EMAIL NOT_REACHED", recordedBy: "donor-clinician", recordedAt: "2026-11-16T09:10:00Z" },
];
const LIST = "GET /api/donors/counselling";
const TASK = `${LIST}/${LATE.task}`;
const RECORD = `POST /api/donors/counselling/${LATE.task}`;
const CONTACT = { donor: DONOR.donor, versions: [{ version: 1, addressLines: ["7 O’Neill’s Row"], noFixedAddress: false, phone: "028 9024 1234", channels: ["PHONE"], at: "2026-05-04T10:42:00Z" }], consents: [] };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CLINICIAN },
    [`GET /api/donors/${DONOR.donor}`]: { status: 200, body: DONOR },
    [`GET /api/donors/${DONOR.donor}/contact`]: { status: 200, body: CONTACT },
    [LIST]: { status: 200, body: { items: [LATE, SOON], unmatched: [{ donation: "A999026000777", kind: "INFECTION_MARKER", recordedAt: "2026-11-25T08:00:00Z" }] } },
    [TASK]: { status: 200, body: { task: LATE, steps: TRIED } },
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
const bodies = (call) => sent(call).map(({ body }) => JSON.parse(body));
const heading = (name) => page.getByRole("heading", { name, exact: true }).waitFor();
const radio = (name) => page.getByRole("radio", { name, exact: true }).press("Space");
const shot = async (name) => {
  if (!process.env.SHOTS) return;
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize({ width: 1100, height: 900 });
};
const open = () => page.goto(`${stub.url}/counselling/${LATE.task}`).then(() => heading("What was recorded"));
/** What the service answers to the task after something was recorded. */
const stands = (more, step) => (stub.answers[TASK] = { status: 200, body: { task: { ...LATE, ...more }, steps: [...TRIED, ...step] } });

test("who is late is seen first, with the letter's state, and what has no donor yet is not forgotten", async () => {
  await page.goto(`${stub.url}/counselling`);
  await page.getByText("1 donor has waited too long.").waitFor();
  await page.getByText("6 days late").waitFor();
  await page.getByText("Due tomorrow").waitFor();
  await page.getByText("Not reached yet, tried 2 times").waitFor();
  await page.getByText("None went: donor deceased").waitFor();
  await page.getByText("A9990 26 000777").waitFor();
  await assertAccessible(page, "counselling");
  await shot("counselling");
  stub.answers[LIST] = { status: 200, body: { items: [{ ...LATE, state: "CLOSED", outcome: "DECLINED", overdue: false }], unmatched: [] } };
  await page.getByRole("button", { name: "Show those that are closed" }).press("Enter");
  await page.getByText("Talks that are closed.").waitFor();
  await page.getByRole("cell", { name: /Closed/ }).first().waitFor();
  assert.equal(sent(LIST).at(-1).query.get("state"), "CLOSED");
});

test("a donor is reached, spoken with and closed by keyboard alone", async () => {
  await page.goto(`${stub.url}/counselling`);
  await page.getByRole("link", { name: /Open donor 1/ }).press("Enter");
  await heading("Record how you tried to reach the donor");
  await page.getByText("By telephone: not reached").waitFor();
  await page.getByRole("button", { name: "Show telephone, e-mail and address" }).press("Enter");
  await page.getByRole("link", { name: "028 9024 1234" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Change how to reach the donor" }).count(), 0, "a clinician changes nothing there");
  await assertAccessible(page, "a counselling task");
  await shot("counselling-task");
  await page.getByRole("button", { name: "Record the attempt" }).press("Enter");
  await page.getByRole("link", { name: "Choose how you tried" }).waitFor();
  await assertAccessible(page, "a counselling task, with problems");
  await radio("By telephone");
  await radio("Yes");
  stub.answers[`${RECORD}/contacts`] = { status: 200, body: { task: LATE.task, state: "CONTACTED" } };
  const reached = { step: "DonorContacted", what: "PHONE REACHED", recordedBy: "donor-clinician", recordedAt: "2026-11-26T10:31:00Z" };
  stands({ state: "CONTACTED", contacts: 3 }, [reached]);
  await page.getByRole("button", { name: "Record the attempt" }).press("Enter");
  await heading("Record the talk");
  await page.getByText("The attempt is recorded.").waitFor();
  const talk = page.getByRole("form", { name: "Record the talk" });
  await talk.getByLabel("Day").fill("26");
  await talk.getByLabel("Month").fill("11");
  await talk.getByLabel("Year").fill("2026");
  await talk.getByLabel("What was said?").fill("Told of the result; will see the clinic on Monday");
  await shot("counselling-talk");
  stub.answers[`${RECORD}/talk`] = { status: 422, body: { title: "Nothing was recorded", status: 422, objections: [{ code: "counselling-not-open", severity: "STOP", message: "This task has come further than that: look at it again." }] } };
  await talk.getByRole("button", { name: "Record the talk" }).press("Enter");
  await page.getByText("This task has come further than that").waitFor();
  stub.answers[`${RECORD}/talk`] = { status: 200, body: { task: LATE.task, state: "COUNSELLED" } };
  const spoken = { step: "DonorCounselled", what: "2026-11-26", words: "Told of the result; will see the clinic on Monday", recordedBy: "donor-clinician", recordedAt: "2026-11-26T10:40:00Z" };
  stands({ state: "COUNSELLED", contacts: 3, overdue: false }, [reached, spoken]);
  await talk.getByRole("button", { name: "Record the talk" }).press("Enter");
  await page.getByText("Close it with what came of it.").waitFor();
  await assertAccessible(page, "a counselling task, to close");
  await radio("Spoken with, and care is arranged");
  stub.answers[`${RECORD}/closing`] = { status: 200, body: { task: LATE.task, state: "CLOSED" } };
  stands({ state: "CLOSED", contacts: 3, overdue: false, outcome: "COUNSELLED_AND_REFERRED" }, [reached, spoken, { step: "CounsellingClosed", what: "COUNSELLED_AND_REFERRED", recordedBy: "donor-clinician", recordedAt: "2026-11-26T10:41:00Z" }]);
  await page.getByRole("button", { name: "Close it" }).press("Enter");
  await page.getByText("It is closed.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Close it" }).count(), 0);
  assert.deepEqual(bodies(`${RECORD}/contacts`), [{ way: "PHONE", reached: true }]);
  assert.deepEqual(bodies(`${RECORD}/talk`).at(-1), { on: "2026-11-26", words: "Told of the result; will see the clinic on Monday" });
  assert.deepEqual(bodies(`${RECORD}/closing`), [{ outcome: "COUNSELLED_AND_REFERRED" }]);
});

test("without a talk it is closed only with why, and of a donor nobody tried only for a death", async () => {
  stub.answers[TASK] = { status: 200, body: { task: { ...LATE, contacts: 0 }, steps: [] } };
  await open();
  await page.locator("summary", { hasText: "Close without a talk" }).press("Enter");
  await page.getByText("it can be closed only for a donor who has died").waitFor();
  assert.equal(await page.getByRole("radio", { name: "The donor wants no talk" }).count(), 0);
  await assertAccessible(page, "close without a talk");
  await page.getByRole("button", { name: "Close it" }).press("Enter");
  await page.getByRole("link", { name: "Choose how it ends" }).waitFor();
});

test("counselling is a clinician's, and a carer has no such page", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  await page.goto(`${stub.url}/counselling`);
  await page.getByText("This page is not here for you").waitFor();
  assert.equal(sent(LIST).length, 0);
});
