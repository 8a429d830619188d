"""An answer → what the records shall say, so that the next build has it and the question is not asked again.

A name that may be matched in every text becomes an alias; a surname alone, which may be another's in another text, is put
under `alone` (or `not_alone`). A place that was found rightly is put down by its id alone: each article goes on deciding
which of its namesakes it means.
"""

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
        return (_dropped(question, known),)
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


def _dropped(question: Question, known: Known) -> Edit:
    what: What = "actor" if question.kind in ("actor", "merge", "refused") else "place"
    names = [question.name, *(name for name, _ in question.written)] if question.kind != "doubt" else [question.name]
    if what == "actor":  # a surname alone may be somebody else's: dropping the whole name takes it along
        names = [name for name in names if name == question.name or " " in name]
    distinct = {letters(name): name for name in reversed(names)}
    taken: object = known.records.by_id if what == "actor" else known.atlas.records.by_id
    identifier = part_of(question.name)
    while isinstance(taken, dict) and identifier in taken:
        identifier += "-dropped"
    aliases = tuple(name for name in reversed(distinct.values()) if letters(name) != letters(question.name))
    return Edit(what, identifier, question.name, (("aliases", aliases),), (("drop", "true"),), _sentence(question))


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
