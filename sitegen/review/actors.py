"""What is to be decided about actors: new ones, names taken for one actor, names that fit several."""

from collections.abc import Iterator, Mapping, Sequence

from sitegen.corpus.actor_records import ActorRecords
from sitegen.corpus.names import Name, form_of
from sitegen.corpus.spelling import letters, words
from sitegen.model import Actor, Corpus
from sitegen.review.found import Found, Mentions, article_count, in_several, spots, surfaces
from sitegen.review.questions import Candidate, Question

SURENESS: Mapping[str, float] = {
    "same-letters": 0.98,
    "same-organisation": 0.92,
    "same-given-name": 0.92,
    "same-unit": 0.9,
    "only-bearer-of-surname": 0.81,
    "initial": 0.8,
    "misspelt-surname": 0.8,
    "misspelt-organisation": 0.8,
    "short-form-elsewhere": 0.75,
    "chief-bearer-of-surname": 0.75,
}
"""How far a rule is believed that joins names across articles.

Measured by `python -m evaluation merges` on GUM, MSNBC and Reuters-128, where a rule occurs ten times or more (Laplace's rule
of succession): the same organisation (10 of 10 right), the only bearer of a surname (16 of 19). The others are a judgement;
of those, short forms were wrong twice in six.
"""

WITHIN: Mapping[str, float] = {
    "surname-in-document": 0.98,
    "short-form-in-document": 0.96,
    "acronym-in-document": 0.92,
    "same-name": 0.85,
}
"""The same, of rules that join names within one article; measured: 46 of 46 right, 43 of 44, 11 of 11, 10 of 11."""

OTHERWISE = 0.85
"""The same, of any other rule within one article: a judgement. Those that occur in the sets were right 32 times in 34."""

_SETTLED = ("record", "same-name")
MOST = 5  # actors that a refused name is offered


def actor_questions(corpus: Corpus, records: ActorRecords, found: Mentions) -> Iterator[Question]:
    """One for each actor that no record of the site or of the program describes."""
    refused = {each.actor for each in corpus.refused}  # asked about by refused_questions
    for id_, actor in corpus.actors.items():
        here = found.actors.get(id_, ()) if id_ not in refused else ()
        if here and id_ not in records.by_id and letters(actor.name) not in records.dropped:
            yield Question(
                key=f"actor:{id_}",
                kind="actor",
                id=id_,
                name=actor.name,
                sort=actor.kind,
                mentions=len(here),
                articles=article_count(here),
                confidence=in_several(here),
                rule=max(here, key=lambda each: each.mention.confidence).mention.rule,
                written=surfaces(here),
                lone=_is_lone(actor, actor.name),
                spots=spots(here),
            )


def merge_questions(corpus: Corpus, records: ActorRecords, found: Mentions) -> Iterator[Question]:
    """One for each name that a rule joined to an actor and that its own letters do not show to be the actor's."""
    for id_, actor in corpus.actors.items():
        asked: set[str] = set()
        for pair, rule in actor.merges:
            left, _, right = pair.partition(" = ")
            base, other = _sides(actor, left, right)
            key = letters(other)
            if rule in _SETTLED or key in asked or key == letters(base) or _is_evident(rule, base, other):
                continue
            asked.add(key)
            here = _named(found.actors.get(id_, ()), other)
            if here and not _is_decided(records, actor, other):
                yield _merge(actor, base, other, rule, here)


def _sides(actor: Actor, left: str, right: str) -> tuple[str, str]:
    """The name that a merge keeps and the one that it adds: the actor's own first, else the fuller one."""
    own = letters(actor.name)
    if own in (letters(left), letters(right)):
        return (left, right) if letters(left) == own else (right, left)
    return (left, right) if len(words(left)) > len(words(right)) else (right, left)


def _is_evident(rule: str, base: str, other: str) -> bool:
    """Whether a shorter name stands in the article of the whole one, all its words taken from it."""
    return rule not in SURENESS and set(words(other)) <= set(words(base))


def _is_decided(records: ActorRecords, actor: Actor, other: str) -> bool:
    form = form_of(Name(other, actor.kind))
    claimed = records.names.get(form.id)
    return bool(claimed and claimed[0] == actor.id) or (actor.id, form.id) in records.alone


def _merge(actor: Actor, base: str, other: str, rule: str, here: Sequence[Found]) -> Question:
    return Question(
        key=f"merge:{actor.id}:{letters(other)}",
        kind="merge",
        id=actor.id,
        name=other,
        sort=actor.kind,
        mentions=len(here),
        articles=article_count(here),
        confidence=SURENESS.get(rule) or WITHIN.get(rule, OTHERWISE),
        rule=rule,
        candidates=(Candidate(actor.id, base if letters(base) == letters(actor.name) else actor.name),),
        written=surfaces(here),
        lone=_is_lone(actor, other),
        spots=spots(here),
    )


def refused_questions(corpus: Corpus, records: ActorRecords, found: Mentions) -> Iterator[Question]:
    """One for each name that fits several actors; the most mentioned of those come first."""
    asked: set[str] = set()
    for refused in corpus.refused:
        key = f"refused:{letters(refused.name)}"
        here = _named(found.actors.get(refused.actor, ()), refused.name)
        others = [corpus.actors[id_] for id_ in refused.others if id_ in corpus.actors]
        if key in asked or not here or not others or form_of(Name(refused.name)).id in records.names:
            continue
        asked.add(key)
        others.sort(key=lambda actor: (-len(found.actors.get(actor.id, ())), actor.id))
        yield Question(
            key=key,
            kind="refused",
            id=refused.actor,
            name=refused.name,
            sort=others[0].kind,
            mentions=len(here),
            articles=article_count(here),
            confidence=round(1 / (len(others) + 1), 2),
            rule=refused.rule,
            candidates=tuple(_candidate(actor, found) for actor in others[:MOST]),
            written=surfaces(here),
            lone=_is_lone(others[0], refused.name),
            spots=spots(here),
        )


def _candidate(actor: Actor, found: Mentions) -> Candidate:
    count = len(found.actors.get(actor.id, ()))
    return Candidate(actor.id, actor.name, f"{actor.kind}, found {count:,} time{'' if count == 1 else 's'}")


def _named(found: Sequence[Found], name: str) -> list[Found]:
    """The mentions that give an actor this name."""
    wanted = letters(name)
    return [each for each in found if wanted in (letters(each.mention.surface), letters(each.mention.value))] or [
        each for each in found if set(words(each.mention.surface)) <= set(words(name))
    ]


def _is_lone(actor: Actor, name: str) -> bool:
    """Whether a name is a person's surname or given name alone."""
    return actor.kind == "person" and form_of(Name(name, "person")).is_lone_person
