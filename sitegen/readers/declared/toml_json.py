"""TOML and JSON front matter → the same nodes that YAML makes, every scalar as text.

Neither library tells where a value stands, so the places are looked up in the text afterwards: a value whose words are
not found near its key has no offsets, and the line of its key.
"""

import json
import re
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from sitegen.errors import Problem
from sitegen.patterns import lazy_pattern
from sitegen.readers.declared.frontmatter import FrontMatter
from sitegen.schema import Entry, MappingNode, Node, Parsed, ScalarNode, SequenceNode
from sitegen.schema.document import DEEPEST

_TOML_KEY = lazy_pattern(r"(?:\A|(?<=\n))[ \t]*+(?:[A-Za-z0-9_-]++\.)*+[\"']?([A-Za-z0-9_-]++)[\"']?[ \t]*+=")
_TOML_DATE = lazy_pattern(r"[ \t]*+([0-9][0-9A-Za-z:.+ -]{0,40})")
_TOML_LINE = lazy_pattern(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_JSON_KEY = lazy_pattern(r"\"([^\"\\\r\n]++)\"\s*+:")
_DOTS = 100  # a key of n dotted parts costs tomllib n² steps and as much memory: no line may have more dots
_NEAR = 200  # characters after a key, or after the value before, within which a value is looked for


def read_toml(found: FrontMatter, path: str) -> Parsed:
    """Read TOML front matter."""
    for index, text in enumerate(found.text.split("\n")):
        if text.count(".") > _DOTS:
            hint = "write short keys, and long texts into the body"
            return _broken(path, found.line + index, f"more than {_DOTS} dots stand in this line of TOML", hint)
    try:
        import tomllib  # noqa: PLC0415 - only a site with such front matter needs it

        value = tomllib.loads(found.text, parse_float=str)
    except (ValueError, RecursionError) as error:
        where = _TOML_LINE.search(str(error))
        line = int(where[1]) if where and where[1] else found.text.count("\n") + 1
        message = f"this TOML is broken: {_TOML_LINE.sub('', str(error))}"
        return _broken(path, found.line + line - 1, message, 'every line is `key = "value"`, texts in quotation marks')
    return _parsed(value, found, path, _TOML_KEY)


def read_json(found: FrontMatter, path: str) -> Parsed:
    """Read JSON front matter."""
    decoder = json.JSONDecoder(parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=_once)
    try:
        value, _ = decoder.raw_decode(found.text)
    except json.JSONDecodeError as error:
        hint = 'every text and every key stands in "double quotation marks", with commas between entries'
        return _broken(path, found.line + error.lineno - 1, f"this JSON is broken: {error.msg}", hint)
    except (ValueError, RecursionError) as error:
        return _broken(path, found.line, f"this JSON cannot be used: {error}", "keep each key once, and lists shallow")
    return _parsed(value, found, path, _JSON_KEY)


def _broken(path: str, line: int, message: str, hint: str) -> Parsed:
    return Parsed(None, (Problem("broken-front-matter", "error", path, message, hint, line),), broken=True)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = next(key for at, (key, _) in enumerate(pairs) if key in dict(pairs[:at]))
        raise ValueError(f'"{twice}" stands there twice')
    return found


@dataclass(slots=True)
class _Finder:
    """Where the values of a text stand. `at` and `line` are how far they have been followed."""

    text: str
    start: int
    line: int
    keys: dict[str, tuple[int, int]]
    at: int = 0

    def go(self, key: str) -> None:
        """Move behind the first place where a key stands."""
        self.at, self.line = self.keys.get(key, (self.at, self.line))

    def find(self, words: str) -> int | None:
        """Move behind the next place where `words` stand, if that is near, and give its beginning."""
        found = self.text.find(words, self.at, self.at + _NEAR + len(words)) if words else -1
        if found < 0:
            return None
        self.line += self.text.count("\n", self.at, found)
        self.at = found + len(words)
        return found


def _parsed(value: Any, found: FrontMatter, path: str, pattern: re.Pattern[str]) -> Parsed:
    keys: dict[str, tuple[int, int]] = {}
    at, line = 0, found.line
    for match in pattern.finditer(found.text):
        line, at = line + found.text.count("\n", at, match.end()), match.end()
        keys.setdefault(match[1], (at, line))
    try:
        return Parsed(_node(value, _Finder(found.text, found.start, found.line, keys), DEEPEST))
    except RecursionError:
        hint = "two or three levels are enough for all keys"
        return _broken(path, found.line, f"more than {DEEPEST} levels are nested here", hint)


def _node(value: Any, finder: _Finder, depth: int) -> Node:
    """The node of a decoded value. Raises RecursionError when it is nested too deep."""
    if not depth:
        raise RecursionError
    line = finder.line
    if isinstance(value, dict):
        entries: dict[str, Entry] = {}
        for key, inner in value.items():
            finder.go(key)
            entries[key] = Entry(key, finder.line, _node(inner, finder, depth - 1))
        return MappingNode(entries, line)
    if isinstance(value, list):
        return SequenceNode(tuple(_node(inner, finder, depth - 1) for inner in value), line)
    words = _words(value, finder)
    found = finder.find(words)
    if found is None:
        return ScalarNode(words, line, plain=not words)
    return ScalarNode(words, finder.line, finder.start + found, finder.start + found + len(words), plain=False)


def _words(value: Any, finder: _Finder) -> str:
    """A scalar as it is written."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date | time):
        written = _TOML_DATE.match(finder.text, finder.at)
        return written[1].strip() if written else value.isoformat()
    return str(value)
