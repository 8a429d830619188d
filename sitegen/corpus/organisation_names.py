"""An organisation's name in parts: what it is compared by, and whose it is.

Company forms, articles and spellings are levelled; "Russia's Defence Ministry" and "Ministry of Defence of the Russian
Federation" have one key. A name of common words alone keeps its owner in its key, so that two ministries stay two.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from sitegen.corpus.institutions import (
    BODIES,
    CALLED,
    COMPANIES,
    DESIGNATORS,
    EXTENSIONS,
    LEADING,
    NEUTRAL,
    ORDINAL_NUMBERS,
    QUALIFIERS,
    SHORT_FORMS,
    SPELLINGS,
    STOP_WORDS,
    UNITS,
)
from sitegen.corpus.peoples import split_owner
from sitegen.corpus.spelling import bare, letters, words
from sitegen.quick import dataclass

_COMMON = BODIES | QUALIFIERS
_FORCES = frozenset(("military", "forces", "armed", "troops"))
_PRIVATE_COMPANY = ("private", "military", "company")
_POSSESSIVE = re.compile(r"['’]s\b")
_DOMAIN = re.compile(r"(?<=[A-Za-z]{3})\.(?:com|org|net|info|[a-z]{2})$")  # "Weir.com" is Weir
_LINKS = frozenset(("of", "for", "and", "in"))
_OFFICES = (("department",), ("ministry",))  # of "Homeland Security Department"
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")


@dataclass(frozen=True, slots=True)
class OrganisationName:
    """A name in parts, folded. `key` is equal for names that mean one organisation; `owner` is "" when the name does not
    need one or has none. `number`, `head` and `qualifiers` are those of a numbered unit.
    """

    key: tuple[str, ...]
    content: tuple[str, ...]
    owner: str
    needs_owner: bool
    acronym: str = ""
    number: str = ""
    head: str = ""
    qualifiers: frozenset[str] = frozenset()
    trunk: tuple[str, ...] = ()  # `content` before a comma, or before where a school or the like is
    is_plain: bool = False  # no "of" or "and" in it
    is_owned: bool = False  # `key` begins with whose it is
    noun: str = ""  # what kind of body it is: its last word, or the last before "of"


@lru_cache(maxsize=65536)
def parse_organisation(text: str, owner: str = "") -> OrganisationName:
    """The parts of an organisation's name; `owner` is whose it is when the name itself does not say.

    >>> parse_organisation("Defence Ministry", "Russia").key == parse_organisation("Russian Ministry of Defence").key
    True
    """
    name = _DOMAIN.sub("", bare(text))
    folded = _levelled(words(_POSSESSIVE.sub("", name) if "'" in name or "’" in name else name))
    owners, rest = split_owner(folded)
    content = _content(rest) or rest or folded
    number = next((word for word in content if word.isdigit()), "")
    head = _unit_head(content, number)
    if head:
        return _unit(content, number, head, "+".join(owners) or owner_key(owner))
    if rest and _is_common(content):
        whose = "+".join(owners) or owner_key(owner)
        return OrganisationName((whose, *_about(content)), content, whose, needs_owner=True, is_owned=bool(whose))
    possessed = _possessed(folded, owners, content)
    whole = _content(folded) or folded
    return OrganisationName(
        possessed or _key_of(owners, _content(rest)) or folded,
        whole,
        "",
        needs_owner=False,
        acronym=_acronym(name),
        trunk=_trunk(name) or whole,
        is_plain=_LINKS.isdisjoint(folded),
        is_owned=bool(possessed),
        noun=_noun(folded),
    )


def no_organisation(shown: str) -> OrganisationName:
    """What stands in an organisation's place for the name of a person, who may be called by capitals too."""
    return OrganisationName((), (), "", needs_owner=False, acronym=_acronym(shown))


@lru_cache(maxsize=8192)
def owner_key(owner: str) -> str:
    """What owners are compared by: their country, or else their letters."""
    countries, _ = split_owner(words(owner))
    return "+".join(countries) or letters(bare(owner))


@lru_cache(maxsize=65536)
def initials(name: str) -> frozenset[str]:
    """The capitals that a text may write for a name: the initials of its words, with or without the small ones, and
    those without its first word or two (a country), three letters at least.

    >>> "osce" in initials("Organization for Security and Co-operation in Europe")
    True
    """
    every = words(name.replace("-", ""))
    found = set[str]()
    telling = [word for word in every if word not in STOP_WORDS]
    for chosen in (every, telling, [*every[:1], *(word for word in every[1:] if word not in STOP_WORDS)]):
        letters_of = "".join(word[0] for word in chosen)
        found.add(letters_of)
        found.update(letters_of[start:] for start in (1, 2) if len(letters_of) - start >= 3)
    return frozenset(each for each in found if len(each) > 1)


def may_be_one_unit(left: OrganisationName, right: OrganisationName) -> bool:
    """Whether what two names of one number, kind and owner say of a unit goes together."""
    return left.qualifiers <= right.qualifiers or right.qualifiers <= left.qualifiers


def is_short_form(short: OrganisationName, long: OrganisationName) -> bool:
    """Whether the longer name is the shorter one and words that a text drops once it has given them."""
    few, many = short.content, long.content
    if short.needs_owner or not 0 < len(few) < len(many):
        return False
    if many[: len(few)] == few:
        dropped = many[len(few) :]
        is_company = many[-1] in COMPANIES and not any(word in BODIES for word in dropped)
        is_office = len(few) > 1 and dropped in _OFFICES
        return few == long.trunk or is_company or is_office or all(word in EXTENSIONS for word in dropped)
    dropped, is_end = many[: -len(few)], many[-len(few) :] == few
    if not is_end or len(long.trunk) < len(many) or all(word in _COMMON for word in few):
        return False
    # "Church of Scientology", but the "University Library of Uppsala" is within Uppsala.
    if all(word in EXTENSIONS for word in dropped):
        return long.is_plain or len(dropped) == 1
    return long.is_plain and not any(word in BODIES for word in dropped)


def _content(folded: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for word in folded if word not in STOP_WORDS)


def _levelled(folded: tuple[str, ...]) -> tuple[str, ...]:
    for at in range(len(folded) - 2):
        if folded[at : at + 3] == _PRIVATE_COMPANY:
            folded = folded[:at] + folded[at + 3 :] or folded
            break
    out: list[str] = []
    for word in folded:
        out.extend(SHORT_FORMS.get((word,), (_number(SPELLINGS.get(word, word)),)))
    return folded if len(out) == 1 else tuple(out)  # "FIRST" is no number


def _number(word: str) -> str:
    if word in ORDINAL_NUMBERS:
        return ORDINAL_NUMBERS[word]
    digits = word[:-2]
    return digits.lstrip("0") or "0" if digits.isdigit() and word[-2:] in _ORDINAL_ENDINGS else word


def _noun(folded: tuple[str, ...]) -> str:
    before = folded[: folded.index("of")] if "of" in folded else folded
    return before[-1] if before and before[-1] in CALLED else ""


def _trunk(name: str) -> tuple[str, ...]:
    """What stands before a comma, or of a school, a hospital or the like before "in"; () when there is neither."""
    head, where, _ = name.partition(", ")
    if not where:
        head, where, _ = name.partition(" in ")
        where = where if EXTENSIONS.intersection(words(head)) else ""
    return _content(_levelled(words(head))) if where else ()


def _unit_head(content: tuple[str, ...], number: str) -> str:
    if not number:
        return ""
    return next((word for word in reversed(_first_unit(content, number)) if word in UNITS), "")


def _first_unit(content: tuple[str, ...], number: str) -> tuple[str, ...]:
    # "3rd Division of the 20th Army" is the division.
    start = content.index(number)
    end = next((at for at in range(start + 1, len(content)) if content[at].isdigit()), len(content))
    return content[:end]


def _unit(content: tuple[str, ...], number: str, head: str, owner: str) -> OrganisationName:
    said = frozenset(_first_unit(content, number)) - NEUTRAL - {number, head}
    if "motor" in said or "motorized" in said:
        said = said - {"motor", "rifle"} | {"motorized"}
    key = (owner, number, head, *sorted(said))
    return OrganisationName(
        key, content, owner, needs_owner=True, number=number, head=head, qualifiers=said, is_owned=bool(owner)
    )


def _possessed(folded: tuple[str, ...], owners: tuple[str, ...], content: tuple[str, ...]) -> tuple[str, ...]:
    """The key of "United Nations General Assembly": one or two proper words, and the common ones of an institution."""
    if BODIES.isdisjoint(content):
        return ()
    proper = sorted(word for word in (*owners, *content) if word not in _COMMON)
    head = folded[: folded.index("of")] if "of" in folded else ()
    # A number makes a unit, and "Library of Congress" is no congress.
    if not 0 < len(proper) < 3 or any(map(str.isdigit, content)) or any(word in proper for word in head):
        return ()
    return ("".join(proper), *_about(word for word in content if word in _COMMON))


def _key_of(owners: tuple[str, ...], content: tuple[str, ...]) -> tuple[str, ...]:
    # Countries are written in one way here too: "American Red Cross" has the key of "Red Cross of America".
    kept = list(content)
    while len(kept) > 1 and kept[-1] in DESIGNATORS:
        kept.pop()
    while len(kept) > 1 and kept[0] in LEADING:
        kept.pop(0)
    whole = [*owners, *kept]
    return tuple(sorted(whole) if len(whole) > 2 else whole)


def _is_common(content: tuple[str, ...]) -> bool:
    return any(word in BODIES for word in content) and all(word in _COMMON or word.isdigit() for word in content)


def _about(common: Iterable[str]) -> list[str]:
    # "Foreign Ministry" is the "Ministry of Foreign Affairs"; a country's military, forces and troops are its armed forces.
    found = set(common)
    if found <= _FORCES:
        return ["armed", "forces"]
    if found >= {"military", "administration"}:
        found -= {"regional", "state"}
    return sorted(found - {"affairs"} if "foreign" in found else found)


def _acronym(name: str) -> str:
    plain = name.replace(".", "").replace("&", "")
    return plain.lower() if 2 <= len(plain) <= 8 and plain.isalpha() and plain.isupper() else ""
