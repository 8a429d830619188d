"""The questions of `sitegen review`, asked on a terminal: one key an answer, the last one can be taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sitegen import console
from sitegen.errors import SitegenError
from sitegen.keyboard import Keyboard
from sitegen.review import Question
from sitegen.review.answers import ACCEPT, DIFFER, DROP, Answer, meant
from sitegen.review.decisions import touched
from sitegen.review.listing import heading, placed, statement, summary
from sitegen.review.questions import Candidate, Kind
from sitegen.reviewing import Desk, Undo

_KEYS: Mapping[Kind, Mapping[str, str]] = {
    "actor": {"a": "accept", "c": "change", "d": "drop: no actor"},
    "place": {"a": "accept", "c": "change", "d": "drop: no place"},
    "unlocated": {"a": "accept", "c": "change", "d": "drop: no place"},
    "doubt": {"a": "accept", "2": "the other one", "c": "change", "d": "drop: no place"},
    "merge": {"a": "accept: one and the same", "n": "not the same", "c": "change"},
    "refused": {"1": "it is this one", "n": "none of them"},
}
_ALWAYS = {"s": "skip (or Enter)", "u": "undo", "q": "quit"}
_ASKED: Mapping[Kind, str] = {
    "actor": "Its right name, or its kind (person, organisation, armed-group, government, media), or the actor it is",
    "place": "The place it is (a name or an id), or its coordinates (48.6, 38.0)",
    "unlocated": "Its coordinates (48.6, 38.0), or the place it is (a name or an id), or its right name",
    "doubt": "The place it is (a name or an id)",
    "merge": "The actor it is (a name or an id)",
    "refused": "The actor it is (a name or an id)",
}
_CTRL_C, _CTRL_D = "\x03", "\x04"


@dataclass(slots=True)
class Session:
    """How far a review has come: `at` counts questions; `done` holds, for each answer, where it was given and its undo."""

    desk: Desk
    questions: Sequence[Question]
    at: int = 0
    done: list[tuple[int, Undo, frozenset[str], frozenset[str]]] = field(default_factory=list)

    def is_moot(self, question: Question) -> bool:
        """Whether an earlier answer has settled this question too."""
        own = question.kind in ("actor", "place", "unlocated")
        return any(
            question.id in gone or (own and question.id in settled) for _, _, settled, gone in self.done if question.id
        )


def ask(desk: Desk, questions: Sequence[Question], keyboard: Keyboard) -> None:
    """Ask one question after the other. Answers are in their files when this returns or raises."""
    session = Session(desk, questions)
    console.say(summary(questions))
    if questions:
        console.say("What you skip stays as it was found. Every answer is written at once; Ctrl-C loses none.\n")
    while session.at < len(questions):
        question = questions[session.at]
        if session.is_moot(question):
            session.at += 1
            continue
        _show(session, question)
        if not _answered(session, question, keyboard):
            break
    answered = {at for at, *_ in session.done}
    left = sum(not (at in answered or session.is_moot(each)) for at, each in enumerate(questions))
    if questions:
        console.say(f"{len(answered):,} decided, {left:,} left")


def _show(session: Session, question: Question) -> None:
    console.say(f"[{session.at + 1} of {len(session.questions)}] {heading(question)}", dim=True)
    first, *others = statement(question)
    console.say(first, bold=True)
    for line in others:
        console.say(line)
    for example in session.desk.examples(question):
        console.emphasise(f"    {example.sentence}", example.surface)
        console.say(f"      {example.where}", dim=True)
    keys = {**_offered(question), **_ALWAYS}
    console.say("  ".join(f"[{each}] {what}" for each, what in keys.items()))


def _offered(question: Question) -> Mapping[str, str]:
    """The keys of a question, and what they stand for."""
    keys = _KEYS[question.kind]
    if question.kind == "doubt" and not question.id:
        return {"1": "it is this one", "c": "change", "d": "drop: no place"}
    if question.kind == "doubt" and len(question.senses) > 1:
        return {**keys, "a": "as it is: each article decides", "2": "always the other one"}
    return keys


def _answered(session: Session, question: Question, keyboard: Keyboard) -> bool:
    """Take keys until the question is done with; whether the session goes on."""
    while True:
        pressed = keyboard.key().lower()
        if pressed in (_CTRL_C, ""):
            raise KeyboardInterrupt
        if pressed in ("q", _CTRL_D):
            return False
        if pressed in ("s", "\r", "\n", " "):
            session.at += 1
            console.say("skipped\n", dim=True)
            return True
        if pressed == "u":
            if _undone(session):
                return True
            continue
        answer = _of_key(session, question, pressed, keyboard)
        if answer and _taken(session, question, answer):
            return True


def _of_key(session: Session, question: Question, pressed: str, keyboard: Keyboard) -> Answer | None:
    """The answer that a key stands for; None, with a word about it, for one that stands for none."""
    offered = _offered(question)
    if (
        pressed.isdigit()
        and (chosen := _numbered(question.candidates, pressed))
        and question.kind in ("doubt", "refused")
    ):
        return ACCEPT if question.id == chosen.id else Answer("choose", chosen.id)
    if pressed == "c" and "c" in offered:
        return _changed(session, question, keyboard)
    simple = {"a": ACCEPT, "n": DIFFER, "d": DROP}.get(pressed)
    if simple and pressed in offered:
        return simple
    console.say(f"press one of: {' '.join((*offered, *_ALWAYS))}")
    return None


def _numbered(candidates: Sequence[Candidate], pressed: str) -> Candidate | None:
    return candidates[int(pressed) - 1] if 0 < int(pressed) <= len(candidates) else None


def _changed(session: Session, question: Question, keyboard: Keyboard) -> Answer | None:
    console.say(f"{_ASKED[question.kind]} (nothing: go back):")
    text = keyboard.line()
    if not text.strip():
        console.say("as before: choose a key")
        return None
    answer = meant(question, text, session.desk.known)
    if isinstance(answer, Answer):
        return answer
    if not answer:
        console.say(f"nothing called “{text}” is known; choose a key")
        return None
    if len(answer) == 1:
        return Answer("choose", answer[0].id)
    for number, each in enumerate(answer, 1):
        console.say(f"  {number} {placed(each)}")
    console.say("Which one? Any other key goes back.")
    pressed = keyboard.key()
    chosen = _numbered(answer, pressed) if pressed.isdigit() else None
    if not chosen:
        console.say("as before: choose a key")
    return Answer("choose", chosen.id) if chosen else None


def _taken(session: Session, question: Question, answer: Answer) -> bool:
    """Write an answer down; whether that went well."""
    try:
        undo = session.desk.decide(question, answer)
    except SitegenError as error:
        console.report(error.problems)
        console.say("press s to go on without this one")
        return False
    session.done.append((session.at, undo, *touched(question, answer)))
    session.at += 1
    for path, lines in undo.added():
        console.say(f"→ {path}")
        for line in lines:
            console.say(f"  {line}", dim=True)
    console.say("")
    return True


def _undone(session: Session) -> bool:
    """Take the last answer back, and go to its question again."""
    if not session.done:
        console.say("there is no answer to take back")
        return False
    at, undo, _, _ = session.done[-1]
    try:
        session.desk.undo(undo)
    except SitegenError as error:
        console.report(error.problems)
        return False
    session.done.pop()
    session.at = at
    console.say("taken back\n", dim=True)
    return True
