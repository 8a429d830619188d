"""Cutting prose where a reader would: at a sentence, at a clause, at a word."""

from sitegen.patterns import lazy_pattern

_SENTENCE_END = lazy_pattern(r"[.!?…][\"'”’»)\]]?(?=\s|$)")
_CLAUSE_END = lazy_pattern(r"[,;:](?=\s)|\s[–—](?=\s)")

ELLIPSIS = "…"
_MARKS = "“”‘’„«»—–…"

_LOOSE = " ,;:–—-"
_SMALL = 3  # letters of a word that may only join others, in most languages


def without_marks(text: str) -> str:
    """`text` with typographic marks as spaces, for who counts its words: most English is ASCII then, and read sooner."""
    if not text.isascii():
        for mark in _MARKS:
            text = text.replace(mark, " ")
    return text


def shorten(text: str, limit: int) -> str:
    """`text` if it is no longer than `limit` characters; else its start up to the last clause, or word, and an ellipsis.

    A clause is taken only if it keeps at least a third of what may be kept, so that a leading "However," never stands
    alone.
    """
    text = _even(text)
    if len(text) <= limit:
        return text
    room = text[:limit]
    clauses = [found.start() for found in _CLAUSE_END.finditer(room) if found.start() >= limit // 3]
    cut = clauses[-1] if clauses else room.rfind(" ")
    kept = room[: cut if cut > 0 else limit - 1].rstrip(_LOOSE)
    return (kept if clauses else _without_loose_words(kept)) + ELLIPSIS


def shorten_around(text: str, words: str, limit: int) -> str:
    """As `shorten`, but what is kept holds `words`: a start that lacks them gives way to the clauses that hold them."""
    text, words = " ".join(text.split()), " ".join(words.split())
    short = shorten(text, limit)
    at = text.find(words)
    if at < 0 or words in short:
        return short
    end = at + len(words)
    clauses = [found.end() for found in _CLAUSE_END.finditer(text, 0, at) if end - found.end() <= limit]
    start = clauses[0] if clauses else text.find(" ", max(0, end - limit), at) + 1 or at
    kept = text[start:].lstrip()
    short = shorten(kept, limit)
    return ELLIPSIS + (short if words in short else kept[: kept.find(words) + len(words)] + ELLIPSIS)


def _without_loose_words(text: str) -> str:
    """A cut text without the small words at its end, which lead on to what is gone: "in", "of the", "and"."""
    words = text.split(" ")
    while len(words) > 1 and len(words[-1]) <= _SMALL and words[-1].islower():
        words.pop()
    return " ".join(words).rstrip(_LOOSE)


def _even(text: str) -> str:
    """`text` with every run of white space as one space, and none at its ends."""
    # As most texts are already: of all white space only the space is printable.
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())


def first_sentences(text: str, limit: int) -> str:
    """As many whole sentences from the start as fit `limit` characters; a first one that is longer is shortened."""
    text = _even(text)
    if len(text) <= limit:
        return text
    ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, limit) if found.end() >= limit // 3]
    return text[: ends[-1]] if ends else shorten(text, limit)
