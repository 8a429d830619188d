"""The pages beside the timeline: about the site, searching it, showing it elsewhere, and finding the way."""

from typing import ClassVar

from sitegen.page.base import Page
from sitegen.page.parts import Item, Link
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPage(Page):
    """How the site knows what it says, after the site's own words (`body`, a digest, "" without any; `targets` as in an
    article).
    """

    template: ClassVar[str] = "about.html"
    body: str
    language: str
    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage(Page):
    """A page of the site's own words; `body` is their digest, `targets` as in an article."""

    template: ClassVar[str] = "page.html"
    body: str
    language: str
    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """What a server shows for an address that is not there. Its links are absolute."""

    template: ClassVar[str] = "404.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """The search over all articles; `otherwise` are the ways to find something without it."""

    template: ClassVar[str] = "search.html"
    otherwise: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedPage(Page):
    """A compact page to be shown inside another site's: one entry, or the newest `items` of `total` in a list.

    `whole` is the page that it is a part of; `single` says that it shows one entry.
    """

    template: ClassVar[str] = "embed.html"
    whole: Link
    single: bool
    items: tuple[Item, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardPage(Page):
    """An earlier address that leads on to `target`."""

    template: ClassVar[str] = "forward.html"
    target: Link
