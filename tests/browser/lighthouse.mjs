// Lighthouse's four scores of the main pages of each theme's example site; below 99 is a failure.
// usage: node lighthouse.mjs ORIGIN/ THEME...
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";

const [base, ...themes] = process.argv.slice(2);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const LEAST = 99;
const served = "../page-checks-sites/served";

const largest = (folder) => {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".html") && !name.endsWith("index.html"));
  return files.sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0];
};

const chrome = await launch({ chromePath: process.env.CHROME_PATH, chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"] });
let low = 0;
for (const theme of themes) {
  const pages = ["index.html", "places/index.html", "actors/index.html", "about.html"];
  for (const kind of ["articles", "places", "actors"]) pages.push(`${kind}/${largest(join(served, theme, kind))}`);
  for (const page of pages) {
    const { lhr } = await lighthouse(`${base}${theme}/${page}`, { port: chrome.port, onlyCategories: CATEGORIES, output: "json", logLevel: "error" });
    const scores = CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100));
    console.log(`${theme} ${page}: ${scores.join(" ")}`);
    if (Math.min(...scores) < LEAST) {
      low += 1;
      for (const audit of Object.values(lhr.audits)) {
        if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative") console.error(`  ${audit.id}: ${audit.displayValue ?? audit.title}`);
      }
    }
  }
}
await chrome.kill();
process.exit(low ? 1 : 0);
