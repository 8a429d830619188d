from dataclasses import replace

from collection import article, corpus_of, place

from sitegen.corpus import quote_hidden
from sitegen.dates import parse_edtf
from sitegen.model import Body, BodyBlock, Event, Removed


def story(name, *digests, mentions=(), **more):
    return article(name, *mentions, fingerprints=tuple(enumerate(digests)), lede=f"lede of {name}", **more)


def hidden(articles):
    return {each.slug: set(each.hidden) for each in corpus_of(articles).articles}


def test_a_paragraph_at_the_tail_of_three_different_articles_is_hidden():
    articles = [story(name, f"{name}1", f"{name}2", "credit") for name in "abc"]
    assert hidden(articles) == {"a": {2}, "b": {2}, "c": {2}}
    assert hidden(articles[:2]) == {"a": set(), "b": set()}


def test_a_banner_at_the_head_and_two_paragraphs_at_the_tail_are_hidden():
    articles = [story(name, "banner", *(f"{name}{n}" for n in range(5)), "follow us", "credit") for name in "abc"]
    assert hidden(articles)["b"] == {0, 6, 7}


def test_a_paragraph_inside_a_body_never_is():
    articles = [story(name, f"{name}1", "quotation", f"{name}2") for name in "abcd"]
    assert set().union(*hidden(articles).values()) == set()


def test_a_gap_between_first_and_last_blocks_is_not_jumped():
    articles = [
        article(name, fingerprints=((0, "banner"), (1, f"{name}1"), (8, "credit"), (9, f"{name}2")), lede=name)
        for name in "abc"
    ]
    assert hidden(articles)["a"] == {0}


def test_reprints_are_not_furniture():
    same = ("p1", "p2", "p3", "p4")
    names = [place("odesa"), place("kharkiv")]
    copies = [replace(story(name, *same, mentions=names), lede="the same lede") for name in "abcd"]
    assert set().union(*hidden(copies).values()) == set()
    edited = [story(name, f"{name}1", *same, mentions=[replace(each, block=9) for each in names]) for name in "abcd"]
    assert set().union(*hidden(edited).values()) == set()


def test_an_article_keeps_its_last_paragraph():
    articles = [*(story(name, f"{name}1", "credit") for name in "abc"), story("d", "credit")]
    assert hidden(articles)["d"] == set()


def test_what_stands_in_a_hidden_paragraph_does_not_count():
    event = Event(parse_edtf("2022-05-08"), "8 May", "It closed on 8 May.", 0, 5, 2, (), "text", "rule", 0.9)
    articles = [
        story(
            name,
            f"{name}1",
            f"{name}2",
            "credit",
            mentions=[place("odesa", block=0), place("kharkiv", block=2)],
            events=(event,),
        )
        for name in "abc"
    ]
    settled = corpus_of(articles).articles[0]
    assert settled.places == ("odesa",)
    assert [each.id for each in settled.mentions] == ["odesa"]
    assert settled.events == ()


def test_hidden_words_are_kept_in_the_record():
    kept = Removed("READ MORE", "teaser")
    articles = [story(name, f"{name}1", f"{name}2", "credit", removed=(kept,)) for name in "abc"]
    blocks = tuple(BodyBlock("paragraph", text, (), ((0, len(text)),)) for text in ("One.", "Two.", "Follow the desk."))
    corpus = corpus_of(articles)
    quoted = quote_hidden(corpus, {each.body: Body(blocks) for each in articles})
    assert quoted.articles[1].removed == (kept, Removed("Follow the desk.", "repeated"))
    assert quote_hidden(quoted, {each.body: Body(blocks) for each in articles}) == quoted
