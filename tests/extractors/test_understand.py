"""One article understood: what a reader of the site would miss if a step went wrong, and what holds for any text."""

import pytest
from drafting import REPORT
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.config import Config
from sitegen.extractors import EXTRACTORS, understand, understand_all
from sitegen.extractors.body import body_of, digest_of
from sitegen.gazetteer import open_gazetteer
from sitegen.model import Source
from sitegen.readers import Unreadable, read

WORLD = open_gazetteer()
SIDECAR = "content/articles/a.txt.yaml"

DATED = (
    "Ferry service to resume after storm",
    "By Jane Roe",
    "4 March 2021",
    "KYIV, 4 March (AP) — Ferries between the two ports will run again from Friday, the harbour master said.",
    "The pier was damaged on 26 February when a coaster broke loose, and divers from Lviv have worked on it since.",
    "READ MORE: Ice closes the northern bay",
    "In January 2020 a trawler had sunk at the same place with three people on board, among them Petro Kovalenko.",
    "With information from The Harbour Post",
)


def understood(text, sidecar=None, name="a.txt", **config):
    source = Source(f"content/articles/{name}", text.encode(), sidecar.encode() if sidecar else None)
    settings_ = Config(**config)
    return understand(read(source, settings_), settings_, WORLD)


def dated(sidecar=None, **config):
    return understood("\n\n".join(DATED), sidecar, **config)


def surfaces(result, kind):
    return [mention.surface for mention in result.article.mentions if mention.type == kind]


def test_everything_at_once():
    result = dated()
    article = result.article
    assert article.headline.value == DATED[0]
    assert article.published.date.value.edtf == "2021-03-04"
    assert (article.byline.value, article.dateline.value) == ("Jane Roe", "KYIV, 4 March")
    assert [block.text for block in result.body.blocks] == [DATED[3], DATED[4], DATED[6]]
    assert article.body == digest_of(result.body)
    assert {"Lviv"} <= set(surfaces(result, "place"))
    assert "Petro Kovalenko" in surfaces(result, "actor")
    assert "Harbour Post" in surfaces(result, "actor")
    assert [(each.date.edtf, each.block) for each in article.events if each.phrase != "Friday"] == [
        ("2021-02-26", 1),
        ("2020-01", 2),
    ]
    assert {removed.rule for removed in article.removed} == {"byline", "date line", "read more", "source"}
    assert article.lede == DATED[3]
    assert article.summary == ""
    assert article.fingerprints
    assert article.problems == ()


def test_declared_values_win():
    result = dated(
        "headline: Ferries\ndate: 2021-03-05\nbyline: Ann Poe\nlanguage: uk\nsummary: They run again.\n"
        "places: [Lviv]\nactors: [Coast Guard]\nsource_url: https://example.org/1\narchive_url: https://example.org/2\n"
        "bodies: excerpt\ndraft: true\nslug: ferries\n"
    )
    article = result.article
    assert (article.headline.value, article.headline.basis) == ("Ferries", "declared")
    assert (article.published.date.value.edtf, article.published.date.basis) == ("2021-03-05", "declared")
    assert (article.byline.value, article.language, article.summary) == ("Ann Poe", "uk", "They run again.")
    assert (article.source_url, article.archive_url) == ("https://example.org/1", "https://example.org/2")
    assert (article.bodies, article.draft, article.slug.text) == ("excerpt", True, "ferries")
    assert set(surfaces(result, "place")) == {"Lviv"}
    assert surfaces(result, "actor") == ["Coast Guard"]
    assert [(each.block, each.basis) for each in article.mentions[:2]] == [(-1, "declared"), (-1, "declared")]


def test_corrections_change_what_is_read():
    result = dated(
        "keep: ['READ MORE: Ice closes the northern bay']\nremove: ['divers from Lviv have']\nnot_date: [26 February]\n"
        "events:\n  drop: [a trawler had sunk]\n  add:\n    - {date: 2021-03-01, text: The pier was mended., places: [Lviv]}\n"
    )
    texts = [block.text for block in result.body.blocks]
    assert DATED[5] in texts
    assert not any("Lviv" in text for text in texts)
    assert "26 February" not in surfaces(result, "date")
    assert [(each.date.edtf, each.block) for each in result.article.events if each.phrase != "Friday"] == [
        ("2021-03-01", -1)
    ]
    assert [result.article.mentions[number].surface for number in result.article.events[-1].mentions] == ["Lviv"]
    assert result.article.problems == ()


def test_words_that_are_gone_are_told():
    result = dated("keep: [herring]\nremove: [herring]\nnot_date: [herring]\nevents: {drop: [herring]}\n")
    assert [(each.rule, each.path, each.line) for each in result.article.problems] == [
        ("words-not-found", SIDECAR, line) for line in (1, 2, 3, 4)
    ]


def test_declared_reading_looks_for_nothing(monkeypatch):
    def called(*_):
        raise AssertionError("an extractor was run")

    for name in EXTRACTORS:
        monkeypatch.setitem(EXTRACTORS, name, called)
    result = dated("date: 2021-03-04\nplaces: [Lviv]\n", reading="declared")
    assert surfaces(result, "place") == ["Lviv"]
    assert surfaces(result, "date") == surfaces(result, "actor") == []
    assert result.article.events == ()
    assert [block.text for block in result.body.blocks] == [DATED[3], DATED[4], DATED[6]]


def test_declared_markdown_is_taken_as_it_is():
    text = "---\ntitle: Ferries\ndate: 2021-03-04\n---\nREAD MORE: Ice closes the bay\n\nThey run again.\n"
    result = understood(text, name="a.md", reading="declared")
    assert [block.text for block in result.body.blocks] == ["READ MORE: Ice closes the bay", "They run again."]
    assert result.article.removed == ()
    full = understood(text, name="a.md")
    assert [block.text for block in full.body.blocks] == ["They run again."]


def test_saved_page():
    paragraphs = "".join(f"<p>{text}</p>" for text in REPORT)
    html = (
        "<html lang='en'><head><title>Harbour closed – The Harbour Post</title><meta property='og:site_name' "
        "content='The Harbour Post'><meta property='article:published_time' content='2021-03-04T14:02:00Z'>"
        "<link rel='canonical' href='https://example.org/harbour'><meta name='author' content='Jane Roe'></head>"
        "<body><nav><a href='/'>Home</a><a href='/news'>News</a></nav><article><h1>Harbour closed</h1>"
        f"<h2>Ice &amp; fog</h2>{paragraphs}<figure><figcaption>The harbour in March</figcaption></figure>"
        f"<h3>The search</h3><ul><li>Two rafts</li><li>One boat</li></ul><p>{REPORT[0]} {REPORT[1]}</p></article>"
        "<footer><p>© 2021 The Harbour Post</p></footer></body></html>"
    )
    result = understood(html, name="a.html")
    article = result.article
    assert (article.headline.value, article.headline.rule) == ("Harbour closed", "h1-confirmed")
    assert html[article.headline.evidence.start : article.headline.evidence.end] == "Harbour closed"
    assert (article.published.date.value.edtf, article.byline.value) == ("2021-03-04", "Jane Roe")
    assert article.source_url == "https://example.org/harbour"
    kinds = [(block.kind, block.text) for block in result.body.blocks]
    assert [text for kind, text in kinds if kind == "paragraph"] == [*REPORT, f"{REPORT[0]} {REPORT[1]}"]
    assert ("heading", "The search") in kinds
    assert ("item", "Two rafts") in kinds
    assert "Harbour closed" not in [text for _, text in kinds]
    assert any("©" in removed.text for removed in article.removed)


@pytest.mark.parametrize(
    "text", ["x", "\ud83d", "\u202eabc", "\x00a\x0bb", "a" * 20_000, "1. " * 3_000, "2021-03-04", "By", "•"]
)
def test_odd_texts(text):
    check(text, "a.txt")


PIECES = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [*DATED, *REPORT, "• item", "READ MORE:", "18 C", "on 1 March", "<b>", "&amp;", "# Title", "---", "\u200b"]
    ),
)
TEXTS = st.lists(PIECES, max_size=10).flatmap(
    lambda pieces: st.sampled_from(["\n\n", "\n", " "]).map(lambda gap: gap.join(pieces))
)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text(text):
    check(text, "a.txt")


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_any_markdown(text):
    check(text, "a.md")


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_any_page(text):
    check(f"<article><p>{text}</p></article>", "a.html")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(TEXTS, st.sampled_from(["a.txt", "a.md", "a.html"])), max_size=4))
def test_several_together_as_each_alone(texts):
    drafts = [draft for text, name in texts if (draft := drafted(text, name))]
    alone = [understand(draft, Config(), WORLD) for draft in drafts]
    assert understand_all(drafts, Config(), WORLD) == alone


def drafted(text, name):
    """The draft of a text, None when it is no article."""
    try:
        return read(Source(f"content/articles/{name}", text.encode("utf-8", "surrogatepass")), Config())
    except Unreadable:
        return None


def check(text, name):
    """What holds for every article: nothing raises, every place lies in the source, every word comes from it."""
    draft = drafted(text, name)
    if draft is None:
        return
    result = understand(draft, Config(), WORLD)
    article, blocks = result.article, result.body.blocks
    assert understand(draft, Config(), WORLD) == result
    assert digest_of(body_of(blocks)) == article.body
    shown = {block.text for block in draft.blocks}
    assert all(any(block.text in other for other in shown) for block in blocks)
    for mention in article.mentions:
        if mention.block >= 0:
            assert blocks[mention.block].text.startswith(mention.surface, mention.at)
        quoted(draft, mention.start, mention.end, mention.surface, name)
    for event in article.events:
        assert event.sentence in blocks[event.block].text
        assert event.phrase in event.sentence
        quoted(draft, event.start, event.end, event.sentence, name)
    for removed in article.removed:
        quoted(draft, removed.start, removed.end, removed.text, name)
    if article.headline.evidence:
        quoted(
            draft, article.headline.evidence.start, article.headline.evidence.end, article.headline.evidence.text, name
        )


def quoted(draft, start, end, words, name):
    """A place lies inside the source, and holds the quoted words once markup and entities are taken away."""
    if start is None:
        assert end is None
        return
    assert 0 <= start < end <= len(draft.text)
    if name == "a.txt":
        assert "".join(words.split()) == "".join(draft.text[start:end].split())
