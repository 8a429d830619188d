"""What is made from the same basis is the same, whatever changes in an edition."""

from dataclasses import replace

import pytest
from editions import sample

from sitegen.model import Asset, Related
from sitegen.outputs.pages import bases_of
from sitegen.outputs.shelf import parts
from sitegen.timeline import arrange


def sheets_of(made):
    return {sheet.path: sheet for part in parts(bases_of(made, b"program"), {}) for sheet in part()}


def with_article(made, slug, **changes):
    """The edition with another article of this slug; what does not change of it stays the same object."""
    facts = {
        name: changes.pop(name) for name in ("headline", "summary", "lede", "byline", "language") if name in changes
    }
    if "date" in changes:
        changes["published"] = changes.pop("date")
    articles = [
        replace(each, article=replace(each.article, **facts), **changes) if each.slug == slug else each
        for each in made.corpus.articles
    ]
    return arranged(made, articles=tuple(articles))


def with_place(made, each, **changes):
    places = {**made.corpus.places, each: replace(made.corpus.places[each], **changes)}
    return arranged(made, places=places)


def with_actor(made, each, **changes):
    actors = {**made.corpus.actors, each: replace(made.corpus.actors[each], **changes)}
    return arranged(made, actors=actors)


def arranged(made, **changes):
    corpus = replace(made.corpus, **changes)
    return replace(made, corpus=corpus, timeline=arrange(corpus, made.timeline.related, made.config))


def with_config(made, **changes):
    config = replace(made.config, **changes)
    return replace(made, config=config, timeline=arrange(made.corpus, made.timeline.related, config))


def first_report(made):
    return made.corpus.articles[0]


EDITS = {
    "headline": lambda made: with_article(
        made, "bridge", headline=replace(first_report(made).article.headline, value="Another one")
    ),
    "summary": lambda made: with_article(made, "bridge", summary="In other words."),
    "language": lambda made: with_article(made, "bridge", language="uk"),
    "date": lambda made: with_article(made, "bridge", date=made.corpus.articles[-1].published),
    "places": lambda made: with_article(made, "bridge", places=("bucha",)),
    "no actors": lambda made: with_article(made, "bridge", actors=()),
    "hidden": lambda made: with_article(made, "bridge", hidden=frozenset({1})),
    "mentions": lambda made: with_article(made, "bridge", mentions=()),
    "article gone": lambda made: arranged(made, articles=made.corpus.articles[1:]),
    "place's name": lambda made: with_place(made, "irpin", name="Irpen"),
    "place's names": lambda made: with_place(made, "irpin", aliases=("Irpin town",)),
    "place's kind": lambda made: with_place(made, "irpin", kind="village"),
    "place's point": lambda made: with_place(made, "irpin", point=(50.9, 30.9)),
    "place without point": lambda made: with_place(made, "irpin", point=None),
    "place's region": lambda made: with_place(made, "irpin", within=("ukraine",)),
    "region's name": lambda made: with_place(made, "kyiv-oblast", name="Kyiv Region"),
    "country's name": lambda made: with_place(made, "ukraine", name="Ukraina"),
    "actor's name": lambda made: with_actor(made, "red-cross", name="Red Cross"),
    "actor's names": lambda made: with_actor(made, "red-cross", aliases=("CICR",)),
    "actor's kind": lambda made: with_actor(made, "red-cross", kind="government"),
    "actor's owner": lambda made: with_actor(made, "red-cross", owner="ukraine"),
    "related": lambda made: replace(
        made, timeline=replace(made.timeline, related={"bridge": (Related("nothing", ("irpin",), (), 3),)})
    ),
    "bodies": lambda made: with_config(made, bodies="excerpt"),
    "title": lambda made: with_config(made, title="Another road"),
    "entries": lambda made: with_config(
        made, timeline="articles" if made.config.timeline == "articles+events" else "articles+events"
    ),
    "outputs": lambda made: with_config(made, outputs=(*made.config.outputs, "embeds")),
    "outlines": lambda made: replace(made, outlines=b""),
    "linked file": lambda made: replace(made, assets=(Asset("content/articles/nowhere.png", "articles/nowhere.png"),)),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_equal_bases_make_equal_sheets(edit):
    made = sample()
    before, after = sheets_of(made), sheets_of(edit(made))
    assert {path: sheet.key for path, sheet in before.items()} != {path: sheet.key for path, sheet in after.items()}
    for bases, others in ((before, after), (after, before)):
        known = {sheet.basis for sheet in others.values() if sheet.basis}
        for path, sheet in bases.items():
            if sheet.basis in known:
                assert (others[path].basis, others[path].key) == (sheet.basis, sheet.key), path
