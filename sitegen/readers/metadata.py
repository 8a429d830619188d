"""What a saved page says about itself: meta tags, JSON-LD, titles, times, and where it was saved from.

Names are `og:title`, `article:published_time` and so on as a meta tag has them (lower case), `itemprop:datePublished`,
`jsonld:datePublished`, `h1`, `title`, `time` (its `datetime`, else its text), `time:text` (its text beside a `datetime`),
`canonical`, `lang`, `base`, `saved-from`, `captured` (when the page was saved, as written; an archive's stamp as ISO) and
`archive` (the address of the copy).
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape

from sitegen.model import Meta
from sitegen.patterns import lazy_pattern
from sitegen.readers.jsonld import linked_data
from sitegen.readers.tokens import COMMENT, Attribute, Token, attributes, tokenise

_MOST = 400  # statements of one page; a longer list is no description
_LONGEST = 2_000  # characters of one value
_LONGEST_COMMENT = 2_000
_INSIDE = 12  # tokens inside a heading that may hold a statement too

_HEADING_END = lazy_pattern(r"</h[1-6]", re.IGNORECASE)  # any of them ends the heading that is open
_TEXT_ELEMENTS = ("h1", "time", "title")
_SAVED_FROM = lazy_pattern(r"\s{0,9}saved from url=(?:\(\d{1,9}\))?(\S+)", re.IGNORECASE)
_SINGLE_FILE = lazy_pattern(r"Page saved with SingleFile\s{1,9}url:\s{0,9}(\S+)\s{1,9}saved date:\s{0,9}([^(\n]{1,80})")
_WAYBACK_COMMENT = lazy_pattern(r"FILE ARCHIVED ON (\d\d:\d\d:\d\d [A-Z][a-z]{2} \d\d, \d{4})")
_WAYBACK = lazy_pattern(r"https?://web\.archive\.org/web/(\d{14})(?:[a-z]{2}_)?/(\S+)")
_ARCHIVE_TODAY = lazy_pattern(
    r"https?://archive\.(?:today|ph|is|li|vn|md|fo)/(\d{4})\.(\d\d)\.(\d\d)-(\d\d)(\d\d)(\d\d)/(\S+)"
)


def describe(source: str, noted: Sequence[Token]) -> tuple[Meta, ...]:
    """The statements of a page; `noted` are its tokens that may hold one."""
    statements: list[Meta] = []
    for statement in _statements(source, noted):
        if statement.value and len(statement.value) <= _LONGEST:
            statements.append(statement)
        if len(statements) == _MOST:
            break
    return (*statements, *_archives(statements))


def _statements(source: str, noted: Sequence[Token]) -> Iterator[Meta]:
    titled = False
    for index, token in enumerate(noted):
        if token.name == "title" and token.opens:
            if titled:
                continue  # that of a drawing
            titled = True
        if token.name == COMMENT:
            yield from _comment(source, token)
        elif not token.opens:
            continue
        elif token.name == "script":
            yield from _script(source, token)
        elif token.name in _TEXT_ELEMENTS:
            yield from _text_element(source, token, noted[index + 1 : index + 1 + _INSIDE])
        else:
            yield from _attributes(attributes(source, token), token.name)


def _attributes(given: dict[str, Attribute], element: str) -> Iterator[Meta]:
    content = given.get("content") or given.get("datetime")
    if "itemprop" in given and content:
        yield _stated(f"itemprop:{given['itemprop'].value.strip()}", content)
    if element == "meta" and "content" in given:
        for key in ("property", "name", "http-equiv"):
            if key in given:
                yield _stated(given[key].value.strip().lower(), given["content"])
    elif element == "link" and given.get("rel", _NONE).value.lower() == "canonical" and "href" in given:
        yield _stated("canonical", given["href"])
    elif element == "html" and ("lang" in given or "xml:lang" in given):
        yield _stated("lang", given.get("lang") or given["xml:lang"])
    elif element == "base" and "href" in given:
        yield _stated("base", given["href"])


_NONE = Attribute("", 0, 0)


def _stated(name: str, value: Attribute) -> Meta:
    text = " ".join(value.value.split())
    return Meta(name, text, value.start, value.end) if text else Meta(name, "")


def _text_element(source: str, token: Token, following: Sequence[Token]) -> Iterator[Meta]:
    given = attributes(source, token)
    stated = given.get("datetime") if token.name == "time" else None
    if stated:
        yield _stated("time", stated)
        if "itemprop" in given:
            yield _stated(f"itemprop:{given['itemprop'].value.strip()}", stated)
    end = next((each.start for each in following if each.name == token.name and not each.opens), len(source))
    if token.name == "h1" and (closed := _HEADING_END.search(source, token.end, min(end, token.end + _LONGEST))):
        end = closed.start()
    if end - token.end <= _LONGEST:
        yield _shown("time:text" if stated else token.name, source, token.end, end)


def _shown(name: str, source: str, start: int, end: int) -> Meta:
    """The text of an element; its place is known when it holds no tags."""
    raw = source[start:end]
    if "<" not in raw:
        start += len(raw) - len(raw.lstrip())
        return Meta(name, " ".join(unescape(raw).split()), start, start + len(raw.strip()))
    parts = []
    done = 0
    for inner in tokenise(raw):
        parts.append(raw[done : inner.start])
        done = inner.end
    parts.append(raw[done:])
    return Meta(name, " ".join(unescape(" ".join(parts)).split()))


def _script(source: str, token: Token) -> Iterator[Meta]:
    kind = attributes(source, token).get("type", _NONE).value
    if kind.split(";")[0].strip().lower() != "application/ld+json":
        return
    end = source.find("</", token.end)
    while end >= 0 and source[end + 2 : end + 8].lower() != "script":
        end = source.find("</", end + 2)
    end = len(source) if end < 0 else end
    for name, value in linked_data(source[token.end : end]):
        start = source.find(f'"{value}"', token.end, end)
        place = (start + 1, start + 1 + len(value)) if start >= 0 else (None, None)
        yield Meta(f"jsonld:{name}", value, *place)


def _comment(source: str, token: Token) -> Iterator[Meta]:
    text = source[token.inside : min(token.end, token.inside + _LONGEST_COMMENT)]
    for name, pattern, group in (
        ("saved-from", _SAVED_FROM, 1),
        ("saved-from", _SINGLE_FILE, 1),
        ("captured", _SINGLE_FILE, 2),
        ("captured", _WAYBACK_COMMENT, 1),
    ):
        found = pattern.search(text)
        if found:
            value = found[group].strip().removesuffix("-->").strip()
            start = token.inside + found.start(group)
            yield Meta(name, value, start, start + len(value))


def _archives(statements: Sequence[Meta]) -> Iterator[Meta]:
    """The copy in an archive that an address of the page names, and the time of that copy."""
    for statement in statements:
        if statement.name not in ("base", "canonical", "og:url", "saved-from"):
            continue
        wayback, today = _WAYBACK.match(statement.value), _ARCHIVE_TODAY.match(statement.value)
        if wayback:
            stamp = wayback[1]
            day, time = f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}", f"{stamp[8:10]}:{stamp[10:12]}:{stamp[12:]}"
        elif today:
            day, time = "-".join(today.group(1, 2, 3)), ":".join(today.group(4, 5, 6))
        else:
            continue
        yield Meta("captured", f"{day}T{time}Z", statement.start, statement.end)
        yield Meta("archive", statement.value, statement.start, statement.end)
        return
