"""Entries in order, and their groups by place and by actor.

The order is ARCHITECTURE's: first possible day, stated time, last possible day, id. What has neither a first nor a
last possible day stands apart, and is never hidden.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from sitegen.config import Config
from sitegen.dates import order_key
from sitegen.edition import shown
from sitegen.model import (
    Corpus,
    Entry,
    Group,
    Neighbours,
    Place,
    Related,
    Settled,
    SettledEvent,
    Timeline,
)
from sitegen.prose import first_sentences, shorten_around
from sitegen.urls import paragraph

_Ids = Callable[[Entry], Sequence[str]]

EVENT_TITLE = 110  # characters: what fits two lines of the timeline at its measure
SUMMARY = 220  # characters of an entry's summary


def arrange(corpus: Corpus, related: Mapping[str, tuple[Related, ...]], config: Config) -> Timeline:
    """Put the corpus in order. With `timeline: articles+events` dated statements are entries of their own."""
    entries = [_article_entry(settled, config) for settled in corpus.articles]
    if config.timeline == "articles+events":
        entries.extend(entry for settled in corpus.articles for entry in _event_entries(settled))
    ordered = sorted(entries, key=_position)
    dated = tuple(entry for entry in ordered if entry.earliest or entry.latest)
    undated = tuple(entry for entry in ordered if not (entry.earliest or entry.latest))
    places = _groups(ordered, lambda entry: _with_ancestors(entry.places, corpus.places), lambda entry: entry.places)
    actors = _groups(ordered, lambda entry: entry.actors, lambda entry: entry.actors)
    return Timeline(dated, undated, places, actors, _neighbours(dated, places, actors), related)


def is_dated(entry: Entry) -> bool:
    """Whether anything bounds the entry in time."""
    return bool(entry.earliest or entry.latest)


def _position(entry: Entry) -> tuple[object, ...]:
    if not is_dated(entry):
        return (1, entry.id)
    return (0, *order_key(entry.earliest, entry.latest, entry.time), entry.id)


def _article_entry(settled: Settled, config: Config) -> Entry:
    article, published = settled.article, settled.published
    evidence = published.date.evidence
    return Entry(
        id=settled.slug,
        kind="article",
        title=article.headline.value,
        summary=_summary(settled, config),
        article=settled.slug,
        block=-1,
        date=published.date.value,
        earliest=published.earliest,
        latest=published.latest,
        time=published.time,
        status=published.status,
        basis=published.date.basis,
        rule=published.date.rule,
        quote=evidence.text if evidence else "",
        places=settled.places,
        actors=settled.actors,
    )


def _summary(settled: Settled, config: Config) -> str:
    """What the editor wrote, else the start of the text where any of it may be shown."""
    article = settled.article
    if article.summary or shown(settled, config) == "none":
        return article.summary
    return first_sentences(article.lede, SUMMARY)


def _event_entries(settled: Settled) -> Iterator[Entry]:
    seen: dict[int, int] = defaultdict(int)
    for each in settled.events:
        block = each.event.block
        if block in settled.hidden:
            continue
        seen[block] += 1
        yield _event_entry(settled.slug, each, seen[block])


def _event_entry(slug: str, settled: SettledEvent, number: int) -> Entry:
    event = settled.event
    anchor = paragraph(event.block) if event.block >= 0 else "event"
    title = shorten_around(event.sentence, event.phrase, EVENT_TITLE)
    return Entry(
        id=f"{slug}#{anchor}" + (f"-{number}" if number > 1 else ""),
        kind="event",
        title=title,
        summary="" if title == event.sentence else first_sentences(event.sentence, SUMMARY),
        article=slug,
        block=event.block,
        date=event.date,
        earliest=event.date.earliest,
        latest=event.date.latest,
        time=None,
        status="inferred" if event.basis == "inferred" else "stated",
        basis=event.basis,
        rule=event.rule,
        quote=event.phrase,
        places=settled.places,
        actors=settled.actors,
    )


def _with_ancestors(places: Sequence[str], records: Mapping[str, Place]) -> tuple[str, ...]:
    ids = dict.fromkeys(places)
    for place in places:
        ids.update(dict.fromkeys(records[place].within))
    return tuple(ids)


def _groups(entries: Iterable[Entry], of: _Ids, own: _Ids) -> dict[str, Group]:
    members: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for each in of(entry):
            members[each].append(entry)
    return {
        each: Group(each, tuple(members[each]), tuple(entry for entry in members[each] if each in own(entry)))
        for each in sorted(members)
    }


def _neighbours(
    dated: Sequence[Entry], places: Mapping[str, Group], actors: Mapping[str, Group]
) -> dict[str, Neighbours]:
    in_time = _beside(dated)
    in_place = {each: _beside(group.own) for each, group in places.items()}
    of_actor = {each: _beside(group.own) for each, group in actors.items()}
    return {
        entry.article: Neighbours(
            *in_time[entry.article],
            places=_each(entry.places, in_place, entry.article),
            actors=_each(entry.actors, of_actor, entry.article),
        )
        for entry in dated
        if entry.kind == "article"
    }


_Pair = tuple[str | None, str | None]


def _beside(entries: Iterable[Entry]) -> dict[str, _Pair]:
    slugs = [entry.article for entry in entries if entry.kind == "article" and (entry.earliest or entry.latest)]
    return dict(zip(slugs, zip([None, *slugs], [*slugs[1:], None], strict=False), strict=False))


def _each(
    ids: Sequence[str], beside: Mapping[str, Mapping[str, _Pair]], slug: str
) -> tuple[tuple[str, str | None, str | None], ...]:
    pairs = [(each, *beside[each][slug]) for each in ids]
    return tuple([pair for pair in pairs if pair[1] or pair[2]])
