"""Any sequence of tags, well nested: shown by what a page holds once it has been straightened."""

import pytest

from sitegen.readers.visible import see


@pytest.mark.parametrize(
    "html, straight",
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<ul><li>a<li>b</ul>c", "<ul><li>a</li><li>b</li></ul>c"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
        ("<td>a", "<div></div>a"),
        ("<h2>a<h3>b", "<h2>a</h2><h3>b</h3>"),
        ("<p>a<div>b</div>c", "<p>a</p><div></div>b<div></div>c"),
        ("<p><b><i>a</b> b</i></p>", "<p><b><i>a</i></b> b</p>"),
        ("<b><p>a</b>b</p>", "<b><p>a</b>b</p>"),
        ("</p></li></b>a", "a"),
        ("<a href=x>a<a href=y>b", '<a href="x">a</a><a href="y">b</a>'),
        ("a < b & c &amp; d", "a &lt; b & c &amp; d"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        ("<p>a<hr>b", "<p>a</p><div></div><hr>b"),
        ("<td colspan='2\"' onclick=x><img src=a.png alt='b' onerror=c>", '<div></div><img src="a.png" alt="b">'),
    ],
)  # fmt: skip
def test_straightening(html, straight):
    assert see(html).html == straight


@pytest.mark.parametrize(
    "html",
    ["<blockquote>" * 5_000, "<b>" * 5_000, "<ul><li>" * 5_000, "<table><tr><td>" * 5_000, "<b><p></b>" * 5_000],
)
def test_nothing_lies_deep(html):
    straight = see(html + "text").html
    depth = deepest = 0
    for tag in straight.split("<")[1:]:
        depth += -1 if tag.startswith("/") else 1
        deepest = max(deepest, depth)
    assert deepest < 60
    assert depth == 0
    assert "text" in straight


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x</script>", "<style>x</style>", "<template><p>x</p></template>", "<noscript>x</noscript>", "<svg><text>x</text></svg>",
        "<div hidden>x<div>y</div></div>", "<span style='color:red; display : none'>x</span>", "<div style='visibility:hidden'>x</div>",
        "<select><option>x</select>", "<button>x</button>", "<textarea>x</textarea>", "<!-- x -->", "<iframe>x</iframe>",
        "<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>x<p>y</p></div><!-- END WAYBACK TOOLBAR INSERT -->",
    ],
)  # fmt: skip
def test_what_is_not_shown_is_left_out(hidden):
    seen = see(f"<p>before {hidden} after</p>")
    assert seen.html == "<p>before  after</p>"
    assert seen.reading.text.split() == ["before", "after"]


@pytest.mark.parametrize(
    "hidden",
    ["<div hidden>x", "<button>x", "<div style='display:none'>" + "word " * 400 + "x</div>", "<p data-hidden>x</p>"],
)
def test_what_is_hidden_by_mistake_is_shown(hidden):
    assert "x" in see(hidden).html


def test_a_text_that_is_hidden_by_the_paragraph_is_a_text():
    paragraph = "<div style='display:none'><p>" + "The bridge was closed again. " * 12 + "</p></div>\n"
    seen = see("<article><p>The start.</p>" + paragraph * 6 + "<p>The end.</p></article>")
    assert seen.html.count("closed again") == 72
    assert "The end." in seen.html
    assert seen.reading.text.count("closed again") == 72


def test_hidden_buttons_in_a_row_stay_hidden():
    button = "<li style='display:none'>Share this with a friend</li> "
    seen = see("<ul>" + button * 8 + "<li>First point</li></ul>")
    assert "Share" not in seen.html + seen.reading.text
    assert "First point" in seen.html


def test_the_space_around_what_is_hidden_stays():
    assert "before" in (seen := see("before<div hidden>x</div> <b>after</b>")).html
    assert "before after" in " ".join(seen.reading.text.split())
