"""A body as bytes: to be kept, to travel between processes, and to be known by its digest.

A body is most of what an article is, and all of it is text and numbers, so it is not pickled as other values are but
written by `marshal`, in half the time. The form without references depends on the value alone: equal bodies are the same
bytes on any machine, and the digest that a body is known by also tells whether they are damaged.
"""

import marshal
from functools import lru_cache
from hashlib import blake2b

from markupsafe import Markup

from sitegen.model import Body, BodyBlock, Container, Fragment, LocalLink

_FORM = 2  # of marshal: the last one without references, which differ with the way in which a value came about

_Packed = str | tuple[int, int] | tuple[str, str, str, str]

_plain = str.__str__  # markup as text that marshal can write
_markup = lru_cache(maxsize=4096)(Markup)  # most of it is the same few tags


def pack(body: Body) -> bytes:
    """A body as bytes that `unpack` reads, equal for equal bodies and for no others."""
    rows = [
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
    return marshal.dumps(rows, _FORM)


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
                            _markup(each) if type(each) is str else each if len(each) == 2 else _unpacked(each)
                            for each in fragments
                        ]
                    ),
                    tuple([Container(key, tag, _markup(opening)) for key, tag, opening in containers])
                    if containers
                    else (),
                    level,
                )
                # The bytes are ours; nothing of them is ever run.
                for kind, text, offsets, fragments, containers, level in marshal.loads(data)  # noqa: S302
            ]
        )
    )


def digest_of(packed: bytes) -> str:
    """The digest that a packed body is known by."""
    return blake2b(packed, digest_size=16).hexdigest()


def _packed(fragment: Fragment) -> _Packed:
    if isinstance(fragment, LocalLink):
        parts = (fragment.before, fragment.target, fragment.after, fragment.alternative)
        return tuple(map(_plain, parts))  # type: ignore[return-value]
    return fragment if isinstance(fragment, tuple) else _plain(fragment)


def _unpacked(fragment: tuple[str, str, str, str]) -> LocalLink:
    before, target, after, alternative = fragment
    return LocalLink(_markup(before), target, _markup(after), _markup(alternative))
