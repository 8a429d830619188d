"""Which joins of names are right, by the rule that made them."""

import pytest

from evaluation.merges import lower_bound, merges, table


def row(number, *names, key="cluster"):
    """A text of names alone, each with its type and what it means."""
    text, spans = "", []
    for name, sort, thing in names:
        spans.append({"start": len(text), "end": len(text) + len(name), "type": sort, key: thing})
        text += name + "; "
    return {"id": str(number), "text": text, "spans": spans}


def test_joins_within_a_text_and_across_texts():
    rows = [
        row(1, ("Anna Weir", "PER", "weir"), ("Weir", "PER", "weir"), ("Portland", "LOC", "portland")),
        row(2, ("Olena Hrim", "PER", "hrim"), ("Hrim", "PER", "another")),
        row(3, ("Weir", "PER", "WEIR"), ("Port Authority", "ORG", "port")),
    ]
    assert sorted(merges(rows)) == [
        ("only-bearer-of-surname", True),
        ("surname-in-document", False),
        ("surname-in-document", True),
    ]


@pytest.mark.parametrize("thing", [None, "", "http://example.org/notInWiki/Weir"])
def test_what_the_set_does_not_know_is_passed_over(thing):
    assert list(merges([row(1, ("Anna Weir", "PER", "weir"), ("Weir", "PER", thing), key="wiki")])) == []


def test_a_pair_across_texts_counts_once_a_set():
    rows = [row(1, ("Anna Weir", "PER", "weir")), *(row(n, ("Weir", "PER", "weir")) for n in range(2, 9))]
    assert list(merges(rows)) == [("only-bearer-of-surname", True)]


def test_the_table():
    lines = table([("a", True)] * 10 + [("b", False), ("b", True)]).splitlines()
    assert lines[2:] == ["| a | 10 | 10 | 1.00 | 0.72 | 0.92 |", "| b | 1 | 2 | 0.50 | 0.09 | 0.50 |"]


@pytest.mark.parametrize(("right", "total"), [(0, 1), (1, 1), (5, 10), (99, 100)])
def test_the_lower_bound_lies_below_the_share(right, total):
    assert 0 <= lower_bound(right, total) <= right / total
    assert lower_bound(right * 10, total * 10) >= lower_bound(right, total)
