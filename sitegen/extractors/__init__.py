"""From a draft to what it says: headline, publication date, body, dates, places and actors, each with its reason.

    article      the extractors in their order, one stage over several articles before the next
    language     declared, stated by the page, or seen by its script and words
    furniture    which blocks are the body: of a text by its lines, of a saved page with trafilatura
    headline     a line of the text or what the page states; byline
    published    the day of the report, of its update, of its capture
    spans        the body's text through EXTRACTORS, and where the words that they find stand
    when, names  time expressions; places and actors
    events       dated statements of other days
    corrections  what a curator says instead
    records      a second, cheap step: the names of the site's own records

Each of them is a module, or a package where one screen does not hold it.
"""

from collections.abc import Sequence

from sitegen.config import Config
from sitegen.extractors import when
from sitegen.extractors.article import understand_with
from sitegen.extractors.spans import SpanExtractor
from sitegen.gazetteer import Gazetteer
from sitegen.model import Draft, Found, Passage, Understood


def _dates(passage: Passage, _gazetteer: Gazetteer) -> tuple[Found, ...]:
    return when.find(passage)


def _names(passage: Passage, gazetteer: Gazetteer) -> tuple[Found, ...]:
    from sitegen.extractors import names  # noqa: PLC0415 - its words take as long to load as all else: `declared` needs none

    return names.find(passage, gazetteer)


EXTRACTORS: dict[str, SpanExtractor] = {"when": _dates, "names": _names}
"""What is looked for in a body's text, and the function that finds it. A new extractor is a module and a line here."""


def understand(draft: Draft, config: Config, gazetteer: Gazetteer) -> Understood:
    """What an article says, from its draft alone.

    It depends on nothing but its arguments; under `reading: declared` no dates, places or actors are read out of the
    text.
    """
    return understand_all([draft], config, gazetteer)[0]


def understand_all(drafts: Sequence[Draft], config: Config, gazetteer: Gazetteer) -> list[Understood]:
    """As `understand`, of several drafts: each has the outcome that it has alone, sixteen and more in less time."""
    return understand_with(EXTRACTORS, drafts, config, gazetteer)
