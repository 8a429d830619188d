"""What a curator is asked, and what each question rests on."""

from typing import Literal

from sitegen.quick import dataclass

Kind = Literal["actor", "place", "unlocated", "doubt", "merge", "refused"]
"""actor, place: a name without a record of the site; unlocated: a place that no gazetteer has; doubt: a name that could be
either of two places; merge: two names that were taken for one actor; refused: a name that fits several actors and joined none.
"""

KINDS: tuple[Kind, ...] = ("actor", "place", "unlocated", "doubt", "merge", "refused")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words stand: the article's path, the character of its source (None: unknown), the digest of its body, and the
    block (-1: front matter) and its character.
    """

    path: str
    start: int | None
    body: str
    block: int
    at: int
    surface: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a name may mean. `where` tells it from its namesakes; `kilometres` counts from the first candidate."""

    id: str
    name: str
    where: str = ""
    kilometres: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to decide. `key` names it for good; `id` is what it is about, and `sort` its kind ("person", "town").

    `candidates` are, of a doubt, the place chosen and the runner-up, or, without an `id`, the places between which none was
    chosen; of a merge, the actor that `name` was joined to; of a refused one, the actors that it fits. `senses` are all ids
    that a doubtful name was resolved to in the archive.
    `written` are the words found, most frequent first. `lone`: the name is a surname or given name alone. `confidence` is
    0 to 1.
    """

    key: str
    kind: Kind
    id: str
    name: str
    sort: str
    mentions: int
    articles: int
    confidence: float
    rule: str
    candidates: tuple[Candidate, ...] = ()
    senses: tuple[str, ...] = ()
    written: tuple[tuple[str, int], ...] = ()
    lone: bool = False
    spots: tuple[Spot, ...] = ()
