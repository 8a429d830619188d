"""Plain paragraphs of a text that is not all plain: the same blocks as when the parser reads them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_plain import EXTENSIONS, documents, lines, noise, parsed

from sitegen.readers.blocks import make_blocks
from sitegen.readers.markdown import to_html
from sitegen.readers.partly_plain import with_plain, without_plain
from sitegen.readers.sanitise import Surroundings, sanitise


def read(text, extensions=EXTENSIONS[0]):
    """The blocks of a text whose plain paragraphs are read by themselves; None when it has to be parsed whole."""
    partly = without_plain(text, extensions)
    if partly is None:
        return None
    html = to_html(partly.text, extensions)
    return with_plain(make_blocks(sanitise(html, Surroundings("content/articles/a.md", ours=True))), partly.paragraphs)


hard = st.sampled_from(
    [
        "| a | b |\n|---|---|\n| *1* | 2 |",
        "```\ncode\n\nThe bridge\n```",
        "```",
        "~~~ python",
        "    code",
        "<div>",
        "</div>",
        '<div markdown="1">',
        '<div markdown="span">',
        "<p>Raw *text*</p>",
        "<!-- a",
        "b -->",
        "<!-- a > b",
        "<script>",
        '<b title="x',
        "Text <b",
        "sign > and",
        "</b>",
        "- a\n- b\n    - c",
        "1. a\n\n    b",
        ":   Definition",
        "Term\n:   Definition",
        "[^1]: Note\n\n    more",
        "See[^1] the `code`.",
        "[ref]: https://example.org",
        "[the Bridge][ref] and [ref]",
        "*[AT]: Abbreviation",
        "![Picture](a.png)",
        "Text {: .a}",
        "{: .a}",
        "> Quoted <i>text</i>\n> - a",
        "Line  \nbreak",
        "a&nbsp;b <br> *c*",
        "Title\n=====",
        "---",
        "zqxz0",
        "*zqxz0*",
    ]
)
mixed = st.lists(st.one_of(hard, hard, lines, lines, documents, noise.map("".join)), min_size=1, max_size=8).map(
    "\n\n".join
)


@settings(max_examples=400, deadline=None)
@given(mixed, st.sampled_from(EXTENSIONS))
def test_a_text_has_the_blocks_that_the_parser_makes(text, extensions):
    blocks = read(text, extensions)
    assert blocks is None or blocks == parsed(text, extensions)


@pytest.mark.parametrize(
    "beside",
    [
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "```\ncode\n\nblock\n```",
        "- a\n    - b",
        "See[^1] `this`.\n\n[^1]: A note.",
        "<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>",
        "![Picture](a.png)",
    ],
)
def test_the_parser_is_spared_the_paragraphs_beside_what_it_alone_reads(beside):
    text = f'The bridge *was* closed,\nsaid **the** [mayor](https://example.org/a).\n\n{beside}\n\n"Nobody told us."'
    partly = without_plain(text, EXTENSIONS[0])
    assert len(partly.paragraphs) == 2
    assert "bridge" not in partly.text
    assert read(text) == parsed(text)


@pytest.mark.parametrize(
    "text",
    [
        "<div>\n\nThe *bridge* was closed.\n\n</div>",
        "The bridge\n\n:   Definition",
        "<!--\n\nThe bridge was closed.\n\n-->",
        '<b title="x\n\nHe said "yes".\n\nThe end.\n\nc>',
        "<b\n\nThe *bridge* > closed.",
        "*[UN]: United Nations\n\nThe UN met.\n\n`code`",
    ],
)
def test_a_paragraph_that_is_not_one_where_it_stands_is_left_to_the_parser(text):
    blocks = read(text)
    assert blocks is None or blocks == parsed(text)


@pytest.mark.parametrize("sign", ["a\n\n", "<", "<a ", '<a "', "```\n\n", "a\n\n`\n\n"])
def test_hostile_texts_take_no_longer_than_they_are_long(sign):
    without_plain((sign * 100_000)[:400_000], EXTENSIONS[0])
