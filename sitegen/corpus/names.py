"""A name of an actor as one document writes it, and what can be read from its form alone."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from sitegen.corpus.given_names import given_class, is_given
from sitegen.corpus.institutions import BODIES, DESIGNATORS, EXTENSIONS
from sitegen.corpus.organisation_names import OrganisationName, no_organisation, parse_organisation
from sitegen.corpus.person_names import PersonName, parse_person
from sitegen.corpus.spelling import bare, letters, words
from sitegen.urls import part_of

Family = Literal["person", "organisation", "either"]

_POSSESSOR = re.compile(r"^[^'’]{1,60}['’]s? +")
_HEADS = BODIES | DESIGNATORS | EXTENSIONS


class Name(NamedTuple):
    """A name in a document: `kind` is an ActorKind, `owner` whose it is when the document says so; `declared` when a
    curator wrote it, who may call an actor what he likes. A tuple, since names are looked up more than anything else.
    """

    text: str
    kind: str = "unknown"
    owner: str = ""
    declared: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """What a name's form tells. `id` is the address that the name alone would have, owner included where it needs one.
    `keys` are what a document's other names would share with it if one stood for the other; () when it may stand for
    one that shares nothing.
    """

    shown: str
    id: str
    letters: str
    family: Family
    person: PersonName | None
    organisation: OrganisationName
    keys: tuple[str, ...] = ()

    @property
    def is_full_person(self) -> bool:
        return self.family != "organisation" and self.person is not None and self.person.is_full

    @property
    def is_lone_person(self) -> bool:
        return self.family != "organisation" and self.person is not None and not self.person.is_full

    @property
    def is_role(self) -> bool:
        """Titles without a name: "the Prime Minister"."""
        return self.family == "person" and self.person is None

    @property
    def is_ownerless(self) -> bool:
        """A ministry, an army, a unit of which nothing says whose it is."""
        organisation = self.organisation
        return self.family != "person" and organisation.needs_owner and not organisation.owner


@lru_cache(maxsize=65536)
def form_of(name: Name) -> Form:
    """What can be read from a name; remembered, since a collection repeats its names."""
    has_article = name.kind == "media" and name.text.startswith("The ")
    return _form(name.text, _family(name.kind, name.text), name.owner, has_article)


@lru_cache(maxsize=65536)
def _form(text: str, family: Family, owner: str, has_article: bool) -> Form:
    # A paper's article is a part of its name: "The Economist".
    shown = f"The {bare(text)}" if has_article else bare(text)
    organisation = no_organisation(shown) if family == "person" else parse_organisation(text, owner)
    person = None if family == "organisation" else parse_person(text)
    if family == "person" and person is not None:
        shown = person.shown
    if organisation.needs_owner and organisation.owner and family != "person":
        shown = _owned(shown, organisation.owner, bare(owner))
    return Form(
        shown, part_of(shown), letters(shown), family, person, organisation, _keys(family, person, organisation)
    )


def _keys(family: Family, person: PersonName | None, organisation: OrganisationName) -> tuple[str, ...]:
    if family == "person":
        return _person_keys(person) if person and person.is_full else ()
    ends = organisation.content
    if organisation.acronym or organisation.needs_owner or not ends:
        return ()
    keys = (f"o {ends[0]}", f"o {ends[-1]}") if ends[0] != ends[-1] else (f"o {ends[0]}",)
    if family == "organisation":
        return keys
    return (*keys, *_person_keys(person)) if person and person.is_full else ()


def _person_keys(person: PersonName) -> tuple[str, ...]:
    second = person.middle[0] if person.middle else given_class(person.plain)
    return f"p {person.surname}", f"g {person.given} {second}"


@lru_cache(maxsize=65536)
def _family(kind: str, text: str) -> Family:
    if kind == "person":
        return "person"
    if kind != "unknown":
        return "organisation"
    folded = words(bare(text))
    if any(word in _HEADS or word.isdigit() for word in folded) or len(folded) > 4 or text.isupper():
        return "organisation"
    return "person" if len(folded) > 1 and is_given(folded[0]) else "either"


def _owned(shown: str, key: str, owner: str) -> str:
    shown = _POSSESSOR.sub("", shown)
    if parse_organisation(shown).owner == key:
        return shown
    return f"{shown} ({owner if letters(owner) == key else key.replace('+', ', ').replace('_', ' ').title()})"
