"""What a rule of the grammar of dates sees (a scene: its words, the anchor, what was said before) and what it says."""

import datetime as dt
from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple

from sitegen.extractors.when.calendar import Stretch, timex
from sitegen.extractors.when.tense import Tense, tense
from sitegen.extractors.when.tokens import CLASSES, Tokens, Words
from sitegen.quick import dataclass

Kind = Literal["DATE", "TIME", "DURATION", "SET"]
Order = Literal["dmy", "mdy", "ymd"]


@lru_cache(maxsize=512)
def _letters_of(names: tuple[str, ...]) -> frozenset[str]:
    """The letters of word classes."""
    return frozenset(CLASSES[name] for name in names)


class Meaning(NamedTuple):
    """What words mean. `span` (to the end of `end`, of a range) is their place on the calendar, None when they have
    none; `clock` is what a TIME adds to its day: T14:02, TMO. `refers` says that the words point at a date named before
    them, so that later words point past them.
    """

    kind: Kind
    timex: str = ""
    span: Stretch | None = None
    end: Stretch | None = None
    clock: str = ""
    confidence: float = 0.9
    approximate: bool = False
    refers: bool = False


class Told(NamedTuple):
    """The latest stretches that a text has named so far: of any kind, a day, one within a year, a quarter."""

    last: Stretch | None = None
    day: Stretch | None = None
    year: Stretch | None = None
    quarter: Stretch | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What is the same for all dates of a text. `anchor` is its day of publication."""

    text: str
    tokens: Tokens
    words: Words
    anchor: dt.date | None
    order: Order | None
    language: str


class Scene(NamedTuple):
    """The tokens `first` to `stop` of a text, their class letters, and all that their meaning may depend on."""

    setting: Setting
    first: int
    stop: int
    said: str
    told: Told

    @property
    def anchor(self) -> dt.date | None:
        """The day of publication."""
        return self.setting.anchor

    def has(self, *names: str) -> bool:
        """Whether a word of one of the classes is among the words."""
        said = self.said
        for name in names:  # noqa: SIM110 - a generator takes thrice the time, and each rule asks
            if CLASSES[name] in said:
                return True
        return False

    def values(self, *names: str) -> list[int | str]:
        """What the words of these classes mean, in order."""
        wanted = _letters_of(names)
        if wanted.isdisjoint(self.said):
            return []
        tokens, value = self.setting.tokens, self.setting.words.value
        text, starts = tokens.text, tokens.starts
        return [
            value(letter, text[starts[at] : starts[at + 1]])
            for at, letter in enumerate(self.said, self.first)
            if letter in wanted
        ]

    def numbers(self, *names: str) -> list[int]:
        """The values that are numbers."""
        return [value for value in self.values(*names) if isinstance(value, int)]

    def word(self, *names: str) -> str:
        """The first value of the classes that is a word; "" without one."""
        for value in self.values(*names):
            if isinstance(value, str):
                return value
        return ""

    def unit(self) -> str:
        """The unit that the words count in or name: D, W, M, Q, Y, DE, CE, WE, TH …; "" without one."""
        return self.word("UNIT", "UNITS")

    def letters(self, before: int = 0, after: int = 0) -> str:
        """Class letters of so many tokens before the words, or after them."""
        letters = self.setting.tokens.letters
        return letters[self.stop : self.stop + after] if after else letters[max(0, self.first - before) : self.first]

    def token(self, offset: int) -> str:
        """A token in small letters, counted from the first of the words (negative) or from the one after them."""
        at = self.first + offset if offset < 0 else self.stop + offset
        return self.setting.tokens.at(at).lower()

    def surface(self) -> str:
        """The words themselves."""
        return self.setting.tokens.between(self.first, self.stop)

    def tense(self) -> Tense:
        """Whether the sentence around the words looks ahead or back."""
        starts = self.setting.tokens.starts
        return tense(self.setting.text, starts[self.first], starts[self.stop])

    def ahead(self) -> bool:
        """Whether the sentence speaks of what is to come."""
        return self.tense() == "ahead"


Reading = Callable[[Scene], Meaning | None]
"""What a rule of the grammar means: None when the words are no date after all."""

UNKNOWN = Meaning("DATE", confidence=0.3)
"""A date that needs what is not known: an anchor, or a date named before."""


def on(span: Stretch, confidence: float, *, approximate: bool = False, refers: bool = False) -> Meaning:
    """A date on the calendar."""
    return Meaning("DATE", timex(span), span, confidence=confidence, approximate=approximate, refers=refers)


def timed(scene: Scene, clock: str) -> Meaning:
    """A time without a day: TIMEX3 takes it on the day of publication, the timeline does not take it."""
    return Meaning("TIME", f"{scene.anchor}{clock}" if scene.anchor else clock, clock=clock, confidence=0.7)


def number(values: list[int]) -> int | None:
    """The number that number words make: [20, 5] is 25, [2, 1000] is 2000, [19, 96] is 1996; None without any."""
    if not values:
        return None
    if len(values) >= 2 and 13 <= values[0] <= 20 and 10 <= values[1] <= 99:
        return values[0] * 100 + sum(values[1:3])
    total = group = 0
    for value in values:
        if value >= 100:
            group = max(1, group) * value
            if value >= 1000:
                total, group = total + group, 0
        else:
            group += value
    return total + group


def amount(scene: Scene) -> int | None:
    """How many units the words count: "two" 2, "a" 1; None for "several"."""
    digits = scene.numbers("DAYNUM", "NUM", "YEAR")
    if digits:
        return digits[0]
    words = scene.numbers("WORDNUM")
    if words:
        return number(words)
    if scene.has("FEW"):
        return next(iter(scene.numbers("FEW")), None)
    return 1 if scene.has("AN", "UNIT") else None
