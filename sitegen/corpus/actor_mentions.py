"""The mentions of actors in articles: the names that they give, and whom these mean."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from sitegen.corpus.actor_records import ActorRecords
from sitegen.corpus.actors import Call, tell_actors
from sitegen.corpus.declared import Unknown
from sitegen.corpus.documents import Join, join
from sitegen.corpus.names import Name
from sitegen.model import Actor, Mention, RefusedMerge
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Acted:
    """`of` gives an id ("" for nobody) for each actor mention of each article, in their order; the rest is as in `Told`."""

    of: tuple[Mapping[int, str], ...]
    actors: Mapping[str, Actor]
    unknown: tuple[Unknown, ...]
    refused: tuple[RefusedMerge, ...] = ()


def place_actors(
    articles: Sequence[tuple[str, Sequence[tuple[int, Mention]]]],
    records: ActorRecords,
    place_of: Callable[[str], str],
    within: Join = join,
) -> Acted:
    """Resolve the actor mentions of articles, given as path and numbered mentions; `place_of` and `within` as `tell_actors`
    has them.
    """
    caller = Caller(records)
    calls = [[caller.call(mention) for _, mention in mentions] for _, mentions in articles]
    counted = [(path, Counter(each)) for (path, _), each in zip(articles, calls, strict=True)]
    told = tell_actors(counted, records, place_of, within)
    of = tuple(
        [
            {number: known[call[0]] for (number, _), call in zip(mentions, each, strict=True)}
            for (_, mentions), each, known in zip(articles, calls, told.ids, strict=True)
        ]
    )
    return Acted(of, told.actors, told.unknown, told.refused)


class Caller:
    """Makes of each mention's words the name that they stand for, each name once."""

    def __init__(self, records: ActorRecords) -> None:
        self._records = records
        self._declared: dict[str, Call] = {}
        self._written: dict[tuple[str, str, str], Name] = {}

    def call(self, mention: Mention) -> Call:
        """What a mention calls its actor."""
        surface, declared = mention.surface, mention.basis == "declared"
        if declared:
            known = self._declared.get(surface) or self._declare(surface)
            name = known[0]
        else:
            key = (mention.value or surface, mention.kind, mention.owner)
            name = self._written.get(key) or self._written.setdefault(key, Name(*key))
            known = (name, surface, False)
        if self._records.apart and surface != name.text:
            # The text's own words, where a curator says that they are not the name which the text seems to give them.
            own = Name(surface, mention.kind, mention.owner)
            return (own, surface, declared) if self._records.refuses(own, name) else known
        return known

    def _declare(self, text: str) -> Call:
        record = self._records.by_id.get(text)
        name = Name(record.name or text if record else text, declared=True)
        call = self._declared[text] = (name, text, True)
        return call
