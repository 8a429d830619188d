"""Predictions for whole pages: headline, publication date and body, each row a site of its own."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache

import yaml

from evaluation.rows import Prediction, Row
from evaluation.spans import gazetteer
from sitegen.authorities import Authorities, load_authorities
from sitegen.config import Config
from sitegen.corpus import reconcile
from sitegen.disk import built_in_actors
from sitegen.errors import SitegenError
from sitegen.extractors import understand
from sitegen.extractors.records import recognise_records
from sitegen.model import Body, Published, Source
from sitegen.readers import read

CONFIG = Config()


@cache
def authorities() -> Authorities:
    """The built-in records: all that a site without its own files has."""
    return load_authorities(None, None, built_in_actors())


def pages(rows: Iterable[Row]) -> Iterator[Prediction]:
    """`title`, `date` (only when a day is claimed) and `body`; a page that cannot be read is an empty answer."""
    for row in rows:
        try:
            yield prediction(row)
        except SitegenError:
            yield {"id": row["id"], "title": "", "date": None, "body": ""}


def prediction(row: Row) -> Prediction:
    """What the reading of a row says, in the scorer's form.

    Raises SitegenError for a row that an article's file could not hold.
    """
    draft = read(source_of(row), CONFIG)
    understood = recognise_records(understand(draft, CONFIG, gazetteer()), authorities(), draft.declared)
    article = understood.article
    (settled,) = reconcile([article], authorities(), gazetteer(), CONFIG, {article.path: "page"}).articles
    return {
        "id": row["id"],
        "title": article.headline.value,
        "date": claimed_day(settled.published),
        "body": running_text(understood.body, settled.hidden),
    }


def source_of(row: Row) -> Source:
    """The file that a user would have: text or a saved page, its address stated beside it where the row knows it."""
    given = row["input"]
    address = given.get("url")
    sidecar = yaml.safe_dump({"source_url": address}).encode() if address else None
    if "html" in given:
        return Source("content/articles/page.html", given["html"].encode("utf-8", "surrogatepass"), sidecar)
    return Source("content/articles/page.txt", given["text"].encode("utf-8", "surrogatepass"), sidecar)


def claimed_day(published: Published) -> str | None:
    """The day of publication if the reading names one, and None for an interval, a month or nothing."""
    date = published.date.value
    return date.earliest if date and date.precision == "day" else None


def running_text(body: Body, hidden: Collection[int] = ()) -> str:
    """The body's text as the sets have it: without captions and tables, which the body keeps as such."""
    shown = (block for at, block in enumerate(body.blocks) if at not in hidden)
    return "\n\n".join(block.text for block in shown if block.kind not in ("caption", "table"))
