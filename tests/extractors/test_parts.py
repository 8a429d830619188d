"""Pieces of blocks keep their way to the source and their markup."""

import pytest
from drafting import block, marked
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from sitegen.extractors.parts import piece, source_span, trimmed
from sitegen.model import Block


def shown(fragments, text):
    """The fragments written out."""
    return "".join(text[each[0] : each[1]] if isinstance(each, tuple) else str(each) for each in fragments)


def test_piece_of_marked_words():
    whole, source = marked("The ", "harbour", " stays closed")
    cut = piece(whole, 2, 13)
    assert cut.text == "e harbour s"
    assert shown(cut.fragments, cut.text) == "e <em>harbour</em> s"
    start, end = source_span(cut, 0, len(cut.text))
    assert source[start:end] == "e <em>harbour</em> s"


def test_span_that_ends_in_an_entity():
    # <p>Roe &amp; Doe</p>
    roe = Block("paragraph", "Roe & Doe", ((0, 3), (4, 7), (5, 12)), ((0, 9),))
    assert source_span(roe, 0, 5) == (3, 12)
    assert source_span(roe, 4, 5) == (7, 12)
    assert source_span(roe, 0, 9) == (3, 16)
    assert source_span(piece(roe, 0, 5), 0, 5) == (3, 12)


def test_span_that_cannot_be_placed():
    lost = Block("paragraph", "abcdef", ((0, 10), (2, -1), (4, 30)), ((0, 6),))
    assert source_span(lost, 0, 2) == (10, 12)
    assert source_span(lost, 1, 5) == (None, None)
    assert source_span(lost, 4, 6) == (30, 32)
    assert source_span(lost, 3, 3) == (None, None)
    backwards = Block("paragraph", "abcd", ((0, 50), (2, 10)), ((0, 4),))
    assert source_span(backwards, 1, 3) == (None, None)


def test_trimmed():
    assert trimmed(block("  two words ", at=5), 0, 12).offsets == ((0, 7),)
    assert trimmed(block("   "), 0, 3) is None


@settings(deadline=None)
@given(st.data())
def test_pieces_of_any_block(data):
    text = data.draw(st.text(alphabet="abc é", min_size=1, max_size=30))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(text)), max_size=4)) - {len(text)})
    offsets = tuple((at, at * 3 + 7) for at in [0, *cuts])
    whole = Block("paragraph", text, offsets, (Markup("<b>"), (0, len(text)), Markup("</b>")))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cut = piece(whole, start, end)
    assert cut.text == text[start:end]
    assert shown(cut.fragments, cut.text) == f"<b>{cut.text}</b>"
    for at in range(len(cut.text)):
        assert source_span(cut, at, at + 1)[0] == source_span(whole, start + at, start + at + 1)[0]


@pytest.mark.parametrize("offsets", [(), ((0, -1),)])
def test_block_without_a_place(offsets):
    assert source_span(Block("paragraph", "abc", offsets, ((0, 3),)), 0, 3) == (None, None)
