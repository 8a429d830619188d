"""How often each rule that makes two names one is right, on the sets that say what each name means.

A pair is two names that a rule joined: within a text each of them once a text, across texts each once a set. It is right when
most mentions of both mean the same thing. Names of which the set does not say what they mean are passed over.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import sqrt

from evaluation.identities import names_in
from evaluation.rows import Row
from sitegen.authorities import load_authorities
from sitegen.corpus.actor_records import ActorRecords, index_actors
from sitegen.corpus.documents import join
from sitegen.corpus.identities import PLACE, identify
from sitegen.corpus.names import Name, form_of
from sitegen.disk import built_in_actors

Verdict = tuple[str, bool]
"""A rule, and whether it was right."""

_Meant = Mapping[Name, Counter[str]]
"""What each name of a text means, and how often."""

_UNKNOWN = "notinwiki"  # in the key of a thing that its set does not know, of which it has one for each spelling
_RECORD = "record"  # not a rule: a curator's word
_Z = 1.96  # of a normal distribution, for 95 %


def merges(rows: Iterable[Row]) -> Iterator[Verdict]:
    """The pairs that the rules join in a set, whose texts are one corpus."""
    texts = [list(_meanings(row)) for row in rows]
    documents = [[name for name, _ in text] for text in texts]
    records = index_actors(load_authorities(None, None, built_in_actors()))
    known = {key: record for key, (record, _) in records.names.items()}
    whole: dict[str, Counter[str]] = defaultdict(Counter)
    for names, text in zip(documents, texts, strict=True):
        joined, meant = join(names, known), _tallied(text)
        for name, things in meant.items():
            if name not in joined:
                whole[form_of(name).id].update(things)
        yield from _within(meant, joined)
    yield from _across(documents, records, whole)


def _meanings(row: Row) -> Iterator[tuple[Name, str]]:
    """The names of a row's actors, and what each means over the whole set: "" where the set does not say."""
    spans = row["spans"]
    key = "wiki" if any("wiki" in span for span in spans) else "cluster"
    for name, span in zip(names_in(row), spans, strict=True):
        thing = (span.get(key) or "").casefold()  # addresses that differ in capitals lead to one page
        if name.kind != PLACE:
            yield name, "" if _UNKNOWN in thing else thing


def _tallied(text: Iterable[tuple[Name, str]]) -> dict[Name, Counter[str]]:
    meant: dict[Name, Counter[str]] = defaultdict(Counter)
    for name, thing in text:
        meant[name].update([thing] if thing else [])
    return meant


def _within(meant: _Meant, joined: Mapping[Name, tuple[Name, str]]) -> Iterator[Verdict]:
    for name, (whole, rule) in joined.items():
        if meant[name] and meant[whole] and form_of(name).id != form_of(whole).id:
            yield rule, _chief(meant[name]) == _chief(meant[whole])


def _across(
    documents: Sequence[Sequence[Name]], records: ActorRecords, meant: Mapping[str, Counter[str]]
) -> Iterator[Verdict]:
    """Take the joins again in their order: a name joins what the names before it mean."""
    for edges in identify([Counter(names) for names in documents], records).merges.values():
        sets: dict[str, tuple[set[str], Counter[str]]] = {}
        for left, right, rule in edges:
            (some, one), (more, other) = (
                sets.get(each, ({each}, meant.get(each, Counter()))) for each in (left, right)
            )
            if one and other and rule != _RECORD:
                yield rule, _chief(one) == _chief(other)
            sets.update(dict.fromkeys(some | more, (some | more, one + other)))


def _chief(things: Counter[str]) -> str:
    return min(things, key=lambda thing: (-things[thing], thing))


def table(verdicts: Iterable[Verdict]) -> str:
    """The rules as a Markdown table: right, all, their ratio, its lower bound (Wilson 1927, 95 %), and the estimate that
    counts one right and one wrong more (Laplace's rule of succession).
    """
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for rule, is_right in verdicts:
        counts[rule][is_right] += 1
    lines = ["| rule | right | all | precision | at least | Laplace |", "|---|---|---|---|---|---|"]
    for rule, found in sorted(counts.items(), key=lambda item: (-item[1].total(), item[0])):
        right, total = found[True], found.total()
        figures = right / total, lower_bound(right, total), (right + 1) / (total + 2)
        lines.append(f"| {rule} | {right} | {total} | {' | '.join(f'{each:.2f}' for each in figures)} |")
    return "\n".join(lines) + "\n"


def lower_bound(right: int, total: int) -> float:
    """The share that `right` of `total` speak for at least, with 95 % confidence.

    >>> round(lower_bound(10, 10), 2)
    0.72
    """
    share, square = right / total, _Z * _Z / total
    spread = _Z * sqrt(share * (1 - share) / total + square / total / 4)
    return (share + square / 2 - spread) / (1 + square)
