import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const OFFICER = { user: "quality-officer", organisation: "REGION", roles: ["quality-officer"] };
const SCIENTIST = { user: "processing-scientist", organisation: "REGION", roles: ["processing-scientist"] };
const WITHDRAW = "POST /api/production/lots/quarantines";
const REGISTER = "POST /api/production/lots";
const LOT = "05012345678900:71A04";

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers["GET /api/production/equipment"] = {
    status: 200,
    body: {
      more: false,
      items: [
        { equipment: "CENTRIFUGE-3", kind: "CENTRIFUGE", site: "NIBTS-BELFAST", calibratedAt: "2026-05-20T08:00:00Z", dueOn: "2026-06-20", outOfUse: false },
        { equipment: "IRRADIATOR-2", kind: "IRRADIATOR", site: "NIBTS-BELFAST", calibratedAt: "2026-05-20T08:00:00Z", dueOn: "2099-06-20", outOfUse: false },
        { equipment: "SCD-04", kind: "STERILE_CONNECTOR", site: "NIBTS-BELFAST", calibratedAt: "2026-05-20T08:00:00Z", dueOn: "2099-06-20", outOfUse: true },
      ],
    },
  };
  stub.answers["GET /api/production/lots"] = { status: 200, body: { more: false, items: [{ lot: LOT, kind: "POOLING_KIT", expiresOn: "2099-06-30", accepted: true }, { lot: "Q-401:B77", kind: "FILTER", expiresOn: "2099-06-30", accepted: false }] } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("a lot is withdrawn by scanner and keyboard alone, and what is held for it is told", async () => {
  stub.answers[WITHDRAW] = { status: 201, body: { held: 214 } };
  await page.goto(`${stub.url}/materials`);
  await page.getByRole("row", { name: /CENTRIFUGE-3.*Calibration overdue/ }).waitFor();
  await page.getByRole("row", { name: /SCD-04.*Out of use/ }).waitFor();
  await page.getByRole("row", { name: /Q-401:B77.*In quarantine/ }).waitFor();
  await assertAccessible(page, "equipment and materials");
  await shot("materials");
  await page.getByRole("link", { name: "Withdraw a lot" }).press("Enter");
  await page.getByLabel("Lot", { exact: true }).focus();
  await scan(page, "0105012345678900172706301071A04");
  await page.getByRole("link", { name: /Choose: Why\?/ }).waitFor();
  assert.equal(sent(WITHDRAW).length, 0);
  await page.getByLabel("Recalled by manufacturer").press(" ");
  await assertAccessible(page, "withdrawing a lot");
  await shot("materials-withdraw");
  await pressAgain(page.getByRole("button", { name: "Withdraw the lot" }), page.getByText("214 donations are on hold for it."));
  assert.deepEqual(JSON.parse(sent(WITHDRAW)[0].body), { lot: LOT, reason: "RECALLED_BY_MANUFACTURER" });
  await assertAccessible(page, "withdrawn");
});

test("a lot is registered with its own barcode, and only what somebody may do is offered", async () => {
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  const message = `Lot ${LOT} is registered already: check its number.`;
  stub.answers[REGISTER] = { status: 422, body: { title: "The lot was not registered", status: 422, objections: [{ code: "lot-already-registered", message }] } };
  await page.goto(`${stub.url}/materials`);
  await page.getByRole("link", { name: "Register a lot" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Withdraw a lot" }).count(), 0);
  await page.getByRole("link", { name: "Register a lot" }).press("Enter");
  await page.getByLabel("Lot", { exact: true }).focus();
  await scan(page, "0105012345678900172706301071A04");
  assert.equal(await page.getByLabel("Expires on").inputValue(), "30 06 2027");
  await page.getByLabel("Pooling kit").press(" ");
  await shot("materials-lot");
  await pressAgain(page.getByRole("button", { name: "Register the lot" }), page.getByText(message));
  await assertAccessible(page, "a lot refused");
  assert.deepEqual(JSON.parse(sent(REGISTER)[0].body), { lot: LOT, kind: "POOLING_KIT", expiresOn: "2027-06-30" });
});
