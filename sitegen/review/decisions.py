"""An answer → what the records shall say, so that the next build has it and the question is not asked again.

A name that may be matched in every text becomes an alias; a surname alone, which may be another's in another text, is put
under `alone` (or `not_alone`). A place that was found rightly is put down by its id alone: each article goes on deciding
which of its namesakes it means.
"""

from collections.abc import Container

from sitegen.corpus.names import Name, form_of
from sitegen.corpus.spelling import letters
from sitegen.review.actors import SURENESS
from sitegen.review.answers import Answer, Known
from sitegen.review.edits import Edit, What
from sitegen.review.places import where
from sitegen.review.questions import Question
from sitegen.urls import part_of


def edits_of(question: Question, answer: Answer, known: Known) -> tuple[Edit, ...]:
    """What an answer says about which records, in order."""
    if answer.action == "drop":
        is_actor = question.kind in ("actor", "merge", "refused")
        return (_dropped_actor(question, known) if is_actor else _dropped_place(question, known),)
    if question.kind in ("merge", "refused"):
        return _joined(question, answer, known)
    return _actor(question, answer, known) if question.kind == "actor" else _place(question, answer, known)


def touched(question: Question, answer: Answer) -> tuple[frozenset[str], frozenset[str]]:
    """The ids whose own question an answer settles, and those of which nothing more need be asked."""
    gone = frozenset((question.id,)) if answer.action in ("drop", "choose") and question.id else frozenset[str]()
    settled = {question.id, *question.senses} if question.kind != "merge" else set[str]()
    if answer.action == "choose":
        settled.add(answer.value)
    if question.kind == "doubt" and answer.action != "accept":
        gone = frozenset()
    return frozenset(settled - {""}), gone if question.kind in ("actor", "place", "unlocated") else frozenset()


def evidence(question: Question) -> str:
    """The comment above a new record: how often it was found, and in which words."""
    times = f"{question.mentions} time{'s' if question.mentions != 1 else ''}"
    articles = f"{question.articles} article{'s' if question.articles != 1 else ''}"
    words = ", ".join(name for name, _ in question.written[:4])
    text = " ".join(f"found {times} in {articles}: {words}".split())
    return "".join(character for character in text if character.isprintable())


def _dropped_actor(question: Question, known: Known) -> Edit:
    """Never an actor: by its name and those of its other names that are nobody else's."""
    others = {
        letters(name)
        for actor in known.corpus.actors.values()
        if actor.id != question.id
        for name in (actor.name, *actor.aliases)
    }
    # A surname or "the Ministry" alone may be somebody else's: dropping the whole name takes it along in its own text.
    names = [
        name
        for name, _ in question.written
        if " " in name and letters(name) not in others and not form_of(Name(name, question.sort)).is_ownerless
    ]
    return _drop(question, "actor", names, known.records.by_id)


def _dropped_place(question: Question, known: Known) -> Edit:
    """Never a place: by its names, or by its id alone where another place is found by one of them."""
    names = [name for name, _ in question.written]
    others = {
        letters(name)
        for place in known.corpus.places.values()
        if place.id != question.id
        for name in (place.name, *place.aliases)
    }
    if question.kind == "place" and any(letters(name) in others for name in names):
        return Edit("place", question.id, "", (), (("drop", "true"),), _located(known, question.id, question))
    return _drop(question, "place", [] if question.kind == "doubt" else names, known.atlas.records.by_id)


def _drop(question: Question, what: What, names: list[str], taken: Container[str]) -> Edit:
    name = question.name if what == "actor" or question.kind != "place" else names[0]
    identifier = part_of(name)
    while identifier in taken:
        identifier += "-dropped"
    distinct = {letters(each): each for each in reversed(names) if letters(each) != letters(name)}
    aliases = tuple(reversed(distinct.values()))
    return Edit(what, identifier, name, (("aliases", aliases),), (("drop", "true"),), _sentence(question))


def _actor(question: Question, answer: Answer, known: Known) -> tuple[Edit, ...]:
    if answer.action == "choose":
        return (_to_actor(known, answer.value, question, question.name, lone=question.lone),)
    kind = answer.value if answer.action == "kind" else question.sort
    name = answer.value if answer.action == "name" else question.name
    values = (("kind", kind),) if kind != "unknown" else ()
    return (Edit("actor", question.id, name, (("aliases", (question.name,)),), values, _sentence(question)),)


def _joined(question: Question, answer: Answer, known: Known) -> tuple[Edit, ...]:
    name, lone = question.name, question.lone
    if answer.action == "differ":
        # A surname that a rule joined across articles stays his in the articles that give his whole name.
        key = "not_alone" if lone and question.rule in SURENESS else "not_same"
        return tuple(_to_actor(known, each.id, question, name, key) for each in question.candidates)
    target = answer.value if answer.action == "choose" else question.candidates[0].id
    return (_to_actor(known, target, question, name, lone=lone),)


def _to_actor(
    known: Known, identifier: str, question: Question, name: str, key: str = "", *, lone: bool = False
) -> Edit:
    """A name put into a list of an actor's record, which is made if there is none."""
    key = key or ("alone" if lone else "aliases")
    record, actor = known.records.by_id.get(identifier), known.corpus.actors.get(identifier)
    lists = ((key, (name,)),)
    if record or not actor:
        return Edit("actor", identifier, "", lists, (), _sentence(question))
    values = (("kind", actor.kind),) if actor.kind != "unknown" else ()
    return Edit("actor", identifier, actor.name, lists, values, _sentence(question))


def _place(question: Question, answer: Answer, known: Known) -> tuple[Edit, ...]:
    names = tuple(name for name, _ in question.written) if question.kind != "doubt" else (question.name,)
    if answer.action == "choose":
        return (_to_place(known, answer.value, question, names),)
    if question.kind == "doubt" and answer.action == "accept":
        if len(question.senses) > 1:
            others = dict.fromkeys((*question.senses, *(each.id for each in question.candidates)))
            return tuple(_by_id(known, each, question) for each in others)
        return (_to_place(known, question.id, question, names),)
    values = (("coordinates", answer.value),) if answer.action == "point" else ()
    if question.kind == "unlocated":
        return (_unlocated(question, answer, names, values, known),)
    return (Edit("place", question.id, "", (), values, _located(known, question.id, question)),)


def _unlocated(
    question: Question, answer: Answer, names: tuple[str, ...], values: tuple[tuple[str, str], ...], known: Known
) -> Edit:
    name = answer.value if answer.action == "name" else question.name
    around = _region(question, known)
    if around:
        values = (*values, ("within", around))
    identifier = question.id or part_of(question.name)
    return Edit("place", identifier, name, (("aliases", names),), values, _sentence(question))


def _region(question: Question, known: Known) -> str:
    """The id of the region that a place without coordinates is known to lie in."""
    if not question.id:
        return next((each.id for each in question.candidates), "")
    place = known.corpus.places.get(question.id)
    return place.within[0] if place and place.within else ""


def _to_place(known: Known, identifier: str, question: Question, names: tuple[str, ...]) -> Edit:
    """Names that are always this place; the first is the record's own when the place has no other."""
    place = known.atlas.place(identifier)
    own = place.name if place and letters(names[0]) == letters(place.name) else ""
    return Edit("place", identifier, own, (("aliases", names),), (), _located(known, identifier, question))


def _by_id(known: Known, identifier: str, question: Question) -> Edit:
    return Edit("place", identifier, "", (), (), _located(known, identifier, question))


def _located(known: Known, identifier: str, question: Question) -> str:
    place = known.atlas.place(identifier)
    shown = f"{place.name}: {where(known.atlas, place)}" if place else identifier
    return f"{' '.join(shown.split())}; {evidence(question)}"


def _sentence(question: Question) -> str:
    text = evidence(question)
    return text[0].upper() + text[1:]
