import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "processing-scientist", organisation: "REGION", roles: ["processing-scientist"] };
const PACK = "A999026000123-DRC01000";
const LABEL = "=+04000=A99902600012300=%5100=<DRC01000&>0263542359";
const CHOICES_OF = `GET /api/production/components/${PACK}/modifications`;
const MODIFY = `POST /api/production/components/${PACK}/modifications`;
const AT = "2026-11-16T11:00:00Z";
const CHOICES = {
  component: PACK,
  name: "Red cells in additive solution, leucodepleted",
  volumeMl: 284,
  expiresAt: "2026-12-20T23:59:00Z",
  at: AT,
  choices: [
    { process: "IRRADIATE", variant: "STANDARD", name: "Red cells, irradiated", products: ["DRC02000"], expiresAt: "2026-11-30T23:59:00Z", measured: "NOTHING", volumeLimits: { min: 220, max: 340 } },
    { process: "WASH", variant: "SALINE", name: "Red cells, washed, in saline", products: ["DRC04000"], expiresAt: "2026-11-17T11:00:00Z", measured: "VOLUME" },
    { process: "SPLIT", variant: "STANDARD", name: "Red cells for neonatal/infant top-up (paedipack split)", products: ["DRC050A0", "DRC050B0", "DRC050C0", "DRC050D0"], expiresAt: "2026-12-20T23:59:00Z", measured: "PARTS", volumeLimits: { min: 25, max: 100 } },
  ],
};
const REGISTERED = {
  equipment: [["IRRADIATOR-2", "IRRADIATOR"], ["SCD-04", "STERILE_CONNECTOR"]].map(([equipment, kind]) => ({ equipment, kind, site: "NIBTS-BELFAST", calibratedAt: "2026-11-01T08:00:00Z", dueOn: "2099-05-20", outOfUse: false })),
  lots: [{ lot: "05012345678900:71A04", kind: "POOLING_KIT", expiresOn: "2099-06-30", accepted: true }],
};
const PROCESSES = {
  version: 0,
  processes: [
    { process: "IRRADIATE", steps: [{ step: "IRRADIATE", equipment: ["IRRADIATOR"], lots: [] }] },
    { process: "SPLIT", steps: [{ step: "CONNECT", equipment: ["STERILE_CONNECTOR"], lots: [] }] },
    { process: "POOL", steps: [{ step: "CONNECT", equipment: ["STERILE_CONNECTOR"], lots: [] }, { step: "COMBINE", equipment: [], lots: ["POOLING_KIT"] }] },
  ],
  measurements: [],
};
const became = (...packs) => ({ component: PACK, modifiedAt: AT, packs: packs.map(([product, volumeMl, expiresAt]) => ({ component: `A999026000123-${product}`, product, volumeMl, expiresAt, outside: [] })) });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers[CHOICES_OF] = { status: 200, body: CHOICES };
  stub.answers["GET /api/production/equipment"] = { status: 200, body: { more: false, items: REGISTERED.equipment } };
  stub.answers["GET /api/production/lots"] = { status: 200, body: { more: false, items: REGISTERED.lots } };
  stub.answers["GET /api/production/processes"] = { status: 200, body: PROCESSES };
  ({ page, context, complaints } = await openPage(browser));
  await page.goto(`${stub.url}/modify`);
  await page.getByLabel("Label of the pack").waitFor();
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const choose = async (name) => {
  await scan(page, LABEL);
  await page.getByLabel(name, { exact: true }).press("Space");
};
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("a pack is irradiated and gets its new label by scanner and keyboard alone", async () => {
  stub.answers[MODIFY] = { status: 201, body: became(["DRC02000", 284, "2026-11-30T23:59:00Z"]) };
  stub.answers["POST /api/production/components/A999026000123-DRC02000/label"] = {
    status: 201,
    body: { component: "A999026000123-DRC02000", group: { abo: "O", rhD: "POSITIVE" }, expiresAt: "2026-11-30T23:59:00Z", label: "=+04000=A99902600012300=%5100=<DRC02000&>0263342359" },
  };
  await assertAccessible(page, "modify, before a scan");
  await shot("modify-scan");
  await choose("Irradiate");
  await page.getByText("Becomes DRC02000: Red cells, irradiated. Expires 30 Nov 2026, 23:59").waitFor();
  await assertAccessible(page, "what may be done");
  await page.getByText("Still to be scanned: an irradiator.").waitFor();
  await page.getByLabel("Equipment and lots").focus();
  await scan(page, "the one in the corner");
  await page.getByText("This is neither an item of equipment nor a lot").first().waitFor();
  await page.getByLabel("Equipment and lots").fill("");
  await page.getByLabel("Equipment and lots").focus();
  await scan(page, "SCD-04");
  await page.getByText("Still to be scanned: an irradiator.").waitFor();
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("link", { name: "Still to be scanned: an irradiator." }).press("Enter");
  await scan(page, "irradiator-2");
  await page.getByRole("button", { name: "Remove SCD-04" }).press("Enter");
  await assertAccessible(page, "what was scanned");
  await shot("modify-materials");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("heading", { name: "Check before you record it" }).waitFor();
  await page.getByText("DRC02000 Red cells, irradiated").waitFor();
  await assertAccessible(page, "check before recording");
  await shot("modify-confirm");
  assert.equal(sent(MODIFY).length, 0, "nothing is recorded before it is confirmed");
  await page.getByRole("button", { name: "Record the modification" }).press("Enter");
  await page.getByRole("heading", { name: "The pack needs its new label" }).waitFor();
  assert.deepEqual(JSON.parse(sent(MODIFY)[0].body), { process: "IRRADIATE", variant: "STANDARD", modifiedAt: AT, equipment: "IRRADIATOR-2" });
  await page.getByRole("button", { name: "Make the new label of DRC02000" }).press("Enter");
  await page.getByText("=<DRC02000&>0263342359").waitFor();
  await page.getByText("O RhD positive").waitFor();
  await assertAccessible(page, "the new label");
  await shot("modify-label");
  await pressAgain(page.getByRole("button", { name: "Modify another pack" }), page.getByLabel("Label of the pack"));
});

test("a split shows the code of every part before and after", async () => {
  stub.answers[MODIFY] = { status: 201, body: became(["DRC050A0", 95, CHOICES.expiresAt], ["DRC050B0", 94, CHOICES.expiresAt], ["DRC050C0", 21, CHOICES.expiresAt]) };
  stub.answers[MODIFY].body.packs[2].outside = [{ measurement: "VOLUME", unit: "mL", value: 21, minimum: 25, maximum: 100 }];
  stub.answers["POST /api/production/components/A999026000123-DRC050A0/label"] = { status: 422, body: { title: "No label", status: 422, objections: [{ code: "group-not-confirmed", message: "The group needs two determinations that agree: wait for the outstanding one." }] } };
  await choose("Split into parts");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("link", { name: /Enter the volumes of 2 to 26 parts/ }).press("Enter");
  await page.keyboard.type("95 94 93");
  await page.getByLabel("Equipment and lots").focus();
  await scan(page, "scd-04");
  await page.getByRole("button", { name: "Remove SCD-04" }).waitFor();
  await shot("modify-split");
  await assertAccessible(page, "a split that was not complete");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByText("DRC050A0, DRC050B0, DRC050C0").waitFor();
  await page.getByRole("button", { name: "Record the modification" }).press("Enter");
  await page.getByRole("heading", { name: "The 3 parts need their new labels" }).waitFor();
  assert.deepEqual(JSON.parse(sent(MODIFY)[0].body).partsMl, [95, 94, 93]);
  await page.getByText("Volume 21 mL, specified: 25 to 100.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Make the new label of DRC050C0" }).count(), 0, "what needs a disposition gets no label");
  await page.getByRole("button", { name: "Make the new label of DRC050A0" }).press("Enter");
  await page.getByText("The group needs two determinations that agree").waitFor();
  await assertAccessible(page, "a label that is not made yet");
});

test("a scan records nothing, and what is refused is told in the service's words", async () => {
  stub.answers[MODIFY] = { status: 422, body: { title: "No", status: 422, objections: [{ code: "donation-on-hold", message: "The donation is on hold (post-donation information): keep every component of it and ask the quality officer." }] } };
  await choose("Irradiate");
  await page.getByLabel("Equipment and lots").focus();
  await scan(page, "IRRADIATOR-2");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  const record = page.getByRole("button", { name: "Record the modification" });
  await record.focus();
  await scan(page, LABEL);
  assert.equal(sent(MODIFY).length, 0, "a scan presses no button");
  await pressAgain(record, page.getByText("The donation is on hold"));
  await page.getByRole("button", { name: "Remove IRRADIATOR-2" }).waitFor();
  await assertAccessible(page, "a modification refused");
});

test("linear symbols are scanned one after the other, and another pack's number takes no code along", async () => {
  await scan(page, "=A99902600012400");
  await page.getByText("Donation A9990 26 000124").waitFor();
  await scan(page, "=%5100");
  await page.getByText("neither the donation number nor the product code").first().waitFor();
  await scan(page, "=A99902600012300");
  await scan(page, "=<DRC01000");
  await page.getByRole("heading", { name: "What was done to this pack?" }).waitFor();
  assert.equal(sent(CHOICES_OF).length, 1);
});

test("a pack that was modified before says what it is now", async () => {
  const message = "This pack was modified, and its label no longer holds. It is now A999026000123-DRC02000: use that label.";
  stub.answers[CHOICES_OF] = { status: 422, body: { title: "No", status: 422, objections: [{ code: "component-modified", message }] } };
  await scan(page, LABEL);
  await page.getByText(message).first().waitFor();
  await assertAccessible(page, "a pack that was modified before");
  stub.answers[CHOICES_OF] = { status: 200, body: { ...CHOICES, choices: [] } };
  await scan(page, LABEL);
  await page.getByText("permit nothing to be done to this pack").waitFor();
});
