"""Articles, understood: the extractors in their order."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sitegen import bodies
from sitegen.config import Config
from sitegen.errors import Problem
from sitegen.extractors.body import body_of, fingerprints, lede_of
from sitegen.extractors.byline import byline, dateline
from sitegen.extractors.corrections import corrected_events, corrected_layout, declared_mentions, without_no_dates
from sitegen.extractors.credits import credited
from sitegen.extractors.events import events
from sitegen.extractors.furniture import layout, trusted_layout
from sitegen.extractors.headline import HEADLINE, headline
from sitegen.extractors.language import language_of
from sitegen.extractors.parts import Layout, removal
from sitegen.extractors.published import Dates, published
from sitegen.extractors.spans import SpanExtractor, chosen_by_hand, mentions, passage_of
from sitegen.gazetteer import Gazetteer
from sitegen.model import (
    Article,
    Body,
    BodyShown,
    Draft,
    Event,
    Field,
    Found,
    Mention,
    Meta,
    Published,
    Reading,
    Removed,
    Understood,
)

_SHOWN: Mapping[str, BodyShown] = {"full": "full", "excerpt": "excerpt", "none": "none"}
_ADDRESSES = ("canonical", "og:url", "saved-from")


class _Read(NamedTuple):
    """A draft, laid out and dated: what the mentions and the article are made of."""

    draft: Draft
    title: Reading[str]
    layout: Layout
    not_quoted: tuple[Problem, ...]
    dates: Dates
    language: str
    body: Body


def understand_with(
    extractors: Mapping[str, SpanExtractor], drafts: Sequence[Draft], config: Config, gazetteer: Gazetteer
) -> list[Understood]:
    """Understand drafts, each from itself alone; `extractors` find the spans in their bodies.

    A stage runs over all of them before the next begins: by the second its code and tables are close to the processor,
    which saves a sixth of the time of a text. Nothing is looked for in the text under `reading: declared`.
    """
    rough = [_rough(draft, config) for draft in drafts]
    titled = [headline(draft, each) for draft, each in zip(drafts, rough, strict=True)]
    read = [_read(draft, title, laid, config) for draft, (title, laid) in zip(drafts, titled, strict=True)]
    found: list[list[Found]] = [[] for _ in read]
    if config.reading == "full":
        passages = [passage_of(each.body.blocks, each.language, each.dates.published, config) for each in read]
        for find in extractors.values():
            for spans, passage in zip(found, passages, strict=True):
                spans.extend(find(passage, gazetteer))
    return [_understood(each, spans, config, gazetteer) for each, spans in zip(read, found, strict=True)]


def _rough(draft: Draft, config: Config) -> Layout:
    trusted = config.reading == "declared" and draft.format == "markdown"
    return trusted_layout(draft) if trusted else layout(draft)


def _read(draft: Draft, title: Reading[str], laid: Layout, config: Config) -> _Read:
    laid, not_quoted = corrected_layout(laid, draft.declared)
    dates = published(draft, laid, config)
    return _Read(draft, title, laid, not_quoted, dates, language_of(draft, config), body_of(laid.body))


def _understood(read: _Read, spans: Sequence[Found], config: Config, gazetteer: Gazetteer) -> Understood:
    """The article that a draft is, and its body."""
    draft, title, laid, not_quoted, dates, language, body = read
    declared = draft.declared
    found: tuple[Mention, ...] = ()
    if config.reading == "full":
        found = chosen_by_hand((*credited(laid.removed), *mentions(spans, body.blocks)), declared, gazetteer)
    named, happened, problems = _corrected(found, body, draft, dates.published, config)
    lede = lede_of(body.blocks)
    packed = bodies.pack(body)
    article = Article(
        path=draft.path,
        format=draft.format,
        headline=title,
        published=dates.published,
        language=language,
        body=bodies.digest_of(packed),
        mentions=named,
        events=happened,
        removed=_removed(laid),
        lede=lede,
        summary=" ".join(declared.summary.text.split()) if declared.summary else "",
        byline=byline(draft, laid),
        dateline=dateline(laid.body),
        updated=dates.updated,
        captured=dates.captured,
        source_url=_address(declared.source_url, draft.meta, _ADDRESSES),
        archive_url=_address(declared.archive_url, draft.meta, ("archive",)),
        slug=declared.slug,
        bodies=_SHOWN.get(_text(declared.bodies)),
        draft=declared.draft,
        links=body.links,
        fingerprints=() if draft.format == "markdown" else fingerprints(body.blocks),
        extra=declared.extra,
        problems=(*draft.problems, *not_quoted, *dates.problems, *problems),
    )
    return Understood(article, body, packed)


def _corrected(
    found: Sequence[Mention], body: Body, draft: Draft, dates: Published, config: Config
) -> tuple[tuple[Mention, ...], tuple[Event, ...], tuple[Problem, ...]]:
    """The mentions and events as a curator wants them: what is declared first, then what was found."""
    declared = draft.declared
    kept, no_dates = without_no_dates(found, draft.text, declared)
    stated = [*declared_mentions("place", declared.places or ()), *declared_mentions("actor", declared.actors or ())]
    named = (*stated, *kept)
    happened, named, wrong = corrected_events(events(named, body.blocks, dates), named, declared, config.date_order)
    return named, happened, (*no_dates, *wrong)


def _removed(laid: Layout) -> tuple[Removed, ...]:
    parts = [part for part in laid.head if part.rule != HEADLINE] + list(laid.removed)
    return tuple(removal(part) for part in parts if part.block.text)


def _address(declared: Field | None, meta: Sequence[Meta], names: Sequence[str]) -> str:
    """An address: as declared, else as the saved page states it."""
    if declared is not None:
        return declared.text
    return next((each.value for name in names for each in meta if each.name == name), "")


def _text(field: Field | None) -> str:
    return field.text if field is not None else ""
