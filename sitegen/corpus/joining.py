"""Which names are one: sets that grow by one named rule at a time and never swallow what a curator holds apart."""

from collections import defaultdict
from collections.abc import Iterable, Mapping


class Joining:
    """A union of names by key (Tarjan 1975). `anchors` are the record that a name belongs to: names of two records are
    never joined; nor are the pairs in `apart`. `edges` are the joins (name, name, rule), `refused` the names that fitted
    several others and so joined none (name, those others, rule).
    """

    __slots__ = ("_anchor", "_apart", "_joined", "_parent", "edges", "refused")

    def __init__(self, anchors: Mapping[str, str], apart: Iterable[tuple[str, str]] = ()) -> None:
        self._parent: dict[str, str] = {}
        self._anchor = dict(anchors)
        self._joined: set[str] = set()
        self._apart: dict[str, set[str]] = defaultdict(set)
        self.edges: list[tuple[str, str, str]] = []
        self.refused: list[tuple[str, tuple[str, ...], str]] = []
        for left, right in apart:
            self._apart[left].add(right)
            self._apart[right].add(left)

    def root(self, name: str) -> str:
        """The name that stands for the set of this one."""
        path = []
        while (parent := self._parent.get(name, name)) != name:
            path.append(name)
            name = parent
        for each in path:
            self._parent[each] = name
        return name

    def anchor(self, name: str) -> str:
        """The id of the record that the name's set belongs to, or ""."""
        return self._anchor.get(self.root(name), "")

    def is_alone(self, name: str) -> bool:
        """Whether the name has been joined to no other."""
        return name not in self._joined

    def may_join(self, left: str, right: str) -> bool:
        """Whether nothing holds the two apart."""
        a, b = self.root(left), self.root(right)
        mine, theirs = self._anchor.get(a, ""), self._anchor.get(b, "")
        if a != b and mine and theirs and mine != theirs:
            return False
        return all(self.root(other) != b for other in self._apart.get(a, ()))

    def refuse(self, name: str, others: Iterable[str], rule: str) -> None:
        """Put on record that a name could be any of several others, by a rule that therefore joined it to none."""
        self.refused.append((name, tuple(sorted(others)), rule))

    def join(self, left: str, right: str, rule: str) -> bool:
        """Make two names one, unless something holds them apart; whether they are one now."""
        a, b = self.root(left), self.root(right)
        if a == b:
            return True
        if not self.may_join(a, b):
            return False
        keep, lose = min(a, b), max(a, b)
        self._parent[lose] = keep
        self._anchor[keep] = self._anchor.get(keep) or self._anchor.get(lose, "")
        self._apart[keep] |= self._apart.pop(lose, set())
        self._joined |= {keep, lose}
        self.edges.append((left, right, rule))
        return True
