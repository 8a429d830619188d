const address = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const month = (article) => article.date.toISOString().slice(0, 7).replace("-", "/");

export default function (config) {
  let ordered;
  config.on("eleventy.before", () => { ordered = undefined; });
  const articles = (all) => {
    if (!ordered) {
      ordered = all.getFilteredByGlob("content/**/*.md").sort((one, other) => other.date - one.date);
      ordered.forEach((article, at) => Object.assign(article.data, { later: ordered[at - 1], earlier: ordered[at + 1] }));
    }
    return ordered;
  };
  const groups = (keysOf) => (all) => {
    const found = new Map();
    for (const article of articles(all))
      for (const key of keysOf(article)) found.has(key) ? found.get(key).push(article) : found.set(key, [article]);
    return [...found].map(([key, entries]) => ({ key, entries }));
  };
  config.addFilter("address", address);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addCollection("articles", articles);
  config.addCollection("latest", (all) => articles(all).slice(0, 50));
  config.addCollection("places", groups((article) => article.data.places));
  config.addCollection("actors", groups((article) => article.data.actors));
  config.addCollection("months", groups((article) => [month(article)]));
  config.addCollection("years", groups((article) => [month(article).slice(0, 4)]));
  config.setTemplateFormats(["md", "njk"]);
  return { dir: { input: "content", includes: "_includes" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
