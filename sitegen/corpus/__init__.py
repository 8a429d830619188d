"""All articles → what only the whole collection can settle.

    furniture    paragraphs that repeat at the edges of different articles
    identities   which names are one actor: names (person_names, organisation_names), documents (strangers), across, joining
    actors       the actors' records: ids, names, owners, merges; actor_records: those of the site and of the program
    places       which places are meant; place_records, toponyms, hierarchy; declared: names that nothing knows
    dating       years for reports that tell their day alone
    related      other articles worth reading

The result does not depend on the order of the articles.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sitegen.authorities import Authorities
from sitegen.config import Config
from sitegen.corpus.actor_mentions import place_actors
from sitegen.corpus.actor_records import index_actors
from sitegen.corpus.dating import Report, date_reports, lacks_year
from sitegen.corpus.declared import notices
from sitegen.corpus.documents import Join, join
from sitegen.corpus.furniture import quote_hidden, removed_for, repeated_blocks
from sitegen.corpus.identities import cluster
from sitegen.corpus.place_records import Atlas, index_places
from sitegen.corpus.places import place_mentions
from sitegen.corpus.related import related
from sitegen.gazetteer import Gazetteer
from sitegen.model import Article, Corpus, Event, Mention, Resolved, Settled, SettledEvent

__all__ = ["cluster", "quote_hidden", "reconcile", "related"]

_Numbered = Sequence[tuple[int, Mention]]


def reconcile(
    articles: Sequence[Article],
    authorities: Authorities,
    gazetteer: Gazetteer,
    config: Config,
    slugs: Mapping[str, str],
    within: Join = join,
) -> Corpus:
    """Settle the articles of a collection; `slugs` gives each path its slug, `within` says which names of one article are
    one actor. Articles come out in order of path.

    Of a paragraph that is furniture after all, `removed` says that it was hidden; `quote_hidden` adds its words.
    """
    ordered = sorted(articles, key=lambda article: article.path)
    hidden = repeated_blocks(ordered)
    visible = [_visible(article, hidden.get(article.path, frozenset())) for article in ordered]
    atlas = Atlas(index_places(authorities), gazetteer)
    placed = place_mentions([(path, places) for path, places, _ in visible], atlas, config.region)
    records = index_actors(authorities)
    acted = place_actors([(path, actors) for path, _, actors in visible], records, atlas.country_of, within)
    settled = [
        _settled(article, slugs[article.path], hidden.get(article.path, frozenset()), places, actors)
        for article, places, actors in zip(ordered, placed.of, acted.of, strict=True)
    ]
    dates = (
        date_reports([_report(each) for each in settled]) if any(lacks_year(each.published) for each in ordered) else {}
    )
    return Corpus(
        tuple(replace(each, published=dates.get(each.article.path, each.published)) for each in settled)
        if dates
        else tuple(settled),
        placed.places,
        acted.actors,
        (*notices(placed.unknown), *notices(acted.unknown)),
        acted.refused,
    )


def _visible(article: Article, hidden: frozenset[int]) -> tuple[str, _Numbered, _Numbered]:
    places: list[tuple[int, Mention]] = []
    actors: list[tuple[int, Mention]] = []
    for number, mention in enumerate(article.mentions):
        if hidden and mention.block in hidden:
            continue
        if mention.type == "place":
            places.append((number, mention))
        elif mention.type == "actor":
            actors.append((number, mention))
    return article.path, places, actors


def _settled(
    article: Article, slug: str, hidden: frozenset[int], places: Mapping[int, str], actors: Mapping[int, str]
) -> Settled:
    mentions = map(Resolved, article.mentions, _ids(places, actors, len(article.mentions)))
    return Settled(
        article,
        slug,
        article.published,
        tuple([each for each in mentions if each.mention.block not in hidden] if hidden else mentions),
        _distinct(places.values()),
        _distinct(actors.values()),
        tuple([_event(event, places, actors) for event in article.events if event.block not in hidden])
        if article.events
        else (),
        (*article.removed, *removed_for(hidden)) if hidden else article.removed,
        hidden,
    )


def _ids(places: Mapping[int, str], actors: Mapping[int, str], count: int) -> list[str]:
    """What each of an article's mentions names, "" for nothing."""
    ids = [""] * count
    for found in (places, actors):
        for number, id_ in found.items():
            ids[number] = id_
    return ids


def _event(event: Event, places: Mapping[int, str], actors: Mapping[int, str]) -> SettledEvent:
    return SettledEvent(
        event,
        _distinct([places.get(number, "") for number in event.mentions]),
        _distinct([actors.get(number, "") for number in event.mentions]),
    )


def _distinct(ids: Iterable[str]) -> tuple[str, ...]:
    found = dict.fromkeys(ids)
    found.pop("", None)
    return tuple(found)


def _report(settled: Settled) -> Report:
    terms = Counter([f"{each.mention.type}:{each.id}" for each in settled.mentions if each.id])
    return Report(settled.article.path, settled.published, terms)
