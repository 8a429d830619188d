"""The roll of the names in a site's articles: all that its actors are told from, kept from one build to the next.

Who is who follows from the names that each article gives and from the records of actors, and from nothing else. So after an
edit of the records the actors can be told anew without an article being looked at.
"""

import marshal
from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple, cast

from sitegen import marshalled
from sitegen.cache import Memory
from sitegen.corpus.actor_mentions import Caller
from sitegen.corpus.actor_records import ActorRecords
from sitegen.corpus.actors import Call
from sitegen.model import Actor, Basis, Corpus, Mention
from sitegen.packing import dumps, key_of

_NAMES, _ACTORS = "roll", "actors"

_Row = tuple[str, str, str, str, str]

_row = attrgetter("surface", "value", "kind", "basis", "owner")


class Roll(NamedTuple):
    """`names` are the different ways in which articles name an actor; `articles` are paths, each with the numbers of its
    names and how often they stand there; `resolved` is a digest of what these were resolved to, as `digest_of_ids` has it;
    `places` are the ids of the site's places.
    """

    names: Sequence[_Row]
    articles: Sequence[tuple[str, Mapping[int, int]]]
    resolved: bytes
    places: Sequence[str]

    def calls(self, records: ActorRecords) -> list[Call]:
        """What each of the names calls its actor."""
        caller = Caller(records)
        return [
            caller.call(
                Mention("actor", surface, None, None, -1, 0, value, kind, cast(Basis, basis), "", 1.0, "", owner)
            )
            for surface, value, kind, basis, owner in self.names
        ]


def digest_of_ids(articles: Iterable[Iterable[str]]) -> bytes:
    """A digest of the ids that the names of articles were resolved to, article by article, name by name."""
    return key_of(marshal.dumps([list(ids) for ids in articles], marshalled.FORM))


def remember_roll(memory: Memory, corpus: Corpus) -> None:
    """Keep what the articles of a corpus name, and who that is.

    Raises MemoryLostError.
    """
    numbers: dict[_Row, int] = {}
    articles, resolved = [], []
    for settled in corpus.articles:
        counts: dict[int, int] = {}
        ids = []
        for each in settled.mentions:
            if each.mention.type == "actor":
                number = numbers.setdefault(_row(each.mention), len(numbers))
                if number not in counts:  # in one article a name has one meaning
                    ids.append(each.id)
                counts[number] = counts.get(number, 0) + 1
        articles.append((settled.article.path, counts))
        resolved.append(ids)
    roll = (list(numbers), articles, digest_of_ids(resolved), list(corpus.places))
    memory.note(_NAMES, marshalled.dumps(roll))
    remember_actors(memory, corpus.actors)


def remember_actors(memory: Memory, actors: Mapping[str, Actor]) -> None:
    """Keep the actors of a site.

    Raises MemoryLostError.
    """
    memory.note(_ACTORS, dumps(tuple(actors.values())))


def forget_roll(memory: Memory) -> None:
    """Let no edit be compared with what the last build kept: until another one is published, that may not be what is.

    Raises MemoryLostError.
    """
    memory.note(_ACTORS, b"")


def recalled_roll(memory: Memory) -> tuple[Roll, dict[str, Actor]] | None:
    """The roll of the last whole build, and the site's actors by id; None when they are not known.

    Raises MemoryLostError.
    """
    roll, actors = marshalled.loads(memory.fact(_NAMES)), memory.fact(_ACTORS)
    if not actors or roll is None:
        return None
    return Roll(*roll), {actor.id: actor for actor in memory.unpacked(actors)}
