"""Values as HTML: texts, and links, which stand on many pages and are kept by what they are made of."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import markupsafe
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from jinja2.runtime import Context

LINKS = 32_768
"""Links that are kept: an archive of 10,000 articles has as many titles, each on a dozen pages."""
NUMBERS = 8192
"""Numbers that are kept: there are some thousand places on drawings."""


def _shown(text: str) -> str:
    marked = "&" in text or "<" in text or ">" in text or '"' in text or "'" in text
    return str(escape(text)) if marked else text


html_of: Callable[[str], str] = getattr(markupsafe, "_escape_inner", _shown)
"""A text as HTML that shows it, and no `Markup`, which takes as long again to make. Since 3.0 the library has it."""


class _Floats(dict[float, str]):
    """Numbers with a fraction as text: places on drawings, which are alike on many pages."""

    def __missing__(self, number: float) -> str:
        if len(self) >= NUMBERS:
            self.clear()
        text = str(number)
        if number:  # 0.0 and -0.0 are one key
            self[number] = text
        return text


_FLOATS = _Floats()


def escaped(value: object) -> str:
    """A value as HTML that shows it."""
    kind = type(value)
    if kind is str:
        return html_of(value)  # type: ignore[arg-type]
    if kind is Markup:
        return value  # type: ignore[return-value]
    if kind is float:
        return _FLOATS[value]  # type: ignore[index]
    return str(value) if kind is int else escape(value)


class Links(dict[tuple[str, str], Markup]):
    """Links by title and address, from pages of one depth and with the same attributes."""

    def __init__(self, root: str, attributes: str) -> None:
        super().__init__()
        self._root, self._attributes = root, attributes

    def __missing__(self, key: tuple[str, str]) -> Markup:
        if len(self) >= LINKS:
            self.clear()
        title, address = key
        if not address.startswith("#"):
            address = f"{self._root}{address}"
        link = f'<a href="{html_of(address)}"{self._attributes}>{html_of(title)}</a>'
        self[key] = made = Markup(link)  # noqa: S704 - every part is escaped
        return made


_LINKS: dict[tuple[str, str], Links] = {}


def links(context: "Context", attributes: str) -> Links:
    """The links with these attributes, written as HTML, as the page at hand has them."""
    key = (context.parent["root"], attributes)
    if key not in _LINKS:
        _LINKS[key] = Links(*key)
    return _LINKS[key]


def attributes_of(given: Mapping[str, object]) -> str:
    """Attributes as HTML, each after a space."""
    return "".join([f' {name}="{escape(value)}"' for name, value in given.items()])
