"""Which mentions of actors are one actor, across the whole collection.

Names are first joined within their documents, then across them (`across.RULES`), around the records that a curator or
the program keeps. The result depends on the set of documents alone, not on their order, and every name belongs to one
identity: so an address that a name once had leads to its actor for ever.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sitegen.authorities import Authorities
from sitegen.corpus.across import RULES, Node
from sitegen.corpus.actor_records import ActorRecords, index_actors
from sitegen.corpus.documents import Join, join
from sitegen.corpus.joining import Joining
from sitegen.corpus.names import Form, Name, form_of
from sitegen.corpus.place_names import place_keys
from sitegen.corpus.strangers import are_strangers
from sitegen.gazetteer import Gazetteer
from sitegen.quick import dataclass

NOBODY = ""
"""The key of a name that is no one's: dropped by a curator, or common words whose owner is unknown."""

PLACE = "place"
"""The kind of a name that `cluster` looks up among places."""

_PREFERRED = ("person", "organisation", "either")


@dataclass(frozen=True, slots=True)
class Identities:
    """`of` gives, for each document, the key of the identity that each of its names has, and maybe those of other names;
    `members` the names of each identity; `merges` the joins (key, key, rule) across documents, `joined` those within one
    ("name = name", rule) that made it; `record` the id of its record, or "". `refused` are names that fitted several
    identities and joined none: key, name, the keys of those, rule.
    """

    of: tuple[Mapping[Name, str], ...]
    members: Mapping[str, tuple[Node, ...]]
    merges: Mapping[str, tuple[tuple[str, str, str], ...]]
    joined: Mapping[str, frozenset[tuple[str, str]]]
    record: Mapping[str, str]
    refused: tuple[tuple[str, str, tuple[str, ...], str], ...] = ()


def identify(documents: Sequence[Mapping[Name, int]], records: ActorRecords, within: Join = join) -> Identities:
    """Decide which names of the documents, each with how often it stands there, are one actor; `within` says which names of one document are."""
    tally = _Tally(records, within)
    placed = [tally.add(names) for names in documents]  # the same mapping for all that join nothing
    nodes = tally.nodes()
    joining = Joining(tally.anchors, sorted(records.apart | records.apart_alone))
    _join_records(tally.anchors, joining)
    named = {node.id for node in nodes}
    for left, right in sorted(pair for pair in records.alone if named.issuperset(pair)):
        joining.join(left, right, "record")
    for rule in RULES:
        rule(nodes, joining)
    members: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        members[joining.root(node.id)].append(node)
    merges: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for left, right, rule_name in joining.edges:
        merges[joining.root(left)].append((left, right, rule_name))
    joined: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for key, pairs in tally.joined.items():
        joined[joining.root(key)] |= pairs
    own = _rooted(tally.keys, joining)
    return Identities(
        of=tuple([own if keys is tally.keys else _rooted(keys, joining) for keys in placed]),
        members={key: tuple(each) for key, each in members.items()},
        merges={key: tuple(each) for key, each in merges.items()},
        joined={key: frozenset(each) for key, each in joined.items()},
        record={key: joining.anchor(key) for key in members},
        refused=_refused(nodes, joining),
    )


def _rooted(keys: Mapping[Name, str], joining: Joining) -> Mapping[Name, str]:
    return {name: joining.root(key) if key else NOBODY for name, key in keys.items()}


def _refused(nodes: Iterable[Node], joining: Joining) -> tuple[tuple[str, str, tuple[str, ...], str], ...]:
    """The refusals that still stand now that all rules have spoken, each name once."""
    shown = {node.id: node.form.shown for node in nodes}
    found: dict[str, tuple[str, str, tuple[str, ...], str]] = {}
    for name, others, rule in joining.refused:
        rivals = tuple(dict.fromkeys(joining.root(other) for other in others if joining.may_join(name, other)))
        key = joining.root(name)
        if rivals and key not in rivals:
            found.setdefault(name, (key, shown[name], rivals, rule))
    return tuple(found.values())


def cluster(
    documents: Sequence[Sequence[Name]], authorities: Authorities | None = None, gazetteer: Gazetteer | None = None
) -> list[list[str]]:
    """A key of its identity for each name of each document, in order; equal keys mean one actor or place.

    A name of the kind "place" is looked up in the gazetteer. A name that is no one's across documents is one within its
    own.
    """
    actors = [Counter(name for name in names if name.kind != PLACE) for names in documents]
    identities = identify(actors, index_actors(authorities or Authorities()))
    clusters = []
    for number, (names, of) in enumerate(zip(documents, identities.of, strict=True)):
        places = iter(place_keys([name.text for name in names if name.kind == PLACE], gazetteer))
        clusters.append(
            [
                f"place {next(places)}" if name.kind == PLACE else of[name] or f"{number}:{form_of(name).letters}"
                for name in names
            ]
        )
    return clusters


class _Tally:
    """Counts, over documents, the names that stand for themselves. `keys` are theirs, once `nodes` has been asked."""

    def __init__(self, records: ActorRecords, within: Join) -> None:
        self._records = records
        self._within = within
        self._written: list[Name] = []
        self._twice: Counter[str] = Counter()
        self._seen_as: dict[str, Counter[str]] = defaultdict(Counter)
        self.keys: dict[Name, str] = {}
        self.joined: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self.anchors = {key: record for key, (record, _) in records.names.items()}

    def add(self, names: Mapping[Name, int]) -> Mapping[Name, str]:
        """Count one document; the key of the name that each of its names stands for, and of other documents' names."""
        if are_strangers(names):
            self._written += names
            return self.keys
        joined = self._within(names, self.anchors)
        if self._records.apart:
            joined = {name: each for name, each in joined.items() if not self._records.refuses(name, each[0])}
        keys = {name: self._key(name) for name in names if name not in joined}
        self._written += keys
        named = [key for key in keys.values() if key]
        self._twice.update(named)
        self._twice.subtract(set(named))
        for name, (full, rule) in joined.items():
            key = keys[name] = keys[full]
            form = form_of(name)
            if key and form.id != key:
                self._seen_as[form.id][key] += 1
                self.joined[key].add((f"{form.shown} = {form_of(full).shown}", rule))
        return keys

    def _key(self, name: Name) -> str:
        form = form_of(name)
        is_nobodys = form.letters in self._records.dropped or self._is_nobodys(form)
        return NOBODY if is_nobodys and not name.declared else form.id

    def _is_nobodys(self, form: Form) -> bool:
        if form.id in self.anchors:
            return False
        return form.is_role or (form.is_ownerless and not form.organisation.qualifiers)

    def nodes(self) -> list[Node]:
        """The names in order of their keys."""
        names: dict[str, dict[Name, int]] = defaultdict(dict)
        for key, (_, name) in self._records.names.items():
            names[key][name] = 0
        for name, count in Counter(self._written).items():
            key = self.keys[name] = self._key(name)
            if key:
                names[key][name] = names[key].get(name, 0) + count
        return [
            Node(
                key,
                form_of(_usual(each)),
                sum(each.values()) - self._twice[key],
                self._seen_as.get(key, {}),
                each,
            )
            for key, each in sorted(names.items())
        ]


def _usual(names: Mapping[Name, int]) -> Name:
    # A record's own name (counted 0) says what it is before any text does.
    def rank(name: Name) -> tuple[object, ...]:
        return (
            names[name] != 0,
            -names[name],
            _PREFERRED.index(form_of(name).family),
            name.text,
            name.kind,
            name.owner,
        )

    return min(names, key=rank)


def _join_records(anchors: Mapping[str, str], joining: Joining) -> None:
    for key in sorted(anchors):
        if anchors[key] != key:
            joining.join(anchors[key], key, "record")
