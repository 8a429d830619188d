"""Word lists that more than one stage reads: nations and their peoples, given names, particles, months, ordinals.

A list stands here once, in its usual English spelling; each stage derives from it what it compares or looks for.
"""


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as text."""
    return frozenset(text.split())
