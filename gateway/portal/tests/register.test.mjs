import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { CARER, DONOR, MAN } from "./donors.mjs";
import { startStub } from "./stub.mjs";

const STANDING = `POST /api/donors/${DONOR.donor}/standing`;
const UNMERGE = `POST /api/donors/${DONOR.donor}/unmerge`;
const RECORD = `GET /api/donors/${DONOR.donor}`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: CARER };
  stub.answers[RECORD] = { status: 200, body: DONOR };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => JSON.parse(body));
const shot = async (name) => process.env.SHOTS && (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }));

test("a death that the family tells is recorded by keyboard alone, and the record says so with who and why", async () => {
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "The donor gives no more, or again" }).press("Enter");
  await page.getByRole("button", { name: "Record it" }).press("Enter");
  for (const text of ["Choose what is so", "Say how you know, in 8 to 500 characters"]) await page.getByRole("link", { name: text }).waitFor();
  await assertAccessible(page, "a standing with problems");
  await page.getByLabel("The donor has died").press("Space");
  await page.getByLabel("Day").fill("3");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  await page.getByLabel("How do you know?").fill("Her husband rang us today");
  await shot("standing");
  const reason = "Her husband rang us today";
  stub.answers[STANDING] = { status: 200, body: { donor: DONOR.donor, standing: ["DECEASED"] } };
  stub.answers[RECORD] = { status: 200, body: { ...DONOR, standing: ["DECEASED"], standingChanges: [{ donor: DONOR.donor, change: "DonorDied", diedOn: "2026-11-03", by: "donor-carer", reason, at: "2026-11-26T10:00:00Z" }] } };
  await page.getByRole("button", { name: "Record it" }).press("Enter");
  await page.getByText("Has died, on 03-Nov-2026: Her husband rang us today").waitFor();
  await page.getByText("Has died", { exact: true }).waitFor();
  await assertAccessible(page, "the record of a donor who has died");
  assert.deepEqual(sent(STANDING), [{ change: "DECEASED", diedOn: "2026-11-03", reason }]);
});

test("what the service refuses is told, and nothing is lost of what was entered", async () => {
  stub.answers[STANDING] = { status: 422, body: { type: "about:blank", title: "The change was not recorded", status: 422, objections: [{ code: "donor-already-opted-out", severity: "STOP", message: "This is on record already: opted-out." }] } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}/standing`);
  await page.getByLabel("The donor wants to give no more").press("Space");
  await page.getByLabel("How do you know?").fill("She rang us herself");
  await page.getByRole("button", { name: "Record it" }).press("Enter");
  await page.getByText("This is on record already: opted-out.").waitFor();
  assert.equal(await page.getByLabel("How do you know?").inputValue(), "She rang us herself");
});

test("records of two people are taken apart, and the donations between are named", async () => {
  stub.answers[RECORD] = { status: 200, body: { ...DONOR, survivor: MAN.donor } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "They are two people: take the records apart" }).press("Enter");
  await assertAccessible(page, "take apart");
  await page.getByRole("button", { name: "They are two people: take apart" }).press("Enter");
  await page.getByRole("link", { name: "Say how you know" }).waitFor();
  assert.equal(sent(UNMERGE).length, 0);
  await page.getByLabel("How do you know?").fill("Twins: both were here today");
  stub.answers[UNMERGE] = { status: 200, body: { donor: DONOR.donor, survivor: MAN.donor, givenWhileMerged: ["A999026000123"] } };
  stub.answers[RECORD] = { status: 200, body: DONOR };
  await page.getByRole("button", { name: "They are two people: take apart" }).press("Enter");
  await page.getByRole("heading", { name: "Whose are these donations?" }).waitFor();
  await page.getByText("A9990 26 000123 8").waitFor();
  await assertAccessible(page, "taken apart");
  await shot("taken-apart");
  assert.deepEqual(sent(UNMERGE), [{ reason: "Twins: both were here today" }]);
});

test("two records of one person are compared, merged into the one that was chosen, and that one is opened", async () => {
  const other = { ...MAN, familyName: DONOR.familyName, sex: DONOR.sex };
  const MERGE = `POST /api/donors/${other.donor}/merge`;
  stub.answers[`GET /api/donors/${other.donor}`] = { status: 200, body: other };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByRole("link", { name: "Another record is of the same person" }).press("Enter");
  await page.getByLabel("Donor number of the other record").fill(DONOR.donor);
  await page.getByRole("button", { name: "Open to compare" }).press("Enter");
  await page.getByRole("link", { name: "This is the number of the same record" }).waitFor();
  await page.getByLabel("Donor number of the other record").fill(` ${other.donor.toUpperCase()} `);
  await page.getByRole("button", { name: "Open to compare" }).press("Enter");
  await page.getByRole("cell", { name: "Patrick Joseph" }).waitFor();
  await assertAccessible(page, "two records side by side");
  await page.getByRole("button", { name: "They are one person: merge" }).press("Enter");
  await page.getByRole("link", { name: "Choose the record that stands for both" }).waitFor();
  stub.answers[MERGE] = { status: 422, body: { type: "about:blank", title: "Nothing was merged", status: 422, objections: [{ code: "donor-groups-differ", severity: "STOP", message: "The two records have different blood groups." }] } };
  await page.getByLabel("This record", { exact: true }).press("Space");
  await page.getByLabel("How do you know?").fill("Same person, both papers seen");
  await page.getByRole("button", { name: "They are one person: merge" }).press("Enter");
  await page.getByText("The two records have different blood groups.").waitFor();
  await shot("merge");
  stub.answers[MERGE] = { status: 200, body: { donor: other.donor, survivor: DONOR.donor } };
  await page.getByRole("button", { name: "They are one person: merge" }).press("Enter");
  await page.getByRole("heading", { name: "Donor record" }).waitFor();
  assert.match(page.url(), new RegExp(`${DONOR.donor}$`));
  assert.deepEqual(sent(MERGE).at(-1), { survivor: DONOR.donor, reason: "Same person, both papers seen" });
});

test("a weak D is told with what it means for the donor as a patient", async () => {
  stub.answers[RECORD] = { status: 200, body: { ...DONOR, blood: { antigens: [], antibodies: [], weakD: { finding: "WEAK_D", asPatient: "NEGATIVE" } } } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  await page.getByText("Weak D. Donations are RhD positive; as a patient RhD negative.").waitFor();
});

test("what an earlier system knew of the blood is on the record, antibodies among it", async () => {
  stub.answers[RECORD] = { status: 200, body: { ...DONOR, legacyNumbers: ["00417"], blood: { group: "O RhD negative", antigens: ["K-"], antibodies: ["anti-K"] } } };
  await page.goto(`${stub.url}/donors/${DONOR.donor}`);
  for (const text of ["00417", "O RhD negative", "K-", "anti-K"]) await page.getByText(text, { exact: true }).waitFor();
});
