"""What was read out of a file, and why: how a curator asks "how do you know?"."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sitegen.authorities import load_authorities
from sitegen.build import assemble
from sitegen.cache import Memory
from sitegen.config import Config
from sitegen.corpus import reconcile
from sitegen.disk import CONTENT, SIDECAR, SourceFile, built_in_actors, load
from sitegen.errors import Problem, SitegenError
from sitegen.model import Body, Corpus, Resolved, Settled, Timeline
from sitegen.outputs.data import Json, article_record
from sitegen.reading import Conditions, site_gazetteer, understand_one
from sitegen.timeline import arrange
from sitegen.urls import slug_of

_WIDTH = 100  # characters of a quotation in the readable form


@dataclass(frozen=True, slots=True)
class Shown:
    """One file's answer, as text or as a JSON object; `failed` when the file could not be read."""

    text: str
    problems: tuple[Problem, ...] = ()
    failed: bool = False


@dataclass(frozen=True, slots=True)
class _Seen:
    """An article within its arranged site."""

    settled: Settled
    timeline: Timeline
    corpus: Corpus
    body: Body
    problems: tuple[Problem, ...]


def inspect_files(files: Sequence[Path], *, as_json: bool) -> Iterator[Shown]:
    """Answer for each file in turn; a site is assembled once for all of its files."""
    sites: dict[Path, dict[str, _Seen]] = {}
    for file in files:
        try:
            seen = _within_site(file, sites) or _alone(file)
        except SitegenError as error:
            record = {"source": file.as_posix(), "problems": [asdict(problem) for problem in error.problems]}
            text = json.dumps(record, ensure_ascii=False) if as_json else f"{file}: not read"
            yield Shown(text, () if as_json else error.problems, failed=True)
            continue
        if as_json:
            yield Shown(json.dumps(_record(seen), ensure_ascii=False))
        else:
            yield Shown("\n".join(_readable(seen)), seen.problems)


def _within_site(file: Path, sites: dict[Path, dict[str, _Seen]]) -> _Seen | None:
    """The file as its site has it; None when it stands in no site."""
    path = file.resolve()
    content = next((parent for parent in path.parents if parent.name == CONTENT), None)
    if content is None or (content / "articles") not in path.parents:
        return None
    root = content.parent
    if root not in sites:
        sites[root] = _site(root)
    name = path.relative_to(root).as_posix()
    if name not in sites[root]:
        raise SitegenError([_not_published(name)])
    return sites[root][name]


def _site(root: Path) -> dict[str, _Seen]:
    memory = Memory(None)
    edition, problems = assemble(root, memory)
    return {
        settled.article.path: _Seen(
            settled,
            edition.timeline,
            edition.corpus,
            memory[settled.article.body],
            tuple(problem for problem in problems if problem.path == settled.article.path),
        )
        for settled in edition.corpus.articles
    }


def _alone(file: Path) -> _Seen:
    """The file as a site of its own, with the default configuration."""
    sidecar = file.name + SIDECAR if file.with_name(file.name + SIDECAR).is_file() else ""
    source = load(file.parent, SourceFile(file.name, sidecar))
    config, authorities = Config(), load_authorities(None, None, built_in_actors())
    conditions = Conditions(str(file.parent), config, authorities)
    understood = understand_one(source, conditions)
    slugs = {source.path: slug_of(source.path)}
    corpus = reconcile([understood.article], authorities, site_gazetteer(conditions.root, ()), config, slugs)
    timeline = arrange(corpus, {}, config)
    problems = (*understood.article.problems, *corpus.problems)
    return _Seen(corpus.articles[0], timeline, corpus, understood.body, problems)


def _not_published(name: str) -> Problem:
    return Problem(
        "not-published",
        "error",
        name,
        "is not among the site's published articles",
        "`sitegen check` says why: it is a draft, it cannot be read, or its format is not known",
    )


def _record(seen: _Seen) -> Json:
    settled = seen.settled
    return {
        **article_record(settled, seen.timeline, whole=True),
        "body": _body(seen),
        "mentions": [_mention(each) for each in settled.mentions],
        "problems": [asdict(problem) for problem in seen.problems],
    }


def _body(seen: _Seen) -> str:
    blocks = enumerate(seen.body.blocks)
    return "\n\n".join(block.text for at, block in blocks if block.text and at not in seen.settled.hidden)


def _mention(resolved: Resolved) -> Json:
    mention = resolved.mention
    named = (
        {"edtf": mention.value or None, "timex": mention.timex}
        if mention.type == "date"
        else {"id": resolved.id or None}
    )
    return {
        "start": mention.start,
        "end": mention.end,
        "surface": mention.surface,
        "type": mention.type,
        **named,
        "basis": mention.basis,
        "rule": mention.rule,
        "confidence": round(mention.confidence, 2),
        "runner_up": mention.runner_up or None,
    }


def _readable(seen: _Seen) -> Iterator[str]:
    settled, record = seen.settled, _record(seen)
    yield settled.article.path
    yield from _fact("headline", record["headline"]["value"], record["headline"])
    yield from _published(record["published"])
    yield f"  language    {settled.article.language}"
    for name, reading in (("byline", settled.article.byline), ("dateline", settled.article.dateline)):
        if reading:
            yield f"  {name:<11} {reading.value}  [{reading.basis}, {reading.rule}]"
    yield from _named("places", [each for each in settled.mentions if each.mention.type == "place"], seen)
    yield from _named("actors", [each for each in settled.mentions if each.mention.type == "actor"], seen)
    yield from _dates([each for each in settled.mentions if each.mention.type == "date"])
    yield from _events(record["events"])
    if settled.removed:
        yield "  removed"
        for removed in settled.removed:
            yield f"    {_quoted(removed.text)}  [{removed.rule}]"
    yield "  body"
    for paragraph in record["body"].split("\n\n"):
        yield f"    {paragraph}"


def _fact(name: str, value: str, reading: Json) -> Iterator[str]:
    evidence = reading["evidence"]
    quoted = f", {_quoted(evidence['text'])}{_span(evidence)}" if evidence else ""
    yield f"  {name:<11} {value}"
    yield f"              [{reading['basis']}, {reading['rule']}, {reading['confidence']:.2f}{quoted}]"


def _published(published: Json) -> Iterator[str]:
    value = published["edtf"] or "not known"
    if not published["edtf"] and (published["earliest"] or published["latest"]):
        value += f", between {published['earliest'] or '…'} and {published['latest'] or '…'}"
    if published["time"]:
        value += f" {published['time']}"
    yield from _fact("published", f"{value} ({published['status']})", published)
    for rejected in published["rejected"]:
        yield f"              not {rejected['edtf'] or '…'}, {_quoted(rejected['text'])}: {rejected['reason']}"


def _named(title: str, mentions: Sequence[Resolved], seen: _Seen) -> Iterator[str]:
    if not mentions:
        return
    yield f"  {title}"
    groups: dict[str, list[Resolved]] = {}
    for each in mentions:
        groups.setdefault(each.id, []).append(each)
    records: dict[str, Any] = {**seen.corpus.places, **seen.corpus.actors}
    for name, group in groups.items():
        label = records[name].name if name in records else "not resolved"
        yield f"    {label} ({name or '–'}) × {len(group)}"
        for mention in {each.mention.surface: each.mention for each in reversed(group)}.values():
            doubt = f", or else {mention.runner_up}" if mention.runner_up else ""
            yield f"      {_quoted(mention.surface)}{_at(mention.start, mention.end)}  [{mention.basis}, {mention.rule}, {mention.confidence:.2f}{doubt}]"


def _dates(mentions: Sequence[Resolved]) -> Iterator[str]:
    if mentions:
        yield "  dates"
    for mention in (each.mention for each in mentions):
        value = mention.value or f"{mention.timex}, not on the timeline"
        yield f"    {_quoted(mention.surface)}{_at(mention.start, mention.end)}  {value}  [{mention.rule}, {mention.confidence:.2f}]"


def _events(events: Sequence[Json]) -> Iterator[str]:
    if events:
        yield "  events"
    for event in events:
        yield f"    {event['edtf']}  {_quoted(event['sentence'])}{_at(event['start'], event['end'])}  [{event['rule']}]"


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _WIDTH else f"“{line[:_WIDTH]}…”"


def _span(evidence: Json) -> str:
    return _at(evidence["start"], evidence["end"])


def _at(start: int | None, end: int | None) -> str:
    return "" if start is None else f" at {start}–{end}"
