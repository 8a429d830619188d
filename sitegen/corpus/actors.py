"""The actors of a collection: from identities to records with an id, a name, a kind, an owner and their merges.

An id is the slug of the fullest name, or the record's; every other form that could have been the id leads to it
(`forwards`). The name that is shown is the one most documents use.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, cast

from sitegen.corpus.across import Node
from sitegen.corpus.actor_records import ActorRecords
from sitegen.corpus.declared import Unknown
from sitegen.corpus.documents import Join, join
from sitegen.corpus.identities import Identities, identify
from sitegen.corpus.names import Name, form_of
from sitegen.corpus.organisation_names import owner_key
from sitegen.corpus.place_records import distinct
from sitegen.corpus.spelling import bare, letters, words
from sitegen.model import Actor, ActorKind, RefusedMerge

_KINDS = ("person", "organisation", "armed-group", "government", "media")


Call = tuple[Name, str, bool]
"""A name that an article gives, the words that stand for it, and whether its front matter declares them."""


class Told(NamedTuple):
    """`ids` gives for each article the id of each name, "" for nobody, and maybe those of other names; `actors` holds every
    record that is named; `unknown` are the declared names without a record; `refused` as in `Corpus`.
    """

    ids: list[Mapping[Name, str]]
    actors: Mapping[str, Actor]
    unknown: tuple[Unknown, ...]
    refused: tuple[RefusedMerge, ...]


def tell_actors(
    articles: Sequence[tuple[str, Mapping[Call, int]]],
    records: ActorRecords,
    place_of: Callable[[str], str],
    within: Join = join,
) -> Told:
    """Tell who the actors of a collection are from what each article, given by its path, calls them how often. `place_of`
    finds an owner's place, `within` which names of one article are one.
    """
    identities = identify([_names(calls) for _, calls in articles], records, within)
    spoken = _spoken(articles, identities)
    ids = {key: _id(identities, key) for key in spoken}
    makers = _Maker(identities, records, spoken, ids, place_of)
    actors = {ids[key]: makers.actor(key) for key in spoken}
    resolved = _resolved(identities, ids)
    return Told(
        resolved,
        {id_: actors[id_] for id_ in sorted(actors)},
        _unknown(articles, resolved, records),
        _refused(identities, ids),
    )


def _names(calls: Mapping[Call, int]) -> Mapping[Name, int]:
    names: dict[Name, int] = {}
    for (name, _, _), count in calls.items():
        names[name] = names.get(name, 0) + count
    return names


def _resolved(identities: Identities, ids: Mapping[str, str]) -> list[Mapping[Name, str]]:
    """For each document the ids of its names; many share one mapping."""
    shared = {id(known): known for known in identities.of}
    found = {each: {name: ids.get(key, "") for name, key in known.items()} for each, known in shared.items()}
    return [found[id(known)] for known in identities.of]


def _refused(identities: Identities, ids: Mapping[str, str]) -> tuple[RefusedMerge, ...]:
    return tuple(
        RefusedMerge(ids[key], name, others, rule)
        for key, name, keys, rule in identities.refused
        if key in ids and (others := tuple(ids[other] for other in keys if other in ids))
    )


def _spoken(
    articles: Sequence[tuple[str, Mapping[Call, int]]], identities: Identities
) -> dict[str, Counter[tuple[str, str]]]:
    """For each identity that is named at all: how often which words stand for which name."""
    spoken: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for (_, calls), known in zip(articles, identities.of, strict=True):
        for (name, surface, _), count in calls.items():
            if key := known[name]:
                spoken[key][surface, name.text] += count
    return {key: spoken[key] for key in sorted(spoken)}


def _id(identities: Identities, key: str) -> str:
    return identities.record[key] or min(identities.members[key], key=_fullest_first).id


def _fullest_first(node: Node) -> tuple[int, int, str]:
    return (-len(words(node.form.shown)), -len(node.form.shown), node.id)


class _Maker:
    """Makes the records; what they share is looked up once."""

    def __init__(
        self,
        identities: Identities,
        records: ActorRecords,
        spoken: Mapping[str, Counter[tuple[str, str]]],
        ids: Mapping[str, str],
        place_of: Callable[[str], str],
    ) -> None:
        self._identities = identities
        self._records = records
        self._spoken = spoken
        self._ids = ids
        self._place_of = place_of
        self._owners: dict[str, str] = {}
        for key in spoken:
            for node in identities.members[key]:
                self._owners.setdefault(node.form.letters, ids[key])

    def actor(self, key: str) -> Actor:
        """The record of one identity."""
        members = self._identities.members[key]
        record = self._records.by_id.get(self._identities.record[key])
        name = (record.name if record else "") or _shown(members)
        found = self._spoken[key]
        surfaces = [
            bare(each) for each in sorted({each for each, _ in found}, key=lambda each: (-_count(found, each), each))
        ]
        forms = [node.form.shown for node in sorted(members, key=_fullest_first) if node.documents]
        id_ = self._ids[key]
        return Actor(
            id_,
            name,
            distinct((*(record.aliases if record else ()), *forms, *surfaces), name),
            record.kind if record and record.kind != "unknown" else _kind(members),
            (record.owner if record else "") or self._owner(members, id_),
            self._merges(key),
            self._forwards(key, id_),
        )

    def _owner(self, members: Sequence[Node], id_: str) -> str:
        owners = Counter[str]()
        for node in members:
            for name, count in node.names.items():
                owner = name.owner or (node.form.organisation.owner if node.form.family != "person" else "")
                owners[owner_key(owner.replace("_", " "))] += count if owner else 0
        if not owners:
            return ""
        best = min(owners, key=lambda each: (-owners[each], each))
        found = (self._place_of(best.replace("_", " ")) or self._owners.get(best.replace("_", ""), "")) if best else ""
        return "" if found == id_ else found

    def _merges(self, key: str) -> tuple[tuple[str, str], ...]:
        shown = {node.id: node.form.shown for node in self._identities.members[key]}
        named = {node.id for node in self._identities.members[key] if node.documents}
        across = {
            (f"{shown[left]} = {shown[right]}", rule)
            for left, right, rule in self._identities.merges.get(key, ())
            if shown[left] != shown[right] and right in named and (left in named or rule == "record")
        }
        within = {
            (f"{surface} = {text}", "same-document")
            for surface, text in self._spoken[key]
            if letters(surface) != letters(text)
        }
        return tuple(sorted(across | within | set(self._identities.joined.get(key, ()))))

    def _forwards(self, key: str, id_: str) -> tuple[str, ...]:
        forms = {node.id for node in self._identities.members[key] if node.documents}
        if id_ in self._records.by_id:  # an alias that was found had an address of its own before it was one
            written = {form_of(Name(surface, self._records.by_id[id_].kind)).id for surface, _ in self._spoken[key]}
            forms |= {form for form in written if self._records.names.get(form, ("",))[0] == id_}
        others = {other for other, record in self._records.redirects.items() if record == id_}
        return tuple(sorted((forms | others) - {id_}))


def _count(found: Mapping[tuple[str, str], int], surface: str) -> int:
    return sum(count for (each, _), count in found.items() if each == surface)


def _shown(members: Sequence[Node]) -> str:
    """The name that most documents use, of those that are whole: no surname or capitals alone if there is more."""
    named = [node for node in members if node.documents] or list(members)
    whole = [node for node in named if not node.form.organisation.acronym and not node.form.is_lone_person] or named
    best = min(whole, key=lambda node: (-node.documents, *_fullest_first(node)))
    written = best.names
    text = min(written, key=lambda name: (-written[name], name.text.islower(), name.text.isupper(), name.text))
    return form_of(text).shown


def _kind(members: Iterable[Node]) -> ActorKind:
    votes = Counter[str]()
    for node in members:
        for name, count in node.names.items():
            if name.kind in _KINDS:
                votes[name.kind] += count
    if not votes:
        return "unknown"
    return cast(ActorKind, min(votes, key=lambda kind: (-votes[kind], _KINDS.index(kind))))


def _unknown(
    articles: Sequence[tuple[str, Mapping[Call, int]]], ids: Sequence[Mapping[Name, str]], records: ActorRecords
) -> tuple[Unknown, ...]:
    paths: dict[str, list[str]] = defaultdict(list)
    names: dict[str, str] = {}
    for (path, calls), known in zip(articles, ids, strict=True):
        for name, surface, declared in calls:
            if declared and (id_ := known[name]) not in records.by_id:
                paths[id_].append(path)
                if surface != names.get(id_):
                    names[id_] = min(names.get(id_, surface), surface)
    return tuple(Unknown("actor", names[id_], id_, tuple(paths[id_])) for id_ in sorted(paths))
