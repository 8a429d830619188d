"""What every page has."""

from typing import ClassVar

from sitegen.page.parts import Link
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page has. `crumbs` lead to it from the home page, which has none; `card` is its image for previews."""

    template: ClassVar[str] = ""
    address: str
    title: str
    description: str
    crumbs: tuple[Link, ...] = ()
    card: str = ""
