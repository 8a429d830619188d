"""Bytes → text, decoded once.

Nothing is normalised: the characters of the result are what offsets count, and only a byte-order mark is left out. The
order of belief is: byte-order mark, UTF-8 if the bytes are that, the charset that an HTML page declares, a guess. A guess
and any damage are reported; damaged text is never repaired in silence.
"""

import codecs
import re
from itertools import islice
from posixpath import splitext

from sitegen.errors import Problem
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.readers.charsets import declared_charset, guess

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 65_536  # bytes that decide how a file is encoded
_TOO_DAMAGED = 0.05  # of the non-ASCII characters: then it is another encoding, not damage

# What UTF-8 looks like when it was read as Windows-1252 or Windows-1251 somewhere on its way: a lead byte's character and
# those that only continuation bytes give. The lead characters stand apart, for most texts hold none of them.
_MOJIBAKE = (
    ("Ãâ", lazy_pattern("Ã[©¨¤¶¼±³¡­ª§º]|â(?:€[™œ\x9d˜”“¦¢]|\x80[\x90-\xbf])")),
    ("Â", lazy_pattern("Â[\xa0«»©°§]")),
    ("ØÙ", lazy_pattern("[ØÙ][§¨©ª«¬®¯°±²³´µ„…†‡ˆ‰]")),
    ("ÐÑ", lazy_pattern("[ÐÑ][\x80-\xbf°±²³µ¾¿‚ƒ„…†‡€]")),
    ("РС", lazy_pattern("[РС][°±µ‚ѓ„…†‡€‰љ‹њќћџ™›]")),
)
_LOOKED_FOR_IN = 30_000  # characters
_VISIBLY_BROKEN = 3  # such sequences: one or two may be quoted on purpose


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text and the name of the encoding that it was read in."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, path: str) -> Decoded:
    """Decode a file; never raises. A file ending in .html or .htm may declare its charset."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(data[len(mark) :], encoding, path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_other(data, path)
    wide = _unmarked_utf16(data)
    if wide:
        return _checked(data, wide, path)
    if "\x1b" in text and _declared(data, path) == "iso2022_jp":  # ASCII bytes that are not ASCII text
        return _checked(data, "iso2022_jp", path)
    return Decoded(text, "utf-8", tuple(_broken(text, path)))


def _decode_other(data: bytes, path: str) -> Decoded:
    wide = _unmarked_utf16(data)
    if wide:
        return _checked(data, wide, path)
    if _mostly_utf8(data):
        return _checked(data, "utf-8", path)
    declared = _declared(data, path)
    if declared and _replaced(data[:_LOOKED_AT].decode(declared, "replace")) < _TOO_DAMAGED:
        return _checked(data, declared, path)
    encoding = guess(data[:_LOOKED_AT])
    decoded = _checked(data, encoding, path)
    return Decoded(decoded.text, encoding, (_guessed(encoding, path), *decoded.problems))


def _declared(data: bytes, path: str) -> str:
    return declared_charset(data) if splitext(path)[1].lower() in (".html", ".htm") else ""


def _checked(data: bytes, encoding: str, path: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, tuple(_broken(text, path)))


def _unmarked_utf16(data: bytes) -> str:
    """UTF-16 without a mark: the high bytes of ASCII characters are zero, so zeros stand at one parity alone."""
    head = data[:_LOOKED_AT]
    if b"\0" not in head or len(data) % 2:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    few, many = sorted((even, odd))
    if few > many // 20 or many * 20 < len(head) // 2:
        return ""
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    return encoding if _replaced(head.decode(encoding, "replace")) < _TOO_DAMAGED else ""


def _mostly_utf8(data: bytes) -> bool:
    """A file with a bad byte here and there, or cut in the middle of a character, is still UTF-8."""
    text = data[:_LOOKED_AT].decode("utf-8", "replace")
    beyond_ascii = sum(map(len, re.findall(r"[^\x00-\x7f]+", text)))
    return text.count("�") <= beyond_ascii * _TOO_DAMAGED


def _replaced(text: str) -> float:
    return text.count("�") / max(1, len(text))


def _broken(text: str, path: str) -> list[Problem]:
    """Warnings about text that was damaged before it got here, or that does not fit its encoding."""
    problems = []
    lost = text.count("�")
    if lost:
        problems.append(
            Problem(
                "damaged-text",
                "warning",
                path,
                f"{lost} character{'s' if lost > 1 else ''} cannot be read, and are shown as �",
                "fetch the page again, and save it as UTF-8",
                text.count("\n", 0, text.index("�")) + 1,
            )
        )
    sample = _first(text)
    if sample is not None:
        problems.append(
            Problem(
                "broken-characters",
                "warning",
                path,
                f'characters look wrong ("{sample.group()}"): the text was once read in another encoding than its own',
                "fetch the page again and save it as UTF-8; the text itself is left as it is",
                text.count("\n", 0, sample.start()) + 1,
            )
        )
    return problems


def _first(text: str) -> re.Match[str] | None:
    """The first sequence that betrays a wrong decoding, if there are enough of them."""
    if text.isascii():
        return None
    found: list[re.Match[str]] = []
    for leads, pattern in _MOJIBAKE:
        if any(lead in text for lead in leads):
            found += islice(pattern.finditer(text, 0, _LOOKED_FOR_IN), _VISIBLY_BROKEN)
    return min(found, key=re.Match.start) if len(found) >= _VISIBLY_BROKEN else None


def _guessed(encoding: str, path: str) -> Problem:
    return Problem(
        "guessed-encoding",
        "notice",
        path,
        f"this file is not UTF-8; it was read as {encoding}, which is a guess",
        "save it as UTF-8 if letters look wrong",
    )
