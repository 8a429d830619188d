"""The shelf of outputs: each turns an edition into files to publish.

A new output is one module and one line in `OUTPUTS`. Packages of others add to the table through the entry point group
`sitegen.outputs`; the composing layer looks there.
"""

from collections.abc import Iterator, Mapping

from sitegen.edition import Edition, Output
from sitegen.language import speak
from sitegen.model import File
from sitegen.outputs.data import data
from sitegen.outputs.feeds import feeds
from sitegen.outputs.pages import pages
from sitegen.outputs.sitemap import sitemap

OUTPUTS: Mapping[str, Output] = {
    "pages": pages,
    "feeds": feeds,
    "data": data,
    "sitemap": sitemap,
}
"""Every output by the name that `outputs:` in site.yaml calls it, in the order in which they are made."""


def files(edition: Edition) -> Iterator[File]:
    """Every file of an edition, one at a time."""
    speak(edition.language)
    made: list[str] = []
    for name, output in OUTPUTS.items():
        if name in edition.config.outputs:
            for file in output(edition, made):
                made.append(file.path)
                yield file
