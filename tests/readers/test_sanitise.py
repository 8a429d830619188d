"""Foreign HTML: what comes through, and that nothing else does."""

import re

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from quoting import page

from sitegen.model import LocalLink
from sitegen.readers.blocks import make_blocks
from sitegen.readers.elements import ATTRIBUTES, PUBLISHED
from sitegen.readers.sanitise import Surroundings, Tag, escape, sanitise

OURS = Surroundings("content/articles/2021/a.md", ours=True)
SAVED = Surroundings("content/articles/2021/a.html", "https://example.org/news/a.html")


def written(html, around=OURS):
    """What is published of some HTML; local links stand in brackets."""
    parts = []
    for piece in sanitise(html, around):
        if isinstance(piece, str):
            parts.append(str(escape(piece)))
        elif isinstance(piece.fragment, LocalLink):
            link = piece.fragment
            parts.append(f"{link.before}[{link.target}]{link.after}({link.alternative})")
        else:
            parts.append(piece.fragment + piece.alone)
    return "".join(parts)


@pytest.mark.parametrize(
    "html, clean",
    [
        ("<p>One <b>two</b> <i>three</i></p>", "<p>One <strong>two</strong> <em>three</em></p>"),
        ('<p class="x" style="color:red" onclick="y" lang="de" title="t" data-z="1">a</p>', "<p>a</p>"),
        ("<script>alert(1)</script><style>p{}</style>a", "a"),
        ("<iframe src=//x>b</iframe><svg><text>s</text></svg><template>t</template><textarea>u</textarea>a", "a"),
        ("<div>a</div><section>b</section><custom-tag>c</custom-tag>", "abc"),
        ("a<!-- hidden -->b", "ab"),
        ("<time datetime=2020-01-01>New Year</time>", "New Year"),
        ("<img src=x onerror=alert(1)>", '<img src="[content/articles/2021/x]" alt="">()'),
        ('<abbr title="Armed &quot;Forces&quot;">AF</abbr>', '<abbr title="Armed &#34;Forces&#34;">AF</abbr>'),
        ("<table><tr><td colspan=2 rowspan=0 width=9>a<th scope=ROW colspan=999>b</table>",
         '<table><tbody><tr><td colspan="2">a</td><th scope="row">b</th></tr></tbody></table>'),
        ("&lt;b&gt; &amp;amp; &copy;", "&lt;b&gt; &amp;amp; ©"),
    ],
)  # fmt: skip
def test_allowed_elements_and_attributes_alone(html, clean):
    assert written(html) == clean


@pytest.mark.parametrize(
    "html, clean",
    [
        ("<a href='https://example.org/x'>y</a>", '<a href="https://example.org/x" rel="noopener nofollow ugc">y</a>'),
        ("<a href='mailto:a@example.org' rel=next target=_blank>y</a>", '<a href="mailto:a@example.org">y</a>'),
        ("<a href='https://example.org/\"><b>'>y</a>", '<a href="https://example.org/%22%3E%3Cb%3E" rel="noopener nofollow ugc">y</a>'),
        ("<a href='javascript:x'>y</a>", "y"),
        ("<a href='JaVa&#10;ScRiPt:x'>y</a>", "y"),
        ("<a href=//example.org>y</a>", "y"),
        ("<a name=top>y</a>", "y"),
        ("<a href='#elsewhere'>y</a>", "y"),
        ("<a href='b.pdf' title='the file'>y</a>", '<a href="[content/articles/2021/b.pdf]" title="the file">(<a>)y</a>'),
        ("<a href='../../../../x'>y</a>", "y"),
    ],
)  # fmt: skip
def test_links(html, clean):
    assert written(html) == clean


def test_a_link_of_a_saved_page_leads_to_its_own_site_where_no_file_lies_beside_it():
    assert written("<a href=../b>y</a>", SAVED) == (
        '<a href="[content/articles/b]">(<a href="https://example.org/b" rel="noopener nofollow ugc">)y</a>'
    )


def test_pictures_are_local_or_their_alternative_text():
    assert written('<img src="a.png" alt="A  map" width="640" height="4x" srcset="b.png 2x">') == (
        '<img src="[content/articles/2021/a.png]" alt="A map" width="640">(A map)'
    )
    assert written('<img src="https://example.org/a.png" alt="A map">') == "A map"
    assert written('<img src="data:image/png;base64,AAAA" alt="A map">') == "A map"
    assert written('<img src="https://example.org/a.png" alt="A map">', SAVED) == ""


def test_notes_lead_to_each_other_by_ids_of_ours():
    html = (
        '<p>Said<sup id="fnref:a b"><a class="x" href="#fn:a b">1</a></sup></p><ol><li id="fn:a b"><p>Note '
        '<a href="#fnref:a b">back</a></p></li></ol><h2 id="main">x</h2><a href="#main">y</a>'
    )
    assert written(html) == (
        '<p>Said<sup id="fn-1"><a href="#fn-2">1</a></sup></p><ol><li id="fn-2"><p>Note '
        '<a href="#fn-1">back</a></p></li></ol><h2>x</h2>y'
    )
    assert "fn-" not in written(html, SAVED)


def test_an_id_stands_once():
    assert written('<sup id="a">1</sup><sup id="a">2</sup>') == '<sup id="fn-1">1</sup><sup>2</sup>'


def test_direction_marks_never_reach_an_attribute():
    assert "\u202e" not in written('<abbr title="a\u202eb&#x202e;">x</abbr>')


def test_escape_is_markup():
    assert escape("a <b> & \x07c") == Markup("a &lt;b&gt; &amp; c")
    assert isinstance(escape("a"), Markup)


def test_headings_come_with_their_level():
    assert [
        piece.name for piece in sanitise("<h1>a</h1><h6>b</h6>", OURS) if isinstance(piece, Tag) and piece.opens
    ] == ["h1", "h6"]


PIECES = [
    "<p>", "</p>", "<b>", "</b>", "<a href='https://example.org/'>", "<a href=b.html>", "<a href=javascript:x>", "</a>", "<ul>",
    "</ul>", "<ol>", "<li>", "</li>", "<li id=q>", "<sup id=q>", "</sup>", "<a href='#q'>", "<div onclick=x>", "</div>", "<table>",
    "</table>", "<tr>", "<td>", "</td>", "<th scope=col>", "<caption>", "<h1>", "</h1>", "<h4>", "<blockquote>", "</blockquote>",
    "<br>", "<br>", "<hr>", "<pre>", "</pre>", "<code>", "</code>", "<img src=a.png alt=map>", "<img src=//x/y.png>", "<figure>",
    "</figure>", "<figcaption>", "</figcaption>", "<dl>", "<dt>", "<dd>", "</dl>", "<script>alert('<p>')</script>", "<svg><a href=x>",
    "</svg>", "<math><mi>", "<style>", "</style>", "<title>", "</title>", "<!--", "-->", "<![CDATA[", "]]>", "<noscript>", "<select>",
    "<option>", "<textarea>", "<q>", "<cite>", "<img src=x onerror=y>", "<", ">", '"', "'", "&", "&amp;", "&#x202e;", "&lt;", "words and ", " ",
    "\n", "\u202e", "\0", "é", "<p title='>'>", "<template>", "</template>", "<center>", "<form>", "<input>", "<frameset>", "<plaintext>",
]  # fmt: skip
SHOWN = (PUBLISHED - {"h1", "h5", "h6"}) | {"div"}  # what `page` wraps blocks in
ADDRESS = re.compile(r"https?://|mailto:|#fn-\d+$|content/", re.IGNORECASE)


def assert_harmless(html):
    parser = html5lib.HTMLParser()
    tree = parser.parseFragment(html)
    assert parser.errors == [], html
    for element in tree.iter():
        name = str(element.tag).removeprefix("{http://www.w3.org/1999/xhtml}")
        if name == "DOCUMENT_FRAGMENT":
            continue
        assert name in SHOWN, html
        for attribute, value in element.attrib.items():
            assert attribute in (*ATTRIBUTES.get(name, ()), *(["rel"] if name == "a" else [])), html
            if attribute in ("href", "src"):
                assert ADDRESS.match(value), html
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_whatever_comes_in_valid_and_harmless_html_comes_out(html):
    for around in (OURS, SAVED):
        assert_harmless(page(make_blocks(sanitise(html, around))))
