"""Every format: what is left out, what is never raised, and time that grows with the input alone."""

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quoting import assert_in_place, draft

from sitegen.config import Config
from sitegen.errors import SitegenError
from sitegen.model import Source
from sitegen.readers import READERS, Unreadable, read

SENTENCE = "The council of the town met on Monday and agreed on a plan for the bridge. "


def test_every_extension_has_its_reader():
    formats = {extension: draft("Some text.", f"a{extension}").format for extension in READERS}
    assert formats == {".txt": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html"}
    assert draft("Some text.", "A.TXT").format == "text"


@pytest.mark.parametrize(
    "name, data, rule",
    [
        ("a.txt", b"", "empty-file"),
        ("a.md", b" \r\n\xc2\xa0\n", "empty-file"),
        ("a.html", b"\xef\xbb\xbf\n", "empty-file"),
        ("a.html", b"<html><body><script>x</script></body></html>", "empty-file"),
        ("a.txt", b"\x00", "empty-file"),
        ("a.txt", b"%PDF-1.4\n", "binary-file"),
        ("a.md", b"\x89PNG\r\n\x1a\n", "binary-file"),
        ("a.docx", b"text", "unknown-format"),
    ],
)
def test_a_file_without_an_article_is_left_out_with_a_hint(name, data, rule):
    with pytest.raises(Unreadable) as caught:
        draft(data, name)
    (problem,) = caught.value.problems
    assert (problem.rule, problem.severity, problem.path) == (rule, "error", f"content/articles/2021/{name}")
    assert problem.hint


def test_front_matter_that_does_not_parse_leaves_the_article_out():
    with pytest.raises(Unreadable) as caught:
        draft("---\ntitle: [a\n---\nText.\n", "a.md")
    assert caught.value.problems[0].where.startswith("content/articles/2021/a.md:")


def test_front_matter_alone_is_an_article():
    assert draft("---\ntitle: Bridge closed\n---\n", "a.md").blocks == ()


def test_a_sidecar_wins():
    source = Source("content/articles/a.txt", b"The bridge was closed.", b"headline: Bridge closed\n")
    assert read(source, Config()).declared.headline.text == "Bridge closed"


def test_problems_of_every_step_are_kept():
    found = draft(
        "---\ntitel: x\n---\n".encode("cp1252") + "Müller said so.\n\n".encode("cp1252") + b"[" * 5_000, "a.md"
    )
    assert {"guessed-encoding", "markdown-too-hard"} <= {problem.rule for problem in found.problems}
    assert len(found.problems) >= 3


@given(st.binary(max_size=400))
def test_bytes_are_read_or_left_out(data):
    for name in ("a.txt", "a.md", "a.html"):
        try:
            found = draft(data, name)
        except Unreadable:
            continue
        assert_in_place(found)


@settings(max_examples=200)
@given(st.text(max_size=300))
def test_text_is_read_and_in_place(text):
    for name in ("a.txt", "a.md", "a.html"):
        try:
            found = draft(text, name)
        except SitegenError:
            continue
        assert_in_place(found)


PATTERNS = {
    "prose": SENTENCE,
    "short lines": "x y\n",
    "brackets": "[(<{",
    "digits": "0123456789",
    "spaces": " \xa0",
    "bullets": "• \n",
    "entities": "&amp;&#65;& ",
    "tags that never end": "<a ",
    "quotes": "<a b=\"'",
    "comments": "<!--",
    "scripts": "<script>",
    "deep": "<div><b>",
    "lists": "<ul><li>",
    "tables": "<table><td>x",
    "paragraphs": "<p>x ",
    "formatting": "<b><p></b>",
    "fonts": "<font size=1><i>x",
    "hidden": "<div hidden><select>",
    "metas": "<meta name=a content=b><h1>x<time>",
    "linked data": '<script type="application/ld+json">{"@type":"Article","url":"x"}</script>',
    "headings": "<a href=x><h2>x",
    "attributes": "<p a=b c='d' e=\"f\" g>",
}


@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=PATTERNS)
@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_time_grows_with_the_length_alone(name, pattern):
    small, large = (_seconds(name, pattern * (size // len(pattern))) for size in (20_000, 160_000))
    assert large < 0.05 + 30 * small  # eight times the input: quadratic time would be 64 times as long


def _seconds(name, text):
    started = time.process_time()
    with suppress(Unreadable):
        draft(text, name)
    return time.process_time() - started
