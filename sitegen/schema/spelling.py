"""Did you mean …? The nearest of the words that would have been right."""

from collections.abc import Iterable
from functools import lru_cache

_LETTERS = 2  # a word further away than this is another word, not a slip
_SHORT = 4  # in a word of so few letters two wrong ones make another word: "note" is not "date"
_LOOSE = str.maketrans("", "", "-_ ")


@lru_cache(maxsize=4096)
def fold(key: str) -> str:
    """A key without what people vary: case, hyphens, underscores and spaces.

    >>> fold("Source-URL")
    'sourceurl'
    """
    return key.casefold().translate(_LOOSE)


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The known word within two letters of `word` (one, in short words); the first of equals; None when all are far."""
    nearest, best = None, _LETTERS + 1
    folded = fold(word)
    letters = set(folded)
    for name in known:
        other = fold(name)
        limit = 1 if min(len(folded), len(other)) <= _SHORT else _LETTERS
        # One slip changes at most two members of the set of letters: most words are out here, without any work.
        if len(letters.symmetric_difference(other)) <= 2 * limit:
            distance = _distance(folded, other, limit)
            if distance <= limit and distance < best:
                nearest, best = name, distance
    return nearest


def _distance(left: str, right: str, limit: int) -> int:
    """Letters to insert, delete, replace or swap with a neighbour (optimal string alignment), or more than `limit`."""
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, letter in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == right[j - 2] and other == left[i - 2]:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > limit and min(before) > limit:
            return limit + 1
    return row[-1]
