"""Regular endings of English words taken off, so that a short word list knows the long forms too."""

ENDINGS: tuple[tuple[str, tuple[tuple[int, str], ...]], ...] = (
    ("ies", ((3, "y"),)),
    ("ied", ((3, "y"),)),
    ("ier", ((3, "y"),)),
    ("ily", ((3, "y"),)),
    ("es", ((2, ""), (1, ""))),
    ("s", ((1, ""),)),
    ("ed", ((2, ""), (1, ""), (3, ""))),
    ("ing", ((3, ""), (3, "e"), (4, ""))),
    ("ers", ((3, ""), (2, ""), (4, ""))),
    ("er", ((2, ""), (1, ""), (3, ""))),
    ("est", ((3, ""), (2, ""))),
    ("ly", ((2, ""),)),
    ("ness", ((4, ""),)),
)


def stems(word: str) -> list[str]:
    """What `word` (lower case) may be a regular form of; none is shorter than three letters."""
    found = [word[:-cut] + end for ending, cuts in ENDINGS if word.endswith(ending) for cut, end in cuts]
    return [stem for stem in found if len(stem) > 2]
