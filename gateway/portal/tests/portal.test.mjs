import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { NURSE, startStub, TRACE } from "./stub.mjs";

const WRISTBAND = "3999999993";
const BAG = "]d1=+04000=A99902600012300=%5100=<DRC01000&>0263542359";
const CHECK = "POST /api/bedside/checks";

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const answer = (answer, reasons = []) => ({ status: 200, body: { check: "0193", answer, component: "A999026000123-DRC01000", reasons, rules: "bedside-2026.1" } });
const openBedside = () => page.goto(`${stub.url}/bedside`).then(() => page.getByRole("heading", { name: "Bedside check", level: 1 }).waitFor());

test("who is not signed in is asked to sign in", async () => {
  stub.answers["GET /api/session"] = { status: 401, body: { title: "Sign in", status: 401 } };
  await page.goto(stub.url);
  assert.equal(await page.getByRole("button", { name: /Sign in/ }).getAttribute("href"), "/oauth2/authorization/keycloak");
  await assertAccessible(page, "sign in");
});

test("a person sees who they are, their own pages, and signs out with the CSRF token", async () => {
  await page.goto(stub.url);
  await page.getByText("ward-nurse, BHSCT").waitFor();
  await page.getByRole("link", { name: "Bedside check" }).first().waitFor();
  assert.equal(await page.locator("form[action='/logout'] input[name=_csrf]").inputValue(), "csrf-of-the-test");
  await assertAccessible(page, "home");
});

test("a page that is not for the role is not shown", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...NURSE, roles: ["donor-carer"] } };
  await page.goto(`${stub.url}/bedside`);
  await page.getByRole("heading", { name: "This page is not here for you" }).waitFor();
});

test("two scans by keyboard alone give an unmistakable GO", async () => {
  stub.answers[CHECK] = answer("GO");
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByText("Right blood. You can start.").waitFor();
  const sent = stub.requests.find((request) => request.path === "/api/bedside/checks");
  assert.deepEqual(JSON.parse(sent.body), { wristband: WRISTBAND, label: [BAG] });
  assert.match(sent.headers["idempotency-key"], /^[0-9a-f-]{36}$/);
  assert.equal(sent.headers["x-xsrf-token"], "csrf-of-the-test");
  await assertAccessible(page, "GO");
});

test("a transfusion starts from a GO, once", async () => {
  stub.answers[CHECK] = answer("GO");
  stub.answers["POST /api/bedside/transfusions"] = { status: 201, body: { component: "A999026000123-DRC01000" } };
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByRole("button", { name: "Start transfusion now" }).press("Enter");
  await page.getByText(/^Started at/).waitFor();
  assert.deepEqual(JSON.parse(stub.requests.at(-1).body), { check: "0193" });
  await assertAccessible(page, "started");
});

test("a bag scanned before the wristband gets no verdict", async () => {
  stub.answers[CHECK] = answer("GO");
  await openBedside();
  await scan(page, BAG);
  await page.getByRole("region", { name: "Bag" }).getByText("Scanned").waitFor();
  assert.equal(await page.locator(".verdict").count(), 0);
  await scan(page, WRISTBAND);
  await page.getByText("Right blood. You can start.").waitFor();
});

test("four linear barcodes are as good as the square symbol, and the page says which are missing", async () => {
  stub.answers[CHECK] = answer("GO");
  await openBedside();
  for (const part of [WRISTBAND, "]C0=A99902600012300", "]C0=<DRC01000"]) await scan(page, part);
  await page.getByText("Still to scan on the bag: blood group, expiry date").waitFor();
  for (const part of ["=%5100", "&>0263542359"]) await scan(page, part);
  await page.getByText("Right blood. You can start.").waitFor();
});

test("a NO-GO says stop with every reason, and offers no start", async () => {
  stub.answers[CHECK] = answer("NO_GO", [
    { code: "issued-to-another-patient", severity: "STOP", message: "This unit was issued for another patient." },
    { code: "component-expired", severity: "STOP", message: "This unit expired yesterday." },
  ]);
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByText("Stop. Do not transfuse.").waitFor();
  await page.getByText("This unit was issued for another patient.").waitFor();
  await page.getByText("This unit expired yesterday.").waitFor();
  assert.equal(await page.getByRole("button", { name: /Start/ }).count(), 0);
  await assertAccessible(page, "NO-GO");
});

test("a NO-GO tells two antibodies apart, and what does not stop never looks as if it did", async () => {
  const anti = (antigen) => ({ code: "antibody-antigen-present", severity: "STOP", message: `The patient had anti-${antigen} and the unit is ${antigen} positive.` });
  stub.answers[CHECK] = answer("NO_GO", [
    anti("K"),
    anti("Fya"),
    { code: "not-irradiated", severity: "STOP", message: "The unit is not known to be irradiated, which this patient or component needs (irradiated)." },
    { code: "requirement-not-checked", severity: "WARN", message: "The patient's blood was asked for as fresh." },
    { code: "abo-not-first-choice", severity: "INFORMATION", message: "This group is the second choice for this patient." },
  ]);
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  const said = async (name) => page.getByRole("region", { name, exact: true }).getByRole("listitem").allTextContents();
  await page.getByText("Stop. Do not transfuse.").waitFor();
  assert.deepEqual((await said("Why not")).map((text) => text.split(" and ")[0].split(",")[0]), [
    "The patient had anti-K",
    "The patient had anti-Fya",
    "The unit is not known to be irradiated",
  ]);
  assert.deepEqual(await said("Take note"), ["The patient's blood was asked for as fresh."]);
  assert.deepEqual(await said("For information"), ["This group is the second choice for this patient."]);
  await assertAccessible(page, "NO-GO of three kinds");
});

test("a GO with a warning is a GO, and shows the warning", async () => {
  stub.answers[CHECK] = answer("GO", [{ code: "rhd-not-confirmed", severity: "WARN", message: "The patient is RhD positive by one sample only." }]);
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByText("Right blood. You can start.").waitFor();
  await page.getByRole("region", { name: "Take note" }).getByText("RhD positive by one sample only").waitFor();
  assert.equal(await page.getByRole("region", { name: "Why not" }).count(), 0);
  await page.getByRole("button", { name: "Start transfusion now" }).waitFor();
  await assertAccessible(page, "GO with a warning");
});

test("downtime asks for the two-person check", async () => {
  stub.answers[CHECK] = answer("DOWNTIME", [{ code: "cannot-confirm", severity: "STOP", message: "The unit's owner did not answer." }]);
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByText("Cannot confirm. Do the two-person check.").waitFor();
  await assertAccessible(page, "downtime");
});

test("no answer from the platform is never a GO", async () => {
  stub.answers[CHECK] = { status: 504, body: { title: "Gateway time-out", status: 504, detail: "The check may have been made. Scan again." } };
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByText("Cannot confirm. Do the two-person check.").waitFor();
  assert.equal(await page.getByText("Right blood").count(), 0);
});

test("the next wristband empties the page", async () => {
  stub.answers[CHECK] = answer("GO");
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByText("Right blood. You can start.").waitFor();
  await page.getByLabel("Scan wristband or bag").focus();
  await scan(page, "3999999985");
  await page.getByText("Scan the bag: its square symbol").waitFor();
  assert.equal(await page.locator(".verdict").count(), 0);
});

test("a scanned donation number shows the unit's whole way, with its gaps and who owes them", async () => {
  stub.answers["GET /api/outcomes/traces/A999026000123"] = { status: 200, body: TRACE };
  await page.goto(`${stub.url}/trace`);
  await page.getByLabel("Donation number").waitFor();
  await scan(page, "]C0=A99902600012300");
  await page.getByRole("heading", { name: "A9990 26 000123 8" }).waitFor();
  assert.equal(await page.locator(".trace-timeline li").count(), TRACE.steps.length);
  await page.getByText("by hand: A9999 00395A and NMC 98I1234E").waitFor();
  await page.getByText("Transfused, confirmed electronically").waitFor();
  await page.getByText("Owner: BHSCT").waitFor();
  assert.match(page.url(), /\/trace\/A999026000123$/);
  await assertAccessible(page, "trace");
});

const LABEL = "GET /api/production/components/A999026000124-DRC01000/label";

/** A released component beside others, on the trace page of somebody with these roles. */
async function openReleased(...roles) {
  const released = { ...TRACE.components[0], component: "A999026000124-DRC01000", state: "RELEASED", hospital: undefined, patient: undefined, outcome: undefined };
  stub.answers["GET /api/session"] = { status: 200, body: { user: roles[0], organisation: "REGION", roles } };
  stub.answers["GET /api/outcomes/traces/A999026000123"] = { status: 200, body: { ...TRACE, components: [...TRACE.components, released] } };
  await page.goto(`${stub.url}/trace/A999026000123`);
  await page.getByText("Released", { exact: true }).waitFor();
}

test("a processing scientist prints the label of a released component, and of no other", async () => {
  stub.answers[LABEL] = { status: 200, type: "application/pdf", body: "%PDF-1.7 a label" };
  await openReleased("processing-scientist");
  assert.equal(await page.getByRole("button", { name: /Print label/ }).count(), 1);
  await assertAccessible(page, "a label to print");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Print label of A999026000124-DRC01000" }).press("Enter")]);
  assert.equal(download.suggestedFilename(), "A999026000124-DRC01000.pdf");
  assert.equal(await readFile(await download.path(), "utf8"), "%PDF-1.7 a label");
  assert.equal(stub.requests.find((request) => request.path.endsWith("/label")).headers.accept, "application/pdf");
});

test("a label that fails on its way is said to be not printed, and the keyboard goes on from there", async () => {
  await openReleased("processing-scientist");
  const print = page.getByRole("button", { name: "Print label of A999026000124-DRC01000" });
  await page.route("**/label", (route) => route.abort("connectionreset"));
  await print.press("Enter");
  await page.getByRole("alert").getByText("The label is not printed.").waitFor();
  await page.waitForFunction(() => /^Print label/.test(document.activeElement.textContent));
  await page.unroute("**/label");
  stub.answers[LABEL] = { status: 200, type: "application/pdf", body: "%PDF-1.7 a label" };
  await Promise.all([page.waitForEvent("download"), print.press("Enter")]);
  await page.getByRole("status").getByText("It is saved as A999026000124-DRC01000.pdf.").waitFor();
});

test("a label that is refused says every reason, and nothing is saved", async () => {
  const objections = [
    { code: "donation-on-hold", message: "The donation is on hold: keep every component of it." },
    { code: "test-reactive", message: "HBSAG is reactive." },
  ];
  stub.answers[LABEL] = { status: 422, body: { title: "The label is not printed", status: 422, objections } };
  await openReleased("quality-officer");
  let saved = 0;
  page.on("download", () => (saved += 1));
  await page.getByRole("button", { name: /Print label/ }).press("Enter");
  await page.getByRole("alert").getByText("The label is not printed.").waitFor();
  for (const { message } of objections) await page.getByRole("alert").getByText(message).waitFor();
  assert.equal(saved, 0);
  await assertAccessible(page, "a refused label");
});

test("who does not label is offered no label", async () => {
  await openReleased("distribution-officer", "testing-scientist");
  assert.equal(await page.getByRole("button", { name: /Print label/ }).count(), 0);
});

test("a typed number without its check character is refused with the reason", async () => {
  await page.goto(`${stub.url}/trace`);
  await page.getByLabel("Donation number").waitFor();
  await scan(page, "A9990 26 000123");
  await page.getByRole("alert").getByText("check character").waitFor();
  assert.equal(stub.requests.filter((request) => request.path.includes("traces")).length, 0);
  await assertAccessible(page, "trace error");
});

test("a donation that nobody knows says so", async () => {
  stub.answers["GET /api/outcomes/traces/A999026000010Q"] = { status: 404, body: { title: "Not known", status: 404, objections: [{ code: "donation-unknown", message: "No donation with this number is known." }] } };
  await page.goto(`${stub.url}/trace`);
  await page.getByLabel("Donation number").waitFor();
  await scan(page, "A9990 26 000010 Q");
  await page.getByRole("alert").getByText("No donation with this number is known.").waitFor();
});

const SCAN_CALL = "GET /api/production/scan";
const openScan = () => page.goto(`${stub.url}/scan`).then(() => page.getByLabel("Barcode").waitFor());
const asked = () => stub.requests.filter((request) => request.path === "/api/production/scan").map((request) => request.query.get("text"));

test("whatever is scanned is told part by part, and the next scan takes its place, by keyboard alone", async () => {
  stub.answers[SCAN_CALL] = (request) =>
    request.query.get("text") === BAG
      ? { status: 200, body: { kind: "isbt-128-compound", lines: [{ code: "001", name: "donation identification number", text: "A9990 26 000123 8" }, { code: "002", name: "blood groups", text: "O RhD positive" }] } }
      : { status: 200, body: { kind: "patient-number", lines: [{ code: "HCN", name: "patient", text: "399 999 9993" }] } };
  await openScan();
  await scan(page, BAG);
  await page.getByRole("heading", { name: "ISBT 128 square symbol" }).waitFor();
  await page.getByText("Donation identification number").waitFor();
  await page.getByText("O RhD positive").waitFor();
  assert.equal(await page.getByLabel("Barcode").inputValue(), BAG);
  await assertAccessible(page, "a barcode in parts");
  await scan(page, WRISTBAND);
  await page.getByText("399 999 9993").waitFor();
  assert.deepEqual(asked(), [BAG, WRISTBAND]);
  assert.equal(new URL(page.url()).search, "", "a patient's number is not in the page's address");
});

test("what cannot be read says why", async () => {
  stub.answers[SCAN_CALL] = { status: 200, body: { kind: "unknown", lines: [{ code: "scan-unknown", name: "not readable", text: "This is not a part of a blood label or a wristband" }] } };
  await openScan();
  await scan(page, "nothing");
  await page.getByRole("heading", { name: "Not readable" }).waitFor();
  await page.getByText("This is not a part of a blood label or a wristband").waitFor();
  await assertAccessible(page, "not readable");
});

test("a text that no barcode holds is refused with the reason, and is not sent", async () => {
  await openScan();
  await page.getByLabel("Barcode").fill("9".repeat(4097));
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("No barcode says so much").waitFor();
  assert.deepEqual(asked(), []);
  await assertAccessible(page, "too long");
  stub.answers[SCAN_CALL] = { status: 200, body: { kind: "patient-number", lines: [{ code: "HCN", name: "patient", text: "399 999 9993" }] } };
  await scan(page, WRISTBAND);
  await page.getByText("399 999 9993").waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("what the platform refuses is said in its words", async () => {
  stub.answers[SCAN_CALL] = { status: 400, body: { title: "The request cannot be understood", status: 400, code: "bad-input", errors: [{ field: "text", code: "scan-too-long", message: "No barcode says so much: at most 4096 characters can be read" }] } };
  await openScan();
  await scan(page, WRISTBAND);
  await page.getByRole("alert").getByText("No barcode says so much").waitFor();
});

const TRACE_CALL = "GET /api/outcomes/traces/A999026000123";
const CLOSED = {
  status: 403,
  body: { title: "Say why you open this record", status: 403, code: "purpose-required", objections: [{ code: "purpose-required", severity: "STOP", message: "Your organisation is not known to look after this patient." }] },
};
const REASON = "Brought in unconscious, bleeding";
/** As the platform does it: closed, until the glass is broken. */
const behindTheGlass = (request) => (request.headers["purpose-of-use"] === "ETREAT" && request.headers["break-glass-reason"] === REASON ? { status: 200, body: TRACE } : CLOSED);

test("another organisation's patient opens with a reason, by keyboard alone", async () => {
  stub.answers[TRACE_CALL] = behindTheGlass;
  await page.goto(`${stub.url}/trace`);
  await page.getByLabel("Donation number").waitFor();
  await scan(page, "]C0=A99902600012300");
  await page.getByRole("alert").getByText("not known to look after this patient").waitFor();
  assert.equal(await page.getByText("There is a problem").count(), 0);
  assert.equal(await page.locator(".trace-timeline").count(), 0);
  await assertAccessible(page, "behind the glass");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type(REASON);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".trace-timeline").waitFor();
  await page.getByRole("status").getByText(REASON).waitFor();
  await assertAccessible(page, "opened with a broken glass");
  const broken = stub.requests.filter((request) => request.headers["break-glass-reason"] === REASON);
  assert.equal(broken.length, 1, "the glass is broken once");
  assert.match(broken[0].headers["purpose-of-use"], /^ETREAT$/);
});

test("a reason that cannot be kept is said so, and opens nothing", async () => {
  stub.answers[TRACE_CALL] = behindTheGlass;
  await page.goto(`${stub.url}/trace/A999026000123`);
  const reason = page.getByLabel("Why do you need to see it?");
  await page.getByRole("button", { name: "Open the record" }).press("Enter");
  await page.getByText("Enter why you need to see this record").waitFor();
  await assertAccessible(page, "reason missing");
  await reason.fill("bleeds");
  await pressAgain(page.getByRole("button", { name: "Open the record" }), page.getByText("Say it in at least 8 characters").first());
  assert.equal(stub.requests.filter((request) => request.headers["purpose-of-use"]).length, 0);
});

test("a scan never opens a record by accident: the glass is asked for anew for every donation", async () => {
  stub.answers[TRACE_CALL] = behindTheGlass;
  stub.answers["GET /api/outcomes/traces/A999026000010Q"] = CLOSED;
  await page.goto(`${stub.url}/trace/A999026000123`);
  await page.getByLabel("Why do you need to see it?").fill(REASON);
  await page.getByRole("button", { name: "Open the record" }).press("Enter");
  await page.locator(".trace-timeline").waitFor();
  await page.getByLabel("Donation number").focus();
  await scan(page, "A9990 26 000010 Q");
  await page.getByRole("alert").getByText("not known to look after this patient").waitFor();
  await scan(page, "]C0=A99902600012300");
  await page.getByRole("alert").getByText("not known to look after this patient").waitFor();
  assert.equal(stub.requests.filter((request) => request.headers["purpose-of-use"]).length, 1);
});

test("where another organisation's patients are left out the page says so, and shows them with a reason", async () => {
  const patient = TRACE.components[0].patient;
  const withheld = { ...TRACE, patientsWithheld: true, components: TRACE.components.map(({ patient, ...component }) => component) };
  stub.answers[TRACE_CALL] = (request) => (request.headers["purpose-of-use"] ? { status: 200, body: TRACE } : { status: 200, body: withheld });
  await page.goto(`${stub.url}/trace/A999026000123`);
  const summary = page.getByText("Patients of another organisation are not shown");
  await summary.waitFor();
  assert.equal(await page.getByText(/399 999/).count(), 0);
  await page.locator("summary").press("Enter");
  await page.getByLabel("Why do you need to see it?").fill(REASON);
  await assertAccessible(page, "patients left out");
  await page.getByRole("button", { name: "Open the record" }).press("Enter");
  await page.getByText(/399 999 9993/).waitFor();
  assert.equal(patient.value, "3999999993");
  assert.equal(await summary.count(), 0);
});

test("on a phone nothing runs over the edge", async () => {
  stub.answers["GET /api/outcomes/traces/A999026000123"] = { status: 200, body: TRACE };
  stub.answers[CHECK] = answer("NO_GO", [{ code: "component-expired", severity: "STOP", message: "This unit expired yesterday." }]);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await page.goto(`${stub.url}/trace/A999026000123`);
  await page.locator(".trace-timeline").waitFor();
  assert.equal(await overflows(), false, "trace");
  await openBedside();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByText("Stop. Do not transfuse.").waitFor();
  assert.equal(await overflows(), false, "bedside");
  stub.answers[SCAN_CALL] = { status: 200, body: { kind: "isbt-128", lines: [{ code: "038", name: "single european code", text: "A".repeat(40) }] } };
  await openScan();
  await scan(page, "x");
  await page.getByText("Single european code").waitFor();
  assert.equal(await overflows(), false, "barcode");
});

test("the accessibility check notices a planted fault", async () => {
  await openBedside();
  await page.evaluate(() => document.querySelector("label").remove());
  await assert.rejects(assertAccessible(page, "planted"), /label: /);
});
