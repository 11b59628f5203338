import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const LIST = "GET /api/donors/group-alarms";
const OFFICER = { user: "quality-officer", organisation: "NIBTS", roles: ["quality-officer"] };
const O = { abo: "O", rhD: "POSITIVE" };
const A = { abo: "A", rhD: "NEGATIVE" };
const said = (donation, donor, determination, group) => ({ donation, donor, determination, said: group, counts: group });
const MERGED = {
  alarm: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c60",
  donor: DONOR.donor,
  kind: "RECORDS_DIFFER",
  raisedAt: "2026-11-25T10:00:00Z",
  determinations: [said("A999026000123", DONOR.donor, "FIRST", O), said("A999026000123", DONOR.donor, "SECOND", O), said("A999025004711", MAN.donor, "FIRST", A)],
};
const DISAGREE = { ...MERGED, alarm: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c61", kind: "DONATIONS_DISAGREE", raisedAt: "2026-11-26T09:00:00Z", determinations: [{ ...said("A999026000123", MAN.donor, "FIRST", O), counts: A }, said("A999025004711", MAN.donor, "FIRST", A), said("A999025004712", MAN.donor, "FIRST", O)] };
const DECIDE = `POST /api/donors/group-alarms/${MERGED.alarm}/decision`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[LIST] = { status: 200, body: { alarms: [MERGED, DISAGREE] } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const open = async () => {
  await page.goto(`${stub.url}/group-alarms`);
  await page.getByText("2 open alarms, the oldest first.").waitFor();
};
const openFirst = async () => {
  await open();
  await page.getByRole("link", { name: /^Alarm 1, raised/ }).press("Enter");
  await page.getByRole("heading", { name: "Are they two people?" }).waitFor();
};

test("the list says of each alarm what differs", async () => {
  await open();
  const first = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: /^Alarm 1/ }) });
  await first.getByText("they may be two people").waitFor();
  await first.getByText("O RhD positive: 2 determinations of 1 donation, under 1 record").waitFor();
  await first.getByText("A RhD negative: 1 determination of 1 donation, under 1 record").waitFor();
  await assertAccessible(page, "group alarms");
});

test("a quality officer decides by keyboard alone; nothing is chosen beforehand, and nothing goes without the group, the ground and the reason", async () => {
  stub.answers[DECIDE] = { status: 200, body: { alarm: MERGED.alarm } };
  await openFirst();
  await page.getByRole("row", { name: /A9990 26 000123 8 Record 1 Second O RhD positive/ }).waitFor();
  await page.getByText(`Record 2: donor number ${MAN.donor}`).waitFor();
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await assertAccessible(page, "one group alarm");
  await page.getByRole("button", { name: "Decide the group" }).press("Enter");
  await page.getByRole("link", { name: "Choose the donor's group" }).press("Enter");
  await assertFocused(page, "group-O-POSITIVE");
  await page.getByRole("link", { name: "Choose why the groups differ" }).waitFor();
  await page.getByRole("link", { name: "Say how you know, in 8 to 500 characters" }).waitFor();
  await assertAccessible(page, "a decision with everything missing");
  assert.equal(sent(DECIDE).length, 0);
  await page.getByLabel("A RhD negative").press("Space");
  await page.getByLabel("Samples were mixed up").press("Space");
  await page.getByLabel("How do you know?").press("R");
  await page.keyboard.type("epeated from a new sample");
  await page.getByRole("button", { name: "Decide the group" }).press("Enter");
  await page.getByText("The group is decided and the alarm is settled.").waitFor();
  await page.getByText("1 open alarm.").waitFor();
  assert.deepEqual(JSON.parse(sent(DECIDE)[0].body), { group: A, ground: "SAMPLES_MIXED_UP", reason: "Repeated from a new sample" });
  assert.equal(sent(LIST).length, 1, "nobody was opened again");
});

test("a refusal is shown with its reason, and the entries stay", async () => {
  stub.answers[DECIDE] = { status: 422, body: { title: "Nothing was decided", status: 422, objections: [{ code: "group-alarm-settled", message: "This alarm is settled already: read the list again." }] } };
  await openFirst();
  await page.getByLabel("O RhD positive").press("Space");
  await page.getByLabel("The laboratory made an error").press("Space");
  await page.getByLabel("How do you know?").fill("Repeated twice");
  await page.getByRole("button", { name: "Decide the group" }).press("Enter");
  await page.getByText("This alarm is settled already: read the list again.").waitFor();
  assert.ok(await page.getByLabel("O RhD positive").isChecked());
  assert.equal(await page.getByLabel("How do you know?").inputValue(), "Repeated twice");
});

test("what an earlier decision made of a determination stands beside what was said", async () => {
  await open();
  await page.getByRole("link", { name: /^Alarm 2, raised/ }).press("Enter");
  await page.getByRole("row", { name: /A9990 26 000123 8 Record 1 First O RhD positive A RhD negative/ }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "Are they two people?" }).count(), 0);
  await assertAccessible(page, "an alarm after a decision");
});

test("a donor carer comes from the record, sees what differs, and decides nothing", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: { ...DONOR, groupAlarms: [MERGED] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "See what differs" }).press("Enter");
  await page.getByText("A quality officer settles it.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Decide the group" }).count(), 0);
  assert.equal(await page.getByRole("link", { name: "Open record 2" }).getAttribute("href"), `/donors/${MAN.donor}`);
  await assertAccessible(page, "a group alarm, as a donor carer");
});

test("an alarm that is settled meanwhile, and a list without any, say so", async () => {
  stub.answers[LIST] = { status: 200, body: { alarms: [] } };
  await page.goto(`${stub.url}/group-alarms/${MERGED.alarm}`);
  await page.getByText("This alarm is not on the list").waitFor();
  await page.getByRole("link", { name: "Group alarms" }).last().press("Enter");
  await page.getByText("There is no open alarm.").waitFor();
});
