"""Saved pages of many shapes: every paragraph that the library reads is found again, in its place in the source.

The pages are written for these tests. Every paragraph of their reports, and nothing around it, speaks of a harbour.
"""

from pathlib import Path

import pytest

from sitegen.config import Config
from sitegen.extractors import understand
from sitegen.extractors.furniture.pages import aligned, article_paragraphs
from sitegen.extractors.parts import source_span
from sitegen.gazetteer import open_gazetteer
from sitegen.model import Source
from sitegen.readers import read

PAGES = sorted((Path(__file__).parents[1] / "pages").iterdir())
WORDS = ("harbour", "гаван")
FEWEST = 4  # paragraphs that the library finds on each page but one
LEFT_TO_LOOKS = "tables.htm"  # on which it finds none


def draft(page):
    return read(Source(f"content/articles/{page.name}", page.read_bytes()), Config())


def report(blocks):
    """The texts that speak of a harbour, headings apart."""
    texts = [block.text for block in blocks if block.kind != "heading"]
    return [text for text in texts if any(word in text.lower() for word in WORDS)]


def test_no_paragraph_of_any_page_is_unaligned():
    missing = {}
    for page in PAGES:
        found = draft(page)
        paragraphs = article_paragraphs(found.text)
        assert len(paragraphs) >= FEWEST or page.name == LEFT_TO_LOOKS, page.name
        missing[page.name] = aligned(found.blocks, paragraphs)[1]
    assert sum(missing.values()) == 0, missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_report_is_the_body_and_stands_in_the_source(page):
    found = draft(page)
    body = understand(found, Config(), open_gazetteer()).body.blocks
    assert report(body) == report(found.blocks)
    for block in body:
        start, _ = source_span(block, 0, len(block.text.split()[0]))
        assert start is not None, block
        assert found.text[start] in (block.text[0], "&")


HEADED = """<!doctype html><html lang="en"><head><title>Harbour closed by ice</title></head><body><nav>Home News</nav>
<article><header><h1>Harbour closed by ice</h1>
<p>The port has not been shut for so long since the winter of 1987, its master said.</p>
<p>By Jane Roe</p><p>She has covered the coast for the paper since she joined it in 2009.</p></header>
<p>PORT ANSELM, 4 March 2021 — The harbour was closed to all ships on Thursday after ice had piled up against its gates.</p>
<p>Two trawlers were waiting outside the harbour for a breaker that was on its way from the mainland.</p>
<p>The council said that the harbour would stay closed until the ice had gone, which may take two weeks.</p>
</article></body></html>"""


def test_a_standfirst_in_the_header_of_a_page_opens_its_report():
    page = read(Source("content/articles/ice.html", HEADED.encode()), Config())
    texts = [block.text for block in understand(page, Config(), open_gazetteer()).body.blocks]
    assert texts[0].startswith("The port has not been shut")
    assert texts[1].startswith("PORT ANSELM")
    assert not any("covered the coast" in text for text in texts)
