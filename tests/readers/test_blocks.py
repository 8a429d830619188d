"""Sanitised HTML → blocks."""

import pytest
from quoting import joined, page

from sitegen.model import LocalLink
from sitegen.readers.blocks import make_blocks
from sitegen.readers.sanitise import Surroundings, sanitise

AROUND = Surroundings("content/articles/2021/a.md", ours=True)


def blocks(html):
    return make_blocks(sanitise(html, AROUND))


def outline(html):
    """Kind, containers and inside of each block."""
    return [(block.kind, "/".join(each.tag for each in block.containers), joined(block)) for block in blocks(html)]


@pytest.mark.parametrize(
    "html, expected",
    [
        ("<p>One</p><p>Two</p>", [("paragraph", "", "One"), ("paragraph", "", "Two")]),
        ("<div>One</div><div>Two</div>", [("paragraph", "", "One"), ("paragraph", "", "Two")]),
        ("loose <b>text</b><p>Two</p>more", [
            ("paragraph", "", "loose <strong>text</strong>"), ("paragraph", "", "Two"), ("paragraph", "", "more"),
        ]),
        ("<h2>A <em>b</em></h2>", [("heading", "", "A <em>b</em>")]),
        ("<h2><div>A</div><p>b</p></h2>", [("heading", "", "A b")]),
        ("<blockquote><p>Q</p>loose</blockquote>", [("quote", "blockquote", "Q"), ("quote", "blockquote", "loose")]),
        ("<ul><li>a</li><li>b <b>c</b></li></ul>", [("item", "ul", "a"), ("item", "ul", "b <strong>c</strong>")]),
        ("<ol><li><p>a</p><p>b</p></li><li>c</li></ol>", [
            ("paragraph", "ol/li", "a"), ("paragraph", "ol/li", "b"), ("item", "ol", "c"),
        ]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", [("paragraph", "ul/li", "a"), ("item", "ul/li/ul", "b")]),
        ("<ul>stray<li>a</li></ul>", [("paragraph", "ul/li", "stray"), ("item", "ul", "a")]),
        ("<li>no list</li>", [("paragraph", "", "no list")]),
        ("<figure><img src=m.png><figcaption>A map</figcaption></figure>", [
            ("paragraph", "figure", '<img src="content/articles/2021/m.png" alt="">'), ("caption", "figure", "A map"),
        ]),
        ("<dl><dt>a<dd>b</dl>", [("paragraph", "dl/dt", "a"), ("paragraph", "dl/dd", "b")]),
        ("a<hr>b", [("paragraph", "", "a"), ("rule", "", ""), ("paragraph", "", "b")]),
        ("<pre><code>\n a  b\n\tc\n</code></pre>", [("preformatted", "", "<code> a  b\n\tc</code>")]),
        ("a<br>b", [("paragraph", "", "a<br> b")]),
        ("a<br><br>b<br>", [("paragraph", "", "a"), ("paragraph", "", "b")]),
        ("<p> a\n  b </p><p> </p><p><b></b></p>", [("paragraph", "", "a b")]),
        ("<p>a <b> b </b> c</p>", [("paragraph", "", "a <strong>b</strong> c")]),
        ("<p>a<b>b</b>, <i>c</i>.</p>", [("paragraph", "", "a<strong>b</strong>, <em>c</em>.")]),
    ],
)  # fmt: skip
def test_blocks(html, expected):
    assert outline(html) == expected


def test_levels_of_headings_are_kept():
    assert [block.level for block in blocks("<h1>a</h1><h5>b</h5><p>c</p>")] == [1, 5, 0]


def test_neighbours_share_their_containers():
    first, second, third = blocks("<ul><li>a</li><li>b</li></ul><ul><li>c</li></ul>")
    assert first.containers == second.containers
    assert third.containers[0].key != first.containers[0].key


def test_an_element_around_several_blocks_is_opened_in_each():
    assert outline("<a href='https://example.org/'><h3>A</h3><p>b</p></a>") == [
        ("heading", "", '<a href="https://example.org/" rel="noopener nofollow ugc">A</a>'),
        ("paragraph", "", '<a href="https://example.org/" rel="noopener nofollow ugc">b</a>'),
    ]


def test_a_table_of_data_is_one_block():
    (block,) = blocks(
        "<table><caption>Losses</caption><tr><th>Day</th><th></th><th>Number</th></tr><tr><td>1<p>2</p></td><td>3</td></tr></table>"
    )
    assert block.kind == "table"
    assert block.text == "Losses Day Number 1 2 3"
    assert joined(block) == (
        "<table><caption>Losses</caption> <tbody><tr><th>Day</th> <th></th><th>Number</th></tr> <tr><td>1 2</td> <td>3</td></tr>"
        "</tbody></table>"
    )


@pytest.mark.parametrize(
    "cells",
    [
        "<td><h2>a</h2></td><td>b</td>",
        "<td>a</td><td><table><tr><td>b</td></tr></table></td>",
        f"<td>a</td><td>{'b ' * 300}</td>",
        "<td>a</td>",
    ],
)
def test_a_table_that_lays_out_a_page_is_none(cells):
    found = blocks(f"<table><tr>{cells}</tr></table>")
    assert "table" not in [block.kind for block in found]
    assert found[0].text == "a"


def test_a_picture_alone_has_no_text():
    (block,) = blocks("<p><img src=m.png alt='A map'></p>")
    assert block.text == ""
    assert isinstance(block.fragments[0], LocalLink)
    assert block.offsets == ((0, -1),)


def test_a_link_in_a_link_is_none():
    (block,) = blocks("<a href='https://example.org/a'>a<table><a href='https://example.org/b'>b</a></table></a>")
    assert joined(block).count("<a ") == 1


def test_what_lies_too_deep_is_kept_as_text():
    html = "<blockquote>" * 60 + "deep" + "</blockquote>" * 60 + "<b><i>" * 40 + "inline"
    found = blocks(html)
    assert [block.text for block in found] == ["deep", "inline"]
    assert len(found[0].containers) == 12
    assert joined(found[1]).count("<strong>") == 4


@pytest.mark.parametrize(
    "html",
    [
        '<h2>A</h2><p>One <strong>two</strong> <a href="https://example.org/" rel="noopener nofollow ugc">three</a>.</p>',
        "<ul><li>a</li><li>b</li></ul><ol><li><p>c</p><ul><li>d</li></ul></li></ol>",
        "<blockquote><p>a</p><ul><li>b</li></ul></blockquote><hr><pre><code>c\n  d</code></pre>",
        "<figure><figcaption>a <em>b</em></figcaption></figure><p>a<sub>b</sub><sup>c</sup> <q>d</q> <cite>e</cite></p>",
        "<dl><dt><p>a</p></dt><dd><p>b</p></dd></dl>",
    ],
)  # fmt: skip
def test_joining_the_fragments_gives_the_html_back(html):
    assert page(blocks(html)) == html
