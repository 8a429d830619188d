"""What the reading of a text marks: places not yet resolved and actors not yet gathered under their fullest names."""

from typing import Literal, NamedTuple

from sitegen.extractors.names.where_candidates import Candidate


class Mark(NamedTuple):
    """Characters `start` to `end` of a text, taken as a place or an actor.

    `name` is what they are looked up as: of a place the name whose `found` are its candidates, of an actor the fullest
    form known so far. `hint` is the kind of place that the words beside it speak for;
    `listed` says that it stands in a row of such places.
    """

    start: int
    end: int
    type: Literal["place", "actor"]
    name: str
    kind: str
    rule: str
    confidence: float = 0.0
    found: tuple[Candidate, ...] = ()
    hint: str = ""
    owner: str = ""
    listed: bool = False
