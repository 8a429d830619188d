"""data/entries.json: the whole timeline in one small file, for the filter of a page that shows only part of it.

    {"statuses": ["stated", "inferred", "disagree", "none"],
     "dates": [[in words, first possible day, last possible day, shapes]],      ISO days; null where open or not known
     "places": [[id, name, [indexes of the places that it lies in]]],
     "actors": [[id, name]],
     "entries": [[title, address, date, status, event, [places], [actors], language]]}

Shapes are class names, as `shapes` has them. `date`, `status`, `places` and `actors` are indexes of the tables above; `event` is 1 for a dated statement inside a
report, else 0; `language` stands there only when it is not the site's. Addresses are paths from the site's root; a place
or actor has its page at `places/ID.html` or `actors/ID.html`. Entries stand in the order of the timeline, those without
a date last. The file is loaded by scripts only when a reader begins to filter.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sitegen.edition import Edition
from sitegen.model import File, Place
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.shapes import shape_of
from sitegen.outputs.wording import in_words
from sitegen.page.parts import Item, Link, When
from sitegen.urls import ENTRIES

STATUSES = {"stated": 0, "inferred": 1, "sources disagree": 2, "no date found": 3}
MARKS = ("stated", "inferred", "disagree", "none")
"""The statuses of dates as class names have them, in the order of `STATUSES`."""

_Date = tuple[str, str | None, str | None, str]
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def entries(edition: Edition, names: Catalogue) -> File:
    """Make the file. Every record stands on a line of its own, so that a change shows as a change of few lines."""
    timeline = edition.timeline
    items = [names.items[entry.id] for entry in (*timeline.entries, *timeline.undated)]
    dates = dict.fromkeys(map(_date, items))
    places, actors = _numbered(names.places), _numbered(names.actors)
    tables: Mapping[str, Iterable[Any]] = {
        "dates": dates,
        "places": _places(names, edition.corpus.places, places),
        "actors": ([each, link.title] for each, link in names.actors.items()),
        "entries": _records(items, names, {date: at for at, date in enumerate(dates)}, places, actors),
    }
    parts = [f'"statuses":{_ENCODER.encode(MARKS)}', *(f'"{name}":{_lines(table)}' for name, table in tables.items())]
    return File(ENTRIES, ("{" + ",\n".join(parts) + "}\n").encode("utf-8", "replace"))


def _lines(records: Iterable[Any]) -> str:
    return "[\n" + ",\n".join(map(_ENCODER.encode, records)) + "\n]"


def _numbered(links: Mapping[str, Link]) -> dict[str, int]:
    return {each: at for at, each in enumerate(links)}


def _date(item: Item) -> _Date:
    when: When = item.when
    return in_words(when), when.earliest, when.latest, shape_of(when)


def _places(names: Catalogue, records: Mapping[str, Place], numbers: Mapping[str, int]) -> Iterable[list[Any]]:
    """Places by name; of several with one name each says what it lies in."""
    bearers = Counter(link.title for link in names.places.values())
    for each, link in names.places.items():
        within = [above for above in records[each].within if above in numbers]
        title = f"{link.title}, {names.places[within[0]].title}" if bearers[link.title] > 1 and within else link.title
        yield [each, title, [numbers[above] for above in within]]


def _records(
    items: Sequence[Item],
    names: Catalogue,
    dates: Mapping[_Date, int],
    places: Mapping[str, int],
    actors: Mapping[str, int],
) -> Iterable[list[Any]]:
    by_place = {names.places[each].address: at for each, at in places.items()}
    for item in items:
        record = [
            item.title,
            item.address,
            dates[_date(item)],
            STATUSES[item.when.status],
            int(item.kind == "event"),
            [by_place[place.address] for place in item.places],
            [actors[each] for each in item.who if each in actors],
        ]
        yield [*record, item.language] if item.language else record
