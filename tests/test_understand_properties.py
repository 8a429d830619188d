"""What holds for every article, whatever its bytes are: nothing is invented, and everything can be pointed at.

The sources are made of prose, dates, names and markup in several scripts and encodings, glued together in odd ways.
"""

import json
import re
from html import unescape

import html5lib
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sitegen.authorities import load_authorities
from sitegen.config import Config
from sitegen.corpus import reconcile
from sitegen.corpus.spelling import words as words_of
from sitegen.errors import SitegenError
from sitegen.gazetteer import open_gazetteer
from sitegen.model import Source
from sitegen.readers.encoding import decode
from sitegen.reading import Conditions, understand_one

AUTHORITIES = load_authorities(
    b"- name: Long Quay\n  aliases: [the quay]\n",
    b"- name: Harbour Guard\n  kind: armed-group\n  aliases: [HG, Guards]\n",
    b"- name: Red Cross\n",
)
NAMES = {
    record.id: (record.name, *record.aliases)
    for record in (*AUTHORITIES.places, *AUTHORITIES.actors, *AUTHORITIES.builtin)
}
CONDITIONS = Conditions("", Config(), AUTHORITIES)
DECLARED = Conditions("", Config(reading="declared"), AUTHORITIES)

PROSE = [
    "Ferry service to resume after storm",
    "Ferries between the two ports will run again from Friday, the harbour master Petro Kovalenko said in Odesa.",
    "The pier was damaged on 26 February when a coaster broke loose, and divers from Lviv have worked on it since.",
    "“Nobody was hurt,” said Colonel Olena Bondar of the 14th Harbour Brigade, yesterday near the Long Quay.",
    "In January 2020 a trawler had sunk at the same place with three people on board, among them two Guards (HG).",
    "Kovalenko said that the Red Cross and the U.N. would send help to Saint-Denis, Kyiv oblast and São Tomé next week.",
    "Порт відкриють 3 березня 2021 року, повідомив Петро Коваленко в Одесі.",
    "Der Hafen von Königsberg wurde am 12. März 2021 geschlossen.",
    "أغلق الميناء في ٤ مارس ٢٠٢١",
    "3月4日、港は閉鎖された。",
]
LINES = [
    "By Jane Roe",
    "4 March 2021",
    "date 2021-03-04 Ferries stop",
    "KYIV, 4 March (AP) — Ships wait.",
    "03/04/2021",
    "Last updated: 2021-03-05T10:00:00Z",
    "READ MORE: Ice closes the northern bay",
    "With information from The Harbour Post",
    "18 C",
    "• item",
    "1. first",
    "Ferry service to resume after storm",
    "NewsFerry service to resume after storm",
    "-----",
    "Victory Parade tomorrow",
]
ODD = [
    "\xa0", "\u200b", "\u202e", "\u2066", "\xad", "\ufeff", "\u2028", "\x0b", "\x85", "\x07", "\ufffe", "e\u0301", "ﬁ", "İ", "ß",
    "🏴‍☠️", "\t", "  ", "&", "<", ">", "\\", "`", "|", "*", "_", "---", "{", "%}", "\r", "\x1c", "\u0130stanbul", "ŉ",
]  # fmt: skip
HTML = [
    "<b>", "</b>", "<p>", "</p>", "<br>", "<div>", "</div>", "<h1>Ferry service to resume after storm</h1>", "<h2>", "</h2>",
    "<ul><li>", "</li></ul>", "<blockquote>", "</blockquote>", "<table><tr><td>", "</td></tr></table>", "<!-- a comment -->",
    "<script>var day = '2021-03-09';</script>", "<style>p { color: red }</style>", '<a href="/a?b=1&amp;c=2">', "</a>",
    '<img src="a.jpg" alt="The pier on 5 March 2021">', "&amp;", "&nbsp;", "&eacute;", "&#39;", "&#x201C;", "&lt;b&gt;",
    "&nonsense;", "&ngE;", "&shy;", '<time datetime="2021-03-04T14:02:00Z">4 March</time>', "<span hidden>not shown</span>",
    "<pre>", "</pre>", "<figure><figcaption>", "</figcaption></figure>", "K<i>yi</i>v", "<![CDATA[", "<a", "</", "<o:p>",
]  # fmt: skip
MARKDOWN = [
    "# Ferry service to resume after storm", "## The search", "> quoted", "- item", "* item", "1. item", "**", "*", "_Odesa_",
    "**Petro** Kovalenko", "[Kyiv](https://example.org/kyiv)", "![pier](pier.jpg)", "[[Lviv|the town]]", "[^1]", "[^1]: note",
    "<b>Kyiv</b>", "`code`", "```", "    indented", "| a | b |\n|---|---|\n| c | d |\n", "\\*", "~~gone~~", "&amp;", "&ndash;",
    "{{< figure >}}", "{: .note}", "*[HG]: Harbour Guard", "<https://example.org>", "Term\n: meaning", "[a]: https://example.org",
]  # fmt: skip
HEAD = [
    "<title>Ferry service to resume after storm | Harbour Post</title>", '<html lang="en">', "<!DOCTYPE html>", "<body>",
    '<meta property="og:title" content="Ferry service &amp; storm">', '<meta name="author" content="Jane Roe">',
    '<meta property="article:published_time" content="2021-03-04T14:02:00Z">', '<meta name="date" content="03/04/2021">',
    '<link rel="canonical" href="https://example.org/2021/03/04/ferry.html">', '<meta charset="windows-1252">',
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry \\u0026 storm", "datePublished": "2021-03-04"}</script>',
    "<!-- saved from url=(0030)https://example.org/2021/ferry -->",
]  # fmt: skip
FRONT = [
    "title: Ferry service to resume", "date: 2021-03-04", "date: 2021-02-30", "places: [Odesa, Nowhere Quay]", "actors: [Petro Kovalenko]",
    "not_date: [26 February]", "keep: ['READ MORE: Ice closes the northern bay']", "remove: [divers from Lviv]", "language: uk",
    "events: {add: [{date: 2021-03-01, text: The pier was mended., places: [Lviv]}], drop: [a trawler]}", "mood: calm", "draft: true",
]  # fmt: skip
ENCODINGS = ["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "cp1251", "koi8-r", "iso2022_jp"]


def glued(*tables, gaps=("\n\n", "\n", " ", "\r\n\r\n", "\r\n", "\xa0")):
    """Pieces of the tables and arbitrary text, with one of the gaps between each two."""
    piece = st.one_of(*(st.sampled_from(table) for table in tables), st.text(max_size=12))
    return st.lists(st.tuples(piece, st.sampled_from(gaps)), max_size=12).map(
        lambda parts: "".join(text + gap for text, gap in parts)
    )


def encoded(texts):
    """The texts as bytes; what an encoding cannot say is lost, as it is on the way of real texts."""
    return st.tuples(texts, st.sampled_from(ENCODINGS)).map(lambda pair: pair[0].encode(pair[1], "replace"))


FRONT_MATTER = st.lists(st.sampled_from(FRONT), max_size=4, unique_by=lambda line: line.split(":")[0]).map(
    lambda lines: "---\n" + "\n".join(lines) + "\n---\n" if lines else ""
)
TEXTS = encoded(glued(PROSE, LINES, ODD, gaps=("\n\n", "\n", " ", "\r\n\r\n", "\r", "\xa0", "", "\u2029")))
WRITTEN = encoded(st.tuples(FRONT_MATTER, glued(PROSE, LINES, ODD, MARKDOWN)).map("".join))
PAGES = encoded(
    st.tuples(
        st.lists(st.sampled_from(HEAD), max_size=5).map("\n".join), glued(PROSE, LINES, HTML, ODD, gaps=("\n", " ", ""))
    ).map("".join)
)
ARTICLE = encoded(
    st.tuples(st.lists(st.sampled_from(HEAD), max_size=4).map("".join), st.lists(st.sampled_from(PROSE), min_size=3))
    .map(lambda pair: pair[0] + "<article>" + "".join(f"<p>{text}</p>\n" for text in pair[1]) + "</article>")
    .flatmap(lambda page: st.sampled_from(HTML + ODD).map(lambda odd: page.replace(" ", odd + " ", 12)))
)
SIDECARS = st.none() | st.lists(st.sampled_from(FRONT), max_size=3, unique_by=lambda line: line.split(":")[0]).map(
    lambda lines: "\n".join(lines).encode()
)

AUTOLINK = re.compile(r"<(https?:[^<>]*)>")

# The same examples on every machine; to look further, take derandomize out and raise max_examples.
slow = settings(max_examples=150, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))


@slow
@given(TEXTS, SIDECARS)
def test_texts(data, sidecar):
    check(data, "a.txt", sidecar)


@slow
@given(WRITTEN, SIDECARS)
def test_markdown(data, sidecar):
    check(data, "a.md", sidecar)


@settings(slow, max_examples=60)
@given(PAGES | ARTICLE, SIDECARS)
def test_pages(data, sidecar):
    check(data, "a.html", sidecar)


@slow
@given(st.binary(max_size=200), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_bytes(data, name):
    check(data, name, None)


@slow
@given(TEXTS | WRITTEN | PAGES, st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_nothing_is_read_where_only_declared_values_count(data, name):
    try:
        understood = understand_one(Source(name, data), DECLARED)
    except SitegenError:
        assume(False)
    assert all(mention.basis == "declared" for mention in understood.article.mentions)


def check(data, name, sidecar):
    """Every property at once, for understanding is what takes the time."""
    source = Source(f"content/articles/{name}", data, sidecar)
    try:
        understood = understand_one(source, CONDITIONS)
    except SitegenError:
        return
    assert understand_one(source, CONDITIONS) == understood
    text = decode(data, source.path).text
    in_place(understood, text, name)
    nothing_from_elsewhere(understood, text, name)
    supported(understood)


def in_place(understood, text, name):
    """Every place is one of the source, and holds the quoted words."""
    article = understood.article
    readings = [
        article.headline,
        article.published.date,
        article.byline,
        article.dateline,
        article.updated,
        article.captured,
    ]
    spans = [(each.evidence.text, each.evidence) for each in readings if each and each.evidence]
    spans += [(each.surface, each) for each in article.mentions]
    spans += [(each.sentence, each) for each in article.events]
    spans += [(each.text, each) for each in article.removed]
    for words, place in spans:
        if place.start is None:
            assert place.end is None
            continue
        assert 0 <= place.start < place.end <= len(text)
        quotes(text[place.start : place.end], words, name)


def quotes(held, words, name):
    """Whether a stretch of the source is the words, once markup, entities and white space are taken away."""
    wanted = solid(words)
    ways = [held, unescape(held)]
    if name == "a.md":
        ways.append(shown(AUTOLINK.sub(r"\1", held)))
    if name != "a.txt":
        ways += [shown(held), written(held)]
    if name == "a.md":
        wanted, ways = letters(words), [letters(each) for each in (*ways, *map(without_marks, ways))]
    assert wanted in [solid(each) for each in ways], (words, held)


def nothing_from_elsewhere(understood, text, name):
    """Every word of the body stands in the source."""
    plain = text
    if name != "a.txt":
        plain = "\n".join(
            [text, unescape(text), shown(text), shown(text.replace("<", " <")), shown(AUTOLINK.sub(r"\1", text))]
        )
    if name == "a.md":
        plain = letters(plain) + " " + letters(without_marks(plain))
    plain = solid(plain)
    for block in understood.body.blocks:
        for word in block.text.split():
            assert (letters(word) if name == "a.md" else solid(word)) in plain, (word, block)


def supported(understood):
    """Every place, actor and event has words, and every record that the article names a mention."""
    article, blocks = understood.article, understood.body.blocks
    for mention in article.mentions:
        assert letters(mention.surface)
        if mention.block >= 0:
            assert blocks[mention.block].text.startswith(mention.surface, mention.at)
        elif mention.basis != "declared":
            assert any(mention.surface in removed.text for removed in article.removed)
    for event in article.events:
        assert event.date.earliest or event.date.latest
        if event.block >= 0:
            assert event.phrase in event.sentence
            assert event.sentence in blocks[event.block].text
        assert all(article.mentions[each].type in ("place", "actor") for each in event.mentions)
    corpus = reconcile([article], AUTHORITIES, open_gazetteer(), CONDITIONS.config, {article.path: "a"})
    (settled,) = corpus.articles
    named = {each.id for each in settled.mentions} - {""}
    assert {*settled.places, *settled.actors} == named
    assert {each for event in settled.events for each in (*event.places, *event.actors)} <= named
    around = {above for each in settled.places for above in corpus.places[each].within}
    assert {*corpus.places, *corpus.actors} == named | around
    worded(settled, corpus, understood)


def worded(settled, corpus, understood):
    """What a mention is said to name goes by its words: a place by one of its names, an actor by words of the article."""
    said = [block.text for block in understood.body.blocks]
    said += [each.mention.surface for each in settled.mentions] + [each.text for each in understood.article.removed]
    text = " ".join(" ".join(words_of(each)) for each in said)
    for resolved in settled.mentions:
        if resolved.id in corpus.places:
            row = open_gazetteer().row_of(resolved.id)
            names = open_gazetteer().names(row) if row else NAMES.get(resolved.id, (corpus.places[resolved.id].name,))
            assert any(folded(name) in folded(resolved.mention.surface) for name in names), resolved
        elif resolved.id in NAMES:
            assert any(folded(name) in text.replace(" ", "") for name in NAMES[resolved.id]), resolved
        elif resolved.id:
            name = corpus.actors[resolved.id].name.partition(" (")[0]
            assert all(word in text for word in words_of(name)), (resolved, name)


def folded(name):
    return "".join(words_of(name))


def solid(text):
    """The characters of a text that show something, without white space."""
    return "".join(
        re.sub(
            r"[\x00-\x1f\x7f-\x9f\xad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]", "", text
        ).split()
    )


def letters(text):
    return "".join(filter(str.isalnum, text))


def shown(html):
    """The text of a piece of HTML as a browser shows it."""
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    for element in tree.iter():
        if element.tag in ("script", "style") or not isinstance(element.tag, str):
            element.text = ""
    return "".join(tree.itertext())


def written(text):
    """The string that a piece of JSON means."""
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def without_marks(text):
    """Markdown without its pictures and without what links and notes are called."""
    return re.sub(
        r"!\[[^\[\]]*\]\([^()]*\)|\]\([^()]*\)|\[\[[^|\[\]]*\||\{[^{}]*\}|\]\[[^\[\]]*\]|\[\^[^\[\]]*\]", "", text
    )
