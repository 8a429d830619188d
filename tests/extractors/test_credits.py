"""Outlets that a report credits are its actors."""

import pytest
from drafting import REPORT, paragraphs

from sitegen.extractors.credits import credited
from sitegen.extractors.furniture import layout


@pytest.mark.parametrize(
    ("line", "outlets"),
    [
        ("With information from La Gazeta", ["La Gazeta"]),
        ("With inputs from Coast Press, AFP and The Bay Times.", ["Coast Press", "AFP", "Bay Times"]),
        ("Source: Harbour Post", ["Harbour Post"]),
        ("Source: Read Full Article", []),
        ("Originally published by Harbour Post on 3 March 2021", ["Harbour Post"]),
        ("Джерело: Берегова правда", ["Берегова"]),
    ],
)
def test_outlets(line, outlets):
    text = paragraphs(*REPORT, line)
    found = credited(layout(text).removed)
    assert [each.surface for each in found] == outlets
    for each in found:
        assert (each.type, each.kind, each.block, each.basis) == ("actor", "media", -1, "text")
        assert text.text[each.start : each.end] == each.surface
