import pytest
from editions import body_of, heading, paragraph
from markupsafe import Markup

from sitegen.bodies import rows_of
from sitegen.disk import load_language
from sitegen.language import ENGLISH as SPOKEN_FIRST
from sitegen.language import speak
from sitegen.model import Body, BodyBlock, Container, LocalLink
from sitegen.outputs.body import body_html
from sitegen.page.parts import NameLink

LIST = Container(1, "ul", Markup("<ul>"))
OTHER_LIST = Container(2, "ul", Markup("<ul>"))
QUOTE = Container(3, "blockquote", Markup("<blockquote>"))
FIGURE = Container(4, "figure", Markup("<figure>"))


def block(kind, text, *containers, fragments=None):
    return BodyBlock(kind, text, ((0, -1),), fragments or ((0, len(text)),), containers)


def html(*blocks, **more):
    return str(body_html(rows_of(Body(tuple(blocks))), "../", **more)).replace("\n", "")


def test_a_table_is_called_so_in_the_language_of_the_site():
    table = block("table", "", fragments=(Markup("<table></table>"),))
    assert 'aria-label="Table"' in html(table)
    speak(load_language("de"))
    try:
        assert 'aria-label="Tabelle"' in html(table)
    finally:
        speak(SPOKEN_FIRST)


def named(block, text, name, address):
    at = text.index(name)
    return NameLink(block, at, at + len(name), address)


def test_text_is_escaped_and_paragraphs_are_numbered():
    assert html(paragraph("a < b & c"), paragraph("two")) == '<p id="p1">a &lt; b &amp; c</p><p id="p2">two</p>'


def test_a_hidden_block_keeps_its_number():
    assert (
        html(paragraph("one"), paragraph("two"), paragraph("three"), hidden=[1])
        == '<p id="p1">one</p><p id="p3">three</p>'
    )


@pytest.mark.parametrize(
    "blocks, expected",
    [
        ([block("item", "a", LIST), block("item", "b", LIST)], '<ul><li id="p1">a</li><li id="p2">b</li></ul>'),
        (
            [block("item", "a", LIST), block("item", "b", OTHER_LIST)],
            '<ul><li id="p1">a</li></ul><ul><li id="p2">b</li></ul>',
        ),
        ([block("item", "a")], '<p id="p1">a</p>'),
        (
            [block("quote", "a", QUOTE), block("item", "b", QUOTE, LIST), block("paragraph", "c")],
            '<blockquote><p id="p1">a</p><ul><li id="p2">b</li></ul></blockquote><p id="p3">c</p>',
        ),
        ([block("quote", "a")], '<blockquote><p id="p1">a</p></blockquote>'),
        ([block("caption", "a", FIGURE)], '<figure><figcaption id="p1">a</figcaption></figure>'),
        ([block("caption", "a")], '<p class="caption" id="p1">a</p>'),
        ([block("preformatted", "a\n b")], '<pre id="p1">a b</pre>'),
        ([block("rule", "", fragments=())], '<hr id="p1">'),
    ],
)
def test_every_kind_of_block_is_its_element(blocks, expected):
    assert html(*blocks) == expected


@pytest.mark.parametrize(
    "levels, tags",
    [([2, 3, 2], "h2 h3 h2"), ([1, 2, 3, 4], "h2 h3 h4 h4"), ([4, 6, 4], "h2 h3 h2"), ([3, 2, 3], "h2 h2 h3")],
)
def test_headings_never_skip_a_level(levels, tags):
    made = html(*(heading("x", level) for level in levels))
    assert [f"h{number}" for number in "234" for _ in range(made.count(f"<h{number} "))] == sorted(tags.split())
    assert made.startswith("<h2 ")


def test_the_first_mention_of_each_section_is_a_link():
    text = "Irpin, and Irpin again"
    blocks = [paragraph(text), heading("Irpin later", 1), paragraph(text), heading("Deeper", 2), paragraph(text)]
    names = [NameLink(index, at, at + 5, "places/irpin.html") for index in (0, 1, 2, 4) for at in (0, 11)]
    made = html(*blocks, names=names)
    link = '<a class="name" href="../places/irpin.html">Irpin</a>'
    assert made.count(link) == 2
    assert f'<p id="p1">{link}, and Irpin again</p>' in made
    assert f'<p id="p3">{link}, and Irpin again</p>' in made


def test_a_name_inside_other_markup_waits_for_the_next_mention():
    text = "Irpin on the river, Irpin on the road, Irpin in the press"
    fragments = (
        LocalLink(Markup('<a href="'), "content/articles/other.txt", Markup('">'), Markup("<a>")),
        (0, 5),
        Markup("</a>"),
        (5, 22),
        Markup("<em>"),
        (22, len(text)),
        Markup("</em>"),
    )
    names = [NameLink(0, at, at + 5, "places/irpin.html") for at in (0, 20, 39)]
    made = html(block("paragraph", text, fragments=fragments), names=names)
    assert made == (
        '<p id="p1"><a>Irpin</a> on the river, Ir<em>pin on the road, '
        '<a class="name" href="../places/irpin.html">Irpin</a> in the press</em></p>'
    )


def test_a_relative_link_leads_where_its_target_is_published_and_nowhere_else():
    fragments = (
        LocalLink(Markup('<a href="'), "content/articles/map.png", Markup('" title="A &amp; B">'), Markup("<a>")),
        (0, 3),
        Markup("</a>"),
    )
    linked = block("paragraph", "map", fragments=fragments)
    assert html(linked, targets={"content/articles/map.png": "articles/map.png"}) == (
        '<p id="p1"><a href="../articles/map.png" title="A &amp; B">map</a></p>'
    )
    assert html(linked) == '<p id="p1"><a>map</a></p>'


def test_no_name_is_linked_in_a_heading_or_in_preformatted_text():
    names = [NameLink(0, 0, 5, "x.html"), NameLink(1, 0, 5, "x.html")]
    assert "<a" not in html(heading("Irpin"), block("preformatted", "Irpin"), names=names)


def test_a_body_without_blocks_is_empty():
    assert body_html(rows_of(body_of()), "") == ""


def test_many_names_and_fragments_in_one_block_take_linear_time():
    text = "ab " * 20_000
    fragments = tuple(
        part for at in range(0, len(text), 3) for part in ((at, at + 2), Markup("<b></b>"), (at + 2, at + 3))
    )
    names = [NameLink(0, at, at + 2, f"n{at}.html") for at in range(0, len(text), 3)]
    assert html(block("paragraph", text, fragments=fragments), names=names).count("<a ") == 20_000
