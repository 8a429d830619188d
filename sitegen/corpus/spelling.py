"""Names as letters: folded for comparing, respelled across transliterations, near to one another by a slip of the pen.

Everything is cached by the text itself, since a collection writes the same few thousand names again and again.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from anyascii import anyascii

_APOSTROPHES = re.compile(r"['’‘ʼʻ`´ʹ′]")
_BETWEEN = re.compile(r"[^a-z0-9]+")

# One letter group for each sound that transliterations from Cyrillic and Arabic write in several ways. Order matters:
# longer groups come first. After BGN/PCGN, ISO 9, the Ukrainian table of 2010 and what newspapers print.
_SOUNDS = (
    ("shch", "sh"),
    ("sch", "sh"),
    ("tch", "ch"),
    ("tsch", "ch"),
    ("kh", "h"),
    ("zh", "j"),
    ("dj", "j"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("ts", "z"),
    ("tz", "z"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ck", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("w", "v"),
    ("iye", "e"),
    ("yie", "e"),
    ("ye", "e"),
    ("ie", "e"),
    ("yo", "o"),
    ("io", "o"),
    ("y", "i"),
    ("j", "i"),
)
_DOUBLED = re.compile(r"([a-z])\1+")
_ENDINGS = (("off", "ov"), ("eff", "ev"), ("evf", "ev"), ("ii", "i"))


_QUOTES = "\"'“”„«»‘’.,;:()[] \t\n\u00a0"
_DETERMINERS = ("the ", "The ", "THE ", "a ", "an ", "A ", "An ")


@lru_cache(maxsize=65536)
def bare(text: str) -> str:
    """A name as it is shown: without an article before it, a possessive or quotation marks, on one line.

    >>> bare("the  Council’s")
    'Council'
    """
    name = " ".join(text.split()).lstrip(_QUOTES)
    for determiner in _DETERMINERS:
        name = name.removeprefix(determiner)
    stripped = name.rstrip(_QUOTES)
    for possessive in ("'s", "’s", "'S", "’S"):
        stripped = stripped.removesuffix(possessive)
    # A full stop stays after an abbreviation: "U.S.", "Jr."
    return stripped + "." if name.startswith(stripped + ".") and _abbreviated(stripped) else stripped or name


def _abbreviated(name: str) -> bool:
    last = name.rsplit(" ", 1)[-1]
    return "." in last or last in ("Jr", "Sr", "Inc", "Ltd", "Co", "Corp", "St")


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The words of a name in ASCII lower case; apostrophes inside them are left out, hyphens divide.

    >>> words("Mykhaïlo O’Neill-Дуб")
    ('mykhailo', 'oneill', 'dub')
    """
    plain = text if text.isascii() else anyascii(_APOSTROPHES.sub("", text))
    return tuple(part for part in _BETWEEN.split(_APOSTROPHES.sub("", plain).lower()) if part)


def letters(text: str) -> str:
    """The letters and digits of a name, run together."""
    return "".join(words(text))


@lru_cache(maxsize=65536)
def respell(word: str) -> str:
    """One spelling for the usual transliterations of a word that `words` folded.

    >>> respell("zelenskyy") == respell("zelensky") == respell("zelenskiy")
    True
    """
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    for ending, sound in _ENDINGS:
        if word.endswith(ending):
            word = word.removesuffix(ending) + sound
    return _DOUBLED.sub(r"\1", word)


def one_slip(left: str, right: str) -> bool:
    """Whether two words are equal or one letter apart: put in, left out, changed, or two swapped (Damerau 1964)."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:] and len(a) > 1)


def without_one(word: str) -> Iterator[str]:
    """The word itself, and the word without each of its letters but the first; words one slip apart share one of them."""
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]
