"""The shelf of outputs: each turns an edition into files to publish.

A new output is one module and one line in `OUTPUTS`. Packages of others add to the table through the entry point group
`sitegen.outputs`; the composing layer looks there.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from hashlib import blake2b
from typing import TYPE_CHECKING

from sitegen.edition import Edition, Output, Part, Recalled, Sheet
from sitegen.model import File
from sitegen.outputs.bases import Bases, recall
from sitegen.outputs.data import FILES, data
from sitegen.outputs.feeds import feeds
from sitegen.outputs.pages import bases_of, page_parts, pages
from sitegen.outputs.sitemap import sitemap

if TYPE_CHECKING:
    from jinja2 import BytecodeCache

OUTPUTS: Mapping[str, Output] = {
    "pages": pages,
    "feeds": feeds,
    "data": data,
    "sitemap": sitemap,
}
"""Every output by the name that `outputs:` in site.yaml calls it, in the order in which they are made."""


LAST = frozenset({"sitemap"})
"""Outputs that are told what all the others made, and so come after them."""


def parts(bases: Bases, recalled: Recalled, slices: int = 1, compiled: "BytecodeCache | None" = None) -> list[Part]:
    """The parts of an edition but for its last outputs, the long ones cut in `slices`.

    The files are the same whatever the slices and whatever is `recalled`; `compiled` knows the templates.
    """
    edition = bases.edition
    chosen = [name for name in OUTPUTS if name in edition.config.outputs and name not in LAST]
    made: list[Part] = []
    if "data" in chosen:  # the long parts first: of several processes none then ends long after the others
        bases_of_files = [(make, bases.of_data(kind)) for kind, make in FILES.items()]
        made += [
            partial(recall, basis, partial(_alone, make, edition, basis), recalled) for make, basis in bases_of_files
        ]
    if "pages" in chosen:
        made += page_parts(bases, slices, recalled, compiled)
    return [*made, *(partial(_whole, edition, OUTPUTS[name], ()) for name in chosen if name not in ("pages", "data"))]


def last_parts(edition: Edition, made: Sequence[str]) -> list[Part]:
    """The last outputs, once the paths of all other files are known."""
    return [
        partial(_whole, edition, OUTPUTS[name], made) for name in OUTPUTS if name in LAST & {*edition.config.outputs}
    ]


def _whole(edition: Edition, output: Output, made: Sequence[str]) -> Iterator[Sheet]:
    return map(_sheet, output(edition, made))


def _alone(make: Callable[[Edition], File], edition: Edition, basis: bytes) -> Iterator[Sheet]:
    yield _sheet(make(edition), basis)


def _sheet(file: File, basis: bytes = b"") -> Sheet:
    return Sheet(file.path, blake2b(file.content, digest_size=16).digest(), partial(_content, file), basis=basis)


def _content(file: File) -> bytes:
    return file.content


def files(edition: Edition) -> Iterator[File]:
    """Every file of an edition, one at a time."""
    made = []
    for part in parts(bases_of(edition, b""), {}):
        for sheet in part():
            made.append(sheet.path)
            yield File(sheet.path, sheet.content())
    for part in last_parts(edition, made):
        for sheet in part():
            yield File(sheet.path, sheet.content())
