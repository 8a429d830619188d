"""What pages are made from, told by digests: a page whose basis is what it was need not be made to be known again.

A basis covers everything that goes into the page's value, and may cover more, such as the whole of an article of which only
the headline is shown. Then the page is made, and its own key tells whether anything that it shows has changed.
"""

import marshal
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import NamedTuple

from sitegen.edition import Edition, Recalled, Sheet
from sitegen.marshalled import FORM
from sitegen.model import Actor, Entry, Group, Neighbours, Place, Related, Settled
from sitegen.outputs.catalogue import Catalogue, Lazily
from sitegen.outputs.local_links import targets
from sitegen.outputs.map_pages import Spots, spots
from sitegen.outputs.shared import Shared
from sitegen.packing import digest_of, digest_of_packed, key_of, packed
from sitegen.page import Page

TIMELINE, INDEXES, ENTRIES = "timeline", "indexes", "entries"
"""The kinds of what lists all entries."""

_ALONE = Neighbours()
_NONE = bytes(16)  # where there is no article, place or actor


def recall(basis: bytes, make: Callable[[], Iterable[Sheet]], recalled: Recalled) -> Iterable[Sheet]:
    """The sheets that are made from a basis; if they are `recalled`, they are made only where a file is not what it was."""
    known = recalled.get(basis)
    if known is None:
        return make()
    made = cache(lambda: {sheet.path: sheet for sheet in make()})
    return [Sheet(path, key, partial(_late, made, path), basis=basis) for path, key in known]


def _late(made: Callable[[], Mapping[str, Sheet]], path: str) -> bytes:
    return made()[path].content()


class Leaves(NamedTuple):
    """Pages that are made from the same things: `basis` is a digest of all of them, b"" where nobody has taken it."""

    basis: bytes
    pages: Callable[[], Iterable[Page]]


@dataclass(frozen=True)
class Bases:
    """The bases of an edition's pages; `frame` is a digest of what all pages are rendered with."""

    edition: Edition
    names: Catalogue
    shared: Shared
    frame: bytes

    @cached_property
    def spots(self) -> Spots:
        """Everything that maps are drawn from."""
        return spots(self.edition, self.names)

    @cached_property
    def common(self) -> bytes:
        """What every page may depend on."""
        return key_of(self.frame, digest_of(self.edition.config), self.edition.outlines)

    @cached_property
    def article_pages(self) -> Mapping[str, bytes]:
        """The basis of each article's page, by slug; each is made when it is asked for."""
        return Lazily(lambda slug: self._article_page(self.names.articles[slug]))

    def unknown(self, recalled: Recalled) -> int:
        """How much has to be made, since it is not `recalled`, in pages of articles: the timeline and what else lists all
        entries take as long as the pages of a quarter of them.
        """
        lists = 0 if self.of_lists(TIMELINE) in recalled else len(self.entries) // 4
        return lists + sum(self.article_pages[slug] not in recalled for slug in self.names.articles)

    @cached_property
    def articles(self) -> Mapping[str, bytes]:
        """What is known of each article by itself and what its names were resolved to, by slug."""
        digests = self.edition.digests
        return {
            each.slug: _settled(each, digests.get(each.article.path) or digest_of(each))
            for each in self.edition.corpus.articles
        }

    @cached_property
    def places(self) -> Mapping[str, bytes]:
        """What pages that name a place may show of it."""
        return {each: self._place(place) for each, place in self.edition.corpus.places.items()}

    @cached_property
    def actors(self) -> Mapping[str, bytes]:
        """What pages that name an actor may show of it."""
        return {
            each: digest_of((self.names.actors.get(each), actor.kind))
            for each, actor in self.edition.corpus.actors.items()
        }

    @cached_property
    def entries(self) -> Mapping[str, bytes]:
        """What lists may show of an entry, by its id."""
        timeline = self.edition.timeline
        return {each.id: self._entry(each) for each in (*timeline.entries, *timeline.undated)}

    def of_lists(self, kind: str) -> bytes:
        """The basis of one kind of what shows all entries, places and actors, but nothing of a record that only its own
        page shows.
        """
        return key_of(kind.encode(), self._lists)

    def of_data(self, kind: str) -> bytes:
        """The basis of the open data of one kind: all lists, and what only its own records show."""
        corpus, lists = self.edition.corpus, self.of_lists(kind)
        if kind == "articles":  # whose relations another process may still be looking for
            related = self.edition.timeline.related.items()
            return key_of(
                lists, marshal.dumps([(slug, [_plain(each) for each in others]) for slug, others in related], FORM)
            )
        records: Mapping[str, object] = {"places": corpus.places, "actors": corpus.actors}[kind]
        return key_of(lists, *map(digest_of, records.values()))

    @cached_property
    def _lists(self) -> bytes:
        return key_of(self.common, *self.entries.values(), *_pairs(self.places), *_pairs(self.actors))

    def _article_page(self, settled: Settled) -> bytes:
        """Why two articles are related follows from the two, and what a crumb says from the date of its article."""
        timeline, articles, places, actors = self.edition.timeline, self.articles, self.places, self.actors
        slug, links = settled.slug, settled.article.links
        related = timeline.related.get(slug, ())
        beside = timeline.neighbours.get(slug) or _ALONE
        threads = (*beside.places, *beside.actors)
        form = (
            f"{len(settled.places)} {len(settled.actors)} {len(related)} {len(beside.places)} {len(beside.actors)}"
            f" {len(self.shared.crumbs[slug])} {' '.join([each[0] for each in threads])}"
            f" {tuple(targets(links, self.shared.published)) if links else ''}"
        )
        parts = [
            self.common,
            articles[slug],
            articles.get(beside.previous or "", _NONE),
            articles.get(beside.next or "", _NONE),
        ]
        parts += [places.get(each, _NONE) for each in settled.places]
        parts += [actors.get(each, _NONE) for each in settled.actors]
        parts += [articles[each.slug] for each in related]
        for _, earlier, later in threads:
            parts += (articles.get(earlier or "", _NONE), articles.get(later or "", _NONE))
        parts.append(form.encode("utf-8", "replace"))
        return digest_of_packed(b"".join(parts))

    def of_place(self, place: Place, group: Group, inside: Mapping[str, int], surroundings: bytes) -> bytes:
        """The basis of the pages of a place; `surroundings` is a digest of all that its map may show."""
        children = (part for each in inside.items() for part in (digest_of(each), self.places[each[0]]))
        return key_of(b"place", surroundings, digest_of(place), self.places[place.id], self._group(group), *children)

    def of_map(self, site: Spots) -> bytes:
        """All that a map may show of a site's places."""
        return key_of(digest_of((tuple(site.own.items()), tuple(site.doubts.items()))), *_pairs(self.places))

    def of_actor(self, actor: Actor, group: Group) -> bytes:
        """The basis of the pages of an actor."""
        owner = self.names.actors.get(actor.owner) or self.names.places.get(actor.owner)
        return key_of(b"actor", digest_of((actor, owner)), self.actors[actor.id], self._group(group))

    def _group(self, group: Group) -> bytes:
        entries = self.entries
        return key_of(
            self.common, b"".join([entries[each.id] for each in group.entries]), marshal.dumps(len(group.own))
        )

    def _place(self, place: Place) -> bytes:
        links = self.names.places
        above = tuple(links.get(each) for each in place.within)
        return digest_of((links.get(place.id), place.kind, place.point, place.within, above))

    def _entry(self, entry: Entry) -> bytes:
        places, actors = self.places, self.actors
        named = [places.get(each, b"") for each in entry.places] + [actors.get(each, b"") for each in entry.actors]
        return digest_of_packed(b"".join([self.articles[entry.article], *named, entry.id.encode("utf-8", "replace")]))


def _settled(settled: Settled, digest: bytes) -> bytes:
    plain = (
        digest,
        settled.slug,
        [each.id for each in settled.mentions],
        settled.places,
        settled.actors,
        [(each.places, each.actors) for each in settled.events],
        sorted(settled.hidden),
    )
    published = b"" if settled.published is settled.article.published else packed(settled.published)
    return digest_of_packed(marshal.dumps(plain, FORM) + published)


def _plain(related: Related) -> tuple[object, ...]:
    return (related.slug, related.places, related.actors, related.days)


def _pairs(digests: Mapping[str, bytes]) -> Iterable[bytes]:
    return (part for each in digests.items() for part in (each[0].encode("utf-8", "replace"), each[1]))
