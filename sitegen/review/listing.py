"""Questions as lines for a reader, and as JSON for a program."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sitegen.review.questions import Candidate, Kind, Question

NAMES: dict[Kind, tuple[str, str]] = {
    "actor": ("new actor", "new actors"),
    "place": ("new place", "new places"),
    "unlocated": ("place without coordinates", "places without coordinates"),
    "doubt": ("doubtful place", "doubtful places"),
    "merge": ("proposed merge", "proposed merges"),
    "refused": ("refused merge", "refused merges"),
}
"""What each kind of question is called, one and many."""

_WRITTEN = 6  # of the words found, the most frequent


def summary(questions: Sequence[Question]) -> str:
    """How many questions of each kind there are."""
    counts = Counter(question.kind for question in questions)
    parts = [f"{counts[kind]:,} {names[counts[kind] != 1]}" for kind, names in NAMES.items() if counts[kind]]
    return f"{len(questions):,} to decide: {', '.join(parts)}" if parts else "Nothing is left to decide."


def heading(question: Question) -> str:
    """What is asked, how often it was found, how sure the program is, and by which rule."""
    return (
        f"{NAMES[question.kind][0]} · {_times(question.mentions, 'mention')} in {_times(question.articles, 'article')}"
        f" · {100 * question.confidence:.0f}% sure ({question.rule})"
    )


def statement(question: Question) -> list[str]:
    """The question itself, and what there is to choose from."""
    return [_asked(question), *_choices(question), *_also(question)]


def _asked(question: Question) -> str:
    name, first = f"“{question.name}”", question.candidates[0] if question.candidates else None
    if question.kind == "refused":
        return f"{name} fits several actors and was joined to none"
    if question.kind == "doubt" and not question.id:
        return f"{name} could be any of several places and was taken for none"
    if question.kind == "merge" and first:
        return f"{name} was taken for {first.name}"
    if question.kind == "doubt" and first:
        return f"{name} was taken for {placed(first)}"
    return _new(question, first)


def _new(question: Question, first: Candidate | None) -> str:
    if question.kind == "unlocated":
        around = f", in {first.name}" if first and not question.id else ""
        return f"{question.name}: a place of which no coordinates are known{around}"
    if question.kind == "place" and first:
        return placed(first)
    return f"{question.name}, {question.sort if question.sort != 'unknown' else 'of unknown kind'}"


def _choices(question: Question) -> list[str]:
    if question.kind == "doubt" and question.id:
        others = [f"  {number} or {placed(each)}" for number, each in enumerate(question.candidates[1:], 2)]
        senses = ["  elsewhere in the archive the same name means another place"] if len(question.senses) > 1 else []
        return [*others, *senses]
    if question.kind in ("refused", "doubt"):
        return [f"  {number} {placed(each)}" for number, each in enumerate(question.candidates, 1)]
    return []


def _also(question: Question) -> list[str]:
    """The words found, where they are not the name alone."""
    if question.kind in ("merge", "refused") or question.written == ((question.name, question.mentions),):
        return []
    shown = ", ".join(f"{name} ({count})" for name, count in question.written[:_WRITTEN])
    more = len(question.written) - _WRITTEN
    return [f"  found as {shown}{f' and {more} more' if more > 0 else ''}"]


def placed(candidate: Candidate) -> str:
    """A record and what tells it from its namesakes: `Bakhmut (town, Donetsk Oblast, Ukraine; id bakhmut)`."""
    far = f"; {candidate.kilometres:,} km away" if candidate.kilometres is not None else ""
    return f"{candidate.name} ({candidate.where}; id {candidate.id}{far})"


def as_json(question: Question, examples: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """A question for a program. Keys are only ever added; `examples` are sentences and where they stand."""
    return {
        "key": question.key,
        "kind": question.kind,
        "id": question.id or None,
        "name": question.name,
        "sort": question.sort,
        "mentions": question.mentions,
        "articles": question.articles,
        "confidence": question.confidence,
        "rule": question.rule,
        "candidates": [
            {"id": each.id, "name": each.name, "where": each.where or None, "kilometres": each.kilometres}
            for each in question.candidates
        ],
        "found_as": [{"name": name, "mentions": count} for name, count in question.written],
        "examples": [{"sentence": sentence, "where": where} for sentence, where in examples],
    }


def _times(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
