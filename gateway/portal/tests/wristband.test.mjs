import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, scan } from "./browser.mjs";
import { NURSE, startStub } from "./stub.mjs";

const WRISTBAND = { familyName: "O'Neill", givenNames: "Síobhán Máire", dateOfBirth: "1987-05-07", number: { authority: "HCN", value: "3999999993" }, nameByHand: { pdf: false, zpl: true } };
const UNKNOWN = { sex: "MALE", birthOrder: 2, number: { authority: "MR:BHSCT", value: "U0099887" }, nameByHand: { pdf: false, zpl: false } };
const WORDS = "GET /api/records/patients/HCN/3999999993/wristband";
const PAPER = `${WORDS}/label`;
const NOT_ADMITTED = { code: "patient-not-admitted", message: "The patient is not admitted to your hospital now. Have the patient admitted first; in an emergency break the glass." };

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: NURSE };
  stub.answers[WORDS] = { status: 200, body: WRISTBAND };
  stub.answers[PAPER] = { status: 200, type: "application/pdf", body: "%PDF-1.7 a wristband" };
  ({ page, context, complaints } = await openPage(browser));
  await page.goto(`${stub.url}/wristband`);
  await page.getByLabel("Patient’s number").waitFor();
});
afterEach(async () => {
  await context.close();
  stub.stop();
  assert.deepEqual(complaints, []);
});

const refused = (...objections) => ({ status: 422, body: { title: "The wristband is not printed", status: 422, objections } });
const sentTo = (path) => stub.requests.filter((request) => request.path === path);
const assertFocused = async (name) => page.waitForFunction((wanted) => document.activeElement.textContent === wanted, name);
const printIt = () => Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Print wristband" }).press("Enter")]);

test("a nurse looks a patient up, sees whose wristband it is, and prints it, by keyboard alone", async () => {
  await scan(page, "399 999 9993");
  const band = page.getByLabel("What the wristband says");
  await band.getByText("O'Neill, Síobhán Máire").waitFor();
  await band.getByText("HCN 399 999 9993").waitFor();
  assert.match(await band.innerText(), /Born 07[ -]May[ -]1987/);
  await assertAccessible(page, "a wristband to print");
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/wristband.png`, fullPage: true });
  const [download] = await printIt();
  assert.equal(download.suggestedFilename(), "wristband.pdf");
  assert.equal(await readFile(await download.path(), "utf8"), "%PDF-1.7 a wristband");
  await page.getByRole("status").getByText("put it on at once").waitFor();
  await assertFocused("Print wristband");
  await assertAccessible(page, "a printed wristband");
  assert.equal(new URL(page.url()).pathname, "/wristband", "the address names nobody");
});

test("the next patient empties the page", async () => {
  await scan(page, "]d28018505050539999999934");
  await page.getByLabel("What the wristband says").waitFor();
  await page.getByLabel("Patient’s number").focus();
  await scan(page, "h0012345");
  await page.getByRole("alert").first().waitFor();
  assert.equal(await page.getByLabel("What the wristband says").count(), 0);
  assert.equal(sentTo("/api/records/patients/MR%3ABHSCT/H0012345/wristband").length, 1);
});

test("a retired number leads to the one that counts", async () => {
  const merged = { code: "patient-merged", message: "This number was merged into another.", facts: { survivor: WRISTBAND.number } };
  stub.answers["GET /api/records/patients/MR%3ABHSCT/U0099887/wristband"] = refused(merged);
  await scan(page, "U0099887");
  await page.getByRole("alert").getByText(merged.message).first().waitFor();
  assert.equal(await page.getByRole("button", { name: "Print wristband" }).count(), 0);
  await assertAccessible(page, "a retired number");
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/wristband-merged.png`, fullPage: true });
  await page.getByRole("button", { name: "Look up HCN 399 999 9993" }).press("Enter");
  await page.getByLabel("What the wristband says").waitFor();
});

test("in an emergency a reason opens and prints, and goes with both", async () => {
  const closed = (answer) => (request) => (request.headers["purpose-of-use"] === "ETREAT" ? answer : refused(NOT_ADMITTED));
  stub.answers[WORDS] = closed(stub.answers[WORDS]);
  stub.answers[PAPER] = closed(stub.answers[PAPER]);
  await scan(page, "3999999993");
  await page.getByRole("alert").getByText(NOT_ADMITTED.message).waitFor();
  await assertAccessible(page, "not admitted");
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/wristband-closed.png`, fullPage: true });
  await page.getByLabel("Why do you need to see it?").fill("Brought in unconscious");
  await page.getByRole("button", { name: "Open the record" }).press("Enter");
  await page.getByLabel("What the wristband says").waitFor();
  await printIt();
  for (const path of [WORDS, PAPER]) {
    const last = sentTo(path.slice(4)).at(-1);
    assert.equal(last.headers["break-glass-reason"], "Brought in unconscious");
  }
});

test("what is refused when it is printed says every reason, and nothing is saved", async () => {
  const objection = { code: "label-text-unprintable", message: "The text has a character that a label cannot show" };
  stub.answers[PAPER] = refused(objection);
  let saved = 0;
  page.on("download", () => (saved += 1));
  await scan(page, "3999999993");
  await page.getByRole("button", { name: "Print wristband" }).press("Enter");
  await page.getByRole("alert").getByText(objection.message).waitFor();
  assert.equal(saved, 0);
  await assertAccessible(page, "a refused wristband");
});

test("a print that fails on its way is said, and the keyboard goes on from there", async () => {
  await scan(page, "3999999993");
  await page.getByRole("button", { name: "Print wristband" }).waitFor();
  for (const answer of [{ status: 502, body: undefined }, { status: 500, body: { title: "It went wrong here", status: 500 } }]) {
    stub.answers[PAPER] = answer;
    await page.getByRole("button", { name: "Print wristband" }).press("Enter");
    await page.getByRole("alert").getByText("The wristband is not printed.").waitFor();
    await assertFocused("Print wristband");
  }
  await page.route("**/wristband/label", (route) => route.abort("connectionreset"));
  await page.getByRole("button", { name: "Print wristband" }).press("Enter");
  await page.getByRole("alert").getByText("did not answer").waitFor();
  await page.unroute("**/wristband/label");
  stub.answers[PAPER] = { status: 200, type: "application/pdf", body: "%PDF-1.7 a wristband" };
  await printIt();
  await page.getByText("The wristband is not printed.").waitFor({ state: "detached" });
});

test("somebody whom nobody knows is found by the hospital's number, typed or scanned from the wristband", async () => {
  stub.answers["GET /api/records/patients/MR%3ABHSCT/U0099887/wristband"] = { status: 200, body: UNKNOWN };
  for (const entry of ["u0099887", "]d291MR:BHSCT:U0099887"]) {
    await page.getByLabel("Patient’s number").focus();
    await scan(page, entry);
    const band = page.getByLabel("What the wristband says");
    await band.getByText("Name not known").waitFor();
    await band.getByText("Date of birth not known, male, birth order 2").waitFor();
    await band.getByText("Hospital no. BHSCT U0099887").waitFor();
  }
  await page.getByText("with a second person").waitFor();
  await assertAccessible(page, "somebody unknown");
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/wristband-unknown.png`, fullPage: true });
});

test("a name that the wristband cannot show is announced before it is printed", async () => {
  stub.answers[WORDS] = { status: 200, body: { ...WRISTBAND, familyName: "李", givenNames: "小龍", nameByHand: { pdf: true, zpl: true } } };
  await scan(page, "3999999993");
  await page.getByText("Write it by hand in the frame").waitFor();
  await assertAccessible(page, "a name to be written by hand");
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/wristband-by-hand.png`, fullPage: true });
});

test("who does not put wristbands on is not offered the page", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { user: "prescriber", organisation: "BHSCT", roles: ["prescriber"] } };
  await page.goto(stub.url);
  await page.getByRole("heading", { name: "Vein to vein" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Wristband" }).count(), 0);
});
