"""Days as numbers, so that two of them can be subtracted, in any year from -9999 to 9999."""

from functools import lru_cache

from sitegen.dates import day_key


@lru_cache(maxsize=65536)
def day_number(day: str) -> int:
    """Days since 1 March of the year 0 (proleptic Gregorian) of an ISO day, after the usual civil-calendar arithmetic.

    >>> day_number("2024-03-01") - day_number("2024-02-28")
    2
    """
    year, month, number = day_key(day)
    year, month = (year, month - 3) if month > 2 else (year - 1, month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + number - 1
