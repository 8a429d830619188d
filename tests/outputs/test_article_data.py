"""A line of data/articles.json is JSON as the encoder would write it, whatever an article holds."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sitegen.dates import parse_edtf
from sitegen.model import (
    Article,
    Event,
    Evidence,
    Neighbours,
    Published,
    Reading,
    Rejected,
    Related,
    Removed,
    Settled,
    SettledEvent,
    Timeline,
)
from sitegen.outputs.article_data import QUOTE, article_line

DAY = parse_edtf("2021-03-04")


def told(text: str, *, whole: bool = True, start: int | None = 3) -> str:
    """The line of an article that says `text` wherever it may."""
    end = None if start is None else start + len(text)
    quoted = Evidence(text, start, end)
    published = Published(
        Reading(DAY, "text", "dateline", 0.875, quoted, (Rejected(None, text, text),)), "inferred", "2021-03-04"
    )
    event = Event(DAY, text, text, start, end, 1, (), "text", "day-month", 0.5)
    article = Article(
        "content/articles/a.md", "markdown", Reading(text, "text", "h1", 1.0, quoted), published, "en", ""
    )
    removed = (Removed(text, "banner"),)
    settled = Settled(article, "a", published, (), ("x",), (text,), (SettledEvent(event, ("x",), ()),), removed)
    related = {"a": (Related("b", ("x",), (text,), 2), Related("c"))}
    timeline = Timeline((), (), {}, {}, {"a": Neighbours(None, "b")}, related)
    return article_line(settled, timeline, whole=whole)


@given(some.text(), some.one_of(some.none(), some.integers(0, 99)))
def test_a_line_is_what_the_encoder_would_write(text: str, start: int | None) -> None:
    line = told(text, start=start)
    record = json.loads(line)
    assert json.dumps(record, ensure_ascii=False) == line
    assert record["headline"]["value"] == record["events"][0]["sentence"] == record["removed"][0]["text"] == text
    assert record["published"]["evidence"]["start"] == start


@pytest.mark.parametrize("whole", [True, False])
def test_a_quotation_ends_where_a_body_may_not_be_shown(whole: bool) -> None:
    record = json.loads(told("word " * QUOTE, whole=whole))
    assert len(record["published"]["evidence"]["text"]) == (5 * QUOTE if whole else QUOTE)
    assert record["published"]["evidence"]["end"] == 3 + len(record["published"]["evidence"]["text"])
