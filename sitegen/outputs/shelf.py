"""The shelf of outputs: each turns an edition into files to publish.

A new output is one module and one line in `OUTPUTS`. Packages of others add to the table through the entry point group
`sitegen.outputs`; the composing layer looks there.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from hashlib import blake2b

from sitegen.edition import Edition, Output, Part, Sheet
from sitegen.language import speak
from sitegen.model import File
from sitegen.outputs.data import data
from sitegen.outputs.feeds import feeds
from sitegen.outputs.pages import page_parts, pages
from sitegen.outputs.sitemap import sitemap

OUTPUTS: Mapping[str, Output] = {
    "pages": pages,
    "feeds": feeds,
    "data": data,
    "sitemap": sitemap,
}
"""Every output by the name that `outputs:` in site.yaml calls it, in the order in which they are made."""


LAST = frozenset({"sitemap"})
"""Outputs that are told what all the others made, and so come after them."""


def parts(edition: Edition, program: bytes, slices: int = 1) -> list[Part]:
    """The parts of an edition but for its last outputs, the long ones cut in `slices`.

    `program` is a digest of the program. The files are the same whatever the slices.
    """
    speak(edition.language)
    chosen = [name for name in OUTPUTS if name in edition.config.outputs and name not in LAST]
    cut = page_parts(edition, program, slices) if "pages" in chosen else []
    return [*cut, *(partial(_whole, edition, OUTPUTS[name], ()) for name in chosen if name != "pages")]


def last_parts(edition: Edition, made: Sequence[str]) -> list[Part]:
    """The last outputs, once the paths of all other files are known."""
    return [
        partial(_whole, edition, OUTPUTS[name], made) for name in OUTPUTS if name in LAST & {*edition.config.outputs}
    ]


def _whole(edition: Edition, output: Output, made: Sequence[str]) -> Iterator[Sheet]:
    for file in output(edition, made):
        yield Sheet(file.path, blake2b(file.content, digest_size=16).digest(), partial(_content, file))


def _content(file: File) -> bytes:
    return file.content


def files(edition: Edition) -> Iterator[File]:
    """Every file of an edition, one at a time."""
    made = []
    for part in parts(edition, b""):
        for sheet in part():
            made.append(sheet.path)
            yield File(sheet.path, sheet.content())
    for part in last_parts(edition, made):
        for sheet in part():
            yield File(sheet.path, sheet.content())
