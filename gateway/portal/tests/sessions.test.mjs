import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, scan } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { CALLED_OFF, CLOSED, DAY, NOW, OPEN, PLANNED, SAMIRA, SESSIONS, STARTED, TOMORROW, VENUE, VENUES } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const LIST = "GET /api/donors/sessions";
const OF_DAY = `GET /api/donors/sessions/${OPEN.session}`;
const ARRIVAL = "POST /api/donors/appointments/ap-siobhan/arrival";
const BOOK = "POST /api/donors/appointments";

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    "GET /api/donors/venues": { status: 200, body: VENUES },
    [LIST]: { status: 200, body: SESSIONS },
    [OF_DAY]: { status: 200, body: DAY },
    [`${OF_DAY}/collections`]: { status: 200, body: { collections: [] } },
    [ARRIVAL]: { status: 200, body: { appointment: "ap-siobhan", state: "ARRIVED", donation: "WHOLE_BLOOD", session: OPEN.session, slot: 3 } },
    "POST /api/donors/search": { status: 200, body: { donors: [], more: false } },
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
const bodyOf = (call, position = 0) => JSON.parse(sent(call)[position].body);
const heading = (name) => page.getByRole("heading", { name, exact: typeof name === "string" }).waitFor();
const refusal = (code, message) => ({ status: 422, body: { title: "Refused", status: 422, objections: [{ code, severity: "STOP", message }] } });
const until = async (met) => {
  while (!met()) await page.evaluate(() => new Promise(requestAnimationFrame));
};
const openList = () => page.goto(`${stub.url}/sessions`).then(() => heading(/^Today, Thursday 26 November 2026/));
const openDay = () => page.goto(`${stub.url}/sessions/${OPEN.session}`).then(() => page.getByLabel("Who has come?").waitFor());
const card = (name) => page.locator(".sessions-card").filter({ hasText: name });
const group = (title) => page.locator(".sessions-queue").filter({ has: page.locator(`xpath=preceding-sibling::h2[1][starts-with(normalize-space(.), "${title}")]`) });

test("sessions stand under their day, with planned against actual, and nobody is shown", async () => {
  await openList();
  await heading("Friday 27 November 2026");
  assert.deepEqual(Object.fromEntries(sent(LIST)[0].query), { from: "2026-11-26", to: "2026-12-23" });
  const first = await card("09:30 to 15:30").first().innerText();
  assert.match(first, /Malone parish hall\s+Open\s+09:30 to 15:30 · BT9 · 6 chairs[\s\S]*Whole blood\s+42\s+3\s+1\s+2\s+1 walked in\s+0/);
  assert.equal(sent(OF_DAY).length, 0, "a list opens no record");
  await assertAccessible(page, "sessions");
});

test("sessions are read four weeks at a time and by venue, by keyboard alone", async () => {
  await openList();
  stub.answers[LIST] = ({ query }) => ({ status: 200, body: { sessions: query.get("from") < "2026-11-26" ? [CLOSED, CALLED_OFF] : [] } });
  await page.getByRole("link", { name: /Earlier/ }).press("Enter");
  await heading("Friday 20 November 2026");
  await page.locator(".sessions-card").getByText("Called off", { exact: true }).waitFor();
  await page.getByLabel("How they stand").selectOption({ label: "Closed" });
  await until(async () => (await page.locator(".sessions-card").count()) === 1);
  assert.match(page.url(), /state=CLOSED/);
  await page.getByLabel("How they stand").selectOption({ label: "All" });
  assert.equal(sent(LIST).at(-1).query.get("to"), "2026-11-25");
  await page.getByLabel("Venue").focus();
  await page.keyboard.type("Mal");
  await until(() => sent(LIST).at(-1).query.get("venue") === VENUE);
  assert.match(page.url(), /from=2026-10-29&venue=/);
  await page.getByRole("link", { name: /Later/ }).press("Enter");
  await page.getByText("There is no session in these four weeks.").waitFor();
  await assertAccessible(page, "no session");
});

test("a session is opened on its day, and one of another day is not offered", async () => {
  stub.answers[`POST /api/donors/sessions/${PLANNED.session}/opening`] = { status: 200, body: { session: PLANNED.session, state: "OPEN", turnout: [] } };
  await openList();
  assert.equal(await page.getByRole("button", { name: /^Open/ }).count(), 1);
  stub.answers[LIST] = { status: 200, body: { sessions: [OPEN, { ...PLANNED, state: "OPEN" }, TOMORROW] } };
  await page.getByRole("button", { name: "Open Lisburn, Island Arts Centre" }).press("Enter");
  await card("Lisburn").getByText("Open", { exact: true }).waitFor();
  assert.deepEqual(bodyOf(`POST /api/donors/sessions/${PLANNED.session}/opening`), {});
});

test("a refused opening is told in the service's words", async () => {
  stub.answers[`POST /api/donors/sessions/${PLANNED.session}/opening`] = refusal("session-not-today", "The session is held on 27 November.");
  await openList();
  await page.getByRole("button", { name: "Open Lisburn, Island Arts Centre" }).press("Enter");
  await page.getByRole("alert").getByText("The session is held on 27 November.").waitFor();
  await assertAccessible(page, "opening refused");
});

test("calling off says who is concerned, and is not done before somebody tells them", async () => {
  const call = `POST /api/donors/sessions/${PLANNED.session}/cancellation`;
  stub.answers[call] = { status: 200, body: { session: PLANNED.session, state: "CANCELLED", turnout: [] } };
  await openList();
  await page.getByRole("link", { name: "Call off Lisburn, Island Arts Centre" }).press("Enter");
  await heading("Call off the session?");
  await page.getByText("45 booked and 3 waiting").waitFor();
  await assertAccessible(page, "calling off");
  await page.getByRole("button", { name: "Call off the session" }).press("Enter");
  await page.getByRole("alert").getByText("Confirm that somebody has the list").waitFor();
  assert.equal(sent(call).length, 0);
  await assertAccessible(page, "calling off unconfirmed");
  await page.getByRole("checkbox", { name: "Somebody has the list and tells them" }).press("Space");
  await page.getByRole("button", { name: "Call off the session" }).press("Enter");
  await page.getByText("Lisburn, Island Arts Centre is called off.").waitFor();
  assert.equal(sent(call).length, 1);
});

test("closing is asked twice, and a refusal is told", async () => {
  const call = `POST /api/donors/sessions/${OPEN.session}/closing`;
  stub.answers[call] = refusal("donors-expected", "3 donors are booked into slots that have not ended.");
  await openList();
  await page.getByRole("link", { name: "Close Malone parish hall" }).press("Enter");
  await heading("Close the session?");
  assert.equal(sent(call).length, 0);
  await assertAccessible(page, "closing");
  await page.getByRole("button", { name: "Close the session" }).press("Enter");
  await page.getByRole("alert").getByText("3 donors are booked into slots").waitFor();
  stub.answers[call] = { status: 200, body: { session: OPEN.session, state: "CLOSED", turnout: OPEN.turnout } };
  await page.getByRole("button", { name: "Close the session" }).press("Enter");
  await page.getByText("Malone parish hall is closed.").waitFor();
});

test("a question without its session leads back to the list", async () => {
  await page.goto(`${stub.url}/sessions/${OPEN.session}/call-off`);
  await heading("Sessions 26 November 2026 to 23 December 2026");
});

test("the day shows who is here in the order of coming, who is to come, who is late and who waits", async () => {
  await openDay();
  await page.getByText("Read at 10:30:00").waitFor();
  const here = await group("Here").innerText();
  assert.match(here, /09:57[\s\S]*McCann, Patrick Joseph[\s\S]*10:21[\s\S]*Haddad, Samira[\s\S]*Walk-in/i);
  const toCome = await group("To come").innerText();
  assert.match(toCome, /10:00\s+Late[\s\S]*Adams, Ian[\s\S]*10:45[\s\S]*Ó Sheaghdha, Siobhán\s+born 12-Mar-1987/i);
  assert.equal(toCome.match(/Late/g).length, 1);
  assert.match(await group("Waiting for a place").innerText(), /10:45 whole blood[\s\S]*O’Neill-Łuczak, Nóra[\s\S]*1/i);
  await assertAccessible(page, "day");
});

test("who is giving and who has given is shown as the collections have it", async () => {
  const gave = { ...STARTED, collection: "c2", donor: SAMIRA.donor, printed: "A9990 26 000124 6", state: "COMPLETE", endedAt: "2026-11-26T10:29:00Z" };
  stub.answers[`${OF_DAY}/collections`] = { status: 200, body: { collections: [STARTED, gave] } };
  await openDay();
  await page.getByText("Giving").waitFor();
  assert.match(await group("Here").innerText(), /McCann, Patrick Joseph[\s\S]*Giving since 10:24[\s\S]*Go on/i);
  assert.match(await group("Have given").innerText(), /A9990 26 000124 6[\s\S]*Haddad[\s\S]*Adverse event/i);
  await assertAccessible(page, "day with collections");
});

test("the day is saved as a table of what was read, and nobody is opened again for it", async () => {
  await openDay();
  await page.getByText(/^Read at/).waitFor();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as a table (CSV)" }).press("Enter");
  const file = await saving;
  assert.match(file.suggestedFilename(), /^session-2026-11-26-[0-9a-f]{8}\.csv$/);
  const text = await readFile(await file.path(), "utf8");
  assert.match(text, /^\uFEFF"From","To","Donation","Family name"/);
  assert.match(text, /"Adams"/);
  assert.equal(sent(OF_DAY).length, 1);
});

test("a day is read once, and again only when somebody asks", async () => {
  await openDay();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await scan(page, "Adams");
  await page.getByText("1 donor of this day fits").waitFor();
  assert.equal(sent(OF_DAY).length, 1);
  await page.clock.setFixedTime(new Date("2026-11-26T10:31:05Z"));
  await page.getByRole("button", { name: "Read again" }).press("Enter");
  await page.getByText("Read at 10:31:05").waitFor();
  assert.equal(sent(OF_DAY).length, 2);
});

test("a scanned donor card is an arrival at once, and opens nobody's record again", async () => {
  await openDay();
  await scan(page, `]d2${DONOR.donor.toUpperCase()}`);
  const arrived = page.getByRole("region", { name: "Arrived" });
  await arrived.getByText("Ó Sheaghdha", { exact: true }).waitFor();
  await assertAccessible(page, "arrived");
  assert.match(await group("Here").innerText(), /10:21[\s\S]*10:30[\s\S]*Ó Sheaghdha/i);
  assert.deepEqual(bodyOf(ARRIVAL), {});
  assert.equal(sent(OF_DAY).length, 1);
  assert.equal(sent("POST /api/donors/search").length, 0);
  await scan(page, DONOR.donor);
  await page.getByText("here since 10:30").waitFor();
  assert.equal(sent(ARRIVAL).length, 1, "nobody comes twice");
});

test("a name is no arrival before the carer has said that it is this donor, by keyboard alone", async () => {
  await openDay();
  await scan(page, "o sheaghdha");
  await page.getByText("born 12-Mar-1987").first().waitFor();
  assert.equal(sent(ARRIVAL).length, 0);
  await assertAccessible(page, "found by name");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Arrived" }).waitFor();
  await assertFocused(page, "scan", "the next card is scanned at once");
});

test("a health number asks the register who it is, and the carer says that it is so", async () => {
  stub.answers["POST /api/donors/search"] = { status: 200, body: { donors: [{ donor: DONOR.donor }], more: false } };
  await openDay();
  await scan(page, "]C03999999993");
  await page.getByText("1 donor of this day fits").waitFor();
  assert.equal(bodyOf("POST /api/donors/search").query, "3999999993");
  assert.equal(sent(ARRIVAL).length, 0);
});

test("who waits for a place has not arrived", async () => {
  await openDay();
  await scan(page, "luczak");
  await page.getByText("number 1 in the line: has no place yet").waitFor();
  assert.equal(await page.locator(".sessions-candidates button").count(), 0);
});

test("a donation number and an arrival that is refused are said, and the next scan clears it", async () => {
  stub.answers[ARRIVAL] = refusal("session-not-open", "The session is not open.");
  await openDay();
  await scan(page, "]C0=A99902600012300");
  await page.getByRole("alert").getByText("This is a donation number").waitFor();
  await scan(page, DONOR.donor);
  await page.getByRole("alert").getByText("The session is not open.").waitFor();
  assert.equal(await page.getByRole("region", { name: "Arrived" }).count(), 0);
  assert.match(await group("To come").innerText(), /Ó Sheaghdha/i);
  await assertAccessible(page, "arrival refused");
});

test("an arrival of which nobody knows whether it was recorded is sent again with the same key", async () => {
  stub.answers[ARRIVAL] = { status: 504, body: { title: "Gateway time-out", status: 504, detail: "It may have been done." } };
  await openDay();
  const button = page.getByRole("button", { name: "Has come Ó Sheaghdha, Siobhán" });
  await button.press("Enter");
  await page.getByRole("alert").getByText("It may have been done.").waitFor();
  await button.press("Enter");
  await until(() => sent(ARRIVAL).length === 2);
  const [first, second] = sent(ARRIVAL).map(({ headers }) => headers["idempotency-key"]);
  assert.equal(first, second);
});

test("somebody without an appointment is sought, chosen by birth date and taken into a free place, by keyboard alone", async () => {
  const WALKS_IN = { ...DONOR, donor: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c99", familyName: "Lagan", givenName: "Una", dateOfBirth: "1990-05-01", score: 20, parts: [] };
  stub.answers["POST /api/donors/search"] = { status: 200, body: { donors: [WALKS_IN], more: false } };
  stub.answers[BOOK] = { status: 201, body: { appointment: "ap-new", state: "ARRIVED", donation: "WHOLE_BLOOD", session: OPEN.session, slot: 2 } };
  await openDay();
  await scan(page, "Lagan");
  await page.getByText("Nobody of this day fits.").waitFor();
  await page.getByRole("link", { name: "Take in somebody without an appointment" }).press("Enter");
  await heading("Without an appointment");
  await page.getByText("1 donor fits").waitFor();
  assert.equal(bodyOf("POST /api/donors/search").query, "Lagan", "what was sought is not typed again");
  assert.ok(!page.url().includes("Lagan"), "and stands in no address");
  await page.getByRole("button", { name: "This donor Lagan, Una" }).press("Enter");
  await heading("Which place?");
  await assertAccessible(page, "places for a walk-in");
  assert.deepEqual(await page.locator(".sessions-candidates li span:first-child strong").allInnerTexts(), ["10:30 to 11:30", "11:00 to 12:30"]);
  await page.getByRole("button", { name: "Take in at 10:30, whole blood" }).press("Enter");
  await page.getByText("Lagan, Una is here.").waitFor();
  assert.deepEqual(bodyOf(BOOK), { donor: WALKS_IN.donor, session: OPEN.session, slot: 2, request: "WALK_IN" });
  await until(() => sent(OF_DAY).length === 2);
});

test("a walk-in who gave too lately is refused with the reason", async () => {
  stub.answers["POST /api/donors/search"] = { status: 200, body: { donors: [{ ...MAN, score: 20, parts: [] }], more: true } };
  stub.answers[BOOK] = refusal("interval-too-short", "The donor may give again from 14 January 2027.");
  await page.goto(`${stub.url}/sessions/${OPEN.session}/walk-in`);
  await heading("Without an appointment");
  await scan(page, "McCann");
  await page.getByRole("button", { name: /^This donor/ }).press("Enter");
  await page.getByRole("button", { name: /^Take in at 10:30/ }).press("Enter");
  await page.getByRole("alert").getByText("from 14 January 2027").waitFor();
  await assertAccessible(page, "walk-in refused");
});

test("a session that is not open takes nobody in", async () => {
  stub.answers[OF_DAY] = { status: 200, body: { ...DAY, session: { ...OPEN, state: "PLANNED" } } };
  await page.goto(`${stub.url}/sessions/${OPEN.session}`);
  await heading(/^To come/);
  assert.equal(await page.getByLabel("Who has come?").count(), 0);
  assert.equal(await page.getByRole("button", { name: /^Has come/ }).count(), 0);
  await page.getByRole("button", { name: /^Open/ }).waitFor();
  await assertAccessible(page, "day of a planned session");
});

test("a session that nobody knows says so", async () => {
  stub.answers[OF_DAY] = { status: 404, body: { title: "No such session", status: 404, objections: [{ code: "session-unknown", message: "There is no such session." }] } };
  await page.goto(`${stub.url}/sessions/${OPEN.session}`);
  await page.getByRole("alert").getByText("There is no such session.").waitFor();
  await assertAccessible(page, "unknown session");
});

test("a session is planned with its appointment times, by keyboard alone", async () => {
  const call = "POST /api/donors/sessions";
  stub.answers[call] = { status: 201, body: { session: TOMORROW.session, slots: [] } };
  await page.goto(`${stub.url}/sessions/new`);
  await page.getByRole("button", { name: "Plan the session" }).press("Enter");
  await page.getByRole("alert").getByText("Choose the venue").waitFor();
  assert.equal(sent(call).length, 0);
  await assertAccessible(page, "nothing entered of a session");
  await page.getByLabel("Venue").focus();
  await page.keyboard.type("Mal");
  await page.keyboard.press("Tab");
  for (const text of ["3", "12", "2026", "9:30", "11:00", "4"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  for (const [label, text] of [["A new time every", "15"], ["One donor takes", "60"], ["Places at each time", "2"]]) await page.getByLabel(label).fill(text);
  await page.getByText("3 appointment times with 6 places, the first at 09:30, the last at 10:00.").waitFor();
  await assertAccessible(page, "session entered");
  stub.answers[call] = refusal("capacity-over-chairs", "At 10:00 there would be 6 places for 4 chairs.");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("At 10:00 there would be 6 places for 4 chairs.").waitFor();
  stub.answers[call] = { status: 201, body: { session: TOMORROW.session, slots: [] } };
  await page.getByLabel("Places at each time").fill("1");
  await page.keyboard.press("Enter");
  await page.getByText("The session is planned.").waitFor();
  const { slots, ...rest } = bodyOf(call, 1);
  assert.deepEqual(rest, { venue: VENUE, day: "2026-12-03", opensAt: "09:30", closesAt: "11:00", chairs: 4 });
  assert.deepEqual(slots[0], { startsAt: "09:30", endsAt: "10:30", donation: "WHOLE_BLOOD", places: 1 });
});

test("a venue is added", async () => {
  const call = "POST /api/donors/venues";
  stub.answers[call] = refusal("venue-known", "BT9 has a venue of this name.");
  await page.goto(`${stub.url}/sessions/new-venue`);
  await page.getByRole("button", { name: "Add the venue" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the first half of the postcode").waitFor();
  await page.getByLabel("Name").fill("Malone parish hall");
  await page.getByLabel("First half of the postcode").fill("bt9");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("BT9 has a venue of this name.").waitFor();
  assert.deepEqual(bodyOf(call), { name: "Malone parish hall", postcodeDistrict: "BT9" });
  await assertAccessible(page, "venue refused");
});

test("a venue is changed by keyboard alone, and what it has is kept", async () => {
  const call = `POST /api/donors/venues/${VENUE}/change`;
  stub.answers[call] = refusal("donors-were-told-where", "Sessions are planned or open at this venue, and donors were told where.");
  await page.goto(`${stub.url}/sessions`);
  await page.getByRole("link", { name: "Venues", exact: true }).press("Enter");
  await heading("Venues");
  await assertAccessible(page, "venues");
  await page.getByRole("link", { name: /Malone parish hall.*change or retire/ }).press("Enter");
  await heading(/Change a venue/);
  await page.getByLabel("First half of the postcode").fill("nowhere");
  await page.getByRole("button", { name: "Change the venue" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the first half of the postcode").waitFor();
  assert.equal(sent(call).length, 0);
  await assertAccessible(page, "a venue to change");
  await page.getByLabel("First half of the postcode").fill("bt10");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("donors were told where").waitFor();
  stub.answers[call] = { status: 200, body: { venue: VENUE } };
  await page.getByRole("button", { name: "Change the venue" }).press("Enter");
  await page.getByText("The venue is changed.").waitFor();
  assert.equal(bodyOf(call, 1).postcodeDistrict, "BT10");
});

test("a venue is retired after a second question; while sessions are planned there it is refused", async () => {
  const call = `POST /api/donors/venues/${VENUE}/retirement`;
  stub.answers[call] = refusal("sessions-to-come", "Sessions are planned or open at this venue.");
  await page.goto(`${stub.url}/sessions/venues/${VENUE}`);
  await page.getByRole("button", { name: "Retire this venue" }).press("Enter");
  await page.getByRole("button", { name: /Yes, retire/ }).and(page.locator(":focus")).waitFor();
  assert.equal(sent(call).length, 0, "asked twice");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("Sessions are planned or open at this venue.").waitFor();
  await assertAccessible(page, "a venue that is not retired");
  stub.answers[call] = { status: 200, body: { venue: VENUE } };
  await page.getByRole("button", { name: /Yes, retire/ }).press("Enter");
  await page.getByText(/is retired\./).waitFor();
});

test("other roles see no sessions", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...CARER, roles: ["ward-nurse"] } };
  await page.goto(`${stub.url}/sessions`);
  await heading("This page is not here for you");
  assert.equal(sent(LIST).length, 0);
});

test("on a phone nothing of a session runs over the edge", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await openList();
  assert.equal(await overflows(), false, "list");
  await openDay();
  assert.equal(await overflows(), false, "day");
  await scan(page, "mccann");
  await page.getByText("donors of this day fit").waitFor();
  assert.equal(await overflows(), false, "candidates");
  await page.goto(`${stub.url}/sessions/new`);
  await heading("Plan a session");
  assert.equal(await overflows(), false, "planning");
});
