import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, scan } from "./browser.mjs";
import { CLINICIAN } from "./deferrals.mjs";
import { CARER, DONOR, FOUND, MAN } from "./donors.mjs";
import { NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const CALL = "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c3d";
const OTHER = "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c3e";
const ALL = "GET /api/donors/post-donation-information";
const ONE = `${ALL}/${CALL}`;
const TAKE = `POST /api/donors/${DONOR.donor}/post-donation-information`;
const [{ donation, printed }] = DONOR.donations;

const component = (product, kind, state, more = {}) => ({ component: `${donation}-${product}`, kind, state, waits: false, ...more });
const call = (reach, components, more = {}) => ({ information: CALL, kind: "ILLNESS_AFTER_DONATION", receivedAt: "2026-11-26T10:30:00Z", reach, donations: [{ donation, printed, reach, components, ...more }] });
const HELD_AT = { heldAt: "2026-11-26T10:30:00.412Z" };
const SINCE = { since: "2026-11-26T10:30:00.412Z" };
const AT_HOSPITAL = { ...SINCE, hospital: "BHSCT", hospitalName: "Belfast Health and Social Care Trust" };
const WAITING = call("NOT_HELD_YET", [component("DFF01000", "PLASMA", "FREE"), component("DRC01000", "RED_CELLS", "FREE")]);
const RECALLED = call("HOSPITAL_TO_ANSWER", [component("DFF01000", "PLASMA", "HELD", SINCE), component("DRC01000", "RED_CELLS", "RECALLED", { ...AT_HOSPITAL, waits: true })], HELD_AT);
const ANSWERED = call("HELD", [component("DFF01000", "PLASMA", "HELD", SINCE), component("DRC01000", "RED_CELLS", "RECALLED", { ...AT_HOSPITAL, answer: "QUARANTINED", answeredAt: "2026-11-26T10:41:00Z" })], HELD_AT);
const EARLIER = { ...call("LIFTED", [component("DFF01000", "PLASMA", "FREE")], { ...HELD_AT, liftedAt: "2026-11-21T08:00:00Z" }), information: OTHER, kind: "CHANGED_ANSWER", receivedAt: "2026-11-20T15:02:00Z" };

const QUESTIONNAIRE = {
  rules: { version: 0, content: "9f".repeat(32) },
  questions: [
    { question: "Q02", words: "Have you had an infection?", asks: "Which, and when?", sexes: ["FEMALE", "MALE"], conditions: [{ condition: "acute-infection", words: "Acute infection", day: true }, { condition: "glandular-fever", words: "Glandular fever", day: true }] },
    { question: "Q05", words: "Have you taken antibiotics?", asks: "Which?", sexes: ["FEMALE", "MALE"], conditions: [{ condition: "acute-infection", words: "Acute infection", day: true }, { condition: "other-medicine", words: "A medicine that no other rule names", day: false }] },
  ],
};
const IMPOSED = { deferral: "0197c2f4-7a10-7c53-9d4a-2f8e6a1b0c3f", code: "acute-infection", words: "Please wait 14 days after you have fully recovered.", end: { kind: "ON_DAY", day: "2026-12-08" } };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    [`GET /api/donors/${DONOR.donor}`]: { status: 200, body: DONOR },
    "POST /api/donors/search": { status: 200, body: { donors: FOUND.donors.slice(0, 1), more: false } },
    [ALL]: { status: 200, body: { items: [RECALLED, EARLIER], next: "2026-11-20T15:02:00Z_x" } },
    [ONE]: { status: 200, body: WAITING },
    [TAKE]: { status: 201, body: { information: CALL, donations: [donation], deferrals: [], referred: true } },
    "GET /api/donors/questionnaire": { status: 200, body: QUESTIONNAIRE },
  });
  ({ page, context, complaints } = await openPage(browser));
  await page.clock.setFixedTime(NOW);
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (of) => stub.requests.filter(({ method, path }) => `${method} ${path}` === of);
const heading = (name) => page.getByRole("heading", { name }).waitFor();
const shot = async (name) => {
  if (!process.env.SHOTS) return;
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize({ width: 1100, height: 900 });
};
const noticed = async (day) => {
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.getByLabel("Month", { exact: true }).fill("11");
  await page.getByLabel("Year", { exact: true }).fill("2026");
};
const hold = () => page.getByRole("button", { name: "Hold the donations" }).press("Enter");

test("from the scanned number to the last hospital's answer, by scanner and keyboard alone, as it happens", async () => {
  await page.goto(`${stub.url}/post-donation`);
  await page.getByRole("cell", { name: "1 held here, 1 recalled" }).waitFor();
  await assertAccessible(page, "after donation");
  await shot("post-donation");
  await scan(page, "=A99902600012300");
  await heading("What the donor tells");
  assert.equal(await page.getByRole("checkbox", { name: printed }).isChecked(), true, "what was scanned is chosen");
  await hold();
  await page.getByRole("link", { name: "Choose what the donor tells of" }).waitFor();
  await assertAccessible(page, "what the donor tells, with problems");
  await page.getByLabel("Ill after the donation").press("Space");
  await noticed("26");
  await page.getByLabel("What does the donor say?").fill("Fever since the evening");
  await shot("post-donation-take");
  await hold();
  await page.getByText("Blood production has not answered for 1 donation yet.").waitFor();
  await assertAccessible(page, "not held yet");
  await shot("post-donation-waiting");
  stub.answers[ONE] = { status: 200, body: RECALLED };
  await page.getByText("1 component is held, 1 is recalled.").waitFor();
  await page.getByText("0.4 seconds after it was told").waitFor();
  await page.getByText("Has not answered").waitFor();
  await assertAccessible(page, "a hospital has not answered");
  await shot("post-donation-recalled");
  stub.answers[ONE] = { status: 200, body: ANSWERED };
  await page.getByText("Nothing is open.").waitFor();
  await page.getByRole("cell", { name: /Set apart/ }).waitFor();
  assert.deepEqual(sent(TAKE).map(({ body }) => JSON.parse(body)), [{ donations: [donation], kind: "ILLNESS_AFTER_DONATION", noticedOn: "2026-11-26", words: "Fever since the evening" }]);
  assert.equal(sent(`GET /api/donors/${DONOR.donor}`).length, 1, "the record was opened once, however often the page looked");
});

test("what a rule defers for is named by keyboard alone, and the donor is told what the rule says", async () => {
  stub.answers[TAKE] = { status: 201, body: { information: CALL, donations: [donation], deferrals: [IMPOSED], referred: true } };
  await page.goto(`${stub.url}/post-donation/take/${DONOR.donor}`);
  await page.getByLabel(printed).check();
  await page.getByLabel("Ill after the donation").press("Space");
  await noticed("25");
  await page.getByLabel("What does the donor say?").fill("Flu, and took something for it");
  const which = page.getByLabel("Is it one of these?");
  assert.equal(await which.locator("option").count(), 4, "each condition once");
  await which.selectOption({ label: "A medicine that no other rule names" });
  await which.selectOption({ label: "Glandular fever" });
  await which.selectOption({ label: "Acute infection" });
  await page.getByRole("button", { name: /Not that.*Glandular fever/ }).press("Enter");
  await hold();
  await page.getByRole("alert").getByText("Enter the day, or say that there is none: Acute infection").waitFor();
  await assertAccessible(page, "conditions of what is told");
  await shot("post-donation-conditions");
  const infection = page.getByRole("region", { name: "Acute infection" });
  await infection.getByLabel("Day", { exact: true }).fill("24");
  await infection.getByLabel("Month").fill("11");
  await infection.getByLabel("Year").fill("2026");
  await hold();
  await page.getByText("Please wait 14 days after you have fully recovered. Until 8 December 2026.").waitFor();
  await page.getByText("A clinician looks at what you told us").waitFor();
  await shot("post-donation-told");
  await assertAccessible(page, "what the donor is told");
  assert.deepEqual(JSON.parse(sent(TAKE)[0].body).answers, [
    { condition: "other-medicine", when: "NOT_ASKED" },
    { condition: "acute-infection", when: "ON_DAY", day: "2026-11-24" },
  ]);
});

test("a donor who is sought by name is chosen by hand, and all donations since a day are held", async () => {
  stub.answers["POST /api/donors/search"] = { status: 200, body: FOUND };
  await page.goto(`${stub.url}/post-donation`);
  await heading("What was told");
  await page.getByLabel("Who rings?").fill("Siobhan Sheaghdha");
  await page.keyboard.press("Enter");
  await heading("Is it one of these?");
  await assertAccessible(page, "who rings, with donors found");
  await page.getByRole("link", { name: "Ó Sheaghdha, Siobhán" }).press("Enter");
  await heading("What the donor tells");
  await page.getByLabel("All since a day").press("Space");
  const days = page.getByRole("group", { name: "From which day on?" });
  await days.getByLabel("Day").fill("1");
  await days.getByLabel("Month").fill("5");
  await days.getByLabel("Year").fill("2026");
  await page.getByLabel("An answer was not right").press("Space");
  const noticedOn = page.getByRole("group", { name: "On which day did the donor notice it?" });
  await noticedOn.getByLabel("Day").fill("26");
  await noticedOn.getByLabel("Month").fill("11");
  await noticedOn.getByLabel("Year").fill("2026");
  await page.getByLabel("What does the donor say?").fill("Was in Benin in August");
  stub.answers[TAKE] = { status: 422, body: { title: "The information was not taken", status: 422, objections: [{ code: "no-donation-since", severity: "STOP", message: "This donor has no donation on record from 2026-05-01 on: check the donor, or take an earlier day." }] } };
  await hold();
  await page.getByText("This donor has no donation on record from 2026-05-01 on").waitFor();
  stub.answers[TAKE] = { status: 201, body: { information: CALL, donations: [donation] } };
  await hold();
  await heading("What became of it");
  assert.equal(JSON.parse(sent(TAKE).at(-1).body).donationsSince, "2026-05-01");
});

test("when the platform does not answer, what stands there is said to be old and never to be held", async () => {
  stub.answers[ONE] = { status: 200, body: WAITING };
  await page.goto(`${stub.url}/post-donation/${CALL}`);
  await page.getByText("Not held yet").first().waitFor();
  stub.answers[ONE] = { status: 503, body: { title: "Unavailable", status: 503 } };
  await page.getByText("what stands here may be old").waitFor();
  await assertAccessible(page, "the platform does not answer");
  stub.answers[ONE] = { status: 200, body: ANSWERED };
  await page.getByText("Nothing is open.").waitFor();
});

test("a clinician takes a call from the record, and a donor who has given nothing has nothing to hold", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: CLINICIAN };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "The donor tells something after giving" }).press("Enter");
  await heading("What the donor tells");
  stub.answers[`GET /api/donors/${MAN.donor}`] = { status: 200, body: MAN };
  await page.goto(`${stub.url}/post-donation/take/${MAN.donor}`);
  await page.getByText("there is nothing to hold").waitFor();
  await assertAccessible(page, "nothing to hold");
});

test("earlier calls are a page further, and a number that nobody knows is said", async () => {
  stub.answers[ALL] = ({ query }) => ({ status: 200, body: query.get("cursor") ? { items: [EARLIER] } : { items: [RECALLED], next: "2026-11-20T15:02:00Z_x" } });
  await page.goto(`${stub.url}/post-donation`);
  await page.getByRole("button", { name: "Earlier" }).press("Enter");
  await page.getByRole("button", { name: "Later" }).waitFor();
  assert.equal(sent(ALL).at(-1).query.get("cursor"), "2026-11-20T15:02:00Z_x");
  await page.getByText("Hold lifted").waitFor();
  stub.answers[ONE] = { status: 404, body: { title: "No such information", status: 404, detail: "Nobody told anything under this number: look at the list." } };
  await page.goto(`${stub.url}/post-donation/${CALL}`);
  await page.getByText("Nobody told anything under this number").waitFor();
});
