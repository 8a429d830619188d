"""sitemap.xml, robots.txt and .nojekyll: what machines look for at the root of a site.

Sitemaps hold at most 50,000 addresses (the protocol's own limit, sitemaps.org); a larger site gets an index. There is
no `lastmod`: the build knows no clock.
"""

from collections.abc import Iterator, Sequence

from sitegen.edition import Edition
from sitegen.model import File
from sitegen.outputs.xml_text import escape
from sitegen.urls import NOT_FOUND, absolute, actor_url, embed_url

LIMIT = 50_000
EMBEDS = embed_url("")
"""Where compact pages stand, which search engines should not list beside the whole ones."""
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(edition: Edition, made: Sequence[str]) -> Iterator[File]:
    """The site map of the pages made, robots.txt and .nojekyll; without a base address only the last two."""
    base = edition.config.base_url
    yield File(".nojekyll", b"")
    if not base:
        yield File("robots.txt", b"User-agent: *\nAllow: /\n")
        return
    yield File("robots.txt", f"User-agent: *\nAllow: /\nSitemap: {absolute(base, 'sitemap.xml')}\n".encode())
    left_out = {NOT_FOUND, *(actor_url(old) for actor in edition.corpus.actors.values() for old in actor.forwards)}
    pages = sorted(
        path for path in made if path.endswith(".html") and path not in left_out and not path.startswith(EMBEDS)
    )
    addresses = [absolute(base, page) for page in pages]
    chunks = [addresses[at : at + LIMIT] for at in range(0, len(addresses), LIMIT)] or [[]]
    if len(chunks) == 1:
        yield File("sitemap.xml", _urlset(chunks[0]))
        return
    names = [f"sitemap-{number}.xml" for number in range(1, len(chunks) + 1)]
    for name, chunk in zip(names, chunks, strict=True):
        yield File(name, _urlset(chunk))
    yield File("sitemap.xml", _listing("sitemapindex", "sitemap", [absolute(base, name) for name in names]))


def _urlset(addresses: Sequence[str]) -> bytes:
    return _listing("urlset", "url", addresses)


def _listing(root: str, item: str, addresses: Sequence[str]) -> bytes:
    lines = [f"<{item}><loc>{escape(address)}</loc></{item}>" for address in addresses]
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{_NAMESPACE}">'
    return "\n".join([head, *lines, f"</{root}>", ""]).encode()
