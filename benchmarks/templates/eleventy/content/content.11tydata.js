const folder = (data) => data.page.date.toISOString().slice(0, 7).replace("-", "/");

export default {
  layout: "article.njk",
  eleventyComputed: { permalink: (data) => (data.name ? `/${folder(data)}/${data.name}/` : data.permalink) },
};
