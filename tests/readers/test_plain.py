"""Plain Markdown, read at once: the same blocks as through the parser and the sanitiser, or none."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.readers.blocks import make_blocks
from sitegen.readers.markdown import to_html
from sitegen.readers.plain import plain_blocks
from sitegen.readers.sanitise import Surroundings, sanitise

ROOT = Path(__file__).resolve().parents[2]
BODIES = sorted([*ROOT.glob("content/**/*.md"), *ROOT.glob("tests/**/*.md"), *ROOT.glob("*.md")])
EXTENSIONS = [("extra", "sane_lists"), (), ("sane_lists", "tables", "footnotes")]


def parsed(text, extensions=EXTENSIONS[0]):
    html = to_html(text, extensions)
    return make_blocks(sanitise(html, Surroundings("content/articles/a.md", ours=True)))


def without_front_matter(text):
    return text.split("\n---\n", 1)[1] if text.startswith("---\n") and "\n---\n" in text else text


word = st.sampled_from(
    "the¦Bridge¦closed,¦Ünïon.¦5¦12.¦“Yes”¦(soon)¦$40¦e.g.¦—¦AT&T¦&¦é—¦Straße's¦said:¦100%¦c#¦>¦م".split("¦")  # noqa: SIM905
)
words = st.lists(word, min_size=1, max_size=8).map(" ".join)
link = st.tuples(
    words, st.sampled_from(["https://example.org", "http://a-b.co.uk:8080/x_y?a=1&b=%C3#c", "https://e.com/"])
)
inline = st.one_of(
    words,
    words,
    words.map(lambda text: f"*{text}*"),
    words.map(lambda text: f"**{text}**"),
    words.map(lambda text: f"_{text}_"),
    words.map(lambda text: f"(__{text}__)."),
    link.map(lambda pair: f"[{pair[0].replace('&', 'and')}]({pair[1]})"),
    st.sampled_from(["&amp;", "&mdash;", "&lt;i&gt;", "&copy;2020", "&copy2020", "a  b"]),
)
line = st.tuples(
    st.sampled_from(["The ", "Ärzte ", "“", "*Now* ", "A"]), st.lists(inline, max_size=4).map(" ".join)
).map(lambda pair: "".join(pair).rstrip())
lines = st.lists(line, min_size=1, max_size=3).map("\n".join)
stanza = st.one_of(
    lines,
    lines,
    st.tuples(st.integers(1, 6), line).map(lambda pair: f"{'#' * pair[0]} {pair[1].replace('#', '')}"),
    st.lists(line, min_size=1, max_size=4).map(lambda items: "\n".join(f"- {item}" for item in items)),
    st.lists(line, min_size=1, max_size=4).map(lambda items: "\n".join(f"{at}. {x}" for at, x in enumerate(items, 1))),
    lines.map(lambda text: "> " + text.replace("\n", "\n> ")),
    st.tuples(lines, lines).map(lambda pair: "> " + "\n>\n".join(pair).replace("\n", "\n> ")),
    st.sampled_from(["***", "---", "- - -", "## Heading\nAnd text"]),
)
documents = st.lists(stanza, min_size=1, max_size=6).map("\n\n".join)

TRICKY = (
    "the¦5¦12.¦1. ¦- ¦* ¦+ ¦>¦> ¦#¦## ¦\n¦\n¦\n\n¦*¦**¦_¦__¦*em*¦**st**¦_em_¦[x](https://example.org/a_b)¦[x](y)¦[¦]¦(¦)¦]("
    '¦&¦&amp;¦&foo;¦&#39;¦&ast;¦&nbsp;¦"¦\'¦“¦--¦---¦***¦===¦: ¦!¦^¦c#¦/¦x_y¦*[HTML]: x¦[^1]¦(*b*)¦"*b*"¦`¦<¦{¦|¦~~~'
    "¦\\¦\t¦\u200b¦\xa0¦![¦{{x}}¦3) ¦٣. ¦a@b.c¦<b>¦  "
)
noise = st.lists(
    st.one_of(st.sampled_from(TRICKY.split("¦")), st.just(" "), st.just("\n\n"), word), min_size=1, max_size=16
)


@settings(max_examples=150, deadline=None)
@given(documents, st.sampled_from(EXTENSIONS))
def test_plain_documents_have_the_blocks_that_the_parser_makes(text, extensions):
    blocks = plain_blocks(text, extensions)
    assert blocks is None or blocks == parsed(text, extensions)


@settings(max_examples=300, deadline=None)
@given(noise.map("".join), st.sampled_from(EXTENSIONS))
def test_whatever_is_read_here_is_read_as_the_parser_reads_it(text, extensions):
    blocks = plain_blocks(text, extensions)
    assert blocks is None or blocks == parsed(text, extensions)


def test_real_texts_have_the_blocks_that_the_parser_makes():
    bodies = [without_front_matter(path.read_text("utf-8")) for path in BODIES]
    read = [(blocks, body) for body in bodies if (blocks := plain_blocks(body, EXTENSIONS[0])) is not None]
    assert len(read) > 8
    for blocks, body in read:
        assert blocks == parsed(body)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge *was* closed,\nsaid **the** [mayor](https://example.org/a).",
        "# Bridge closed\nIt was _late_.\n\n- one & two\n- [three](https://example.org)\n\nText\r\n\r\n1. a\n2. b",
        "> Nobody\n> told us.\n>\n> Nobody.\n\n> And again.\n\n***\n\n## AT&amp;T",
    ],
)
def test_what_prose_uses_is_read_here(text):
    blocks = plain_blocks(text, EXTENSIONS[0])
    assert blocks is not None
    assert blocks == parsed(text)


@pytest.mark.parametrize(
    "text",
    [
        "a `b`",
        "<b>a</b>",
        "    code",
        "a | b\n--|--\n1 | 2",
        "a[^1]\n\n[^1]: b",
        "Term\n: definition",
        "- a\n\n- b",
        "- a\n    - b",
        "Title\n===",
        "![a](b.png)",
        "[a](../b.md)",
        "[a][b]",
        "a  \nb",
        "2 * 3 * 4",
        "snake_case",
        "- # a",
        "> > a",
        "1. 2. a",
        "a\u200bb",
        "&nbsp;",
    ],
)
def test_what_is_not_plain_is_left_to_the_parser(text):
    assert plain_blocks(text, EXTENSIONS[0]) is None


def test_other_extensions_mean_other_things():
    assert plain_blocks("Text.", ("smarty",)) is None


@pytest.mark.parametrize("sign", ["*", "[", "_", "&", "> ", "# ", "- ", "1. ", "[a](https://a.", "*a "])
def test_hostile_texts_are_given_up_at_once(sign):
    assert plain_blocks((sign * 60_000)[:59_999] + "\n\n*", EXTENSIONS[0]) is None
