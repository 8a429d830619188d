"""The edit that curators make most: the text of an article changes, and nothing that any other page shows of it.

A timeline, its lists and the pages of other articles show of an article its headline, its dates and what it names, but not
its text, nor where in it a name stands. When these are what they were, and so is every other file, then what the last build
published is right but for that article's own page and its record in the open data, and only these two are made anew. All that
is taken from the last build is checked first; what is not surely such an edit is left to the whole build.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from hashlib import blake2b
from pathlib import Path

from sitegen.bodies import rows_of, unpack
from sitegen.cache import Memory, Packed
from sitegen.config import Config
from sitegen.disk import SourceFile
from sitegen.edition import Sheet, shown_of
from sitegen.lastbuild import LastBuild
from sitegen.model import Article, Body, Mention, Settled, SettledEvent, Timeline
from sitegen.outputs.body import in_order
from sitegen.outputs.data import ARTICLES, Json, article_record
from sitegen.outputs.templates import Render
from sitegen.packing import key_of
from sitegen.page import ArticlePage
from sitegen.page.packed import article_digest, packed_article, unpacked_article
from sitegen.page.parts import NameLink
from sitegen.quick import dataclass
from sitegen.reading import Conditions, Made, key_of_file, understood_file, whole_article
from sitegen.sources import Sources

MOST = 8
"""Changed articles from which the whole build does not take much longer."""

_COPIED = ("places", "actors", "previous", "next", "related")
"""What the record of an article takes from the others, which are what they were."""

_NOTHING = Timeline((), (), {}, {}, {}, {})


class OtherEditError(Exception):
    """It is another edit than one of a text: the whole build sees to it."""


@dataclass(frozen=True, slots=True)
class Change:
    """An article before and after an edit of its text; the keys and the packed value that it is remembered with."""

    old: Article
    new: Article
    body: Body
    key: bytes
    new_key: bytes
    packed: Packed


def changed_articles(files: tuple[SourceFile, ...], sources: Sources) -> list[SourceFile]:
    """The articles that look otherwise than in the last build.

    Raises OtherEditError when anything else does, or too many of them.
    """
    changed = sources.changed
    owners = {path: file for file in files for path in (file.path, file.sidecar) if path}
    if changed is None or len(changed) > MOST or not changed <= owners.keys():
        raise OtherEditError
    found = {owners[path] for path in changed}
    return [file for file in files if file in found]


def change_of(file: SourceFile, conditions: Conditions, sources: Sources, memory: Memory) -> Change | None:
    """What an edit has changed in an article; None when its bytes are what they were.

    Raises OtherEditError when another page may show the change.
    """
    key, new_key = (key_of_file(file, conditions, digest) for digest in (sources.digest_before, sources.digest))
    if key == new_key:
        return None
    article, named = memory.article(key)
    outcome = understood_file(file, conditions)
    if not article or not isinstance(outcome, Made) or outcome.article is None:
        raise OtherEditError
    old, new = whole_article(article, named, memory), outcome.article
    body = unpack(outcome.packed.body)
    if new.links or old.draft or _without_places(old, conditions.config) != _without_places(new, conditions.config):
        raise OtherEditError
    return Change(old, new, body, key, new_key, outcome.packed)


def _without_places(article: Article, config: Config) -> Article:
    """The article without its text, and without where in it anything stands: all that other pages may show."""
    mentions = tuple(replace(each, start=None, end=None, at=0, block=min(each.block, 0)) for each in article.mentions)
    block = config.timeline != "articles"  # then a line of the timeline leads to an event's paragraph
    events = tuple(
        replace(each, start=None, end=None, block=each.block if block else min(each.block, 0))
        for each in article.events
    )
    removed = tuple(replace(each, start=None, end=None) for each in article.removed)
    # A paragraph that repeats in others is known by its place.
    body = article.body if article.fingerprints else ""
    return replace(article, body=body, mentions=mentions, events=events, removed=removed)


def amended_page(change: Change, frame: bytes, render: Render, memory: Memory, last: LastBuild) -> Sheet:
    """The article's own page.

    Raises OtherEditError when it is not remembered, or not as it was published.
    """
    value = memory.page(change.old.path)
    page: ArticlePage | None = memory.unpacked(value, unpacked_article) if value else None
    if page is None or page.hidden or page.targets:
        raise OtherEditError
    made = last.made.get(page.address)
    if made is None or made[2] != key_of(frame, article_digest(value)) or page.body not in ("", change.old.body):
        raise OtherEditError
    new = replace(page, body=change.new.body if page.body else "", names=_moved(page.names, change))
    value = packed_article(new)
    content = partial(render, new, rows_of(change.body) if new.body else ())
    return Sheet(new.address, key_of(frame, article_digest(value)), content, value, new.file)


def _moved(names: tuple[NameLink, ...], change: Change) -> tuple[NameLink, ...]:
    """The links of the names in a text, where these stand now."""
    before = [_span(mention) for mention in change.old.mentions]
    addresses = {(link.block, link.start, link.end): link.address for link in names}
    linked = [span for span in before if span in addresses]
    if len(addresses) != len(names) or len(linked) != len(names):
        raise OtherEditError
    pairs = zip(before, change.new.mentions, strict=True)
    return in_order(NameLink(*_span(mention), addresses[span]) for span, mention in pairs if span in addresses)


def _span(mention: Mention) -> tuple[int, int, int]:
    return mention.block, mention.at, mention.at + len(mention.surface)


def amended_data(changes: list[Change], config: Config, output: Path) -> Sheet | None:
    """The open data's file of articles, as it was published but for the records of these; None when they are the same.

    Raises OtherEditError when a record is not what it should be.
    """
    marks = [f'"source": {json.dumps(each.old.path, ensure_ascii=False)}, ' for each in changes]
    return rewritten(
        output, ARTICLES, [(mark, partial(_checked, each, config)) for mark, each in zip(marks, changes, strict=True)]
    )


def rewritten(output: Path, path: str, lines: Iterable[tuple[str, Callable[[Json], Json]]]) -> Sheet | None:
    """A file of the open data as it was published but for some records: what stands in the line of each alone, and what
    the record becomes. None when they stay as they are.

    Raises OtherEditError when a line is not found.
    """
    published = content = (output / path).read_bytes()
    for mark, change in lines:
        at = content.find(mark.encode("utf-8", "replace"))
        if at < 0 or content.find(mark.encode("utf-8", "replace"), at + 1) >= 0:
            raise OtherEditError
        start, end = content.rindex(b"\n", 0, at) + 1, content.index(b"\n", at)
        end -= content[end - 1 : end] == b","
        line = json.dumps(change(json.loads(content[start:end])), ensure_ascii=False).encode("utf-8", "replace")
        if line != content[start:end]:
            content = content[:start] + line + content[end:]
    if content is published:
        return None
    return Sheet(path, blake2b(content, digest_size=16).digest(), partial(bytes, content))


def _checked(change: Change, config: Config, record: Json) -> Json:
    if json.loads(json.dumps(_record(change.old, record, config))) != record:
        raise OtherEditError
    return _record(change.new, record, config)


def _record(article: Article, record: Json, config: Config) -> Json:
    """The record of an article, with what the one before took from other articles."""
    events = tuple(
        SettledEvent(event, tuple(known["places"]), tuple(known["actors"]))
        for event, known in zip(article.events, record["events"], strict=True)
    )
    settled = Settled(article, record["id"], article.published, (), (), (), events, article.removed)
    made = article_record(settled, _NOTHING, whole=shown_of(article, config) == "full")
    return {**made, **{key: record[key] for key in _COPIED}}
