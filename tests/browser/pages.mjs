// Pages in a real browser: accessibility, no sideways scroll, no console message, no request off the origin, everything
// there without JavaScript, and with --all everything reached by keyboard.
// usage: node pages.mjs ORIGIN/ PLAN.json [--all]
// The example sites are looked at in both schemes at every width; the stress sites in light when narrow and in dark when
// wide, or with --all like the others.
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [base, plan] = process.argv.slice(2);
const all = process.argv.includes("--all");
const pages = JSON.parse(readFileSync(plan, "utf8"));
const origin = new URL(base).origin;
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const widths = all ? [360, 768, 1280] : [360, 1280];
const WORKERS = 2;
const failures = [];
const looked = new Map(); // theme → { pages, views, failures }

const fail = (entry, where, text) => {
  failures.push(`${entry.path} ${where}: ${text}`);
  looked.get(entry.theme).failures += 1;
};

const open = async (browser, entry, options, where) => {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  page.on("console", (message) => fail(entry, where, `console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => fail(entry, where, `${error}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) fail(entry, where, `asks for ${request.url()}`);
  });
  await page.goto(base + entry.path);
  return [context, page];
};

const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const view = async (browser, entry, colorScheme, width) => {
  const where = `${colorScheme} ${width}`;
  const [context, page] = await open(browser, entry, { colorScheme, viewport: { width, height: 900 } }, where);
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), rules);
  for (const { id, nodes } of violations) fail(entry, where, `${id} (${nodes.length}): ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`);
  const over = await overflow(page);
  if (over > 0) fail(entry, where, `scrolls sideways by ${over} px`);
  looked.get(entry.theme).views += 1;
  await context.close();
};

const narrow = async (browser, entry) => {
  const shown = [];
  for (const javaScriptEnabled of [true, false]) {
    const where = `320${javaScriptEnabled ? "" : " without JavaScript"}`;
    const [context, page] = await open(browser, entry, { javaScriptEnabled, viewport: { width: 320, height: 900 } }, where);
    shown.push(await page.locator("main article, main li, main tr").count());
    if (!javaScriptEnabled && (await page.locator("main").innerText()).trim() === "") fail(entry, where, "empty");
    const over = javaScriptEnabled ? await overflow(page) : 0;
    if (over > 0) fail(entry, where, `scrolls sideways by ${over} px`);
    await context.close();
  }
  if (shown[1] < shown[0]) fail(entry, "320", `${shown[0] - shown[1]} items need JavaScript`);
};

// Every link and control that can be seen gets the focus, in turn, and shows it.
const keyboard = async (browser, entry) => {
  const MOST = 400;
  const [context, page] = await open(browser, entry, { viewport: { width: 1280, height: 900 } }, "keyboard");
  const expected = await page.evaluate(() => {
    const found = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter(
      (each) => !each.disabled && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length,
    );
    found.forEach((each, at) => { each.dataset.at = at; });
    return found.length;
  });
  const reached = new Set();
  let bare = "";
  for (let step = 0; step < Math.min(expected, MOST); step += 1) {
    await page.keyboard.press("Tab");
    const [at, outlined, html] = await page.evaluate(() => {
      const here = document.activeElement;
      const style = getComputedStyle(here);
      return [here.dataset.at, style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2, here.outerHTML.slice(0, 120)];
    });
    if (at === undefined) continue;
    reached.add(at);
    if (!outlined) bare ||= html;
  }
  if (reached.size < Math.min(expected, MOST)) fail(entry, "keyboard", `reaches ${reached.size} of ${expected} links and controls`);
  if (bare) fail(entry, "keyboard", `no focus is seen on ${bare}`);
  await context.close();
};

const work = [];
for (const entry of pages) {
  if (!looked.has(entry.theme)) looked.set(entry.theme, { pages: 0, views: 0, failures: 0 });
  looked.get(entry.theme).pages += 1;
  for (const colorScheme of ["light", "dark"]) {
    for (const width of widths) {
      if (all || entry.site === "example" || (width === 360) === (colorScheme === "light")) {
        work.push((browser) => view(browser, entry, colorScheme, width));
      }
    }
  }
  work.push((browser) => narrow(browser, entry));
  if (all) work.push((browser) => keyboard(browser, entry));
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
let next = 0;
await Promise.all(
  Array.from({ length: WORKERS }, async () => {
    while (next < work.length) await work[next++](browser);
  }),
);
await browser.close();
for (const failure of failures) console.error(failure);
for (const [theme, { pages: number, views, failures: wrong }] of looked) console.log(`${theme}: ${number} pages, ${views} views with axe, ${wrong} failures`);
process.exit(failures.length ? 1 : 0);
