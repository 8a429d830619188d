"""Days with a name that the world's press leans on, and the date that each has in a year.

A name that means different days in different countries (Independence Day) is left out: a guess would be worse than
nothing. Days of the lunar Islamic calendar are left out as well: they depend on a sighting.
"""

import datetime as dt
from calendar import monthrange

FIXED: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new year's": (1, 1),
    "epiphany": (1, 6),
    "orthodox christmas": (1, 7),
    "holocaust remembrance day": (1, 27),
    "valentine's day": (2, 14),
    "international women's day": (3, 8),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "victory day": (5, 9),
    "victory parade": (5, 9),
    "ve day": (5, 8),
    "juneteenth": (6, 19),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
}
"""Month and day. Victory Day and its parade: 9 May, as kept in Moscow and the countries around it."""

_EASTER = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
}
_NTH_WEEKDAY = {
    "martin luther king day": (1, 0, 3),
    "presidents day": (2, 0, 3),
    "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}
"""Month, weekday (Monday is 0) and which of them; -1 is the last. As kept in the United States."""

NAMES = (*FIXED, *_EASTER, *_NTH_WEEKDAY, "black friday", "election day")


def named_day(name: str, year: int) -> dt.date | None:
    """The date of a named day (by its name in lower case) in a year; None for an unknown name.

    >>> named_day("easter", 2023)
    datetime.date(2023, 4, 9)
    """
    if not 1 <= year <= 9999:
        return None
    if name in FIXED:
        return dt.date(year, *FIXED[name])
    if name in _EASTER:
        return easter(year) + dt.timedelta(days=_EASTER[name])
    if name in _NTH_WEEKDAY:
        return _nth(year, *_NTH_WEEKDAY[name])
    if name == "black friday":
        return _nth(year, 11, 3, 4) + dt.timedelta(days=1)
    # The Tuesday after the first Monday of November (United States).
    return _nth(year, 11, 0, 1) + dt.timedelta(days=1) if name == "election day" else None


def _nth(year: int, month: int, weekday: int, which: int) -> dt.date:
    if which < 0:
        end = dt.date(year, month, monthrange(year, month)[1])
        return end - dt.timedelta(days=(end.weekday() - weekday) % 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches (the anonymous Gregorian computus: Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)
