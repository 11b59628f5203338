import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR } from "./donors.mjs";
import { guest, IAN, NOW, TOMORROW, VENUES } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const slot = (number, startsAt, endsAt, appointments = []) => ({ slot: number, startsAt, endsAt, donation: "WHOLE_BLOOD", places: 2, appointments });
const day = (first) => ({ session: TOMORROW, slots: [slot(1, "10:00:00", "11:00:00", first), slot(2, "11:00:00", "12:00:00")] });
const FULL = day([guest(IAN, "ap-ian", "BOOKED"), guest(DONOR, "ap-siobhan", "WAITING", { inLine: 1 })]);
const AS_IT_IS = { venue: TOMORROW.venue, opensAt: "09:30:00", closesAt: "15:30:00", chairs: 6, places: [], added: [] };
const DAY = `GET /api/donors/sessions/${TOMORROW.session}`;
const REVISE = `POST /api/donors/sessions/${TOMORROW.session}/revision`;
const HERE = `/sessions/${TOMORROW.session}`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    [DAY]: { status: 200, body: FULL },
    "GET /api/donors/venues": { status: 200, body: VENUES },
    [`${DAY}/collections`]: { status: 200, body: { collections: [] } },
    [REVISE]: { status: 200, body: { session: TOMORROW.session, slots: [] } },
  });
  ({ page, context, complaints } = await openPage(browser));
  await page.clock.setFixedTime(NOW);
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const bodies = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => JSON.parse(body));
const heading = (name) => page.getByRole("heading", { name }).waitFor();
const radio = (name) => page.getByRole("radio", { name, exact: true }).press("Space");
const press = (name) => page.getByRole("button", { name, exact: true }).press("Enter");
const shot = async (name) => {
  if (!process.env.SHOTS) return;
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize({ width: 1100, height: 900 });
};

test("a slot is held at another time once every donor in it was told, by keyboard alone", async () => {
  await page.goto(`${stub.url}${HERE}`);
  await page.getByRole("link", { name: "Change the session" }).press("Enter");
  await heading("Change the session");
  await page.getByText("1 of 2 booked, 1 waiting").waitFor();
  await assertAccessible(page, "change the session");
  await shot("revise-session");
  await page.getByRole("link", { name: "Change 10:00 to 11:00" }).press("Enter");
  await heading("Change a slot");
  await page.getByText("Adams", { exact: true }).waitFor();
  await radio("Hold it at another time");
  await page.getByText("Each of them gets a letter with the new time, which may come too late").waitFor();
  await page.getByLabel("Begins at").fill("1230");
  await page.getByLabel("Ends at").fill("13:30");
  await page.getByRole("checkbox", { name: /Adams/ }).press("Space");
  await press("Change the slot");
  await page.getByRole("link", { name: "Tell every donor first, and tick whom you told" }).waitFor();
  await assertAccessible(page, "a slot is moved, somebody was not told");
  await shot("revise-slot-move");
  await page.getByRole("checkbox", { name: /Siobhán/ }).press("Space");
  stub.answers[REVISE] = { status: 422, body: { title: "The session stays as it is", status: 422, objections: [{ code: "capacity-over-chairs", severity: "STOP", message: "At 12:30 there would be 8 places on 6 chairs." }] } };
  await press("Change the slot");
  await page.getByText("At 12:30 there would be 8 places on 6 chairs.").waitFor();
  stub.answers[REVISE] = { status: 200, body: { session: TOMORROW.session, slots: [] } };
  await press("Change the slot");
  await page.getByText("10:00 to 11:00, whole blood: changed.").waitFor();
  assert.deepEqual(bodies(REVISE).at(-1), { ...AS_IT_IS, moved: [{ slot: 1, startsAt: "12:30", endsAt: "13:30" }], told: ["ap-ian", "ap-siobhan"] });
});

test("out of a slot that is taken out every donor is moved or cancelled first", async () => {
  await page.goto(`${stub.url}${HERE}/revise/1`);
  await heading("Change a slot");
  await radio("Take it out");
  await assertAccessible(page, "a slot is taken out, with whom it concerns");
  await shot("revise-slot-out");
  await press("Take the slot out");
  await page.getByRole("link", { name: "Move or cancel every appointment first" }).waitFor();
  await page.getByLabel("Move Adams, Ian to").selectOption("2");
  stub.answers["POST /api/donors/appointments/ap-ian/move"] = { status: 200, body: {} };
  stub.answers[DAY] = { status: 200, body: day([guest(DONOR, "ap-siobhan", "WAITING", { inLine: 1 })]) };
  await page.getByRole("button", { name: "Move Adams, Ian" }).press("Enter");
  await page.getByLabel("Move Adams, Ian to").waitFor({ state: "detached" });
  stub.answers["POST /api/donors/appointments/ap-siobhan/cancellation"] = { status: 200, body: {} };
  stub.answers[DAY] = { status: 200, body: day([]) };
  await page.getByRole("button", { name: /Cancel, and the donor knows ?: Ó Sheaghdha/ }).press("Enter");
  await page.getByText("Nobody is booked into this slot or waits for it.").waitFor();
  await press("Take the slot out");
  await heading("Change the session");
  assert.deepEqual(bodies("POST /api/donors/appointments/ap-ian/move"), [{ session: TOMORROW.session, slot: 2 }]);
  assert.deepEqual(bodies("POST /api/donors/appointments/ap-siobhan/cancellation"), [{ by: "SERVICE" }]);
  assert.deepEqual(bodies(REVISE), [{ ...AS_IT_IS, takenOut: [1] }]);
});

test("of another venue every donor is told first", async () => {
  await page.goto(`${stub.url}${HERE}/revise`);
  const other = VENUES.venues.find(({ venue }) => venue !== TOMORROW.venue);
  await page.getByRole("combobox", { name: "Venue" }).selectOption(other.venue);
  await press("Change venue, hours and chairs");
  await page.getByRole("link", { name: "Tell every donor first, and tick whom you told" }).waitFor();
  await assertAccessible(page, "another venue, somebody was not told");
  await shot("revise-venue");
  await page.getByRole("checkbox", { name: /Adams/ }).press("Space");
  await page.getByRole("checkbox", { name: /Siobhán/ }).press("Space");
  await press("Change venue, hours and chairs");
  await page.getByText("The session is changed.").waitFor();
  assert.deepEqual(bodies(REVISE), [{ ...AS_IT_IS, venue: other.venue, opensAt: "09:30", closesAt: "15:30", told: ["ap-ian", "ap-siobhan"] }]);
});

test("places, hours and chairs are changed, and an open session is not", async () => {
  await page.goto(`${stub.url}${HERE}/revise/2`);
  await heading("Change a slot");
  await radio("Give it more or fewer places");
  await page.getByLabel("Places", { exact: true }).fill("0");
  await press("Change the slot");
  await page.getByRole("link", { name: "Places must be a whole number from 1 to 100" }).waitFor();
  await page.getByLabel("Places", { exact: true }).fill("3");
  await press("Change the slot");
  await heading("Change the session");
  await page.getByLabel("Chairs", { exact: true }).fill("8");
  await press("Change venue, hours and chairs");
  await page.getByText("The session is changed.").waitFor();
  assert.deepEqual(bodies(REVISE), [{ ...AS_IT_IS, places: [{ slot: 2, places: 3 }] }, { ...AS_IT_IS, opensAt: "09:30", closesAt: "15:30", chairs: 8 }]);
  stub.answers[DAY] = { status: 200, body: { ...FULL, session: { ...TOMORROW, state: "OPEN" } } };
  await page.goto(`${stub.url}${HERE}/revise`);
  await page.getByText("Only a session that is planned and not open yet can be changed.").waitFor();
});
