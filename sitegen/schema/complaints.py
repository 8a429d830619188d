"""What a YAML parser complains about, in words for somebody who has never heard of a flow sequence.

PyYAML has two parsers with two wordings (libyaml's and the one in Python); the tables know both.
"""

from collections.abc import Callable
from typing import Any, NamedTuple


class Complaint(NamedTuple):
    """What is wrong, in which line (from 1), and how to mend it."""

    line: int
    message: str
    hint: str


_LONGEST = 120  # characters of a line that a hint repeats, put right


def complain(error: Exception, text: str, first: int) -> Complaint:
    """Say what a parser's `error` means. `first` is the line number of the first line of `text`."""
    lines = text.splitlines()
    problem, context = str(getattr(error, "problem", "")), str(getattr(error, "context", ""))
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return _unreadable(error, text, first)
    for sign, explain in _EXPLAIN:
        if sign in problem or sign in context:
            index, message, hint = explain(error, text, lines)
            return Complaint(first + min(index, max(len(lines) - 1, 0)), message, hint)
    return Complaint(first + mark.line, f"this is not YAML: {problem}", _plain_hint(_line(lines, mark.line)))


def _unreadable(error: Exception, text: str, first: int) -> Complaint:
    if isinstance(error, UnicodeEncodeError):
        position = error.start
    else:
        position = max(text.find(chr(getattr(error, "character", 0))), 0)
    name = f"U+{ord(text[position]):04X}" if position < len(text) else "unknown"
    return Complaint(
        first + text.count("\n", 0, position),
        f"a character that cannot be seen stands here and may not ({name})",
        "delete it, or write the line anew",
    )


_Explained = tuple[int, str, str]


def _colon(error: Any, _text: str, lines: list[str]) -> _Explained:
    index = error.problem_mark.line
    key, _, value = _line(lines, index).partition(": ")
    if key and ":" in value:
        return index, 'a value that holds ": " needs quotation marks', _plain_hint(_line(lines, index))
    above = _line(lines, index - 1) if index else ""
    if above.strip() and ":" not in above and not above.lstrip().startswith(("-", "#")):
        return index - 1, "this line has no colon after its key", "write `key: value`, with a colon and a space"
    return (
        index,
        "this line does not fit the one above it",
        "every line is `key: value`, with a colon and a space after the key; keys of one level begin in the same column",
    )


def _character(error: Any, text: str, lines: list[str]) -> _Explained:
    mark = error.problem_mark
    found = text[mark.index : mark.index + 1]
    if found == "\t":
        return _tab(error, text, lines)
    return mark.line, f'a value may not begin with "{found}"', _plain_hint(_line(lines, mark.line))


def _tab(error: Any, _text: str, _lines: list[str]) -> _Explained:
    return error.problem_mark.line, "a tab stands at the beginning of this line", "indent with spaces"


def _quotation(error: Any, _text: str, lines: list[str]) -> _Explained:
    index = error.context_mark.line
    problem = str(error.problem)
    if "Unicode character" in problem:  # as JSON's writers cut an emoji in two: "\ud83d\ude92"
        return (
            error.problem_mark.line,
            "an escape such as \\ud83d names half a character",
            "write the character itself, or its whole number: \\U0001f692",
        )
    if "escape" in problem or "hexadecimal" in problem:
        return (
            error.problem_mark.line,
            "a backslash has a meaning of its own between double quotation marks",
            "use 'single' quotation marks, or write \\\\ for one backslash",
        )
    return index, "the quotation mark that opens here is never closed", _plain_hint(_line(lines, index))


def _bracket(error: Any, _text: str, lines: list[str]) -> _Explained:
    for index, line in enumerate(lines):
        if "[#" in line or ", #" in line:
            return index, "a word that begins with # needs quotation marks", 'write ["#word", "#other"], or leave # out'
    mark = error.context_mark or error.problem_mark
    return (
        min(mark.line, max(len(lines) - 1, 0)),
        "a list or mapping that opens here with [ or { is not closed as it should be",
        "close it with ] or }, put commas between its values, and quotation marks around a value that begins with [ or {",
    )


def _misfit(error: Any, _text: str, lines: list[str]) -> _Explained:
    index = error.problem_mark.line
    line = _line(lines, index)
    key, _, value = line.partition(": ")
    if value.lstrip().startswith(('"', "'")) and not key.lstrip().startswith(("{", "[", '"', "'")):
        return index, "words stand after the closing quotation mark", _plain_hint(line)
    return (
        index,
        "this line does not fit the lines above it",
        "begin all keys of one level, or all - of one list, in the same column",
    )


def _item(error: Any, _text: str, _lines: list[str]) -> _Explained:
    index = error.problem_mark.line
    return (
        index,
        "a list may not begin in the line of its key",
        "begin it in the next line: each value in a line after `- `",
    )


def _block(error: Any, _text: str, lines: list[str]) -> _Explained:
    index = error.context_mark.line
    return (
        index,
        "after | or > the text begins in the next line",
        f"begin it there, indented by two spaces, or {_plain_hint(_line(lines, index))}",
    )


_EXPLAIN: tuple[tuple[str, Callable[[Any, str, list[str]], _Explained]], ...] = (
    ("sequence entries are not allowed", _item),
    ("quoted scalar", _quotation),
    ("block scalar", _block),
    ("mapping values are not allowed", _colon),
    ("could not find expected ':'", _colon),
    ("tab character", _tab),
    ("cannot start any token", _character),
    ("flow", _bracket),
    ("expected key", _misfit),
    ("<block end>", _misfit),
    ("expected '-'", _misfit),
    ("document start", _misfit),
)
"""Words of a parser's problem or context, and who explains them; the first that fits."""


def _line(lines: list[str], index: int) -> str:
    return lines[index] if index < len(lines) else ""


def _plain_hint(line: str) -> str:
    """The line with its value in quotation marks, ready to paste; a rule where there is nothing to repeat."""
    key, colon, value = line.partition(":")
    value = value.strip()
    if not colon or not value or len(line) > _LONGEST:
        return "put the whole value in quotation marks, on one line"
    return f"write `{key.strip()}: {quoted(value)}`"


def shown(value: str) -> str:
    """A value as a message quotes it: one line, and not without end."""
    words = " ".join(value[: _LONGEST * 2].split())
    return words if len(words) <= _LONGEST and len(value) <= _LONGEST * 2 else words[:_LONGEST] + "…"


def quoted(value: str) -> str:
    """A value as a YAML scalar in quotation marks, whatever it holds; half or whole old ones are taken off.

    >>> quoted("Attack: the aftermath")
    '"Attack: the aftermath"'
    """
    for mark in ('"', "'"):
        if value.startswith(mark) and (value.endswith(mark) or value.count(mark) == 1):
            value = value.removeprefix(mark).removesuffix(mark)
            break
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'
