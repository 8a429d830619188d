"""Well-nested, shallow HTML out of any sequence of tags.

The parsers behind us take quadratic time over tags that are nested deeply or never closed. Here an element ends where a
browser would end it, or with the one around it, and what would lie too deep is left out, its text kept.
"""

from collections import Counter

from sitegen.patterns import lazy_pattern
from sitegen.readers.elements import GROUPS, HEADINGS, INLINE, ITEMS, LEAVES, RENAMED, TABLE

_DEEPEST = 48
_DEEPEST_INLINE = 16
PARTING = "<div></div>"
"""Parts the text before it from the text after it, and does nothing else."""

_INLINE = INLINE | RENAMED.keys()
_SCOPE = TABLE | {"table"}
_SECTIONS = frozenset({"tbody", "thead", "tfoot"})

# Which open element a start tag ends, and behind which other the search for it stops.
_ENDS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), GROUPS | TABLE),
    "dt": (frozenset({"dt", "dd"}), GROUPS | TABLE),
    "dd": (frozenset({"dt", "dd"}), GROUPS | TABLE),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr", "caption"}), _SECTIONS | {"table"}),
    "a": (frozenset({"a"}), TABLE),
    **dict.fromkeys(_SECTIONS, (_SECTIONS | {"caption"}, frozenset({"table"}))),
    **dict.fromkeys(HEADINGS, (HEADINGS, GROUPS | TABLE)),
}
_P = frozenset({"p"})

# nh3 takes quadratic time over the entities of one stretch of text; a comment, which it drops, makes two of one.
_MOST_ENTITIES = 500
_ENTITIES = lazy_pattern(rf"(?:[^&]*+&){{{_MOST_ENTITIES}}}[^&]*+")
_SPLIT = "<!---->"


class Nesting:
    """Writes tags so that each is closed in the reverse order of opening, and none lies deeper than a few dozen."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self._stack: list[str] = []
        self._left_out: Counter[str] = Counter()

    def mark(self) -> tuple[int, list[str]]:
        """The state, for `back_to`."""
        return len(self.out), list(self._stack)

    def back_to(self, mark: tuple[int, list[str]]) -> None:
        """Forget everything written since."""
        written, self._stack = mark
        del self.out[written:]

    def finish(self) -> str:
        self._close_from(0)
        return "".join(self.out)

    def part(self) -> None:
        """End a paragraph here, as a `div` does."""
        self._end(_P, TABLE)
        self.out.append(PARTING)

    def text(self, raw: str) -> None:
        """Write text as it stands in a page, entities encoded; a `<` in it begins no tag."""
        raw = raw.replace("<", "&lt;")
        if raw.count("&") > _MOST_ENTITIES:
            raw = _ENTITIES.sub(rf"\g<0>{_SPLIT}", raw)
        self.out.append(raw)

    def empty(self, written: str) -> None:
        """Write an element without an end tag."""
        self.out.append(written)

    def start(self, name: str, written: str) -> None:
        """Open an element; `written` is its tag."""
        if name not in _INLINE:
            self._end(_P, TABLE)
        if name in _ENDS:
            self._end(*_ENDS[name])
        if self._has_room(name):
            self._stack.append(name)
            self.out.append(written)
            return
        self._left_out[name] += 1
        if name in LEAVES or name in ITEMS or name in TABLE:
            self.out.append(PARTING)

    def end(self, name: str) -> None:
        """Close the innermost element of this name, if there is one to close; any heading's end closes any heading."""
        if self._left_out[name]:
            self._left_out[name] -= 1
            if name not in _INLINE:
                self.out.append(PARTING)
        elif name in HEADINGS:
            self._end(HEADINGS, TABLE)
        elif name in self._stack:
            self._end(frozenset({name}), frozenset({"table"}) if name in TABLE else TABLE)

    def _has_room(self, name: str) -> bool:
        if name in _INLINE:
            return sum(each in _INLINE for each in self._stack) < _DEEPEST_INLINE
        if name in TABLE and name != "table" and "table" not in self._stack:
            return False
        return len(self._stack) < _DEEPEST

    def _end(self, names: frozenset[str], barrier: frozenset[str]) -> None:
        """Close the innermost of these elements, and what is open in it, unless a barrier lies between."""
        for index in range(len(self._stack) - 1, -1, -1):
            name = self._stack[index]
            if name in names:
                if name in _INLINE and not _INLINE.issuperset(self._stack[index:]):
                    self.out.append(f"</{name}>")  # a block goes on in it: browsers end it right here
                    del self._stack[index]
                else:
                    self._close_from(index)
                return
            if name in barrier:
                return

    def _close_from(self, index: int) -> None:
        self.out.extend(f"</{name}>" for name in reversed(self._stack[index:]))
        del self._stack[index:]
