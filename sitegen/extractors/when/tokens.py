"""Text as a string of word classes, one letter a token, so that a grammar of dates is a few short expressions.

"By Friday, 3 March" is read as the letters of preposition, space, weekday, comma, space, day number, space, month. A
language is data: its words by class (`Words`) and its patterns in a notation where a class is a word in capitals
(`"DAYNUM MONTH YEAR"`). The expressions run over the letters, never over the text, and hold no open repetition, so
the time is linear in the text.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate, chain, product, repeat

from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

Vocabulary = Mapping[str, Mapping[str, int | str]]
"""Class name → word → what the word means in that class."""

CLASSES: dict[str, str] = {
    "DAYNUM": "d",  # 1 to 31 in digits
    "NUM": "D",  # another number in digits
    "YEAR": "y",  # 1000 to 2199 in digits
    "SUFFIX": "s",  # st nd rd th, next to a number
    "WORDNUM": "n",
    "ORDINAL": "o",
    "MONTH": "M",
    "MONTHAB": "1",  # Sept, Oct
    "DOUBTFUL": "m",  # a month only beside a day and a year: "may", "march"
    "WEEKDAY": "W",
    "WKDAY": "w",  # a weekday only beside a date: "Sat", "Sun"
    "WEEKDAYS": "V",
    "UNIT": "u",
    "UNITS": "U",
    "PART": "p",  # morning, night
    "NOON": "N",  # noon, midnight, overnight
    "SEASON": "S",
    "DECADE": "X",  # nineties, 1990s
    "HOLIDAY": "Z",
    "NAMED": "7",  # the first word of a named day of more than one
    "EVE": "R",  # what follows the first word
    "DAYWORD": "k",  # yesterday
    "NOW": "z",
    "RECENT": "Q",
    "FUTURE": "4",
    "ADVERB": "O",  # nightly
    "LAST": "l",
    "NEXT": "x",
    "THIS": "c",
    "THESE": "3",
    "CURRENT": "5",
    "THAT": "h",
    "SAME": "e",
    "AGO": "g",
    "EARLIER": "r",
    "LATER": "L",
    "EARLY": "E",  # early, late, mid
    "EDGE": "I",  # beginning, end, middle
    "ABOUT": "b",
    "MORE": "C",
    "THAN": "6",
    "FEW": "q",
    "EVERY": "v",
    "AN": "a",
    "THE": "t",
    "OF": "f",
    "PREP": "i",
    "BETWEEN": "8",
    "AND": "j",
    "TO": "K",
    "MERIDIEM": "A",
    "ZONE": "T",
    "FISCAL": "F",
    "HALF": "H",
    "PERIOD": "P",
    "QLETTER": "Y",  # Q of Q3
    "PLURAL": "J",  # s of 's
    "OLD": "2",
    "OTHER": "0",
    "BREAK": "¶",  # a blank line
}
"""Names of the word classes in patterns, and the letter of each. Punctuation and a space stand for themselves."""

CORES = frozenset("nsyM1mWwVuUpNSXZRkzQ4OgPY/:AT")
"""Letters one of which every date holds; the grammar is tried only near them."""

_TOKEN = lazy_pattern(
    r" |(?![AaPp]\.[Mm]\b)[A-Za-zÀ-ɏЀ-ӿ]+|\d+(?:s\b)?|\s+|[AaPp]\.[Mm]\.?|[^\W\d_]+|.", re.DOTALL
)  # the commonest tokens stand first: half of the time of a whole reading goes here
_UNEVEN = lazy_pattern("[\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000] ")
"""White space that a token may hold together with a plain space."""
_NAME = lazy_pattern(r"[A-Z]{2,}")
_PUNCTUATION = {mark: mark for mark in " .,-/:'$£€%#()+"} | dict.fromkeys("–—‐‑−", "-") | dict.fromkeys("’‘ʼ`", "'")


def _numbers() -> Iterator[tuple[str, str]]:
    for size in (1, 2, 3, 4):
        for number in range(10**size):
            yield f"{number:0{size}}", "d" if size < 3 and 1 <= number <= 31 else "y" if 1000 <= number <= 2199 else "D"
    for size, decades in ((2, range(0, 100, 10)), (4, range(1800, 2100, 10))):
        yield from ((f"{decade:0{size}}s", "X") for decade in decades)


_NUMBERS = dict(_numbers())
_SPACES = {
    "".join(run): "¶" if run.count("\n") > 1 else " "
    for size in (1, 2, 3)
    for run in product(" \n\r\t\xa0", repeat=size)
} | dict.fromkeys("\u2009\u202f\u2007\v\f", " ")
"""Longer numbers, and longer runs of white space, are classed as unknown words: they end a date."""


class Words(dict[str, str]):
    """Token → class letter, for the vocabulary of one language.

    A word in small letters stands for itself in any case, one with a capital for itself and all capitals.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__(_PUNCTUATION)
        self._values: dict[tuple[str, str], int | str] = {}
        for name, words in vocabulary.items():
            letter = CLASSES[name]
            for word, value in words.items():
                self._values[letter, word.lower()] = value
                for form in (word, word.upper(), *([word.capitalize()] if word.islower() else [])):
                    if form == word or form not in self:
                        self[form] = letter
        self.update(_NUMBERS | _SPACES)

    def value(self, letter: str, token: str) -> int | str:
        """What the token means in its class; a number in digits is itself, and a word without a meaning too."""
        low = token.lower()
        if low[0].isdecimal():
            return int(low.removesuffix("s")) if len(low) < 10 else 0
        return self._values.get((letter, low), low)


_Cut = tuple[str, tuple[int, ...]]
"""The class letters of a piece's tokens; the length of each, and that of the space behind the piece."""


class Pieces(dict[str, _Cut]):
    """How what stands between two spaces is cut, for the words of one language: most of it has been met before."""

    MOST, LONGEST = 1 << 15, 24
    """How many pieces are remembered, and the characters of the longest."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, piece: str) -> _Cut:
        before, gap, after = piece.partition("\n\n")
        if (
            gap and not before[-1:].isspace() and not after[:1].isspace()
        ):  # the end of a paragraph and the next one's start
            (letters, lengths), (more, others) = self[before], self[after]
            return f"{letters}{self._words[gap]}{more}", (*lengths[:-1], len(gap), *others)
        texts = _TOKEN.findall(piece)
        cut = "".join(map(self._words.get, texts, repeat("0"))), (*map(len, texts), 1)
        if len(self) < self.MOST and len(piece) <= self.LONGEST and "\n" not in piece:
            self[piece] = cut
        return cut


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut into tokens: `letters` are their classes, `starts` their places and the end of the last."""

    text: str
    starts: list[int]
    letters: str

    def between(self, first: int, stop: int) -> str:
        """The characters of the tokens `first` to `stop` (exclusive)."""
        return self.text[self.starts[first] : self.starts[stop]]

    def at(self, number: int) -> str:
        """One token; "" beyond the ends of the text."""
        return self.between(number, number + 1) if 0 <= number < len(self.letters) else ""


def tokenise(text: str, pieces: Pieces) -> Tokens:
    """Cut the text into tokens, every character in one of them, and name their classes."""
    parts = [text] if _UNEVEN.search(text) else text.split(" ")
    letters, lengths = zip(*map(pieces.__getitem__, parts), strict=True)
    starts = [0, *accumulate(chain.from_iterable(lengths))]
    starts.pop()  # no space stands behind the last piece
    return Tokens(text, starts, " ".join(letters))


def expression(pattern: str, macros: Mapping[str, str]) -> str:
    """A pattern in the notation of the grammar as a regular expression over class letters; `_` joins two words.

    >>> expression("DATE,?_YEAR", {"DATE": "DAYNUM MONTH"})
    'd M,?y'
    """
    for _ in range(4):  # macros within macros
        pattern = _NAME.sub(lambda found: macros.get(found[0], found[0]), pattern)
    return _NAME.sub(lambda found: CLASSES[found[0]], pattern).replace("_", "")
