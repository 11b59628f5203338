import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, QUESTIONNAIRE } from "./donors.mjs";
import { startStub } from "./stub.mjs";

/** A phone: donors have nothing else. */
const PHONE = { viewport: { width: 390, height: 844 } };
const SHOTS = process.env.SHOTS;
const SESSION = { user: "donor", organisation: "REGION", roles: ["donor"] };
const RECORD = {
  familyName: "Ó Sheaghdha",
  givenName: "Siobhán",
  dateOfBirth: "1987-03-12",
  contact: { version: 2, addressLines: ["Flat ½, 7 O’Neill’s Row", "Belfast"], noFixedAddress: false, postcode: "BT12 6BE", email: "siobhan@example.org", channels: ["EMAIL"] },
  consents: [{ consent: "research", wording: "2026-1", given: true, on: "2026-05-04" }],
  deferrals: [],
  next: [{ donation: "WHOLE_BLOOD", from: "2099-03-18", words: "Please wait 16 weeks." }, { donation: "PLATELETS", from: "2099-01-01" }],
  donations: [
    { printed: "A9990 26 000123 8", donation: "WHOLE_BLOOD", venue: "Belfast Session Hall", day: "2026-05-04", wentTo: [{ hospital: "BHSCT", hospitalName: "Belfast Health and Social Care Trust", kind: "RED_CELLS", month: "2026-05" }, { hospital: "WHSCT", hospitalName: "Western Health and Social Care Trust", kind: "PLATELETS", month: "2026-05" }] },
    { printed: "A9990 25 004711 K", donation: "WHOLE_BLOOD", venue: "Lisburn, Island Arts Centre", day: "2025-11-20", wentTo: [] },
  ],
};
const AT = { session: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c51", slot: 1, venueName: "Parish hall", postcodeDistrict: "BT9", day: "2099-03-20", startsAt: "09:15:00", endsAt: "09:45:00", donation: "WHOLE_BLOOD" };
const BOOKED = { ...AT, appointment: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c41", state: "BOOKED" };
const WAITING = { ...AT, appointment: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c42", state: "WAITING", inLine: 3, day: "2099-03-27" };
const FREE = { ...AT, session: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c52", venue: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c61", venueName: "Island Arts Centre", postcodeDistrict: "BT27", day: "2099-03-23", startsAt: "14:00:00", endsAt: "14:30:00", free: true };
const FULL = { ...FREE, slot: 2, venue: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c62", venueName: "Parish hall", postcodeDistrict: "BT9", free: false };
const NOT_LINKED = { status: 403, body: { title: "Not linked", status: 403, code: "account-not-linked", objections: [{ code: "account-not-linked", message: "We do not know yet which donor you are." }] } };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SESSION };
  stub.answers["GET /api/donors/me"] = { status: 200, body: RECORD };
  holds(BOOKED);
  stub.answers["GET /api/donors/me/sessions"] = { status: 200, body: { slots: [FREE, FULL] } };
  stub.answers["GET /api/donors/me/questionnaire"] = { status: 200, body: QUESTIONNAIRE };
  ({ page, context, complaints } = await openPage(browser, PHONE));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const holds = (...appointments) => (stub.answers["GET /api/donors/me/appointments"] = { status: 200, body: { appointments } });
const open = (path, heading) => page.goto(`${stub.url}${path}`).then(() => page.getByRole("heading", { level: 1, name: heading }).waitFor());
const sent = (path) => stub.requests.filter((request) => request.method === "POST" && request.path === path);
const body = (path) => JSON.parse(sent(path)[0].body);

/** Accessible, as wide as the phone and not wider; a picture for whoever wants to look. */
async function looksRight(state) {
  await assertAccessible(page, state);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${state} fits the phone`);
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${state.replaceAll(" ", "-")}.png`, fullPage: true });
}

/** Tab until the focus is there: nothing that is pressed is reached in any other way. */
async function tabTo(locator) {
  for (let presses = 0; presses < 90; presses++) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail("the keyboard does not get there");
}

async function press(name, role = "button") {
  const button = page.getByRole(role, { name });
  await button.waitFor();
  await tabTo(button);
  await page.keyboard.press("Enter");
}

test("at the first sign-on every page asks for the code, by keyboard alone", async () => {
  stub.answers["GET /api/donors/me"] = NOT_LINKED;
  await open("/my-donations", "Find your donor record");
  await looksRight("link");
  await press("Find my record");
  await page.getByRole("alert").getByText("Enter your code").waitFor();
  await page.getByRole("alert").getByText("Enter your date of birth").waitFor();
  await looksRight("link nothing entered");
  stub.answers["POST /api/donors/me/link"] = { status: 422, body: { title: "Nothing was changed", status: 422, objections: [{ code: "link-refused", message: "The code and the date of birth do not fit." }] } };
  await tabTo(page.getByLabel("Your code"));
  await page.keyboard.type("kmr7p-w2xqb");
  for (const part of ["12", "3", "1987"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(part);
  }
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("The code and the date of birth do not fit.").waitFor();
  assert.deepEqual(body("/api/donors/me/link"), { code: "kmr7p-w2xqb", dateOfBirth: "1987-03-12" });
  await looksRight("link refused");
  stub.answers["POST /api/donors/me/link"] = { status: 200, body: { linked: true } };
  stub.answers["GET /api/donors/me"] = { status: 200, body: RECORD };
  await press("Find my record");
  await page.getByText("Hello Siobhán.").waitFor();
});

test("a donor reads when to give next, what was given, and where it went", async () => {
  await open("/my-donations", "My donations");
  await page.getByText("You can give from Wednesday 18 March 2099.").waitFor();
  await page.getByText("Your red cells went to Belfast Health and Social Care Trust in May 2026.").waitFor();
  await page.getByText("Not every donation can be used.").waitFor();
  await looksRight("my donations");
});

test("a deferral is said in the rule's words, with its end and its source", async () => {
  stub.answers["GET /api/donors/me"] = { status: 200, body: { ...RECORD, deferrals: [{ words: "Please wait 4 months after a tattoo.", end: "ON_DAY", day: "2099-05-10", source: "4.3 [S:nibts-can]" }] } };
  await open("/my-donations", "My donations");
  await page.getByText("You can give from Sunday 10 May 2099.").waitFor();
  await page.getByText("Please wait 4 months after a tattoo. You can come back from 10 May 2099.").waitFor();
  await tabTo(page.locator("summary"));
  await page.keyboard.press("Enter");
  await page.getByText("4.3 [S:nibts-can]").waitFor();
  await looksRight("deferred");
});

test("who may never give is told why, and is offered no appointment", async () => {
  stub.answers["GET /api/donors/me"] = { status: 200, body: { ...RECORD, deferrals: [{ words: "We cannot take your blood.", end: "NEVER" }] } };
  await open("/my-donations", "My donations");
  await page.getByText("You cannot give blood now.").waitFor();
  assert.equal(await page.getByRole("link", { name: "See my appointments" }).count(), 0);
  await looksRight("never");
});

test("a time is booked by keyboard alone", async () => {
  holds();
  await open("/my-appointments", "My appointments");
  await page.getByText("You have no appointment.").waitFor();
  await looksRight("no appointment");
  stub.answers["POST /api/donors/me/appointments"] = { status: 201, body: BOOKED };
  await press(/^Book for Monday 23 March 2099 2pm/);
  await page.getByText("You are booked for Monday 23 March 2099 at 2pm.").waitFor();
  assert.deepEqual(body("/api/donors/me/appointments"), { session: FREE.session, slot: 1, request: "BOOK" });
  await looksRight("booked");
});

test("who has an appointment is not offered another, and who cannot give is offered none", async () => {
  await open("/my-appointments", "My appointments");
  await page.getByText("Parish hall, BT9").waitFor();
  await page.getByText("To choose another time, change the one that you have.").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Book for/ }).count(), 0);
  holds();
  stub.answers["GET /api/donors/me"] = { status: 200, body: { ...RECORD, deferrals: [{ words: "You can give when you feel well.", end: "WHEN_IT_ENDS" }] } };
  await open("/my-appointments", "My appointments");
  await page.getByText("Please ring us before you book.").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Book for/ }).count(), 0);
  await looksRight("ring before you book");
});

test("times are looked for from the day on which a donor can give", async () => {
  holds();
  await open("/my-appointments", "My appointments");
  await page.getByRole("button", { name: /^Book for/ }).waitFor();
  const [asked] = stub.requests.filter(({ path }) => path === "/api/donors/me/sessions");
  assert.equal(asked.query.get("from"), "2099-03-18");
});

test("where there is no free place, a donor joins the waiting list", async () => {
  holds();
  await open("/my-appointments", "My appointments");
  stub.answers["POST /api/donors/me/appointments"] = { status: 201, body: WAITING };
  await press(/^Join the waiting list/);
  await page.getByText("You are on the waiting list for Monday 23 March 2099 at 2pm.").waitFor();
  assert.equal(body("/api/donors/me/appointments").request, "WAIT");
});

test("a refusal is said in a donor's words", async () => {
  holds();
  await open("/my-appointments", "My appointments");
  stub.answers["POST /api/donors/me/appointments"] = { status: 422, body: { title: "The appointment was not made", status: 422, objections: [{ code: "slot-full", message: "All 4 places are taken." }] } };
  await press(/^Book for/);
  await page.getByRole("alert").getByText("Somebody else has just taken this place.").waitFor();
  await looksRight("refused");
});

test("an appointment is moved to a free time only, by keyboard alone", async () => {
  await open("/my-appointments", "My appointments");
  await press(/^Change/);
  await page.getByRole("heading", { name: "Choose another time" }).waitFor();
  assert.equal(await page.getByRole("button", { name: /Join the waiting list/ }).count(), 0);
  await looksRight("moving");
  stub.answers[`POST /api/donors/me/appointments/${BOOKED.appointment}/move`] = { status: 200, body: BOOKED };
  await press(/^Take this time/);
  await page.getByText("Your appointment is now on Monday 23 March 2099 at 2pm.").waitFor();
});

test("nothing is cancelled before the donor has said yes twice", async () => {
  holds(BOOKED, WAITING);
  const path = `/api/donors/me/appointments/${BOOKED.appointment}/cancellation`;
  await open("/my-appointments", "My appointments");
  await page.getByText("You are number 3 on the waiting list.").waitFor();
  await looksRight("appointments");
  await press("Cancel of Friday 20 March 2099");
  await page.getByText("Cancel this appointment?").waitFor();
  await looksRight("sure");
  await page.keyboard.press("Enter");
  await page.getByText("Cancel this appointment?").waitFor({ state: "detached" });
  assert.equal(sent(path).length, 0, "Enter pressed twice keeps it");
  await press("Cancel of Friday 20 March 2099");
  stub.answers[`POST ${path}`] = { status: 200, body: BOOKED };
  await press("Yes, cancel it");
  await page.getByText("Your appointment is cancelled.").waitFor();
  assert.equal(sent(path).length, 1);
});

test("times can be looked for at one place, and later", async () => {
  holds();
  await open("/my-appointments", "My appointments");
  await page.getByLabel("Where").selectOption({ label: "Parish hall, BT9" });
  await page.getByRole("button", { name: /^Join the waiting list/ }).waitFor();
  assert.equal(await page.getByRole("button", { name: /^Book for/ }).count(), 0);
  await press("Show later times");
  await page.waitForFunction(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/me/sessions")).length === 2);
});

/** Answers no to every question from the one on the screen on. */
async function answerNo() {
  for (let number = 1; number <= QUESTIONNAIRE.questions.length; number++) {
    await page.getByText(`Question ${number} of ${QUESTIONNAIRE.questions.length}`, { exact: true }).waitFor();
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
  }
}

async function preCheck(advice) {
  stub.answers["POST /api/donors/me/pre-check"] = { status: 201, body: advice };
  await open("/health-pre-check", "Health pre-check");
  await press("Start");
  await answerNo();
  await page.getByText("Check your answers, then send them.").waitFor();
}

test("the health questions are answered at home, and nothing is decided", async () => {
  await open("/health-pre-check", "Health pre-check");
  await looksRight("pre-check");
  await press("Start");
  await page.getByText("Question 1 of").waitFor();
  await looksRight("question");
  await preCheck({ kind: "NOTHING_AGAINST", words: [] });
  await looksRight("check your answers");
  await press("Send my answers");
  await page.getByRole("heading", { name: "Nothing speaks against it today" }).waitFor();
  const { appointment, content, replies } = body("/api/donors/me/pre-check");
  assert.deepEqual({ appointment, content, count: replies.length }, { appointment: BOOKED.appointment, content: QUESTIONNAIRE.rules.content, count: QUESTIONNAIRE.questions.length });
  await looksRight("nothing against");
});

test("what speaks against it is told in the rule's words, and the appointment stays", async () => {
  await preCheck({ kind: "NOT_YET", words: ["Please wait 4 months after a tattoo."] });
  await press("Send my answers");
  await page.getByRole("heading", { name: "It looks as if you cannot give on this day" }).waitFor();
  await page.getByText("You still have your appointment.").waitFor();
  await looksRight("not yet");
});

test("a doubt is for a person to talk about", async () => {
  await preCheck({ kind: "RING_US", words: ["A clinician looks at your medicine."] });
  await press("Send my answers");
  await page.getByRole("heading", { name: "Please ring us before you come" }).waitFor();
  await looksRight("ring us");
});

test("answers that did not arrive are not taken for sent", async () => {
  await preCheck({});
  stub.answers["POST /api/donors/me/pre-check"] = { status: 504, body: { title: "Gateway time-out", status: 504, detail: "It may have been done." } };
  await press("Send my answers");
  await page.getByRole("alert").getByText("It may have been done.").waitFor();
  assert.equal(await page.getByText("We have kept your answers").count(), 0);
});

test("without an appointment there is nothing to answer for", async () => {
  holds(WAITING);
  await open("/health-pre-check", "Health pre-check");
  await page.getByText("when you have an appointment").waitFor();
  await looksRight("no pre-check");
});

test("details are changed on the version that was read, by keyboard alone", async () => {
  await open("/my-details", "My details");
  await looksRight("details");
  await tabTo(page.getByLabel("Email", { exact: true }).first());
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await press("Save my details");
  await page.getByRole("alert").getByText("Enter your email address").waitFor();
  await looksRight("email missing");
  assert.equal(sent("/api/donors/me/contact").length, 0);
  stub.answers["POST /api/donors/me/contact"] = { status: 200, body: { version: 3 } };
  await tabTo(page.getByLabel("Email", { exact: true }).first());
  await page.keyboard.type("s@example.org");
  await page.keyboard.press("Enter");
  await page.getByText("Your details are saved.").waitFor();
  assert.deepEqual(body("/api/donors/me/contact"), { seen: 2, addressLines: RECORD.contact.addressLines, noFixedAddress: false, channels: ["EMAIL"], postcode: "BT12 6BE", email: "s@example.org" });
});

test("a consent is withdrawn on the words that it was given to", async () => {
  stub.answers["POST /api/donors/me/consents"] = { status: 201, body: {} };
  await open("/my-details", "My details");
  await press(/^Change to no for Research/);
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/me/consents")));
  const { consent, wording, given } = body("/api/donors/me/consents");
  assert.deepEqual({ consent, wording, given }, { consent: "research", wording: "2026-1", given: false });
});

test("a donor sees who has opened the record, by what they are and why", async () => {
  const opened = (role, at) => ({ roles: [role], organisation: "NIBTS", purpose: "HOPERAT", at });
  stub.answers["GET /api/donors/me/openings"] = { status: 200, body: { openings: [opened("donor-carer", "2026-11-26T10:31:00Z"), opened("donor-carer", "2026-11-26T10:30:00Z"), opened("donor-clinician", "2026-11-20T09:00:00Z")], more: false } };
  await open("/my-openings", "Who has seen my record");
  await page.getByText("A donor carer of the blood service, to look after donors (2 times)").waitFor();
  await page.getByText("A clinician for donors of the blood service, to look after donors").waitFor();
  await looksRight("who has seen my record");
  stub.answers["GET /api/donors/me/openings"] = { status: 200, body: { openings: [], more: false } };
  await page.reload();
  await page.getByText("Nobody has opened it.").waitFor();
});

test("staff pages are not there for donors, nor donors' for staff", async () => {
  await open("/donors", "This page is not here for you");
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  await open("/my-details", "This page is not here for you");
});

test("a donor carer makes a code for the donor who is here, and it is shown", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[`GET /api/donors/${DONOR.donor}`] = { status: 200, body: DONOR };
  stub.answers[`POST /api/donors/${DONOR.donor}/account-code`] = { status: 201, body: { donor: DONOR.donor, validUntil: "2026-11-29T10:00:00Z", code: "KMR7P-W2XQB" } };
  await open(`/donors/${DONOR.donor}`, "Donor record");
  await press("Make an account code");
  await page.getByText("KMR7P-W2XQB").waitFor();
  await page.getByText("It is good until 29-Nov-2026").waitFor();
  await looksRight("account code");
});
