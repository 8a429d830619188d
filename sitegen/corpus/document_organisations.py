"""Organisations within one document: capitals, short forms and ownerless names find the full name they mean."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from sitegen.corpus.names import Form, Name
from sitegen.corpus.organisation_names import OrganisationName, initials, is_short_form, may_be_one_unit

SHARE = 0.8
"""Share of a text's full mentions that an organisation needs before a short form of several is its own."""

_CROWD = 100  # names that one key may lead to; beyond that it tells nothing apart

_Forms = Mapping[Name, Form]


def owners(forms: _Forms, _counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """Names that need an owner and lack one, or tell less of a unit, in a text that gives one whole."""
    organisations = {name: form.organisation for name, form in _organisations(forms).items()}
    index = _index((bare_key(each), name) for name, each in organisations.items() if each.is_owned)
    joined: dict[Name, tuple[Name, str]] = {}
    for name, organisation in organisations.items():
        if not organisation.needs_owner:
            continue
        near = index.get(bare_key(organisation), [])
        fuller = [other for other in near if other not in joined and _is_fuller(organisation, organisations[other])]
        if fuller and len({organisations[other].key[0] for other in fuller}) == 1:
            # `forms` come fullest first.
            best = max(fuller, key=lambda other: len(organisations[other].qualifiers))
            joined[name] = (best, "unit-in-document" if organisation.owner else "owner-in-document")
    return joined


def bare_key(organisation: OrganisationName) -> Hashable:
    if organisation.number:
        return (organisation.number, organisation.head)
    return organisation.key[1:]


def _is_fuller(short: OrganisationName, long: OrganisationName) -> bool:
    if short.owner not in ("", long.owner) or short.key == long.key:
        return False
    if not short.number:
        return not short.owner
    return may_be_one_unit(short, long) and (not short.owner or len(short.qualifiers) < len(long.qualifiers))


def acronyms(forms: _Forms, _counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """Capitals that are the initials of exactly one organisation of the text."""
    organisations = _organisations(forms)
    short = [name for name, form in organisations.items() if form.organisation.acronym]
    if not short:
        return {}
    whole = {name: form for name, form in organisations.items() if not form.organisation.acronym}
    index = _index((each, name) for name, form in whole.items() for each in initials(form.shown))
    found = ((name, index.get(organisations[name].organisation.acronym, [])) for name in short)
    return {name: (names[0], "acronym-in-document") for name, names in found if _is_one(names, forms)}


def short_forms(forms: _Forms, counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """Names cut short: "Azov" in a text about the Azov Brigade."""
    organisations = {name: form.organisation for name, form in _organisations(forms).items()}
    if len(organisations) < 2:
        return {}
    index = _index((end, name) for name, organisation in organisations.items() for end in _ends(organisation))
    joined: dict[Name, tuple[Name, str]] = {}
    for name, short in organisations.items():
        if is_noun(short):
            continue
        near = dict.fromkeys(other for end in _ends(short) for other in index.get(end, ()))
        fuller = [other for other in near if is_short_form(short, organisations[other])]
        meant = _meant(fuller, organisations, counts)
        if meant:
            joined[name] = (meant, "short-form-in-document")
    return joined


def nouns(forms: _Forms, counts: Mapping[Name, int]) -> dict[Name, tuple[Name, str]]:
    """What a body is called once it has been named: "the Society" in a text with one society."""
    organisations = {name: form.organisation for name, form in _organisations(forms).items() if form.organisation.noun}
    index = _index((each.noun, name) for name, each in organisations.items() if len(each.content) > 1)
    joined: dict[Name, tuple[Name, str]] = {}
    for name, organisation in organisations.items():
        meant = _meant(index.get(organisation.noun, []), organisations, counts) if is_noun(organisation) else None
        if meant:
            joined[name] = (meant, "noun-in-document")
    return joined


def is_noun(organisation: OrganisationName) -> bool:
    return bool(organisation.noun) and len(organisation.content) == 1


def _meant(
    fuller: Sequence[Name], organisations: Mapping[Name, OrganisationName], counts: Mapping[Name, int]
) -> Name | None:
    """The organisation that a short form means: the one of which the others are longer forms, or the text's chief one."""
    if not fuller:
        return None
    nearest = min(fuller, key=lambda other: (-counts[other], len(organisations[other].content)))
    alike = [other for other in fuller if _holds(organisations[other], organisations[nearest])]
    share = sum(counts[other] for other in alike) / sum(counts[other] for other in fuller)
    return nearest if share >= SHARE else None


def _holds(long: OrganisationName, short: OrganisationName) -> bool:
    few, many = short.content, long.content
    return long.key == short.key or any(many[at : at + len(few)] == few for at in range(len(many) - len(few) + 1))


def _ends(organisation: OrganisationName) -> set[tuple[int, tuple[str, ...]]]:
    words = organisation.content
    return {(0, words[:1]), (1, words[-1:])}


def _organisations(forms: _Forms) -> dict[Name, Form]:
    return {name: form for name, form in forms.items() if form.family != "person"}


def _is_one(names: Sequence[Name], forms: _Forms) -> bool:
    return len({forms[name].organisation.key for name in names}) == 1


def _index(pairs: Iterable[tuple[Hashable, Name]]) -> dict[Hashable, list[Name]]:
    index: dict[Hashable, list[Name]] = defaultdict(list)
    for key, name in pairs:
        index[key].append(name)
    return {key: names for key, names in index.items() if len(names) <= _CROWD}
