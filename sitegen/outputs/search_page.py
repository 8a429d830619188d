"""The page that searches all articles, when the site asks for one.

The index is made after everything is published, by a program that may be absent (`sitegen.search`), so the page does
not depend on it: its script looks for the index and, without one, leaves the reader the other ways.
"""

from collections.abc import Iterator

from sitegen.edition import Edition
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.words import say
from sitegen.page import Page, SearchPage
from sitegen.page.parts import Link
from sitegen.urls import ACTORS, HOME, PLACES, SEARCH, page_url


def search_link() -> Link:
    """The page as the navigation names it."""
    return Link(say("search"), SEARCH)


def is_searched(edition: Edition) -> bool:
    """Whether `search` in site.yaml asks for the page, and no page of the site's own stands at its address."""
    return edition.config.search != "none" and SEARCH not in {page_url(page.name) for page in edition.pages}


def search_pages(edition: Edition, _names: Catalogue) -> Iterator[Page]:
    """The page, if there is to be one."""
    if not is_searched(edition):
        return
    yield SearchPage(
        address=SEARCH,
        title=say("search"),
        description=say("search_described"),
        crumbs=(home_link(), search_link()),
        otherwise=(
            Link(say("search_places"), PLACES),
            Link(say("search_actors"), ACTORS),
            Link(say("search_timeline"), HOME),
        ),
    )
