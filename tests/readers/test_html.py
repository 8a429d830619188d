"""Saved pages."""

import pytest
from quoting import assert_in_place, draft, joined, outline

from sitegen.model import LocalLink

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Bridge closed | Northport Herald</title><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<h1>Bridge closed</h1><p class="byline">By <a href="/staff/lind">Ada Lind</a></p>
<p>The bridge over the Nor&eth;&aacute; was <b>closed</b> on Monday.<p>Nobody was hurt.<script>track("<p>no</p>")</script>
<blockquote>&ldquo;We heard it go,&rdquo; a driver said.</blockquote>
<figure><img src="bridge_files/one.jpg" alt="The bridge"><figcaption>The bridge on Tuesday</figcaption></figure>
<footer>&copy; 2021 Northport Herald</footer></body></html>
"""


def test_a_saved_page():
    found = draft(PAGE, "a.html")
    assert outline(found) == [
        ("item", "Home"),
        ("item", "World"),
        ("heading", "Bridge closed"),
        ("paragraph", "By Ada Lind"),
        ("paragraph", "The bridge over the Norðá was closed on Monday."),
        ("paragraph", "Nobody was hurt."),
        ("quote", "“We heard it go,” a driver said."),
        ("paragraph", ""),
        ("caption", "The bridge on Tuesday"),
        ("paragraph", "© 2021 Northport Herald"),
    ]
    assert_in_place(found)
    assert all(source >= 0 for block in found.blocks if block.text for _, source in block.offsets)
    assert [link.target for block in found.blocks for link in block.fragments if isinstance(link, LocalLink)][-1] == (
        "content/articles/2021/bridge_files/one.jpg"
    )


@pytest.mark.parametrize(
    "head",
    ['<link rel="canonical" href="https://example.org/2021/bridge">', "<base href='https://example.org/2021/'>",
     "<meta property=og:url content=https://example.org/2021/bridge>", "<!-- saved from url=(0030)https://example.org/2021/bridge -->"],
)  # fmt: skip
def test_links_lead_to_the_site_that_the_page_came_from(head):
    (block,) = draft(f"{head}<p><a href='../staff'>Staff</a></p>", "a.html").blocks
    (link,) = [fragment for fragment in block.fragments if isinstance(fragment, LocalLink)]
    assert link.alternative == '<a href="https://example.org/staff" rel="noopener nofollow ugc">'


def test_without_an_address_a_relative_link_is_no_link():
    (block,) = draft("<p><a href='../staff'>Staff</a></p>", "a.html").blocks
    assert block.fragments[0].alternative == "<a>"


def test_line_breaks_of_old_pages_part_paragraphs():
    assert outline(draft("One<br>still one.<BR><br />\n<br>Two.<p>Three", "a.htm")) == [
        ("paragraph", "One still one."),
        ("paragraph", "Two."),
        ("paragraph", "Three"),
    ]


def test_a_page_in_a_table_is_taken_apart():
    html = "<table><tr><td><ul><li>Home</ul></td><td><h2>Bridge closed</h2>The bridge was closed.</td></tr></table>"
    assert outline(draft(html, "a.html")) == [
        ("item", "Home"),
        ("heading", "Bridge closed"),
        ("paragraph", "The bridge was closed."),
    ]


def test_a_heading_ends_with_the_end_of_any_heading():
    found = draft("<h1>Bridge closed</h2>The bridge was closed.<h3>Ferries</h1>They run.", "a.html")
    assert outline(found) == [
        ("heading", "Bridge closed"),
        ("paragraph", "The bridge was closed."),
        ("heading", "Ferries"),
        ("paragraph", "They run."),
    ]
    assert [each.value for each in found.meta] == ["Bridge closed"]


def test_front_matter_before_a_page():
    found = draft("---\nheadline: Bridge closed\n---\n<p>The bridge was closed.</p>", "a.html")
    assert found.declared.headline.text == "Bridge closed"
    assert outline(found) == [("paragraph", "The bridge was closed.")]


def test_a_page_in_its_own_charset():
    page = '<meta charset="windows-1251"><p>Міст закрили у вівторок.</p>'
    found = draft(page.encode("cp1251"), "a.html")
    assert outline(found) == [("paragraph", "Міст закрили у вівторок.")]
    assert_in_place(found)


@pytest.mark.parametrize(
    "html, text",
    [
        ("<p>a<b>b<p>c", "ab c"),
        ("<p>5 < 6 & 7 > 3 &lt;b&gt;", "5 < 6 & 7 > 3 <b>"),
        ("<p>Prig<b>o</b>r&oacute;d", "Prigoród"),
        ("<p>a</p", "a"),
        ("<p>a</b></i>b</div>", "ab"),
        ("<table><p>a</table>b", "a b"),
        ("<title>t</title><p>a", "a"),
        ("a<script>never ends", "a"),
        ("<p>a<!-- never ends <p>b", "a"),
        ("<p title='\"<p>'>a", "a"),
        ("<a href='x'>a<div>b</a></div>c", "a b c"),
        ("\x00a\x00b", "ab"),
    ],
)
def test_malformed_markup(html, text):
    found = draft(html, "a.html")
    assert " ".join(block.text for block in found.blocks) == text
    assert_in_place(found)


def test_a_saved_page_keeps_no_ids_and_no_links_within_it():
    (block,) = draft('<p><sup id="a"><a href="#b">1</a></sup><a href="#top">Top</a></p>', "a.html").blocks
    assert joined(block) == "<sup>1</sup>Top"
