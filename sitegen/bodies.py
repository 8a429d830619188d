"""A body as bytes: to be kept, to travel between processes, and to be known by its digest.

A body is most of what an article is, and all of it is text and numbers, so it is not pickled as other values are but
written by `marshal`, in half the time. The form without references depends on the value alone: equal bodies are the same
bytes on any machine, and the digest that a body is known by also tells whether they are damaged.
"""

import marshal
from abc import abstractmethod
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b

from markupsafe import Markup

from sitegen.marshalled import FORM
from sitegen.model import BlockKind, Body, BodyBlock, Container, Fragment, LocalLink

FragmentRow = str | tuple[int, int] | tuple[str, str, str, str]
"""A fragment in plain values: markup is text, and a relative link its four fields."""

ContainerRow = tuple[int, str, str]
"""A container in plain values: its key, tag and opening tag."""

Row = tuple[BlockKind, str, tuple[tuple[int, int], ...], tuple[FragmentRow, ...], tuple[ContainerRow, ...], int]
"""The fields of a block, in order, in plain values."""

_plain = str.__str__  # markup as text that marshal can write
_markup = lru_cache(maxsize=4096)(Markup)  # most of it is the same few tags


class PackedBodies(Mapping[str, Body]):
    """Bodies by digest that are kept packed."""

    @abstractmethod
    def packed(self, digest: str) -> bytes:
        """A body as `pack` made it.

        Raises KeyError for one that is not kept.
        """

    def __getitem__(self, digest: str) -> Body:
        return unpack(self.packed(digest))


def rows_in(bodies: Mapping[str, Body], digest: str) -> list[Row]:
    """The rows of a body; of one that is kept packed no other values are made.

    Raises KeyError for one that is not there.
    """
    return _loaded(bodies.packed(digest)) if isinstance(bodies, PackedBodies) else rows_of(bodies[digest])


def rows_of(body: Body) -> list[Row]:
    """A body in plain values, block by block."""
    return [
        (
            block.kind,
            _plain(block.text),
            block.offsets,
            tuple(
                [
                    each if type(each) is tuple else _plain(each) if type(each) is Markup else _packed(each)
                    for each in block.fragments
                ]
            ),
            tuple([(each.key, each.tag, _plain(each.open)) for each in block.containers]) if block.containers else (),
            block.level,
        )
        for block in body.blocks
    ]


def pack(body: Body) -> bytes:
    """A body as bytes that `unpack` reads, equal for equal bodies and for no others."""
    return marshal.dumps(rows_of(body), FORM)


def unpack(data: bytes) -> Body:
    """The body that was packed; `data` is what its digest says."""
    return Body(
        tuple(
            [
                BodyBlock(
                    kind,
                    text,
                    offsets,
                    tuple(
                        [
                            _markup(each) if isinstance(each, str) else each if len(each) == 2 else _unpacked(each)
                            for each in fragments
                        ]
                    ),
                    tuple([Container(key, tag, _markup(opening)) for key, tag, opening in containers])
                    if containers
                    else (),
                    level,
                )
                for kind, text, offsets, fragments, containers, level in _loaded(data)
            ]
        )
    )


def _loaded(data: bytes) -> list[Row]:
    # The bytes are ours; nothing of them is ever run.
    return marshal.loads(data)  # type: ignore[no-any-return]  # noqa: S302


def digest_of(packed: bytes) -> str:
    """The digest that a packed body is known by."""
    return blake2b(packed, digest_size=16).hexdigest()


def _packed(fragment: Fragment) -> FragmentRow:
    if isinstance(fragment, LocalLink):
        parts = (fragment.before, fragment.target, fragment.after, fragment.alternative)
        return tuple(map(_plain, parts))  # type: ignore[return-value]
    return fragment if isinstance(fragment, tuple) else _plain(fragment)


def _unpacked(fragment: tuple[str, str, str, str]) -> LocalLink:
    before, target, after, alternative = fragment
    return LocalLink(_markup(before), target, _markup(after), _markup(alternative))
