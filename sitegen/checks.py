"""One function for each thing that can be wrong with a whole site.

What is wrong with one file is found where it is read; these look at the assembled edition. `CHECKS` is the table.
"""

from collections.abc import Callable, Iterator

from sitegen.dates import day_key
from sitegen.edition import Edition
from sitegen.errors import Problem
from sitegen.model import Settled
from sitegen.outputs.cards import are_drawn, can_draw
from sitegen.search import has_search, is_installed


def check_edition(edition: Edition, today: str) -> tuple[Problem, ...]:
    """Everything that the checks find; `today` is an ISO day."""
    return tuple(problem for check in CHECKS for problem in check(edition, today))


def no_articles(edition: Edition, _today: str) -> Iterator[Problem]:
    """Warn of a site that has nothing to show."""
    if not edition.corpus.articles:
        yield Problem(
            "no-articles",
            "warning",
            "content/articles",
            "there is no article to publish",
            "put .txt, .md or .html files there",
        )


def undated(edition: Edition, _today: str) -> Iterator[Problem]:
    """Warn of an article of which no publication date is known; one that can mean two days has its own warning."""
    for settled in edition.corpus.articles:
        published = settled.published
        if published.date.value is None and not _is_ambiguous(settled):
            between = _between(published.earliest, published.latest) or _clue(published.clue)
            yield Problem(
                "undated",
                "warning",
                settled.article.path,
                f"no publication date was found{between}",
                f"if you know it, write `date: YYYY-MM-DD` into {_correction(settled)}",
            )


def _is_ambiguous(settled: Settled) -> bool:
    return any(problem.rule == "ambiguous-date" for problem in settled.article.problems)


def _between(earliest: str | None, latest: str | None) -> str:
    if earliest and latest:
        return f"; it lies between {earliest} and {latest}"
    if earliest or latest:
        return f"; it is not before {earliest}" if earliest else f"; it is not after {latest}"
    return ""


def _clue(clue: str | None) -> str:
    return f"; the text names a month and a day, {clue}, but no year" if clue else ""


def _correction(settled: Settled) -> str:
    path = settled.article.path
    return "its front matter" if settled.article.format == "markdown" else f"{path}.yaml"


def future(edition: Edition, today: str) -> Iterator[Problem]:
    """Warn of a publication date that has not come yet."""
    last = day_key(today)
    for settled in edition.corpus.articles:
        published = settled.published
        if published.date.value and published.earliest and day_key(published.earliest) > last:
            yield Problem(
                "future",
                "warning",
                settled.article.path,
                f"its publication date, {published.date.value.edtf}, lies in the future",
                "it is published all the same; `draft: true` would hold it back",
            )


def no_address(edition: Edition, _today: str) -> Iterator[Problem]:
    """Say what is left out when the site's address is not known."""
    if not edition.config.base_url and {"feeds", "sitemap"} & set(edition.config.outputs):
        yield Problem(
            "no-address",
            "notice",
            "content/site.yaml",
            "feeds, the site map and canonical links are left out, because the site's address is not known",
            "write `base_url: https://…` there, or build with --base-url",
        )


def no_search(edition: Edition, _today: str) -> Iterator[Problem]:
    """Say how to get the search that the site asks for."""
    if has_search(edition.config) and not is_installed():
        yield Problem(
            "no-search",
            "notice",
            "content/site.yaml",
            "`search: pagefind` needs Pagefind, which is not installed; the site is complete but for its index",
            'pip install "sitegen-timeline[search]"',
        )


def no_cards(edition: Edition, _today: str) -> Iterator[Problem]:
    """Say why images for previews, which the site asks for, are not drawn."""
    if "cards" in edition.config.outputs and not are_drawn(edition):
        without = "the site's address is not known" if can_draw() else "Pillow or the font is not installed"
        yield Problem(
            "no-cards",
            "notice",
            "content/site.yaml",
            f"images for previews of links are left out, because {without}",
            "write `base_url: https://…` there, or build with --base-url"
            if can_draw()
            else 'pip install "sitegen-timeline[cards]"',
        )


CHECKS: tuple[Callable[[Edition, str], Iterator[Problem]], ...] = (
    no_articles,
    undated,
    future,
    no_address,
    no_search,
    no_cards,
)
