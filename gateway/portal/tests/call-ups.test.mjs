import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage } from "./browser.mjs";
import { answers, LIST, OF_LIST } from "./call-ups.mjs";
import { DONOR, MAN } from "./donors.mjs";
import { TOMORROW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const MAKE = "POST /api/donors/call-ups";
const READ = `GET /api/donors/call-ups/${LIST}`;
const stateOf = ({ donor }) => `POST /api/donors/call-ups/${LIST}/donors/${donor}/state`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, answers());
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const bodies = (call) => sent(call).map(({ body }) => JSON.parse(body));
const openList = async () => {
  await page.goto(`${stub.url}/call-ups/${LIST}`);
  await page.getByRole("row", { name: /Donor 1/ }).waitFor();
};
const make = () => page.getByRole("button", { name: "Make the list" }).press("Enter");

test("the page says what is short, what is held, and how the lists stand; it opens nobody", async () => {
  await page.goto(`${stub.url}/call-ups`);
  await page.getByRole("row", { name: "Red cells O RhD negative 112 150 38" }).waitFor();
  assert.equal(await page.getByRole("row", { name: /AB RhD positive/ }).count(), 0, "what is held is folded");
  await page.getByRole("row", { name: /27 November 2026.* Whole blood O RhD negative 2 1 0/ }).waitFor();
  await assertAccessible(page, "call-up lists");
  assert.equal(sent(READ).length, 0);
});

test("a list of named groups is made by keyboard alone, and not before it is whole", async () => {
  stub.answers[MAKE] = { status: 201, body: { list: LIST, groups: ["O NEGATIVE"], districts: ["BT9"], donors: 3 } };
  await page.goto(`${stub.url}/call-ups`);
  await page.getByRole("link", { name: "Make a list" }).press("Enter");
  await page.getByRole("option", { name: /27 November 2026/ }).waitFor({ state: "attached" });
  assert.equal(await page.getByRole("option", { name: /20 November 2026/ }).count(), 0, "a closed session is none to invite to");
  await make();
  for (const reason of ["Choose the session", "Choose which groups to call", /how many donors at most/]) await page.getByRole("link", { name: reason }).waitFor();
  await assertAccessible(page, "a list with everything missing");
  await page.getByLabel("For which session?").selectOption(TOMORROW.session);
  await page.getByLabel("Groups that I name").press("Space");
  await page.getByLabel("At most how many donors?").press("4");
  await page.keyboard.type("0");
  await make();
  await page.getByRole("link", { name: "Choose at least one group" }).press("Enter");
  assert.equal(sent(MAKE).length, 0);
  await page.keyboard.press("Space");
  await assertAccessible(page, "a list of named groups");
  await make();
  await page.getByText("The list is made, with 3 donors.").waitFor();
  assert.deepEqual(bodies(MAKE), [{ session: TOMORROW.session, donation: "WHOLE_BLOOD", groups: [{ abo: "O", rhD: "NEGATIVE" }], most: 40 }]);
  await page.getByRole("row", { name: /Donor 1/ }).waitFor();
});

test("a refused list says why, and the entries stay", async () => {
  stub.answers[MAKE] = { status: 422, body: { title: "No list was made", status: 422, objections: [{ code: "nothing-short", message: "No group is below its minimum level: name the groups to call all the same." }] } };
  await page.goto(`${stub.url}/call-ups/new`);
  await page.getByRole("option", { name: /27 November 2026/ }).waitFor({ state: "attached" });
  await page.getByLabel("For which session?").selectOption(TOMORROW.session);
  await page.getByLabel("Those below their minimum level").press("Space");
  await page.getByLabel("At most how many donors?").fill("40");
  await make();
  await page.getByText("No group is below its minimum level: name the groups to call all the same.").waitFor();
  assert.equal("groups" in bodies(MAKE)[0], false, "the service names the groups that are short");
  assert.equal(await page.getByLabel("At most how many donors?").inputValue(), "40");
});

test("a list by distance is asked for by keyboard alone, and says what is not known", async () => {
  stub.answers[MAKE] = { status: 201, body: { list: LIST, groups: ["O NEGATIVE"], districts: ["BT10", "BT9"], donors: 3 } };
  await page.goto(`${stub.url}/call-ups/new`);
  await page.getByRole("option", { name: /27 November 2026/ }).waitFor({ state: "attached" });
  await page.getByLabel("For which session?").selectOption(TOMORROW.session);
  await page.getByLabel("Those below their minimum level").press("Space");
  await page.getByLabel(/How far from the venue/).fill("far");
  await page.getByLabel("Who lives nearest").press("Space");
  await page.getByLabel("At most how many donors?").fill("40");
  await make();
  await page.getByRole("link", { name: /Enter how far donors may live/ }).press("Enter");
  assert.equal(sent(MAKE).length, 0);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("30");
  await assertAccessible(page, "a list by distance");
  await make();
  await page.getByText("within 30 km, and who lives nobody knows where; the nearest first").waitFor();
  await page.getByRole("row", { name: /Donor 1.*BT9, about 2 km/ }).waitFor();
  await page.getByRole("row", { name: /Donor 2.*Unknown, distance unknown/ }).waitFor();
  assert.deepEqual(bodies(MAKE), [{ session: TOMORROW.session, donation: "WHOLE_BLOOD", withinKm: 30, order: "NEAREST", most: 40 }]);
});

test("donors are invited and decline by keyboard alone; each goes to the service once, and the list is read once", async () => {
  stub.answers[stateOf(DONOR)] = { status: 200, body: { state: "INVITED" } };
  stub.answers[stateOf(MAN)] = { status: 200, body: { state: "DECLINED" } };
  await openList();
  await page.getByText("nothing is sent from here").waitFor();
  await page.getByRole("row", { name: /Donor 3.* BT10, about 5 km Never Never Invited by phone, 26 November 2026/ }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Invite donor 3" }).count(), 0);
  await assertAccessible(page, "a call-up list");
  await page.getByRole("button", { name: "Invite donor 1" }).press("Enter");
  await page.getByRole("link", { name: "Choose how you invite" }).waitFor();
  assert.equal(sent(stateOf(DONOR)).length, 0);
  await page.getByLabel("How do you invite?").selectOption("PHONE");
  await page.getByRole("button", { name: "Invite donor 1" }).press("Enter");
  await page.getByText("Donor 1 is on record as invited. Now ring or write.").waitFor();
  await page.getByRole("row", { name: /Donor 1.*Invited by phone/ }).waitFor();
  await assertFocused(page, "donor-1", "who goes on by keyboard goes on here");
  await page.getByRole("button", { name: "Donor 2 declines" }).press("Enter");
  await page.getByText("Donor 2 is on record as declining.").waitFor();
  assert.deepEqual(bodies(stateOf(DONOR)), [{ state: "INVITED", way: "PHONE" }]);
  assert.deepEqual(bodies(stateOf(MAN)), [{ state: "DECLINED" }]);
  assert.equal(sent(READ).length, 1, "nobody was opened again");
  await assertAccessible(page, "a call-up list, after an invitation");
});

test("who may no longer be invited is refused with the reason, and stays to invite", async () => {
  stub.answers[stateOf(DONOR)] = { status: 422, body: { title: "Nothing was changed", status: 422, objections: [{ code: "donor-no-longer-invited", message: "This donor may not be invited any longer: standing or consent has changed since the list was made." }] } };
  await openList();
  await page.getByLabel("How do you invite?").selectOption("LETTER");
  await page.getByRole("button", { name: "Invite donor 1" }).press("Enter");
  await page.getByText("This donor may not be invited any longer").waitFor();
  await page.getByRole("row", { name: /Donor 1.*To invite/ }).waitFor();
});

test("after no answer the same invitation carries the same key", async () => {
  stub.answers[stateOf(DONOR)] = { status: 503, body: undefined };
  await openList();
  await page.getByLabel("How do you invite?").selectOption("TEXT");
  await page.getByRole("button", { name: "Invite donor 1" }).press("Enter");
  await page.getByText("The platform did not answer").waitFor();
  stub.answers[stateOf(DONOR)] = { status: 200, body: { state: "INVITED" } };
  await page.getByRole("button", { name: "Invite donor 1" }).press("Enter");
  await page.getByText("Donor 1 is on record as invited.").waitFor();
  const keys = sent(stateOf(DONOR)).map(({ headers }) => headers["idempotency-key"]);
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
});

test("a list with nobody on it says so", async () => {
  stub.answers[READ] = { status: 200, body: { ...OF_LIST, donors: [] } };
  await page.goto(`${stub.url}/call-ups/${LIST}`);
  await page.getByText("Nobody is on this list").waitFor();
});
