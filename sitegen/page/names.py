"""The pages of places and actors, and their indexes."""

from typing import ClassVar

from sitegen.model import ActorKind
from sitegen.page.base import Page
from sitegen.page.parts import Branch, Link, Listing, Tally, When
from sitegen.page.views import Lanes, Map, Near, Pair, Written
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePage(Page):
    """A place, those it lies in and those inside it, and its entries with theirs. In `doubtful` reports its name may mean
    another place.
    """

    template: ClassVar[str] = "place.html"
    name: str
    kind: str
    point: tuple[float, float] | None
    written: tuple[Written, ...]
    doubtful: int
    within: tuple[Link, ...]
    map: Map | None
    near: tuple[Near, ...]
    inside: tuple[Tally, ...]
    actors: tuple[Pair, ...]
    first: When | None
    last: When | None
    total: int
    own: int
    listing: Listing
    newest: str
    years: tuple[Tally, ...]
    undated: Tally | None
    embed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage(Page):
    """An actor, with whom and where it is named, and its entries. `written` are its names as found."""

    template: ClassVar[str] = "actor.html"
    name: str
    kind: ActorKind
    owner: Link | None
    written: tuple[Written, ...]
    actors: tuple[Pair, ...]
    places: tuple[Pair, ...]
    first: When | None
    last: When | None
    total: int
    listing: Listing
    newest: str
    years: tuple[Tally, ...]
    undated: Tally | None
    embed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesPage(Page):
    """All places as a hierarchy, and those named most often. Of very many, the hierarchy's upper levels and a page for
    each of `shelves`, the letters that names begin with.
    """

    template: ClassVar[str] = "places.html"
    total: int
    map: Map | None
    lanes: Lanes | None
    most: tuple[Tally, ...]
    branches: tuple[Branch, ...]
    shelves: tuple[Tally, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorsPage(Page):
    """All actors by initial letter, and those named most often; of very many a page for each of `shelves`, the letters
    that names begin with.
    """

    template: ClassVar[str] = "actors.html"
    total: int
    lanes: Lanes | None
    most: tuple[Tally, ...]
    letters: tuple[tuple[str, tuple[Tally, ...]], ...]
    shelves: tuple[Tally, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesPage(Page):
    """The places, or actors, whose names begin with one `letter` of `letters`."""

    template: ClassVar[str] = "names.html"
    letter: str
    letters: tuple[Tally, ...]
    names: tuple[Tally, ...]
