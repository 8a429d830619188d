"""A person's name in parts: given names, surname, generation; and whether two of them can be one person's.

Titles before the name and clauses after it are left out. A particle ("van", "bin", "al-") is no part of the surname
that is compared, since texts write and drop it freely.
"""

import re
from functools import lru_cache

from sitegen.corpus.given_names import given_class, is_given, same_given
from sitegen.corpus.institutions import BODIES, STOP_WORDS
from sitegen.corpus.peoples import split_owner
from sitegen.corpus.spelling import bare, respell, words
from sitegen.corpus.titles import FORMER, OFFICES, ROYAL, TITLES
from sitegen.lexicon import word_set
from sitegen.lexicon.particles import PARTICLES
from sitegen.quick import dataclass

_CAPITAL_PARTICLES = word_set("de di da du le bin von della del")  # "De Gaulle", but not "Van Jones"
_GENERATIONS = word_set("jr sr junior senior i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi")

# Family names that stand first in Chinese, Korean and Vietnamese names.
_FAMILY_FIRST = word_set(
    """
    xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo he liang song zheng xie tang deng
    feng han cao zeng peng xiao cai pan dong jiang wen mao bo qin cui yuan kim lee park choi jung jang yoon moon ahn ban
    roh ri pak hwang nguyen tran pham le hoang vo dang bui do ngo tsai chiang ng wong chan cheung yau lam leung ho cheng
    """
)

_ROLE = frozenset(("of", "to", "for", "in", "at"))  # "Governor of X" names an office, not a person

_ARTICLE = re.compile(r"^(?:[Aa]l|[Ee]l|as|ad|an|ar|az|ash|at)-(?=\w)")
_CLAUSE = re.compile(r",|;|\(| of (?:the )?| from ")
_OWNED = re.compile(r"['’]s? +(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in parts, folded. `given` and `middle` are classes of given names or initials; `plain` is the surname's
    own spelling, `surname` the one that transliterations share; `first` is the first word when it may be the surname;
    `shown` is the name without titles.
    """

    shown: str
    given: str
    middle: tuple[str, ...]
    surname: str
    plain: str
    first: str = ""
    generation: str = ""
    titles: frozenset[str] = frozenset()

    @property
    def is_full(self) -> bool:
        return bool(self.given)


@lru_cache(maxsize=65536)
def parse_person(text: str) -> PersonName | None:
    """The parts of a person's name; None when only titles stand there, or two names.

    >>> parse_person("President Volodymyr Zelenskyy").surname
    'zelenski'
    """
    titles, raw = _without_titles(_name_alone(bare(text)))
    if titles and raw and raw[0] in _ROLE:
        raw = _after_role(raw)
    if (titles and (not raw or raw[0] in _ROLE)) or _ends_in_office(raw) or (not titles and _is_award(raw)):
        return None
    generation = ""
    if any(part in ("and", "&") for part in raw):
        return None
    folded = [word for part in raw for word in _one_word(_ARTICLE.sub("", part) if "-" in part else part)]
    # A lone "V" after one name is an initial, "I" and "II" are not.
    if folded[1:] and folded[-1] in _GENERATIONS and (len(folded) > 2 or len(folded[-1]) > 1 or folded[-1] == "i"):
        generation = folded.pop()
    if not folded:
        return None
    lone = _without_particles(raw, folded)
    plain = lone[-1]
    first = lone[0] if len(lone) > 1 and lone[0] in _FAMILY_FIRST else ""
    return PersonName(
        shown=" ".join(raw),
        given=given_class(lone[0]) if len(lone) > 1 else "",
        middle=tuple(given_class(word) for word in lone[1:-1]),
        surname=respell(plain) if len(plain) > 4 else plain,
        plain=plain,
        first=first,
        generation={"junior": "jr", "senior": "sr"}.get(generation, generation),
        titles=titles,
    )


def may_be_one(left: PersonName, right: PersonName) -> bool:
    """Whether nothing in two full names of one surname contradicts their being one person's.

    An initial agrees with every name that begins with it; a middle name may be left out, but not exchanged.
    """
    if left.generation and right.generation and left.generation != right.generation:
        return False
    if not same_given(left.given, right.given):
        return False
    return all(same_given(a, b) for a, b in zip(left.middle, right.middle, strict=False))


def detail(name: PersonName) -> int:
    """How much a full name tells: spelt-out names count more than initials."""
    given = (name.given, *name.middle)
    return sum(2 if len(part) > 1 else 1 for part in given) + bool(name.generation)


def office(text: str) -> frozenset[str]:
    """The titles of a text that names an office and nobody: whose office it is, "of the United States", is left out."""
    _, rest = split_owner(words(text))
    said = frozenset(rest) - STOP_WORDS
    return said - FORMER if said <= TITLES else frozenset()


def _name_alone(text: str) -> list[str]:
    if text.replace(" ", "").isalpha() and " of " not in text and " from " not in text:
        return text.split()
    owned = _OWNED.split(text, maxsplit=1)
    if len(owned) == 2 and len(owned[1].split()) > 1:
        text = owned[1]
    head = _CLAUSE.split(text, maxsplit=1)[0]
    if len(head.split()) > 1 or "," in text:
        text = head
    return text.split()


def _one_word(part: str) -> tuple[str, ...]:
    # "Ki-moon" is one name; "J.K." is two initials.
    found = words(part)
    return found if "." in part or len(found) < 2 else ("".join(found),)


def _without_titles(raw: list[str]) -> tuple[frozenset[str], list[str]]:
    folded = [words(part) for part in raw]
    end = _title_run(folded, 0)
    if not end and folded and not (len(folded[0]) == 1 and is_given(folded[0][0])):
        # "Transport Minister Ana Pereira": what an office is about stands before it.
        start = next((at for at in range(1, min(4, len(folded) - 2)) if _is_title(folded[at])), 0)
        end = _title_run(folded, start) if start else 0
    if not end:
        return frozenset(), raw
    return frozenset(piece for word in folded[:end] for piece in word if piece in TITLES), raw[end:]


def _after_role(raw: list[str]) -> list[str]:
    """The whole name behind the country of an office, "of South Korea Moon Jae-in"; the same words where there is none."""
    for at in range(len(raw) - 2, 1, -1):
        owners, rest = split_owner(words(" ".join(raw[1:at])))
        if owners and rest in ((), ("the",)):
            name = raw[at:]
            is_name = all(word[:1].isupper() for word in name) and BODIES.isdisjoint(words(" ".join(name)))
            return name if is_name else raw
    return raw


def _ends_in_office(raw: list[str]) -> bool:
    # "United Nations Secretary-General", but not "Martin Luther King".
    if not raw or is_given((words(raw[0]) or ("",))[0]):
        return False
    last = words(raw[-1])
    return _is_title(last) and bool(OFFICES.intersection(last) - ROYAL)


def _is_award(raw: list[str]) -> bool:
    """Whether it is what somebody is, and no name: "Newcomer of the Year", "No. 12"; "Joan of the Cross" is a name."""
    if raw[1:] and raw[0] == "No." and raw[1].isdigit():
        return True
    return raw[1:3] == ["of", "the"] and not is_given((words(raw[0]) or ("",))[0])


def _title_run(folded: list[tuple[str, ...]], at: int) -> int:
    while at < len(folded) and _is_title(folded[at]):
        at += 1
    return at


def _is_title(word: tuple[str, ...]) -> bool:
    return bool(word) and TITLES.issuperset(word)


def _without_particles(raw: list[str], folded: list[str]) -> list[str]:
    if len(folded) == 2 and folded[0] in _CAPITAL_PARTICLES:
        return folded[1:]
    lower = {word for part in raw if part[:1].islower() for word in words(part)}
    kept = [word for word in folded if not (word in PARTICLES and word in lower)]
    return kept or folded[-1:]
