"""The four samples, built as a site of their own and held against a file of facts."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from sitegen.build import Order, build_site

FACTS = Path(__file__).with_name("seeds.yaml")

SHARE = 0.8
"""Of the places and of the actors: how many must be found."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Findings:
    """What the check has to say, a line each, and whether a fact is wrong."""

    lines: tuple[str, ...]
    failed: bool


@dataclass(frozen=True, slots=True)
class Built:
    """The open data of the built samples."""

    articles: list[Mapping[str, Any]]
    places: list[Mapping[str, Any]]
    actors: list[Mapping[str, Any]]


def check(folder: Path) -> Findings:
    """Build the text files of a folder and compare what was read with the facts."""
    facts = yaml.load(FACTS.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - every scalar is text
    built = build(folder)
    wrong = [line for key, fact in facts["articles"].items() for line in _wrong(key, fact, built)]
    lines = [f"wrong: {line}" for line in wrong]
    missed = False
    for kind, records in (("places", built.places), ("actors", built.actors)):
        found, expected, said = _compare(kind, facts[kind], facts["either"], records)
        lines += said
        missed = missed or found < SHARE * expected
    return Findings(tuple(lines), bool(wrong) or missed)


def build(folder: Path) -> Built:
    """Build a site of the folder's text files, with a title and nothing else, and read its open data."""
    with TemporaryDirectory() as made:
        root = Path(made)
        articles = root / "content" / "articles"
        articles.mkdir(parents=True)
        (root / "content" / "site.yaml").write_text("title: Samples\n", encoding="utf-8")
        for file in sorted(folder.glob("*.txt")):
            shutil.copyfile(file, articles / file.name)
        build_site(Order(root, root / "public", jobs=1, fresh=True), "2026-01-01")
        data = root / "public" / "data"
        texts = [
            json.loads((data / f"{name}.json").read_text(encoding="utf-8")) for name in ("articles", "places", "actors")
        ]
    return Built(texts[0]["articles"], texts[1], texts[2])


def words_digest(headline: str) -> str:
    """A digest of a headline's words that says nothing of them."""
    return blake2b(" ".join(_WORD.findall(headline.casefold())).encode(), digest_size=8).hexdigest()


def _wrong(key: str, fact: Mapping[str, Any], built: Built) -> Iterator[str]:
    article = next((each for each in built.articles if Path(each["source"]).name.startswith(key)), None)
    if article is None:
        yield f"{key}: not published"
        return
    yield from (f"{key}: {line}" for line in _headline(fact, article["headline"]))
    yield from (f"{key}: {line}" for line in _published(fact, article["published"]))
    edtfs = {event["edtf"] for event in article["events"]}
    yield from (f"{key}: no event on {day}" for day in fact.get("events", ()) if day not in edtfs)
    named = {name for place in built.places if place["id"] in article["places"] for name in _names(place)}
    yield from (f"{key}: {name} is no place of it" for name in fact.get("no_place", ()) if _folded(name) in named)


def _headline(fact: Mapping[str, Any], headline: Mapping[str, Any]) -> Iterator[str]:
    rule = fact.get("headline_rule")
    if rule and headline["rule"] != rule:
        yield f"headline by rule {headline['rule']}, not {rule}"
    digest = words_digest(headline["value"])
    if fact.get("headline_words", digest) != digest:
        yield f"headline of words {digest}, not {fact['headline_words']}"


def _published(fact: Mapping[str, Any], published: Mapping[str, Any]) -> Iterator[str]:
    edtf = published["edtf"] or "none"
    if edtf not in fact.get("published", [edtf]) or edtf in fact.get("not_published", ()):
        yield f"published {edtf}"
    earliest, latest = published["earliest"], published["latest"]
    if earliest and earliest < fact.get("earliest", earliest):
        yield f"published from {earliest}"
    if latest and latest > fact.get("latest", latest):
        yield f"published until {latest}"


def _compare(
    kind: str, expected: Iterable[str], either: Iterable[str], records: Iterable[Mapping[str, Any]]
) -> tuple[int, int, list[str]]:
    """How many of the expected names have a record, how many there are, and what is missing or too many."""
    rows = list(expected)
    forms = [[_folded(name) for name in row.split("|")] for row in rows]
    allowed = {_folded(name) for name in either}
    # A record without articles of its own is there because another lies in it.
    named = [(record["name"], _names(record)) for record in records if record.get("own", record["articles"])]
    known = {name for row in forms for name in row} | allowed
    missing = [
        row.split("|")[0].strip()
        for row, names_of in zip(rows, forms, strict=True)
        if not any(set(names_of) & names for _, names in named)
    ]
    false = [name for name, names in named if not names & known]
    found = len(forms) - len(missing)
    lines = [f"{kind}: {found} of {len(forms)} found, {len(false)} false"]
    lines += [f"  missing: {name}" for name in missing] + [f"  false: {name}" for name in false]
    return found, len(forms), lines


def _names(record: Mapping[str, Any]) -> set[str]:
    return {_folded(name) for name in (record["name"], *record["aliases"])}


def _folded(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold()))
