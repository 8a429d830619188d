"""What was read out of a file, and why: how a curator asks "how do you know?".

A file under a site's `content/articles` is seen as its site has it, a draft by itself under the site's settings, and any
other file as a site of its own. `inspection.text` writes down for a reader what is assembled here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from posixpath import splitext

from sitegen.assembly import assemble
from sitegen.authorities import load_authorities
from sitegen.cache import Memory
from sitegen.conditions import conditions_of
from sitegen.config import Config
from sitegen.corpus import quote_hidden, reconcile
from sitegen.disk import (
    ACTORS,
    GAZETTEER,
    PLACES,
    SIDECAR,
    SITE,
    SiteFolder,
    SourceFile,
    built_in_actors,
    load,
    scan,
)
from sitegen.errors import Problem, SitegenError
from sitegen.model import Body, Corpus, Resolved, Settled, Timeline
from sitegen.outputs.data import Json, article_record
from sitegen.quick import dataclass
from sitegen.reading import Conditions, site_gazetteer, understand_one
from sitegen.snapshot import CONTENT
from sitegen.timeline import arrange
from sitegen.urls import ARTICLES, PAGES, assign_slugs


@dataclass(frozen=True, slots=True)
class Seen:
    """An article within its arranged site."""

    settled: Settled
    timeline: Timeline
    corpus: Corpus
    body: Body
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that gives no article, and why."""

    file: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Site:
    """A site's published articles by path, what stands in its folder, and what is wrong with it."""

    seen: dict[str, Seen]
    folder: SiteFolder
    problems: tuple[Problem, ...]


def inspect_files(files: Sequence[Path]) -> Iterator[Seen | Unread]:
    """Answer for each file in turn; a site is assembled once for all of its files."""
    sites: dict[Path, _Site] = {}
    for file in files:
        try:
            yield _seen(file, sites)
        except SitegenError as error:
            yield Unread(file.as_posix(), error.problems)


def record(seen: Seen | Unread) -> Json:
    """An article's object of data/articles.json, and its `body`, `mentions` and `problems`."""
    problems = [asdict(problem) for problem in seen.problems]
    if isinstance(seen, Unread):
        return {"source": seen.file, "problems": problems}
    settled = seen.settled
    return {
        **article_record(settled, seen.timeline, whole=True),
        "body": _body(seen),
        "mentions": [_mention(each) for each in settled.mentions],
        "problems": problems,
    }


def _seen(file: Path, sites: dict[Path, _Site]) -> Seen:
    path = file.parent.resolve() / file.name
    root = _root(path)
    if root is None:
        return _alone(file)
    name = path.relative_to(root).as_posix()
    if not name.startswith(ARTICLES):
        raise SitegenError([_no_article(name)])
    if root not in sites:
        sites[root] = _site(root)
    site = sites[root]
    return site.seen[name] if name in site.seen else _not_published(name, site)


def _root(path: Path) -> Path | None:
    """The folder of the site whose content a file is; None when it stands in no site."""
    folders = [parent for parent in path.parents if parent.name == CONTENT]
    inside = (folder for folder in folders if folder / "articles" in path.parents)
    beside = (folder for folder in folders if (folder / "articles").is_dir() or (folder.parent / SITE).is_file())
    content = next(inside, None) or next(beside, None)
    return content.parent if content else None


def _site(root: Path) -> _Site:
    memory = Memory(None)
    edition, problems = assemble(root, memory)
    seen = {
        settled.article.path: Seen(
            settled,
            edition.timeline,
            edition.corpus,
            memory[settled.article.body],
            tuple(problem for problem in problems if problem.path == settled.article.path),
        )
        for settled in edition.corpus.articles
    }
    return _Site(seen, scan(root), problems)


def _not_published(name: str, site: _Site) -> Seen:
    """A draft; any other file of the site raises SitegenError with the reason why it is no article."""
    file = next((each for each in site.folder.articles if each.path == name), None)
    found = [problem for problem in site.problems if problem.path == name]
    if file is None:
        raise SitegenError(found or [_no_article(name)])
    errors = [problem for problem in found if problem.severity == "error"]
    if errors:
        raise SitegenError(errors)
    return _by_itself(file, conditions_of(site.folder)[0], (_draft(name),))


def _alone(file: Path) -> Seen:
    """The file as a site of its own, with the default configuration."""
    sidecar = file.name + SIDECAR if file.with_name(file.name + SIDECAR).is_file() else ""
    conditions = Conditions(str(file.parent), Config(), load_authorities(None, None, built_in_actors()))
    return _by_itself(SourceFile(file.name, sidecar), conditions)


def _by_itself(file: SourceFile, conditions: Conditions, notes: tuple[Problem, ...] = ()) -> Seen:
    understood = understand_one(load(Path(conditions.root), file), conditions)
    article = understood.article
    slugs, _ = assign_slugs({article.path: article.slug.text if article.slug else ""})
    gazetteer = site_gazetteer(conditions.country_files)
    corpus = reconcile([article], conditions.authorities, gazetteer, conditions.config, slugs)
    corpus = quote_hidden(corpus, {article.body: understood.body})
    timeline = arrange(corpus, {}, conditions.config)
    return Seen(corpus.articles[0], timeline, corpus, understood.body, (*article.problems, *corpus.problems, *notes))


def _draft(name: str) -> Problem:
    return Problem(
        "draft",
        "notice",
        name,
        "is a draft: it is seen by itself, under the site's settings, and is not published",
        "take `draft: true` out of it to publish it",
    )


def _no_article(name: str) -> Problem:
    return Problem("not-an-article", "error", name, *_what_it_is(name))


def _what_it_is(name: str) -> tuple[str, str]:
    """What a file of a site's content is if no article, and what to do instead."""
    if name in (SITE, PLACES, ACTORS):
        what = "the site's settings" if name == SITE else "a file of authority records"
        return f"is {what}, and no article", "`sitegen check` says what is wrong with it"
    if name.startswith(PAGES):
        return (
            "is a page of the site, and no article",
            "nothing is read out of a page; `sitegen check` tells what is wrong",
        )
    if name.startswith(GAZETTEER):
        return "is a list of places, and no article", "`sitegen check` says what is wrong with it"
    if not name.startswith(ARTICLES):
        return "is not among the site's articles", f"put it into {ARTICLES} to publish it"
    article, extension = splitext(name)
    if extension == SIDECAR and splitext(article)[1]:
        return "holds corrections of an article, and is none", f"`sitegen inspect {article}` shows what they do"
    return "is no article", "the site copies it as it is, or `sitegen check` says why it does not"


def _body(seen: Seen) -> str:
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
