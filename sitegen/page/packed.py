"""The page of an article as bytes: to be told apart by a digest, and kept for an edit of its text.

There are as many of these pages as articles, so they are not pickled as other values are but taken apart by hand and written
by `marshal`, in a third of the time. Its form without references depends on the value alone: equal pages are the same bytes.
"""

import marshal
from collections.abc import Callable, Iterable
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from sitegen.page.parts import Doubt, Left, Link, Named, NameLink, RelatedLink, Thread, When
from sitegen.page.timeline import ArticlePage

_FORM = 2  # of marshal: the last one without references, which differ with the way in which a value came about
_CHECK = 8  # bytes of digest before the rest

_link = attrgetter("title", "address")
_when = attrgetter(*(field.name for field in fields(When)))
_named = attrgetter(*(field.name for field in fields(Named)))
_doubt = attrgetter(*(field.name for field in fields(Doubt)))
_left = attrgetter(*(field.name for field in fields(Left)))


def _perhaps(make: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else make(value)


def _all(take: Callable[[Any], Any]) -> Callable[[Iterable[Any]], Any]:
    return lambda values: [take(each) for each in values]


def _made(cls: Callable[..., Any]) -> Callable[[Iterable[Any]], Any]:
    return lambda values: tuple([cls(*each) for each in values])


def _related(links: tuple[RelatedLink, ...]) -> Any:
    return [(each.title, each.address, _when(each.when), each.shared, each.days) for each in links]


def _related_made(links: Iterable[Any]) -> tuple[RelatedLink, ...]:
    return tuple(
        [RelatedLink(title, address, When(*when), shared, days) for title, address, when, shared, days in links]
    )


def _thread(thread: Thread) -> Any:
    earlier, later = thread.earlier, thread.later
    return _link(thread.subject), earlier and _link(earlier), later and _link(later)


def _thread_made(thread: tuple[Any, Any, Any]) -> Thread:
    subject, earlier, later = thread
    return Thread(Link(*subject), earlier and Link(*earlier), later and Link(*later))


_NESTED: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "crumbs": (_all(_link), _made(Link)),
    "when": (_when, lambda when: When(*when)),
    "doubts": (_all(_doubt), _made(Doubt)),
    "updated": (_perhaps(_when), _perhaps(lambda when: When(*when))),
    "captured": (_perhaps(_when), _perhaps(lambda when: When(*when))),
    "places": (_all(_named), _made(Named)),
    "actors": (_all(_named), _made(Named)),
    "left": (_all(_left), _made(Left)),
    "related": (_related, _related_made),
    "in_time": (_perhaps(_thread), _perhaps(_thread_made)),
    "threads": (_all(_thread), lambda threads: tuple([_thread_made(each) for each in threads])),
    "names": (_all(tuple), _made(NameLink)),
}
"""How the fields that hold values of ours are taken apart, and made again."""

_FIELDS = [field.name for field in fields(ArticlePage)]
_values = attrgetter(*_FIELDS)
_PARTS = [(_FIELDS.index(name), *ways) for name, ways in _NESTED.items()]


def packed_article(page: ArticlePage) -> bytes:
    """The page as bytes that `unpacked_article` reads, equal for equal pages and for no others."""
    values = list(_values(page))
    for at, apart, _ in _PARTS:
        values[at] = apart(values[at])
    data = marshal.dumps(values, _FORM)
    return _check(data) + data


def unpacked_article(data: bytes) -> ArticlePage:
    """The page that was packed.

    Raises ValueError when the bytes are damaged.
    """
    if data[:_CHECK] != _check(data[_CHECK:]):
        raise ValueError("damaged")
    values = marshal.loads(data[_CHECK:])  # noqa: S302 - the bytes are ours; nothing of them is ever run
    for at, _, made in _PARTS:
        values[at] = made(values[at])
    return ArticlePage(**dict(zip(_FIELDS, values, strict=True)))


def _check(data: bytes) -> bytes:
    return blake2b(data, digest_size=_CHECK).digest()
