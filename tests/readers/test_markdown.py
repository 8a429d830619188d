"""Markdown and the habits of other generators."""

import time

import html5lib
import pytest
from quoting import FOLDER, assert_in_place, draft, joined, outline, page

from sitegen.config import Config
from sitegen.errors import SitegenError
from sitegen.model import LocalLink, Meta
from sitegen.readers.hardness import is_too_hard
from sitegen.readers.markdown import check_extensions, to_html

EXTRA = ("extra", "sane_lists")


def same_html(one, other):
    trees = [html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False) for html in (one, other)]
    return _plain(trees[0]) == _plain(trees[1])


def _plain(tree):
    """An element without white space between its blocks."""
    children = [(*_plain(child), (child.tail or "").strip()) for child in tree]
    attributes = {name: value for name, value in tree.attrib.items() if name != "rel"}
    return (tree.tag, attributes, " ".join((tree.text or "").split()), children)


@pytest.mark.parametrize(
    "text",
    [
        'One *two* **three** `four` [five](https://example.org/ "six").\n\nSeven  \neight',
        "- a\n- b *c*\n\n1. d\n\n    e\n\n2. f\n\n    - g",
        "> a\n>\n> - b\n> - c\n\n***\n\n    d\n      e",
        "## A & B\n\ntext &copy; &lt;x&gt;\n\n### C <d@example.org>",
        "```python\na < b\n```\n\nTerm\n:   Definition\n\n<https://example.org/a_b>",
        "| A | B |\n|---|---|\n| 1 | *2* |\n| 3 | 4 |",
    ],
)
def test_the_fragments_join_to_what_the_parser_made(text):
    made = to_html(text, EXTRA)
    assert same_html(
        page(draft(text, "a.md").blocks).replace("<div>", "").replace("</div>", ""), _without_classes(made)
    )


def _without_classes(html):
    return html.replace(' class="language-python"', "").replace("<dt>Term</dt>", "<dt><p>Term</p></dt>").replace(
        "<dd>Definition</dd>", "<dd><p>Definition</p></dd>"
    )  # fmt: skip


def test_front_matter_is_declared_and_the_body_begins_behind_it():
    found = draft("---\ntitle: Bridge closed\ndate: 2021-05-11\n---\n\nThe bridge was closed.\n", "a.md")
    assert found.declared.headline.text == "Bridge closed"
    assert outline(found) == [("paragraph", "The bridge was closed.")]
    assert_in_place(found)


@pytest.mark.parametrize(
    "text", ["# Bridge *closed*\n\nText.\n", "Bridge *closed*\n===\n\nText.\n", "\n\n# Bridge *closed* #\nText.\n"]
)
def test_a_first_title_is_said_once(text):
    found = draft(text, "a.md")
    (title,) = found.meta
    assert (title.name, title.value) == ("h1", "Bridge closed")
    assert found.text[title.start : title.end].replace("*", "").strip() == "Bridge closed"
    assert outline(found) == [("paragraph", "Text.")]


def test_a_title_that_says_something_else_than_the_front_matter_stays():
    found = draft("---\ntitle: Bridge closed\n---\n# Eleven hours on the ice\n\nText.\n", "a.md")
    assert outline(found) == [("heading", "Eleven hours on the ice"), ("paragraph", "Text.")]
    assert found.meta[0].value == "Eleven hours on the ice"
    assert outline(draft("---\ntitle: Bridge Closed\n---\n# Bridge closed\n\nText.\n", "a.md")) == [
        ("paragraph", "Text.")
    ]


def test_a_title_further_down_is_a_heading():
    assert draft("Text.\n\n# Title\n", "a.md").meta == ()


def test_a_title_where_nothing_is_read_still_has_its_place():
    found = draft("# Title\n\nText.\n", "a.md", reading="declared")
    assert found.meta == (Meta("h1", "Title", 2, 7),)


def test_pictures_and_files_beside_the_article():
    found = draft("![A map](map.png) and [the letter](letters/one.pdf), ![far](https://example.org/x.png).\n", "a.md")
    links = [fragment for fragment in found.blocks[0].fragments if isinstance(fragment, LocalLink)]
    assert [link.target for link in links] == [FOLDER + "map.png", FOLDER + "letters/one.pdf"]
    assert links[0].alternative == "A map"
    assert found.blocks[0].text == "and the letter, far."


def test_notes_lead_there_and_back():
    found = draft("A claim.[^1] Another.[^b]\n\n[^1]: Denied.\n[^b]: Confirmed.\n", "a.md")
    html = page(found.blocks)
    assert '<sup id="fn-1"><a href="#fn-3">1</a></sup>' in html
    assert '<li id="fn-3"><p>Denied.' in html
    assert 'href="#fn-1"' in html


def test_dialects_keep_their_places():
    found = draft("The [[bridge|long bridge]] {{< ref x >}} was <!--more--> closed.\n\n{% include y %}\n", "a.md")
    assert outline(found) == [("paragraph", "The long bridge was closed.")]
    assert_in_place(found)
    assert all(source >= 0 for _, source in found.blocks[0].offsets)


def test_raw_html_is_sanitised():
    found = draft('<div onclick="x">A <script>alert(1)</script><b>b</b></div>\n\n<p style="x">c</p>\n', "a.md")
    assert [joined(block) for block in found.blocks] == ["A <strong>b</strong>", "c"]


def test_windows_newlines_and_tabs():
    found = draft("One\r\ntwo\tthree.\r\n\r\n- a\r\n- b\r\n", "a.md")
    assert outline(found) == [("paragraph", "One two three."), ("item", "a"), ("item", "b")]
    assert_in_place(found)


def test_articles_do_not_see_each_other():
    to_html("[a]: https://example.org/\n\n[^1]: Note\n\n*[HR]: Human Rights", EXTRA)
    assert to_html("[a] HR [^1]", EXTRA) == "<p>[a] HR [^1]</p>"


def test_an_unknown_extension_stops_the_build_with_a_name():
    with pytest.raises(SitegenError) as caught:
        draft("Text.\n", "a.md", markdown_extensions=("extra", "no_such_extension"))
    (problem,) = caught.value.problems
    assert problem.path == "content/site.yaml"
    assert "no_such_extension" in problem.message
    assert check_extensions(("extra", "smarty")) == ()
    assert [found.rule for found in check_extensions(("extra", "x:y"))] == ["unknown-markdown-extension"]


HOSTILE = {
    "brackets": "[" * 20_000,
    "pictures": "![" * 10_000,
    "links": "[a](b " * 5_000,
    "tags": "<a " * 10_000,
    "declarations": "<![" * 10_000,
    "addresses": "<http://" * 5_000,
    "abbreviations": "*[a]: b\n" * 3_000 + "a " * 3_000,
    "one line": "word " * 50_000,
    "lines": "x\n\n" * 40_000,
    "elements": "<div>" * 20_000,
    "lists": "".join(" " * (4 * depth) + "- x\n" for depth in range(300)),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_is_too_hard_for_the_parser_is_read_as_plain_text(text):
    started = time.process_time()
    found = draft(text, "a.md")
    assert time.process_time() - started < 3
    assert [problem.rule for problem in found.problems] == ["markdown-too-hard"]
    assert found.blocks
    assert_in_place(found)


@pytest.mark.parametrize(
    "text", [">" * 5_000, "> " * 3_000, "*a **b " * 500, "`" * 5_000, "&" * 10_000, "<p>" * 1_000 + "x", "\\" * 5_000]
)
def test_what_is_merely_odd_is_parsed(text):
    assert draft(text, "a.md").problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "A word (in brackets) and [a link](https://example.org/). " * 60 + "\n\n",
        "- [A link](https://example.org/a_long_address_of_a_page)\n" * 500,
        "If a < b and c > d <b>then</b> (maybe\n\n" * 300,
    ],
)  # fmt: skip
def test_long_real_text_is_not_too_hard(text):
    assert not is_too_hard(text)


def test_a_recursion_error_is_no_crash():
    deep = "".join(" " * (4 * depth) + "- x\n" for depth in range(200))
    assert draft(deep, "a.md").blocks


def test_configuration_is_read_where_it_matters():
    assert draft('"Quoted"\n', "a.md", markdown_extensions=("smarty",)).blocks[0].text == "“Quoted”"
    assert Config().markdown_extensions == EXTRA


@pytest.mark.parametrize(
    "text, shown",
    [
        ("The bridge %%ask again%% was closed.", "The bridge was closed."),
        ("> [!note](https://example.org/a) The bridge was closed.", "(https://example.org/a) The bridge was closed."),
        ("The [[bridge]] was {{< closed >}} closed.", "The bridge was closed."),
    ],
)
def test_other_tools_signs_are_left_out_of_plain_prose(text, shown):
    assert [block.text for block in draft(text, "a.md").blocks] == [shown]
