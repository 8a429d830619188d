"""Pelican's settings: tags stand for places, authors for actors."""

SITENAME, SITEURL, AUTHOR, TIMEZONE, DEFAULT_LANG = "Chronology", "", "Nobody", "UTC", "en"
PATH, THEME, PLUGIN_PATHS, PLUGINS = "content", "theme", ["plugins"], ["beside"]
DEFAULT_CATEGORY, USE_FOLDER_AS_CATEGORY = "news", False
ARTICLE_URL, ARTICLE_SAVE_AS = "{date:%Y}/{date:%m}/{slug}/", "{date:%Y}/{date:%m}/{slug}/index.html"
TAG_URL, TAG_SAVE_AS, TAGS_SAVE_AS = "places/{slug}/", "places/{slug}/index.html", "places/index.html"
AUTHOR_URL, AUTHOR_SAVE_AS, AUTHORS_SAVE_AS = "actors/{slug}/", "actors/{slug}/index.html", "actors/index.html"
YEAR_ARCHIVE_SAVE_AS, MONTH_ARCHIVE_SAVE_AS = "{date:%Y}/index.html", "{date:%Y}/{date:%m}/index.html"
CATEGORY_SAVE_AS = CATEGORIES_SAVE_AS = ARCHIVES_SAVE_AS = ""
DIRECT_TEMPLATES, SITEMAP_SAVE_AS = ["index", "tags", "authors", "sitemap"], "sitemap.xml"
PAGINATED_TEMPLATES, DEFAULT_PAGINATION = {"index": 100}, 100
FEED_DOMAIN, FEED_RSS, FEED_MAX_ITEMS = "https://example.org", "index.xml", 50
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None
MARKDOWN = {"extensions": ["markdown.extensions.extra"], "output_format": "html5"}
