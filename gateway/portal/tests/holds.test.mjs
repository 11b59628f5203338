import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const OFFICER = { user: "quality-officer", organisation: "REGION", roles: ["quality-officer"] };
const LIST = "GET /api/production/holds";
const HOLD = { hold: "6f6f2a0e-58c4-3c2f-9a55-2c6a2f0d1b11", donation: "A999026000141", printed: "A9990 26 000141 4", kind: "STORAGE", information: "TRANSPORT_OUT_OF_LIMITS", informedAt: "2026-11-15T18:10:00Z", heldAt: "2026-11-15T18:20:00Z", heldBy: "processing-scientist", liftedBy: ["quality-officer"], ageSeconds: 60, components: [{ component: "A999026000141-DRC01000", recalled: false, since: "2026-11-15T18:20:00Z" }] };
const RESULT = { ...HOLD, hold: "7f6f2a0e-58c4-3c2f-9a55-2c6a2f0d1b11", donation: "A999026000142", printed: "A9990 26 000142 2", kind: "TEST", information: "REACTIVE_RESULT", restsOnAResult: true, components: [] };
const LIFT = `POST /api/production/donations/${HOLD.donation}/holds/${HOLD.hold}/lifting`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[LIST] = { status: 200, body: { items: [HOLD, RESULT] } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

test("a quality officer scans a donation and lifts its hold with a reason, by keyboard alone", async () => {
  await page.goto(`${stub.url}/holds`);
  await page.getByText("2 holds.").waitFor();
  await assertAccessible(page, "holds");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/holds.png`, fullPage: true });
  assert.equal(await page.getByRole("button", { name: /^Lift/ }).count(), 1, "what rests on a result is lifted by nobody");
  await page.getByLabel("Donation number").focus();
  await scan(page, `=${HOLD.donation}00`);
  await page.getByText("1 hold.").waitFor();
  await page.getByRole("button", { name: `Lift the hold of ${HOLD.printed}` }).press("Enter");
  await page.getByRole("button", { name: "Sign and lift the hold" }).press("Enter");
  await page.getByRole("link", { name: "Choose why it is lifted" }).waitFor();
  await page.getByLabel("Assessed: no risk to patients").press(" ");
  await page.getByLabel("How do you know?").fill("Core temperature was measured: 6 °C");
  await assertAccessible(page, "lifting a hold");
  stub.answers[LIFT] = { status: 422, body: { title: "It was not signed", status: 422, objections: [{ code: "sign-on-not-recent", message: "This is signed: sign in again, then do it within 5 minutes." }] } };
  await page.getByRole("button", { name: "Sign and lift the hold" }).press("Enter");
  await page.getByRole("link", { name: /Sign in again/ }).waitFor();
  await assertAccessible(page, "asked to sign in again");
  stub.answers[LIFT] = { status: 200, body: { donation: HOLD.donation, hold: HOLD.hold, stillOpen: 0 } };
  await pressAgain(page.getByRole("button", { name: "Sign and lift the hold" }), page.getByText(`${HOLD.printed} is free.`));
  assert.deepEqual(JSON.parse(stub.requests.findLast(({ method, path }) => `${method} ${path}` === LIFT).body), { ground: "ASSESSED_AS_SAFE", words: "Core temperature was measured: 6 °C" });
});

test("a hold of a test is lifted once the sample was tested again, and not before; a discrepancy is resolved", async () => {
  const again = { ...RESULT, hold: "9f6f2a0e-58c4-3c2f-9a55-2c6a2f0d1b11", donation: "A999026000143", printed: "A9990 26 000143 0", information: "NEGATIVE_NO_MORE", restsOnAResult: false };
  const discrepant = { ...RESULT, hold: "af6f2a0e-58c4-3c2f-9a55-2c6a2f0d1b11", information: "GROUP_DISCREPANT" };
  const lift = `POST /api/production/donations/${again.donation}/holds/${again.hold}/lifting`;
  stub.answers[LIST] = { status: 200, body: { items: [RESULT, discrepant, again] } };
  await page.goto(`${stub.url}/holds`);
  await page.getByText("nobody lifts it before the sample was tested again and every test is negative").waitFor();
  await page.getByText("It is lifted by resolving the discrepancy.").waitFor();
  await page.getByText("What was negative is void or reactive since").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Lift/ }).count(), 1);
  await page.getByRole("button", { name: `Lift the hold of ${again.printed}` }).press("Enter");
  await page.getByLabel("Assessed: no risk to patients").press(" ");
  await page.getByLabel("How do you know?").fill("Tested again in another run, all negative");
  await assertAccessible(page, "lifting a hold of a test");
  stub.answers[lift] = { status: 422, body: { title: "No", status: 422, objections: [{ code: "hold-rests-on-a-result", message: "A result came meanwhile." }] } };
  await pressAgain(page.getByRole("button", { name: "Sign and lift the hold" }), page.getByText("A result came meanwhile."));
  stub.answers[lift] = { status: 200, body: { donation: again.donation, hold: again.hold, stillOpen: 0 } };
  await pressAgain(page.getByRole("button", { name: "Sign and lift the hold" }), page.getByText(`${again.printed} is free.`));
});

test("a hold of another's to lift says whose, and who placed one does not lift it", async () => {
  const donor = { ...HOLD, kind: "DONOR", information: "DONOR_FOUND_REACTIVE", liftedBy: ["donor-clinician"] };
  const own = { ...HOLD, hold: "8f6f2a0e-58c4-3c2f-9a55-2c6a2f0d1b11", kind: "PROCESS", information: "EQUIPMENT_FOUND_WRONG", heldBy: "quality-officer" };
  stub.answers[LIST] = { status: 200, body: { items: [donor, own] } };
  await page.goto(`${stub.url}/holds`);
  await page.getByText("It is lifted by a donor clinician.").waitFor();
  await page.getByText("You have placed it: somebody else lifts it.").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Lift/ }).count(), 0);
  await assertAccessible(page, "holds of others to lift");
});

test("a quality officer holds a donation by hand, by scanner and keyboard alone, and is told what was reached", async () => {
  const place = `POST /api/production/donations/${HOLD.donation}/holds`;
  stub.answers[LIST] = { status: 200, body: { items: [] } };
  await page.goto(`${stub.url}/holds`);
  await page.getByRole("button", { name: "Hold a donation" }).press("Enter");
  await page.getByRole("heading", { name: "Hold a donation" }).waitFor();
  await assertFocused(page, "scan", "the scanner is next");
  await assertAccessible(page, "holding a donation, before a scan");
  await scan(page, "=<DRC01000");
  await page.getByText("This barcode is not the donation number").waitFor();
  await scan(page, `=${HOLD.donation}00`);
  await page.getByRole("heading", { name: `Hold ${HOLD.printed}` }).waitFor();
  await page.getByRole("button", { name: "Put it on hold" }).press("Enter");
  await page.getByRole("link", { name: "Choose why it is put on hold" }).waitFor();
  await page.getByRole("link", { name: "Say why, in 8 to 500 characters" }).waitFor();
  await assertAccessible(page, "holding a donation, nothing said");
  await page.getByLabel("Asked back from outside").press(" ");
  await page.getByLabel("Reason", { exact: true }).fill("The maker of the bag asks for lot 71A04 back");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/hold-by-hand.png`, fullPage: true });
  stub.answers[place] = { status: 503, body: { title: "Try again", status: 503 } };
  await page.getByRole("button", { name: "Put it on hold" }).press("Enter");
  await page.getByRole("alert").waitFor();
  stub.answers[place] = { status: 201, body: { donation: HOLD.donation, hold: HOLD.hold, kind: "RECALL", held: ["A999026000141-DRC01000", "A999026000141-DBC01000"], recalled: ["A999026000141-DFF01000"] } };
  stub.answers[LIST] = { status: 200, body: { items: [{ ...HOLD, kind: "RECALL", information: "PLACED_BY_HAND", heldBy: "quality-officer", words: "The maker of the bag asks for lot 71A04 back" }] } };
  await pressAgain(page.getByRole("button", { name: "Put it on hold" }), page.getByText(`${HOLD.printed} is on hold: 2 units here, 1 unit recalled.`));
  assert.deepEqual(JSON.parse(stub.requests.findLast(({ method, path }) => `${method} ${path}` === place).body), { kind: "RECALL", words: "The maker of the bag asks for lot 71A04 back" });
  await page.getByText("It was asked back from outside").waitFor();
  await page.getByText("The maker of the bag asks for lot 71A04 back").waitFor();
  await page.getByText("You have placed it: somebody else lifts it.").waitFor();
  await assertAccessible(page, "a donation on hold by hand");
});

test("who is no quality officer holds nothing by hand", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: { ...OFFICER, user: "a-clinician", roles: ["donor-clinician"] } };
  await page.goto(`${stub.url}/holds`);
  await page.getByText("2 holds.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Hold a donation" }).count(), 0);
});
