import { openBrowser } from "../tests/browser.mjs";
import { mkdirSync } from "node:fs";
const platform = `http://localhost:${process.env.PORT ?? 9080}`;
const OUT = process.env.OUT ?? "/tmp/w/shots";
mkdirSync(OUT, { recursive: true });
export const browser = await openBrowser();
export async function as(user) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (e) => console.log(`  !! ${user} ${page.url()} pageerror ${e}`));
  page.on("console", (m) => m.type() === "error" && console.log(`  !! ${user} ${new URL(page.url()).pathname} console ${m.text().slice(0, 200)}`));
  page.on("response", (r) => r.status() >= 400 && console.log(`  -> ${user} ${r.request().method()} ${new URL(r.url()).pathname} ${r.status()}`));
  await page.goto(platform + "/");
  if (await page.locator("#username").isVisible().catch(() => false) === false) await page.getByRole("link", { name: /sign in/i }).first().click().catch(() => {});
  await page.locator("#username").fill(user); await page.locator("#password").fill("bloodstream"); await page.locator("#kc-login").click();
  await page.waitForURL((u) => u.href.startsWith(platform)); await page.getByRole("main").waitFor();
  const shot = (name) => page.screenshot({ path: `${OUT}/${user}-${name}.png`, fullPage: true });
  const go = async (path) => { await page.goto(platform + path); await page.getByRole("main").waitFor(); await page.waitForLoadState("networkidle"); };
  const menu = async () => page.locator("main a, nav a").evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("href")))].filter((h) => h && h.startsWith("/") && !h.includes("logout")));
  return { page, shot, go, menu, context };
}
if (process.argv[1].endsWith("walk.mjs")) {
  for (const user of process.argv.slice(2)) {
    console.log(user);
    const { page, shot, go, menu } = await as(user);
    await page.waitForLoadState("networkidle"); await shot("home");
    const links = await menu(); console.log("  ", links.join(" "));
    for (const link of links) { if (link === "/") continue; await go(link); await shot(link.replaceAll("/", "_")); console.log("  ", link, "·", (await page.locator("h1").allInnerTexts()).join("|")); }
  }
  await browser.close();
}
