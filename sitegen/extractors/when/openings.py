"""The letters that a pattern of the grammar of dates can begin with, so that most rules are never tried.

Patterns are regular expressions over class letters (`when_tokens.expression`) of a few forms: letters, classes without
ranges, groups, look-arounds, `?` and `{m,n}`.
"""

_HEADS = ("(?:", "(?=", "(?!", "(?<=", "(?<!")


def openings(pattern: str) -> frozenset[str]:
    """The letters one of which begins everything that `pattern` fits.

    >>> sorted(openings("(?<!d)a?(?:b|[cd]e)f"))
    ['a', 'b', 'c', 'd']
    """
    letters, _, _ = _choice(pattern, 0)
    return frozenset(letters)


def _choice(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """The openings of the alternatives from `at` on, whether one can be empty, and where their group ends."""
    letters: set[str] = set()
    empty, open_ = False, True  # `open_`: everything so far of this alternative can be empty
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            empty, open_, at = empty or open_, True, at + 1
            continue
        first, optional, at = _piece(pattern, at)
        if pattern.startswith("?", at):
            optional, at = True, at + 1
        elif pattern.startswith("{", at):
            optional, at = optional or pattern[at + 1] == "0", pattern.index("}", at) + 1
        letters |= first if open_ else set()
        open_ = open_ and optional
    return letters, empty or open_, at


def _piece(pattern: str, at: int) -> tuple[set[str], bool, int]:
    """The openings of a letter, a class or a group, whether it can be empty, and where it ends."""
    head = next((head for head in _HEADS if pattern.startswith(head, at)), "")
    if head:
        letters, empty, end = _choice(pattern, at + len(head))
        return (letters, empty, end + 1) if head == "(?:" else (set(), True, end + 1)
    if pattern[at] == "[":
        end = pattern.index("]", at)
        return set(pattern[at + 1 : end]), False, end + 1
    at += pattern[at] == "\\"
    return {pattern[at]}, False, at + 1
