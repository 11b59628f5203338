import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage } from "./browser.mjs";
import { answers, LIST, OF_LIST, TELEPHONES } from "./call-ups.mjs";
import { DONOR, MAN } from "./donors.mjs";
import { TOMORROW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const MAKE = "POST /api/donors/call-ups";
const READ = `GET /api/donors/call-ups/${LIST}`;
const INVITE = `POST /api/donors/call-ups/${LIST}/invitations`;
const RING = `GET /api/donors/call-ups/${LIST}/telephone-list`;
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
  await page.getByRole("row", { name: /Donor 1\b/ }).waitFor();
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

const invite = (name) => page.getByRole("button", { name, exact: true }).press("Enter");

test("chosen donors get their letters by keyboard alone; who gets none is named with the reason, and the list is read once", async () => {
  const none = [{ code: "no-channel-for-letters", severity: "STOP", message: "The donor is reached neither by e-mail nor by post: ask for an address, or ring." }];
  stub.answers[INVITE] = { status: 200, body: { invited: 1, donors: [{ donor: DONOR.donor, way: "EMAIL", reasons: [] }, { donor: MAN.donor, reasons: none }] } };
  await openList();
  await page.getByRole("row", { name: /Donor 3.* BT10, about 5 km Never Never Invited by phone, 26 November 2026/ }).waitFor();
  assert.equal(await page.getByRole("checkbox", { name: "Choose donor 3" }).count(), 0, "nobody is invited twice");
  await assertAccessible(page, "a call-up list");
  await invite("Invite 0 donors");
  await page.getByRole("link", { name: "Choose whom to invite" }).waitFor();
  assert.equal(sent(INVITE).length, 0);
  await page.getByRole("checkbox", { name: "Choose donor 1" }).press("Space");
  await page.getByRole("button", { name: "Invite 1 donor", exact: true }).waitFor();
  await page.getByRole("button", { name: "Choose all 2 to invite" }).press("Enter");
  await invite("Invite 2 donors");
  await page.getByText("1 donor is invited: 1 by e-mail.").waitFor();
  await assertFocused(page, "invited", "what came of it is read first");
  await page.getByText("Donor 2: The donor is reached neither by e-mail nor by post: ask for an address, or ring.").waitFor();
  await page.getByRole("row", { name: /Donor 1.*Invited by e-mail/ }).waitFor();
  await page.getByRole("row", { name: /Donor 2.*To invite/ }).waitFor();
  assert.deepEqual(bodies(INVITE), [{ donors: [DONOR.donor, MAN.donor] }]);
  assert.equal(sent(READ).length, 1, "nobody was opened again");
  await assertAccessible(page, "a call-up list, after letters were written");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/call-up-invited.png`, fullPage: true });
});

test("many are invited some at a time, and whoever waits sees how far it is", async () => {
  const donors = Array.from({ length: 45 }, (_, number) => ({ ...OF_LIST.donors[0], listed: { ...OF_LIST.donors[0].listed, donor: `0197c2f4-0000-7000-8000-0000000001${String(number).padStart(2, "0")}` } }));
  stub.answers[READ] = { status: 200, body: { ...OF_LIST, donors } };
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  stub.answers[INVITE] = async () => {
    if (sent(INVITE).length === 2) await held;
    const asked = bodies(INVITE).at(-1).donors;
    return { status: 200, body: { invited: asked.length, donors: asked.map((donor) => ({ donor, way: "LETTER", reasons: [] })) } };
  };
  await openList();
  await page.getByRole("button", { name: "Choose all 45 to invite" }).press("Enter");
  await invite("Invite 45 donors");
  await page.getByText("20 of 45 are dealt with …").waitFor();
  assert.equal(await page.getByRole("progressbar", { name: "Donors dealt with" }).getAttribute("value"), "20");
  await assertAccessible(page, "letters that are being written");
  goOn();
  await page.getByText("45 donors are invited: 45 by letter.").waitFor();
  assert.deepEqual(bodies(INVITE).map(({ donors: batch }) => batch.length), [20, 20, 5]);
});

test("after no answer the same invitation carries the same key", async () => {
  stub.answers[INVITE] = { status: 503, body: undefined };
  await openList();
  await page.getByRole("checkbox", { name: "Choose donor 1" }).press("Space");
  await invite("Invite 1 donor");
  await page.getByText("The platform did not answer").waitFor();
  await page.getByText("0 of 1 are dealt with. It broke off there").waitFor();
  stub.answers[INVITE] = { status: 200, body: { invited: 1, donors: [{ donor: DONOR.donor, way: "LETTER", reasons: [] }] } };
  await invite("Invite 1 donor");
  await page.getByText("1 donor is invited: 1 by letter.").waitFor();
  const keys = sent(INVITE).map(({ headers }) => headers["idempotency-key"]);
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
});

test("invitations to a session that is over are refused with the reason, and everybody stays to invite", async () => {
  stub.answers[INVITE] = { status: 422, body: { title: "Nobody was invited", status: 422, objections: [{ code: "session-over", message: "The session was on 2026-11-27: donors are invited to one that is to come." }] } };
  await openList();
  await page.getByRole("checkbox", { name: "Choose donor 1" }).press("Space");
  await invite("Invite 1 donor");
  await page.getByText("donors are invited to one that is to come.").waitFor();
  await page.getByRole("row", { name: /Donor 1.*To invite/ }).waitFor();
});

test("a donor declines by keyboard alone", async () => {
  stub.answers[stateOf(MAN)] = { status: 200, body: { state: "DECLINED" } };
  await openList();
  await page.getByRole("button", { name: "Donor 2 declines" }).press("Enter");
  await page.getByText("Donor 2 is on record as declining.").waitFor();
  await assertFocused(page, "donor-2", "who goes on by keyboard goes on here");
  assert.deepEqual(bodies(stateOf(MAN)), [{ state: "DECLINED" }]);
});

test("donors are rung up from a list of telephone numbers, which is opened when somebody asks, and saved as a table", async () => {
  stub.answers[stateOf(MAN)] = { status: 200, body: { state: "INVITED", way: "PHONE" } };
  await openList();
  assert.equal(sent(RING).length, 0);
  await page.getByRole("link", { name: "Ring donors of this list" }).press("Enter");
  await page.getByRole("row", { name: /Donor 2.* MCCANN, Patrick Joseph \+44 28 9000 0002 by phone, by letter O RhD negative/ }).waitFor();
  assert.equal(await page.getByRole("link", { name: "+44 28 9000 0002" }).getAttribute("href"), "tel:+442890000002");
  await assertAccessible(page, "a telephone list");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/telephone-list.png`, fullPage: true });
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as a table (CSV)" }).press("Enter")]);
  assert.match(saved.suggestedFilename(), /^call-up-[0-9a-f]{8}\.csv$/);
  await page.getByRole("button", { name: "Donor 2 was invited by phone" }).press("Enter");
  await page.getByText("Donor 2 is on record as invited.").waitFor();
  await assertFocused(page, "told", "the line is gone: the focus is where that is said");
  assert.equal(await page.getByRole("row", { name: /MCCANN/ }).count(), 0);
  assert.deepEqual(bodies(stateOf(MAN)), [{ state: "INVITED", way: "PHONE" }]);
  assert.equal(sent(RING).length, 1, "nobody was opened again");
});

test("who may no longer be invited is not: the reason is said, and the line stays", async () => {
  stub.answers[stateOf(MAN)] = { status: 422, body: { title: "Nothing was changed", status: 422, objections: [{ code: "donor-no-longer-invited", message: "This donor may not be invited any longer: standing or consent has changed since the list was made." }] } };
  await page.goto(`${stub.url}/call-ups/${LIST}/telephone`);
  await page.getByRole("button", { name: "Donor 2 was invited by text message" }).press("Enter");
  await page.getByText("This donor may not be invited any longer").waitFor();
  await page.getByRole("row", { name: /MCCANN/ }).waitFor();
});

test("a telephone list with nobody on it says why", async () => {
  stub.answers[RING] = { status: 200, body: { ...TELEPHONES, donors: [] } };
  await page.goto(`${stub.url}/call-ups/${LIST}/telephone`);
  await page.getByText("Nobody is left to ring").waitFor();
});

test("a list with nobody on it says so", async () => {
  stub.answers[READ] = { status: 200, body: { ...OF_LIST, donors: [] } };
  await page.goto(`${stub.url}/call-ups/${LIST}`);
  await page.getByText("Nobody is on this list").waitFor();
});
