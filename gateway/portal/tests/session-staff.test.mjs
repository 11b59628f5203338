import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER } from "./donors.mjs";
import { CLOSED, NOW, OPEN, SESSIONS, VENUES } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const STAFF = `/api/donors/sessions/${OPEN.session}/staff`;
const role = (name, needed, planned, present) => ({ role: name, needed, planned, present, missing: Math.max(0, needed - planned) });
const NURSE = { staff: "r.nurse", role: "REGISTERED_NURSE", planned: true, present: false };
const LEADER = { staff: "s.leader", role: "SESSION_LEADER", planned: true, present: true };
const staffed = (staff, ...roles) => ({ session: OPEN.session, roles, staff });
const SHORT = staffed([LEADER, NURSE], role("SESSION_LEADER", 1, 1, 1), role("REGISTERED_NURSE", 1, 1, 0), role("DRIVER", 1, 0, 0));

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    "GET /api/donors/venues": { status: 200, body: VENUES },
    "GET /api/donors/sessions": { status: 200, body: SESSIONS },
    [`GET ${STAFF}`]: { status: 200, body: SHORT },
  });
  ({ page, context, complaints } = await openPage(browser));
  await page.clock.setFixedTime(NOW);
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = () => stub.requests.filter(({ method, path }) => method === "POST" && path === STAFF).map(({ body }) => JSON.parse(body));
const open = async () => {
  await page.goto(`${stub.url}/sessions`);
  await page.getByRole("link", { name: "Staff Malone parish hall" }).first().press("Enter");
  await page.getByRole("heading", { name: /^Staff/ }).waitFor();
};

test("who works at a session is told by role, planned against there, and what is short; no donor's record is opened", async () => {
  await open();
  await page.getByText("Driver: 1 more. Nothing stops the session").waitFor();
  await page.getByText("Malone parish hall, Today").waitFor();
  await assertAccessible(page, "staff of a session");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/staff.png`, fullPage: true });
  assert.equal(stub.requests.some(({ path }) => path === `/api/donors/sessions/${OPEN.session}`), false);
});

test("who comes is recorded by a key, and who is planned no longer too", async () => {
  await open();
  stub.answers[`POST ${STAFF}`] = { status: 422, body: { title: "The staff stays as it is", status: 422, objections: [{ code: "session-ended", severity: "STOP", message: "The session is closed or cancelled: its staff stays as it is." }] } };
  await page.getByRole("button", { name: "r.nurse is planned no longer" }).press("Enter");
  await page.getByText("The session is closed or cancelled: its staff stays as it is.").waitFor();
  stub.answers[`POST ${STAFF}`] = { status: 200, body: staffed([LEADER, { ...NURSE, present: true }], role("REGISTERED_NURSE", 1, 1, 1)) };
  await page.getByRole("button", { name: "r.nurse is here" }).press("Enter");
  await page.getByText("r.nurse is on record as here.").waitFor();
  assert.equal(await page.getByRole("button", { name: /r\.nurse/ }).count(), 0);
  assert.deepEqual(sent(), [
    { staff: "r.nurse", role: "REGISTERED_NURSE", change: "WITHDRAWN" },
    { staff: "r.nurse", role: "REGISTERED_NURSE", change: "PRESENT" },
  ]);
});

test("somebody is added by keyboard alone; what is missing is told per field, and what the service refuses in its words", async () => {
  await open();
  await page.getByRole("button", { name: "Add", exact: true }).press("Enter");
  for (const text of ["Enter the identifier at sign-on", "Choose the role", "Choose whether this is planned or has happened"]) await page.getByRole("link", { name: text }).waitFor();
  await assertAccessible(page, "staff with problems");
  assert.equal(sent().length, 0);
  await page.getByLabel("Who?").fill("d.driver");
  await page.getByLabel("Role").selectOption("DRIVER");
  await page.getByLabel("Is planned for the session").press("Space");
  stub.answers[`POST ${STAFF}`] = { status: 422, body: { title: "The staff stays as it is", status: 422, objections: [{ code: "staff-planned-elsewhere", severity: "STOP", message: "This person is planned for another session at the same time." }] } };
  await page.getByRole("button", { name: "Add", exact: true }).press("Enter");
  await page.getByText("This person is planned for another session at the same time.").waitFor();
  stub.answers[`POST ${STAFF}`] = { status: 200, body: staffed([LEADER, NURSE, { staff: "d.driver", role: "DRIVER", planned: true, present: false }], role("DRIVER", 1, 1, 0)) };
  await page.getByRole("button", { name: "Add", exact: true }).press("Enter");
  await page.getByText("d.driver is on the list.").waitFor();
  assert.equal(await page.getByText("Short of staff").count(), 0);
  assert.deepEqual(sent().at(-1), { staff: "d.driver", role: "DRIVER", change: "PLANNED" });
});

test("the staff of a session that has ended stays as it is", async () => {
  stub.answers["GET /api/donors/sessions"] = { status: 200, body: { sessions: [{ ...CLOSED, session: OPEN.session }] } };
  await open();
  await page.getByText("The session has ended: its staff stays as it is.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Add", exact: true }).count(), 0);
});
