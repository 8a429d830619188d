"""Which Markdown would take its parser longer than any article is worth.

Python-Markdown takes quadratic time over some input that nobody writes by hand: thousands of brackets that never close,
stanzas as long as a book. The limits let every real text through, and hold what is let through to a second or two.
"""

from sitegen.patterns import lazy_pattern

_LONGEST = 1_000_000  # characters of a text
_LONGEST_STANZA = 60_000  # characters without a blank line
_MOST_LINES = 30_000
_REACH = 500_000  # characters that open brackets and tags reach over until they close, summed
_ABBREVIATIONS = 2_000_000  # definitions times characters: each is looked for everywhere

_MARK = lazy_pattern(r"[\[\]()<>\n]")
_TAG = lazy_pattern(r"<[a-zA-Z!?/]")
_BLANK = lazy_pattern(r"\n[ \t\r]*\n")


def is_too_hard(text: str) -> bool:
    """Whether a text is beyond one of the limits; linear in its length."""
    if len(text) > _LONGEST or text.count("\n") > _MOST_LINES:
        return True
    if text.count("*[") * len(text) > _ABBREVIATIONS:
        return True
    return _exceeds(text)


def _exceeds(text: str) -> bool:
    """Walk over brackets, tags and blank lines; brackets are forgotten at a blank line, unclosed tags never."""
    square = round_ = angle = 0
    stanza = last = reach = 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        reach += (at - last) * (square + round_ + angle)
        last = at
        sign = text[at]
        if sign == "\n":
            if _BLANK.match(text, at):
                if at - stanza > _LONGEST_STANZA:
                    return True
                stanza, square, round_ = at, 0, 0
        elif sign in "[]":
            square = max(0, square + (1 if sign == "[" else -1))
        elif sign in "()":
            round_ = max(0, round_ + (1 if sign == "(" else -1))
        elif sign == ">":
            angle = max(0, angle - 1)
        elif _TAG.match(text, at):
            angle += 1
    reach += (len(text) - last) * (square + round_ + angle)
    return reach > _REACH or len(text) - stanza > _LONGEST_STANZA
