"""Drafts made by hand for the tests of the extractors."""

from markupsafe import Markup

from sitegen.dates import parse_edtf
from sitegen.model import Block, Body, Declared, Draft, Field, Published, Reading
from sitegen.readers.text import text_blocks

REPORT = (
    "The mayor of the port town said on Friday that the harbour would stay closed until the ice had gone.",
    "Fishing crews had waited for two weeks while the coast guard searched the bay for a lost trawler.",
    "“We have lost boats before, but never in water as calm as this,” a retired captain told the local council.",
    "The search will go on along the northern shore, where two life rafts were found empty on the rocks.",
)
"""Four paragraphs of a plain report."""


def draft(text, declared=None, **more):
    """A plain text as its reader sees it."""
    return Draft("content/articles/a.txt", "text", text, declared or Declared(), text_blocks(text), **more)


def paragraphs(*texts):
    """A plain text of these paragraphs."""
    return draft("\n\n".join(texts))


def block(text, kind="paragraph", at=0, level=0):
    """A block that stands in its source one for one from `at` on."""
    return Block(kind, text, ((at, at),) if at < 0 else ((0, at),), ((0, len(text)),), (), level)


def marked(before, inside, after):
    """A paragraph with emphasised words in its middle, as HTML, and its source."""
    source = f"<p>{before}<em>{inside}</em>{after}</p>"
    first, second, third = 3, 3 + len(before) + 4, 3 + len(before) + 4 + len(inside) + 5
    text = before + inside + after
    a, b = len(before), len(before) + len(inside)
    fragments = ((0, a), Markup("<em>"), (a, b), Markup("</em>"), (b, len(text)))
    return Block("paragraph", text, ((0, first), (a, second), (b, third)), fragments), source


def field(text, line=1):
    """A declared value."""
    return Field(text, "content/articles/a.txt.yaml", line)


def published(edtf=None):
    """A publication on this date."""
    date = parse_edtf(edtf) if edtf else None
    return Published(Reading(date, "declared" if date else "none", "test", 1.0), "stated" if date else "no date found")


def texts(body):
    """The texts of a body's blocks, or of a tuple of blocks."""
    return [each.text for each in (body.blocks if isinstance(body, Body) else body)]
