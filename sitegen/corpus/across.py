"""Rules that join names across documents, from the surest to the least sure.

Each rule brings names together that share a key, so that the work grows with their number and not with its square.
Where a shorter name fits several that exclude one another, it joins none: no merge beats a wrong one.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import lru_cache

from sitegen.corpus.joining import Joining
from sitegen.corpus.names import Form, Name
from sitegen.corpus.organisation_names import may_be_one_unit
from sitegen.corpus.person_names import PersonName, detail, may_be_one
from sitegen.corpus.spelling import one_slip, respell, without_one
from sitegen.quick import dataclass

SLIP = 6
"""Letters of a surname from which one slip of the pen is overlooked, under the same given name."""

SHARE = 0.8
"""Share of a surname's documents that its bearer needs before a lone surname is his."""


@dataclass(frozen=True, slots=True)
class Node:
    """A name across documents. `documents` counts those that give no fuller one; `seen_as` counts, by the id of a fuller
    name, the documents in which this name stands for it; `names` counts the documents by how they write it.
    """

    id: str
    form: Form
    documents: int
    seen_as: Mapping[str, int]
    names: Mapping[Name, int]


Rule = Callable[[Sequence[Node], Joining], None]


def same_letters(nodes: Sequence[Node], joining: Joining) -> None:
    """Hyphens, apostrophes and spaces make no other name."""
    _join_groups(nodes, joining, "same-letters", lambda node: (node.form.letters, node.form.organisation.owner))


def organisation_forms(nodes: Sequence[Node], joining: Joining) -> None:
    """Company forms, word order of ministries, spellings, and owners in the name or beside it."""
    organisations = [node for node in nodes if node.form.family != "person" and not node.form.is_ownerless]
    _join_groups(organisations, joining, "same-organisation", lambda node: node.form.organisation.key)


def organisation_slips(nodes: Sequence[Node], joining: Joining) -> None:
    """Names of several words that differ in a plural's letter or in swapped ones: "Dominion Textiles", "Westren Digital"."""
    organisations = [
        node
        for node in nodes
        if node.form.family != "person"
        and len(node.form.organisation.key) > 1
        and not node.form.organisation.needs_owner
    ]
    _join_groups(
        organisations,
        joining,
        "misspelt-organisation",
        lambda node: tuple(sorted(map(_jumbled, node.form.organisation.key))),
    )


@lru_cache(maxsize=65536)
def _jumbled(word: str) -> str:
    """One key for a long word, its plural, and the word with letters swapped."""
    return word if len(word) < SLIP or word.isdigit() else word[0] + "".join(sorted(word[1:].removesuffix("s")))


def units(nodes: Sequence[Node], joining: Joining) -> None:
    """As "Third Separate Assault Brigade" and "3rd Brigade" are one owner's unit, when nothing contradicts."""
    groups: dict[Hashable, list[Node]] = defaultdict(list)
    for node in nodes:
        unit = node.form.organisation
        if unit.number and unit.owner and node.form.family != "person":
            groups[unit.number, unit.head, unit.owner].append(node)
    for group in groups.values():
        ordered = sorted(group, key=lambda node: (-len(node.form.organisation.qualifiers), node.id))
        _join_to_cores(
            ordered,
            joining,
            "same-unit",
            lambda left, right: may_be_one_unit(left.form.organisation, right.form.organisation),
        )


def given_names(nodes: Sequence[Node], joining: Joining) -> None:
    """One surname, and given names that are one: transliterations, short forms, initials, middle names left out."""
    groups: dict[tuple[str, str], list[tuple[Node, PersonName]]] = defaultdict(list)
    initials: dict[str, list[tuple[Node, PersonName]]] = defaultdict(list)
    for node, person in _people(nodes):
        if len(person.given) == 1:
            initials[person.surname].append((node, person))
        else:
            groups[person.surname, respell(person.given)].append((node, person))
    for group in groups.values():
        _join_people(group, joining)
    bearers: dict[str, list[tuple[Node, PersonName]]] = defaultdict(list)
    for (surname, _), group in groups.items():
        bearers[surname].extend(group)
    for surname, short in sorted(initials.items(), key=lambda item: item[0]):
        for node, person in sorted(short, key=lambda pair: pair[0].id):
            fits = [other for other, whole in bearers[surname] if may_be_one(person, whole)]
            if len({joining.root(other.id) for other in fits}) == 1:
                joining.join(node.id, fits[0].id, "initial")
            elif fits:
                joining.refuse(node.id, (other.id for other in fits), "initial")


def _join_people(group: Sequence[tuple[Node, PersonName]], joining: Joining) -> None:
    if len(group) < 2:
        return
    people = {node.id: person for node, person in group}
    ordered = sorted((node for node, _ in group), key=lambda node: (-detail(people[node.id]), node.id))
    _join_to_cores(
        ordered, joining, "same-given-name", lambda left, right: may_be_one(people[left.id], people[right.id])
    )


def slips(nodes: Sequence[Node], joining: Joining) -> None:
    """Surnames one slip of the pen apart, of people with one given name."""
    index: dict[Hashable, list[tuple[Node, PersonName]]] = defaultdict(list)
    for node, person in _people(nodes):
        if len(person.given) > 1 and SLIP - 1 <= len(person.plain) <= 40:
            for key in dict.fromkeys(without_one(person.plain)):
                index[respell(person.given), key].append((node, person))
    for group in index.values():
        for at, (left, one) in enumerate(group):
            for right, other in group[at + 1 :]:
                if _is_slip(one, other) and may_be_one(one, other):
                    joining.join(left.id, right.id, "misspelt-surname")


def _is_slip(one: PersonName, other: PersonName) -> bool:
    a, b = sorted((one.plain, other.plain), key=lambda word: (len(word), word))
    if len(b) < SLIP or a[0] != b[0] or not one_slip(a, b):
        return False
    return not any(a.endswith(this) and b.endswith(that) for this, that in _ENDINGS)


# Endings that make another family's name, or a woman's beside a man's, and no misspelling.
_ENDINGS = (
    ("", "s"),
    ("v", "va"),
    ("n", "na"),
    ("son", "sen"),
    ("sen", "son"),
    ("son", "ston"),
    ("man", "mann"),
    ("ski", "ska"),
    ("sky", "ska"),
    ("i", "a"),
    ("y", "a"),
    ("ez", "es"),
    ("es", "ez"),
)


def short_names(nodes: Sequence[Node], joining: Joining) -> None:
    """Capitals and short forms that wherever a document gives the whole name mean one and the same organisation."""
    for node in nodes:
        if node.form.is_lone_person and not node.form.organisation.acronym and node.form.family == "person":
            continue
        meant = {joining.root(other) for other in node.seen_as}
        if len(meant) == 1 and len(node.form.letters) > 2:
            joining.join(node.id, min(node.seen_as), "short-form-elsewhere")
        elif len(meant) > 1 and node.documents:
            joining.refuse(node.id, meant, "short-form-elsewhere")


def lone_surnames(nodes: Sequence[Node], joining: Joining) -> None:
    """A surname alone is its only bearer's, or his who has four fifths of its documents."""
    bearers: dict[str, Counter[str]] = defaultdict(Counter)
    for node, person in _people(nodes):
        if node.documents:
            for key in {person.plain, person.surname, person.first} - {""}:
                bearers[key][joining.root(node.id)] += node.documents
    for node in nodes:
        lone = node.form.person
        if lone is None or not node.form.is_lone_person or node.form.organisation.acronym or not node.documents:
            continue
        if node.form.family == "either" and not joining.is_alone(node.id):
            continue  # it has turned out to be an organisation's
        counts = bearers.get(lone.plain) or bearers.get(lone.surname)
        if counts:
            best, documents = min(counts.items(), key=lambda item: (-item[1], item[0]))
            if documents >= SHARE * counts.total():
                rule = "only-bearer-of-surname" if len(counts) == 1 else "chief-bearer-of-surname"
                joining.join(node.id, best, rule)
            else:
                joining.refuse(node.id, counts, "chief-bearer-of-surname")


def _people(nodes: Iterable[Node]) -> Iterable[tuple[Node, PersonName]]:
    return [(node, node.form.person) for node in nodes if node.form.is_full_person and node.form.person]


def _join_groups(nodes: Iterable[Node], joining: Joining, rule: str, key: Callable[[Node], Hashable]) -> None:
    first: dict[Hashable, str] = {}
    for node in nodes:
        joining.join(first.setdefault(key(node), node.id), node.id, rule)


def _join_to_cores(ordered: Sequence[Node], joining: Joining, rule: str, agree: Callable[[Node, Node], bool]) -> None:
    # The names that tell most come first; one that tells less joins them if it agrees with all of one core only.
    cores: list[list[Node]] = []
    for node in ordered:
        fits = [core for core in cores if all(agree(node, other) for other in core)]
        if len(fits) == 1 and joining.join(fits[0][0].id, node.id, rule):
            fits[0].append(node)
            continue
        if len(fits) > 1:
            joining.refuse(node.id, (core[0].id for core in fits), rule)
        cores.append([node])


RULES: tuple[Rule, ...] = (
    same_letters,
    organisation_forms,
    organisation_slips,
    given_names,
    units,
    slips,
    short_names,
    lone_surnames,
)
"""In this order."""
