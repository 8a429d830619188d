"""The tags and comments of an HTML source and where they stand, in linear time whatever the source holds.

A tokeniser after the HTML standard (§13.2.5), not a tree builder: nothing is repaired, nothing is nested.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from sitegen.patterns import lazy_pattern

COMMENT = "!--"
"""The name of a comment's token."""

# A quote opens a value right after an equals sign alone; one that never closes is an ordinary character.
_TAG = lazy_pattern(r"<(/?)([a-zA-Z][^\s/>\x00]*+)(?:[^=>]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+")
_ATTRIBUTE = lazy_pattern(r"([^\s=/>\"'<][^\s=/>]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]++)))?+")
_COMMENT_END = lazy_pattern(r"--!?>")

RAW_TEXT = ("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title")
"""Elements whose content holds no tags."""

_RAW_END = {name: lazy_pattern(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW_TEXT}


class Token(NamedTuple):
    """A tag, `name` in lower case, or a comment, from `start` to `end`; its attributes from `inside` to `end` - 1.

    A declaration such as a doctype has no name.
    """

    name: str
    opens: bool
    start: int
    inside: int
    end: int


class Attribute(NamedTuple):
    """An attribute's value, decoded, and where it stands in the source as written."""

    value: str
    start: int
    end: int


def tokenise(source: str, start: int = 0) -> Iterator[Token]:
    """Tags and comments from `start` on, in order. What is no tag is text; an element of raw text that never ends has no
    content; a tag that never ends takes the rest with it, without a name.
    """
    endless: set[str] = set()
    at = source.find("<", start)
    while at >= 0:
        token = _token(source, at)
        if token is None:
            at = source.find("<", at + 1)
            continue
        yield token
        at = token.end
        if token.opens and token.name in _RAW_END and token.name not in endless:
            end = _RAW_END[token.name].search(source, at)
            if end:
                at = end.start()
            else:
                endless.add(token.name)
        at = source.find("<", at)


def _token(source: str, at: int) -> Token | None:
    found = _TAG.match(source, at)
    if not found:
        return _declaration(source, at)
    if found.end() == len(source):
        return Token("", False, at, at, len(source))
    return Token(found[2].lower(), not found[1], at, found.end(2), found.end() + 1)


def _declaration(source: str, at: int) -> Token | None:
    """A comment, or what the standard takes for one: `<!…>`, `<?…>`, `</ …>`."""
    if source.startswith("<!--", at):
        found = _COMMENT_END.search(source, at + 2)  # `<!-->` is one already
        return Token(COMMENT, True, at, at + 4, found.end() if found else len(source))
    if source.startswith(("<!", "<?", "</"), at):
        end = source.find(">", at + 2)
        return Token("", False, at, at, end + 1 if end >= 0 else len(source))
    return None


def attributes(source: str, token: Token) -> dict[str, Attribute]:
    """A tag's attributes by name in lower case; of several with one name the first counts."""
    result: dict[str, Attribute] = {}
    for found in _ATTRIBUTE.finditer(source, token.inside, token.end - 1):
        name = found[1].lower()
        group = found.lastindex or 1
        if name not in result:
            value = found[group] if group > 1 else ""
            result[name] = Attribute(unescape(value), found.start(group), found.end(group))
    return result
