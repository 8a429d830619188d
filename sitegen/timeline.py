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
    Related,
    Settled,
    SettledEvent,
    Timeline,
)
from sitegen.prose import first_sentences, shorten_around
from sitegen.urls import paragraph

_Ids = Callable[[Entry], Sequence[str]]
_Beside = tuple[str, str | None, str | None]

EVENT_TITLE = 110  # characters: what fits two lines of the timeline at its measure
SUMMARY = 220  # characters of an entry's summary


def arrange(corpus: Corpus, related: Mapping[str, tuple[Related, ...]], config: Config) -> Timeline:
    """Put the corpus in order. With `timeline: articles+events` dated statements are entries of their own; with
    `related: none` an article is beside others in time alone, not at its places and of its actors.
    """
    entries = [_article_entry(settled, config) for settled in corpus.articles]
    if config.timeline == "articles+events":
        entries.extend(entry for settled in corpus.articles for entry in _event_entries(settled))
    ordered = sorted(entries, key=_position)
    dated = tuple(entry for entry in ordered if entry.earliest or entry.latest)
    undated = tuple(entry for entry in ordered if not (entry.earliest or entry.latest))
    around = {each: place.within for each, place in corpus.places.items() if place.within}
    places = _groups(ordered, lambda entry: entry.places, around)
    actors = _groups(ordered, lambda entry: entry.actors, {})
    neighbours = _neighbours(dated, threads=config.related == "full")
    return Timeline(dated, undated, places, actors, neighbours, related)


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


def _groups(entries: Iterable[Entry], of: _Ids, around: Mapping[str, Sequence[str]]) -> dict[str, Group]:
    """The entries by id; an entry counts for its own ids and for all that those lie in, which `around` gives."""
    own: dict[str, list[Entry]] = defaultdict(list)
    whole: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        ids = of(entry)
        for each in ids:
            own[each].append(entry)
        for each in {*ids, *(outer for inner in ids for outer in around.get(inner, ()))} if around else ids:
            whole[each].append(entry)
    return {each: Group(each, tuple(whole[each]), tuple(own[each])) for each in sorted(whole)}


def _neighbours(dated: Iterable[Entry], *, threads: bool) -> dict[str, Neighbours]:
    articles = [entry for entry in dated if entry.kind == "article"]
    slugs = [entry.article for entry in articles]
    names: list[_Ids] = [lambda entry: entry.places, lambda entry: entry.actors] if threads else []
    rows = zip(slugs, [None, *slugs], [*slugs[1:], None], *[_beside(articles, of) for of in names], strict=False)
    return {slug: Neighbours(*row) for slug, *row in rows}


def _beside(articles: Sequence[Entry], of: _Ids) -> list[tuple[_Beside, ...]]:
    """For each article the ones before and after it that share an id with it, by id."""
    coming: dict[str, str] = {}
    later: list[list[str | None]] = []
    for entry in reversed(articles):
        ids = of(entry)
        later.append([coming.get(each) for each in ids])
        for each in ids:
            coming[each] = entry.article
    passed: dict[str, str] = {}
    found: list[tuple[_Beside, ...]] = []
    for entry, following in zip(articles, reversed(later), strict=True):
        here: list[_Beside] = []
        for each, after in zip(of(entry), following, strict=True):
            before = passed.get(each)
            if before or after:
                here.append((each, before, after))
            passed[each] = entry.article
        found.append(tuple(here))
    return found
