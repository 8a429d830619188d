"""People within one document: surnames, misspelt surnames, given names and offices find the full name they mean."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from sitegen.corpus.given_names import given_class
from sitegen.corpus.names import Form, Name
from sitegen.corpus.person_names import PersonName, detail, may_be_one, office
from sitegen.corpus.spelling import one_slip, without_one, words
from sitegen.corpus.titles import FORMER, OFFICES

SLIP = 6
"""Letters of a surname from which one slip of the pen is overlooked."""

SHARE = 0.8
"""Share of a text's full mentions of a surname that its bearer needs before a lone surname is his."""

_CROWD = 30  # people of one surname in one document: a register, in which nobody is told apart by it

_SUBJECT = 5
_SUBJECT_SHARE = 0.4
"""Mentions, and share of a text's mentions of persons, that make it a text about one of them."""

_ADDRESS = frozenset(("mr", "mrs", "ms", "madam", "my", "your"))  # "Mr. President" is whoever is spoken to

_LONGEST = 40  # letters of a word that may be a surname

_People = Mapping[Name, PersonName]
_Keys = Callable[[PersonName], Iterable[str]]


def same_person(forms: Mapping[Name, Form], _counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """Full names that leave out a middle name, write an initial, or begin later: "Otto Jensen" in "Jens Otto Jensen"."""
    groups: dict[str, list[Name]] = defaultdict(list)
    people = _full(forms)
    for name, person in people.items():
        groups[person.surname].append(name)
    joined: dict[Name, tuple[Name, str]] = {}
    for group in groups.values():
        if not 1 < len(group) <= _CROWD:
            continue
        for name in sorted(group, key=lambda each: (detail(people[each]), each.text)):
            others = [other for other in group if other != name and other not in joined]
            fuller = [other for other in others if _may_be_one_here(name, other, people)]
            if _one_person(fuller, people):
                joined[name] = (fuller[0], "fuller-name-in-document")
    return joined


def lone_names(forms: Mapping[Name, Form], _counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """One surname, with a particle or a title and without: "the Marquis de Lang" and "General Lang"."""
    groups: dict[str, list[Name]] = defaultdict(list)
    for name, form in forms.items():
        if form.family == "person" and form.person and form.is_lone_person and not form.person.generation:
            groups[form.person.plain].append(name)
    return {
        name: (group[0], "same-name")
        for group in groups.values()
        for name in group[1:]
        if forms[name].letters != forms[group[0]].letters
    }


def forenames(forms: Mapping[Name, Form], _counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """Several given names for the full name that begins with them: "Jens Otto" of "Jens Otto Harald Jensen"."""
    people = _full(forms)
    index: dict[tuple[str, str], list[Name]] = defaultdict(list)
    for name, person in people.items():
        if person.middle:
            index[person.given, person.middle[0]].append(name)
    joined: dict[Name, tuple[Name, str]] = {}
    for name, person in people.items() if index else ():
        fuller = [] if person.middle else index.get((person.given, given_class(person.plain)), [])
        if _one_person(fuller, people) and len({people[other].surname for other in fuller}) == 1:
            joined[name] = (fuller[0], "given-names-in-document")
    return joined


def surnames(forms: Mapping[Name, Form], counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """Lone names: a surname first, then one misspelt by a letter, then a given name."""
    lone = {name: form.person for name, form in forms.items() if form.is_lone_person and form.person}
    people = _full(forms)
    joined: dict[Name, tuple[Name, str]] = {}
    if not lone or not people:
        return joined
    for rule, keys, fits in _RULES:
        index = _index(people, keys)
        for name, person in lone.items():
            if name in joined:
                continue
            near = dict.fromkeys(other for key in keys(person) for other in index.get(key, ()))
            found = [other for other in near if fits(person, people[other])]
            if _one_person(found, people):
                joined[name] = (found[0], rule)
            elif found:
                joined[name] = _chief_bearer(name, found, counts)
    return {name: (target, rule) for name, (target, rule) in joined.items() if rule}


def _chief_bearer(lone: Name, found: Sequence[Name], counts: Mapping[Name, int]) -> tuple[Name, str]:
    # A text about somebody names his family with their given names; his surname alone is his.
    chief = max(found, key=lambda name: counts[name])
    share = counts[chief] / sum(counts[name] for name in found)
    return (chief, "chief-bearer-in-document") if share >= SHARE else (lone, "")


def initials(forms: Mapping[Name, Form], _counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """Capitals that are the initials of one person of the text: JFK, MBS."""
    people = _full(forms)
    index: dict[str, list[Name]] = defaultdict(list)
    for name in people:
        index["".join(word[0] for word in words(people[name].shown))].append(name)
    joined: dict[Name, tuple[Name, str]] = {}
    for name, form in forms.items():
        if 2 <= len(form.letters) <= 4 and form.shown.isupper():
            found = [other for other in index.get(form.letters, ()) if other != name]
            if _one_person(found, people):
                joined[name] = (found[0], "initials-in-document")
    return joined


def offices(
    forms: Mapping[Name, Form], joined: Mapping[Name, Name], _counts: Mapping[Name, int]
) -> dict[Name, tuple[Name, str]]:
    """Titles alone ("Home Secretary", "the President") in a text that gives them to one person; `joined` leads from the
    names that stand for others to those.
    """
    holders: dict[frozenset[str], set[Name]] = defaultdict(set)
    for name, form in forms.items():
        if form.person and form.person.titles & OFFICES:
            holders[form.person.titles - FORMER].add(joined.get(name, name))
    if not holders:
        return {}
    found: dict[Name, tuple[Name, str]] = {}
    merely = {joined.get(name, name) for name, form in forms.items() if form.is_role and not _is_somebodys(name, form)}
    for name, form in forms.items():
        said = office(form.shown) if form.is_role and joined.get(name, name) not in merely else frozenset[str]()
        people = holders.get(said, set())
        # "the Minister" may be any minister's, "the Prime Minister" is the prime minister.
        rivals = {person for titles, some in holders.items() if said < titles for person in some}
        if len({forms[person].id for person in people}) == 1 and rivals <= people:
            found[name] = (min(people, key=lambda person: person.text), "office-in-document")
    return found


def subject(
    forms: Mapping[Name, Form], joined: Mapping[Name, Name], counts: Mapping[Name, int]
) -> dict[Name, tuple[Name, str]]:
    """What somebody was ("Doctor of the Church"), in a text that is chiefly about one person."""
    spoken: dict[Name, int] = defaultdict(int)
    for name, form in forms.items():
        if form.person and form.family == "person" and name not in joined:
            spoken[name] = counts[name]
    roles = [name for name, form in forms.items() if form.is_role and name not in joined and _is_rank(form)]
    # Who is written about is named in more than one way.
    chief = max(set(joined.values()) & spoken.keys(), key=lambda name: (spoken[name], name.text), default=None)
    if not roles or chief is None:
        return {}
    rest = max((count for name, count in spoken.items() if name != chief), default=0)
    if spoken[chief] < max(_SUBJECT, 2 * rest, _SUBJECT_SHARE * sum(spoken.values())):
        return {}
    return dict.fromkeys(roles, (chief, "role-of-subject"))


def _is_somebodys(name: Name, form: Form) -> bool:
    """Whether it is somebody: "the President" and "Home Secretary" are, "President" is an office, "Mr. President" anybody."""
    return (" " in form.shown or name.text[:4] in ("the ", "The ")) and not _is_address(form)


def _is_address(form: Form) -> bool:
    return bool(_ADDRESS.intersection(words(form.shown)[:1]))


def _is_rank(form: Form) -> bool:
    said = words(form.shown)
    one = bool(said) and not said[0].endswith("s") and "and" not in said
    return one and (" of " in form.shown or any(map(str.isdigit, said))) and not _is_address(form)


def _full(forms: Mapping[Name, Form]) -> dict[Name, PersonName]:
    return {name: form.person for name, form in forms.items() if form.is_full_person and form.person}


def _one_person(candidates: Sequence[Name], people: _People) -> bool:
    return bool(candidates) and all(may_be_one(people[candidates[0]], people[other]) for other in candidates[1:])


def _may_be_one_here(short: Name, long: Name, people: _People) -> bool:
    # "Otto Jensen" in "Jens Otto Harald Jensen", "Santa Anna" in "Antonio de Santa Anna"; and one whose given name is
    # put into another language, "Piotr Karol Lang", keeps its initial and the middle name.
    one, other = people[short], people[long]
    if may_be_one(one, other):
        return True
    few, many = words(short.text), iter(words(long.text))
    if len(few) > 1 and one.given != other.given and all(word in many for word in few):
        return True
    return bool(one.middle) and one.middle == other.middle and one.given[0] == other.given[0]


def _index(people: _People, keys: _Keys) -> dict[str, list[Name]]:
    index: dict[str, list[Name]] = defaultdict(list)
    for name, person in people.items():
        for key in dict.fromkeys(keys(person)):
            index[key].append(name)
    return {key: names for key, names in index.items() if len(names) <= _CROWD}


def surname_keys(person: PersonName) -> Iterable[str]:
    return [key for key in (person.plain, person.first, person.surname if len(person.plain) > 4 else "") if key]


def _by_surname(lone: PersonName, full: PersonName) -> bool:
    return not (lone.generation and full.generation and lone.generation != full.generation)


def slip_keys(person: PersonName) -> Iterable[str]:
    return without_one(person.plain) if SLIP - 1 <= len(person.plain) <= _LONGEST else ()


def _by_slip(lone: PersonName, full: PersonName) -> bool:
    long_enough = max(len(lone.plain), len(full.plain)) >= SLIP
    return long_enough and lone.plain[0] == full.plain[0] and one_slip(lone.plain, full.plain)


def given_keys(person: PersonName) -> Iterable[str]:
    return (person.given, *person.middle) if person.is_full else (given_class(person.plain),)


def _by_given_name(lone: PersonName, _full: PersonName) -> bool:
    return not lone.titles and len(lone.plain) > 2


_RULES: tuple[tuple[str, _Keys, Callable[[PersonName, PersonName], bool]], ...] = (
    ("surname-in-document", surname_keys, _by_surname),
    ("misspelt-surname-in-document", slip_keys, _by_slip),
    ("given-name-in-document", given_keys, _by_given_name),
)
