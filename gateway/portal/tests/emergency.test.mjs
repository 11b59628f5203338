import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const WRISTBAND = "3999999993";
const BAG = "]d1=+04000=A99902600012300=%5100=<DRC01000&>0263542359";
const CHECK = "POST /api/bedside/checks";
const DECLARE = "POST /api/bedside/emergencies";
const START = "POST /api/bedside/transfusions";
const ID = "0197f2a4-6a1b-4c7e-9a55-0d4f2f6b1c03";
const EMERGENCY = { emergency: ID, approvedBy: "Dr A Example", why: "Bleeding, no time to wait", declaredBy: "ward-nurse", declaredAt: "2026-11-27T14:05:00Z", until: "2026-11-27T18:05:00Z" };
const warn = (code, message) => ({ code, severity: "WARN", message });
const TWO = warn("two-people-confirm", "Two people confirm, beside the patient: the emergency was declared for the patient who wears this wristband.");
const STOCK = warn("component-not-issued", "The laboratory has not issued this pack to anybody: it counts as emergency stock and was not crossmatched.");
const UNKNOWN = warn("patient-group-unknown", "The patient's blood group is not known.");

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  ({ page, context, complaints } = await openPage(browser));
  stub.answers[CHECK] = stopped();
  await page.goto(`${stub.url}/bedside`);
  await page.getByRole("heading", { name: "Bedside check", level: 1 }).waitFor();
  await scan(page, WRISTBAND);
  await scan(page, BAG);
});
afterEach(async () => {
  await context.close();
  stub.stop();
  assert.deepEqual(complaints, []);
});

const shot = async (name) => process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
const answer = (answer, more) => ({
  status: 200,
  body: { check: crypto.randomUUID(), answer, component: "A999026000123-DRC01000", patient: { authority: "HCN", value: WRISTBAND }, reasons: [], rules: "bedside-2026.5", ...more },
});
const stopped = () => answer("NO_GO", { reasons: [{ ...STOCK, severity: "STOP", message: "The laboratory has not issued this pack." }] });
const passed = () => answer("EMERGENCY", { situation: "EMERGENCY", reasons: [TWO, STOCK, UNKNOWN], toConfirm: [TWO, STOCK, UNKNOWN].map(({ message }) => message), emergency: EMERGENCY });
const sent = (path) => stub.requests.filter((request) => request.path === path);

async function declare() {
  await page.getByRole("button", { name: "declare an emergency" }).press("Enter");
  await page.getByLabel("Which clinician answers for it?").fill("Dr A Example");
  await page.getByLabel("Why can it not wait?").fill("Bleeding, no time to wait");
  stub.answers[DECLARE] = { status: 201, body: { emergency: ID, declaredAt: EMERGENCY.declaredAt, until: EMERGENCY.until } };
  stub.answers[CHECK] = passed();
  await page.getByRole("button", { name: "Declare the emergency" }).press("Enter");
  await page.getByText("Emergency only. Two people must confirm.").waitFor();
}

test("after a NO-GO an emergency is declared by keyboard alone, and the same scans are asked again", async () => {
  await page.getByText("Stop. Do not transfuse.").waitFor();
  await page.getByRole("button", { name: "declare an emergency" }).press("Enter");
  await assertFocused(page, "approved-by");
  await shot("emergency-declare");
  await page.getByRole("button", { name: "Declare the emergency" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the clinician who answers for it").waitFor();
  await page.getByRole("alert").getByText("Enter why it cannot wait, in a few words").waitFor();
  await assertAccessible(page, "an emergency without words");
  assert.equal(sent("/api/bedside/emergencies").length, 0);
  await page.getByRole("button", { name: "Do not declare it" }).press("Enter");
  await declare();
  assert.deepEqual(JSON.parse(sent("/api/bedside/emergencies")[0].body), { wristband: WRISTBAND, approvedBy: "Dr A Example", why: "Bleeding, no time to wait" });
  assert.deepEqual(sent("/api/bedside/checks").map(({ body }) => JSON.parse(body)), Array(2).fill({ wristband: WRISTBAND, label: [BAG] }));
  assert.equal(await page.getByText("You can start.").count(), 0, "it is no GO");
  assert.equal(await page.getByRole("region", { name: "Two people confirm each of these" }).getByRole("listitem").count(), 3);
  await page.getByRole("heading", { name: "Emergency in force until" }).waitFor();
  await page.getByText("Dr A Example answers for it: Bleeding, no time to wait").waitFor();
  await assertAccessible(page, "let pass in an emergency");
  await shot("emergency");
});

test("what an emergency lets pass starts only with a second person", async () => {
  await declare();
  const start = page.getByRole("button", { name: "We both confirm: start transfusion" });
  await start.press("Enter");
  await page.getByText("Enter who the second person is").waitFor();
  assert.equal(sent("/api/bedside/transfusions").length, 0);
  await page.getByLabel("Second person").fill("ward-nurse");
  stub.answers[START] = { status: 422, body: { title: "Not started", status: 422, objections: [{ code: "second-person-the-same", message: "The second person is somebody else than the one who starts the transfusion." }] } };
  await start.press("Enter");
  await page.getByText("The second person is somebody else").waitFor();
  await assertAccessible(page, "not started");
  await shot("emergency-refused");
  await page.getByLabel("Second person").fill("another-nurse");
  stub.answers[START] = { status: 201, body: { component: "A999026000123-DRC01000" } };
  await start.press("Enter");
  await page.getByText(/^Started at .* in an emergency/).waitFor();
  assert.equal(JSON.parse(sent("/api/bedside/transfusions").at(-1).body).secondPerson, "another-nurse");
  await assertAccessible(page, "started in an emergency");
  await shot("emergency-started");
});

test("an emergency is ended on the page, and the same scans are asked again", async () => {
  await declare();
  stub.answers[`POST /api/bedside/emergencies/${ID}/ending`] = { status: 200, body: { emergency: ID } };
  stub.answers[CHECK] = stopped();
  await page.getByRole("button", { name: "End the emergency" }).press("Enter");
  await page.getByText("Stop. Do not transfuse.").waitFor();
  assert.equal(await page.getByText("Emergency in force").count(), 0);
});

test("another wristband shows nothing of the emergency before", async () => {
  await declare();
  await scan(page, "3999999985");
  await page.getByText("Scan the bag: its square symbol").waitFor();
  assert.equal(await page.getByText(/emergency/i).count(), 0);
});

test("a NO-GO whose wristband could not be read offers no emergency", async () => {
  await page.getByText("Stop. Do not transfuse.").waitFor();
  const { patient, ...unread } = stopped().body;
  assert.ok(patient);
  stub.answers[CHECK] = { status: 200, body: { ...unread, check: "another" } };
  await scan(page, WRISTBAND);
  await scan(page, BAG);
  await page.getByRole("button", { name: "declare an emergency" }).waitFor({ state: "detached" });
  await page.getByText("Stop. Do not transfuse.").waitFor();
});
