"""Pages without a list: how the site knows, the site's own pages, the page for a wrong address, forwarding pages."""

from collections.abc import Iterator

from sitegen.edition import Edition
from sitegen.outputs.catalogue import Catalogue, foreign, one_line
from sitegen.outputs.local_links import published_files, targets
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.words import say
from sitegen.page import AboutPage, ForwardPage, NotFoundPage, Page, ProsePage
from sitegen.page.parts import Link
from sitegen.prose import first_sentences
from sitegen.urls import ABOUT, NOT_FOUND, actor_url, page_url

DESCRIPTION = 160
"""Characters of a description in a page's head."""


def plain_pages(edition: Edition, names: Catalogue) -> Iterator[Page]:
    """One of each, and a forwarding page for every earlier name of an actor that has not become another one's."""
    language = edition.config.language
    own = {page_url(page.name): page for page in edition.pages}
    about = own.pop(ABOUT, None)
    published = published_files(edition)
    yield AboutPage(
        address=ABOUT,
        title=one_line(about.title) if about else say("about"),
        description=_description(edition, about.body) if about else say("about_intro"),
        crumbs=(home_link(), Link(say("about"), ABOUT)),
        body=about.body if about else "",
        language=foreign(about.language, language) if about else "",
        targets=tuple(targets(edition.bodies[about.body].links, published)) if about else (),
    )
    own.pop(NOT_FOUND, None)
    for address, page in own.items():
        title = one_line(page.title)
        yield ProsePage(
            address=address,
            title=title,
            description=_description(edition, page.body),
            crumbs=(home_link(), Link(title, address)),
            body=page.body,
            language=foreign(page.language, language),
            targets=tuple(targets(edition.bodies[page.body].links, published)),
        )
    yield NotFoundPage(address=NOT_FOUND, title=say("not_found"), description=say("not_found_text"))
    for actor in edition.corpus.actors.values():
        if actor.id in names.actors:
            for earlier in actor.forwards:
                if earlier not in names.actors:
                    yield _forward(actor_url(earlier), names.actors[actor.id])


def _description(edition: Edition, body: str) -> str:
    blocks = edition.bodies[body].blocks
    start = next((block.text for block in blocks if block.kind == "paragraph"), "")
    return first_sentences(one_line(start), DESCRIPTION)


def _forward(address: str, target: Link) -> ForwardPage:
    return ForwardPage(
        address=address, title=say("moved"), description=say("moved_text") + " " + target.title, target=target
    )
