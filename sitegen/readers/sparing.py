"""Python-Markdown, spared the texts that hold no sign of inline Markdown.

It tries some twenty patterns one by one on the text of every paragraph, item and cell, and most of these texts have nothing
that one of them could match.
"""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from sitegen.patterns import lazy_pattern

_SIGN = lazy_pattern(r"[`\\\[\]!<>&*_\n]")
"""What every inline pattern needs of Python-Markdown and of the extensions under which plain text stays plain; abbreviations
need nothing but their letters.
"""
_BEFORE_INLINE = 21  # that is at 20


class Sparing(Extension):
    """An extension that changes nothing but the time that it takes. Not for texts that define abbreviations."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - what Python-Markdown calls
        md.treeprocessors.register(_Sparing(md), "sparing", _BEFORE_INLINE)


class _Sparing(Treeprocessor):
    """Marks the texts on which no pattern need be tried."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not _SIGN.search(element.text):
                element.text = AtomicString(element.text)
            if element.tail and not _SIGN.search(element.tail):
                element.tail = AtomicString(element.tail)
