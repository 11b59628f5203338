import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const AT = `/api/donors/${DONOR.donor}/appointments`;
const HELD = { appointment: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d01", state: "BOOKED", donation: "WHOLE_BLOOD", session: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0e01", slot: 1, venueName: "Belfast Session Hall", postcodeDistrict: "BT9", day: "2099-12-03", startsAt: "09:15", endsAt: "09:30" };
const SLOT = { session: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0e02", slot: 2, venue: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0f01", venueName: "Lisburn, Island Arts Centre", postcodeDistrict: "BT27", day: "2099-12-10", startsAt: "14:00", endsAt: "14:15", donation: "WHOLE_BLOOD", free: true };
const FULL = { ...SLOT, slot: 3, startsAt: "15:00", endsAt: "15:15", free: false };
const PLATELETS = { ...SLOT, slot: 4, startsAt: "16:00", endsAt: "17:00", donation: "PLATELETS" };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: DONOR };
  stub.answers["GET /api/donors/slots"] = { status: 200, body: { slots: [SLOT, FULL, PLATELETS] } };
  holds();
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const holds = (...appointments) => (stub.answers[`GET ${AT}`] = { status: 200, body: { donor: DONOR.donor, appointments } });
const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const said = (call) => sent(call).map(({ body }) => JSON.parse(body));
const refused = (code, message, facts) => ({ status: 422, body: { type: "about:blank", title: "The appointment was not made", status: 422, objections: [{ code, message, facts }] } });

const open = async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "See, book, move or cancel appointments" }).press("Enter");
  await page.getByRole("heading", { name: "Appointments", level: 1 }).waitFor();
};

test("a donor on the telephone is booked by keyboard alone", async () => {
  await open();
  await page.getByText("The donor has no appointment.").waitFor();
  await page.getByRole("button", { name: "Book for Thursday 10 December 2099 2pm, Lisburn, Island Arts Centre" }).waitFor();
  assert.equal(await page.getByText("4pm to 5pm").count(), 0, "only what is to be given is offered");
  await assertAccessible(page, "appointments of a donor who has none");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/appointments-of-donor.png`, fullPage: true });
  stub.answers["POST /api/donors/appointments"] = () => {
    holds({ ...HELD, ...SLOT, state: "BOOKED" });
    return { status: 201, body: {} };
  };
  await page.getByRole("button", { name: "Book for Thursday 10 December 2099 2pm" }).press("Enter");
  await page.getByText("The donor is booked for Thursday 10 December 2099 at 2pm.").waitFor();
  await page.getByText("The donor has an appointment for this on Thursday 10 December 2099: move or cancel that one.").waitFor();
  await assertAccessible(page, "a donor who has just been booked");
  assert.deepEqual(said("POST /api/donors/appointments"), [{ donor: DONOR.donor, session: SLOT.session, slot: 2, request: "BOOK" }]);
});

test("a full time offers the waiting list, and another donation its own times", async () => {
  await open();
  stub.answers["POST /api/donors/appointments"] = { status: 201, body: {} };
  await page.getByRole("button", { name: "Join the waiting list for Thursday 10 December 2099 3pm" }).press("Enter");
  await page.getByText("The donor is on the waiting list for Thursday 10 December 2099 at 3pm.").waitFor();
  assert.equal(said("POST /api/donors/appointments")[0].request, "WAIT");
  await page.getByLabel("To give", { exact: true }).selectOption("PLATELETS");
  await page.getByRole("button", { name: "Book for Thursday 10 December 2099 4pm" }).waitFor();
  assert.equal(await page.getByText("3pm to 3:15pm").count(), 0);
});

test("who is deferred, comes too early, or finds the place taken is told why in words", async () => {
  await open();
  const book = page.getByRole("button", { name: "Book for Thursday 10 December 2099 2pm" });
  stub.answers["POST /api/donors/appointments"] = refused("donor-deferred", "This donor is deferred until 2100-02-10: look at the deferrals on the record.", { until: "2100-02-10" });
  await book.press("Enter");
  await page.getByText("This donor is deferred until 10 February 2100. The deferrals on the record say why.").waitFor();
  await assertAccessible(page, "a booking that was refused");
  stub.answers["POST /api/donors/appointments"] = refused("interval-too-short", "Too soon.", { eligibleFrom: "2099-12-17" });
  await book.press("Enter");
  await page.getByText("The donor may give from Thursday 17 December 2099.").waitFor();
  stub.answers["POST /api/donors/appointments"] = refused("slot-full", "Full.");
  stub.answers["GET /api/donors/slots"] = { status: 200, body: { slots: [{ ...SLOT, free: false }] } };
  await book.press("Enter");
  await page.getByText("Somebody else has just taken this place.").waitFor();
  await page.getByRole("button", { name: "Join the waiting list for Thursday 10 December 2099 2pm" }).waitFor();
});

test("an appointment is moved, and the old time is kept until another is chosen", async () => {
  holds(HELD);
  await open();
  await page.getByText("The donor has an appointment for this").waitFor();
  await page.getByRole("button", { name: "Move the appointment of Thursday 3 December 2099" }).press("Enter");
  await assertFocused(page, "times", "the times are read next");
  await page.getByText("Thursday 3 December 2099 is kept until you choose.").waitFor();
  assert.equal(await page.getByText("3pm to 3:15pm").count(), 0, "nobody moves to a waiting list");
  await assertAccessible(page, "moving an appointment");
  stub.answers[`POST /api/donors/appointments/${HELD.appointment}/move`] = { status: 200, body: {} };
  await page.getByRole("button", { name: "Take this time for Thursday 10 December 2099 2pm" }).press("Enter");
  await page.getByText("The appointment is now on Thursday 10 December 2099 at 2pm.").waitFor();
  assert.deepEqual(said(`POST /api/donors/appointments/${HELD.appointment}/move`), [{ session: SLOT.session, slot: 2 }]);
});

test("it is asked who cancels, and to keep it is the first answer", async () => {
  holds(HELD, { ...HELD, appointment: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d02", state: "WAITING", donation: "PLATELETS", inLine: 2, day: "2099-12-05" });
  await open();
  await page.getByText("Number 2 on the waiting list").waitFor();
  await page.getByRole("button", { name: "Cancel of Thursday 3 December 2099" }).press("Enter");
  await page.getByRole("button", { name: "No, keep it" }).and(page.locator(":focus")).waitFor();
  await assertAccessible(page, "who cancels an appointment");
  stub.answers[`POST /api/donors/appointments/${HELD.appointment}/cancellation`] = { status: 200, body: {} };
  await page.getByRole("button", { name: "The donor wishes it" }).press("Enter");
  await page.getByText("The appointment of Thursday 3 December 2099 is cancelled.").waitFor();
  assert.deepEqual(said(`POST /api/donors/appointments/${HELD.appointment}/cancellation`), [{ by: "DONOR" }]);
});

test("for a record that was merged away or a donor who gives no more nothing is booked", async () => {
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: { ...DONOR, survivor: MAN.donor } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/appointments`);
  await page.getByRole("link", { name: "book there" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "Book a time to give" }).count(), 0);
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: { ...DONOR, standing: ["OPTED_OUT"] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/appointments`);
  await page.getByText("The register says that this donor does not give: nothing is booked.").waitFor();
});
