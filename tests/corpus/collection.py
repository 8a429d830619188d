"""Articles made by hand for tests of the collection, and their reconciling against the world's gazetteer."""

from collections.abc import Mapping, Sequence

from sitegen.authorities import Authorities, load_authorities
from sitegen.config import Config
from sitegen.corpus import reconcile
from sitegen.dates import parse_edtf
from sitegen.gazetteer import open_gazetteer
from sitegen.model import Article, Corpus, Evidence, Mention, Published, Reading
from sitegen.urls import slug_of

UNDATED = Published(Reading(None, "none", "none", 0.0), "no date found")


def dated(day: str) -> Published:
    date = parse_edtf(day)
    return Published(Reading(date, "declared", "front-matter", 1.0), "stated", date.earliest, date.latest)


def clue(month_and_day: str, earliest: str | None = None, latest: str | None = None) -> Published:
    reading = Reading(None, "text", "named-day", 0.3, Evidence("the parade tomorrow", 10, 29))
    return Published(reading, "no date found", earliest, latest, clue=month_and_day)


def actor(value: str, kind: str = "person", owner: str = "", surface: str = "", block: int = 0) -> Mention:
    words = surface or value
    return Mention("actor", words, 0, len(words), block, 0, value, kind, "text", "rule", 0.8, owner=owner)


def place(value: str, surface: str = "", block: int = 0, **more: str) -> Mention:
    words = surface or value
    return Mention("place", words, 0, len(words), block, 0, value, "town", "text", "rule", 0.8, **more)


def declared(kind: str, name: str) -> Mention:
    return Mention(
        "place" if kind == "place" else "actor", name, None, None, -1, 0, "", "", "declared", "front-matter", 1.0
    )


def article(name: str, *mentions: Mention, published: Published = UNDATED, **more: object) -> Article:
    path = f"content/articles/{name}.txt"
    given: dict[str, object] = {"body": f"digest of {name}", **more}
    return Article(path, "text", Reading(name, "text", "first-line", 0.9), published, "en", mentions=mentions, **given)


def records(places: str = "", actors: str = "", builtin: str = "") -> Authorities:
    authorities = load_authorities(places.encode(), actors.encode(), builtin.encode())
    assert not authorities.problems
    return authorities


def corpus_of(
    articles: Sequence[Article], authorities: Authorities | None = None, config: Config | None = None
) -> Corpus:
    slugs = {each.path: slug_of(each.path) for each in articles}
    return reconcile(articles, authorities or Authorities(), open_gazetteer(), config or Config(), slugs)


def ids_of(corpus: Corpus) -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    return {each.slug: (each.places, each.actors) for each in corpus.articles}
