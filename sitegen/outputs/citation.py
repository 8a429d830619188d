"""How to cite a report: author, title, publisher, date, where it was published and kept, and its page on this site.

The order is that of notes in the Chicago Manual of Style (17th edition, 14.206: online news), in the site's own words. The
page's address is stable: it is made of the source's name and never changes with the headline.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from sitegen.config import Config
from sitegen.model import Settled
from sitegen.outputs.catalogue import one_line
from sitegen.outputs.wording import in_words, when_on
from sitegen.outputs.words import say
from sitegen.page.parts import Link, When
from sitegen.urls import absolute, web_address


def citation(settled: Settled, link: Link, when: When, config: Config) -> str:
    """A line to copy, of a report of this date; whatever is not known is left out. It ends with this page's address, and no full stop behind it."""
    return say("comma").join(_parts(settled, link, when, config))


def _parts(settled: Settled, link: Link, when: When, config: Config) -> Iterator[str]:
    article = settled.article
    source, archive = web_address(article.source_url), web_address(article.archive_url)
    if article.byline:
        yield one_line(article.byline.value)
    yield say("cite_report", headline=link.title)
    if source:
        yield _host(source)
    yield in_words(when)
    if source:
        yield source
    if archive:
        yield say("cite_archived", address=archive)
    if article.captured:
        yield say("cite_captured", date=in_words(when_on(article.captured.value)))
    yield say("cite_in", site=one_line(config.title))
    yield absolute(config.base_url, link.address) or link.address


def _host(address: str) -> str:
    """The name of a site as people write it."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:  # what stands for a port or an IPv6 address is none
        host = ""
    return host.removeprefix("www.") or address
