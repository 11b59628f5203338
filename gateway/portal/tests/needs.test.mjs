import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "transfusion-scientist", organisation: "BHSCT", roles: ["transfusion-scientist"] };
const HCN = { authority: "HCN", value: "3999999993" };
const IRRADIATED = {
  need: "IRRADIATED",
  kind: "REQUIREMENT",
  name: "irradiated",
  statements: [
    { statement: "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c3d", patient: HCN, source: "PO-100231", since: "2026-09-02T08:40:00Z" },
    { statement: "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c3e", patient: { authority: "MR:BHSCT", value: "H0012345" }, source: "PO-100544", since: "2026-11-20T13:05:00Z" },
  ],
};
const ANTI_K = { need: "006001", kind: "ANTIBODY", name: "anti-K", statements: [{ statement: "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c3f", patient: HCN, source: "S-2019-0042", since: "2019-05-01T12:00:00Z" }] };
const NEEDS = "GET /api/outcomes/patients/HCN/3999999993/needs";
const ENDING = "POST /api/outcomes/patients/HCN/3999999993/needs/ending";

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[NEEDS] = { status: 200, body: { needs: [ANTI_K, IRRADIATED] } };
  stub.answers[ENDING] = { status: 200, body: { need: "IRRADIATED" } };
  ({ page, context, complaints } = await openPage(browser));
  await page.goto(`${stub.url}/needs`);
  await page.getByLabel("Patient’s number").waitFor();
});
afterEach(async () => {
  await context.close();
  stub.stop();
  assert.deepEqual(complaints, []);
});

const shot = async (name) => process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
const endings = () => stub.requests.filter((request) => request.method === "POST" && request.path.endsWith("/needs/ending"));
const refused = (...objections) => ({ status: 422, body: { title: "Nothing was ended", status: 422, objections } });

test("a scientist sees what binds, since when and who said it, and ends one by keyboard alone", async () => {
  await scan(page, "399 999 9993");
  await page.getByRole("heading", { name: "Irradiated" }).waitFor();
  await page.getByText("Request PO-100544").getByText("under Hospital no. BHSCT H0012345").waitFor();
  await page.getByText("Found in sample S-2019-0042").waitFor();
  await assertAccessible(page, "what binds");
  await shot("needs");
  await page.getByRole("button", { name: "End “irradiated”" }).press("Enter");
  await assertAccessible(page, "ending a requirement");
  await page.getByRole("button", { name: "End it for this patient" }).press("Enter");
  await page.getByRole("alert").getByText("Choose why it no longer binds").waitFor();
  await page.getByRole("alert").getByText("Enter who decided it and how you know").waitFor();
  assert.equal(endings().length, 0);
  await assertAccessible(page, "an ending without a ground");
  await shot("needs-ending");
  await page.getByLabel("The treatment that called for it has ended").press("Space");
  await page.getByLabel("Who decided it, and how do you know?").fill("Dr Byrne, haematology: never given");
  stub.answers[NEEDS] = { status: 200, body: { needs: [ANTI_K] } };
  await page.getByRole("button", { name: "End it for this patient" }).press("Enter");
  await page.getByRole("status").getByText("Irradiated no longer binds").waitFor();
  await page.getByRole("heading", { name: "Anti-K" }).waitFor();
  assert.equal(await page.getByRole("heading", { name: "Irradiated" }).count(), 0);
  assert.deepEqual(JSON.parse(endings()[0].body), {
    need: "IRRADIATED",
    statements: IRRADIATED.statements.map(({ statement }) => statement),
    ground: "TREATMENT_ENDED",
    words: "Dr Byrne, haematology: never given",
  });
  await assertFocused(page, "scan", "the next patient can be scanned");
  await assertAccessible(page, "ended");
  await shot("needs-ended");
  assert.equal(new URL(page.url()).pathname, "/needs", "the address names nobody");
});

test("an antibody offers no ground but an error, and the page says why", async () => {
  await scan(page, "3999999993");
  await page.getByRole("button", { name: "End “anti-K”" }).press("Enter");
  await page.getByText("An antibody once found counts for life").waitFor();
  assert.equal(await page.getByRole("radio").count(), 1);
  await assertAccessible(page, "ending an antibody");
  await shot("needs-antibody");
  await page.getByRole("button", { name: "Keep it" }).press("Enter");
  assert.equal(await page.getByRole("radio").count(), 0);
  assert.equal(endings().length, 0);
});

test("a transplant is recorded with both groups and a phase, and then listed with what it says", async () => {
  await scan(page, "3999999993");
  await page.getByRole("button", { name: "Record a stem cell transplant" }).press("Enter");
  await page.getByRole("button", { name: "Add a phase with chosen groups" }).press("Enter");
  await page.getByRole("button", { name: "Record the transplant" }).press("Enter");
  for (const missing of ["Choose the patient’s own group", "Phase 1: enter a day, such as 1 11 2026", "Phase 1: choose groups for red cells", "Enter who decided it and how you know"])
    await page.getByRole("alert").getByText(missing).waitFor();
  await assertAccessible(page, "a transplant that is not whole");
  await shot("transplant-wrong");
  await page.getByLabel("Patient’s own group").selectOption("A RhD positive");
  await page.getByLabel("Donor’s ABO group").selectOption("O");
  await page.getByLabel("Donor’s RhD type").selectOption("RhD negative");
  await page.getByLabel("Day", { exact: true }).fill("1");
  await page.getByLabel("Month", { exact: true }).fill("11");
  await page.getByLabel("Year", { exact: true }).fill("2026");
  await page.getByRole("group", { name: "Groups for red cells" }).getByLabel("O", { exact: true }).press("Space");
  for (const group of ["A", "AB"]) await page.getByRole("group", { name: "Groups for plasma and platelets" }).getByLabel(group, { exact: true }).press("Space");
  await page.getByLabel("Who decided it, and how do you know the groups?").fill("Dr Byrne, transplant physician");
  await assertAccessible(page, "a transplant");
  await shot("transplant");
  const source = "own group A RhD positive, donor O RhD negative; from 2026-11-01 red cells O, plasma and platelets A AB";
  stub.answers["POST /api/outcomes/patients/HCN/3999999993/needs/transplants"] = { status: 201, body: { statement: "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c40" } };
  stub.answers[NEEDS] = { status: 200, body: { needs: [{ need: "TRANSPLANT", kind: "TRANSPLANT", name: "stem cell transplant", statements: [{ statement: "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c40", patient: HCN, source, since: "2026-11-27T09:00:00Z" }] }] } };
  await page.getByRole("button", { name: "Record the transplant" }).press("Enter");
  await page.getByText("The transplant is on record").waitFor();
  await page.getByText("Own group A RhD positive, donor O RhD negative").waitFor();
  assert.deepEqual(JSON.parse(stub.requests.find((request) => request.path.endsWith("/transplants")).body), {
    recipient: { abo: "A", rhD: "POSITIVE" },
    donorAbo: "O",
    donorRhD: "NEGATIVE",
    phases: [{ from: "2026-11-01", redCells: ["O"], plasma: ["A", "AB"] }],
    words: "Dr Byrne, transplant physician",
  });
  await page.getByRole("button", { name: "End “stem cell transplant”" }).press("Enter");
  await page.getByText("A transplant stays on record").waitFor();
  assert.equal(await page.getByRole("radio").count(), 1);
  await assertAccessible(page, "what binds with a transplant");
  await shot("transplant-recorded");
});

test("what was stated anew is said, and nothing is shown as ended", async () => {
  const objection = { code: "need-stated-anew", message: "What was stated has changed since you looked. Look at the list again before you end it." };
  stub.answers[ENDING] = refused(objection);
  await scan(page, "3999999993");
  await page.getByRole("button", { name: "End “irradiated”" }).press("Enter");
  await page.getByLabel("The patient has recovered").press("Space");
  await page.getByLabel("Who decided it, and how do you know?").fill("Dr Byrne");
  await page.getByRole("button", { name: "End it for this patient" }).press("Enter");
  await page.getByRole("alert").getByText(objection.message).waitFor();
  assert.equal(await page.getByText("no longer binds. A later").count(), 0);
  assert.equal(await page.getByRole("heading", { name: "Irradiated" }).count(), 1);
});

test("another hospital's patient opens with a reason, which goes with the ending too", async () => {
  stub.answers[NEEDS] = (request) =>
    request.headers["purpose-of-use"] === "ETREAT"
      ? { status: 200, body: { needs: [IRRADIATED] } }
      : { status: 403, body: { title: "Closed", status: 403, code: "purpose-required", detail: "Say why you need to see this record." } };
  await scan(page, "3999999993");
  await page.getByLabel("Why do you need to see it?").fill("Transferred at night");
  await page.getByRole("button", { name: "Open the record" }).press("Enter");
  await page.getByRole("button", { name: "End “irradiated”" }).press("Enter");
  await page.getByLabel("It was entered in error").press("Space");
  await page.getByLabel("Who decided it, and how do you know?").fill("Another patient's request");
  await page.getByRole("button", { name: "End it for this patient" }).press("Enter");
  await page.getByRole("status").getByText("Irradiated no longer binds").waitFor();
  assert.equal(endings()[0].headers["break-glass-reason"], "Transferred at night");
});

test("a patient whom nothing binds, and a number that names nobody, are told apart", async () => {
  stub.answers[NEEDS] = { status: 200, body: { needs: [] } };
  await scan(page, "3999999993");
  await page.getByText("Nothing binds this patient beyond the blood group").waitFor();
  const unknown = { code: "patient-unknown", message: "The number names no patient of the regional record, or two. Check it; have the record put right." };
  stub.answers[NEEDS] = { status: 404, body: { title: "No such patient", status: 404, code: unknown.code, objections: [unknown] } };
  await page.getByLabel("Patient’s number").focus();
  await scan(page, "3999999993");
  await page.getByRole("alert").getByText(unknown.message).first().waitFor();
  assert.equal(await page.getByText("Nothing binds this patient").count(), 0);
});

test("who does not work in the laboratory is not offered the page", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { user: "ward-nurse", organisation: "BHSCT", roles: ["ward-nurse"] } };
  await page.goto(stub.url);
  await page.getByRole("heading", { name: "Vein to vein" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "What binds a patient" }).count(), 0);
});
