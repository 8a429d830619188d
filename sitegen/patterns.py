"""Regular expressions that are compiled when one of them is first used.

Compiling the patterns of every module took a sixth of what a build takes after one text was edited, and such a build
uses few of them.
"""

import re
from typing import Any, AnyStr, cast


def lazy_pattern(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As `re.compile`, but a mistake in `pattern` raises re.error at its first use. It is its methods alone that are used:
    no function of `re` takes it, and a match knows it by another identity.

    >>> lazy_pattern("[0-9]+").search("no. 12").group()
    '12'
    """
    return cast("re.Pattern[AnyStr]", _Uncompiled(pattern, flags))


_PARTS = (
    "search",
    "match",
    "fullmatch",
    "split",
    "findall",
    "finditer",
    "sub",
    "subn",
    "flags",
    "groups",
    "groupindex",
)


class _Compiled:
    """What stands for a compiled pattern: its methods, and what it is made of."""

    pattern: str | bytes


class _Uncompiled(_Compiled):
    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # called for what an instance does not have: once, for one of the parts
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update({part: getattr(compiled, part) for part in _PARTS})
        # A plain class, whose attributes the interpreter finds as quickly as those of a compiled pattern.
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(compiled, name)
