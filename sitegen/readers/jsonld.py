"""What a page's JSON-LD says about its article, read however broken the JSON is."""

import json
from collections import deque
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from sitegen.patterns import lazy_pattern

_LONGEST = 1_000_000  # characters of one script
_DEEPEST = 6  # of objects inside objects
_MOST = 500  # objects looked at

_DATES = ("datePublished", "dateModified", "dateCreated", "uploadDate")
_TEXTS = ("headline", "name", "alternativeHeadline", "description", "url", "inLanguage", "articleSection")
_NAMES = ("author", "creator", "publisher")
_ARTICLES = ("Article", "Posting", "Report")  # how schema.org's kinds of article end
_PAGES = ("Page",)
_ELSEWHERE = frozenset(
    {
        "citation",
        "comment",
        "hasPart",
        "isRelatedTo",
        "itemListElement",
        "liveBlogUpdate",
        "mentions",
        "recommendation",
        "relatedLink",
        "review",
    }
)
"""Properties that name other things than the page's own article."""

_WRAPPINGS = ("<!--", "-->", "<![CDATA[", "]]>", "//", "/**/", "/*", "*/", ";")

# One statement of a script that no parser reads: the key and a string that ends on its line.
_STATEMENT = lazy_pattern(
    r'"(headline|datePublished|dateModified|dateCreated|inLanguage)"\s{0,20}:\s{0,20}"([^"\\\n]{1,500})"'
)


def linked_data(script: str) -> Iterator[tuple[str, str]]:
    """Names and values of what a script says about articles first, then about pages.

    `author` and `publisher` are names, joined by a comma; `type` is the kind of thing; `articleBody` is the length of
    that text in characters.
    """
    try:
        data = json.loads(_unwrapped(script[:_LONGEST]), strict=False)
    except (ValueError, RecursionError):
        for statement in _STATEMENT.finditer(script[:_LONGEST]):
            yield statement[1], unescape(statement[2])
        return
    things = list(_things(data))
    for wanted in (_ARTICLES, _PAGES):
        for thing in things:
            if any(kind.endswith(wanted) for kind in _kinds(thing)):
                yield from _about(thing)


def _unwrapped(script: str) -> str:
    """A script without the comment or CDATA section that old pages hide it in."""
    bare, before = script.strip(), ""
    while bare != before:
        before = bare
        for wrapping in _WRAPPINGS:
            bare = bare.removeprefix(wrapping).removesuffix(wrapping).strip()
    return bare


def _things(data: Any) -> Iterator[Mapping[str, Any]]:
    """Every object of a script that has a type, outermost first."""
    waiting = deque([(data, 0)])
    seen = 0
    while waiting and seen < _MOST:
        value, depth = waiting.popleft()
        seen += 1
        if isinstance(value, dict):
            if "@type" in value:
                yield value
            inner = [each for key, each in value.items() if key not in _ELSEWHERE]
        elif isinstance(value, list):
            inner = value
        else:
            continue
        if depth < _DEEPEST:
            waiting += [(each, depth + 1) for each in inner[:_MOST] if isinstance(each, (dict, list))]


def _kinds(thing: Mapping[str, Any]) -> list[str]:
    kinds = thing["@type"]
    return [
        kind.rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]


def _about(thing: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield "type", ",".join(_kinds(thing))
    for key in (*_TEXTS, *_DATES):
        value = _first(thing.get(key))
        if value:
            yield key, value
    for key in _NAMES:
        names = ", ".join(_named(thing.get(key)))
        if names:
            yield key, names
    body = thing.get("articleBody")
    if isinstance(body, str):
        yield "articleBody", str(len(body))


def _first(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("@id")
    return unescape(value).strip() if isinstance(value, str) else ""


def _named(value: Any) -> Iterator[str]:
    """The names of one or several people or organisations, however they are nested."""
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        name = name[0] if isinstance(name, list) and name else name
        if isinstance(name, str) and name.strip():
            yield unescape(name).strip()
