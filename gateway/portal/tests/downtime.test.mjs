import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, scan } from "./browser.mjs";
import { NURSE, startStub } from "./stub.mjs";

const BAG = "]d1=+04000=A99902600012300=%5100=<DRC01000&>0263542359";
const OUTCOME = "POST /api/outcomes/A999026000123-DRC01000";

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: NURSE };
  stub.answers[OUTCOME] = { status: 201, body: { component: "A999026000123-DRC01000" } };
  ({ page, context, complaints } = await openPage(browser));
  await page.goto(`${stub.url}/downtime-form`);
  await page.getByLabel("Label of the pack that was given").waitFor();
});
afterEach(async () => {
  await context.close();
  stub.stop();
  assert.deepEqual(complaints, []);
});

const shot = async (name) => process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
const recorded = () => stub.requests.filter((request) => request.method === "POST" && request.path.startsWith("/api/outcomes/")).map((request) => JSON.parse(request.body));

test("a form is entered by scanner and keyboard alone, and the two who checked are named by badge and registration", async () => {
  await assertAccessible(page, "which pack");
  await shot("downtime-pack");
  await scan(page, BAG);
  await page.getByLabel("Patient’s number").waitFor();
  await assertAccessible(page, "an empty form");
  await scan(page, "]d28018505050539999999934");
  await scan(page, "280");
  await scan(page, "='A999900395A");
  await scan(page, "nmc 98I1234E");
  assert.equal(recorded().length, 0, "a scanner's Enter records nothing");
  await shot("downtime-form");
  await page.keyboard.press("Enter");
  await page.getByText("The transfusion is on record.").waitFor();
  await page.getByText("A9999 00395A and NMC 98I1234E").waitFor();
  await page.getByText("HCN 399 999 9993").waitFor();
  await assertAccessible(page, "recorded");
  await shot("downtime-recorded");
  assert.deepEqual(recorded(), [
    {
      fate: "TRANSFUSED",
      evidence: "CONFIRMED_ON_PAPER",
      patient: { authority: "HCN", value: "3999999993" },
      volumeMl: 280,
      checkedBy: { first: "='A999900395A", second: "nmc 98I1234E" },
    },
  ]);
  assert.equal(new URL(page.url()).pathname, "/downtime-form", "the address names nobody");
});

test("one person twice, a name and what is missing are said at once, and nothing is sent", async () => {
  await scan(page, BAG);
  await page.getByLabel("First person who checked").fill("NMC 98I1234E");
  await page.getByLabel("Second person who checked").fill("nmc:98i1234e");
  await page.getByRole("button", { name: "Record the transfusion" }).press("Enter");
  const alert = page.getByRole("alert");
  await alert.getByText("Two people check: the second is somebody else").waitFor();
  await alert.getByText("Scan or enter the patient’s number").waitFor();
  await alert.getByText("Enter how much was given, 1 to 1000 mL").waitFor();
  await assertAccessible(page, "a form with mistakes");
  await shot("downtime-wrong");
  await page.getByLabel("First person who checked").fill("Nora Nurse Byrne");
  await page.getByRole("button", { name: "Record the transfusion" }).press("Enter");
  await alert.getByText("Scan the badge of the first person, or type the registration, for example NMC 98I1234E").waitFor();
  assert.deepEqual(recorded(), []);
});

test("a refusal keeps the form and says every reason", async () => {
  stub.answers[OUTCOME] = { status: 422, body: { title: "The outcome was not recorded", status: 422, objections: [{ code: "outcome-already-recorded", message: "This outcome is on record already." }] } };
  await scan(page, BAG);
  for (const [field, value] of [["Patient’s number", "3999999993"], ["How much was given", "280"], ["First person who checked", "='A999900395A"], ["Second person who checked", "GMC 1234567"]])
    await page.getByLabel(field).fill(value);
  await page.getByRole("button", { name: "Record the transfusion" }).press("Enter");
  await page.getByRole("alert").getByText("This outcome is on record already.").waitFor();
  assert.equal(await page.getByLabel("Patient’s number").inputValue(), "3999999993");
});
