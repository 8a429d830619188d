"""Pelican's header lines: `Title: …`, `Date: …` at the top of a Markdown file, before the first blank line.

Prose may look like them ("Source: a witness."), so they are taken only as a block: every line is `Key: value`, the first
key is one of ours, one of them says the title or the date, and a key that nobody knows stands among two known ones.
"""

import re

from sitegen.patterns import lazy_pattern
from sitegen.readers.declared.frontmatter import lines_before
from sitegen.readers.declared.vocabulary import NAME_LISTS, field_of
from sitegen.schema import Entry, MappingNode, Node, ScalarNode, SequenceNode

_HEADER = lazy_pattern(r"([A-Za-z][A-Za-z0-9_ -]{0,40}+):([^\S\r\n]++[^\r\n]*+|)(?:\r\n?|\n|\Z)")
_FURTHER = lazy_pattern(r"(?:    |\t)[^\S\r\n]*+(\S[^\r\n]*+)(?:\r\n?|\n|\Z)")
_BLANK = lazy_pattern(r"[^\S\r\n]*+(?:\r\n?|\n|\Z)")
_START = lazy_pattern(r"\ufeff?\s*+")


def read_headers(text: str) -> tuple[MappingNode, int] | None:
    """The header lines of a text as nodes, and where its body begins; None when it begins with anything else."""
    position = _START.match(text).end()  # type: ignore[union-attr]  # it matches every text
    first = line = lines_before(text, position) + 1
    entries: dict[str, Entry] = {}
    while match := _HEADER.match(text, position):
        key = match[1].strip()
        node, end, read = _value(text, match, line)
        if key in entries or (not entries and not field_of(key)):
            return None
        entries[key] = Entry(key, line, _listed(key, node))
        position, line = end, line + read
    blank = _BLANK.match(text, position)
    if blank is None or not _believed(entries):
        return None
    return MappingNode(entries, first), blank.end()


def _believed(entries: dict[str, Entry]) -> bool:
    fields = [found[0] for found in map(field_of, entries) if found]
    return ("headline" in fields or "date" in fields) and (len(fields) == len(entries) or len(fields) > 1)


def _value(text: str, match: re.Match[str], line: int) -> tuple[ScalarNode, int, int]:
    """A header's value, where the next line begins, and how many lines it took."""
    value, end, read = match[2].strip(), match.end(), 1
    start = match.start(2) + len(match[2]) - len(match[2].lstrip())
    words = [value]
    while further := _FURTHER.match(text, end):
        words.append(further[1].strip())
        end, read = further.end(), read + 1
    if len(words) > 1 or not value:
        return ScalarNode(" ".join(words).strip(), line), end, read
    return ScalarNode(value, line, start, start + len(value)), end, read


def _listed(key: str, node: ScalarNode) -> Node:
    found = field_of(key)
    if not found or found[0] not in NAME_LISTS:
        return node._replace(plain=False)
    sign = ";" if ";" in node.text else ","
    items: list[Node] = []
    at = 0
    for part in node.text.split(sign):
        word = part.strip()
        if word:
            start = None if node.start is None else node.start + at + part.index(word)
            items.append(ScalarNode(word, node.line, start, None if start is None else start + len(word), plain=False))
        at += len(part) + 1
    return SequenceNode(tuple(items), node.line)
