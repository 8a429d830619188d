"""Where the relative links of a text lead: to an article, a page or a copied file of the site."""

from collections.abc import Iterator, Mapping

from sitegen.edition import Edition
from sitegen.model import Body, LocalLink
from sitegen.urls import PAGES, article_url, page_url


def published_files(edition: Edition) -> dict[str, str]:
    """Where each source that has an address stands on the site, by its path from the site folder."""
    published = {settled.article.path: article_url(settled.slug) for settled in edition.corpus.articles}
    published.update({f"{PAGES}{page.name}.md": page_url(page.name) for page in edition.pages})
    published.update({asset.source: asset.path for asset in edition.assets})
    return published


def targets(body: Body, published: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The relative links of a text that lead to something published.

    A link's fragment is left out: the paragraphs of our pages have ids of their own.
    """
    links = (each for block in body.blocks for each in block.fragments if isinstance(each, LocalLink))
    for target in dict.fromkeys(link.target for link in links):
        path = target.partition("#")[0]
        if path in published:
            yield target, published[path]
