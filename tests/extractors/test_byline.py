"""Bylines and datelines where they are plain, and nowhere else."""

import pytest
from drafting import REPORT, block, draft, field, paragraphs

from sitegen.extractors.byline import byline, dateline
from sitegen.extractors.furniture import layout
from sitegen.model import Declared, Draft, Meta


def read(*lines):
    text = paragraphs("Harbour stays closed while crews search", *lines, *REPORT)
    reading = byline(text, layout(text))
    return reading.value if reading else None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("By JANE ROE and JOHN DOE", "JANE ROE and JOHN DOE"),
        ("ByJane Roe", "Jane Roe"),
        ("Written by Jane Roe", "Jane Roe"),
        ("By Jane Roe • 3 March 2021", "Jane Roe"),
        ("By Jane Roe | Coast correspondent", "Jane Roe"),
        ("By Jane van der Roe, Coast Writer", "Jane van der Roe"),
        ("By Jane Roe for The Harbour Post", "Jane Roe"),
        ("By", None),
        ("Harbour office", None),
    ],
)
def test_line(line, name):
    assert read(line) == name


def test_evidence_is_the_name_in_the_source():
    text = paragraphs("Harbour stays closed while crews search", "By Jane Roe", *REPORT)
    reading = byline(text, layout(text))
    assert text.text[reading.evidence.start : reading.evidence.end] == "Jane Roe"


def test_declared_then_stated_then_written():
    meta = (Meta("author", "John Doe"), Meta("author", "https://example.org/authors/1"))
    page = Draft("a.html", "html", "", Declared(), (block(REPORT[0]),), meta)
    assert byline(page, layout(draft("By Jane Roe"))).value == "John Doe"
    declared = Draft("a.html", "html", "", Declared(byline=field("Ann Poe")), (), meta)
    assert byline(declared, layout(draft(""))).value == "Ann Poe"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PORT ANSELM — The harbour stays closed.", "PORT ANSELM"),
        ("PORT ANSELM, 3 March (AP) — The harbour stays closed.", "PORT ANSELM, 3 March"),
        ("KYIV, Ukraine (AP) -- The harbour stays closed.", "KYIV, Ukraine"),
        ("The harbour — which is closed — stays so.", None),
        ("Port Anselm — The harbour stays closed.", None),
        ("F-16 — a jet.", None),
        ("", None),
    ],
)
def test_dateline(text, found):
    reading = dateline((block(text),)) if text else dateline(())
    assert (reading.value if reading else None) == found
    if reading:
        assert text.startswith(reading.evidence.text)
