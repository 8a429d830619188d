"""A text cut into chunks: runs of capitalised words that may be a name, with what stands around them.

One pass over the text finds the capitalised words; the characters between two of them decide whether they belong
together. Lower-case words are never looked at one by one, so the cost follows the number of capitals.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sitegen.extractors.names.cues import CALENDAR, FUNCTION
from sitegen.extractors.names.english import GIVEN_NAMES, is_word
from sitegen.extractors.names.heads import ABSTRACTS, AND_PAIRS, OF_HEADS, OF_PLACES, TOPIC_WORDS
from sitegen.extractors.names.titles import ABBREVIATIONS
from sitegen.lexicon import word_set
from sitegen.lexicon.particles import PARTICLES
from sitegen.patterns import lazy_pattern

_UPPER = "".join(re.escape(chr(code)) for code in range(0x10000) if chr(code).isupper())
_WORD = lazy_pattern(rf"[{_UPPER}0-9](?<!\w.)(?:(?:\.[{_UPPER}])+(?:a\b)?\.?|\w*(?:['’]\w+)*)")
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
        " ut-",
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
_OF_TITLES = word_set(
    """
    Secretary Minister Ministers Undersecretary Commissioner Representative Director Chief Observatory
    """
)
_QUOTES = " \t\"'“”‘’«»([{*_#>•-–—\u00a0"
_ENDS = frozenset(".!?:;…\n")
_CAPITAL_ARTICLES = frozenset(("As", "An", "At"))  # as in `As Safirah`, inside a sentence
_ARTICLES = word_set(
    """
    al el ul ad an ar as at az ash
    """
)
MOST_WORDS = 16  # a longer run of capitals is a title or shouting, and is cut
WIDEST_GAP = 12
REACH = 60
_CAPITAL = ("Washington", "D.C.")
_DIGITS = "0123456789"
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_POSSESSIVES = frozenset(("'s", "’s", "'S", "’S"))
_APOSTROPHES = ("'", "’")
_INNER = frozenset(
    word + possessive
    for word in ("People", "Lord", "Children", "Women", "Men", "King", "Queen", "Jehovah")
    for possessive in ("'s", "’s")
)
"""Possessives within names: the People's Republic, the Lord's Army."""
_INNER_PLURALS = word_set(
    "Workers Peasants Farmers Teachers Students Writers Veterans Soldiers Officers Citizens Mothers Martyrs"
)
_PARTIES = frozenset("DRI")  # "D-Ohio" is a Democrat of Ohio
_NO_NAME = FUNCTION | CALENDAR
_SHORTENED = ABBREVIATIONS | {"St", "Ste", "Mt", "Ft", "Pt", "Msgr", "Rev"}


class Chunk(NamedTuple):
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
    for word, start, end, own in _tokens(text):
        if words:
            gap = text[ends[-1] : start] if start - ends[-1] < WIDEST_GAP and not owning else ""
            if gap and _joined(words, gaps, gap, word, text[end : end + 2]):
                gaps.append(gap)
                words.append(word)
                starts.append(start)
                ends.append(end)
                owning = own
                continue
            yield Chunk(tuple(words), tuple(starts), tuple(ends), tuple(gaps), before, _opens(before), owning)
            last = ends[-1]
            words, starts, ends, gaps = [], [], [], []
        if word not in _NO_NAME or (word in _CAPITAL_ARTICLES and not _opens(text[max(0, start - 8) : start])):
            begin = start - _article(text, start)
            before = text[max(last, begin - REACH) : begin] if last or begin >= REACH else "\n" + text[:begin]
            words, starts, ends, owning = [text[begin:end]], [begin], [end], own
    if words:
        yield Chunk(tuple(words), tuple(starts), tuple(ends), tuple(gaps), before, _opens(before), owning)


def _tokens(text: str) -> Iterator[tuple[str, int, int, bool]]:
    """Capitalised words and ordinals: the word without a possessive 's, where it stands, whether it had one."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        if word[0] in _DIGITS and word[-2:] not in _ORDINAL_ENDS:
            continue
        if word[-2:] in _POSSESSIVES:
            if word in _INNER and _goes_on(text, end):
                yield word, start, end, False
            else:
                yield word[:-2], start, end - 2, True
        elif text[end : end + 1] in _APOSTROPHES:
            following = text[end + 1 : end + 2]
            if word in _INNER_PLURALS and _goes_on(text, end + 1):
                yield text[start : end + 1], start, end + 1, False
            else:
                yield word, start, end, following == "s" or (word[-1] == "s" and following == " ")
        else:
            yield word, start, end, False


def _goes_on(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _joined(words: list[str], gaps: list[str], gap: str, following: str, after: str) -> bool:
    """Whether `following`, with `after` behind it, goes on the name that `words` are so far."""
    word = words[-1]
    if len(words) >= MOST_WORDS:
        return False
    if following in _NO_NAME:
        initial = len(following) == 1 and after == ". "
        return gap == " " and (initial or (following == "May" and word in GIVEN_NAMES))
    if gap in SPACES or gap in _JOINTS:
        return gap != "-" or word not in _PARTIES or len(words) > 1
    if gap in _POINTED:
        return len(word) == 1 or word in _SHORTENED
    if gap in OF_GAPS:
        return _continued(word, gaps, gap, following)
    return (gap in _AND_GAPS and _paired(word, gaps, following)) or (gap == ", " and (word, following) == _CAPITAL)


def _paired(word: str, gaps: list[str], following: str) -> bool:
    """`Trinidad and Tobago`, `Ministry of Health and Welfare`: two words with and that are one name."""
    headed = not OF_GAPS.isdisjoint(gaps)
    if (word in ABSTRACTS and following in ABSTRACTS) or (headed and word in TOPIC_WORDS and following in TOPIC_WORDS):
        return True
    return (word, following) in AND_PAIRS and (headed or word != "Iraq")


def _continued(word: str, gaps: list[str], gap: str, following: str) -> bool:
    """`Ministry of Defence`, `Gulf of Aden`, `Secretary of State`: what an of or for belongs to."""
    if gap[:3] != " of":
        return following in TOPIC_WORDS if word in _OF_TITLES else word in OF_HEADS and is_word(following)
    if word in OF_HEADS or word in OF_PLACES:
        return True
    if is_word(word) and is_word(following) and not OF_GAPS.isdisjoint(gaps):
        return True  # "Committee for the Protection of Journalists"
    return following in TOPIC_WORDS if word in _OF_TITLES else word in TOPIC_WORDS and not OF_GAPS.isdisjoint(gaps)


def _article(text: str, start: int) -> int:
    """The length of a lower-case Arabic article before a name: 3 for `al-Bab`; 0 without one."""
    if text[start - 1 : start] not in ("-", " ") or start < 3:
        return 0
    if text[start - 1] == " ":
        return 3 if text[start - 3 : start - 1] == "al" and not text[start - 4 : start - 3].isalnum() else 0
    for length in (3, 4):
        at = start - length
        if at >= 0 and text[at : start - 1] in _ARTICLES and not text[at - 1 : at].isalnum():
            return length
    return 0


def _opens(before: str) -> bool:
    """Whether a sentence, a line or a quotation of its own begins after `before`."""
    bare = before.rstrip(_QUOTES)
    return not bare or bare[-1] in _ENDS or "\n" in before[len(bare) :]
