"""Finding trafilatura's paragraphs again among the blocks of a saved page."""

import time

from drafting import REPORT, block
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.extractors.furniture import pages as furniture_pages
from sitegen.extractors.furniture.pages import aligned, page_layout
from sitegen.model import Declared, Draft


def blocks(*texts):
    return tuple(block(text, at=-1) for text in texts)


def test_paragraphs_are_found_in_order():
    page = blocks("Home", "Title", "One two three.", "Share", "Four five six.", "Contact")
    assert aligned(page, ["Title", "One two three.", "Four five six."]) == ({1, 2, 4}, 0)


def test_punctuation_white_space_and_case_do_not_matter():
    page = blocks("“One – two” three!", "Straße")
    assert aligned(page, ['"One - two"  Three!', "strasse"]) == ({0, 1}, 0)


def test_the_same_words_twice_are_found_after_the_one_before():
    page = blocks("Read on", "First of all paragraphs here", "Read on", "Last of all paragraphs here")
    assert aligned(page, ["First of all paragraphs here", "Read on"])[0] == {1, 2}


def test_joined_and_parted_paragraphs():
    page = blocks(
        "First sentence of all. ", "Second sentence of all.", "Third of them all. Fourth of them all.", "Contact"
    )
    joined = ["First sentence of all. Second sentence of all.", "Third of them all.", "Fourth of them all."]
    assert aligned(page, joined) == ({0, 1, 2}, 0)


def test_a_block_of_which_little_is_meant_is_no_body():
    page = blocks("Navigation, weather, sport, culture, and One two.", "Three four five six.")
    assert aligned(page, ["One two.", "Three four five six."]) == ({1}, 0)


def test_paragraphs_that_are_nowhere_are_counted():
    page = blocks("One two three.", "Four five six.")
    assert aligned(page, ["Seven eight nine.", "Four five six.", "", "!"]) == ({1}, 1)
    assert aligned((), ["One."]) == (set(), 1)
    assert aligned(page, []) == (set(), 0)


@settings(deadline=None)
@given(st.lists(st.text(alphabet="ab .", min_size=1, max_size=12), min_size=1, max_size=8), st.data())
def test_whole_blocks_are_always_found(texts, data):
    page = blocks(*texts)
    chosen = sorted(data.draw(st.sets(st.integers(0, len(texts) - 1))))
    kept, missing = aligned(page, [texts[at] for at in chosen])
    assert missing == 0
    letters = [text.replace(" ", "").replace(".", "") for text in texts]
    assert sorted(letters[at] for at in chosen if letters[at]) == sorted(letters[at] for at in kept) or kept


def test_hostile_page_takes_linear_time():
    page = blocks(*["a" * 30] * 20_000)
    started = time.process_time()
    aligned(page, ["a" * 31] * 20_000)
    aligned(page, ["b" * 31] * 2_000)
    assert time.process_time() - started < 10


def layout_of(monkeypatch, texts, article):
    monkeypatch.setattr(furniture_pages, "article_paragraphs", lambda _html: article)
    return page_layout(Draft("content/articles/a.html", "html", "", Declared(), blocks(*texts)))


def test_layout_of_a_page(monkeypatch):
    page = ["Home", "By Jane Roe", REPORT[0], "READ MORE: Ferry runs aground", "Photo of a ferry", REPORT[1], "Contact"]
    laid = layout_of(monkeypatch, page, [REPORT[0], "READ MORE: Ferry runs aground", REPORT[1]])
    assert [each.text for each in laid.body] == [REPORT[0], REPORT[1]]
    assert [(part.block.text, part.rule) for part in laid.head] == [
        ("Home", "above the report"),
        ("By Jane Roe", "byline"),
    ]
    assert [part.rule for part in laid.removed] == ["read more", "beside the report", "below the report"]


def test_page_on_which_nothing_is_found_is_read_by_its_looks(monkeypatch):
    laid = layout_of(monkeypatch, ["Home", "News", *REPORT, "Contact"], [])
    assert [each.text for each in laid.body] == list(REPORT)


def test_trafilatura_reads_a_page():
    paragraphs = "".join(f"<p>{text}</p>" for text in REPORT)
    html = (
        "<html><head><title>Harbour closed</title></head><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav>"
        f"<article><h1>Harbour closed</h1>{paragraphs}</article><footer>Contact us</footer></body></html>"
    )
    found = furniture_pages.article_paragraphs(html)
    assert [text for text in found if text in REPORT] == list(REPORT)
    assert furniture_pages.article_paragraphs("") == []
    assert furniture_pages.article_paragraphs("<") == []
