"""How the word lists of this folder are written: words apart by spaces, in a text."""


def words(text: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(text.split())
