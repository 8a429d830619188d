"""The headline of texts, Markdown and saved pages, and what was not believed to be it."""

import pytest
from drafting import REPORT, block, draft, field, paragraphs, texts
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.extractors.furniture import layout
from sitegen.extractors.headline import HEADLINE, REPEATED, headline
from sitegen.extractors.headline.pages import page_headline, without_site
from sitegen.extractors.parts import Layout, Part
from sitegen.model import Declared, Draft, Meta

TITLE = "Harbour stays closed while crews search for lost trawler"


def read(text_draft):
    return headline(text_draft, layout(text_draft))


def test_line_above_the_report():
    source = "\n\n".join([TITLE, *REPORT])
    reading, laid = read(draft(source))
    assert (reading.value, reading.basis, reading.rule) == (TITLE, "text", "headline-line")
    assert (reading.evidence.start, reading.evidence.end) == (0, len(TITLE))
    assert texts(laid.body) == list(REPORT)
    assert [part.rule for part in laid.head] == [HEADLINE]


def test_banner_above_and_label_glued_to_a_repetition():
    text = f"14 C\nPort Anselm\nThursday, March 4, 2021\n\n{TITLE}\n\nNews{TITLE}\n\n" + "\n\n".join(REPORT)
    reading, laid = read(draft(text))
    assert reading.value == TITLE
    assert [part.rule for part in laid.head] == ["weather", "above the report", "date line", HEADLINE, REPEATED]
    assert any(each.text == "Port Anselm" for each in reading.rejected)


@pytest.mark.parametrize(
    "above",
    [
        ["Home\nNews\nSport\nWeather\nSign in"],
        ["World"],
        ["Most read", "Ten ways to cook a herring without an oven", "Local"],
        ["1. Home\n2. News"],
        ["Home » News » Coast"],
    ],
)
@pytest.mark.parametrize(
    "below", [[], ["By Jane Roe\n3 March 2021"], ["Two rafts were found on the rocks", "By Jane Roe"]]
)
def test_among_page_furniture(above, below):
    reading, laid = read(paragraphs(*above, TITLE, *below, *REPORT))
    assert reading.value == TITLE
    assert texts(laid.body)[-4:] == list(REPORT)


def test_question_that_opens_the_body():
    question = "Why does the harbour stay closed?"
    reading, laid = read(paragraphs(question, *REPORT))
    assert reading.value == question
    assert texts(laid.body) == list(REPORT)


def test_capitals_stay_as_printed():
    assert read(paragraphs(TITLE.upper(), *REPORT))[0].value == TITLE.upper()


def test_sub_heading_is_no_headline():
    reading, laid = read(paragraphs(REPORT[0], "Search for the lost trawler in the harbour", *REPORT[1:]))
    assert reading.rule == "lede"
    assert reading.value == REPORT[0]
    assert "Search for the lost trawler in the harbour" in texts(laid.body)


def test_lede_is_cut_at_a_clause():
    lede = "The harbour of the port town, which has been closed since the ice came in January, will stay so, the mayor said."
    reading, laid = read(paragraphs(lede + " " + REPORT[0], *REPORT[1:]))
    assert (
        reading.value
        == "The harbour of the port town, which has been closed since the ice came in January, will stay so…"
    )
    assert reading.evidence.text == lede + " " + REPORT[0]
    assert texts(laid.body)[0].startswith(lede)


def test_nothing_to_read():
    reading, _ = read(draft(""))
    assert (reading.value, reading.basis, reading.rule) == ("", "none", "none")


def test_declared_headline_wins_and_its_copies_go():
    declared = Declared(headline=field(TITLE))
    reading, laid = read(draft("\n\n".join([TITLE, *REPORT]), declared))
    assert (reading.value, reading.basis) == (TITLE, "declared")
    assert texts(laid.body) == list(REPORT)
    assert [part.rule for part in laid.head] == [REPEATED]


def test_short_declared_headline_takes_no_sentence_that_ends_in_it():
    body = (block("There will be no more war"), block("War", at=40))
    laid = headline(Draft("a.md", "markdown", "", Declared(headline=field("War")), body), Layout((), body, ()))[1]
    assert texts(laid.body) == ["There will be no more war"]


def test_first_heading_of_markdown():
    blocks = (block(TITLE, "heading", level=1), block(REPORT[0], at=80))
    reading, laid = headline(Draft("a.md", "markdown", "", Declared(), blocks), Layout((), blocks, ()))
    assert (reading.value, reading.rule) == (TITLE, "first-heading")
    assert texts(laid.body) == [REPORT[0]]
    lower = (block(TITLE, "heading", level=2), block(REPORT[0], at=80))
    assert headline(Draft("a.md", "markdown", "", Declared(), lower), Layout((), lower, ()))[0].rule == "lede"


@pytest.mark.parametrize(
    ("meta", "value", "rule"),
    [
        ([("h1", TITLE), ("og:title", TITLE + " | The Harbour Post"), ("title", TITLE)], TITLE, "h1-confirmed"),
        ([("h1", "The Harbour Post"), ("h1", TITLE), ("og:title", TITLE)], TITLE, "h1-confirmed"),
        ([("h1", "Opinion " + TITLE), ("jsonld:headline", TITLE)], TITLE, "h1-confirmed"),
        ([("h1", "Coast: " + TITLE), ("jsonld:headline", TITLE)], "Coast: " + TITLE, "h1-confirmed"),
        ([("h1", "The Harbour Post"), ("og:title", TITLE + " - The Harbour Post")], TITLE, "og-title"),
        ([("og:site_name", "Coast Watch"), ("og:title", "Coast Watch: " + TITLE)], "Coast Watch: " + TITLE, "og-title"),
        ([("og:site_name", "Coast Watch"), ("og:title", "Coast Watch | " + TITLE)], TITLE, "og-title"),
        ([("title", TITLE + " – Coast Watch")], TITLE, "title"),
        ([("h1", TITLE)], TITLE, "h1"),
    ],
)
def test_what_a_page_states(meta, value, rule):
    reading = page_headline([Meta(name, text) for name, text in meta])
    assert (reading.value, reading.rule, reading.basis) == (value, rule, "metadata")


def test_page_without_statements_is_read_as_a_text():
    assert page_headline([Meta("lang", "en")]) is None
    blocks = (block(TITLE, "heading", level=2), block(REPORT[0], at=80), block(REPORT[1], at=300))
    laid = Layout((Part(blocks[0], "above the report"),), blocks[1:], ())
    assert headline(Draft("a.html", "html", "", Declared(), blocks), laid)[0].value == TITLE


def test_rejected_statements_are_kept():
    reading = page_headline(
        [Meta("h1", TITLE), Meta("og:title", "You will not believe what the harbour crews search for")]
    )
    assert [each.text for each in reading.rejected] == ["You will not believe what the harbour crews search for"]


@pytest.mark.parametrize(
    ("title", "site", "expected"),
    [
        ("Bridge reopens | The Harbour Post", "", "Bridge reopens"),
        (
            "Bridge reopens - and closes again on the same day for good",
            "",
            "Bridge reopens - and closes again on the same day for good",
        ),
        ("Bridge re-opens", "", "Bridge re-opens"),
        ("The Harbour Post", "The Harbour Post", "The Harbour Post"),
        ("The Harbour Post - Bridge reopens - Coast", "The Harbour Post", "Bridge reopens - Coast"),
        ("The Harbour Post | Bridge over the river reopens", "", "Bridge over the river reopens"),
    ],
)
def test_name_of_the_site(title, site, expected):
    assert without_site(title, site) == expected


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=60))
def test_any_text_has_a_headline_from_its_own_words(text, title):
    source = draft(f"{title}\n\n{text}")
    reading, _ = read(source)
    words = reading.value.removesuffix("…").split()
    shown = " ".join(each.text for each in source.blocks).split()
    assert all(any(word in other for other in shown) for word in words)
