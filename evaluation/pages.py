"""Predictions for whole pages: headline, publication date and body, each row a site of its own."""

from collections.abc import Iterable, Iterator

import yaml

from evaluation.rows import Prediction, Row
from evaluation.spans import gazetteer
from sitegen import readers
from sitegen.config import Config
from sitegen.errors import SitegenError
from sitegen.extractors import understand
from sitegen.model import Body, Published, Source, Understood


def pages(rows: Iterable[Row]) -> Iterator[Prediction]:
    """`title`, `date` (only when a day is claimed) and `body`; a page that cannot be read is an empty answer."""
    for row in rows:
        try:
            understood = understand(readers.read(source_of(row), Config()), Config(), gazetteer())
        except SitegenError:
            yield {"id": row["id"], "title": "", "date": None, "body": ""}
        else:
            yield prediction(row, understood)


def source_of(row: Row) -> Source:
    """The file that a user would have: text or a saved page, its address stated beside it where the row knows it."""
    given = row["input"]
    address = given.get("url")
    sidecar = yaml.safe_dump({"source_url": address}).encode() if address else None
    if "html" in given:
        return Source("content/articles/page.html", given["html"].encode(), sidecar)
    return Source("content/articles/page.txt", given["text"].encode(), sidecar)


def prediction(row: Row, understood: Understood) -> Prediction:
    """What the reading says, in the scorer's form."""
    return {
        "id": row["id"],
        "title": understood.article.headline.value,
        "date": claimed_day(understood.article.published),
        "body": running_text(understood.body),
    }


def claimed_day(published: Published) -> str | None:
    """The day of publication if the reading names one, and None for an interval, a month or nothing."""
    date = published.date.value
    return date.earliest if date and date.precision == "day" else None


def running_text(body: Body) -> str:
    """The body's text as the sets have it: without captions and tables, which the body keeps as such."""
    return "\n\n".join(block.text for block in body.blocks if block.kind not in ("caption", "table"))
