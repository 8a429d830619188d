"""Atom, RSS 2.0 and JSON Feed of the newest dated articles.

A feed's dates are instants, an article's often are not: an entry carries the last day that its date allows, at 00:00
UTC, and its title says the date in words. Nothing here is today's date.
"""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sitegen.dates import day_key
from sitegen.edition import Edition
from sitegen.model import Entry, File
from sitegen.outputs.catalogue import one_line
from sitegen.outputs.wording import date_in_words
from sitegen.outputs.xml_text import escape, quoteattr
from sitegen.quick import dataclass
from sitegen.urls import HOME, absolute, article_url

NEWEST = 50
ATOM, RSS, JSON_FEED = "atom.xml", "rss.xml", "feed.json"

# Characters that XML 1.0 cannot hold, not even escaped (its production 2, Char).
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class _Item:
    url: str
    title: str
    summary: str
    updated: datetime


def feeds(edition: Edition, _made: Sequence[str]) -> Iterator[File]:
    """The three feeds; none without a base address, because a feed's links are absolute."""
    if not edition.config.base_url:
        return
    items = [_item(entry, edition.config.base_url) for entry in _newest(edition.timeline.entries)]
    for path, write in ((ATOM, _atom), (RSS, _rss), (JSON_FEED, _json_feed)):
        yield File(path, write(edition, items).encode("utf-8", "replace"))


def _newest(entries: Sequence[Entry]) -> list[Entry]:
    articles = [entry for entry in entries if entry.kind == "article" and entry.latest and day_key(entry.latest)[0] > 0]
    return sorted(articles, key=lambda entry: (day_key(entry.latest or ""), entry.id), reverse=True)[:NEWEST]


def _item(entry: Entry, base_url: str) -> _Item:
    year, month, day = day_key(entry.latest or "")
    return _Item(
        absolute(base_url, article_url(entry.article)),
        f"{one_line(entry.title)} ({date_in_words(entry)})",
        one_line(entry.summary),
        datetime(year, month, day, tzinfo=UTC),
    )


def _text(text: str) -> str:
    return escape(_NO_XML.sub("", text))


def _attribute(text: str) -> str:
    return quoteattr(_NO_XML.sub("", text))


def _atom(edition: Edition, items: Sequence[_Item]) -> str:
    config = edition.config
    home, here = absolute(config.base_url, HOME), absolute(config.base_url, ATOM)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={_attribute(config.language)}>',
        f"  <title>{_text(config.title)}</title>",
        f"  <id>{_text(home)}</id>",
        f"  <link href={_attribute(home)}/>",
        f'  <link rel="self" type="application/atom+xml" href={_attribute(here)}/>',
        f"  <updated>{_newest_of(items).isoformat()}</updated>",
        f"  <author><name>{_text(config.title)}</name></author>",
    ]
    if config.description:
        lines.insert(3, f"  <subtitle>{_text(config.description)}</subtitle>")
    for item in items:
        lines += [
            "  <entry>",
            f"    <title>{_text(item.title)}</title>",
            f"    <id>{_text(item.url)}</id>",
            f"    <link href={_attribute(item.url)}/>",
            f"    <updated>{item.updated.isoformat()}</updated>",
            f"    <summary>{_text(item.summary)}</summary>",
            "  </entry>",
        ]
    return "\n".join([*lines, "</feed>", ""])


def _newest_of(items: Sequence[_Item]) -> datetime:
    return max((item.updated for item in items), default=datetime(1970, 1, 1, tzinfo=UTC))


def _rss(edition: Edition, items: Sequence[_Item]) -> str:
    from email.utils import format_datetime  # noqa: PLC0415 - the format is that of mail, and so is its slow import

    config = edition.config
    home, here = absolute(config.base_url, HOME), absolute(config.base_url, RSS)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
        "  <channel>",
        f"    <title>{_text(config.title)}</title>",
        f"    <link>{_text(home)}</link>",
        f"    <description>{_text(config.description or config.title)}</description>",
        f"    <language>{_text(config.language)}</language>",
        f'    <atom:link rel="self" type="application/rss+xml" href={_attribute(here)}/>',
    ]
    for item in items:
        lines += [
            "    <item>",
            f"      <title>{_text(item.title)}</title>",
            f"      <link>{_text(item.url)}</link>",
            f"      <guid>{_text(item.url)}</guid>",
            f"      <pubDate>{format_datetime(item.updated)}</pubDate>",
            f"      <description>{_text(item.summary)}</description>",
            "    </item>",
        ]
    return "\n".join([*lines, "  </channel>", "</rss>", ""])


def _json_feed(edition: Edition, items: Sequence[_Item]) -> str:
    config = edition.config
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": config.title,
        "description": config.description,
        "home_page_url": absolute(config.base_url, HOME),
        "feed_url": absolute(config.base_url, JSON_FEED),
        "language": config.language,
        "items": [
            {
                "id": item.url,
                "url": item.url,
                "title": item.title,
                "content_text": item.summary or item.title,
                "date_published": item.updated.isoformat(),
            }
            for item in items
        ],
    }
    return json.dumps({key: value for key, value in feed.items() if value != ""}, ensure_ascii=False, indent=1) + "\n"
