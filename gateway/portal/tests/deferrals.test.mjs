import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, eventually, openBrowser, openPage, scan } from "./browser.mjs";
import { CLINICIAN, DEFERRALS, NEVER, PREGNANT, TATTOO } from "./deferrals.mjs";
import { CARER, DONOR, QUESTIONNAIRE } from "./donors.mjs";
import { NOW } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const RECORD = `GET /api/donors/${DONOR.donor}`;
const LIST = `GET /api/donors/${DONOR.donor}/deferrals`;
const IMPOSE = `POST /api/donors/${DONOR.donor}/deferrals`;
const END = `POST /api/donors/${DONOR.donor}/deferrals/${TATTOO.deferral}/end`;
const EXTEND = `POST /api/donors/${DONOR.donor}/deferrals/${TATTOO.deferral}/extension`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    "GET /api/donors/questionnaire": { status: 200, body: QUESTIONNAIRE },
    [RECORD]: { status: 200, body: DONOR },
    [LIST]: { status: 200, body: DEFERRALS },
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
const heading = (name) => page.getByRole("heading", { name, exact: true }).waitFor();
const as = (person) => (stub.answers["GET /api/session"] = { status: 200, body: person });
const open = (step = "deferrals") => page.goto(`${stub.url}/donors/${DONOR.donor}/${step}`);
const openList = () => open().then(() => heading("In force"));
const refusal = (code, message) => ({ status: 422, body: { title: "Refused", status: 422, objections: [{ code, severity: "STOP", message }] } });

test("every deferral is shown with its history, what holds first, from the record on by keyboard alone", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "All deferrals with their history" }).press("Enter");
  await heading("In force");
  const [tattoo, , never, ended] = await page.locator(".deferral").allInnerTexts();
  assert.match(tattoo, /Until 10 February 2027\s+In force[\s\S]*Please wait 4 months[\s\S]*Tattoo or piercing\. Health check\. 26 Nov 2026,? 12:45, donor-carer/);
  assert.match(never, /For good[\s\S]*For platelets, plasma only/);
  assert.match(ended, /Ended[\s\S]*A letter[\s\S]*Longer: until 24 December 2026\. “Second operation in June”[\s\S]*Ended: recorded in error\. “Entered for the wrong donor” 05 May 2026,? 11:00, donor-clinician/);
  await assertAccessible(page, "deferrals");
});

test("a donor carer ends and extends nothing", async () => {
  await openList();
  assert.equal(await page.getByRole("link", { name: /^(End|Make longer)/ }).count(), 0);
});

test("a donor carer defers as a letter says, by keyboard alone, and a scan sends nothing", async () => {
  const imposed = { ...TATTOO, deferral: "0197c2f4-0000-7000-8000-0000000000d9", code: "surgery-other", words: "Letter of the hospital", source: "LETTER" };
  stub.answers[IMPOSE] = { status: 201, body: imposed };
  await openList();
  await page.getByRole("link", { name: "Defer this donor" }).press("Enter");
  await heading("Defer this donor");
  await assertAccessible(page, "deferring");
  await page.getByRole("button", { name: "Defer this donor" }).press("Enter");
  for (const told of ["Choose what it is", "Enter what is known of it", "Choose how it became known", "Choose how long it lasts"]) await page.getByRole("alert").getByText(told).waitFor();
  await assertAccessible(page, "nothing entered of a deferral");
  await page.getByLabel("What is it?").focus();
  await page.keyboard.type("Tattoo");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Letter of the hospital");
  await page.getByRole("radio", { name: "A letter" }).press("Space");
  await scan(page, "=A99902600012300");
  await page.getByRole("radio", { name: "Until a day" }).press("Space");
  for (const text of ["1", "2", "2027"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  assert.equal(sent(IMPOSE).length, 0);
  await page.keyboard.press("Enter");
  await page.getByText("The donor is deferred.").waitFor();
  assert.deepEqual(bodyOf(IMPOSE), { code: "tattoo-or-piercing", words: "Letter of the hospital", source: "LETTER", end: { kind: "ON_DAY", day: "2027-02-01" } });
  assert.match(await page.locator(".deferral").first().innerText(), /Surgery other/);
  assert.equal(sent(LIST).length, 1, "what the service answered is shown, and nobody reads it all again");
  await page.getByRole("link", { name: "Donor record" }).press("Enter");
  await heading("Donor record");
  await eventually(() => sent(RECORD).length, 2, "the record tells what holds now");
});

test("a deferral that cannot be said is refused, and what was entered stays", async () => {
  stub.answers[IMPOSE] = refusal("donor-merged-away", "This record was merged into another.");
  await open("defer");
  await page.getByLabel("What is it?").selectOption("other");
  await page.getByLabel("What is known of it?").fill("Fainted twice at the desk");
  await page.getByRole("radio", { name: "Noticed at the chair" }).check();
  await page.getByRole("radio", { name: "For good" }).check();
  await page.getByRole("radio", { name: "Some", exact: true }).check();
  await page.getByRole("checkbox", { name: "Platelets" }).check();
  await page.getByRole("button", { name: "Defer this donor" }).press("Enter");
  await page.getByRole("alert").getByText("This record was merged into another.").waitFor();
  assert.deepEqual(bodyOf(IMPOSE), { code: "other", words: "Fainted twice at the desk", source: "AT_THE_CHAIR", end: { kind: "NEVER" }, donations: ["PLATELETS"] });
  assert.equal(await page.getByLabel("What is known of it?").inputValue(), "Fainted twice at the desk");
  await assertAccessible(page, "deferral refused");
});

test("a clinician finds a donor, and ends one deferral with a reason and in words", async () => {
  as(CLINICIAN);
  stub.answers[END] = refusal("deferral-not-overridable", "Nobody may accept against this rule yet.");
  await page.goto(`${stub.url}/donors`);
  await page.getByLabel("Who are you looking for?").waitFor();
  assert.equal(await page.getByRole("link", { name: "Register a donor" }).count(), 0);
  await scan(page, DONOR.donor);
  await heading("Donor record");
  assert.equal(await page.getByRole("link", { name: "Begin the health check" }).count(), 0);
  await page.getByRole("link", { name: "All deferrals with their history" }).press("Enter");
  await heading("In force");
  await assertAccessible(page, "deferrals for a clinician");
  await page.getByRole("link", { name: "End tattoo or piercing" }).press("Enter");
  await heading("End this deferral?");
  await page.getByRole("button", { name: "End this deferral" }).press("Enter");
  await page.getByRole("alert").getByText("Choose why it ends").waitFor();
  assert.equal(sent(END).length, 0);
  await assertAccessible(page, "ending without a reason");
  await page.getByRole("radio", { name: "You accept the donor all the same" }).press("Space");
  await page.getByLabel("What do you go by?").fill("Seen and examined.");
  await page.getByRole("button", { name: "End this deferral" }).press("Enter");
  await page.getByRole("alert").getByText("Nobody may accept against this rule yet.").waitFor();
  stub.answers[END] = { status: 200, body: { ...TATTOO, state: "ENDED", history: [{ change: "ENDED", reason: "clinician-accepted", words: "Seen and examined.", before: TATTOO.end, by: "donor-clinician", at: "2026-11-26T10:30:00Z" }] } };
  await page.getByRole("button", { name: "End this deferral" }).press("Enter");
  await page.getByText("The deferral is ended.").waitFor();
  assert.deepEqual(bodyOf(END, 1), { reason: "clinician-accepted", words: "Seen and examined." });
  await page.getByText("Ended: a clinician accepts the donor all the same").waitFor();
});

test("a clinician is offered the reasons that fit, and no longer deferral of one for good", async () => {
  as(CLINICIAN);
  await openList();
  assert.equal(await page.getByRole("link", { name: "Make longer hepatitis c" }).count(), 0);
  await open(`end-deferral/${NEVER.deferral}`);
  await heading("End this deferral?");
  assert.equal(await page.getByRole("radio").count(), 1);
  await open(`end-deferral/${PREGNANT.deferral}`);
  await page.getByRole("radio", { name: "What it was for is over" }).waitFor();
  assert.equal(await page.getByRole("radio", { name: "You accept the donor all the same" }).count(), 0);
});

test("a clinician makes a deferral longer, and the service says when that is shorter", async () => {
  as(CLINICIAN);
  stub.answers[EXTEND] = refusal("end-not-later", "It lasts until 10 February 2027 already.");
  await openList();
  await page.getByRole("link", { name: "Make longer tattoo or piercing" }).press("Enter");
  await heading("Make this deferral longer");
  await page.getByRole("radio", { name: "Until a day" }).press("Space");
  for (const text of ["1", "1", "2027"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  await page.getByLabel("What do you go by?").fill("It did not heal.");
  await page.getByRole("button", { name: "Make it longer" }).press("Enter");
  await page.getByRole("alert").getByText("It lasts until 10 February 2027 already.").waitFor();
  await assertAccessible(page, "not longer");
  stub.answers[EXTEND] = { status: 200, body: { ...TATTOO, end: { kind: "NEVER" } } };
  await page.getByRole("radio", { name: "For good" }).press("Space");
  await page.getByRole("button", { name: "Make it longer" }).press("Enter");
  await page.getByText("The deferral lasts longer.").waitFor();
  assert.deepEqual(bodyOf(EXTEND, 1), { end: { kind: "NEVER" }, words: "It did not heal." });
});

test("deferrals that cannot be read are not shown as none", async () => {
  stub.answers[LIST] = { status: 504, body: { title: "Gateway time-out", status: 504, detail: "The service did not answer in time." } };
  await open();
  await page.getByRole("alert").getByText("The service did not answer in time.").waitFor();
  assert.equal(await page.getByText("No deferral is in force").count(), 0);
});

test("on a phone nothing of a deferral runs over the edge", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await openList();
  assert.equal(await overflows(), false, "list");
  await open("defer");
  await heading("Defer this donor");
  await page.getByText("Tattoo").first().waitFor({ state: "attached" });
  assert.equal(await overflows(), false, "deferring");
});
