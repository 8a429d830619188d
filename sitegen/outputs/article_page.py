"""The page of one article: its text with linked names, and in the margin everything that was read out of it, and how."""

from collections.abc import Iterator
from functools import partial

from sitegen.config import Config
from sitegen.edition import Edition, shown
from sitegen.model import Neighbours, Rejected, Related, Settled
from sitegen.outputs.bases import Bases, Leaves
from sitegen.outputs.body import in_order
from sitegen.outputs.catalogue import Catalogue, foreign, is_lede, known, one_line, quoted
from sitegen.outputs.citation import citation
from sitegen.outputs.findings import reason_in_words, rule_in_words
from sitegen.outputs.local_links import targets
from sitegen.outputs.shared import Shared
from sitegen.outputs.wording import in_words, when_on
from sitegen.outputs.words import say
from sitegen.page import ArticlePage
from sitegen.page.parts import Doubt, Left, Link, NameLink, RelatedLink, Thread, When
from sitegen.prose import first_sentences, shorten
from sitegen.urls import web_address

EXCERPT = 300
"""Characters of a text of which only an excerpt may be shown."""
DESCRIPTION = 160
"""Characters of a description in a page's head."""


def article_pages(bases: Bases, part: tuple[int, int]) -> Iterator[Leaves]:
    """Every article, in order of slug; of `part` (number, of how many) only those of one stretch."""
    edition, (number, of) = bases.edition, part
    articles = sorted(edition.corpus.articles, key=lambda each: each.slug)
    for settled in articles[len(articles) * number // of : len(articles) * (number + 1) // of]:
        yield Leaves(bases.article_pages[settled.slug], partial(_article, settled, edition, bases.names, bases.shared))


def _article(settled: Settled, edition: Edition, names: Catalogue, shared: Shared) -> Iterator[ArticlePage]:
    article, timeline, config = settled.article, edition.timeline, edition.config
    visible = shown(settled, config)
    link = names.reports[settled.slug]
    reading, when = settled.published.date, shared.whens[settled.slug]
    beside = timeline.neighbours.get(settled.slug)
    yield ArticlePage(
        address=link.address,
        title=link.title,
        description=_description(settled, when, config, names),
        crumbs=(*shared.crumbs[settled.slug], Link(say("this_article"), link.address)),
        headline=link.title,
        shortened=is_lede(settled),
        language=foreign(article.language, config.language),
        when=when,
        quote=quoted(reading.evidence.text, settled, config) if reading.evidence else "",
        doubts=tuple(_doubt(each, settled, config) for each in reading.rejected),
        updated=when_on(article.updated.value) if article.updated else None,
        captured=when_on(article.captured.value) if article.captured else None,
        byline=one_line(article.byline.value) if article.byline else "",
        dateline=one_line(article.dateline.value) if article.dateline else "",
        source_url=web_address(article.source_url),
        archive_url=web_address(article.archive_url),
        file=one_line(article.path),
        places=known(settled.places, shared.places),
        regions=_regions(settled, edition, names) if shared.searched else (),
        actors=known(settled.actors, shared.actors),
        left=tuple(Left(quoted(each.text, settled, config), rule_in_words(each.rule)) for each in settled.removed),
        related=tuple([_related(each, names, shared) for each in timeline.related.get(settled.slug, ())]),
        in_time=_in_time(beside, shared.home, names),
        threads=tuple(_threads(beside, names)),
        shown=visible,
        excerpt=first_sentences(article.lede, EXCERPT) if visible == "excerpt" else "",
        body=article.body if visible == "full" else "",
        hidden=tuple(sorted(settled.hidden)),
        names=in_order(_name_links(settled, names)) if visible == "full" else (),
        targets=tuple(targets(article.links, shared.published)) if visible == "full" else (),
        citation=citation(settled, link, when, config),
    )


def _doubt(rejected: Rejected, settled: Settled, config: Config) -> Doubt:
    return Doubt(quoted(rejected.text, settled, config), reason_in_words(rejected.reason))


def _description(settled: Settled, when: When, config: Config, names: Catalogue) -> str:
    """The summary, else the start of the text, else what the page is about."""
    article = settled.article
    text = article.summary or ("" if shown(settled, config) == "none" else article.lede)
    if text:
        return shorten(one_line(text), DESCRIPTION)
    about = [names.places[each].title for each in settled.places if each in names.places]
    date = in_words(when)
    return (
        say("report_described_about", date=date, names=say("comma").join(about[:3]))
        if about
        else say("report_described", date=date)
    )


def _regions(settled: Settled, edition: Edition, names: Catalogue) -> tuple[str, ...]:
    """What an article's places lie in, without those places themselves."""
    above = (one for each in known(settled.places, edition.corpus.places) for one in each.within)
    around = dict.fromkeys(one for one in above if one not in settled.places)
    return tuple(link.title for link in known(around, names.places))


def _related(related: Related, names: Catalogue, shared: Shared) -> RelatedLink:
    link = names.reports[related.slug]
    both = (*known(related.places, names.places), *known(related.actors, names.actors))
    return RelatedLink(
        link.title, link.address, shared.whens[related.slug], tuple([each.title for each in both]), related.days
    )


def _in_time(neighbours: Neighbours | None, home: Link, names: Catalogue) -> Thread | None:
    if neighbours is None or not (neighbours.previous or neighbours.next):
        return None
    return _thread(home, neighbours.previous, neighbours.next, names)


def _threads(neighbours: Neighbours | None, names: Catalogue) -> Iterator[Thread]:
    if neighbours is None:
        return
    for sides, links in ((neighbours.places, names.places), (neighbours.actors, names.actors)):
        for each, earlier, later in sides:
            if each in links and (earlier or later):
                yield _thread(links[each], earlier, later, names)


def _thread(subject: Link, earlier: str | None, later: str | None, names: Catalogue) -> Thread:
    return Thread(subject, names.reports[earlier] if earlier else None, names.reports[later] if later else None)


def _name_links(settled: Settled, names: Catalogue) -> Iterator[NameLink]:
    """Every mention in the body of something that has a page."""
    for each in settled.mentions:
        mention = each.mention
        links = names.places if mention.type == "place" else names.actors if mention.type == "actor" else {}
        if mention.block >= 0 and each.id in links and mention.block not in settled.hidden:
            end = mention.at + len(mention.surface)
            yield NameLink(mention.block, mention.at, end, links[each.id].address)
