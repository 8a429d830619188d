// One page of each kind in a real browser: accessibility in both schemes at both widths, no sideways scroll, no
// console message, no request off the origin, everything there without JavaScript.
// usage: node pages.mjs ORIGIN/BASE/ PAGE...
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [base, ...pages] = process.argv.slice(2);
const origin = new URL(base).origin;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const failures = [];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    let where = "";
    page.on("console", (message) => failures.push(`${where}: console ${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => failures.push(`${where}: ${error}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) failures.push(`${where}: asks for ${request.url()}`);
    });
    for (const path of pages) {
      where = `${path} ${colorScheme} ${width}`;
      await page.goto(base + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), rules);
      for (const { id, nodes } of violations) failures.push(`${where}: ${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) failures.push(`${where}: scrolls sideways by ${over} px`);
    }
    await context.close();
  }
}
for (const path of pages) {
  const shown = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 900 } });
    const page = await context.newPage();
    await page.goto(base + path);
    shown.push(await page.locator("main article, main li").count());
    if (!javaScriptEnabled && (await page.locator("main").innerText()).trim() === "") failures.push(`${path}: empty without JavaScript`);
    await context.close();
  }
  if (shown[1] < shown[0]) failures.push(`${path}: ${shown[0] - shown[1]} items need JavaScript`);
}
await browser.close();
for (const failure of failures) console.error(failure);
console.log(`${pages.length} pages in a browser, ${failures.length} failures`);
process.exit(failures.length ? 1 : 0);
