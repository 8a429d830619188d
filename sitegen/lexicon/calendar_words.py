"""The English names of months and weekdays, in the calendar's order, and the digits that dates are written in."""

from sitegen.patterns import lazy_pattern

MONTHS = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("May",),
    ("June", "Jun"),
    ("July", "Jul"),
    ("August", "Aug"),
    ("September", "Sept", "Sep"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
"""Each month's name and its short forms, without their point."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_OTHER_DIGITS = lazy_pattern("[٠-٩۰-۹]")
_AS_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def western_digits(text: str) -> str:
    """A text of the same length with the digits of Arabic and Persian as 0 to 9."""
    if text.isascii() or not _OTHER_DIGITS.search(text):
        return text
    return text.translate(_AS_WESTERN)
