import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const AT = "/api/donors/imports";
const ID = "0197c2f4-9c30-7c53-9d4a-2f8e6a1b0c70";
const ANN = { user: "quality-officer", organisation: "REGION", roles: ["quality-officer"] };
const BEN = { user: "quality-officer-2", organisation: "REGION", roles: ["quality-officer"] };
const OPERATOR = { user: "integration-operator", organisation: "REGION", roles: ["integration-operator"] };

const file = (name, rows, refused = 0, rowsRead = rows) => ({ file: `${name}.csv`, rows, rowsRead, taken: rowsRead - refused, refused });
const FILES = [file("donors", 1000000, 3), file("groups", 980000), file("antigens", 40000), file("antibodies", 2100, 1), file("deferrals", 51000), file("donations", 4000000)];
const found = (more) => ({ import: ID, system: "PULSE", folder: "rehearsal-1", state: "COMPARED", startedBy: ANN.user, startedAt: "2026-11-25T09:00:00Z", differences: 3, open: 2, files: FILES, ...more });
const DIFFERENCES = [
  { difference: 7, kind: "DEFERRALS", number: "D-1047", item: "malaria 2026-01-05", field: "until", source: "2027-05-05", held: "2099-05-05" },
  { difference: 9, kind: "ANTIBODIES", number: "D-2203", item: "anti-K", field: "row", source: "anti-K 2010-05-06", decision: "CORRECTED_BY_REIMPORT", reason: "Put into rehearsal-2", decidedBy: "quality-officer-2" },
];

const COUNTS = [
  { kind: "DEFERRALS", field: "until", open: 1, decided: 0 },
  { kind: "ANTIBODIES", field: "row", open: 1, decided: 1 },
];

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

const as = (session, one = found()) =>
  Object.assign(stub.answers, {
    "GET /api/session": { status: 200, body: session },
    [`GET ${AT}`]: { status: 200, body: { imports: [one] } },
    [`GET ${AT}/${ID}`]: { status: 200, body: one },
    [`GET ${AT}/${ID}/differences`]: { status: 200, body: { differences: DIFFERENCES } },
    [`GET ${AT}/${ID}/difference-counts`]: { status: 200, body: { counts: COUNTS } },
  });
const sent = (path) => stub.requests.filter((request) => request.method === "POST" && request.path === path).map(({ body }) => JSON.parse(body));
const shot = async (name) => process.env.SHOTS && (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }));

test("an officer starts an import by keyboard alone and sees how far it is", async () => {
  as(ANN, found({ state: "RUNNING", rowsPerSecond: 3400, secondsLeft: 600, differences: 0, open: 0, files: [file("donors", 1000000, 3, 12000), ...FILES.slice(1).map((each) => ({ ...each, rowsRead: 0, taken: 0, refused: 0 }))] }));
  stub.answers[`POST ${AT}`] = { status: 200, body: { import: ID } };
  await page.goto(`${stub.url}/migration`);
  await page.getByRole("row", { name: /PULSE, rehearsal-1/ }).waitFor();
  await page.getByRole("button", { name: "Start the import" }).press("Enter");
  await page.getByRole("link", { name: /Enter the system’s name/ }).waitFor();
  await assertAccessible(page, "imports, with a problem");
  await page.getByLabel("Old system").fill("PULSE");
  await page.getByLabel("Folder with the six files").fill("rehearsal-1");
  await shot("migration-start");
  await page.keyboard.press("Enter");
  await page.getByText("3,400 rows a second, about 10 minutes left.").waitFor();
  await page.getByText("12,000 of 1,000,000").waitFor();
  assert.deepEqual(sent(AT), [{ system: "PULSE", folder: "rehearsal-1" }]);
  assert.equal(await page.getByRole("button", { name: "Compare with the files" }).count(), 0, "nothing is compared while it runs");
  await assertAccessible(page, "an import that runs");
  await shot("migration-running");
});

test("refused rows are told by line, column and why, more of them on request, and to the operator too", async () => {
  as(OPERATOR);
  const rows = Array.from({ length: 100 }, (_, at) => ({ line: at + 2, column: "date_of_birth", code: "day-unreadable", words: "is no day" }));
  stub.answers[`GET ${AT}/${ID}/refusals`] = ({ query }) => ({ status: 200, body: { refusals: query.get("after") === "0" ? rows : [{ line: 900, column: "", code: "row-contradicted", words: "Another row says something else of the same" }] } });
  await page.goto(`${stub.url}/migration/${ID}`);
  assert.equal(await page.getByRole("button", { name: "Start the import" }).count(), 0);
  await page.getByRole("link", { name: "3 refused rows of donors.csv" }).press("Enter");
  await page.getByRole("heading", { name: "Refused rows of donors.csv" }).waitFor();
  await page.getByRole("button", { name: "Show more" }).press("Enter");
  await page.getByRole("row", { name: /900[\s\S]*Whole row[\s\S]*row-contradicted/ }).waitFor();
  await assertAccessible(page, "refused rows");
  assert.deepEqual(
    stub.requests.filter(({ path }) => path.endsWith("/refusals")).map(({ query }) => `${query.get("file")} ${query.get("after")}`),
    ["DONORS 0", "DONORS 101"],
  );
});

test("another officer decides each difference with a reason; nothing is chosen beforehand", async () => {
  as(BEN);
  const path = `${AT}/${ID}/differences/7/decision`;
  stub.answers[`POST ${path}`] = { status: 200, body: { import: ID } };
  await page.goto(`${stub.url}/migration/${ID}`);
  await page.getByRole("link", { name: "Look at the open differences" }).press("Enter");
  await page.getByRole("heading", { name: "Deferrals: malaria 2026-01-05, until" }).waitFor();
  await page.getByText("Corrected in the files: Put into rehearsal-2 (quality-officer-2)").waitFor();
  await shot("migration-differences");
  await page.getByRole("button", { name: /^Decide.*Deferrals: malaria/ }).press("Enter");
  await page.getByRole("button", { name: "Record the decision" }).press("Enter");
  await page.getByRole("link", { name: "Choose what becomes of it" }).waitFor();
  assert.equal(sent(path).length, 0);
  await assertAccessible(page, "a decision that lacks everything");
  await page.getByLabel("The old system is wrong").check();
  await page.getByLabel("How do you know?").fill("Looked at on paper");
  await shot("migration-decide");
  await page.getByRole("button", { name: "Record the decision" }).press("Enter");
  await page.waitForFunction(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/differences?")).length > 1);
  assert.deepEqual(sent(path), [{ decision: "SOURCE_WRONG", reason: "Looked at on paper" }]);
});

test("differences are paged, chosen by kind and field, and counted down to 0 before go-live", async () => {
  as(BEN, found({ differences: 61, open: 60 }));
  stub.answers[`GET ${AT}/${ID}/difference-counts`] = { status: 200, body: { counts: [{ kind: "DEFERRALS", field: "until", open: 30, decided: 1 }, { kind: "GROUPS", field: "rhd", open: 30, decided: 0 }] } };
  const page1 = Array.from({ length: 25 }, (_, at) => ({ difference: at + 1, kind: "DEFERRALS", number: `D-${at}`, item: `item ${at}`, field: "until", source: "2027-05-05", held: "2099-05-05" }));
  const page2 = [{ difference: 30, kind: "DEFERRALS", number: "D-99", item: "the last", field: "until", source: "2027-05-05", held: "2099-05-05" }];
  const decided = { difference: 31, kind: "DEFERRALS", number: "D-7", item: "looked at", field: "until", source: "2027", held: "2028", decision: "ACCEPTED", reason: "Looked at on paper", decidedBy: "quality-officer-2" };
  stub.answers[`GET ${AT}/${ID}/differences`] = ({ query }) => ({ status: 200, body: { differences: query.get("decided") === "DECIDED" ? [decided] : query.get("after") === "25" ? page2 : page1 } });
  await page.goto(`${stub.url}/migration/${ID}/differences`);
  await page.getByText("60 without a decision that closes them: it must be 0 before go-live.").waitFor();
  await page.getByText("1 to 25 of 60").waitFor();
  await page.getByRole("link", { name: "30 open, deferrals, until" }).press("Enter");
  await page.getByText("1 to 25 of 30").waitFor();
  await assertAccessible(page, "differences of one kind and field");
  await shot("migration-paged");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByRole("heading", { name: "Deferrals: the last, until" }).waitFor();
  await page.getByText("26 to 26 of 30").waitFor();
  assert.equal(await page.getByRole("button", { name: "Next" }).count(), 0);
  await page.getByRole("button", { name: "Previous" }).press("Enter");
  await page.getByRole("heading", { name: "Deferrals: item 0, until" }).waitFor();
  await page.getByRole("link", { name: "1 decided, deferrals, until" }).press("Enter");
  await page.getByText("What is held may stay: Looked at on paper (quality-officer-2)").waitFor();
  await page.getByRole("button", { name: /^Decide anew/ }).waitFor();
  assert.deepEqual(
    stub.requests.filter(({ path }) => path.endsWith("/differences")).map(({ query }) => `${query.get("decided")} ${query.get("kind")} ${query.get("field")} ${query.get("after")}`),
    ["OPEN null null 0", "OPEN DEFERRALS until 0", "OPEN DEFERRALS until 25", "OPEN DEFERRALS until 0", "DECIDED DEFERRALS until 0"],
  );
});

test("whoever started the import neither decides nor lets it go live", async () => {
  as(ANN, found({ open: 0 }));
  await page.goto(`${stub.url}/migration/${ID}`);
  await page.getByText("another quality officer lets it go live").waitFor();
  assert.equal(await page.getByRole("button", { name: "Declare it fit" }).count(), 0);
  await page.goto(`${stub.url}/migration/${ID}/differences`);
  await page.getByText("another quality officer decides").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Decide/ }).count(), 0);
});

test("another officer lets it go live after a second question, and not while a difference is open", async () => {
  as(BEN);
  const path = `${AT}/${ID}/fitness`;
  stub.answers[`POST ${path}`] = { status: 200, body: { import: ID } };
  await page.goto(`${stub.url}/migration/${ID}`);
  assert.equal(await page.getByRole("button", { name: "Declare it fit to go live" }).isDisabled(), true);
  as(BEN, found({ open: 0 }));
  await page.reload();
  await page.getByRole("button", { name: "Declare it fit to go live" }).press("Enter");
  await page.getByRole("heading", { name: "Go live with PULSE?" }).waitFor();
  assert.equal(sent(path).length, 0);
  await assertAccessible(page, "the last question before go-live");
  await shot("migration-go-live");
  await page.getByRole("button", { name: "Yes, it is fit" }).press("Enter");
  await page.getByRole("link", { name: /Enter on what the decision rests/ }).press("Enter");
  assert.equal(sent(path).length, 0, "not without a reason");
  await page.keyboard.type("Reviewed with the medical board");
  as(BEN, found({ open: 0, openOfSystem: 0, live: true, state: "FIT", fitBy: BEN.user, fitAt: "2026-11-26T09:00:00Z", fitReason: "Reviewed with the medical board" }));
  await page.getByRole("button", { name: "Yes, it is fit" }).press("Enter");
  await page.getByText("Whoever it brought may give.").waitFor();
  await page.getByText("Reviewed with the medical board").waitFor();
  assert.deepEqual(sent(path), [{ reason: "Reviewed with the medical board" }]);
  await assertAccessible(page, "a system that is live");
});

test("the page says that a system is not live, and go-live waits for the differences of its other imports", async () => {
  as(BEN, found({ open: 0, openOfSystem: 4, live: false }));
  await page.goto(`${stub.url}/migration`);
  await page.getByText("PULSE: 4 differences of all its imports are open. Nobody whom it brought can give before it is declared fit.").waitFor();
  await assertAccessible(page, "imports of a system that is not live");
  await page.getByRole("link", { name: "PULSE, rehearsal-1" }).press("Enter");
  await page.getByText("With the other imports from PULSE it is 4").waitFor();
  assert.equal(await page.getByRole("button", { name: "Declare it fit to go live" }).isDisabled(), true);
});

test("what an import stopped for is told, and it goes on when that was put right", async () => {
  as(ANN, found({ state: "STOPPED", stoppedFor: "import-file-changed: donors.csv is another file now" }));
  stub.answers[`POST ${AT}/${ID}/resumption`] = { status: 200, body: { import: ID } };
  await page.goto(`${stub.url}/migration/${ID}`);
  await page.getByText("It stopped: import-file-changed").waitFor();
  as(ANN, found({ state: "RUNNING" }));
  await page.getByRole("button", { name: "Go on" }).press("Enter");
  await page.getByText("It goes on by itself").waitFor();
  assert.deepEqual(sent(`${AT}/${ID}/resumption`), [{}]);
});
