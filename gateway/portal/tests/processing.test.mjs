import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const as = (...roles) => ({ status: 200, body: { user: roles[0], organisation: "REGION", roles } });
const DONATION = "A999026000123";
const PROCESS = `POST /api/production/donations/${DONATION}/components`;
const DECIDE = `POST /api/production/components/${DONATION}-DRC01000/disposition`;
const LIGHT = { measurement: "VOLUME", unit: "mL", value: 190, minimum: 220, maximum: 340 };
const POOR = { measurement: "HAEMOGLOBIN", unit: "g", value: 31.5, minimum: 40 };
const PROCESSES = {
  version: 0,
  processes: [{ process: "SEPARATE", steps: [{ step: "CENTRIFUGE", equipment: ["CENTRIFUGE"], lots: [] }, { step: "WEIGH", equipment: [], lots: [] }] }],
  measurements: [
    { product: "DRC01", measurement: "HAEMOGLOBIN", unit: "g", minimum: 40 },
    { product: "DRC01", measurement: "LEUCOCYTES", unit: "10^6", maximum: 0.999 },
    { product: "DPL01", measurement: "PLATELETS", unit: "10^9", minimum: 240 },
  ],
};
const WAITING = { component: `${DONATION}-DRC01000`, printed: "A9990 26 000123 8", product: "DRC01000", foundAt: "2026-11-16T09:10:00Z", ageSeconds: 3600, expiresAt: "2026-12-20T23:59:00Z", outside: [LIGHT, POOR], onHold: false };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = as("processing-scientist");
  stub.answers[`GET /api/production/donations/${DONATION}`] = { status: 200, body: { donation: DONATION, kind: "WHOLE_BLOOD", collectedAt: "2026-11-15T10:42:00Z", redCellsOnly: false, components: [{ component: `${DONATION}-DBC01000`, product: "DBC01000" }] } };
  stub.answers["GET /api/production/processes"] = { status: 200, body: PROCESSES };
  stub.answers["GET /api/production/equipment"] = { status: 200, body: { more: false, items: [{ equipment: "CENTRIFUGE-3", kind: "CENTRIFUGE", site: "X", calibratedAt: "2026-01-01T08:00:00Z", dueOn: "2026-01-02", outOfUse: false }] } };
  stub.answers["GET /api/production/lots"] = { status: 200, body: { more: false, items: [] } };
  stub.answers["GET /api/production/dispositions"] = { status: 200, body: { more: false, asOf: WAITING.foundAt, items: [WAITING] } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("a donation is processed by scanner and keyboard alone, and a unit outside its limits is told of", async () => {
  stub.answers[PROCESS] = {
    status: 201,
    body: {
      components: [
        { component: `${DONATION}-DRC01000`, product: "DRC01000", kind: "RED_CELLS", expiresAt: "2026-12-20T23:59:00Z", outside: [LIGHT, POOR] },
        { component: `${DONATION}-DFF01000`, product: "DFF01000", kind: "PLASMA", expiresAt: "2029-11-15T23:59:00Z", outside: [] },
      ],
    },
  };
  await page.goto(`${stub.url}/process`);
  await page.getByLabel("Donation number").waitFor();
  await assertAccessible(page, "process, before a scan");
  await scan(page, `=${DONATION}00`);
  await page.getByRole("heading", { name: "What was made of A9990 26 000123" }).waitFor();
  assert.equal(await page.getByText("DBC01000").count(), 0, "what was made before is not offered");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("link", { name: "Enter the volume of what was made" }).press("Enter");
  await page.keyboard.type("190");
  await page.locator("summary").first().press("Enter");
  await page.getByLabel("Haemoglobin, in g").fill("31.5");
  await page.locator("#DFF01000-VOLUME").fill("271");
  await assertAccessible(page, "what was made");
  await page.getByLabel("Equipment and lots").focus();
  await scan(page, "CENTRIFUGE-3");
  await page.getByText("Calibration overdue").waitFor();
  await shot("process-values");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByText("190 mL, haemoglobin 31.5 g").waitFor();
  await assertAccessible(page, "check before recording");
  await shot("process-confirm");
  const record = page.getByRole("button", { name: "Record the components" });
  await record.focus();
  await scan(page, `=${DONATION}00`);
  assert.equal(sent(PROCESS).length, 0, "a scan presses no button, and nothing is recorded before it is confirmed");
  await pressAgain(record, page.getByText("Needs a disposition"));
  assert.deepEqual(JSON.parse(sent(PROCESS)[0].body), {
    components: [
      { product: "DRC01000", volumeMl: 190, measured: [{ measurement: "HAEMOGLOBIN", value: 31.5 }] },
      { product: "DFF01000", volumeMl: 271 },
    ],
    equipment: ["CENTRIFUGE-3"],
    lots: [],
  });
  await page.getByText("Haemoglobin 31.5 g, specified: at least 40.").waitFor();
  await assertAccessible(page, "what came of it");
  await shot("process-made");
  assert.equal(await page.getByRole("button", { name: "Make the label of DRC01000" }).count(), 0, "what needs a disposition gets no label");
  const label = `POST /api/production/components/${DONATION}-DFF01000/label`;
  stub.answers[label] = { status: 422, body: { title: "The component was not labelled", status: 422, objections: [{ code: "group-not-confirmed", message: "The group is not confirmed: wait for its second determination." }] } };
  await page.getByRole("button", { name: "Make the label of DFF01000" }).press("Enter");
  await page.getByText("wait for its second determination").waitFor();
  stub.answers[label] = { status: 201, body: { component: `${DONATION}-DFF01000`, group: { abo: "O", rhD: "POSITIVE" }, expiresAt: "2029-11-15T23:59:00Z", label: "=+04000=A999026000123" } };
  await pressAgain(page.getByRole("button", { name: "Make the label of DFF01000" }), page.getByText("=+04000=A999026000123"));
  assert.equal(await page.getByRole("link", { name: "Labels to scan back" }).last().getAttribute("href"), "/labels");
  await assertAccessible(page, "a first label");
  await page.getByRole("link", { name: "see the dispositions" }).press("Enter");
  await page.getByText("1 unit.").waitFor();
  assert.equal(await page.getByRole("button", { name: /Decide/ }).count(), 0, "who makes units does not decide on them");
});

test("what has waited too long is told of before its volume is entered", async () => {
  const collectedAt = new Date(Date.now() - 31.5 * 3_600_000).toISOString();
  stub.answers[`GET /api/production/donations/${DONATION}`] = { status: 200, body: { donation: DONATION, kind: "WHOLE_BLOOD", collectedAt, redCellsOnly: false, components: [] } };
  stub.answers["GET /api/production/processes"] = { status: 200, body: { ...PROCESSES, timesToSeparation: [{ product: "DFF01", measurement: "TIME_TO_SEPARATION", unit: "h", maximum: 24 }] } };
  await page.goto(`${stub.url}/process`);
  await page.getByLabel("Donation number").waitFor();
  await scan(page, `=${DONATION}00`);
  await page.getByText("Collected 31 hours ago, 24 at most: what is made now needs a disposition.").waitFor();
  assert.equal(await page.getByText("at most: what is made").count(), 1, "of the plasma, and of nothing without a limit");
  await assertAccessible(page, "what has waited too long");
});

test("bags that came off a machine are recorded as they came, and nothing is separated", async () => {
  const takeIn = `POST /api/production/donations/${DONATION}/apheresis-components`;
  stub.answers[`GET /api/production/donations/${DONATION}`] = { status: 200, body: { donation: DONATION, kind: "PLATELETS", collectedAt: "2026-11-15T10:42:00Z", redCellsOnly: false, components: [] } };
  stub.answers[takeIn] = { status: 201, body: { components: [{ component: `${DONATION}-DPL01000`, product: "DPL01000", kind: "PLATELETS", expiresAt: "2026-11-20T23:59:00Z", outside: [] }] } };
  await page.goto(`${stub.url}/process`);
  await page.getByLabel("Donation number").waitFor();
  await scan(page, `=${DONATION}00`);
  await page.getByText("Platelets, taken by a machine: record each bag as it came off.").waitFor();
  assert.equal(await page.getByText("DRC01000").count(), 0, "no red cells are made of platelets");
  await page.locator("#DPL01000-VOLUME").fill("250");
  await assertAccessible(page, "off a machine");
  await shot("process-apheresis");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByText("250 mL").waitFor();
  await pressAgain(page.getByRole("button", { name: "Record the components" }), page.getByText("The components are on record."));
  assert.deepEqual(JSON.parse(sent(takeIn)[0].body).components, [{ product: "DPL01000", volumeMl: 250 }]);
  assert.equal(sent(PROCESS).length, 0);
});

test("what is measured later is recorded by scanner and keyboard alone, and what is outside is told", async () => {
  const measure = `POST /api/production/components/${DONATION}-DRC01000/measurements`;
  stub.answers[measure] = { status: 201, body: { component: `${DONATION}-DRC01000`, outside: [POOR] } };
  await page.goto(`${stub.url}/measure`);
  await page.getByLabel("Label of the unit").waitFor();
  await scan(page, `=${DONATION}00`);
  await scan(page, "=<DRC01000");
  await page.getByRole("heading", { name: "DRC01000 of A9990 26 000123" }).waitFor();
  await page.getByRole("button", { name: "Record what was measured" }).press("Enter");
  await page.getByRole("link", { name: "Enter what was measured" }).waitFor();
  await page.getByLabel("Haemoglobin, in g").fill("little");
  await page.getByRole("button", { name: "Record what was measured" }).press("Enter");
  await page.getByRole("link", { name: /Enter haemoglobin, in g/ }).waitFor();
  await assertAccessible(page, "what was measured, wrong");
  await page.getByLabel("Haemoglobin, in g").fill("31.5");
  await shot("measure");
  await page.getByRole("button", { name: "Record what was measured" }).press("Enter");
  await page.getByText("It is outside its limits: keep it apart.").waitFor();
  assert.deepEqual(JSON.parse(sent(measure)[0].body), { measured: [{ measurement: "HAEMOGLOBIN", value: 31.5 }] });
  await assertAccessible(page, "what was measured, outside");
});

test("a quality officer decides with a ground and a reason, and nothing is chosen beforehand", async () => {
  stub.answers["GET /api/session"] = as("quality-officer");
  stub.answers[DECIDE] = { status: 200, body: { component: WAITING.component, decision: "DISCARD" } };
  await page.goto(`${stub.url}/dispositions`);
  await page.getByText("Volume 190 mL, specified: 220 to 340").waitFor();
  await assertAccessible(page, "dispositions");
  await page.getByRole("button", { name: "Decide on DRC01000 of A9990 26 000123 8" }).press("Enter");
  await page.getByRole("button", { name: "Decide", exact: true }).press("Enter");
  await page.getByRole("link", { name: "Choose what becomes of it" }).waitFor();
  await assertAccessible(page, "a decision, incomplete");
  assert.equal(sent(DECIDE).length, 0);
  await page.getByLabel("Discard it").press("Space");
  await page.getByLabel("The dose or the quality is not as specified").press("Space");
  await page.getByLabel("How do you know?").fill("Too little for anybody");
  await shot("dispositions");
  stub.answers["GET /api/production/dispositions"] = { status: 200, body: { more: false, asOf: WAITING.foundAt, items: [] } };
  await page.getByRole("button", { name: "Decide", exact: true }).press("Enter");
  await page.getByText("DRC01000 of A9990 26 000123 8 is to be discarded.").waitFor();
  assert.deepEqual(JSON.parse(sent(DECIDE)[0].body), { decision: "DISCARD", ground: "NOT_AS_SPECIFIED", words: "Too little for anybody" });
  await page.getByText("No unit waits for a disposition.").waitFor();
});

test("what is refused is told in the service's words, and what was typed stays", async () => {
  stub.answers["GET /api/session"] = as("quality-officer");
  const message = "It was decided that this unit is discarded: nothing else is done with it.";
  stub.answers[DECIDE] = { status: 422, body: { title: "Nothing was decided", status: 422, objections: [{ code: "component-to-be-discarded", message }] } };
  await page.goto(`${stub.url}/dispositions`);
  await page.getByRole("button", { name: /Decide on/ }).press("Enter");
  assert.equal(await page.getByLabel("Accept it as it is").count(), 0, "nobody accepts it alone");
  assert.equal(await page.getByRole("link", { name: "propose a concession" }).getAttribute("href"), "/concessions");
  await page.getByLabel("Re-process it").press("Space");
  await page.getByLabel("Assessed: no risk to patients").press("Space");
  await page.getByLabel("How do you know?").fill("Enough for a child");
  await page.getByRole("button", { name: "Decide", exact: true }).press("Enter");
  await page.getByText(message).waitFor();
  assert.equal(await page.getByLabel("How do you know?").inputValue(), "Enough for a child");
});

test("the typing bench sees what is to be done of each donation, and today's alone", async () => {
  stub.answers["GET /api/session"] = as("testing-scientist");
  stub.answers["GET /api/production/typing-worklist"] = {
    status: 200,
    body: {
      more: false,
      asOf: "2026-11-16T08:00:00Z",
      items: [
        { donation: DONATION, printed: "A9990 26 000123 8", collectedAt: "2026-11-15T10:42:00Z", work: ["SECOND_DETERMINATION", "ANTIBODY_SCREEN_REPEAT", "PHENOTYPE"], antigens: ["C", "c", "K"] },
        { donation: "A999026000124", printed: "A9990 26 000124 6", collectedAt: "2026-11-15T11:00:00Z", work: ["DETERMINE_AGAIN"], antigens: [] },
      ],
    },
  };
  await page.goto(`${stub.url}/typing`);
  await page.getByText("Determine the group, second").waitFor();
  await page.getByText("Type C, c, K").waitFor();
  await page.getByText("2 donations, as of").waitFor();
  await assertAccessible(page, "typing");
  await shot("typing");
  await page.getByLabel("Collected today alone").press("Space");
  await page.waitForFunction(() => true);
  await page.getByText("2 donations, as of").waitFor();
  assert.match(sent("GET /api/production/typing-worklist").at(-1).query.get("collectedOn"), /^\d{4}-\d{2}-\d{2}$/);
});

const RED_CELLS = `${DONATION}-DRC01000`;
const UNREAD = { component: RED_CELLS, printed: "A9990 26 000123 8", product: "DRC01000", kind: "RED_CELLS", group: { abo: "O", rhD: "POSITIVE" }, expiresAt: "2026-12-20T23:59:00Z", onHold: false };
const PLASMA = { ...UNREAD, component: `${DONATION}-DFF01000`, product: "DFF01000", kind: "PLASMA" };
const VERIFY = `POST /api/production/components/${RED_CELLS}/label/verification`;
const REPRINT = `POST /api/production/components/${RED_CELLS}/label/reprint`;
const PAPER = `GET /api/production/components/${RED_CELLS}/label`;
const SYMBOL = "=+04000=A99902600012300=%5100=<DRC01000&>0263542359";
const notRight = (...objections) => ({ status: 422, body: { title: "The label is wrong: the pack stays here", status: 422, objections } });
const unread = (...items) => (stub.answers["GET /api/production/unverified-labels"] = { status: 200, body: { items, more: false, asOf: "2026-11-16T09:10:00Z" } });
const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent);

test("a label is printed and scanned back by scanner and keyboard alone, and the next pack can be scanned at once", async () => {
  unread(UNREAD);
  stub.answers[PAPER] = { status: 200, type: "application/pdf", body: "%PDF-1.7 a label" };
  await page.goto(`${stub.url}/labels`);
  await page.getByText("1 pack waits to be scanned back.").waitFor();
  await assertAccessible(page, "labels that wait");
  await shot("labels-list");
  await scan(page, `=${DONATION}00`);
  await page.getByRole("heading", { name: "The label must say" }).waitFor();
  assert.equal(await focused(), "Print the label");
  await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  await page.getByText("Stick it on, then scan.").waitFor();
  assert.equal(await focused(), "scan", "the scanner is next");
  await shot("labels-printed");
  await scan(page, SYMBOL);
  await page.getByText("This is the new label. First scan the number that the pack bore before").first().waitFor();
  await scan(page, `=${DONATION}00`);
  await page.getByLabel("2. Label on the pack").waitFor();
  await assertAccessible(page, "the label is next");
  await scan(page, "=%5100");
  await page.getByText("Still to be scanned: donation number, product code, expiry date.").waitFor();
  await scan(page, `=${DONATION}00`);
  await scan(page, "=<DRC01000");
  stub.answers[VERIFY] = { status: 200, body: { component: RED_CELLS, verified: true, verifiedBy: "processing-scientist", verifiedAt: "2026-11-16T09:12:00Z" } };
  unread();
  await scan(page, "&>0263542359");
  await page.getByText("The label of A9990 26 000123 8 DRC01000 is right. The pack may leave.").waitFor();
  assert.equal(await focused(), "scan", "the next pack is scanned at once");
  assert.deepEqual(sent(VERIFY).map(({ body }) => JSON.parse(body)), [{ number: `=${DONATION}00`, label: ["=%5100", `=${DONATION}00`, "=<DRC01000", "&>0263542359"] }]);
  await assertAccessible(page, "a right label");
  await shot("labels-right");
});

test("a wrong label says what differs and is replaced; what cannot be read is scanned again", async () => {
  unread(UNREAD, PLASMA);
  await page.goto(`${stub.url}/labels`);
  await page.getByText("2 packs wait to be scanned back.").waitFor();
  await scan(page, "nonsense");
  await page.getByText("This is not a donation number").first().waitFor();
  await scan(page, `=${DONATION}00`);
  await page.getByText("2 packs of this donation wait. Which one is it?").waitFor();
  await page.getByRole("link", { name: "DRC01000: red cells" }).press("Enter");
  await page.getByRole("button", { name: "Print the label" }).waitFor();
  stub.answers[VERIFY] = notRight({ code: "label-scan-unreadable", message: "Scan 1 is no part of an ISBT 128 label (compound-message-incomplete): scan the label again, or order a reprint." });
  await scan(page, `=${DONATION}00`);
  await scan(page, SYMBOL.slice(0, -2));
  await page.getByText("scan the label again, or order a reprint").waitFor();
  assert.equal(await focused(), "scan");
  stub.answers[VERIFY] = notRight({ code: "scanned-group-differs", message: "The blood group on the label is wrong: 6200, not 5100. Keep the pack here and take the label off." });
  unread({ ...UNREAD, foundWrongAt: "2026-11-16T09:12:00Z" }, PLASMA);
  await scan(page, `=${DONATION}00`);
  await scan(page, SYMBOL.replace("5100", "6200"));
  await page.getByRole("heading", { name: "A wrong label was found on this pack" }).waitFor();
  await page.getByText("6200, not 5100").waitFor();
  await assertAccessible(page, "a wrong label");
  await shot("labels-wrong");
  stub.answers[REPRINT] = { status: 200, body: { component: RED_CELLS, mayBePrinted: true } };
  unread(UNREAD, PLASMA);
  await page.getByRole("button", { name: "Order another label" }).press("Enter");
  await page.getByRole("button", { name: "Print the label" }).waitFor();
  assert.equal(await focused(), "Print the label");
  assert.deepEqual(sent(REPRINT).map(({ body }) => JSON.parse(body)), [{ ground: "FOUND_WRONG" }]);
});

test("whoever sends packs scans back and prints nothing; a label that holds is replaced when it is damaged", async () => {
  stub.answers["GET /api/session"] = as("distribution-officer");
  unread({ ...UNREAD, foundWrongAt: "2026-11-16T09:12:00Z" });
  await page.goto(`${stub.url}/labels/${RED_CELLS}`);
  await page.getByText("A processing scientist or a quality officer orders a reprint.").waitFor();
  unread(UNREAD);
  await page.reload();
  await page.getByLabel("1. Number on the pack").waitFor();
  assert.equal(await page.getByRole("button", { name: "Print the label" }).count(), 0);
  assert.equal(await focused(), "scan");
  stub.answers["GET /api/session"] = as("quality-officer");
  unread();
  stub.answers[REPRINT] = { status: 200, body: { component: RED_CELLS, mayBePrinted: true } };
  await page.goto(`${stub.url}/labels/${RED_CELLS}`);
  const order = page.getByRole("button", { name: "Order another label: this one is damaged" });
  await order.waitFor();
  unread(UNREAD);
  await order.press("Enter");
  await page.getByRole("button", { name: "Print the label" }).waitFor();
  assert.deepEqual(sent(REPRINT).map(({ body }) => JSON.parse(body)), [{ ground: "DAMAGED" }]);
});

test("what its patient needs no more is listed, with where it is, and nobody else is offered it", async () => {
  stub.answers["GET /api/session"] = as("quality-officer");
  const unit = { component: `${DONATION}-DRC01100`, printed: "A9990 26 000123 8", product: "DRC01100", use: "AUTOLOGOUS", crossover: false, notWantedSince: "2026-11-17T15:20:00Z", expiresAt: "2026-12-20T23:59:00Z" };
  stub.answers["GET /api/production/not-wanted-units"] = {
    status: 200,
    body: { more: false, asOf: unit.notWantedSince, items: [{ ...unit, site: "NIBTS-BELFAST" }, { ...unit, component: `${DONATION}-DFF01200`, product: "DFF01200", use: "DIRECTED", hospital: "BHSCT" }, { ...unit, component: `${DONATION}-DRC01D00`, product: "DRC01D00", use: "DIRECTED", crossover: true }] },
  };
  await page.goto(`${stub.url}/not-wanted`);
  await page.getByText("3 units.").waitFor();
  await page.getByText("The donor’s own. Here, at NIBTS-BELFAST.").waitFor();
  await page.getByText("For one other patient. At BHSCT: tell them.").waitFor();
  await assertAccessible(page, "not wanted any more");
  assert.equal(await page.getByRole("button", { name: /Give back/ }).count(), 1, "only what may cross over is offered to others");
  await page.getByRole("button", { name: "Give back to the free stock DRC01D00 of A9990 26 000123 8" }).press("Enter");
  await page.getByRole("button", { name: "Sign and give it back" }).press("Enter");
  await page.getByRole("alert").getByText("Say why, in 8 to 500 characters").waitFor();
  await assertAccessible(page, "giving back, without a reason");
  const back = `POST /api/production/components/${DONATION}-DRC01D00/giving-back`;
  await page.getByLabel("Why is it for somebody else?").fill("Its patient needs it no more");
  await shot("not-wanted");
  stub.answers[back] = { status: 422, body: { title: "It was not signed", status: 422, objections: [{ code: "sign-on-not-recent", message: "This is signed: sign in again, then do it within 5 minutes." }] } };
  await page.getByRole("button", { name: "Sign and give it back" }).press("Enter");
  await page.getByRole("link", { name: /Sign in again/ }).waitFor();
  stub.answers[back] = { status: 201, body: { component: `${DONATION}-DRC01D00`, became: `${DONATION}-DRC01000` } };
  await page.getByRole("button", { name: "Sign and give it back" }).press("Enter");
  await page.getByText(`It is ${DONATION}-DRC01000 now`).waitFor();
  assert.deepEqual(JSON.parse(sent(back).at(-1).body), { words: "Its patient needs it no more" });
  await page.getByRole("link", { name: "Discard a unit" }).press("Enter");
  await page.getByRole("heading", { name: "Discard a unit" }).waitFor();
});
