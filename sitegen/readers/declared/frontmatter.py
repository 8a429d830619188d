"""Where front matter stands in a text: between `---` lines, between `+++` lines, as a JSON object, as header lines.

Only the place is found here, with offsets of the decoded text as it is: newlines of any kind, a byte-order mark or blank
lines before it do no harm.
"""

import json
from collections.abc import Iterator
from itertools import islice
from typing import Literal

from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.readers.declared.vocabulary import field_of

Kind = Literal["yaml", "toml", "json"]


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A stretch of `text` that begins at the character `start`, in line `line` (from 1); the body begins at `body_start`.

    `closed` is False when the line that should end it is missing; `text` is then all that follows.
    """

    kind: Kind
    text: str
    start: int
    line: int
    body_start: int
    closed: bool = True


_OPEN = lazy_pattern(r"\ufeff?(?:[^\S\r\n]*+(?:\r\n?|\n))*+(?:(---|\+\+\+)[^\S\r\n]*+(?:\r\n?|\n|\Z)|(?=\{))")
_CLOSE = {
    "---": lazy_pattern(r"[\r\n](?:---|\.\.\.)[^\S\r\n]*+(?:\r\n?|\n|\Z)"),
    "+++": lazy_pattern(r"[\r\n]\+\+\+[^\S\r\n]*+(?:\r\n?|\n|\Z)"),
}
_JSON = lazy_pattern(r'\{\s*+"[^"\r\n]{0,100}+"\s*+:')
_NEWLINE = lazy_pattern(r"\r\n?|\n")
_LOOKED_AT = 200  # lines in which a key of ours is looked for


def split_front_matter(text: str) -> FrontMatter | None:
    """Find the front matter with which a text begins; None when it begins with anything else."""
    match = _OPEN.match(text)
    if match is None:
        return None
    start, line = match.end(), lines_before(text, match.end()) + 1
    fence = match[1]
    if fence is None:
        return _json(text, start, line)
    kind: Kind = "yaml" if fence == "---" else "toml"
    # The newline that ends the opening line may be the one before the closing line: nothing stands between them.
    close = _CLOSE[fence].search(text, start - 1)
    if close is None:
        return FrontMatter(kind, text[start:], start, line, len(text), closed=False)
    return FrontMatter(kind, text[start : close.start() + 1], start, line, close.end())


def _json(text: str, start: int, line: int) -> FrontMatter | None:
    if not _JSON.match(text, start):
        return None
    try:
        _, end = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        return FrontMatter("json", text[start:], start, line, len(text), closed=False)
    newline = _NEWLINE.match(text, end)
    return FrontMatter("json", text[start:end], start, line, newline.end() if newline else end)


def lines_before(text: str, position: int) -> int:
    """How many lines end before a position, whatever ends them."""
    returns = text.count("\r", 0, position)
    if not returns:
        return text.count("\n", 0, position)
    return returns + text.count("\n", 0, position) - text.count("\r\n", 0, position)


def names_a_key(text: str) -> bool:
    """Whether one of the first lines begins with a key of front matter: what tells it from prose between two rules."""
    return any(_key(line) for line in islice(_lines(text), _LOOKED_AT))


def begins_with_a_key(text: str) -> bool:
    """Whether the first line does."""
    return _key(next(_lines(text), ""))


def _key(line: str) -> bool:
    for sign in (":", "="):
        key, found, _ = line[:60].partition(sign)
        if found and field_of(key.strip(" \t\"'{")):
            return True
    return False


def _lines(text: str) -> Iterator[str]:
    position = 0
    while position < len(text):
        match = _NEWLINE.search(text, position)
        end = match.start() if match else len(text)
        yield text[position:end]
        position = match.end() if match else end
