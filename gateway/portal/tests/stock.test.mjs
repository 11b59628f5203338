import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { startStub } from "./stub.mjs";

const STOCK = "GET /api/production/stock";
const OFFICER = { user: "distribution-officer", organisation: "REGION", roles: ["distribution-officer"] };
const O_POS = { abo: "O", rhD: "POSITIVE" };
const O_NEG = { abo: "O", rhD: "NEGATIVE" };
const A_POS = { abo: "A", rhD: "POSITIVE" };
const group = (of, state, reason, more) => ({ kind: "RED_CELLS", group: of, available: 40, minimum: 144, expiringSoon: 2, likelyToExpire: 1, state, reason, source: "6.6", ...more });
const count = (site, of, status, age, units, kind = "RED_CELLS") => ({ site, kind, product: kind === "PLASMA" ? "DFF01000" : "DRC01000", ...(of ? { group: of } : {}), status, age, units });
const BODY = {
  asOf: "2026-11-26T10:00:00Z",
  groups: [
    group(O_POS, "AMBER", "cover-below-amber", { dailyDemand: 28.5, daysOfCover: 1.4 }),
    group(O_NEG, "RED", "nothing-left", { available: 0, minimum: 28, expiringSoon: 0, likelyToExpire: 0 }),
    group(A_POS, "GREEN", "enough", { available: 210, minimum: 129, dailyDemand: 20, daysOfCover: 10.5 }),
  ],
  counts: [
    count("BELFAST", O_POS, "AVAILABLE", "DAYS_0_TO_7", 30),
    count("BELFAST", O_POS, "AVAILABLE", "DAYS_22_TO_28", 4),
    count("OMAGH", O_POS, "AVAILABLE", "DAYS_0_TO_7", 6),
    count("BELFAST", O_POS, "ALLOCATED", "DAYS_0_TO_7", 5),
    count("BELFAST", O_NEG, "ON_HOLD", "DAYS_0_TO_7", 2),
    count("BELFAST", A_POS, "AVAILABLE", "DAYS_8_TO_14", 210),
    count("BELFAST", undefined, "IN_QUARANTINE", "DAYS_0_TO_7", 17),
    count("BELFAST", A_POS, "AVAILABLE", "OLDER", 12, "PLASMA"),
  ],
};

const FORECAST = {
  asOf: "2026-11-26T10:00:00Z",
  today: "2026-11-26",
  ofUnknownGroup: [{ kind: "RED_CELLS", units: 3 }, { kind: "PLASMA", units: 2 }],
  groups: [
    {
      kind: "RED_CELLS",
      group: O_POS,
      basedOnDays: 400,
      days: Array.from({ length: 14 }, (_, ahead) => ({ day: `2026-${ahead < 5 ? "11" : "12"}-${String(ahead < 5 ? 26 + ahead : ahead - 4).padStart(2, "0")}`, expected: 28.5, low: 20, high: 37 })),
      accuracy: { days: 28, happened: 790, meanError: 3.1, meanErrorOfGuess: 4.6, bias: 0.2, relativeError: 0.11 },
      daysOfCover: 1.3,
      expiring: [{ day: "2026-11-28", units: 2 }],
      plan: { available: 40, underWay: 17, waitedFor: 6, expected: 57, minimum: 144, toMake: 150 },
    },
    { kind: "RED_CELLS", group: O_NEG, basedOnDays: 0, days: [], expiring: [], plan: { available: 0, underWay: 0, waitedFor: 0, expected: 0, minimum: 28, toMake: 28 } },
  ],
};

let browser, stub, page, context, complaints;
before(async () => (browser = await openBrowser()));
after(() => browser.close());
beforeEach(async () => {
  stub = await startStub();
  stub.answers["GET /api/session"] = { status: 200, body: OFFICER };
  stub.answers[STOCK] = { status: 200, body: BODY };
  stub.answers["GET /api/production/day"] = { status: 200, body: { collectedToday: 61, awaitingProcessing: 42, awaitingRelease: 17, onHold: 2, openEmergencies: 1, openOrders: 5, missing: 9, comingBack: 1 } };
  stub.answers["GET /api/production/forecast"] = { status: 200, body: FORECAST };
  ({ page, context, complaints } = await openPage(browser));
});
afterEach(async () => {
  assert.deepEqual(complaints, [], "the browser has nothing to complain of");
  await context.close();
  stub.stop();
});

const cells = (table, group) => page.getByRole("table", { name: table }).getByRole("row", { name: group }).getByRole("cell").allInnerTexts();
const trimmed = async (table, group) => (await cells(table, group)).map((text) => text.split("\n").at(-1).trim());

test("each group says in words how it stands and why, and what nobody knows is not a number", async () => {
  await page.goto(`${stub.url}/stock`);
  const cover = page.getByRole("table", { name: "Red cells, all sites: how long they will do" });
  await cover.getByRole("row", { name: /O RhD positive Amber Cover below the amber level 40 144 28.5 1.4 2 1/ }).waitFor();
  await cover.getByRole("row", { name: /O RhD negative Red Nothing left 0 28 Not known Not known 0 0/ }).waitFor();
  await cover.getByRole("row", { name: /A RhD positive Green Enough 210/ }).waitFor();
  await assertAccessible(page, "stock");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/stock.png`, fullPage: true });
});

test("the shelf is counted by group and age, and what may not be given by why", async () => {
  await page.goto(`${stub.url}/stock`);
  await page.getByRole("heading", { name: "On the shelf" }).waitFor();
  assert.deepEqual((await trimmed("Red cells, available, by days since collection", /O RhD positive/)).slice(1), ["36", "0", "0", "4", "0", "0", "40"]);
  assert.deepEqual((await trimmed("Red cells, not available", /O RhD positive/)).slice(1), ["5", "0", "0", "0"]);
  assert.deepEqual((await trimmed("Red cells, not available", /O RhD negative/)).slice(1), ["0", "2", "0", "0"]);
  assert.deepEqual((await trimmed("Red cells, not available", /Not labelled yet/)).slice(1), ["0", "0", "17", "0"]);
  assert.deepEqual((await trimmed("Plasma, available, by days since collection", /A RhD positive/)).slice(1), ["0", "0", "0", "0", "0", "12", "12"]);
});

test("a site is chosen by keyboard, and the shelf is that site's", async () => {
  await page.goto(`${stub.url}/stock`);
  await page.getByLabel("Site").selectOption("OMAGH");
  assert.deepEqual((await trimmed("Red cells, available, by days since collection", /O RhD positive/)).slice(1), ["6", "0", "0", "0", "0", "0", "6"]);
  assert.equal(await page.getByRole("table", { name: "Plasma, available, by days since collection" }).count(), 0);
});

test("it fits a narrow screen", async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${stub.url}/stock`);
  await page.getByRole("heading", { name: "On the shelf" }).waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), "nothing is cut off");
  await assertAccessible(page, "stock, narrow");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/stock-narrow.png` });
});

test("when the service does not answer, the page says so", async () => {
  stub.answers[STOCK] = { status: 503, body: { title: "Not now", status: 503, detail: "Blood production does not answer." } };
  await page.goto(`${stub.url}/stock`);
  await page.getByText("Blood production does not answer.").waitFor();
});

test("what is expected, how well that was foretold, and what to make today stand beside each other; what nobody knows is said", async () => {
  await page.goto(`${stub.url}/stock`);
  await page.getByText("61 collected today; 42 received and not processed").waitFor();
  await page.getByText("5 open, 1 of them emergencies; 9 units missing").waitFor();
  const today = page.getByRole("table", { name: "Today" });
  await today.getByRole("row", { name: /Red cells, O RhD positive 150 199.5 1.3 2 6 17 3.1 units a day off, better than last week’s same day \(4.6\)/ }).waitFor();
  await today.getByRole("row", { name: /Red cells, O RhD negative 28 Not known Not known 0 0 0 Not known yet/ }).waitFor();
  await page.getByText("Under way and of no known group yet, counted for none: 3 red cells, 2 plasma.").waitFor();
  await page.locator("summary", { hasText: "Day by day" }).press("Enter");
  await page.getByRole("row", { name: /Sat,? 28 Nov 28.5 20 to 37 2/ }).waitFor();
  await assertAccessible(page, "forecast");
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/forecast.png`, fullPage: true });
});
