import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, assertFocused, openBrowser, openPage, pressAgain, scan } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const AT = "/api/production/orders";
const SCIENTIST = { user: "transfusion-scientist", organisation: "BHSCT", roles: ["transfusion-scientist"] };
const OFFICER = { user: "distribution-officer", organisation: "REGION", roles: ["distribution-officer"] };
const A_POS = { abo: "A", rhD: "POSITIVE" };
const O_POS = { abo: "O", rhD: "POSITIVE" };
const FIRST = "A999026000123-DRC01000";
const SECOND = "A999026000124-DRC01000";
const RARE = "A999026000125-DRC01000";
const LISTED = { order: "ORD-00000042", hospital: "BHSCT", site: "SITE-A", urgency: "EMERGENCY", placedAt: "2026-11-26T10:00:00Z", status: "PLACED", ordered: 3, missing: 3, gone: 0 };
const order = (units, more = {}) => ({
  ...LISTED,
  missing: 3 - units.length,
  backOrder: false,
  lines: [{ line: 1, kind: "RED_CELLS", group: A_POS, quantity: 3, requirements: ["CMV_NEGATIVE"], antigensAbsent: ["006001"], maximumAgeDays: 14, missing: 3 - units.length, units }],
  ...more,
});
const unit = (component, stage) => ({ component, stage });
const PROPOSAL = {
  order: LISTED.order,
  policy: "local-1",
  before: ["ORD-00000007"],
  lines: [
    {
      line: 1,
      stillMissing: 1,
      units: [
        { component: FIRST, group: A_POS, collectedAt: "2026-11-15T10:00:00Z", expiresAt: "2026-12-20T23:59:00Z", why: [{ code: "exact-group", message: "A RhD positive, as ordered; the oldest that fits." }] },
        { component: SECOND, group: O_POS, collectedAt: "2026-11-15T10:00:00Z", expiresAt: "2026-12-20T23:59:00Z", why: [{ code: "other-abo", message: "Group O stands for group A: no unit of the ordered group is left." }] },
      ],
      spared: [{ component: RARE, group: A_POS, collectedAt: "2026-11-15T10:00:00Z", expiresAt: "2026-12-20T23:59:00Z", why: [{ code: "rare-unit", message: "It lacks k, which nearly every donor has: it is kept for those who can take nothing else." }] }],
      passedOver: [{ code: "older-than-ordered", message: "Collected more than 14 days ago.", units: 7, alone: 3 }],
    },
  ],
};
const CONTAINERS = { items: [{ kind: "COOL-BOX-8", keptAt: "COOLED", minimum: 2, maximum: 10, minutes: 480, mostUnits: 8, source: "validation" }] };
const BOXED = { container: "BOX-17", kind: "COOL-BOX-8", packedAt: "2026-11-26T10:30:00Z", arriveBy: "2999-11-26T18:30:00Z" };
const refused = (code, message) => ({ status: 422, body: { title: "The order was left as it was", status: 422, objections: [{ code, message }] } });

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers[`GET ${AT}`] = { status: 200, body: { items: [LISTED, { ...LISTED, order: "ORD-00000041", urgency: "ROUTINE", status: "PART_DESPATCHED", missing: 1 }], more: false } };
  stub.answers["GET /api/production/containers"] = { status: 200, body: CONTAINERS };
  stub.answers["GET /api/production/unverified-labels"] = { status: 200, body: { items: [], more: false } };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const shot = async (name) => process.env.SHOTS && (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }));
const as = (session) => (stub.answers["GET /api/session"] = { status: 200, body: session });
const sent = (act) => stub.requests.filter(({ method, path }) => method === "POST" && path === `${AT}${act}`).map(({ body }) => JSON.parse(body));
const opens = async (session, body) => {
  as(session);
  stub.answers[`GET ${AT}/${LISTED.order}`] = { status: 200, body };
  await page.goto(`${stub.url}/orders/${LISTED.order}`);
  await page.getByRole("table", { name: "Lines" }).waitFor();
};

test("the list has the most pressing first and says what is missing; only a hospital is offered to order", async () => {
  as(OFFICER);
  await page.goto(`${stub.url}/orders`);
  await page.getByText("2 open orders, the most pressing first.").waitFor();
  await page.getByRole("row", { name: /ORD-00000042 Emergency BHSCT, SITE-A .* Placed 3 of 3/ }).waitFor();
  await page.getByRole("row", { name: /ORD-00000041 Routine BHSCT, SITE-A .* Despatched in part 1 of 3/ }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Place an order" }).count(), 0);
  await assertAccessible(page, "orders");
  await shot("orders");
});

test("a hospital orders by keyboard alone; what is missing is said, and nothing is sent before it is there", async () => {
  as(SCIENTIST);
  stub.answers[`POST ${AT}`] = { status: 201, body: order([]) };
  stub.answers[`GET ${AT}/${LISTED.order}`] = { status: 200, body: order([]) };
  await page.goto(`${stub.url}/orders`);
  await page.getByRole("link", { name: "Place an order" }).press("Enter");
  await page.getByRole("heading", { name: "Place an order" }).waitFor();
  await page.getByRole("button", { name: "Place the order" }).press("Enter");
  await page.getByRole("link", { name: "Choose how urgent it is" }).waitFor();
  await page.getByRole("link", { name: "Enter the site that the units go to" }).waitFor();
  await page.getByRole("link", { name: "Line 1: choose a group" }).waitFor();
  await page.getByRole("link", { name: "Line 1: enter 1 to 200 units" }).press("Enter");
  await assertFocused(page, "quantity-0");
  await assertAccessible(page, "an order with everything missing");
  await shot("order-wrong");
  assert.equal(sent("").length, 0);
  await page.getByLabel("Urgent", { exact: true }).press("Space");
  await page.getByLabel("Site", { exact: true }).fill("SITE-A");
  await page.getByLabel("Group").selectOption("A-POSITIVE");
  await page.getByLabel("Units", { exact: true }).fill("3");
  await page.getByLabel("Not older than, days (optional)").fill("14");
  await page.locator("summary").press("Enter");
  await page.getByLabel("CMV negative").press("Space");
  await page.getByLabel("K", { exact: true }).press("Space");
  await page.getByLabel("Fya", { exact: true }).press("Space");
  await assertAccessible(page, "special requirements");
  await shot("order-requirements");
  await page.getByRole("button", { name: "Add a line" }).press("Enter");
  await page.getByRole("group", { name: "Line 2" }).getByLabel("Component").selectOption("PLASMA");
  await page.getByRole("button", { name: "Remove line 2" }).press("Enter");
  await page.getByRole("button", { name: "Place the order" }).press("Enter");
  await page.getByText("ORD-00000042 is placed.").waitFor();
  assert.deepEqual(sent(""), [{ site: "SITE-A", urgency: "URGENT", lines: [{ kind: "RED_CELLS", group: A_POS, quantity: 3, requirements: ["CMV_NEGATIVE"], antigensAbsent: ["006001", "008001"], maximumAgeDays: 14 }] }]);
  await assertAccessible(page, "an order of one's own");
  await shot("order-placed");
});

test("an officer sees which units are proposed, why, and what was passed over, and keeps them", async () => {
  stub.answers[`GET ${AT}/${LISTED.order}/proposal`] = { status: 200, body: PROPOSAL };
  stub.answers[`POST ${AT}/${LISTED.order}/allocation`] = { status: 200, body: order([unit(FIRST, "ALLOCATED"), unit(SECOND, "ALLOCATED")], { status: "PART_ALLOCATED" }) };
  await opens(OFFICER, order([]));
  await page.getByRole("row", { name: /1 Red cells, A RhD positive; CMV negative; without K; not older than 14 days 3 3 Nothing yet/ }).waitFor();
  await page.getByRole("button", { name: "Propose units" }).press("Enter");
  await page.getByRole("row", { name: /A9990 26 000123 . DRC01000 A RhD positive .* as ordered; the oldest that fits/ }).waitFor();
  await page.getByRole("row", { name: /A9990 26 000124 . DRC01000 O RhD positive .* Group O stands for group A/ }).waitFor();
  await page.getByText("Line 1: nothing was found for 1 unit.").waitFor();
  await page.getByText("7 units: Collected more than 14 days ago. 3 of them for this reason alone.").waitFor();
  await assertAccessible(page, "a proposal");
  await shot("order-proposal");
  assert.equal(sent(`/${LISTED.order}/allocation`).length, 0, "a proposal keeps nothing");
  await page.getByRole("button", { name: "Keep these 2 units" }).press("Enter");
  await page.getByText("2 units kept for this order.").waitFor();
  assert.deepEqual(sent(`/${LISTED.order}/allocation`), [{ units: [{ line: 1, component: FIRST }, { line: 1, component: SECOND }] }]);
  await page.getByText("0 of 2 units picked.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Keep these 2 units" }).count(), 0, "what was proposed is kept by now");
  await assertFocused(page, "scan", "the scanner is listened to at once");
});

test("an officer chooses a spared unit, whose reason is said, by keyboard", async () => {
  stub.answers[`GET ${AT}/${LISTED.order}/proposal`] = { status: 200, body: PROPOSAL };
  stub.answers[`POST ${AT}/${LISTED.order}/allocation`] = { status: 200, body: order([unit(RARE, "ALLOCATED")], { status: "PART_ALLOCATED" }) };
  await opens(OFFICER, order([]));
  await page.getByRole("button", { name: "Propose units" }).press("Enter");
  await page.getByRole("row", { name: /A9990 26 000125 . DRC01000 A RhD positive .* It lacks k, which nearly every donor has/ }).waitFor();
  await page.getByRole("button", { name: `Keep ${RARE}` }).press("Enter");
  await page.getByText("1 unit kept for this order.").waitFor();
  assert.deepEqual(sent(`/${LISTED.order}/allocation`), [{ units: [{ line: 1, component: RARE }] }]);
});

test("a unit that somebody else got meanwhile is refused with its reason", async () => {
  stub.answers[`GET ${AT}/${LISTED.order}/proposal`] = { status: 200, body: PROPOSAL };
  stub.answers[`POST ${AT}/${LISTED.order}/allocation`] = refused("unit-already-allocated", `${FIRST} is kept for ORD-00000043.`);
  await opens(OFFICER, order([]));
  await page.getByRole("button", { name: "Propose units" }).press("Enter");
  await page.getByRole("button", { name: "Keep these 2 units" }).press("Enter");
  await page.getByText(`${FIRST} is kept for ORD-00000043.`).waitFor();
});

test("units are picked by scanner alone, by one symbol or by two, and the wrong one is refused", async () => {
  const PICK = `POST ${AT}/${LISTED.order}/picking`;
  stub.answers[PICK] = { status: 200, body: order([unit(FIRST, "PICKED"), unit(SECOND, "ALLOCATED")], { status: "PART_ALLOCATED" }) };
  await opens(OFFICER, order([unit(FIRST, "ALLOCATED"), unit(SECOND, "ALLOCATED")], { status: "PART_ALLOCATED" }));
  await page.getByText("0 of 2 units picked.").waitFor();
  await assertAccessible(page, "picking");
  await scan(page, "hello");
  await page.getByText("This is neither a donation number nor a product code").waitFor();
  await scan(page, "=+04000=A99902600012300=%5100=<DRC01000&>0263542359");
  await page.getByText("1 of 2 units picked.").waitFor();
  stub.answers[PICK] = refused("unit-not-of-this-order", "A999026000199-DRC01000 is not allocated to this order: put it back and pick the unit on the list.");
  await scan(page, "=A99902600019900");
  await page.getByText("Donation number read: now scan the product code.").waitFor();
  await scan(page, "=<DRC01000");
  await page.getByText("put it back and pick the unit on the list").waitFor();
  await assertAccessible(page, "the wrong unit");
  await shot("order-wrong-unit");
  assert.deepEqual(sent(`/${LISTED.order}/picking`), [{ component: FIRST }, { component: "A999026000199-DRC01000" }]);
});

test("a unit whose label was not scanned back says so, and is scanned back on the spot and picked", async () => {
  const unread = { component: FIRST, printed: "A9990 26 000123 8", product: "DRC01000", kind: "RED_CELLS", group: A_POS, expiresAt: "2026-12-20T23:59:00Z", onHold: false };
  stub.answers["GET /api/production/unverified-labels"] = { status: 200, body: { items: [unread, { ...unread, component: SECOND, foundWrongAt: "2026-11-26T10:00:00Z" }], more: false } };
  stub.answers[`POST ${AT}/${LISTED.order}/picking`] = refused("label-not-verified", `The label of ${FIRST} was not scanned back since it was printed: scan it back, and the pack may leave.`);
  await opens(OFFICER, order([unit(FIRST, "ALLOCATED"), unit(SECOND, "ALLOCATED")], { status: "PART_ALLOCATED" }));
  await page.getByText("Label not scanned back").waitFor();
  await page.getByText("Wrong label: order another").waitFor();
  const symbol = "=+04000=A99902600012300=%6200=<DRC01000&>0263542359";
  await page.getByLabel("Scan the unit").focus();
  await scan(page, symbol);
  await page.getByRole("heading", { name: /Scan back the label of/ }).waitFor();
  await assertAccessible(page, "to be scanned back");
  await shot("order-unread");
  stub.answers[`POST /api/production/components/${FIRST}/label/verification`] = { status: 200, body: { component: FIRST, verified: true, verifiedBy: "distribution-officer", verifiedAt: "2026-11-26T10:05:00Z" } };
  stub.answers[`POST ${AT}/${LISTED.order}/picking`] = { status: 200, body: order([unit(FIRST, "PICKED"), unit(SECOND, "ALLOCATED")], { status: "PART_ALLOCATED" }) };
  await scan(page, "=A99902600012300");
  await page.getByLabel("2. Label on the pack").waitFor();
  await scan(page, symbol);
  await page.getByText("1 of 2 units picked.").waitFor();
  assert.equal(sent(`/${LISTED.order}/picking`).length, 2);
});

test("what was picked is packed in a valid container, which says until when, and despatched; what could not be found is taken out", async () => {
  stub.answers[`POST ${AT}/${LISTED.order}/withdrawal`] = { status: 200, body: order([unit(FIRST, "PICKED")], { status: "PART_ALLOCATED" }) };
  stub.answers[`POST ${AT}/${LISTED.order}/packing`] = { status: 200, body: order([{ ...unit(FIRST, "PACKED"), consignment: BOXED }], { status: "PART_ALLOCATED" }) };
  stub.answers[`POST ${AT}/${LISTED.order}/despatch`] = { status: 200, body: order([unit(FIRST, "DESPATCHED")], { status: "PART_DESPATCHED", backOrder: true }) };
  await opens(OFFICER, order([unit(FIRST, "PICKED"), unit(SECOND, "ALLOCATED")], { status: "PART_ALLOCATED" }));
  await page.getByRole("button", { name: `Take out ${SECOND}` }).press("Enter");
  await page.getByText("its line is open again").waitFor();
  await page.getByRole("button", { name: "Pack 1 picked unit" }).press("Enter");
  await page.getByText("Scan or enter what stands on the container, for example BOX-17").waitFor();
  await page.getByLabel("Kind of container").selectOption("COOL-BOX-8");
  await page.getByLabel("Container", { exact: true }).focus();
  await page.keyboard.type("box-17");
  await assertAccessible(page, "packing");
  await shot("order-packing");
  await page.keyboard.press("Enter");
  await page.getByText(/BOX-17, COOL-BOX-8: 1 unit, to arrive by/).waitFor();
  await page.getByRole("button", { name: "Despatch 1 packed unit" }).press("Enter");
  await page.getByText("1 unit despatched to BHSCT, SITE-A.").waitFor();
  await page.getByText("Despatched in part, 2 units on back-order").waitFor();
  assert.deepEqual(sent(`/${LISTED.order}/withdrawal`), [{ component: SECOND }]);
  assert.deepEqual(sent(`/${LISTED.order}/packing`), [{ container: "BOX-17", kind: "COOL-BOX-8" }]);
});

test("a picked unit that may not leave any longer is said, and can be taken out", async () => {
  stub.answers[`POST ${AT}/${LISTED.order}/despatch`] = refused("unit-not-available", `${FIRST} may not leave (component-expired): choose another.`);
  stub.answers[`POST ${AT}/${LISTED.order}/withdrawal`] = { status: 200, body: order([]) };
  await opens(OFFICER, order([{ ...unit(FIRST, "PACKED"), consignment: BOXED }], { status: "PART_ALLOCATED" }));
  await page.getByRole("button", { name: "Despatch 1 packed unit" }).press("Enter");
  await page.getByText(`${FIRST} may not leave (component-expired): choose another.`).waitFor();
  await pressAgain(page.getByRole("button", { name: `Take out ${FIRST}` }), page.getByText("its line is open again"));
  assert.deepEqual(sent(`/${LISTED.order}/withdrawal`), [{ component: FIRST }]);
});

test("a hospital changes a quantity, says what has arrived, and cancels what has not been sent", async () => {
  stub.answers[`POST ${AT}/${LISTED.order}/amendment`] = { status: 200, body: order([]) };
  stub.answers[`POST ${AT}/${LISTED.order}/cancellation`] = { status: 200, body: { ...order([]), status: "CANCELLED", missing: 0 } };
  await opens(SCIENTIST, order([]));
  assert.equal(await page.getByRole("button", { name: "Propose units" }).count(), 0);
  await page.getByLabel(/Units of line 1/).fill("201");
  await page.getByRole("button", { name: "Change line 1" }).press("Enter");
  await page.getByText("Enter 0 to 200 units").waitFor();
  await page.getByLabel(/Units of line 1/).fill("4");
  await page.getByRole("button", { name: "Change line 1" }).press("Enter");
  await page.getByText("Line 1 asks for 4 units now.").waitFor();
  await shot("order-hospital");
  await page.getByRole("button", { name: "Cancel the order" }).press("Enter");
  assert.equal(sent(`/${LISTED.order}/cancellation`).length, 0, "it is asked twice");
  await page.getByRole("button", { name: "Yes, cancel the whole order" }).press("Enter");
  await page.getByText("The order is cancelled, and its units are free again.").waitFor();
  assert.deepEqual(sent(`/${LISTED.order}/amendment`), [{ line: 1, quantity: 4 }]);
});

test("units on their way are received, and an order of which some have left is not offered to be cancelled", async () => {
  stub.answers[`POST ${AT}/${LISTED.order}/delivery`] = { status: 200, body: order([unit(FIRST, "DELIVERED")], { status: "PART_DESPATCHED", backOrder: true }) };
  await opens(SCIENTIST, order([unit(FIRST, "DESPATCHED")], { status: "PART_DESPATCHED", backOrder: true }));
  assert.equal(await page.getByRole("button", { name: "Cancel the order" }).count(), 0);
  await page.getByRole("button", { name: "We have received 1 unit" }).press("Enter");
  await page.getByText("1 unit received.").waitFor();
});

test("an order that is not there says so", async () => {
  as(SCIENTIST);
  stub.answers[`GET ${AT}/ORD-00000099`] = { status: 404, body: { title: "No such order", status: 404, objections: [{ code: "order-unknown", message: "No order of this number stands for your organisation: check the number." }] } };
  await page.goto(`${stub.url}/orders/ORD-00000099`);
  await page.getByText("No order of this number stands for your organisation").waitFor();
});

test("a hospital sees until when a container may come, and what comes later is said to be refused", async () => {
  stub.answers[`POST ${AT}/${LISTED.order}/delivery`] = { status: 200, body: order([], { backOrder: true }) };
  const late = { ...BOXED, container: "BOX-18", arriveBy: "2026-01-01T10:00:00Z" };
  await opens(SCIENTIST, order([{ ...unit(FIRST, "DESPATCHED"), consignment: BOXED }, { ...unit(SECOND, "DESPATCHED"), consignment: late }], { status: "PART_DESPATCHED" }));
  await page.getByText("That is past: its units will be refused.").waitFor();
  await assertAccessible(page, "containers under way");
  await shot("order-arrival");
  await page.getByRole("button", { name: "We have received BOX-18" }).press("Enter");
  await page.getByText("BOX-18 came too late, too cold or too warm: 1 unit refused. Do not use it.").waitFor();
  assert.deepEqual(sent(`/${LISTED.order}/delivery`), [{ container: "BOX-18" }]);
});

test("an officer puts what is missing on back-order and sees whose turn it is; the hospital waits no longer", async () => {
  stub.answers[`POST ${AT}/${LISTED.order}/back-order`] = { status: 200, body: order([], { backOrder: true, backOrderSince: "2026-11-26T11:00:00Z" }) };
  await opens(OFFICER, order([]));
  await page.getByRole("button", { name: "Put 3 missing units on back-order" }).press("Enter");
  await page.getByText("3 units on back-order: the hospital sees it.").waitFor();
  const waiting = { order: order([], { backOrder: true, backOrderSince: "2026-11-26T11:00:00Z" }), proposal: PROPOSAL };
  stub.answers["GET /api/production/back-orders"] = { status: 200, body: { items: [waiting] } };
  await page.goto(`${stub.url}/back-orders`);
  await page.getByRole("row", { name: /ORD-00000042 Emergency BHSCT, SITE-A .* 3 × Red cells, A RhD positive.* 2 of 3/ }).waitFor();
  await assertAccessible(page, "back-orders");
  await shot("back-orders");
  stub.answers[`POST ${AT}/${LISTED.order}/back-order-cancellation`] = { status: 200, body: order([unit(FIRST, "DESPATCHED")]) };
  await opens(SCIENTIST, order([unit(FIRST, "DESPATCHED")], { status: "PART_DESPATCHED", backOrder: true }));
  await page.getByRole("button", { name: "Wait no longer for 2 units of line 1" }).press("Enter");
  await page.getByText("Nothing more is waited for on line 1.").waitFor();
});

test("a standing order is set by keyboard alone, paused and ended", async () => {
  as(SCIENTIST);
  const STANDING = "/api/production/standing-orders";
  const set = { standingOrder: "STO-00000003", hospital: "BHSCT", site: "SITE-A", weekdays: ["MONDAY", "THURSDAY"], from: "2026-11-30", state: "RUNNING", lines: [{ line: 1, kind: "RED_CELLS", group: O_POS, quantity: 6, requirements: [], missing: 0, units: [] }] };
  stub.answers[`GET ${STANDING}`] = { status: 200, body: { items: [set], more: false } };
  stub.answers[`POST ${STANDING}`] = { status: 201, body: set };
  stub.answers[`POST ${STANDING}/STO-00000003/pause`] = { status: 200, body: { ...set, state: "PAUSED" } };
  stub.answers[`POST ${STANDING}/STO-00000003/end`] = { status: 200, body: { ...set, state: "ENDED" } };
  await page.goto(`${stub.url}/standing-orders/new`);
  await page.getByRole("button", { name: "Set the standing order" }).press("Enter");
  await page.getByRole("alert").getByText("Choose at least one day of the week").waitFor();
  await page.getByLabel("Monday").press("Space");
  await page.getByLabel("Thursday").press("Space");
  await page.getByLabel("Site").fill("SITE-A");
  await page.getByLabel("Group").selectOption("O-POSITIVE");
  await page.getByLabel("Units").fill("6");
  await assertAccessible(page, "a standing order in the making");
  await page.getByRole("button", { name: "Set the standing order" }).press("Enter");
  await page.getByText("STO-00000003 is set.").waitFor();
  await page.getByRole("row", { name: /STO-00000003 BHSCT, SITE-A Mon, Thu 6 × Red cells, O RhD positive Running/ }).waitFor();
  await assertAccessible(page, "standing orders");
  await shot("standing-orders");
  await page.getByRole("button", { name: "Pause STO-00000003" }).press("Enter");
  await page.getByText("STO-00000003 is paused.").waitFor();
  await page.getByRole("button", { name: "End STO-00000003" }).press("Enter");
  await page.getByRole("button", { name: "Yes, end STO-00000003" }).press("Enter");
  await page.getByText("STO-00000003 has ended.").waitFor();
  const body = JSON.parse(stub.requests.find(({ method, path }) => method === "POST" && path === STANDING).body);
  assert.deepEqual(body, { site: "SITE-A", weekdays: ["MONDAY", "THURSDAY"], lines: [{ kind: "RED_CELLS", group: O_POS, quantity: 6 }] });
});

const RETURNS = "/api/production/returns";
const RETURN = { number: "RET-00000011", component: FIRST, kind: "RED_CELLS", hospital: "BHSCT", site: "SITE-A", reason: "NOT_NEEDED", container: "BOX-4", arriveBy: "2999-11-27T16:00:00Z", declaredAt: "2026-11-27T08:05:00Z", state: "DECLARED", unfit: [] };
const posted = (at) => stub.requests.filter(({ method, path }) => method === "POST" && path === at).map(({ body }) => JSON.parse(body));
const fillKept = async () => {
  await page.getByLabel("I declare that it was in monitored storage").press("Space");
  await page.getByLabel("Lowest temperature of the storage").fill("3,5");
  await page.getByLabel("Highest temperature of the storage").fill("5");
  await page.getByLabel("Longest out of storage").fill("0");
  await page.getByLabel("Kind of container").selectOption("COOL-BOX-8");
  await page.getByLabel("Container", { exact: true }).fill("BOX-4");
  await page.getByLabel("Container closed at").fill("08:00");
};

test("a hospital gives a unit back by scanner and keyboard, with a declaration of how it was kept", async () => {
  as(SCIENTIST);
  stub.answers[`GET ${RETURNS}`] = { status: 200, body: { items: [RETURN], more: false } };
  stub.answers[`POST ${RETURNS}`] = { status: 201, body: { number: RETURN.number, component: FIRST, arriveBy: RETURN.arriveBy } };
  stub.answers[`POST ${RETURNS}/${RETURN.number}/withdrawal`] = { status: 200, body: { number: RETURN.number } };
  await page.goto(`${stub.url}/returns/new`);
  await page.getByRole("button", { name: "Declare the return" }).press("Enter");
  await page.getByRole("alert").getByText("Scan the unit").waitFor();
  await page.getByRole("alert").getByText("Choose why it goes back").waitFor();
  await page.getByLabel("Scan the unit").focus();
  await scan(page, "=A99902600012300");
  await scan(page, "=<DRC01000");
  await page.getByText("Another unit").waitFor();
  await page.getByLabel("It is not needed").press("Space");
  await fillKept();
  await assertAccessible(page, "a return in the making");
  await shot("return-declare");
  await page.getByRole("button", { name: "Declare the return" }).press("Enter");
  await page.getByText(/RET-00000011 is declared: the unit must be back by/).waitFor();
  const [body] = posted(RETURNS);
  assert.deepEqual({ ...body, packedAt: undefined }, { component: FIRST, reason: "NOT_NEEDED", storage: { monitored: true, minimum: 3.5, maximum: 5, minutesOut: 0 }, container: "BOX-4", kind: "COOL-BOX-8", packedAt: undefined });
  assert.match(body.packedAt, /T\d\d:00/);
  await page.getByRole("button", { name: "Keep it after all RET-00000011" }).press("Enter");
  await page.getByText("RET-00000011 is withdrawn: the unit stays with you.").waitFor();
});

test("an officer receives a return by scan, says whether the pack is whole, and is told what became of it", async () => {
  as(OFFICER);
  const ended = { ...RETURN, number: "RET-00000010", component: SECOND, state: "DISCARDED", unfit: ["OUT_OF_STORAGE_TOO_LONG"], endedAt: "2026-11-27T09:00:00Z", credit: "NOT_CREDITED" };
  stub.answers[`GET ${RETURNS}`] = { status: 200, body: { items: [RETURN, ended], more: false } };
  stub.answers[`POST ${RETURNS}/${RETURN.number}/receipt`] = { status: 200, body: { number: RETURN.number, component: FIRST, unfit: [], credit: "CREDITED_AS_STOCK" } };
  await page.goto(`${stub.url}/returns`);
  await page.getByRole("row", { name: /RET-00000010 .* Discarded: it was out of storage for too long Not credited/ }).waitFor();
  await scan(page, "=A99902600019900");
  await scan(page, "=<DRC01000");
  await page.getByText(/No return is declared for A999026000199-DRC01000/).waitFor();
  await assertAccessible(page, "returns");
  await shot("returns");
  await scan(page, "=A99902600012300");
  await scan(page, "=<DRC01000");
  await page.getByRole("heading", { name: "Return RET-00000011" }).waitFor();
  await page.getByRole("button", { name: "Receive the unit" }).press("Enter");
  await page.getByRole("alert").getByText("Say whether the pack is whole").waitFor();
  await page.getByLabel("Yes").press("Space");
  await assertAccessible(page, "receiving a return");
  await shot("return-receive");
  await page.getByRole("button", { name: "Receive the unit" }).press("Enter");
  await page.getByText(`${FIRST} is on the shelf again. Credited.`).waitFor();
  assert.deepEqual(posted(`${RETURNS}/${RETURN.number}/receipt`), [{ component: FIRST, damaged: false }]);
});

test("a hospital passes a unit on, takes one back, and receives by scan what comes to it", async () => {
  as(SCIENTIST);
  const TRANSFERS = "/api/production/transfers";
  const going = { number: "TRF-00000007", component: FIRST, from: "BHSCT", fromSite: "SITE-A", to: "WHSCT", toSite: "SITE-C", container: "BOX-4", arriveBy: "2999-11-27T16:00:00Z", sentAt: "2026-11-27T08:05:00Z", state: "SENT", unfit: [] };
  const coming = { ...going, number: "TRF-00000008", component: SECOND, from: "WHSCT", fromSite: "SITE-C", to: "BHSCT", toSite: "SITE-A" };
  stub.answers[`GET ${TRANSFERS}`] = { status: 200, body: { items: [going, coming], more: false } };
  stub.answers[`POST ${TRANSFERS}`] = { status: 201, body: { number: going.number, component: FIRST, to: "WHSCT", arriveBy: going.arriveBy } };
  stub.answers[`POST ${TRANSFERS}/TRF-00000007/taking-back`] = { status: 200, body: { number: going.number } };
  stub.answers[`POST ${TRANSFERS}/TRF-00000008/receipt`] = { status: 200, body: { number: coming.number, component: SECOND, unfit: ["TRANSPORT_TOO_LONG"] } };
  await page.goto(`${stub.url}/transfers/new`);
  await page.getByLabel("Scan the unit").focus();
  await scan(page, "=A99902600012300");
  await scan(page, "=<DRC01000");
  await page.getByText("Another unit").waitFor();
  await page.getByRole("button", { name: "Send the unit" }).press("Enter");
  await page.getByRole("alert").getByText("Enter the code of the hospital that it goes to, for example WHSCT").waitFor();
  await page.getByLabel("Hospital that it goes to").fill("whsct");
  await page.getByLabel("Site", { exact: true }).fill("SITE-C");
  await fillKept();
  await page.getByRole("button", { name: "Send the unit" }).press("Enter");
  await page.getByText(/TRF-00000007 is on its way to WHSCT: it must arrive by/).waitFor();
  await page.getByRole("button", { name: "Take back TRF-00000007" }).press("Enter");
  await page.getByText("TRF-00000007 is taken back: the unit is with you.").waitFor();
  await page.getByLabel("Receive a unit").focus();
  await scan(page, "=A99902600012400");
  await scan(page, "=<DRC01000");
  await page.getByText(`${SECOND} is discarded, since it was on its way for too long. Do not use it.`).waitFor();
  await assertAccessible(page, "transfers");
  await shot("transfers");
  assert.deepEqual(posted(`${TRANSFERS}/TRF-00000008/receipt`), [{ component: SECOND, damaged: false }]);
});
