"""Which spellings and short forms of given names are one name; words are folded as `spelling.words` folds them."""

from sitegen.corpus.spelling import respell
from sitegen.lexicon.given_variants import VARIANTS

_CLASSES = [line.split() for line in VARIANTS.strip().splitlines()]
_CLASS = {name: members[0] for members in _CLASSES for name in members}
_INITIALS = {members[0]: frozenset(name[0] for name in members) for members in _CLASSES}


def given_class(name: str) -> str:
    """The class of a folded given name; a name in no class stands for itself."""
    return _CLASS.get(name, name)


def same_given(left: str, right: str) -> bool:
    """Whether two classes, or initials, can be one given name."""
    if len(left) == 1 or len(right) == 1:
        return bool(initials(left) & initials(right))
    return left == right or respell(left) == respell(right)


def initials(name: str) -> frozenset[str]:
    """The letters that a class' members begin with: Yevgeny and Evgeny are one name."""
    return _INITIALS.get(name) or frozenset(name[:1])


def is_given(name: str) -> bool:
    """Whether a folded word is one of the listed given names."""
    return name in _CLASS
