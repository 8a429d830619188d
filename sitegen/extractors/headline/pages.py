"""The headline of a saved page: its h1, confirmed by what the page says of itself.

A page's statements about its own headline differ: the h1 is what readers saw, og:title is written for sharing, the
title carries the site's name. So the h1 that agrees best with the others is the headline; without one, og:title or
JSON-LD's headline, then the title, each without the site's name.
"""

from collections.abc import Sequence

from sitegen.extractors.furniture.words import fold
from sitegen.model import Evidence, Meta, Reading, Rejected
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

_STATEMENTS = ("og:title", "jsonld:headline", "twitter:title", "title")
_WORD = lazy_pattern(r"\w+")
_SEPARATOR = lazy_pattern(r"\s[|–—·»:-]{1,2}\s|\s?[|»]\s?")
_AGREES = 0.31  # of the words: an h1 that agrees less with every statement is a logo or a section
_PART = 0.9  # of that, for an h1 that is only held by a longer statement
_SITE = 4  # words: the longest name of a site after a title
_LABEL = 3  # words: the longest section label before a headline
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Title:
    """A possible headline: its text, the statement that it was read from, and the rule."""

    text: str
    meta: Meta
    rule: str


def page_headline(meta: Sequence[Meta]) -> Reading[str] | None:
    """The headline that a page states, or None when it states none."""
    statements = [each for name in _STATEMENTS for each in meta if each.name == name and each.value.strip()]
    headings = [each for each in meta if each.name == "h1" and each.value.strip()]
    site = next((each.value for each in meta if each.name == "og:site_name"), "")
    chosen = _heading(headings, statements, site) or _statement(statements, site) or _any(headings)
    if chosen is None:
        return None
    return Reading(
        chosen.text,
        "metadata",
        chosen.rule,
        _confidence(chosen),
        _evidence(chosen),
        _rejected(chosen, [*headings, *statements]),
    )


def _heading(headings: Sequence[Meta], statements: Sequence[Meta], site: str) -> _Title | None:
    """The h1 that agrees best with the page's statements, the first of equals; the site's name in them confirms none."""
    stated = [without_site(_even(each.value), site) for each in statements]
    scored = [(max((_agreement(each.value, other) for other in stated), default=0.0), each) for each in headings]
    score, heading = max(scored, key=lambda each: each[0], default=(0.0, None))
    if heading is None or score < _AGREES:
        return None
    return _Title(_without_label(_even(heading.value), statements), heading, "h1-confirmed")


def _statement(statements: Sequence[Meta], site: str) -> _Title | None:
    if not statements:
        return None
    return _Title(without_site(_even(statements[0].value), site), statements[0], statements[0].name.replace(":", "-"))


def _any(headings: Sequence[Meta]) -> _Title | None:
    return _Title(_even(headings[0].value), headings[0], "h1") if headings else None


def _agreement(heading: str, statement: str) -> float:
    """How much of their words a heading and a statement share; a heading of three words may be a part of a statement."""
    ours, theirs = _words(heading), _words(statement)
    if not ours:
        return 0.0
    both = len(ours & theirs)
    part = both / len(ours) * _PART if len(ours) >= 3 else 0.0
    return max(both / len(ours | theirs), part)


def _without_label(heading: str, statements: Sequence[Meta]) -> str:
    """A heading without a section label that stands before what the page states elsewhere."""
    for statement in statements:
        text = _even(statement.value)
        label = heading[: len(heading) - len(text)].strip()
        named = fold(heading).endswith(fold(text)) and len(text.split()) >= 3 and not label.endswith(":")
        if label and named and len(label.split()) <= _LABEL:
            return heading[len(heading) - len(text) :]
    return heading


def without_site(title: str, site: str) -> str:
    """A title without the site's name behind it, or before it where `site` says what it is called or a bar parts them.

    >>> without_site("Bridge reopens | The Harbour Post", "")
    'Bridge reopens'
    """
    marks = list(_SEPARATOR.finditer(title))
    if not marks:
        return title
    first, last = title[: marks[0].start()], title[marks[-1].end() :]
    if site and fold(first).strip() == fold(site).strip():
        return title[marks[0].end() :].strip() or title
    if (site and fold(last).strip() == fold(site).strip()) or len(last.split()) <= _SITE:
        return title[: marks[-1].start()].strip() or title
    if "|" in marks[0][0] and len(first.split()) <= _SITE:
        return title[marks[0].end() :].strip() or title
    return title


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _even(text: str) -> str:
    return " ".join(text.split())


def _confidence(title: _Title) -> float:
    return {"h1-confirmed": 0.97, "h1": 0.6, "title": 0.7}.get(title.rule, 0.85)


def _evidence(title: _Title) -> Evidence:
    """The words of the statement that are the headline; without a place when they are not all of it."""
    value, meta = title.meta.value, title.meta
    if title.text == value:
        return Evidence(value, meta.start, meta.end)
    return Evidence(title.text)


def _rejected(chosen: _Title, others: Sequence[Meta]) -> tuple[Rejected, ...]:
    seen = {fold(chosen.text)}
    found = []
    for each in others:
        text = _even(each.value)
        if fold(text) not in seen:
            seen.add(fold(text))
            reason = (
                "an h1 that the page's statements do not confirm"
                if each.name == "h1"
                else f"{each.name}: the h1 is what readers saw"
            )
            found.append(Rejected(None, text, reason))
    return tuple(found[:_SHOWN])
