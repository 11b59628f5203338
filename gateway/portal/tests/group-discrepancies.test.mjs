import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const LIST = "GET /api/production/group-discrepancies";
const OFFICER = { user: "quality-officer", organisation: "NIBTS", roles: ["quality-officer"] };
const SCIENTIST = { user: "testing-scientist", organisation: "NIBTS", roles: ["testing-scientist"] };
const O = { abo: "O", rhD: "POSITIVE" };
const A = { abo: "A", rhD: "POSITIVE" };
const reactions = (antiA, second) => ({ abo: { antiA, antiB: "NEGATIVE", a1Cells: "POSITIVE", bCells: "POSITIVE", control: "NEGATIVE" }, rhD: { first: "POSITIVE", second, control: "NEGATIVE" } });
const clear = { group: O, rhDFinding: "POSITIVE", reactions: reactions("NEGATIVE", "POSITIVE") };
const READ = {
  donation: "A999026000123",
  printed: "A9990 26 000123 8",
  foundAt: "2026-11-16T04:20:00Z",
  discrepancies: [
    { code: "group-mixed-field", severity: "STOP", message: "Two populations of cells were seen. Ask about transfusion, transplant and pregnancy." },
    { code: "group-anti-d-reagents-differ", severity: "STOP", message: "Two anti-D reagents disagree. Type for weak or partial D before the group is used." },
  ],
  determinations: [
    { determination: "FIRST", analyser: "NEO-1", determinedAt: "2026-11-16T04:20:00Z", reactions: reactions("MIXED_FIELD", "NEGATIVE") },
    { determination: "FIRST", analyser: "NEO-2", determinedAt: "2026-11-16T07:00:00Z", ...clear },
    { determination: "SECOND", analyser: "NEO-1", determinedAt: "2026-11-16T07:30:00Z", ...clear },
  ],
  determinedAgain: O,
};
const HISTORY = {
  ...READ,
  donation: "A999026000124",
  printed: "A9990 26 000124 6",
  foundAt: "2026-11-16T05:00:00Z",
  discrepancies: [{ code: "group-differs-from-history", severity: "STOP", message: "The group is not the one on record. Take another sample: one of the two may be another person's." }],
  groupOnRecord: A,
  determinations: [{ determination: "FIRST", analyser: "NEO-1", determinedAt: "2026-11-16T05:00:00Z", group: O, rhDFinding: "WEAK_D" }],
  determinedAgain: undefined,
};
const RESOLVE = `POST /api/production/donations/${READ.donation}/groups/resolution`;

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[LIST] = { status: 200, body: { items: [READ, HISTORY], more: false, asOf: "2026-11-16T08:00:00Z" } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = () => stub.requests.filter(({ method, path }) => `${method} ${path}` === RESOLVE);
const open = async () => {
  await page.goto(`${stub.url}/group-discrepancies`);
  await page.getByText("2 open discrepancies, the oldest first.").waitFor();
};
const openFirst = async () => {
  await open();
  await page.getByRole("link", { name: READ.printed }).press("Enter");
  await page.getByRole("heading", { name: READ.printed }).waitFor();
};

test("the list says of each donation every reason and what is to be done next", async () => {
  await open();
  const first = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: READ.printed }) });
  await first.getByText("Two populations of cells were seen.").waitFor();
  await first.getByText("Two anti-D reagents disagree.").waitFor();
  await first.getByText("Determined twice again: O RhD positive. A quality officer can resolve it.").waitFor();
  await page.getByText("To be determined twice again.").waitFor();
  await assertAccessible(page, "group discrepancies");
});

test("a quality officer sees every well and resolves by keyboard alone; nothing goes without a ground and a reason", async () => {
  stub.answers[RESOLVE] = { status: 200, body: { donation: READ.donation, group: O, objections: [] } };
  await openFirst();
  await page.getByRole("row", { name: /First, 16 Nov 2026, 04:20, NEO-1.*Anti-A mixed field.*Second anti-D negative.*No group/ }).waitFor();
  await page.getByText("No group of the donor was on record at the collection.").waitFor();
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 0);
  await assertAccessible(page, "one group discrepancy");
  await page.getByRole("button", { name: "Sign and resolve as O RhD positive" }).press("Enter");
  await page.getByRole("link", { name: "Choose why the group was discrepant" }).press("Enter");
  await assertFocused(page, "ground-LABORATORY_ERROR");
  await page.getByRole("link", { name: "Say how you know, in 8 to 500 characters" }).waitFor();
  await assertAccessible(page, "a resolution with everything missing");
  assert.equal(sent().length, 0);
  await page.getByLabel("A weak or variant antigen").press("Space");
  await page.getByLabel("How do you know?").press("R");
  await page.keyboard.type("epeated from the segment");
  stub.answers[LIST] = { status: 200, body: { items: [HISTORY], more: false, asOf: "2026-11-16T08:01:00Z" } };
  await page.getByRole("button", { name: "Sign and resolve as O RhD positive" }).press("Enter");
  await page.getByText("A9990 26 000123 8 is O RhD positive, and free.").waitFor();
  await page.getByText("1 open discrepancy.").waitFor();
  assert.deepEqual(JSON.parse(sent()[0].body), { group: O, ground: "WEAK_OR_VARIANT_ANTIGEN", reason: "Repeated from the segment" });
  assert.ok(sent()[0].headers["idempotency-key"]);
});

test("what still keeps the packs is no success", async () => {
  stub.answers[RESOLVE] = { status: 200, body: { donation: READ.donation, group: O, objections: [{ code: "pack-bears-another-group", severity: "STOP", message: "A pack of this donation is labelled A RhD positive, so the hold stays." }] } };
  await openFirst();
  await page.getByLabel("Samples were mixed up").press("Space");
  await page.getByLabel("How do you know?").fill("Both samples typed anew");
  await page.getByRole("button", { name: "Sign and resolve as O RhD positive" }).press("Enter");
  await page.getByRole("heading", { name: "Resolved, and still on hold" }).waitFor();
  await page.getByText("A pack of this donation is labelled A RhD positive, so the hold stays.").waitFor();
  await assertAccessible(page, "resolved and still on hold");
});

test("a refusal is shown with its reason, and the entries stay", async () => {
  stub.answers[RESOLVE] = { status: 422, body: { title: "Nothing was resolved", status: 422, objections: [{ code: "group-not-determined-again", message: "The last determinations since the discrepancy are not a FIRST and a SECOND of O RhD positive: determine the group twice again." }] } };
  await openFirst();
  await page.getByLabel("The laboratory made an error").press("Space");
  await page.getByLabel("How do you know?").fill("Repeated twice");
  await page.getByRole("button", { name: "Sign and resolve as O RhD positive" }).press("Enter");
  await page.getByText("determine the group twice again.").last().waitFor();
  assert.equal(await page.getByLabel("How do you know?").inputValue(), "Repeated twice");
});

test("what was not determined twice again can be resolved by nobody, and the record that it differs from is shown", async () => {
  await open();
  await page.getByRole("link", { name: HISTORY.printed }).press("Enter");
  await page.getByText("The donor’s group on record is A RhD positive.").waitFor();
  await page.getByText("O RhD positive (weak D)").waitFor();
  await page.getByText("Determine the group again, a first and a second time.").waitFor();
  assert.equal(await page.getByRole("button", { name: /Resolve/ }).count(), 0);
});

test("a testing scientist sees what disagrees and resolves nothing", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  await openFirst();
  await page.getByText("It was determined twice again, as O RhD positive. A quality officer resolves it.").waitFor();
  assert.equal(await page.getByRole("button", { name: /Resolve/ }).count(), 0);
  await assertAccessible(page, "a group discrepancy, as a testing scientist");
});

test("one that is resolved meanwhile, and a list without any, say so", async () => {
  stub.answers[LIST] = { status: 200, body: { items: [], more: false, asOf: "2026-11-16T08:00:00Z" } };
  await page.goto(`${stub.url}/group-discrepancies/${READ.donation}`);
  await page.getByText("This donation is not on the list").waitFor();
  await page.getByRole("link", { name: "Group discrepancies" }).last().press("Enter");
  await page.getByText("There is no open discrepancy.").waitFor();
});
