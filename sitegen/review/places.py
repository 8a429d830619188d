"""What is to be decided about places: new ones, those that no gazetteer has, names that could be either of two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import asin, cos, radians, sin, sqrt

from sitegen.corpus.place_records import Atlas
from sitegen.corpus.spelling import letters, words
from sitegen.lexicon import word_set
from sitegen.model import Corpus, Place
from sitegen.review.found import Found, Mentions, article_count, average, spots, surfaces
from sitegen.review.questions import Candidate, Kind, Question

DOUBTFUL = 0.8
"""Mean confidence of a name's mentions below which its runner-up is worth a look."""

OFFERED = 5
"""Places of one name that a curator may choose from."""

STREETS = word_set(
    """
    road street st avenue ave boulevard blvd drive lane highway route interstate freeway expressway motorway parkway
    turnpike bypass crescent terrace
    """
)
"""Last words of the names of streets and roads, a number behind them left out."""

EARTH_KM = 6371.0
_AROUND = ("region", "country")


def place_questions(corpus: Corpus, atlas: Atlas, found: Mentions) -> Iterator[Question]:
    """Everything that is open about the places of a corpus."""
    senses: dict[str, set[str]] = defaultdict(set)
    for id_, here in found.places.items():
        for each in here:
            senses[letters(each.mention.surface)].add(id_)
    for id_, here in found.places.items():
        place = corpus.places[id_]
        doubtful = _doubtful(atlas, here)
        sure = [each for each in here if letters(each.mention.surface) not in doubtful]
        for name in doubtful:
            yield _doubt(atlas, place, doubtful[name], tuple(sorted(senses[name])))
        if sure and id_ not in atlas.records.by_id and not _all_dropped(atlas, sure):
            yield _new(atlas, place, sure)
    for name, here in found.nowhere.items():
        if name not in atlas.records.names and not _all_dropped(atlas, here) and not _is_street(here):
            yield _undecided(atlas, name, here) if _rivals(atlas, here) else _nowhere(atlas, name, here)


def _is_street(found: Sequence[Found]) -> bool:
    """Whether a name is a street's or a road's: of these reports are full, and nobody looks for them on a map of the world."""
    named = [word for word in words(found[0].mention.surface) if not word.isdigit()]
    return len(named) > 1 and named[-1] in STREETS


def _all_dropped(atlas: Atlas, found: Sequence[Found]) -> bool:
    names, ids = atlas.records.dropped, atlas.records.dropped_ids
    return all(letters(each.mention.surface) in names or each.mention.value in ids for each in found)


def _doubtful(atlas: Atlas, found: Sequence[Found]) -> dict[str, list[Found]]:
    """The names of a place that no record claims and that may be another's, with their mentions."""
    names: dict[str, list[Found]] = defaultdict(list)
    for each in found:
        if each.mention.basis != "declared":
            names[letters(each.mention.surface)].append(each)
    return {
        name: here
        for name, here in names.items()
        if average(here) < DOUBTFUL and not _is_decided(atlas, name, here) and _rivals(atlas, here)
    }


def _is_decided(atlas: Atlas, name: str, found: Sequence[Found]) -> bool:
    if name in atlas.records.names:
        return True
    ids = {each for here in found for each in (here.mention.value, here.mention.runner_up) if each}
    return all(each in atlas.records.by_id for each in ids)


def _rivals(atlas: Atlas, found: Sequence[Found]) -> list[Place]:
    ids = dict.fromkeys(each.mention.runner_up for each in found if each.mention.runner_up)
    return [place for each in ids if (place := atlas.place(each))]


def _asked(
    found: Sequence[Found],
    *,
    key: str,
    kind: Kind,
    id: str,  # noqa: A002 - the field's name
    name: str,
    sort: str,
    candidates: tuple[Candidate, ...],
    senses: tuple[str, ...] = (),
) -> Question:
    """A question about a name with these mentions."""
    return Question(
        key=key,
        kind=kind,
        id=id,
        name=name,
        sort=sort,
        mentions=len(found),
        articles=article_count(found),
        confidence=average(found),
        rule=found[0].mention.rule,
        candidates=candidates,
        senses=senses,
        written=surfaces(found),
        spots=spots(found),
    )


def _doubt(atlas: Atlas, place: Place, found: Sequence[Found], senses: tuple[str, ...]) -> Question:
    rivals = [place, *(each for each in _rivals(atlas, found) if each.id != place.id)]
    name = surfaces(found)[0][0]
    return _asked(
        found,
        key=f"doubt:{letters(name)}:{place.id}",
        kind="doubt",
        id=place.id,
        name=name,
        sort=place.kind,
        candidates=tuple(_candidate(atlas, each, place) for each in rivals),
        senses=senses,
    )


def _new(atlas: Atlas, place: Place, found: Sequence[Found]) -> Question:
    located = atlas.gazetteer.row_of(place.id) is not None
    return _asked(
        found,
        key=f"place:{place.id}",
        kind="place" if located else "unlocated",
        id=place.id,
        name=place.name,
        sort=place.kind,
        candidates=(_candidate(atlas, place, place),),
    )


def _undecided(atlas: Atlas, name: str, found: Sequence[Found]) -> Question:
    """A name that could be either of several places far apart, and so was taken for none."""
    written = surfaces(found)[0][0]
    rows = atlas.gazetteer.find(written)[:OFFERED]
    ids = dict.fromkeys([each.id for each in _rivals(atlas, found)] + [atlas.gazetteer.place(row).id for row in rows])
    rivals = [place for each in ids if (place := atlas.place(each))][:OFFERED]
    return _asked(
        found,
        key=f"doubt:{name}",
        kind="doubt",
        id="",
        name=written,
        sort="place",
        candidates=tuple(_candidate(atlas, each, rivals[0]) for each in rivals),
    )


def _nowhere(atlas: Atlas, name: str, found: Sequence[Found]) -> Question:
    inside = next((place for each in found if (place := atlas.place(each.mention.inside))), None)
    return _asked(
        found,
        key=f"unlocated:{name}",
        kind="unlocated",
        id="",
        name=surfaces(found)[0][0],
        sort="place",
        candidates=(_candidate(atlas, inside, inside),) if inside else (),
    )


def _candidate(atlas: Atlas, place: Place, origin: Place) -> Candidate:
    apart = None if place is origin else kilometres(origin.point, place.point)
    return Candidate(place.id, place.name, where(atlas, place), apart)


def where(atlas: Atlas, place: Place) -> str:
    """What tells a place from its namesakes: "town, Donetsk Oblast, Ukraine"."""
    around = [other.name for each in place.within if (other := atlas.place(each)) and other.kind in _AROUND]
    return ", ".join([place.kind, *around])


def kilometres(one: tuple[float, float] | None, other: tuple[float, float] | None) -> int | None:
    """Distance on a sphere (haversine), None when one of the points is not known."""
    if one is None or other is None:
        return None
    north, south = radians(one[0]), radians(other[0])
    half = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(radians(other[1] - one[1]) / 2) ** 2
    return round(2 * EARTH_KM * asin(sqrt(min(half, 1.0))))
