import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const OFFICER = { user: "quality-officer", organisation: "NIBTS", roles: ["quality-officer"] };
const SCIENTIST = { user: "processing-scientist", organisation: "NIBTS", roles: ["processing-scientist"] };
const AT = "/api/production/non-conformances";
const NCR = { nonConformance: "NCR-00000042", kind: "PROCESSING", severity: "MAJOR", donation: "A999026000123", printed: "A9990 26 000123 8", openedAt: "2026-11-27T10:00:00Z", openedBy: "processing-scientist", actions: [] };
const CAUSED = { ...NCR, cause: "EQUIPMENT" };
const ACTION = { action: 1, kind: "CORRECTIVE", owner: "processing-scientist", dueOn: "2026-11-20", overdue: true };
const READY = { ...CAUSED, actions: [{ ...ACTION, overdue: false, completedAt: "2026-11-26T09:00:00Z" }] };
const STEPS = [{ what: "NonConformanceOpened", words: "The centrifuge stopped in the middle of a run", recordedBy: "processing-scientist", recordedAt: "2026-11-27T10:00:00Z" }];
const opened = (nonConformance) => ({ status: 200, body: { nonConformance, steps: STEPS } });
const ONE = `GET ${AT}/${NCR.nonConformance}`;
const SERIES = "component=DRC01&measure=HAEMOGLOBIN&site=NIBTS-BELFAST";
const VALUES = [...Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 54 : 56)), 38.5, 55];
const CHART = {
  component: "DRC01",
  measure: "HAEMOGLOBIN",
  unit: "g/unit",
  site: "NIBTS-BELFAST",
  least: 40,
  share: 0.75,
  control: { centre: 55, sigma: 1.773, lower: 49.68, upper: 60.32 },
  tested: { units: 22, within: 21, share: 0.954545, lowerBound: 0.812 },
  months: [{ month: "2026-10", units: 12, within: 12, fails: false }, { month: "2026-11", units: 10, within: 9, fails: false }],
  points: VALUES.map((value, at) => ({ component: `A9990260001${10 + at}-DRC01000`, value, within: value >= 40, measuredAt: "2026-11-27T08:00:00Z", broken: value < 40 ? ["BEYOND_THREE_SIGMA"] : [] })),
  alarm: true,
};

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});
const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);

test("one that a wrong label has opened says which pack it is about", async () => {
  stub.answers[ONE] = opened({ ...NCR, kind: "LABELLING", severity: "CRITICAL", component: "A999026000123-DRC01000" });
  await page.goto(`${stub.url}/quality/non-conformances/${NCR.nonConformance}`);
  await page.getByText("A999026000123-DRC01000").waitFor();
  await page.getByText("Labelling").waitFor();
});

test("a scientist opens a non-conformance about a donation by scanner and keyboard alone, and is told that it is held", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[`GET ${AT}`] = { status: 200, body: { items: [], more: false } };
  stub.answers[`POST ${AT}`] = { status: 201, body: { nonConformance: NCR.nonConformance } };
  stub.answers[ONE] = opened(NCR);
  await page.goto(`${stub.url}/quality/non-conformances`);
  await page.getByText("None is open.").waitFor();
  await page.getByRole("link", { name: "Open a non-conformance" }).press("Enter");
  await page.getByRole("heading", { name: "Open a non-conformance" }).waitFor();
  await scan(page, "=A99902600012300");
  await page.getByText("Everything of this donation is held when you open it").waitFor();
  await page.getByRole("button", { name: "Open it" }).press("Enter");
  await page.getByRole("link", { name: "Choose where it happened" }).waitFor();
  await assertAccessible(page, "a non-conformance with everything missing");
  assert.equal(sent(`POST ${AT}`).length, 0);
  await page.getByLabel("Processing", { exact: true }).press("Space");
  await page.getByLabel("Major", { exact: true }).press("Space");
  await page.getByLabel("What was not as it should be?").fill("The centrifuge stopped in the middle of a run");
  await page.getByRole("button", { name: "Open it" }).press("Enter");
  await page.getByRole("heading", { name: NCR.nonConformance }).waitFor();
  assert.deepEqual(JSON.parse(sent(`POST ${AT}`)[0].body), { kind: "PROCESSING", severity: "MAJOR", donation: "A999026000123", words: "The centrifuge stopped in the middle of a run" });
});

test("what is overdue is seen in the list, and an officer finds the cause and assigns an action", async () => {
  stub.answers[`GET ${AT}`] = { status: 200, body: { items: [{ ...CAUSED, actions: [ACTION] }, NCR], more: false } };
  await page.goto(`${stub.url}/quality/non-conformances`);
  await page.getByRole("row", { name: /NCR-00000042.*An action is overdue/ }).waitFor();
  await assertAccessible(page, "non-conformances");
  stub.answers[ONE] = opened(NCR);
  stub.answers[`POST ${AT}/${NCR.nonConformance}/root-cause`] = { status: 200, body: { nonConformance: NCR.nonConformance } };
  stub.answers[`POST ${AT}/${NCR.nonConformance}/actions`] = { status: 200, body: { nonConformance: NCR.nonConformance } };
  await page.goto(`${stub.url}/quality/non-conformances/${NCR.nonConformance}`);
  await page.getByRole("button", { name: "Record the cause" }).press("Enter");
  await page.getByRole("link", { name: "Choose the root cause" }).waitFor();
  await page.getByLabel("Equipment").press("Space");
  await page.getByLabel("How do you know?").fill("Its bearing is worn");
  stub.answers[ONE] = { status: 200, body: { nonConformance: CAUSED, steps: [...STEPS, { ...STEPS[0], what: "RootCauseFound", words: "Its bearing is worn" }] } };
  await page.getByRole("button", { name: "Record the cause" }).press("Enter");
  await page.getByRole("heading", { name: "Assign an action" }).waitFor();
  await page.getByLabel("Keeps it from happening again").press("Space");
  await page.getByLabel("Owner").fill("processing-scientist");
  await page.getByLabel("Day").fill("11");
  await page.getByLabel("Month").fill("12");
  await page.getByLabel("Year").fill("2026");
  await page.getByLabel("What is to be done?").fill("Have the bearing changed every year");
  await assertAccessible(page, "an action");
  await page.getByRole("button", { name: "Assign the action" }).press("Enter");
  const [assigned] = await waitFor(() => sent(`POST ${AT}/${NCR.nonConformance}/actions`));
  assert.deepEqual(JSON.parse(assigned.body), { kind: "CORRECTIVE", owner: "processing-scientist", dueOn: "2026-12-11", words: "Have the bearing changed every year" });
});

test("who opened it is not offered to close it, and somebody else is", async () => {
  stub.answers[ONE] = opened({ ...READY, openedBy: "quality-officer" });
  await page.goto(`${stub.url}/quality/non-conformances/${NCR.nonConformance}`);
  await page.getByText("Somebody who neither opened it nor owned an action closes it.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Close it" }).count(), 0);
  stub.answers[ONE] = opened(READY);
  await page.reload();
  await page.getByRole("button", { name: "Close it" }).waitFor();
  await assertAccessible(page, "a non-conformance that is put right");
});

test("samples that are due and charts that need somebody are listed; a chart says in words what its drawing shows", async () => {
  stub.answers["GET /api/production/quality/samples-due"] = { status: 200, body: { month: "2026-11", items: [{ component: "DRC01", site: "NIBTS-BELFAST", measure: "HAEMOGLOBIN", made: 420, needed: 10, taken: 4 }] } };
  stub.answers["GET /api/production/quality/charts"] = { status: 200, body: { items: [{ component: "DRC01", measure: "HAEMOGLOBIN", site: "NIBTS-BELFAST", units: 22, within: 21, share: 0.954545, broken: 1, alarm: true }] } };
  stub.answers["GET /api/production/quality/chart"] = { status: 200, body: CHART };
  await page.goto(`${stub.url}/quality/monitoring`);
  await page.getByRole("row", { name: /DRC01.*Haemoglobin.*420.*4 of 10/ }).waitFor();
  await assertAccessible(page, "quality monitoring");
  await page.getByRole("link", { name: "DRC01, haemoglobin" }).press("Enter");
  await page.getByRole("heading", { name: /DRC01, haemoglobin/ }).waitFor();
  await page.getByRole("img", { name: /Haemoglobin of 22 units.*1 break a rule/ }).waitFor();
  await page.getByRole("row", { name: /38.5 g\/unit Not met beyond three sigmas/ }).waitFor();
  await page.getByText("21 of 22, 95.5 %; with 95 % confidence at least 81.2 %").waitFor();
  await page.getByRole("heading", { name: "Two failing months" }).waitFor();
  await assertAccessible(page, "a control chart");
  assert.equal(stub.requests.find(({ path }) => path.endsWith("/quality/chart")).query.toString(), SERIES);
});

test("a measurement is recorded by scanner and keyboard alone", async () => {
  const recording = "POST /api/production/components/A999026000123-DRC01000/quality-measurements";
  stub.answers[recording] = { status: 201, body: { component: "A999026000123-DRC01000", measure: "HAEMOGLOBIN", within: false } };
  await page.goto(`${stub.url}/quality/measure`);
  await page.getByLabel("Label of the unit").waitFor();
  await scan(page, "=A99902600012300");
  await scan(page, "=<DRC01000");
  await page.getByRole("heading", { name: "A999026000123-DRC01000" }).waitFor();
  await page.getByRole("button", { name: "Record the value" }).press("Enter");
  await page.getByRole("link", { name: "Choose what was measured" }).waitFor();
  await page.getByLabel("Haemoglobin").press("Space");
  await page.getByLabel("Value, g/unit").fill("38.5");
  await page.getByLabel("Analyser or procedure").fill("SYSMEX-1");
  await page.getByRole("button", { name: "Record the value" }).press("Enter");
  await page.getByText("A999026000123-DRC01000: haemoglobin does not meet the plan.").waitFor();
  assert.deepEqual(JSON.parse(sent(recording)[0].body), { measure: "HAEMOGLOBIN", value: 38.5, method: "SYSMEX-1" });
});

async function waitFor(found) {
  for (let look = 0; look < 600; look++) {
    const seen = found();
    if (seen.length > 0) return seen;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  throw new Error("nothing was sent");
}

test("discards are counted by reason, month, component and site; a unit is discarded by scanner and keyboard alone", async () => {
  const discarding = "POST /api/production/components/A999026000123-DRC01000/discard";
  stub.answers["GET /api/production/discards"] = { status: 200, body: { from: "2026-09", until: "2026-11", items: [{ month: "2026-11", component: "DRC01", site: "NIBTS-BELFAST", made: 120, discarded: 3, reasons: { DAMAGED: 1, EXPIRED: 2 } }] } };
  stub.answers[discarding] = { status: 422, body: { title: "The component was not discarded", status: 422, objections: [{ code: "discard-reason-not-on-record", message: "By the record this is not so: choose the reason that holds, or record the finding first." }] } };
  await page.goto(`${stub.url}/quality`);
  await page.getByRole("link", { name: "Discards" }).press("Enter");
  await page.getByRole("row", { name: /Nov 2026 DRC01 NIBTS-BELFAST 3 of 120, 2.5 % Expired 2; Damaged or leaking 1/ }).waitFor();
  await assertAccessible(page, "discards");
  await page.getByRole("link", { name: "Discard a unit" }).press("Enter");
  await page.getByLabel("Label of the unit").waitFor();
  await scan(page, "=A99902600012300");
  await scan(page, "=<DRC01000");
  await page.getByLabel("Expired").press("Space");
  await page.getByLabel("What did you see?").fill("The bag leaks at its seam");
  await page.getByRole("button", { name: "Discard A999026000123-DRC01000" }).press("Enter");
  await page.getByText("By the record this is not so").waitFor();
  await assertAccessible(page, "a discard that was refused");
  stub.answers[discarding] = { status: 200, body: { component: "A999026000123-DRC01000", reason: "DAMAGED" } };
  await page.getByLabel("Damaged or leaking").press("Space");
  await page.getByRole("button", { name: "Discard A999026000123-DRC01000" }).press("Enter");
  await page.getByText("A999026000123-DRC01000 is discarded.").waitFor();
  assert.deepEqual(JSON.parse(sent(discarding)[1].body), { reason: "DAMAGED", words: "The bag leaks at its seam" });
});
