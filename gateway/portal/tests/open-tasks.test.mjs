import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { HALL, NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const EVENT = "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c42";
const EVENTS = `GET /api/donors/${DONOR.donor}/adverse-events`;
const OF_EVENT = `POST /api/donors/adverse-events/${EVENT}`;
const TASK = "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c50";
const CLOSE_TASK = `POST /api/donors/collection-tasks/${TASK}/closing`;
const CLINICIAN = { ...CARER, user: "donor-clinician", roles: ["donor-clinician"] };

const followUp = (number, task, more = {}) => ({ followUp: number, task, dueOn: "2026-11-25", ...more });
const event = (more = {}) => ({ event: EVENT, donation: "A999026000123", complication: "NERVE_IRRITATION", code: "A2", severity: "SEVERE", imputability: "LIKELY", onset: "ON_SITE", onsetAt: "2026-11-24T10:45:00Z", arm: "LEFT", treatment: "FIRST_AID", words: "Tingling to the thumb while the needle was in", recordedAt: "2026-11-24T11:00:00Z", followUps: [followUp(1, "TELEPHONE"), followUp(2, "CLINICIAN_REVIEW", { dueOn: "2026-12-01" })], ...more });

const TASKS = [
  { task: TASK, kind: "REFUSED_OFFLINE", session: HALL, collection: "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c60", donor: MAN.donor, donation: "A999026000123", codes: ["donor-deferred"], raisedAt: "2026-11-25T16:00:00Z" },
  { task: "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c51", kind: "NUMBER_OF_TWO_DONORS", session: HALL, collection: "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c61", donor: MAN.donor, donation: "A999026000124", firstDonor: DONOR.donor, codes: ["number-used"], raisedAt: "2026-11-25T17:00:00Z" },
];

const DECISION = "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c70";
const CLOSE_DECISION = `POST /api/donors/clinician-tasks/${DECISION}/closing`;
const TO_DECIDE = [
  { task: DECISION, kind: "RESULTS_VOIDED", about: EVENT, donor: DONOR.donor, donation: "A999026000123", codes: ["another-reactive-result-stands"], raisedAt: "2026-11-25T16:00:00Z" },
  { task: "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c71", kind: "TOLD_AFTER_DONATION", about: EVENT, donor: MAN.donor, donation: "A999026000124", codes: ["other-medicine"], raisedAt: "2026-11-25T17:00:00Z" },
];

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    [`GET /api/donors/${DONOR.donor}`]: { status: 200, body: DONOR },
    [EVENTS]: { status: 200, body: { donor: DONOR.donor, events: [event()] } },
    "GET /api/donors/adverse-event-follow-ups": {
      status: 200,
      body: {
        followUps: [
          { event: EVENT, followUp: 1, donor: DONOR.donor, task: "TELEPHONE", dueOn: "2026-11-25", severity: "SEVERE" },
          { event: EVENT, followUp: 2, donor: DONOR.donor, task: "CLINICIAN_REVIEW", dueOn: "2026-11-26", severity: "SEVERE" },
        ],
      },
    },
    "GET /api/donors/collection-tasks": { status: 200, body: { tasks: TASKS } },
    "GET /api/donors/offline-check-tasks": { status: 200, body: { tasks: [] } },
    "GET /api/donors/clinician-tasks": { status: 200, body: { tasks: TO_DECIDE } },
  });
  ({ page, context, complaints } = await openPage(browser));
  await page.clock.setFixedTime(NOW);
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body && JSON.parse(body));
const shot = async (name) => process.env.SHOTS && (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }));
const refused = (code, message) => ({ status: 422, body: { title: "Nothing was recorded", status: 422, objections: [{ code, severity: "STOP", message }] } });

test("whom to ask and which collections to look into stand on one page, what is overdue with a word", async () => {
  await page.goto(`${stub.url}/open-tasks`);
  await page.getByText("Overdue").waitFor();
  await page.getByText("Today", { exact: true }).waitFor();
  await page.getByText("Refused for: Donor deferred").waitFor();
  await page.getByRole("heading", { name: "Two donors under one number: A9990 26 000124" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Open the record of the donor who has the number" }).count(), 1);
  await assertAccessible(page, "open tasks");
  await shot("open-tasks");
  assert.equal(sent("GET /api/donors/adverse-event-follow-ups").length, 1);
});

test("what came of a call is recorded by keyboard alone, from the list to the donor and back", async () => {
  await page.goto(`${stub.url}/open-tasks`);
  await page.getByRole("link", { name: "Open donor 1" }).press("Enter");
  await page.getByRole("heading", { name: "Adverse events", exact: true }).waitFor();
  await page.getByText("Tingling to the thumb").waitFor();
  await page.getByText("open, for a clinician").waitFor();
  assert.equal(await page.getByRole("link", { name: "Say how it ended" }).count(), 0, "nothing ends while somebody still has to ask");
  await assertAccessible(page, "adverse events of a donor");
  await shot("adverse-events");
  await page.getByRole("link", { name: "Record what came of it" }).press("Enter");
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  await page.getByRole("link", { name: "Enter what is known of it" }).waitFor();
  await assertAccessible(page, "what came of it, with a problem");
  await page.getByLabel("How is the donor, and what was done?").fill("Less tingling, no weakness");
  stub.answers[`${OF_EVENT}/follow-ups/1/closing`] = { status: 200, body: { event: EVENT, openFollowUps: 1 } };
  stub.answers[EVENTS] = { status: 200, body: { donor: DONOR.donor, events: [event({ followUps: [followUp(1, "TELEPHONE", { closedAt: "2026-11-26T10:30:00Z", closingWords: "Less tingling, no weakness" }), followUp(2, "CLINICIAN_REVIEW")] })] } };
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  await page.getByText("What came of it is recorded.").waitFor();
  await page.getByText("Less tingling, no weakness").waitFor();
  assert.deepEqual(sent(`${OF_EVENT}/follow-ups/1/closing`), [{ words: "Less tingling, no weakness" }]);
});

test("a donor who is not well yet is followed up again, by a day that is still to come", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}/adverse-events`);
  await page.getByRole("link", { name: "Follow up again" }).press("Enter");
  await page.getByLabel("Telephone the donor").press("Space");
  await page.getByLabel("Day").fill("25");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  await page.getByRole("button", { name: "Follow up" }).press("Enter");
  await page.getByRole("link", { name: "The day must be today or later" }).waitFor();
  await assertAccessible(page, "follow up again, with a problem");
  await page.getByLabel("Day").fill("30");
  stub.answers[`${OF_EVENT}/follow-ups`] = { status: 200, body: { event: EVENT, openFollowUps: 3 } };
  await page.getByRole("button", { name: "Follow up" }).press("Enter");
  await page.getByText("It is to be done, and stands in the open tasks.").waitFor();
  assert.deepEqual(sent(`${OF_EVENT}/follow-ups`), [{ task: "TELEPHONE", dueOn: "2026-11-30" }]);
});

test("a clinician says how it ended, and a refusal is told in the service's words", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CLINICIAN };
  stub.answers[EVENTS] = { status: 200, body: { donor: DONOR.donor, events: [event({ followUps: [] })] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "Adverse events and their follow-up" }).press("Enter");
  await page.getByRole("link", { name: "Say how it ended" }).press("Enter");
  await page.getByRole("button", { name: "Record how it ended" }).press("Enter");
  await page.getByRole("link", { name: "Choose how it ended" }).waitFor();
  await page.getByLabel("Well again", { exact: true }).press("Space");
  stub.answers[`${OF_EVENT}/outcome`] = refused("follow-up-open", "1 follow-ups are open: close them first.");
  await page.getByRole("button", { name: "Record how it ended" }).press("Enter");
  await page.getByText("1 follow-ups are open: close them first.").waitFor();
  stub.answers[`${OF_EVENT}/outcome`] = { status: 200, body: { event: EVENT, openFollowUps: 0 } };
  stub.answers[EVENTS] = { status: 200, body: { donor: DONOR.donor, events: [event({ followUps: [], outcome: "RECOVERED" })] } };
  await page.getByRole("button", { name: "Record how it ended" }).press("Enter");
  await page.getByText("How it ended: Well again").waitFor();
  await assertAccessible(page, "an adverse event that has ended");
  assert.deepEqual(sent(`${OF_EVENT}/outcome`).at(-1), { outcome: "RECOVERED" });
});

test("a clinician closes a clinician's review, and is shown no collections", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CLINICIAN };
  await page.goto(`${stub.url}/open-tasks`);
  await page.getByRole("link", { name: "Open donor 2" }).press("Enter");
  await page.getByRole("heading", { name: "Adverse events", exact: true }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Record what came of it" }).count(), 2);
  assert.equal(sent("GET /api/donors/collection-tasks").length, 0);
});

test("a collection that was looked into is closed with words, and a task that somebody else closed is told", async () => {
  await page.goto(`${stub.url}/open-tasks`);
  await page.getByRole("link", { name: /Say what was done ?: Refused when a tablet came back on line/ }).press("Enter");
  await page.getByRole("heading", { name: "Say what was done" }).waitFor();
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  await page.getByRole("link", { name: "Enter what is known of it" }).waitFor();
  await assertAccessible(page, "say what was done, with a problem");
  await page.getByLabel("What was done?").fill("Pack found and discarded");
  stub.answers[CLOSE_TASK] = refused("task-closed", "The task was closed already: look at what was said.");
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  await page.getByText("The task was closed already").waitFor();
  stub.answers[CLOSE_TASK] = { status: 200, body: { task: TASK } };
  stub.answers["GET /api/donors/collection-tasks"] = { status: 200, body: { tasks: [] } };
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  await page.getByText("What was done is recorded.").waitFor();
  await page.getByText("No collection is to be looked into.").waitFor();
  assert.deepEqual(sent(CLOSE_TASK).at(-1), { words: "Pack found and discarded" });
});

test("a clinician sees which blood is held for a health check of a site off line, and says what was done by keyboard alone", async () => {
  const HELD = "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c52";
  const CLOSE = `POST /api/donors/offline-check-tasks/${HELD}/closing`;
  const task = (more) => ({ task: HELD, kind: "BLOOD_HELD", session: HALL, donor: MAN.donor, donation: "A999026000123", codes: ["donor-deferred"], raisedAt: "2026-11-25T16:00:00Z", ...more });
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CLINICIAN },
    "GET /api/donors/offline-check-tasks": { status: 200, body: { tasks: [task(), task({ task: TASK, kind: "JUDGED_OTHERWISE", donation: undefined, told: "ELIGIBLE", judged: "DEFERRED", codes: ["outcome-differs", "deferral-not-known-at-site"] })] } },
    [CLOSE]: { status: 200, body: { task: HELD } },
  });
  await page.goto(`${stub.url}/open-tasks`);
  await page.getByRole("heading", { name: "Blood is held: A9990 26 000123" }).waitFor();
  await page.getByText("Told: Eligible. By the rules of that day: Deferred.").waitFor();
  await assertAccessible(page, "health checks of a site off line");
  await shot("offline-check-tasks");
  await page.getByRole("link", { name: /Say what was done.*Blood is held/ }).press("Enter");
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  assert.equal(sent(CLOSE).length, 0, "without words nothing is done");
  await page.getByLabel("What was done?").fill("Told by telephone, deferred");
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  await page.getByText("What was done is recorded.").waitFor();
  assert.deepEqual(sent(CLOSE), [{ words: "Told by telephone, deferred" }]);
});

test("what no rule decides is a clinician's, who says what was done; nothing is undone by itself", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CLINICIAN };
  stub.answers[CLOSE_DECISION] = { status: 200, body: { task: DECISION } };
  await page.goto(`${stub.url}/open-tasks`);
  await page.getByRole("heading", { name: "A reactive result was void: A9990 26 000123" }).waitFor();
  await page.getByText("Another reactive result stands").waitFor();
  await page.getByText("Other medicine").waitFor();
  assert.equal(await page.getByRole("link", { name: "Open the talks" }).count(), 1);
  await assertAccessible(page, "what is to be decided");
  await shot("clinician-tasks");
  await page.getByRole("link", { name: /Say what was done.*A reactive result was void/ }).press("Enter");
  await page.getByLabel("What was done?").fill("Deferral ended, donor rung");
  stub.answers["GET /api/donors/clinician-tasks"] = { status: 200, body: { tasks: TO_DECIDE.slice(1) } };
  await page.getByRole("button", { name: "It is done" }).press("Enter");
  await page.getByText("What was done is recorded.").waitFor();
  assert.deepEqual(sent(CLOSE_DECISION), [{ words: "Deferral ended, donor rung" }]);
});
