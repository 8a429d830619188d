"""Which place each mention names, over the whole collection, and the places' records.

What was recognised comes with its gazetteer id; what a curator declared comes with a name alone: a record's, the
gazetteer's, or else a place of its own without coordinates.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sitegen.corpus.declared import Unknown
from sitegen.corpus.hierarchy import without_idle_regions
from sitegen.corpus.place_records import Atlas, country_of, distinct
from sitegen.corpus.spelling import bare, letters
from sitegen.corpus.toponyms import Bearers, bearers, belief, choose, clear_country
from sitegen.model import Mention, Place
from sitegen.quick import dataclass
from sitegen.urls import part_of

UNLOCATED = "unlocated"
"""The kind of a place of which only the region around it is known."""


@dataclass(frozen=True, slots=True)
class Placed:
    """`of` gives an id ("" for NIL) for each place mention of each article, in their order; `places` holds every record that is named
    and those it lies in; `unknown` are the declared names that nothing knows.
    """

    of: tuple[Mapping[int, str], ...]
    places: Mapping[str, Place]
    unknown: tuple[Unknown, ...]


def place_mentions(
    articles: Sequence[tuple[str, Sequence[tuple[int, Mention]]]], atlas: Atlas, region: tuple[str, ...]
) -> Placed:
    """Resolve the place mentions of articles, given as path and numbered mentions."""
    resolver = _Resolver(atlas, region)
    declared = [[each for each in mentions if each[1].basis == "declared"] for _, mentions in articles]
    automatic = [
        {number: resolver.recognised(mention) for number, mention in mentions if mention.basis != "declared"}
        if len(mentions) > len(named)
        else {}
        for (_, mentions), named in zip(articles, declared, strict=True)
    ]
    resolver.count_votes(automatic)
    found: list[Mapping[int, str]] = []
    for (path, _), named, known in zip(articles, declared, automatic, strict=True):
        whole = {**resolver.declared(path, named, known.values()), **known} if named else known
        found.append(dict(sorted(whole.items())) if named and (known or len(named) > 1) else whole)
    return Placed(tuple(found), resolver.places(), resolver.unknown())


class _Resolver:
    """Resolves names, each once, and remembers how every place was written."""

    def __init__(self, atlas: Atlas, region: tuple[str, ...]) -> None:
        self._atlas = atlas
        self._region = region
        self._recognised: dict[tuple[str, str, str, str], str] = {}
        self._bearers: dict[str, Bearers] = {}
        self._beyond_doubt: dict[str, str] = {}
        self._chosen: dict[tuple[str, tuple[tuple[str, float], ...]], str] = {}
        self._votes: tuple[tuple[str, float], ...] = ()
        self._own: dict[str, Place] = {}
        self._entries: dict[str, str] = {}
        self._unknown: dict[str, list[str]] = defaultdict(list)
        self._surfaces: dict[str, Counter[str]] = defaultdict(Counter)

    def recognised(self, mention: Mention) -> str:
        """The id of a place that was recognised in a text."""
        key = (mention.value, mention.surface, mention.inside, mention.runner_up)
        identifier = self._recognised.get(key)
        if identifier is None:
            identifier = self._recognised[key] = self._id_of(mention)
        if identifier:
            self._surfaces[identifier][mention.surface] += 1
        return identifier

    def _id_of(self, mention: Mention) -> str:
        records = self._atlas.records
        name = letters(mention.surface)
        if records.dropped_ids and (name in records.dropped or mention.value in records.dropped_ids):
            return ""
        # A name that could be either of two far places has a runner-up alone, and is neither.
        for value in filter(None, (mention.value, mention.runner_up) if mention.value else ()):
            identifier = self._atlas.id_of(value)
            refused = records.apart.get(identifier, frozenset())
            if identifier and name not in refused and value not in refused:
                return identifier
        if not mention.value and name in records.names:
            return records.names[name]
        return self._inside(mention) if mention.inside and not mention.value else ""

    def _inside(self, mention: Mention) -> str:
        region = self._atlas.id_of(mention.inside)
        if not region:
            return ""
        identifier = f"{part_of(mention.surface)}-in-{region}"
        within = self._atlas.within((region,))
        country = country_of(within, self._atlas.place)
        self._own[identifier] = Place(identifier, bare(mention.surface), (), UNLOCATED, None, within, country)
        return identifier

    def count_votes(self, automatic: Iterable[Mapping[int, str]]) -> None:
        """Take the countries that the whole collection speaks of as the prior for declared names."""
        self._votes = _shares(self._countries(identifier for found in automatic for identifier in found.values()))

    def _countries(self, ids: Iterable[str]) -> Counter[str]:
        countries: Counter[str] = Counter()
        for identifier, count in Counter(ids).items():
            place = self._atlas.place(identifier) if identifier else None
            if place and place.country:
                countries[place.country] += count
        return countries

    def declared(self, path: str, mentions: Iterable[tuple[int, Mention]], known: Iterable[str]) -> dict[int, str]:
        """The ids of the places that one article's front matter names."""
        found: dict[int, str] = {}
        doubtful: list[tuple[int, str]] = []
        for number, mention in mentions:
            name = mention.surface
            identifier = self._clear(name)
            if identifier is None:
                doubtful.append((number, name))
            else:
                found[number] = identifier = identifier or self._entry(name, path)
                self._surfaces[identifier][name] += 1
        if doubtful:
            countries = self._countries((*found.values(), *known))
            beliefs = {name: belief(self._bearers[name]) for _, name in doubtful}
            for number, name in doubtful:
                # Kent and Canterbury, each of them better known elsewhere, are together in England.
                spoken: dict[str, float] = dict(countries)
                for other, shares in beliefs.items():
                    for country in shares if other != name else ():
                        spoken[country] = spoken.get(country, 0) + shares[country]
                found[number] = self._doubtful(name, _shares(spoken) or self._votes)
                self._surfaces[found[number]][name] += 1
        return found

    def _clear(self, name: str) -> str | None:
        """The id of a name that leaves no doubt, "" of an unknown one, None when the context has to decide."""
        if name in self._beyond_doubt:
            return self._beyond_doubt[name]
        if name in self._bearers:
            return None
        identifier = self._atlas.records.names.get(letters(name)) or self._atlas.id_of(name)
        if not identifier:
            found = self._bearers[name] = bearers(name, self._atlas.gazetteer, self._region)
            country = clear_country(found)
            if found and country is None:
                return None
            # A name may be spelt as an id is: "Paris Texas" is paris-texas.
            identifier = self._atlas.id_of(part_of(name)) if country is None else self._of_row(found[country][1])
        self._beyond_doubt[name] = identifier
        return identifier

    def _doubtful(self, name: str, votes: tuple[tuple[str, float], ...]) -> str:
        key = (name, votes)
        if key not in self._chosen:
            self._chosen[key] = self._of_row(choose(self._bearers[name], dict(votes)))
        return self._chosen[key]

    def _of_row(self, row: int) -> str:
        return self._atlas.id_of(self._atlas.gazetteer.place(row).id)

    def _entry(self, name: str, path: str) -> str:
        identifier = self._entries.get(name, "")
        if not identifier:
            identifier = self._entries[name] = part_of(name)
            self._own.setdefault(identifier, Place(identifier, bare(name)))
        self._unknown[identifier].append(path)
        return identifier

    def places(self) -> dict[str, Place]:
        """Every place that was named and all that it lies in and that a reader is told something by, by id, in order."""
        named = {identifier: self._record(identifier) for identifier in self._surfaces}
        around = {each for place in named.values() for each in place.within} - set(named)
        spoken_of = {*named, *self._atlas.records.by_id}
        named.update((each, place) for each in around if (place := self._atlas.place(each)))
        return without_idle_regions({identifier: named[identifier] for identifier in sorted(named)}, spoken_of)

    def _record(self, identifier: str) -> Place:
        place = self._atlas.place(identifier) or self._own[identifier]
        written = self._surfaces[identifier]
        found = [bare(name) for name in sorted(written, key=lambda name: (-written[name], name))]
        return replace(place, aliases=distinct((*place.aliases, *found), place.name))

    def unknown(self) -> tuple[Unknown, ...]:
        """Declared names that became entries of their own, with the paths of the articles that name them."""
        return tuple(
            Unknown("place", self._own[identifier].name, identifier, tuple(paths))
            for identifier, paths in sorted(self._unknown.items())
        )


def _shares(countries: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
    """The countries and their shares, coarse enough for few different answers."""
    total = sum(count for country, count in countries.items() if country)
    return tuple((country, round(count / total, 1)) for country, count in sorted(countries.items()) if country)
