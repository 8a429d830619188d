"""One article, understood: the extractors in their order."""

from collections.abc import Mapping, Sequence

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
from sitegen.extractors.published import published
from sitegen.extractors.spans import SpanExtractor, chosen_by_hand, mentions, passage_of
from sitegen.gazetteer import Gazetteer
from sitegen.model import (
    Article,
    Body,
    BodyShown,
    Draft,
    Event,
    Field,
    Mention,
    Meta,
    Published,
    Removed,
    Understood,
)

_SHOWN: Mapping[str, BodyShown] = {"full": "full", "excerpt": "excerpt", "none": "none"}
_ADDRESSES = ("canonical", "og:url", "saved-from")


def understand_with(
    extractors: Mapping[str, SpanExtractor], draft: Draft, config: Config, gazetteer: Gazetteer
) -> Understood:
    """Understand a draft; `extractors` find the spans in its body.

    Nothing is looked for in the text under `reading: declared`.
    """
    declared = draft.declared
    trusted = config.reading == "declared" and draft.format == "markdown"
    title, laid = headline(draft, trusted_layout(draft) if trusted else layout(draft))
    laid, not_quoted = corrected_layout(laid, declared)
    dates = published(draft, laid, config)
    language = language_of(draft, config)
    body = body_of(laid.body)
    found: tuple[Mention, ...] = ()
    if config.reading == "full":
        passage = passage_of(body.blocks, language, dates.published, config)
        spans = [span for find in extractors.values() for span in find(passage, gazetteer)]
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
