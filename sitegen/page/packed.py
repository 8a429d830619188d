"""Values of pages as bytes: to be told apart by a digest, and the page of an article to be kept for an edit of its text.

Pages hold hundreds of thousands of small values, so they are not pickled as other values are but taken apart into tuples and
written by `marshal`, in a quarter of the time. Its form without references depends on the value alone: equal pages are the
same bytes. How a class is taken apart follows from the types of its fields, which say what they hold.
"""

import marshal
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from types import UnionType
from typing import Any, cast, get_args, get_origin

from sitegen.page.base import Page
from sitegen.page.parts import Item
from sitegen.page.timeline import ArticlePage

_FORM = 2  # of marshal: the last one without references, which differ with the way in which a value came about
_DIGEST = 16  # bytes

_Scope = dict[str, Any]
"""What takes values apart, by the name of their class after an underscore."""


def packed_article(page: ArticlePage) -> bytes:
    """The page as bytes that `unpacked_article` reads, equal for equal pages and for no others."""
    data = marshal.dumps(_articles()(page), _FORM)
    return _digest(data) + data


def article_digest(data: bytes) -> bytes:
    """The digest of a page in the bytes that it was packed into."""
    return data[:_DIGEST]


def unpacked_article(data: bytes) -> ArticlePage:
    """The page that was packed.

    Raises ValueError when the bytes are damaged.
    """
    if data[:_DIGEST] != _digest(data[_DIGEST:]):
        raise ValueError("damaged")
    values = marshal.loads(data[_DIGEST:])  # noqa: S302 - the bytes are ours; nothing of them is ever run
    return cast("ArticlePage", _maker(ArticlePage)(values))


def digester() -> Callable[[Page], bytes]:
    """A function that gives sixteen bytes, equal for equal pages and for no others.

    The same items stand on many pages. Each is digested once, and its digest counts in its place. It is known by its
    identity, and kept.
    """
    known: dict[int, tuple[Item, bytes]] = {}
    alone = _taker(Item, {})

    def shortened(item: Item) -> bytes:
        found = known.get(id(item))
        if found is None:
            found = known[id(item)] = item, _digest(marshal.dumps(alone(item), _FORM))
        return found[1]

    scope: _Scope = {"_Item": shortened}

    def digest(page: Page) -> bytes:
        kind = type(page)
        return _digest(marshal.dumps((kind.__name__, _taker(kind, scope)(page)), _FORM))

    return digest


def _digest(data: bytes) -> bytes:
    return blake2b(data, digest_size=_DIGEST).digest()


@cache
def _articles() -> Callable[[Any], Any]:
    return _taker(ArticlePage, {})


def _taker(cls: type, scope: _Scope) -> Callable[[Any], Any]:
    """What takes a value of a class apart, written as source: a call of ours for each value is most of the time."""
    name = f"_{cls.__name__}"
    if name not in scope:
        parts = [_apart(field.type, f"value.{field.name}", scope) for field in fields(cls)]
        scope[name] = eval(f"lambda value: ({', '.join(parts)},)", scope)  # noqa: S307 - it holds names of fields alone
    return cast("Callable[[Any], Any]", scope[name])


def _apart(kind: Any, value: str, scope: _Scope) -> str:
    """The source that takes a `value` of this kind apart: `value` as it is, where `marshal` can write it."""
    if isinstance(kind, str):  # a class inside itself
        return f"_{kind}({value})"
    if is_dataclass(kind):
        _taker(cast("type", kind), scope)
        return f"_{cast('type', kind).__name__}({value})"
    if _is_named(kind):
        return f"tuple({value})"
    origin, inside = get_origin(kind), get_args(kind)
    if origin is tuple and inside[-1] is ...:
        each = _apart(inside[0], "each", scope)
        return value if each == "each" else f"[{each} for each in {value}]"
    if origin is tuple:
        places = [f"{value}[{at}]" for at in range(len(inside))]
        parts = [_apart(one, place, scope) for one, place in zip(inside, places, strict=True)]
        return value if parts == places else f"({', '.join(parts)},)"
    parts = [_apart(one, value, scope) for one in inside] if isinstance(kind, UnionType) else []
    return next((f"({value} and {part})" for part in parts if part != value), value)


def _is_named(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_make")


@cache
def _maker(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of this kind again from what it was taken apart into."""
    if is_dataclass(kind):
        makers = [(field.name, _maker(cast("type", field.type))) for field in fields(kind)]
        made = cast("type", kind)
        return lambda values: made(**{name: make(each) for (name, make), each in zip(makers, values, strict=True)})
    if _is_named(kind):
        return cast("Callable[[Any], Any]", kind._make)
    inside = get_args(kind)
    if get_origin(kind) is tuple and inside[-1] is ...:
        one = _maker(inside[0])
        return lambda values: tuple([one(each) for each in values])
    if isinstance(kind, UnionType):
        make = _maker(inside[0])
        return lambda value: None if value is None else make(value)
    return lambda value: value
