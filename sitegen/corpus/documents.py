"""Names within one document: the shorter ones join the fuller ones they stand for.

A text introduces somebody once with the whole name and then writes the surname, the capitals, the short form. Where a
short name fits two of the text's full ones, it joins neither.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping

from sitegen.corpus.document_organisations import acronyms, nouns, owners, short_forms
from sitegen.corpus.document_people import forenames, initials, lone_names, offices, same_person, subject, surnames
from sitegen.corpus.names import Form, Name, form_of
from sitegen.corpus.spelling import words

Joined = dict[Name, tuple[Name, str]]
"""For each name of a document that stands for a fuller one: that one, and the rule that found it."""

Join = Callable[[Mapping[Name, int], Collection[str]], Joined]


def join(names: Iterable[Name] | Mapping[Name, int], known: Collection[str] = ()) -> Joined:
    """For each name of a document that stands for a fuller one: that one, and the rule that found it. The names may be
    given with how often they stand there.

    The names that are keys here are never values. Forms whose ids are in `known` are a record's and stand for it.
    """
    counts = Counter(names)
    if len(counts) < 2 or _share_nothing(counts):
        return {}
    forms = {name: form_of(name) for name in sorted(counts, key=fullest_first)}
    joined: dict[Name, tuple[Name, str]] = {}
    for step in _STEPS:
        left = {name: form for name, form in forms.items() if name not in joined} if joined else forms
        for name, (target, rule) in step(left, counts).items():
            if forms[name].id not in known:
                counts[target] += counts[name]
                joined[name] = target, rule
    for of_titles in (offices, subject):
        joined.update(of_titles(forms, {name: _last(name, joined) for name in joined}, counts))
    return {name: (_last(target, joined), rule) for name, (target, rule) in joined.items()}


def _last(name: Name, joined: Mapping[Name, tuple[Name, str]]) -> Name:
    while name in joined:
        name = joined[name][0]
    return name


def _share_nothing(names: Iterable[Name]) -> bool:
    seen: set[str] = set()
    for name in names:
        keys = form_of(name).keys
        if not keys or not seen.isdisjoint(keys):
            return False
        seen.update(keys)
    return True


def fullest_first(name: Name) -> tuple[int, int, str, str, str]:
    """The order of names: more words first, then more letters."""
    return (-len(words(name.text)), -len(name.text), name.text, name.kind, name.owner)


def _same_letters(forms: Mapping[Name, Form], _counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    # The same name, once with a kind and once without, or with its owner and without.
    groups: dict[str, list[Name]] = defaultdict(list)
    for name, form in forms.items():
        if not (form.is_role and name.text[:2].lower() in ("a ", "an")):  # "a President" is not "the President"
            groups[form.letters].append(name)
    joined: dict[Name, tuple[Name, str]] = {}
    for group in groups.values():
        if len(group) > 1:
            first = min(group, key=lambda name: (not name.owner, name.kind == "unknown", fullest_first(name)))
            joined.update((name, (first, "same-name")) for name in group if name != first)
    return joined


_Step = Callable[[Mapping[Name, Form], Mapping[Name, int]], dict[Name, tuple[Name, str]]]
_STEPS: tuple[_Step, ...] = (
    _same_letters,
    same_person,
    forenames,
    surnames,
    lone_names,
    initials,
    owners,
    acronyms,
    short_forms,
    nouns,
)
