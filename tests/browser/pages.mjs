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
const MOST_STOPS = 400;
const tally = new Map(); // theme → { views, failures }
for (const { theme } of pages) tally.set(theme, { views: 0, failures: 0 });
let browser;

// Shows each page in one window; `look` gets the page and a function that reports what is wrong with it.
const inWindow = async (name, options, chosen, look) => {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  let entry;
  const fail = (text) => {
    tally.get(entry.theme).failures += 1;
    console.error(`${entry.path} (${name}): ${text}`);
  };
  page.on("console", (message) => fail(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => fail(`${error}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) fail(`asks for ${request.url()}`);
  });
  for (entry of chosen) {
    await page.goto(base + entry.path);
    await look(page, entry, fail);
  }
  await context.close();
};

const sideways = async (page, fail) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) fail(`scrolls sideways by ${over} px`);
};

// The search shows itself once it has its index.
const settled = (page) =>
  page.waitForFunction(() => {
    const form = document.getElementById("search");
    return !form || !form.hidden || document.getElementById("found-count").textContent;
  });

const accessible = async (page, entry, fail) => {
  await settled(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags, resultTypes: ["violations"] }), rules);
  for (const { id, nodes } of violations) fail(`${id} (${nodes.length}): ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`);
  await sideways(page, fail);
  tally.get(entry.theme).views += 1;
};

const items = (page) => page.locator("main article, main li, main tr").count();

// Every link and control that can be seen gets the focus, in turn, and shows it.
const reached = async (page, _entry, fail) => {
  await settled(page);
  const expected = await page.evaluate(() => {
    const found = [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")].filter(
      (each) => !each.disabled && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length,
    );
    found.forEach((each, at) => { each.dataset.at = at; });
    return found.length;
  });
  const seen = new Set();
  let bare = "";
  for (let step = 0; step < Math.min(expected, MOST_STOPS); step += 1) {
    await page.keyboard.press("Tab");
    const [at, outlined, html] = await page.evaluate(() => {
      const here = document.activeElement;
      const style = getComputedStyle(here);
      return [here.dataset.at, style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2, here.outerHTML.slice(0, 120)];
    });
    if (at === undefined) continue;
    seen.add(at);
    if (!outlined) bare ||= html;
  }
  if (seen.size < Math.min(expected, MOST_STOPS)) fail(`the keyboard reaches ${seen.size} of ${expected} links and controls`);
  if (bare) fail(`no focus is seen on ${bare}`);
};

const work = [];
for (const colorScheme of ["light", "dark"]) {
  for (const width of widths) {
    const chosen = pages.filter(({ site }) => all || site === "example" || (width === 360) === (colorScheme === "light"));
    work.push(() => inWindow(`${colorScheme} ${width}`, { colorScheme, viewport: { width, height: 900 } }, chosen, accessible));
  }
}
const withJavaScript = new Map();
work.push(async () => {
  await inWindow("320", { viewport: { width: 320, height: 900 } }, pages, async (page, entry, fail) => {
    withJavaScript.set(entry.path, await items(page));
    await sideways(page, fail);
  });
  await inWindow("320 without JavaScript", { javaScriptEnabled: false, viewport: { width: 320, height: 900 } }, pages, async (page, entry, fail) => {
    const missing = withJavaScript.get(entry.path) - (await items(page));
    if (missing > 0) fail(`${missing} items need JavaScript`);
    if ((await page.locator("main").innerText()).trim() === "") fail("empty");
  });
});
if (all) work.push(() => inWindow("keyboard", { viewport: { width: 1280, height: 900 } }, pages, reached));

browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
let next = 0;
await Promise.all(
  Array.from({ length: WORKERS }, async () => {
    while (next < work.length) await work[next++]();
  }),
);
await browser.close();
let failures = 0;
for (const [theme, { views, failures: wrong }] of tally) {
  console.log(`${theme}: ${pages.filter((page) => page.theme === theme).length} pages, ${views} views with axe, ${wrong} failures`);
  failures += wrong;
}
process.exit(failures ? 1 : 0);
