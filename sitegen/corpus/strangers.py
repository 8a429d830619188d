"""Names of one document that have nothing in common: none of them can stand for another.

Most texts name a handful of actors, each in one way. What the rules of `documents` look a name up by is told by the name
alone, so it is found once for each name of a collection, and a few sets tell whether a document's names meet anywhere.
"""

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from sitegen.corpus.document_organisations import bare_key, is_noun
from sitegen.corpus.document_people import given_keys, slip_keys, surname_keys
from sitegen.corpus.given_names import given_class
from sitegen.corpus.names import Form, Name, form_of
from sitegen.corpus.organisation_names import OrganisationName, initials
from sitegen.corpus.person_names import PersonName
from sitegen.corpus.spelling import words
from sitegen.corpus.titles import OFFICES


class Traits(NamedTuple):
    """What brings a name together with another: one trait of both in `common`, or one that the shorter form `seeks` and
    the fuller one `offers`.
    """

    common: frozenset[str]
    seeks: frozenset[str]
    offers: frozenset[str]


def are_strangers(names: Collection[Name]) -> bool:
    """Whether no rule for one document joins any two of these different names, whatever else stands there."""
    if len(names) < 2:
        return True
    common, seeks, offers = zip(*[traits(name) for name in names], strict=True)
    if sum(map(len, common)) > len(frozenset().union(*common)):
        return False
    return frozenset().union(*seeks).isdisjoint(frozenset().union(*offers))


@lru_cache(maxsize=65536)
def traits(name: Name) -> Traits:
    """By what the rules find a name. Two names of one id meet too: each counts for its document once."""
    form = form_of(name)
    common, seeks, offers = {f"letters {form.letters}", f"id {form.id}"}, set[str](), set[str]()
    if form.is_role:
        seeks.add("office")
    if form.person and form.person.titles & OFFICES:
        offers.add("office")
    if form.shown.isupper():
        seeks.add(f"initials {form.letters}")
    if form.is_full_person and form.person:
        common.update(_of_full(form.person))
        offers.update(_of_person(form.person))
        offers.add(f"initials {''.join(word[0] for word in words(form.person.shown))}")
    elif form.is_lone_person and form.person:
        common.add(f"lone {form.person.plain}")
        seeks.update(_of_person(form.person))
    if form.family != "person":
        seeks.update(_sought(form.organisation))
        offers.update(_offered(form))
    return Traits(frozenset(common), frozenset(seeks), frozenset(offers))


def _of_full(person: PersonName) -> tuple[str, str]:
    second = person.middle[0] if person.middle else given_class(person.plain)
    return f"surname {person.surname}", f"given {person.given} {second}"


def _of_person(person: PersonName) -> list[str]:
    surnames = [f"surname {key}" for key in surname_keys(person)]
    given = [f"given {key}" for key in given_keys(person)]
    return [*surnames, *given, *(f"slip {key}" for key in slip_keys(person))]


def _sought(organisation: OrganisationName) -> list[str]:
    """By what an organisation's short form looks for a whole one."""
    found = [f"words {' '.join(organisation.content)}", f"acronym {organisation.acronym}"]
    if is_noun(organisation):
        found.append(f"noun {organisation.noun}")
    # Of a unit that has a number and an owner another name may say more.
    if organisation.needs_owner and (organisation.number or not organisation.owner):
        found.append(f"owned {bare_key(organisation)}")
    return found


def _offered(form: Form) -> list[str]:
    """By what an organisation that is whole is found."""
    organisation, content = form.organisation, form.organisation.content
    ends = [part for at in range(1, len(content)) for part in (content[:at], content[at:])]
    found = [f"words {' '.join(part)}" for part in ends]
    if not organisation.acronym:
        found += [f"acronym {each}" for each in initials(form.shown)]
    if len(content) > 1:
        found.append(f"noun {organisation.noun}")
    if organisation.is_owned:
        found.append(f"owned {bare_key(organisation)}")
    return found
