import { as, browser } from "./walk.mjs";
import { scan } from "../tests/browser.mjs";
const { page, shot, go } = await as("distribution-officer");
await go("/orders"); console.log(await page.locator("main").innerText());
const order = await page.getByRole("link", { name: /ORD-/ }).evaluateAll((all) => all.map((a) => a.getAttribute("href")));
console.log(order);
for (const o of order) { await go(o); const text = await page.locator("main").innerText(); if (!/picked/.test(text)) continue; console.log(o, text); await scan(page, "=A99902600000400"); await page.waitForTimeout(700); console.log((await page.locator("main").innerText()).slice(0,400)); await scan(page, "=<DRC02000"); await page.waitForTimeout(1500); console.log(await page.locator("main").innerText()); await shot("pick"); }
await browser.close();
