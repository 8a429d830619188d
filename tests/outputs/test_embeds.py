"""Compact pages for the iframes of other sites, and the code that offers them."""

import html
import re

import pytest
from editions import sample

from sitegen.config import Config
from sitegen.outputs.pages import page_values
from sitegen.outputs.shelf import files
from sitegen.page import EmbedPage

ADDRESS = "https://example.org/road"


def made(**options):
    config = Config(title="The northern road", **{"outputs": ("pages", "sitemap", "embeds"), **options})
    return {file.path: file.content.decode() for file in files(sample(config)) if not file.path.startswith("static/")}


@pytest.fixture(scope="module")
def site():
    return made(base_url=ADDRESS)


def test_every_article_place_and_actor_and_the_timeline_have_one(site):
    whole = {path for path in site if re.match(r"(?:articles|places|actors)/[^.]+\.html$|index\.html$", path)}
    whole -= {"places/index.html", "actors/index.html", "actors/icrc.html"}
    assert {f"embed/{path}" for path in whole} == {path for path in site if path.startswith("embed/")}


def test_a_site_that_does_not_ask_for_them_has_none():
    pages = made(outputs=("pages",), base_url=ADDRESS)
    assert not [path for path, text in pages.items() if path.startswith("embed/") or "Embed this" in text]


def test_the_code_names_the_frame_and_leads_to_the_page(site):
    code = html.unescape(re.search(r"<textarea[^>]*>(.*?)</textarea>", site["actors/somebody.html"], re.DOTALL)[1])
    assert f'<iframe src="{ADDRESS}/embed/actors/somebody.html" title="Somebody &lt;b&gt;bold' in code
    assert f'<a href="{ADDRESS}/actors/somebody.html">Somebody &lt;b&gt;bold&lt;/b&gt; &amp; Sons – The north' in code


def test_without_an_address_there_is_no_code_and_the_page_says_so():
    page = made()["articles/bridge.html"]
    assert "<textarea" not in page
    assert "once this site knows its own address" in page
    assert 'href="../embed/articles/bridge.html"' in page


def test_search_engines_are_sent_to_the_whole_page(site):
    page = site["embed/articles/bridge.html"]
    assert '<meta name="robots" content="noindex">' in page
    assert f'<link rel="canonical" href="{ADDRESS}/articles/bridge.html">' in page
    assert "embed/" not in site["sitemap.xml"]


def test_a_place_without_dated_entries_shows_those_it_has():
    pages = page_values(sample(Config(outputs=("pages", "embeds"))))
    lanes = [page for page in pages if isinstance(page, EmbedPage)]
    assert all(page.items and page.total for page in lanes)
