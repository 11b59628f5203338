import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, scan } from "./browser.mjs";
import { CARER, DONOR, ELIGIBLE, MAN as RECORDED, QUESTIONNAIRE } from "./donors.mjs";
import { DAY, NOW, NUMBERS, OPEN, STARTED } from "./sessions.mjs";
import { startStub } from "./stub.mjs";

const MAN = { ...RECORDED, addressLine: "12 Main Street", postcode: "BT27 4AA" };
const SESSION = `/api/donors/sessions/${OPEN.session}`;
const COLLECTIONS = `GET ${SESSION}/collections`;
const CHECKS = `GET /api/donors/${MAN.donor}/eligibility`;
const START = `POST ${SESSION}/collections`;
const END = `POST /api/donors/collections/${STARTED.collection}/end`;
const FAIL = `POST /api/donors/collections/${STARTED.collection}/failure`;
const EVENT = `POST /api/donors/${MAN.donor}/adverse-events`;
const BALANCE = `GET ${SESSION}/reconciliation`;
const PACK = "=A99902600012301", TUBE = "=A99902600012307", FORM = "=A99902600012308", OTHER_TUBE = "=A99902600012407";
const checked = (more) => ({ assessment: "a", donor: MAN.donor, donation: "WHOLE_BLOOD", outcome: "ELIGIBLE", findings: [], rules: ELIGIBLE.rules, assessedAt: "2026-11-26T10:05:00Z", ...more });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: CARER },
    "GET /api/donors/questionnaire": { status: 200, body: QUESTIONNAIRE },
    [`GET /api/donors/${MAN.donor}`]: { status: 200, body: MAN },
    [`GET /api/donors/${DONOR.donor}`]: { status: 200, body: DONOR },
    [`GET /api/donors/${MAN.donor}/designations`]: { status: 200, body: { designations: [] } },
    [`GET ${SESSION}`]: { status: 200, body: DAY },
    [COLLECTIONS]: { status: 200, body: { collections: [] } },
    [CHECKS]: { status: 200, body: { donor: MAN.donor, assessments: [checked()] } },
    [START]: { status: 201, body: { collection: STARTED.collection, state: "STARTED", donation: STARTED.donation, printed: STARTED.printed, startedAt: STARTED.startedAt } },
    [END]: { status: 200, body: { collection: STARTED.collection, state: "COMPLETE", donation: STARTED.donation, redCellsOnly: false } },
    [BALANCE]: { status: 200, body: NUMBERS },
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
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
const bodyOf = (call, position = 0) => JSON.parse(sent(call)[position].body);
const heading = (name) => page.getByRole("heading", { name, exact: typeof name === "string" }).waitFor();
const refusal = (code, message) => ({ status: 422, body: { title: "Refused", status: 422, objections: [{ code, severity: "STOP", message }] } });
const open = () => page.goto(`${stub.url}/sessions/${OPEN.session}/collect/${MAN.donor}`).then(() => heading("Ask the donor to say who they are"));
const press = (name) => page.getByRole("button", { name, exact: true }).press("Enter");

async function identify() {
  for (const said of ["Full name", "Date of birth", "Address"]) await page.getByRole("checkbox", { name: said }).press("Space");
  await press("This is the donor");
}

/** From the arrival to the labels, by keyboard alone. */
async function toLabels() {
  await open();
  await identify();
  await press("Go on to the labels");
  await page.getByLabel("Scan the donation number on the pack").waitFor();
}

async function label() {
  for (const each of [PACK, TUBE, TUBE]) await scan(page, each);
  await page.getByText("2 scanned: a test tube, a test tube").waitFor();
  await press("All samples are scanned");
  await scan(page, FORM);
  await heading(/^Before the needle/);
}

/** Bag and scale by the scanner, whose Enter leads on; the day and the arm by keyboard. */
async function prepare() {
  await scan(page, "Quadruple T&B 450");
  await scan(page, "71A04");
  for (const text of ["1", "6", "2027"]) await scan(page, text);
  await scan(page, "HM-3");
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: /signed the consent/ }).press("Space");
  await press("Start");
}

test("a donor is collected from by scanner and keyboard alone, from the identity to the thanks", async () => {
  await page.goto(`${stub.url}/sessions/${OPEN.session}`);
  await page.getByRole("link", { name: "Collect from McCann, Patrick Joseph" }).press("Enter");
  await heading("Ask the donor to say who they are");
  await assertAccessible(page, "identity");
  await identify();
  await page.getByText("Asked at 10:05: eligible.").waitFor();
  await assertAccessible(page, "health check of today");
  await press("Go on to the labels");
  await assertAccessible(page, "labels");
  await label();
  await assertAccessible(page, "before the needle");
  await prepare();
  await heading(/^Giving into/);
  assert.deepEqual(bodyOf(START), {
    donor: MAN.donor,
    appointment: "ap-man",
    identity: { name: true, dateOfBirth: true, address: true },
    consent: "donation-1",
    kind: "WHOLE_BLOOD",
    labels: { pack: PACK, form: FORM, tubes: [TUBE, TUBE] },
    bag: { type: "Quadruple T&B 450", lot: "71A04", expiresOn: "2027-06-01" },
    arm: "LEFT",
    scale: "HM-3",
  });
  await page.getByText("6:00", { exact: true }).waitFor();
  await scan(page, TUBE);
  await scan(page, TUBE);
  await page.getByText("2 filled").waitFor();
  await assertAccessible(page, "giving");
  await page.getByLabel("Volume in the bag").fill("470");
  await page.getByRole("radio", { name: "Complete" }).press("Space");
  await press("End the collection");
  await heading("Complete");
  assert.deepEqual(bodyOf(END), { volumeMl: 470, outcome: "COMPLETE", samples: [TUBE, TUBE] });
  await page.getByText("Thank Patrick Joseph.").waitFor();
  await assertAccessible(page, "thanks");
  await page.getByRole("link", { name: "Next donor" }).press("Enter");
  await page.getByText("Have given").waitFor();
  assert.equal(sent(COLLECTIONS).length, 1, "what was done is shown as it was answered");
});

test("platelets are collected with kit, machine, anticoagulant and what the display says, by scanner and keyboard alone", async () => {
  const [first, ...others] = DAY.slots;
  stub.answers[`GET ${SESSION}`] = { status: 200, body: { ...DAY, slots: [{ ...first, donation: "PLATELETS" }, ...others] } };
  stub.answers[CHECKS] = { status: 200, body: { donor: MAN.donor, assessments: [checked({ donation: "PLATELETS" })] } };
  stub.answers[START].body.kind = "PLATELETS";
  await toLabels();
  await label();
  await press("Start");
  await page.getByRole("alert").getByText("Scan or enter the anticoagulant's lot").waitFor();
  await assertAccessible(page, "a machine, nothing entered");
  await page.getByLabel("Kit: type").focus();
  for (const text of ["TRIMA-80300", "K22", "1", "6", "2027", "TRIMA-4", "ACD-A", "AC7", "1", "3", "2027"]) await scan(page, text);
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: /signed the consent/ }).press("Space");
  await shot("collect-machine");
  await press("Start");
  await heading(/^Giving into/);
  const start = bodyOf(START);
  assert.equal(start.kind, "PLATELETS");
  assert.equal(start.scale, "TRIMA-4");
  assert.deepEqual(start.anticoagulant, { name: "ACD-A", lot: "AC7", expiresOn: "2027-03-01" });
  await scan(page, TUBE);
  await page.getByText("1 filled").waitFor();
  await press("End the collection");
  await page.getByRole("alert").getByText("Blood processed: enter the volume in mL").waitFor();
  assert.equal(sent(END).length, 0);
  assert.equal(await page.getByLabel("Red cells kept").count(), 0, "no red cells are kept of a donor of platelets");
  for (const [name, text] of [["Platelets kept", "250"], ["Plasma kept", "200"], ["Blood processed", "3200"], ["Anticoagulant used", "310"], ["Returned to the donor", "2700"]]) await page.getByLabel(name).fill(text);
  await page.getByRole("radio", { name: "Complete" }).press("Space");
  await assertAccessible(page, "a machine's run");
  await shot("collect-run");
  await press("End the collection");
  await heading("Complete");
  assert.deepEqual(bodyOf(END), {
    volumeMl: 450,
    apheresis: { plateletsMl: 250, plasmaMl: 200, redCellsMl: 0, processedMl: 3200, anticoagulantMl: 310, returnedMl: 2700 },
    outcome: "COMPLETE",
    samples: [TUBE],
  });
});

test("the page opens whichever answer comes last", async () => {
  const RECORD = `GET /api/donors/${MAN.donor}`;
  for (const [first, last] of [[COLLECTIONS, RECORD], [RECORD, COLLECTIONS]]) {
    const answers = { [first]: stub.answers[first], [last]: stub.answers[last] };
    // Both are asked for before either is answered.
    const asked = Promise.all([first, last].map((each) => page.waitForRequest(`**${each.slice(4)}`)));
    const read = page.waitForResponse(`**${first.slice(4)}`).then((response) => response.finished());
    stub.answers[first] = () => asked.then(() => answers[first]);
    stub.answers[last] = () => read.then(() => answers[last]);
    await open();
    Object.assign(stub.answers, answers);
  }
});

test("a donor who has not said all three is not gone on with", async () => {
  await open();
  await page.getByRole("checkbox", { name: "Full name" }).press("Space");
  await press("This is the donor");
  await page.getByRole("alert").getByText("Date of birth: the donor must say it").waitFor();
  await page.getByRole("alert").getByText("Address: the donor must say it").waitFor();
  assert.equal(sent(CHECKS).length, 0);
  await assertAccessible(page, "identity not whole");
});

test("nobody is collected from without a health check of today that lets them give", async () => {
  stub.answers[CHECKS] = { status: 200, body: { assessments: [checked({ assessedAt: "2026-11-25T10:05:00Z" })] } };
  await open();
  await identify();
  await page.getByText("This donor has not been asked today.").waitFor();
  for (const [change, told] of [
    [{ outcome: "DEFERRED", until: { kind: "ON_DAY", day: "2027-02-10" } }, "deferred until 10 february 2027"],
    [{ outcome: "REFER_TO_CLINICIAN" }, "referred to a clinician, who has not answered yet"],
    [{ outcome: "REFER_TO_CLINICIAN", answer: { answer: "DEFER", by: "donor-clinician" } }, "a clinician has deferred the donor"],
  ]) {
    stub.answers[CHECKS] = { status: 200, body: { assessments: [checked(change)] } };
    await press("Read again");
    await page.getByText(new RegExp(told, "i")).waitFor();
    await heading(/Do not collect$/);
    assert.equal(await page.getByRole("button", { name: "Go on to the labels" }).count(), 0);
  }
  await assertAccessible(page, "do not collect");
});

test("the health check that is asked on the way leads back to the collection", async () => {
  stub.answers[CHECKS] = { status: 200, body: { assessments: [] } };
  stub.answers[`POST /api/donors/${MAN.donor}/eligibility`] = { status: 201, body: ELIGIBLE };
  await open();
  await identify();
  await page.getByRole("link", { name: "Begin the health check" }).press("Enter");
  const questions = QUESTIONNAIRE.questions.filter(({ sexes }) => sexes.includes("MALE"));
  for (let number = 1; number <= questions.length; number++) {
    await page.getByText(`Question ${number} of ${questions.length}`, { exact: true }).waitFor();
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
  }
  await page.getByLabel("Weight", { exact: true }).fill("82");
  await page.getByLabel("Haemoglobin", { exact: true }).fill("148");
  await page.getByRole("radio", { name: "Finger prick" }).press("Space");
  await press("Decide");
  stub.answers[CHECKS] = { status: 200, body: { assessments: [checked()] } };
  await page.getByRole("link", { name: "Go on with the collection" }).press("Enter");
  await page.getByText("Asked at 10:05: eligible.").waitFor();
});

test("a tube of another donation stops everything, and no scan takes the stop away", async () => {
  await toLabels();
  await scan(page, PACK);
  await scan(page, OTHER_TUBE);
  const stop = page.getByRole("alert");
  await stop.getByText("Stop. Another donation's number.").waitFor();
  await stop.getByText("The pack is A9990 26 000123 8, this label is A9990 26 000124").waitFor();
  await assertAccessible(page, "another donation's tube");
  for (const each of [TUBE, PACK, OTHER_TUBE, "A9990 26 000123 8"]) await scan(page, each);
  await stop.getByText("Stop. Another donation's number.").waitFor();
  assert.equal(await page.getByLabel("Scan each sample tube").count(), 0);
  assert.equal(await page.getByRole("button", { name: "All samples are scanned" }).count(), 0);
  await page.keyboard.press("Enter");
  await page.getByLabel("Scan each sample tube").waitFor();
  await scan(page, TUBE);
  await page.getByText("1 scanned: a test tube").waitFor();
});

test("a tube's label on the pack stops, and what is no donation number is only refused", async () => {
  await toLabels();
  await scan(page, TUBE);
  await page.getByRole("alert").getByText("Stop. Wrong label.").waitFor();
  await page.keyboard.press("Enter");
  await scan(page, "3999999993");
  await page.getByRole("alert").getByText("This is no donation number").waitFor();
  await scan(page, PACK);
  await page.getByText("A9990 26 000123 8").waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("nothing starts while something is missing or refused, and the page says that no needle goes in", async () => {
  stub.answers[START] = refusal("donation-number-not-allotted", "This number is in no run of this session.");
  await toLabels();
  await label();
  await press("Start");
  await page.getByRole("alert").getByText("Scan or enter the bag's lot").waitFor();
  await page.getByRole("alert").getByText("Choose the arm").waitFor();
  await page.getByRole("alert").getByText("Let the donor read and sign the consent first").waitFor();
  assert.equal(sent(START).length, 0);
  await page.getByLabel("Bag: type").focus();
  await prepare();
  await page.getByRole("alert").getByText("This number is in no run of this session.").waitFor();
  await page.getByText("Nothing has started: do not put the needle in.").waitFor();
  await assertAccessible(page, "start refused");
});

test("a scan into the bag's fields starts nothing", async () => {
  await toLabels();
  await label();
  for (const each of ["a", "b", "c", "d", "e", "f", "g", "h i"]) await scan(page, each);
  assert.equal(sent(START).length, 0);
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("a collection that had begun is gone on with after the identity, and a filled tube of another stops it", async () => {
  stub.answers[COLLECTIONS] = { status: 200, body: { collections: [STARTED] } };
  await open();
  await identify();
  await heading(/^Giving into/);
  assert.equal(sent(CHECKS).length, 0);
  await scan(page, OTHER_TUBE);
  await page.getByRole("alert").getByText("Stop. Another donation's number.").waitFor();
  assert.equal(await page.getByRole("button", { name: "End the collection" }).count(), 0);
  await page.keyboard.press("Enter");
  await press("End the collection");
  await page.getByRole("alert").getByText("Enter the volume in mL").waitFor();
  await page.getByRole("alert").getByText("Choose how it ended").waitFor();
  assert.equal(sent(END).length, 0);
});

test("what is discarded says so, and is not sent to production", async () => {
  stub.answers[COLLECTIONS] = { status: 200, body: { collections: [{ ...STARTED, startedAt: "2026-11-26T10:10:00Z" }] } };
  stub.answers[END] = { status: 200, body: { collection: STARTED.collection, state: "INCOMPLETE", donation: STARTED.donation, discard: "UNDER_WEIGHT", redCellsOnly: true } };
  await open();
  await identify();
  await page.getByText("Over 15 minutes: red cells only").waitFor();
  await page.getByLabel("Volume in the bag").fill("210");
  await page.getByRole("radio", { name: "Too little in the bag" }).press("Space");
  await press("End the collection");
  await heading("Discard the pack");
  await page.getByText("It does not go to production: too little is in it.").waitFor();
  await assertAccessible(page, "discard");
});

test("when no blood flowed the number is voided, with the reason", async () => {
  stub.answers[COLLECTIONS] = { status: 200, body: { collections: [STARTED] } };
  stub.answers[FAIL] = { status: 200, body: { collection: STARTED.collection, state: "FAILED", donation: STARTED.donation } };
  await open();
  await identify();
  await page.locator("summary", { hasText: "No blood flowed" }).press("Enter");
  await press("Void the number");
  await page.getByRole("alert").getByText("Choose why nothing came of it").waitFor();
  await page.getByRole("radio", { name: "No vein was found" }).press("Space");
  await press("Void the number");
  await heading("Nothing was taken");
  assert.deepEqual(bodyOf(FAIL), { reason: "NO_VEIN" });
});

test("who has given, who has not come and who gives what is not collected here are told apart", async () => {
  stub.answers[COLLECTIONS] = { status: 200, body: { collections: [{ ...STARTED, state: "COMPLETE" }] } };
  await page.goto(`${stub.url}/sessions/${OPEN.session}/collect/${MAN.donor}`);
  await page.getByText("This donor has given in this session: A9990 26 000123 8.").waitFor();
  await page.goto(`${stub.url}/sessions/${OPEN.session}/collect/${DONOR.donor}`);
  await page.getByText("This donor has not come to this session").waitFor();
});

test("samples alone are taken by scanner and keyboard, and no pack's label is taken for them", async () => {
  const SAMPLES = `POST ${SESSION}/samplings`;
  stub.answers[SAMPLES] = { status: 201, body: { donation: "A999026000123", printed: "A9990 26 000123 8", tubes: 2, takenAt: "2026-11-26T10:12:00Z" } };
  await open();
  await identify();
  await page.getByRole("link", { name: "Samples only: nothing is given today" }).press("Enter");
  await heading("Samples only");
  await identify();
  await scan(page, PACK);
  await page.getByRole("alert").getByText("Stop. Wrong label.").waitFor();
  await press("I have put it right");
  await scan(page, FORM);
  await heading(/^Samples of/);
  await scan(page, OTHER_TUBE);
  await page.getByRole("alert").getByText("The form is A9990 26 000123 8").waitFor();
  await press("I have put it right");
  await press("Take the samples in");
  await page.getByRole("alert").getByText("Scan every tube that was filled").waitFor();
  await assertAccessible(page, "nothing asked of samples");
  await page.getByRole("link", { name: "Scan every tube that was filled" }).press("Enter");
  for (const each of [TUBE, TUBE]) await scan(page, each);
  await page.getByText("2 filled: a test tube, a test tube").waitFor();
  await page.getByRole("radio", { name: "Tested again" }).press("Space");
  await page.getByRole("checkbox", { name: /signed the consent/ }).press("Space");
  await shot("samples");
  await press("Take the samples in");
  await heading("Samples taken in");
  await assertAccessible(page, "samples taken in");
  await shot("samples-taken");
  const { donor, ground, labels, consent } = bodyOf(SAMPLES);
  assert.deepEqual({ donor, ground, labels, consent }, { donor: MAN.donor, ground: "RETEST", consent: "donation-1", labels: { form: FORM, tubes: [TUBE, TUBE] } });
});

test("a donor who gives for themselves is collected from outside donor selection, as a clinician has approved", async () => {
  const own = { designation: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d01", use: "AUTOLOGOUS", hospital: "BHSCT", wantedUntil: "2026-12-10" };
  const over = { ...own, designation: "0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0d02", wantedUntil: "2026-11-25" };
  stub.answers[`GET /api/donors/${MAN.donor}/designations`] = { status: 200, body: { designations: [over, own] } };
  stub.answers[CHECKS] = { status: 200, body: { donor: MAN.donor, assessments: [] } };
  await open();
  await identify();
  await page.getByRole("heading", { name: "Health check" }).waitFor();
  assert.equal(await page.getByRole("radio", { name: "For the donor" }).count(), 1, "what is over is not offered");
  await page.getByRole("radio", { name: "For the donor" }).press("Space");
  await page.getByText("A clinician has approved that this donor gives for themselves").waitFor();
  await assertAccessible(page, "for whom the donation is");
  await shot("for-whom");
  await press("Go on to the labels");
  await label();
  await page.getByText("put the patient's tag on the bag").waitFor();
  await prepare();
  await heading(/^Giving into/);
  assert.equal(bodyOf(START).designation, own.designation);
});

test("an adverse event is recorded by the classification, by keyboard alone, and a severe one is followed up", async () => {
  stub.answers[EVENT] = { status: 201, body: { event: "e", code: "B1", forClinician: true } };
  await page.goto(`${stub.url}/donors/${MAN.donor}/adverse-event`);
  await heading("Something happened to the donor");
  await press("Record it");
  await page.getByRole("alert").getByText("Choose what happened").waitFor();
  await assertAccessible(page, "nothing entered of an event");
  await page.getByLabel("What happened?").focus();
  await page.keyboard.type("Nerve");
  for (const name of ["Left", "Severe", "Likely", "Here, at the session"]) await page.getByRole("radio", { name, exact: true }).press("Space");
  for (const [name, text] of [["Day", "26"], ["Month", "11"], ["Year", "2026"]]) await page.getByLabel(name, { exact: true }).first().fill(text);
  await page.getByLabel("At what time?").fill("10:15");
  await page.getByLabel("In words").fill("Pain down to the thumb");
  await press("Record it");
  await page.getByRole("alert").getByText("a severe event is followed up").waitFor();
  assert.equal(sent(EVENT).length, 0);
  await page.getByRole("radio", { name: "A clinician looks at it" }).press("Space");
  for (const [name, text] of [["Day", "27"], ["Month", "11"], ["Year", "2026"]]) await page.getByLabel(name, { exact: true }).last().fill(text);
  await press("Record it");
  await page.getByText("It is flagged for a clinician.").waitFor();
  assert.deepEqual(bodyOf(EVENT), {
    complication: "NERVE_IRRITATION", severity: "SEVERE", imputability: "LIKELY", onset: "ON_SITE", onsetAt: "2026-11-26T10:15:00.000Z", arm: "LEFT", words: "Pain down to the thumb", followUps: [{ dueOn: "2026-11-27", task: "CLINICIAN_REVIEW" }],
  });
  await assertAccessible(page, "event recorded");
});

const openNumbers = () => page.goto(`${stub.url}/sessions/${OPEN.session}/numbers`).then(() => heading("Donation numbers"));

test("numbers that do not balance are explained one by one, until they do", async () => {
  const call = `POST ${SESSION}/number-explanations`;
  stub.answers[call] = { status: 200, body: { session: OPEN.session, state: "EXPLAINED", numbers: NUMBERS.unaccounted } };
  await openNumbers();
  await heading(/It does not balance yet/);
  await page.getByText("Fell into the sharps bin").waitFor();
  await assertAccessible(page, "numbers that do not balance");
  await press("Record it");
  await page.getByRole("alert").getByText("Choose the numbers").waitFor();
  for (const box of await page.getByRole("checkbox").all()) await box.press("Space");
  await page.getByRole("radio", { name: "Nobody can find it" }).press("Space");
  await press("Record it");
  await page.getByRole("alert").getByText("Enter what is known of it").waitFor();
  await page.getByLabel("What is known of it?").fill("The box was short of two sets");
  stub.answers[BALANCE] = { status: 200, body: { ...NUMBERS, balanced: true, explained: 3, unaccounted: [] } };
  await press("Record it");
  await page.getByText("It balances.").waitFor();
  assert.deepEqual(bodyOf(call), { numbers: NUMBERS.unaccounted, words: "The box was short of two sets" });
  await assertAccessible(page, "numbers that balance");
});

test("a damaged set is voided with its reason, as a typed number with its check character", async () => {
  const call = `POST ${SESSION}/number-voids`;
  stub.answers[call] = refusal("donation-number-not-unused", "This number was collected.");
  await openNumbers();
  await page.getByRole("checkbox").first().press("Space");
  await page.getByRole("radio", { name: "It is here, and cannot be used" }).press("Space");
  await page.getByRole("radio", { name: "Damaged", exact: true }).press("Space");
  await press("Record it");
  await page.getByRole("alert").getByText("This number was collected.").waitFor();
  const { numbers, reason } = bodyOf(call);
  assert.equal(reason, "LABEL_DAMAGED");
  assert.match(numbers[0], /^A9990 26 000160 [0-9A-Z*]$/);
});

test("label sets are allotted and given back from the first to the last scan", async () => {
  const allot = `POST ${SESSION}/number-ranges`;
  const give = `POST ${SESSION}/number-returns`;
  stub.answers[allot] = { status: 201, body: NUMBERS.ranges[0] };
  stub.answers[give] = { status: 200, body: { session: OPEN.session, state: "RETURNED", numbers: [] } };
  await openNumbers();
  await page.locator("summary", { hasText: "Allot label sets" }).press("Enter");
  await page.locator("#allot-first").focus();
  await scan(page, "=A99902600020001");
  await scan(page, "=A99902600012301");
  await press("Allot");
  await page.getByRole("alert").getByText("The last comes before the first").waitFor();
  await page.locator("#allot-last").fill("=A99902600024901");
  await press("Allot");
  await page.waitForFunction(() => document.querySelector("#allot-first").value === "");
  assert.deepEqual(bodyOf(allot), { facility: "A9990", year: 26, from: 200, to: 249 });
  await page.locator("summary", { hasText: "Give unused" }).press("Enter");
  await page.locator("#return-first").fill("=A99902600024001");
  await page.locator("#return-last").fill("=A99902600024901");
  await press("Give back");
  await page.waitForFunction(() => document.querySelector("#return-first").value === "");
  assert.deepEqual(bodyOf(give), { first: "=A99902600024001", last: "=A99902600024901" });
});

test("numbers that do not add up are never said to balance", async () => {
  stub.answers[BALANCE] = { status: 200, body: { ...NUMBERS, balanced: true, unaccounted: [] } };
  await openNumbers();
  await page.getByText("The numbers do not add up").waitFor();
  assert.equal(await page.getByText("It balances.").count(), 0);
});

test("on a phone nothing of a collection runs over the edge", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await toLabels();
  await scan(page, PACK);
  await scan(page, OTHER_TUBE);
  await page.getByRole("alert").waitFor();
  assert.equal(await overflows(), false, "stop");
  await page.keyboard.press("Enter");
  await scan(page, TUBE);
  await press("All samples are scanned");
  await scan(page, FORM);
  await heading(/^Before the needle/);
  assert.equal(await overflows(), false, "start");
  await prepare();
  await heading(/^Giving into/);
  assert.equal(await overflows(), false, "giving");
  await openNumbers();
  assert.equal(await overflows(), false, "numbers");
});
