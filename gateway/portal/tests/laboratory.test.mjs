import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const OFFICER = { user: "quality-officer", organisation: "NIBTS", roles: ["quality-officer"] };
const SCIENTIST = { user: "testing-scientist", organisation: "NIBTS", roles: ["testing-scientist"] };
const TESTS = ["HBSAG", "ANTI_HIV", "ANTI_HCV", "SYPHILIS", "ANTI_HTLV", "HIV_RNA", "HCV_RNA", "HBV_DNA", "HEV_RNA", "ANTIBODY_SCREEN"];
const awaited = (test, standing = "OUTSTANDING", repeats = 0) => ({ test, standing, repeats });
const BATCH = {
  batch: "5b1c0c5e-7a36-3c39-9d1e-2f6a1a0f4d11",
  test: "HIV_RNA",
  analyser: "PANTHER-1",
  run: "RUN-2611-0043",
  kitLot: "71A04",
  kitExpires: "2027-03-31",
  ranAt: "2026-11-16T04:12:00Z",
  receivedAt: "2026-11-16T04:20:00Z",
  results: 3,
  reactive: 2,
  valid: true,
  faults: [],
};
const INVALID = { ...BATCH, batch: "6b1c0c5e-7a36-3c39-9d1e-2f6a1a0f4d12", test: "HBSAG", analyser: "ALINITY-1", run: "RUN-2611-0042", results: 88, reactive: 0, valid: false, faults: ["CONTROL_OUT_OF_LIMITS", "KIT_EXPIRED"] };
const VOID = { ...BATCH, valid: false, voidGround: "REAGENT_OR_KIT", voidedAt: "2026-11-16T10:00:00Z" };
const CONTROLS = [
  { name: "negative", value: 0.12, low: 0, high: 0.8, withinLimits: true },
  { name: "positive", value: 5.1, low: 2, high: 9, withinLimits: true },
];
const FAILED = [CONTROLS[0], { ...CONTROLS[1], value: 1.4, withinLimits: false }];
const RESULTS = [
  { donation: "A999026000123", printed: "A9990 26 000123 8", step: "INITIAL", result: "NEGATIVE" },
  { donation: "A999026000124", printed: "A9990 26 000124 6", step: "POOL", result: "REACTIVE", pool: "P-0007" },
  { donation: "A999026000125", printed: "A9990 26 000125 4", step: "POOL", result: "REACTIVE", pool: "P-0007" },
];
const WORKLIST = {
  asOf: "2026-11-16T08:00:00Z",
  more: false,
  pools: [{ pool: "P-0007", test: "HIV_RNA", batch: BATCH.batch, receivedAt: BATCH.receivedAt, members: 2, toTest: 1 }],
  donations: [
    { donation: "A999026000121", printed: "A9990 26 000121 2", collectedAt: "2026-11-15T09:10:00Z", tests: [awaited("ANTI_HCV", "REACTIVE"), awaited("HEV_RNA")], discretionary: [] },
    { donation: "A999026000124", printed: "A9990 26 000124 6", collectedAt: "2026-11-15T10:42:00Z", tests: [awaited("ANTI_HCV", "INITIALLY_REACTIVE", 2), awaited("HIV_RNA", "POOL_REACTIVE")], discretionary: ["MALARIA_ANTIBODY"] },
    { donation: "A999026000130", printed: "A9990 26 000130 3", collectedAt: "2026-11-15T11:00:00Z", tests: TESTS.map((test) => awaited(test)), discretionary: [] },
  ],
};
const VOIDING = `POST /api/production/test-batches/${BATCH.batch}/voiding`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers["GET /api/production/laboratory-worklist"] = { status: 200, body: WORKLIST };
  stub.answers["GET /api/production/test-batches"] = { status: 200, body: { items: [BATCH, INVALID], more: false } };
  stub.answers["GET /api/production/test-reports"] = { status: 200, body: { items: [], more: false } };
  stub.answers[`GET /api/production/test-batches/${BATCH.batch}`] = { status: 200, body: { batch: BATCH, controls: CONTROLS, results: RESULTS } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = () => stub.requests.filter(({ method, path }) => `${method} ${path}` === VOIDING);
const openBatch = async () => {
  await page.goto(`${stub.url}/laboratory`);
  await page.getByRole("link", { name: BATCH.run }).press("Enter");
  await page.getByRole("heading", { name: `Batch ${BATCH.run}` }).waitFor();
};

test("the worklist says of each donation what is to be done, of each pool how many are to be tested, of each batch whether it counts", async () => {
  await page.goto(`${stub.url}/laboratory`);
  await page.getByRole("row", { name: /A9990 26 000121 2.*anti-HCV is repeat reactive: keep every pack.*Not tested: HEV RNA/ }).waitFor();
  await page.getByRole("row", { name: /A9990 26 000124 6.*anti-HCV was reactive once: repeat the sample, 2 to come.*HIV RNA was reactive in a pool: test the sample alone.*Asked of this donation: malaria antibody/ }).waitFor();
  await page.getByRole("row", { name: /A9990 26 000130 3.*Nothing is tested yet/ }).waitFor();
  await page.getByRole("row", { name: /P-0007 HIV RNA .* 1 of 2/ }).waitFor();
  await page.getByRole("row", { name: /RUN-2611-0043.*3 results, 2 reactive.*Valid/ }).waitFor();
  await page.getByRole("row", { name: /RUN-2611-0042.*Invalid.*a control was out of its limits, the kit was expired/ }).waitFor();
  await assertAccessible(page, "testing laboratory");
});

test("a scientist sees a batch, reactive first, and declares it void by keyboard alone; nothing goes without a ground and a reason", async () => {
  stub.answers[VOIDING] = { status: 200, body: { batch: BATCH.batch, results: 3 } };
  await openBatch();
  await page.getByRole("row", { name: /Positive 5.1 2 to 9 Within its limits/ }).waitFor();
  const rows = await page.getByRole("table", { name: "Results of 3 samples" }).getByRole("row").allInnerTexts();
  assert.match(rows[1], /000124/);
  assert.match(rows[3], /000123/);
  await assertAccessible(page, "a batch");
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await page.getByRole("button", { name: "Declare all 3 results void" }).press("Enter");
  await page.getByRole("link", { name: "Choose why the batch is void" }).press("Enter");
  await assertFocused(page, "ground-CONTROL_FAILED");
  await page.getByRole("link", { name: "Say how you know, in 8 to 500 characters" }).waitFor();
  await assertAccessible(page, "a void batch with everything missing");
  assert.equal(sent().length, 0);
  await page.getByLabel("The reagent or the kit").press("Space");
  await page.getByLabel("How do you know?").press("T");
  await page.keyboard.type("he lot was recalled");
  stub.answers[`GET /api/production/test-batches/${BATCH.batch}`] = { status: 200, body: { batch: VOID, controls: CONTROLS, results: RESULTS } };
  await page.getByRole("button", { name: "Declare all 3 results void" }).press("Enter");
  await page.getByText("3 results of this batch no longer count. Test the samples again.").waitFor();
  await page.getByText("the reagent or the kit").waitFor();
  await page.getByRole("button", { name: /Declare all/ }).waitFor({ state: "detached" });
  assert.deepEqual(JSON.parse(sent()[0].body), { ground: "REAGENT_OR_KIT", words: "The lot was recalled" });
  assert.ok(sent()[0].headers["idempotency-key"]);
});

test("a refusal is shown with its reason, and the entries stay", async () => {
  stub.answers[VOIDING] = { status: 422, body: { title: "The batch was not declared void", status: 422, objections: [{ code: "batch-void-before", message: "This batch is invalid or void already: none of its results counts." }] } };
  await openBatch();
  await page.getByLabel("Another reason").press("Space");
  await page.getByLabel("How do you know?").fill("The plate was dropped");
  await page.getByRole("button", { name: "Declare all 3 results void" }).press("Enter");
  await page.getByText("This batch is invalid or void already").waitFor();
  assert.equal(await page.getByLabel("How do you know?").inputValue(), "The plate was dropped");
});

test("a quality officer sees a batch and declares nothing void", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  await openBatch();
  await page.getByText("In pool P-0007").first().waitFor();
  assert.equal(await page.getByRole("button", { name: /Declare all/ }).count(), 0);
});

test("of an invalid batch is said which control failed, and there is nothing to declare", async () => {
  stub.answers[`GET /api/production/test-batches/${INVALID.batch}`] = { status: 200, body: { batch: INVALID, controls: FAILED, results: RESULTS } };
  await page.goto(`${stub.url}/laboratory/${INVALID.batch}`);
  await page.getByRole("row", { name: /Positive 1.4 2 to 9 Out of its limits/ }).waitFor();
  await page.getByText("a control was out of its limits, the kit was expired").waitFor();
  assert.equal(await page.getByRole("button", { name: /Declare all/ }).count(), 0);
  await assertAccessible(page, "an invalid batch");
});

test("a laboratory with nothing to do says so", async () => {
  stub.answers["GET /api/production/laboratory-worklist"] = { status: 200, body: { donations: [], pools: [], more: false, asOf: WORKLIST.asOf } };
  stub.answers["GET /api/production/test-batches"] = { status: 200, body: { items: [], more: false } };
  await page.goto(`${stub.url}/laboratory`);
  await page.getByText("No pool is reactive and unresolved.").waitFor();
  await page.getByText("Of no received donation is a test to be done.").waitFor();
  await page.getByText("No batch was taken yet.").waitFor();
  await assertAccessible(page, "a laboratory with nothing to do");
});

const SENDING = "POST /api/production/test-batches";
const TEXT = "batch,HIV_RNA,PANTHER-1,RUN-2611-0043,2026-11-16T04:12:00Z\nkit,71A04,2027-03-31\ncontrol,negative,0.12,0.00,0.80\nresult,A999026000123,INITIAL,NEGATIVE\nresult,A999026000124,INITIAL,MAYBE\n";

test("a batch is sent as the analyser wrote it; a refusal stands row by row, and the mended text is taken", async () => {
  stub.answers[SENDING] = { status: 400, body: { title: "Bad input", status: 400, errors: [{ field: "line 5", code: "result-unknown", message: "Known are [NEGATIVE, REACTIVE]." }] } };
  await page.goto(`${stub.url}/laboratory`);
  await page.getByRole("link", { name: "Send a batch of results" }).press("Enter");
  await page.getByRole("heading", { name: "Send a batch of results" }).waitFor();
  await assertAccessible(page, "a batch to be sent");
  await page.getByRole("button", { name: "Send the batch" }).press("Enter");
  await page.getByRole("link", { name: "Choose a file, or paste what the analyser says" }).waitFor();
  await page.getByLabel("The analyser’s file").setInputFiles({ name: "run.csv", mimeType: "text/csv", buffer: Buffer.from(TEXT) });
  await page.getByText("2 results in it.").waitFor();
  await page.getByRole("button", { name: "Send the batch" }).press("Enter");
  await page.getByRole("row", { name: /5 result,A999026000124,INITIAL,MAYBE Known are/ }).waitFor();
  await assertAccessible(page, "a batch that was refused");
  stub.answers[SENDING] = { status: 404, body: { title: "Nothing of the batch was taken", status: 404, objections: [{ code: "sample-unknown", message: "No donation is known by this number yet.", facts: { donation: "A999026000123" } }] } };
  await page.getByLabel("What is sent").fill(TEXT.replace("MAYBE", "REACTIVE"));
  await page.getByRole("button", { name: "Send the batch" }).press("Enter");
  await page.getByRole("row", { name: /4 result,A999026000123,INITIAL,NEGATIVE No donation is known/ }).waitFor();
  stub.answers[SENDING] = { status: 201, body: { batch: BATCH.batch, results: 2, valid: true, faults: [] } };
  await page.getByRole("button", { name: "Send the batch" }).press("Enter");
  await page.getByText("2 results taken, and they count.").waitFor();
  const requests = stub.requests.filter(({ method, path }) => `${method} ${path}` === SENDING);
  assert.equal(requests[0].headers["content-type"], "text/csv");
  assert.equal(requests[0].body, TEXT);
  assert.notEqual(requests[1].headers["idempotency-key"], requests[2].headers["idempotency-key"]);
});

test("markers are recorded by scanner and keyboard alone, and what counts is told", async () => {
  const recording = "POST /api/production/donations/A999026000123/markers";
  stub.answers[recording] = { status: 201, body: { donation: "A999026000123", marker: "CMV", standing: "POSITIVE" } };
  await page.goto(`${stub.url}/laboratory/markers`);
  await page.getByLabel("Donation number").waitFor();
  await page.keyboard.type("=A99902600012307");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Result of A9990 26 000123/ }).waitFor();
  await page.getByRole("button", { name: "Record the result" }).press("Enter");
  await page.getByRole("link", { name: "Choose the marker" }).waitFor();
  await assertAccessible(page, "a marker with everything missing");
  await page.getByLabel("Antibody against cytomegalovirus").press("Space");
  await page.getByLabel("Negative").press("Space");
  await page.getByLabel("Run").fill("RUN-7");
  await page.getByLabel("Analyser").fill("ALINITY-1");
  await page.getByRole("button", { name: "Record the result" }).press("Enter");
  await page.getByText(/A9990 26 000123 .: antibody against cytomegalovirus stands as positive\./).waitFor();
  const request = stub.requests.find(({ method, path }) => `${method} ${path}` === recording);
  assert.deepEqual(JSON.parse(request.body), { marker: "CMV", result: "NEGATIVE", run: "RUN-7", analyser: "ALINITY-1" });
});

const REPORT = {
  report: "0193b0f2-2222-7000-8000-000000000002",
  batch: "7c1c0c5e-7a36-3c39-9d1e-2f6a1a0f4d13",
  kind: "REPORTED",
  test: "HBSAG",
  analyser: "ALINITY-1",
  run: "RUN-2611-0050",
  sender: "DTMW|NIBTS",
  message: "DTL000017",
  results: 88,
  reason: "NOT_TAKEN",
  objections: [{ code: "sample-unknown", message: "A9990 26 000131 1 is no donation that is known here, so nothing of the batch is taken: word of its collection may be on its way." }],
  heardAt: "2026-11-16T05:00:00Z",
};
const NOTICE = { ...REPORT, report: "0193b0f2-3333-7000-8000-000000000003", batch: BATCH.batch, kind: "CORRECTED", test: "HIV_RNA", analyser: BATCH.analyser, run: BATCH.run, reason: "BATCH_VOID", objections: [{ code: "batch-corrected", message: "The laboratory corrected a run that was taken before: the whole batch is void. Have its samples tested again, in another run." }] };
const WAITING = { status: 200, body: { items: [REPORT, NOTICE], more: false } };

test("what a testing laboratory sent and could not be taken is seen at once, tried again, and closed with words, by keyboard alone", async () => {
  const taking = `POST /api/production/test-reports/${REPORT.report}/taking`;
  const closing = `POST /api/production/test-reports/${NOTICE.report}/closing`;
  stub.answers["GET /api/production/test-reports"] = WAITING;
  stub.answers[taking] = { status: 404, body: { title: "Nothing of the report was taken", status: 404, objections: REPORT.objections } };
  stub.answers[closing] = { status: 200, body: { report: NOTICE.report } };
  await page.goto(`${stub.url}/laboratory`);
  await page.getByRole("link", { name: "2 reports of testing laboratories wait" }).press("Enter");
  await page.getByRole("heading", { name: "Reports that wait" }).waitFor();
  const unknown = page.getByRole("region", { name: "HBsAg, run RUN-2611-0050 of ALINITY-1" });
  const notice = page.getByRole("region", { name: `HIV RNA, run ${BATCH.run} of ${BATCH.analyser}` });
  await unknown.getByText("DTMW|NIBTS, message DTL000017").waitFor();
  await notice.getByText("A correction, with 88 results").waitFor();
  assert.equal(await notice.getByRole("button", { name: "Try again" }).count(), 0);
  await assertAccessible(page, "reports that wait");

  await unknown.getByRole("button", { name: "Try again" }).press("Enter");
  await unknown.getByRole("alert").getByText(/is no donation that is known here/).waitFor();
  stub.answers[taking] = { status: 200, body: { batch: REPORT.batch, results: 88, valid: true, faults: [] } };
  stub.answers["GET /api/production/test-reports"] = { status: 200, body: { items: [NOTICE], more: false } };
  await unknown.getByRole("button", { name: "Try again" }).press("Enter");
  await page.getByText("HBsAg, run RUN-2611-0050 of ALINITY-1: 88 results taken, and they count.").waitFor();

  await notice.locator("summary", { hasText: "Close it" }).press("Enter");
  await notice.getByRole("button", { name: "Close the report" }).press("Enter");
  await notice.getByText("Say what was done, in 8 to 500 characters").waitFor();
  await assertAccessible(page, "a report closed without words");
  await notice.getByLabel("What was done?").fill("Tested again as RUN-2611-0051");
  stub.answers["GET /api/production/test-reports"] = { status: 200, body: { items: [], more: false } };
  await notice.getByRole("button", { name: "Close the report" }).press("Enter");
  await page.getByText("No report waits.").waitFor();
  const request = stub.requests.find(({ method, path }) => `${method} ${path}` === closing);
  assert.deepEqual(JSON.parse(request.body), { words: "Tested again as RUN-2611-0051" });
});

const OF_ONE_SAMPLE = { ...REPORT, test: undefined, results: 0 };
const CULTURE = {
  ...OF_ONE_SAMPLE,
  report: "0193b0f2-3333-7000-8000-000000000004",
  kind: "CULTURED",
  component: "A999026000131-DPL01000",
  run: "BTA-77101",
  analyser: "BACTALERT-2",
  result: "GROWTH",
  objections: [{ code: "component-unknown", message: "No component A999026000131-DPL01000 was made here: check the number." }],
};
const TAKEN_BACK = { ...OF_ONE_SAMPLE, report: "0193b0f2-3333-7000-8000-000000000005", kind: "TAKEN_BACK", donation: "A999026000131", discretionary: "MALARIA_ANTIBODY", objections: [{ code: "donation-unknown", message: "A9990 26 000131 1 is not known here yet." }] };

test("growth in a pack that nobody knows is seen for what it is, and a result that was taken back beside it", async () => {
  const taking = `POST /api/production/test-reports/${CULTURE.report}/taking`;
  stub.answers["GET /api/production/test-reports"] = { status: 200, body: { items: [CULTURE, TAKEN_BACK, { ...TAKEN_BACK, report: "0193b0f2-3333-7000-8000-000000000006", kind: "EXAMINED", result: "REACTIVE", message: "DTL000016" }], more: false } };
  stub.answers[taking] = { status: 200, body: { donation: "A999026000131" } };
  await page.goto(`${stub.url}/laboratory/reports`);
  const culture = page.getByRole("region", { name: "Culture of A999026000131-DPL01000, bottle BTA-77101 of BACTALERT-2" });
  await culture.getByText("Bacteria grew").waitFor();
  const names = page.getByRole("region", { name: "malaria antibody of A999026000131, run RUN-2611-0050 of ALINITY-1" });
  await names.getByText("That its result of the test is not to be relied on").waitFor();
  await names.getByText("Reactive").waitFor();
  await page.getByText(/Growth in a pack that is not known here holds everything with its number meanwhile/).waitFor();
  await assertAccessible(page, "reports of one sample");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/reports-of-one-sample.png`, fullPage: true });
  await culture.getByRole("button", { name: "Try again" }).press("Enter");
  await page.getByText("Culture of A999026000131-DPL01000, bottle BTA-77101 of BACTALERT-2: taken.").waitFor();
});

test("a quality officer sees the reports that wait and does nothing about them", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers["GET /api/production/test-reports"] = WAITING;
  await page.goto(`${stub.url}/laboratory/reports`);
  await page.getByText("Open the batch that is void").waitFor();
  assert.equal(await page.getByRole("button", { name: /Try again|Close the report/ }).count(), 0);
});
