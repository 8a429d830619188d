"""An edit of the records of actors by which nobody is taken for anybody else: what actors are also called, and no more.

A timeline, its lists and the pages of articles show of an actor its name and what it is, but not what else it is called. When
every name in every article means whom it meant, and no actor is called or sorted otherwise, then what the last build published
is right but for the pages of those actors whose other names have changed, and their records in the open data.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from sitegen.amending import OtherEditError, rewritten
from sitegen.authorities import ACTORS_PATH, PLACES_PATH, check_references
from sitegen.cache import Memory
from sitegen.corpus.actor_records import index_actors
from sitegen.corpus.actors import Call, Told, tell_actors
from sitegen.corpus.declared import notices
from sitegen.corpus.place_records import Atlas, index_places
from sitegen.edition import Sheet
from sitegen.errors import Problem
from sitegen.joins import recalled_joins
from sitegen.lastbuild import LastBuild, problems_of
from sitegen.model import Actor
from sitegen.outputs.data import ACTORS, Json, actor_record
from sitegen.outputs.templates import Render
from sitegen.outputs.written import by_name, written
from sitegen.packing import dumps, key_of
from sitegen.page import ActorPage
from sitegen.page.packed import digester
from sitegen.quick import dataclass
from sitegen.reading import Conditions, match_records, site_gazetteer
from sitegen.roll import Roll, digest_of_ids, recalled_roll
from sitegen.urls import actor_url


@dataclass(frozen=True, slots=True)
class Renamed:
    """An actor before and after an edit of what it is also called, and how often each of its names was found."""

    old: Actor
    new: Actor
    found: Mapping[str, int]


def renamed_actors(
    conditions: Conditions, notes: tuple[Problem, ...], memory: Memory, last: LastBuild
) -> tuple[list[Renamed], Mapping[str, Actor]]:
    """The actors whose other names have changed, and all actors as they are now; `notes` are what is doubtful in the records.

    Raises OtherEditError when anything else has changed with them.
    """
    recalled = recalled_roll(memory)
    if recalled is None or match_records(memory, conditions):
        raise OtherEditError
    roll, before = recalled
    atlas = Atlas(index_places(conditions.authorities), site_gazetteer(conditions.country_files))
    records = index_actors(conditions.authorities)
    calls, joins = roll.calls(records), recalled_joins(memory, records.names)
    articles = [(path, _summed(calls, counts)) for path, counts in roll.articles]
    told = tell_actors(articles, records, atlas.country_of, joins.join)
    if told.actors.keys() != before.keys() or _resolved(roll, calls, told) != roll.resolved:
        raise OtherEditError
    changed = [(before[each], actor) for each, actor in told.actors.items() if actor != before[each]]
    if any(replace(new, aliases=old.aliases, merges=old.merges) != old for old, new in changed):
        raise OtherEditError
    if _said(problems_of(last)) != _said((*notes, *_doubts(conditions, roll, told))):
        raise OtherEditError
    found = _found(articles, told, {new.id for _, new in changed})
    return [Renamed(old, new, found[new.id]) for old, new in changed], told.actors


def _summed(calls: Sequence[Call], counts: Mapping[int, int]) -> Mapping[Call, int]:
    found = {calls[number]: count for number, count in counts.items()}
    if len(found) == len(counts):
        return found
    summed = Counter[Call]()  # two ways to name an actor may be one call
    for number, count in counts.items():
        summed[calls[number]] += count
    return summed


def _resolved(roll: Roll, calls: Sequence[Call], told: Told) -> bytes:
    names = [name for name, _, _ in calls]
    return digest_of_ids(
        [known[names[number]] for number in counts] for (_, counts), known in zip(roll.articles, told.ids, strict=True)
    )


def _doubts(conditions: Conditions, roll: Roll, told: Told) -> Iterator[Problem]:
    """What is doubtful about records only beside what articles name."""
    gazetteer = site_gazetteer(conditions.country_files)
    known = {*roll.places, *told.actors, *(old for actor in told.actors.values() for old in actor.forwards)}
    yield from notices(told.unknown)
    yield from check_references(conditions.authorities, lambda name: name in known or gazetteer.by_id(name) is not None)


def _said(problems: tuple[Problem, ...]) -> Counter[Problem]:
    """Those problems that may be due to records."""
    return Counter(each for each in problems if each.path in (ACTORS_PATH, PLACES_PATH) or each.rule == "unknown-actor")


def _found(
    articles: Sequence[tuple[str, Mapping[Call, int]]], told: Told, wanted: set[str]
) -> Mapping[str, Mapping[str, int]]:
    counted = Counter[tuple[str, str]]()
    for (_, calls), known in zip(articles, told.ids, strict=True):
        for (name, surface, _), count in calls.items():
            if known[name] in wanted:
                counted[known[name], surface] += count
    return by_name(counted)


def renamed_page(renamed: Renamed, frame: bytes, render: Render, memory: Memory, last: LastBuild) -> Sheet:
    """The page of an actor.

    Raises OtherEditError when it is not remembered, or not as it was published.
    """
    address = actor_url(renamed.new.id)
    value = memory.page_at(address)
    page: ActorPage | None = memory.unpacked(value) if value else None
    made = last.made.get(address)
    digest = digester()
    if page is None or made is None or made[2] != key_of(frame, digest(page)):
        raise OtherEditError
    new = replace(page, written=written(renamed.found, renamed.new.name, renamed.new.aliases))
    return Sheet(address, key_of(frame, digest(new)), partial(render, new, ()), dumps(new))


def renamed_data(renamed: list[Renamed], output: Path) -> Sheet | None:
    """The open data's file of actors, as it was published but for the records of these; None when they are the same.

    Raises OtherEditError when a record is not what it should be.
    """
    lines = [(f'{{"id": {json.dumps(each.new.id, ensure_ascii=False)}, ', partial(_record, each)) for each in renamed]
    return rewritten(output, ACTORS, lines)


def _record(renamed: Renamed, record: Json) -> Json:
    if {**record, "articles": []} != actor_record(renamed.old, None):
        raise OtherEditError
    return {**actor_record(renamed.new, None), "articles": record["articles"]}
