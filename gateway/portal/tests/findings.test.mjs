import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "testing-scientist", organisation: "REGION", roles: ["testing-scientist"] };
const OFFICER = { user: "quality-officer", organisation: "REGION", roles: ["quality-officer"] };
const NUMBER = "A999026000123";
const AT = `/api/production/donations/${NUMBER}`;
const STANDING = {
  donation: NUMBER,
  tests: [{ test: "ANTI_HCV", result: "REACTIVE" }, { test: "HBSAG", result: "NEGATIVE" }],
  objections: [{ code: "test-reactive", message: "ANTI_HCV is reactive: keep every component of this donation in quarantine." }],
  components: [{ component: `${NUMBER}-DRC01000`, state: "DESPATCHED", hold: "NONE", hospital: "BHSCT", site: "SITE-A" }, { component: `${NUMBER}-DFF01000`, state: "RELEASED", hold: "NONE" }],
};
const refused = (status, code, message) => ({ status, body: { title: "The result was not recorded", status, objections: [{ code, message }] } });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[`GET ${AT}`] = { status: 200, body: STANDING };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (path) => stub.requests.filter((request) => `${request.method} ${request.path}` === `POST ${AT}/${path}`).map(({ body }) => JSON.parse(body));
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
const take = async (path, title) => {
  await page.goto(`${stub.url}/${path}`);
  await page.getByRole("heading", { name: title, level: 1 }).waitFor();
  await assertFocused(page, "scan", "the first scan arrives in the field");
  await scan(page, `=${NUMBER}07`);
  await page.getByRole("heading", { name: `${title}: A9990 26 000123 8` }).waitFor();
};

test("a quality officer asks a test of a donation once it was read what that holds and recalls", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[`POST ${AT}/asked-tests`] = refused(422, "test-not-on-panel", "The panel in force does not have this test.");
  await take("ask-test", "Ask a test");
  await page.getByText("ANTI_HCV is reactive: keep every component").waitFor();
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("link", { name: "Choose why it is asked" }).waitFor();
  await assertAccessible(page, "asking a test");
  await page.getByLabel("Malaria antibody").press(" ");
  await page.getByLabel("A journey").press(" ");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByText("1 component is here, 1 has left and would be recalled from BHSCT, SITE-A.").waitFor();
  await assertAccessible(page, "asking a test, before it is asked");
  await page.getByRole("button", { name: "Ask the test" }).press("Enter");
  await page.getByText("The panel in force does not have this test.").waitFor();
  stub.answers[`POST ${AT}/asked-tests`] = { status: 201, body: { donation: NUMBER, test: "MALARIA_ANTIBODY" } };
  await pressAgain(page.getByRole("button", { name: "Continue" }), page.getByRole("button", { name: "Ask the test" }));
  await page.getByRole("button", { name: "Ask the test" }).press("Enter");
  await page.getByText("A9990 26 000123 8: malaria antibody is asked.").waitFor();
  assert.deepEqual(sent("asked-tests").at(-1), { test: "MALARIA_ANTIBODY", ground: "TRAVEL" });
  await page.goto(`${stub.url}/`);
  await page.getByRole("heading", { name: "Vein to vein" }).waitFor();
  for (const title of ["Discretionary results", "Confirmatory results", "Cultures"]) assert.equal(await page.getByRole("link", { name: title, exact: true }).count(), 0, `${title} is a testing scientist's`);
});

test("discretionary results come sample by sample: a negative one at once, a reactive one once it was read what it holds", async () => {
  stub.answers[`POST ${AT}/discretionary-tests`] = { status: 201, body: { donation: NUMBER, test: "WNV_RNA", standing: "NEGATIVE" } };
  await take("discretionary-results", "Discretionary results");
  await page.getByLabel("WNV RNA").press(" ");
  await page.getByLabel("Negative").press(" ");
  await page.getByLabel("Run").focus();
  await scan(page, "RUN-2611-0050");
  await assertFocused(page, "analyser", "Enter leads on and records nothing");
  await page.keyboard.type("DYNEX-1");
  await assertAccessible(page, "a discretionary result");
  await shot("discretionary-results");
  await pressAgain(page.getByRole("button", { name: "Record the result" }), page.getByText("A9990 26 000123 8: WNV RNA stands as negative."));
  await assertFocused(page, "scan", "the next sample is scanned");
  await scan(page, `=${NUMBER}07`);
  await page.getByLabel("WNV RNA").press(" ");
  assert.equal(await page.getByLabel("Negative").isChecked(), false, "no result stays");
  assert.equal(await page.getByLabel("Run").inputValue(), "RUN-2611-0050");
  stub.answers[`POST ${AT}/discretionary-tests`] = { status: 201, body: { donation: NUMBER, test: "WNV_RNA", standing: "REACTIVE" } };
  await page.getByLabel("Reactive").press(" ");
  await page.getByRole("button", { name: "Record the result" }).press("Enter");
  await page.getByText("WNV RNA reactive holds the donation for good.").waitFor();
  assert.equal(sent("discretionary-tests").length, 1);
  await page.getByRole("button", { name: "Record it as reactive: hold and recall" }).press("Enter");
  await page.getByText("WNV RNA stands as reactive.").waitFor();
  assert.deepEqual(sent("discretionary-tests").at(-1), { test: "WNV_RNA", result: "REACTIVE", run: "RUN-2611-0050", analyser: "DYNEX-1" });
});

test("what the reference laboratory says is recorded of what is repeat reactive alone, and once", async () => {
  const path = "tests/ANTI_HCV/confirmation";
  stub.answers[`POST ${AT}/${path}`] = refused(422, "test-confirmed-before", "The reference laboratory's result of ANTI_HCV was recorded before, as NEGATIVE: ask the quality officer.");
  await take("confirmatory-results", "Confirmatory results");
  assert.equal(await page.getByLabel("HBsAg").count(), 0, "what is negative is not confirmed");
  await page.getByLabel("anti-HCV").press(" ");
  await page.getByLabel("Positive", { exact: true }).press(" ");
  await page.getByLabel("Reference laboratory", { exact: true }).fill("reflab");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByText("Everything of the donor is held or recalled, and a look-back begins.").waitFor();
  await assertAccessible(page, "a confirmatory result, before it is recorded");
  await page.getByRole("button", { name: "Record the result" }).press("Enter");
  await page.getByText("was recorded before, as NEGATIVE").waitFor();
  stub.answers[`POST ${AT}/${path}`] = { status: 201, body: { donation: NUMBER, test: "ANTI_HCV", result: "POSITIVE" } };
  await pressAgain(page.getByRole("button", { name: "Continue" }), page.getByRole("button", { name: "Record the result" }));
  await page.getByRole("button", { name: "Record the result" }).press("Enter");
  await page.getByText("A9990 26 000123 8: the reference laboratory’s result of anti-HCV is positive.").waitFor();
  assert.deepEqual(sent(path).at(-1), { result: "POSITIVE", laboratory: "REFLAB" });
});

test("a number that nobody knows, one that is mistyped, and a donation of which nothing is to be confirmed are said in words", async () => {
  stub.answers[`GET ${AT}`] = refused(404, "donation-unknown", `${NUMBER} is not known here yet: word of its collection may be on its way.`);
  await page.goto(`${stub.url}/confirmatory-results`);
  await assertFocused(page, "scan", "the first scan arrives in the field");
  await scan(page, `=${NUMBER}07`);
  await page.getByRole("link", { name: /is not known here yet/ }).waitFor();
  await scan(page, "A9990 26 000123 9");
  await page.getByRole("link", { name: /The check character does not fit/ }).waitFor();
  stub.answers[`GET ${AT}`] = { status: 200, body: { ...STANDING, tests: [] } };
  await scan(page, "A9990 26 000123 8");
  await page.getByRole("link", { name: /No test of this donation is repeat reactive/ }).waitFor();
  await assertAccessible(page, "nothing to confirm");
});
