"""Where the relative links of a text lead: to an article, a page or a copied file of the site."""

from collections.abc import Iterable, Iterator, Mapping

from sitegen.edition import Edition
from sitegen.urls import PAGES, article_url, page_url


def published_files(edition: Edition) -> dict[str, str]:
    """Where each source that has an address stands on the site, by its path from the site folder."""
    published = {settled.article.path: article_url(settled.slug) for settled in edition.corpus.articles}
    published.update({f"{PAGES}{page.name}.md": page_url(page.name) for page in edition.pages})
    published.update({asset.source: asset.path for asset in edition.assets})
    return published


def targets(links: Iterable[str], published: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Those relative links of a text that lead to something published, with its address.

    A link's fragment is left out: the paragraphs of our pages have ids of their own.
    """
    for target in links:
        path = target.partition("#")[0]
        if path in published:
            yield target, published[path]
