"""A text cut into chunks: runs of capitalised words that may be a name, with what stands around them.

One pass over the text finds the capitalised words; the characters between two of them decide whether they belong
together. Lower-case words are never looked at one by one, so the cost follows the number of capitals.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.extractors.name_cues import CALENDAR, FUNCTION
from sitegen.extractors.name_english import GIVEN_NAMES
from sitegen.extractors.name_given import PARTICLES
from sitegen.extractors.name_heads import AND_PAIRS, OF_HEADS, OF_PLACES, TOPIC_WORDS
from sitegen.extractors.name_titles import ABBREVIATIONS

_UPPER = "".join(re.escape(chr(code)) for code in range(0x10000) if chr(code).isupper())
_WORD = re.compile(rf"[{_UPPER}0-9](?<!\w.)(?:(?:\.[{_UPPER}])+\.?|\w*(?:['’]\w+)*)")
"""A capitalised word with its apostrophes, an abbreviation with points, or a word that begins with a digit. The first
character comes before the look-behind so that the search skips to it."""

SPACES = frozenset((" ", "\u00a0", "  ", "\u202f"))
_POINTED = frozenset((". ", ".\u00a0", ".-", ".  "))
_JOINTS = frozenset(
    [
        "-",
        "\u2010",
        "\u2011",
        " & ",
        "&",
        "-al-",
        " al-",
        " el-",
        " ul-",
        " ad-",
        " ar-",
        " as-",
        " ash-",
        " at-",
        " az-",
        "-ad-",
        "-ur-",
        "-ul-",
        "-e-",
        "-i-",
    ]
    + [f" {particle} " for particle in PARTICLES]
    + [
        f"-{word}-"
        for word in (
            "on",
            "upon",
            "sur",
            "en",
            "de",
            "la",
            "le",
            "les",
            "lès",
            "sous",
            "am",
            "an",
            "der",
            "du",
            "in",
            "of",
            "the",
            "by",
            "and",
            "au",
            "aux",
            "et",
            "y",
            "da",
            "do",
            "di",
            "del",
            "di",
            "e",
            "al",
            "el",
            "ad",
            "ar",
            "as",
            "ash",
            "ur",
            "us",
        )
    ]
    + [" de la ", " de las ", " de los ", " van der ", " van den ", " von der ", " d'", " d’", " l'", " l’", " e "]
)
"""What may stand between two words of one name, besides a space."""
OF_GAPS = frozenset((" of ", " of the ", " for ", " for the ", " on "))
"""What joins an organisation's or a place's head to the rest of the name."""
_AND_GAPS = frozenset((" and ", " and the "))
_OF_TITLES = frozenset(
    (
        "Secretary",
        "Minister",
        "Ministers",
        "Undersecretary",
        "Commissioner",
        "Representative",
        "Director",
        "Chief",
        "Observatory",
    )
)
_QUOTES = " \t\"'“”‘’«»([{*_#>•-–—\u00a0"
_ENDS = frozenset(".!?:;…\n")
_ARTICLES = frozenset(["al", "el", "ul", "ad", "an", "ar", "as", "at", "az", "ash"])
_DIGITS = "0123456789"
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_POSSESSIVES = frozenset(("'s", "’s", "'S", "’S"))
_APOSTROPHES = "'’"
_NO_NAME = FUNCTION | CALENDAR
_SHORTENED = ABBREVIATIONS | {"St", "Ste", "Mt", "Ft", "Pt", "Msgr", "Rev"}


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words `words[i]` at `starts[i]` to `ends[i]`; `gaps[i]` stands between word i and i + 1.

    `before` is the text since the chunk before (at most 60 characters), `opening` whether a sentence begins here,
    `owning` whether a possessive 's follows the last word.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    gaps: tuple[str, ...]
    before: str
    opening: bool
    owning: bool

    def name(self, first: int, last: int) -> str:
        """Words `first` to `last` (exclusive) with what stands between them."""
        if last - first == 1:
            return self.words[first]
        return (
            "".join(word + gap for word, gap in zip(self.words[first : last - 1], self.gaps[first:], strict=False))
            + self.words[last - 1]
        )


def chunks(text: str) -> Iterator[Chunk]:
    """The chunks of `text`, in order; a possessive 's, an article and a day or month are no part of one."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    gaps: list[str] = []
    before, last, owning = "", 0, False
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        if word[0] in _DIGITS and word[-2:] not in _ORDINAL_ENDS:
            continue
        own = word[-2:] in _POSSESSIVES
        if own:
            word, end = word[:-2], end - 2
        elif text[end : end + 1] in _APOSTROPHES and end < len(text):
            own = text[end + 1 : end + 2] == "s" or (word[-1] == "s" and text[end + 1 : end + 2] == " ")
        if words:
            gap = text[ends[-1] : start] if start - ends[-1] < 12 else "\n"
            initial = len(word) == 1 and text.startswith(". ", end) and gap == " "
            if not owning and (initial or _joined(words, gaps, gap, word)):
                gaps.append(gap)
                words.append(word)
                starts.append(start)
                ends.append(end)
                owning = own
                continue
            yield Chunk(tuple(words), tuple(starts), tuple(ends), tuple(gaps), before, _opens(before), owning)
            last = ends[-1]
            words, starts, ends, gaps = [], [], [], []
        if word in _NO_NAME:
            continue
        if text[start - 1 : start] == "-" and (prefix := _article(text, start)):
            start, word = start - prefix, text[start - prefix : end]
        before = text[max(last, start - 60) : start]
        if last == 0 and start < 60:
            before = "\n" + before
        words, starts, ends, owning = [word], [start], [end], own
    if words:
        yield Chunk(tuple(words), tuple(starts), tuple(ends), tuple(gaps), before, _opens(before), owning)


def _joined(words: list[str], gaps: list[str], gap: str, following: str) -> bool:
    """Whether `following` goes on the name that `words` are so far."""
    word = words[-1]
    if following in _NO_NAME:
        return following == "May" and gap == " " and word in GIVEN_NAMES
    if gap in SPACES or gap in _JOINTS:
        return True
    if gap == ", ":
        return word == "Washington" and following in ("D.C.", "DC")
    if gap in _POINTED:
        return len(word) == 1 or word in _SHORTENED
    if gap in OF_GAPS:
        return _continued(word, gaps, gap, following)
    if gap in _AND_GAPS:
        listed = not OF_GAPS.isdisjoint(gaps) and word in TOPIC_WORDS and following in TOPIC_WORDS
        return listed or ((word, following) in AND_PAIRS and (word != "Iraq" or not OF_GAPS.isdisjoint(gaps)))
    return False


def _continued(word: str, gaps: list[str], gap: str, following: str) -> bool:
    """`Ministry of Defence`, `Gulf of Aden`, `Secretary of State`: what an of or for belongs to."""
    if gap[:3] == " of":
        if word in OF_HEADS or word in OF_PLACES:
            return True
        if word in TOPIC_WORDS:
            return not OF_GAPS.isdisjoint(gaps)
        return word in _OF_TITLES and following in TOPIC_WORDS
    return (word in OF_HEADS or word in _OF_TITLES) and following in TOPIC_WORDS


def _article(text: str, start: int) -> int:
    """The length of a lower-case Arabic article before a name: 3 for `al-Bab`; 0 without one."""
    for length in (3, 4):
        at = start - length
        if at >= 0 and text[at : start - 1] in _ARTICLES and not text[at - 1 : at].isalnum():
            return length
    return 0


def _opens(before: str) -> bool:
    """Whether a sentence, a line or a quotation of its own begins after `before`."""
    bare = before.rstrip(_QUOTES)
    return not bare or bare[-1] in _ENDS or "\n" in before[len(bare) :]
