"""Pages answered in the scorer's form."""

import pytest

from evaluation.pages import claimed_day, pages, running_text, source_of
from sitegen.dates import parse_edtf
from sitegen.extractors.body import body_of
from sitegen.model import Block, Published, Reading

TEXT = (
    "Harbour stays closed while crews search\n\nBy Jane Roe\n4 March 2021\n\n"
    "The mayor of the port town said on Friday that the harbour would stay closed until the ice had gone.\n\n"
    "Fishing crews had waited for two weeks while the coast guard searched the bay for a lost trawler.\n\n"
    "Tags: harbour, ice\n"
)


def published(edtf):
    return Published(Reading(parse_edtf(edtf) if edtf else None, "text", "test", 1.0), "stated")


@pytest.mark.parametrize(
    ("edtf", "day"),
    [("2021-03-04", "2021-03-04"), ("2021-03", None), ("2021", None), ("2021-03-01/2021-03-04", None), (None, None)],
)
def test_only_a_day_is_claimed(edtf, day):
    assert claimed_day(published(edtf)) == day


def test_running_text_has_no_captions_and_tables():
    kinds = ("paragraph", "caption", "heading", "table", "paragraph")
    body = body_of(Block(kind, f"{number}", (), ()) for number, kind in enumerate(kinds))
    assert running_text(body) == "0\n\n2\n\n4"
    assert running_text(body, hidden={4}) == "0\n\n2"


def test_row_as_a_file():
    page = source_of({"input": {"html": "<p>x", "url": "https://example.org/1"}})
    assert (page.path, page.data) == ("content/articles/page.html", b"<p>x")
    assert page.sidecar == b"source_url: https://example.org/1\n"
    assert source_of({"input": {"text": "x"}}).sidecar is None


def test_pages():
    answers = list(pages([{"id": "a", "input": {"text": TEXT}}, {"id": "b", "input": {"text": " "}}]))
    assert answers[0]["title"] == "Harbour stays closed while crews search"
    assert answers[0]["date"] == "2021-03-04"
    assert answers[0]["body"].split("\n\n") == TEXT.split("\n\n")[2:4]
    assert answers[1] == {"id": "b", "title": "", "date": None, "body": ""}
