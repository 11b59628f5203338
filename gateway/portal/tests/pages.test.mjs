import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, openBrowser, openPage } from "./browser.mjs";
import { ELEMENTS, neverShown, PATHS } from "./pages.mjs";
import { startStub } from "./stub.mjs";

let browser;
before(async () => (browser = await openBrowser()));
after(() => browser.close());

test("every page of the lists has its route here", () => {
  assert.ok(PATHS.length > 50, `${PATHS.length} routes`);
  assert.equal(PATHS.length, ELEMENTS);
  assert.ok(PATHS.includes("/bedside") && PATHS.includes("/donors/:donor?/:step?/:part?") && PATHS.includes("/my-details"));
});

test("a page that no test shows to axe is named", () => {
  assert.deepEqual(neverShown(["/planted/:part?", "/donors/:donor?"], new Set(["/donors/D1", "/plant"])), ["/planted/:part?"]);
});

test("a page counts when axe has passed it, and not where a role is told that it is not there", async () => {
  const stub = await startStub();
  const { page, context } = await openPage(browser);
  await page.goto(`${stub.url}/planted-for-nobody`);
  await page.getByRole("heading", { name: "This page is not here for you" }).waitFor();
  await assertAccessible(page, "no such page");
  assert.deepEqual(neverShown(["/planted-for-nobody", "/planted-and-not-shown"]), ["/planted-for-nobody", "/planted-and-not-shown"]);
  await page.goto(`${stub.url}/bedside`);
  await page.getByRole("heading", { name: "Bedside check", level: 1 }).waitFor();
  await assertAccessible(page, "the bedside check");
  assert.deepEqual(neverShown(["/bedside"]), []);
  await context.close();
  stub.stop();
});
