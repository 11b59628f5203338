import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, scan } from "./browser.mjs";
import { CARER, DEFERRED, DONOR, ELIGIBLE, EXCLUDED, MAN, QUESTIONNAIRE, REFERRED } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const ASSESS = `/api/donors/${DONOR.donor}/eligibility`;
const QUESTIONS = QUESTIONNAIRE.questions;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers["GET /api/donors/questionnaire"] = { status: 200, body: QUESTIONNAIRE };
  for (const donor of [DONOR, MAN]) stub.answers[`GET /api/donors/${donor.donor}`] = { status: 200, body: donor };
  stub.answers[`POST ${ASSESS}`] = { status: 201, body: ELIGIBLE };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const open = (donor = DONOR) => page.goto(`${stub.url}/donors/${donor.donor}/health-check`).then(() => at(1, QUESTIONS.length - (donor.sex === "MALE" ? 1 : 0)));
const at = (number, of = QUESTIONS.length) => page.getByText(`Question ${number} of ${of}`, { exact: true }).waitFor();
const measuring = () => page.getByRole("heading", { name: "Measurements" }).waitFor();
const sent = () => stub.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/eligibility"));
const body = (position = 0) => JSON.parse(sent()[position].body);

const reply = (key) => page.keyboard.press(key).then(() => page.keyboard.press("Enter"));

/** Answers with a key every question from one on, and waits for the next. */
async function answer(key, from, to = QUESTIONS.length, of = QUESTIONS.length) {
  for (let number = from; number <= to; number++) {
    await at(number, of);
    await reply(key);
  }
}

/** From the heading of the measurements on, by keyboard alone; whole blood is chosen. */
async function measure({ weight = "68.5", haemoglobin = "128", height = "" } = {}) {
  await measuring();
  await page.keyboard.press("Tab");
  for (const text of [weight, haemoglobin]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  if (height) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(height);
  }
  await page.getByRole("button", { name: "Decide" }).press("Enter");
}

const decided = (decision) => (stub.answers[`POST ${ASSESS}`] = { status: 201, body: decision });

async function decide(decision) {
  decided(decision);
  await open();
  await answer("n", 1);
  await measure();
}

test("what the donor answered at home is shown when the carer asks for it, and takes no question's place", async () => {
  const [first, second] = QUESTIONS;
  const condition = first.conditions[0];
  const replies = [{ question: first.question, yes: true, answers: [{ condition: condition.condition, when: "ON_DAY", day: "2026-11-02" }] }, { question: second.question, yes: false }];
  const pre = `GET /api/donors/${DONOR.donor}/pre-check`;
  stub.answers[pre] = { status: 200, body: { donor: DONOR.donor, preChecks: [{ appointment: "ap", session: "se", rules: QUESTIONNAIRE.rules, replies, answeredAt: "2026-11-25T18:00:00Z" }] } };
  await open();
  assert.equal(stub.requests.filter(({ path }) => path.endsWith("/pre-check")).length, 0, "nobody's answers are opened by the page");
  await page.getByRole("button", { name: "Show what the donor answered at home" }).press("Enter");
  await page.getByText("1 answered no, 1 yes. Ask every question all the same.").waitFor();
  await page.getByText(`${condition.words}: 02-Nov-2026`).waitFor();
  await assertAccessible(page, "answered at home");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/answered-at-home.png`, fullPage: true });
  await at(1);
});

test("a donor with nothing to tell is asked everything and is eligible, by keyboard alone", async () => {
  await open();
  await assertAccessible(page, "question");
  await answer("n", 1, 13);
  await answer("2", 14);
  await measuring();
  await page.getByText(`All ${QUESTIONS.length} questions were answered no.`).waitFor();
  await assertAccessible(page, "measurements");
  await measure({ height: "166" });
  await page.getByRole("heading", { name: "Eligible", exact: true }).waitFor();
  await page.getByText("This donor may give today.").waitFor();
  assert.deepEqual(body(), {
    donation: "WHOLE_BLOOD",
    measurements: { weightKg: 68.5, heightCm: 166, haemoglobin: { gPerL: 128, sample: "CAPILLARY" } },
    replies: QUESTIONS.map(({ question }) => ({ question, yes: false, answers: [] })),
  });
  assert.match(sent()[0].headers["idempotency-key"], /^[0-9a-f-]{36}$/);
  await page.waitForFunction(() => document.activeElement.getAttribute("aria-labelledby") === "verdict");
  await assertAccessible(page, "eligible");
});

test("a mouse answers as well as a key", async () => {
  await open();
  await page.getByRole("button", { name: /^No/ }).click();
  await at(2);
  await page.getByRole("button", { name: /^Yes/ }).click();
  await page.getByText("What was it?").waitFor();
});

test("a yes is explained: what it was, and when, by keyboard alone", async () => {
  await open();
  await answer("n", 1, 7);
  await at(8);
  await reply("y");
  await page.getByText("Which, by whom, and when?").waitFor();
  await assertAccessible(page, "what it was");
  await page.getByRole("button", { name: "Keep this answer" }).press("Enter");
  await page.getByRole("alert").getByText("Choose what it was").waitFor();
  await assertAccessible(page, "nothing chosen");
  await page.getByRole("checkbox", { name: "Tattoo, semi-permanent make-up, body piercing" }).press("Space");
  await page.getByRole("button", { name: "Keep this answer" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the day, or say that there is none").waitFor();
  await page.getByLabel("Day", { exact: true }).fill("10");
  await page.getByLabel("Month").fill("10");
  await page.getByLabel("Year").fill("2099");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("The day has not come yet").waitFor();
  await assertAccessible(page, "a day that has not come");
  await page.getByLabel("Year").fill("2025");
  await page.keyboard.press("Enter");
  await answer("n", 9);
  await measuring();
  await page.getByText("Tattoo, semi-permanent make-up, body piercing: 10-Oct-2025").waitFor();
  await assertAccessible(page, "answers");
  await measure();
  await page.getByRole("heading", { name: "Eligible", exact: true }).waitFor();
  assert.deepEqual(body().replies[7], { question: "Q08", yes: true, answers: [{ condition: "tattoo-or-piercing", when: "ON_DAY", day: "2025-10-10" }] });
});

test("what is not over, and what nobody knows the day of, are answers too", async () => {
  await open();
  await answer("n", 1, 14);
  await at(15);
  await reply("1");
  await page.getByRole("checkbox", { name: /Pregnant/ }).press("Space");
  await page.getByRole("checkbox", { name: /Methotrexate/ }).press("Space");
  await page.getByRole("group", { name: /When\? Pregnant/ }).getByRole("radio", { name: "It is not over yet" }).press("Space");
  await page.getByRole("group", { name: /When\? Methotrexate/ }).getByRole("radio", { name: "Nobody knows the day" }).press("Space");
  await page.getByRole("button", { name: "Keep this answer" }).press("Enter");
  await answer("n", 16);
  await measure();
  await page.getByRole("heading", { name: "Eligible", exact: true }).waitFor();
  assert.deepEqual(body().replies[14].answers, [
    { condition: "pregnancy", when: "STILL_SO" },
    { condition: "methotrexate-ectopic", when: "DATE_UNKNOWN" },
  ]);
});

test("a yes that can mean one thing only, without a day, is answered at once", async () => {
  await open();
  await reply("y");
  await answer("n", 2);
  await measure();
  await page.getByRole("heading", { name: "Eligible", exact: true }).waitFor();
  assert.deepEqual(body().replies[0], { question: "Q01", yes: true, answers: [{ condition: "unwell-today", when: "NOT_ASKED" }] });
});

test("a man is asked what is for men, and not his height", async () => {
  await open(MAN);
  await answer("n", 1, QUESTIONS.length - 1, QUESTIONS.length - 1);
  await measuring();
  assert.equal(await page.getByLabel("Height").count(), 0);
});

test("a key chooses, and Enter answers", async () => {
  await open();
  await page.keyboard.press("n");
  await page.getByText("No: press Enter to answer.").waitFor();
  await at(1);
  await assertAccessible(page, "an answer chosen");
  await page.keyboard.press("Backspace");
  await page.getByText("No: press Enter to answer.").waitFor({ state: "detached" });
  await page.keyboard.press("Enter");
  await at(1);
});

test("a scan in the middle of the questions answers none, and says so", async () => {
  await open();
  await answer("n", 1, 2);
  await at(3);
  await scan(page, "]C0=A99902600012212");
  await page.getByText("That was a scan, or more than one key. Nothing was answered.").waitFor();
  await scan(page, "3999921212");
  await at(3);
  await page.getByRole("button", { name: /^No/ }).focus();
  await scan(page, "=A99902600012212");
  await scan(page, "A9990 26 000122");
  await at(3);
  await assertAccessible(page, "after a scan");
});

test("a scanner that is slower than a person, without a prefix, answers no question either", async () => {
  await open();
  await page.keyboard.type("112", { delay: 400 });
  await page.keyboard.press("Enter");
  await page.getByText("Nothing was answered.").waitFor();
  await at(1);
  await reply("n");
  await at(2);
});

test("a scan while a checkbox has the focus ticks nothing and keeps no answer", async () => {
  await open();
  await answer("n", 1, 7);
  await at(8);
  await reply("y");
  const tattoo = page.getByRole("checkbox", { name: "Tattoo, semi-permanent make-up, body piercing" });
  await tattoo.press("Space");
  await page.getByRole("radio", { name: "It is not over yet" }).press("Space");
  await tattoo.focus();
  await scan(page, "A9990 26000122");
  assert.equal(await tattoo.isChecked(), true);
  await page.getByText("What was it?").waitFor();
  await page.keyboard.press("Enter");
  await at(9);
});

test("keys answer only while the focus is in the question", async () => {
  await open();
  await page.getByRole("link", { name: "Donor record" }).focus();
  await reply("y");
  await reply("n");
  await page.getByRole("group", { name: QUESTIONS[0].words }).focus();
  await reply("n");
  await at(2);
});

test("an answer is changed on the way and at the end", async () => {
  await open();
  await answer("n", 1, 4);
  await at(5);
  await page.getByRole("button", { name: "Previous question" }).press("Enter");
  await at(4);
  await page.getByText("The answer was no.").waitFor();
  await reply("n");
  await answer("n", 5);
  await measuring();
  await page.locator("summary").press("Enter");
  await assertAccessible(page, "all answers");
  await page.getByRole("button", { name: `Change (${QUESTIONS[20].words})` }).press("Enter");
  await at(21);
  await reply("y");
  await measuring();
  await page.getByText("Transfused since 1 January 1980").waitFor();
});

test("a deferral says until when, with every rule in the donor's words and its source", async () => {
  await decide(DEFERRED);
  await page.getByRole("heading", { name: "Deferred until 10 February 2027" }).waitFor();
  await page.getByText("Do not take a donation today.").waitFor();
  await page.getByText("Please wait 4 months after a tattoo, semi-permanent make-up or a piercing.").waitFor();
  await page.getByText("Rule D001, tattoo or piercing · Source: 4.3 [S:nibts-can][S:scotblood-2017]").waitFor();
  await page.getByText("You can give when you feel well.").waitFor();
  await assertAccessible(page, "deferred");
});

test("a deferral to an hour, and one that ends when it is over, are told apart from a day", async () => {
  await decide({ ...DEFERRED, until: { kind: "AT", instant: "2026-11-27T18:30:00Z" } });
  await page.getByRole("heading", { name: /Deferred until 27 Nov 2026,? 18:30/ }).waitFor();
  await decide({ ...DEFERRED, until: { kind: "WHEN_IT_ENDS" } });
  await page.getByRole("heading", { name: "Deferred until it is over" }).waitFor();
});

test("a referral and an exclusion say what they are, and offer no donation", async () => {
  await decide(REFERRED);
  await page.getByRole("heading", { name: "Refer to a clinician" }).waitFor();
  await page.getByText("[GK] marks what rests on general knowledge").waitFor();
  await assertAccessible(page, "referred");
  await decide(EXCLUDED);
  await page.getByRole("heading", { name: "Excluded" }).waitFor();
  await page.getByText("A clinician may overrule it from 26 November 2026").waitFor();
  assert.equal(await page.getByText("may give today").count(), 0);
  await assertAccessible(page, "excluded");
});

test("no answer from the platform is no decision, and the same asked again carries the same key", async () => {
  stub.answers[`POST ${ASSESS}`] = { status: 504, body: { title: "Gateway time-out", status: 504, detail: "It may have been done." } };
  await open();
  await answer("n", 1);
  await measure();
  await page.getByRole("alert").getByText("It may have been done.").waitFor();
  await page.getByText("There is no decision yet.").waitFor();
  assert.equal(await page.locator(".health-verdict").count(), 0);
  decided(ELIGIBLE);
  await page.getByRole("textbox", { name: "Weight" }).press("Enter");
  await page.getByRole("heading", { name: "Eligible", exact: true }).waitFor();
  const [first, second] = sent().map(({ headers }) => headers["idempotency-key"]);
  assert.equal(first, second);
});

test("an incomplete health check is refused with every reason, and nothing that was answered is lost", async () => {
  stub.answers[`POST ${ASSESS}`] = { status: 422, body: { title: "The health check is not complete", status: 422, objections: [{ code: "question-unknown", message: "The questionnaire in force has no question Q27: load it again." }] } };
  await open();
  await answer("n", 1);
  await measure();
  await page.getByRole("alert").getByText("has no question Q27").waitFor();
  await page.getByText("There is no decision yet.").waitFor();
  assert.equal(await page.locator(".health-verdict").count(), 0);
  await page.getByText(`All ${QUESTIONS.length} questions were answered no.`).waitFor();
  await assertAccessible(page, "refused");
});

test("a haemoglobin in g/dL is not taken for one in g/L", async () => {
  await open();
  await answer("n", 1);
  await measure({ haemoglobin: "12.8" });
  await page.getByRole("alert").getByText("12.8 g/dL is 128 g/L").waitFor();
  assert.equal(sent().length, 0);
  await assertAccessible(page, "haemoglobin in g/dL");
});

test("what was not measured is said so, and never left out by oversight", async () => {
  decided({ ...DEFERRED, until: { kind: "WHEN_IT_ENDS" } });
  await open();
  await answer("n", 1);
  await measuring();
  await page.getByRole("button", { name: "Decide" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the weight in kg, or say that it was not measured").waitFor();
  assert.equal(sent().length, 0);
  await page.getByRole("checkbox", { name: "Weight and haemoglobin were not measured" }).press("Space");
  await page.getByLabel("Height").press("Enter");
  await page.getByRole("heading", { name: "Deferred until it is over" }).waitFor();
  assert.deepEqual(body().measurements, {});
});

test("a donation by machine asks for what the machine needs", async () => {
  await open();
  await answer("n", 1);
  await measuring();
  await page.getByRole("radio", { name: "Platelets" }).press("Space");
  for (const [label, text] of [["Weight", "68.5"], ["Haemoglobin", "128"], ["Height", "166"], ["Platelets", "240"], ["Plasma protein", "72"], ["Planned loss", "450"]]) await page.getByRole("textbox", { name: label }).fill(text);
  await page.getByRole("radio", { name: "From a vein" }).press("Space");
  for (const [label, text] of [["Day", "1"], ["Month", "6"], ["Year", "2026"]]) await page.getByLabel(label, { exact: true }).fill(text);
  await assertAccessible(page, "donation by machine");
  await page.getByLabel("Planned loss").press("Enter");
  await page.getByRole("heading", { name: "Eligible", exact: true }).waitFor();
  const { donation, measurements, plannedLossMl } = body();
  assert.deepEqual({ donation, measurements, plannedLossMl }, {
    donation: "PLATELETS",
    measurements: { weightKg: 68.5, heightCm: 166, haemoglobin: { gPerL: 128, sample: "VENOUS" }, platelets: 240, plasmaProtein: { gPerL: 72, takenOn: "2026-06-01" } },
    plannedLossMl: 450,
  });
});

test("a second decision needs its own answers, and the first is not shown beside it", async () => {
  await decide(ELIGIBLE);
  await page.getByRole("heading", { name: "Eligible", exact: true }).waitFor();
  await page.getByRole("button", { name: "Change and decide again" }).press("Enter");
  await measuring();
  assert.equal(await page.locator(".health-verdict").count(), 0);
  decided(DEFERRED);
  await page.getByRole("textbox", { name: "Haemoglobin" }).fill("119");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Deferred/ }).waitFor();
  assert.equal(body(1).measurements.haemoglobin.gPerL, 119);
  assert.notEqual(sent()[0].headers["idempotency-key"], sent()[1].headers["idempotency-key"]);
});

test("rules that changed while the questions were asked are told", async () => {
  await decide({ ...ELIGIBLE, rules: { version: 3, content: "ab".repeat(32) } });
  await page.getByText("The rules changed while the questions were asked").waitFor();
  await page.getByText("Version 3, fingerprint abababababab").waitFor();
});

test("a printed decision has the donor, the words and the sources, and no controls", async () => {
  await decide(DEFERRED);
  await page.getByRole("heading", { name: /^Deferred/ }).waitFor();
  await page.emulateMedia({ media: "print" });
  for (const control of [".nhsuk-header", ".nhsuk-footer", ".nhsuk-button", ".nhsuk-back-link"]) assert.equal(await page.locator(control).first().isVisible(), false, control);
  for (const said of ["12-Mar-1987", "Please wait 4 months", "S:scotblood-2017", DEFERRED.assessment]) assert.equal(await page.getByText(said).first().isVisible(), true, said);
  await page.getByRole("heading", { name: "Deferred until 10 February 2027" }).waitFor();
});

test("on a phone nothing runs over the edge", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await open();
  assert.equal(await overflows(), false, "question");
  await answer("n", 1, 3);
  await at(4);
  await reply("y");
  await page.getByText("What was it?").waitFor();
  for (const box of await page.getByRole("checkbox").all()) await box.press("Space");
  assert.equal(await overflows(), false, "what it was");
  await page.getByRole("button", { name: "Back to the question" }).press("Enter");
  decided(EXCLUDED);
  await answer("n", 4);
  await measuring();
  await page.locator("summary").press("Enter");
  assert.equal(await overflows(), false, "measurements");
  await page.getByRole("heading", { name: "Measurements" }).focus();
  await measure();
  await page.getByRole("heading", { name: "Excluded" }).waitFor();
  assert.equal(await overflows(), false, "decision");
});
