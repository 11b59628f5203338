import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const SCIENTIST = { user: "processing-scientist", organisation: "REGION", roles: ["processing-scientist"] };
const PROPOSAL = "GET /api/production/pools/proposal";
const POOL = "POST /api/production/pools";
const AT = "2026-11-16T08:40:00Z";
const NUMBERS = ["A999026000141", "A999026000142", "A999026000157", "A999026000163"];
const packOf = (number) => `${number}-DBC01000`;
const BECOMES = { product: "DPL02", name: "Platelets, pooled, in plasma or additive+plasma, leucodepleted", size: 4, volumeLimits: { min: 160, max: 380 } };
const judged = (number, ...objections) => ({ component: packOf(number), group: { abo: "O", rhD: "POSITIVE" }, volumeMl: 52, collectedAt: "2026-11-15T10:42:00Z", objections });
const TOO_FEW = { code: "pool-size-wrong", severity: "STOP", message: "The pool has too few packs." };
const good = (count) => ({
  at: AT,
  packs: NUMBERS.slice(0, count).map((number) => judged(number)),
  becomes: BECOMES,
  together: count === 4 ? [] : [TOO_FEW],
  ...(count === 4 && { expiresAt: "2026-11-20T23:59:00Z" }),
});
const NEW_POOL = { component: "A999526000012-DPL02000", donation: "A999526000012", printed: "A9995 26 000012 F", product: "DPL02000", volumeMl: 312, expiresAt: "2026-11-20T23:59:00Z", components: NUMBERS.map(packOf), outside: [] };

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

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: SCIENTIST };
  stub.answers["GET /api/production/equipment"] = { status: 200, body: { more: false, items: REGISTERED.equipment } };
  stub.answers["GET /api/production/lots"] = { status: 200, body: { more: false, items: REGISTERED.lots } };
  stub.answers["GET /api/production/processes"] = { status: 200, body: PROCESSES };
  ({ page, context, complaints } = await openPage(browser));
  await page.goto(`${stub.url}/pool`);
  await page.getByLabel("Label of the next pack").waitFor();
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const sent = (call) => stub.requests.filter(({ method, path }) => `${method} ${path}` === call);
const scanPack = async (number) => {
  await scan(page, `=${number}00`);
  await scan(page, "=<DBC01000");
};
const scanAll = async () => {
  for (const [position, number] of NUMBERS.entries()) {
    stub.answers[PROPOSAL] = { status: 200, body: good(position + 1) };
    await scanPack(number);
    await page.getByRole("row").nth(position + 1).waitFor();
  }
};
const shot = (name) => process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

test("four packs are pooled and the pool gets its label by scanner and keyboard alone", async () => {
  stub.answers[POOL] = { status: 201, body: NEW_POOL };
  stub.answers[`POST /api/production/components/${NEW_POOL.component}/label`] = {
    status: 201,
    body: { component: NEW_POOL.component, group: { abo: "O", rhD: "POSITIVE" }, expiresAt: NEW_POOL.expiresAt, label: "=+04000=A99952600001200=%5100=<DPL02000&>0263242359" },
  };
  await assertAccessible(page, "pool, before a scan");
  await scanAll();
  await page.getByText("The pool expires 20 Nov 2026, 23:59.").waitFor();
  await assertAccessible(page, "the packs");
  await shot("pool-packs");
  await page.getByRole("button", { name: "These packs are pooled" }).press("Enter");
  await page.getByRole("heading", { name: "The pool", exact: true }).waitFor();
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("link", { name: /Enter the volume of the pool/ }).press("Enter");
  await page.keyboard.type("312");
  await assertAccessible(page, "the pool, incomplete");
  await shot("pool-measured");
  await page.getByRole("status").getByText("Still to be scanned: a sterile connector, a pooling kit.").waitFor();
  await page.getByLabel("Equipment and lots").focus();
  await scan(page, "scd-04");
  await scan(page, "]d10105012345678900179906301071A04");
  await page.getByRole("button", { name: "Remove 05012345678900:71A04" }).waitFor();
  await shot("pool-materials");
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("heading", { name: "Check before you record it" }).waitFor();
  await assertAccessible(page, "check before recording");
  await shot("pool-confirm");
  const record = page.getByRole("button", { name: "Record the pool" });
  await record.focus();
  await scan(page, "=A99902600014100");
  assert.equal(sent(POOL).length, 0, "a scan presses no button, and nothing is recorded before it is confirmed");
  await pressAgain(record, page.getByRole("heading", { name: "Pool A9995 26 000012 F" }));
  assert.deepEqual(JSON.parse(sent(POOL)[0].body), { components: NUMBERS.map(packOf), volumeMl: 312, pooledAt: AT, equipment: "SCD-04", lots: ["05012345678900:71A04"] });
  await page.getByRole("button", { name: "Make the new label of DPL02000" }).press("Enter");
  await page.getByText("=<DPL02000&>0263242359").waitFor();
  await assertAccessible(page, "the pool's label");
  await shot("pool-label");
  await pressAgain(page.getByRole("button", { name: "Make another pool" }), page.getByLabel("Label of the next pack"));
  assert.equal(await page.getByRole("table").count(), 0, "another pool begins with no pack");
});

test("what stands against each pack is told beside it, and it can be taken off the list", async () => {
  const message = "The donation is on hold (post-donation information): keep every component of it and ask the quality officer.";
  const differ = "Packs of a pool have one group, these are A RhD positive, O RhD positive: sort them.";
  stub.answers[PROPOSAL] = {
    status: 200,
    body: {
      at: AT,
      becomes: BECOMES,
      packs: [judged(NUMBERS[0]), judged(NUMBERS[1], { code: "donation-on-hold", message }), { component: packOf(NUMBERS[2]), objections: Array.from({ length: 10 }, (_, test) => ({ code: "test-outstanding", message: `Test ${test} has no result yet: wait.` })) }],
      together: [TOO_FEW, { code: "pool-groups-differ", message: differ }],
    },
  };
  for (const number of NUMBERS.slice(0, 3)) await scanPack(number);
  await page.getByText(message).waitFor();
  await page.getByText("And 7 more.").waitFor();
  await page.getByText(differ).waitFor();
  await page.getByText("3 of 4 packs scanned: 1 more.").waitFor();
  assert.equal(await page.getByText(TOO_FEW.message).count(), 0, "while packs are missing nobody says that they are too few");
  assert.equal(await page.getByRole("button", { name: "These packs are pooled" }).count(), 0);
  await assertAccessible(page, "packs with objections");
  await shot("pool-objections");
  stub.answers[PROPOSAL] = { status: 200, body: { ...good(2), packs: [judged(NUMBERS[0]), judged(NUMBERS[2])] } };
  await page.getByRole("button", { name: /Remove A9990 26 000142/ }).press("Enter");
  await page.getByText(message).waitFor({ state: "detached" });
  assert.deepEqual(sent(PROPOSAL).at(-1).query.getAll("component"), [NUMBERS[0], NUMBERS[2]].map(packOf));
});

test("a pack is on the list once, and another barcode is none", async () => {
  stub.answers[PROPOSAL] = { status: 200, body: good(1) };
  await scanPack(NUMBERS[0]);
  await page.getByRole("row").nth(1).waitFor();
  await scanPack(NUMBERS[0]);
  await page.getByText("This pack is on the list already").first().waitFor();
  await scan(page, "=%5100");
  await page.getByText("neither the donation number nor the product code").first().waitFor();
  await assertAccessible(page, "a pack scanned twice");
});

test("what is refused after all is told in the service's words, and what was typed stays", async () => {
  const message = "A999026000157-DBC01000: This pack was modified, and its label no longer holds. It is now A999526000011-DPL02000: use that label.";
  stub.answers[POOL] = { status: 422, body: { title: "Nothing was pooled", status: 422, objections: [{ code: "component-modified", message }] } };
  await scanAll();
  await page.getByRole("button", { name: "These packs are pooled" }).press("Enter");
  await page.getByLabel("Volume of the pool, in mL").fill("312");
  await page.getByLabel("Equipment and lots").focus();
  await scan(page, "SCD-04");
  await scan(page, "05012345678900:71A04");
  await page.getByRole("button", { name: "Remove 05012345678900:71A04" }).waitFor();
  await page.getByRole("button", { name: "Continue" }).press("Enter");
  await page.getByRole("button", { name: "Record the pool" }).press("Enter");
  await page.getByText(message).waitFor();
  assert.equal(await page.getByLabel("Volume of the pool, in mL").inputValue(), "312");
  await assertAccessible(page, "a pool refused");
});
