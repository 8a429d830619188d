"""What pages and templates say in their own voice, by key: the messages are in `english.py`.

Templates reach them as `say(key)` and `count(key, number)`. Numbers above 9999 get thousands separators.
"""

from collections.abc import Mapping

from sitegen.model import ActorKind
from sitegen.outputs.english import ENGLISH

_STATUSES = {
    "stated": "status_stated",
    "inferred": "status_inferred",
    "sources disagree": "status_disagree",
    "no date found": "status_none",
}
_ACTORS: Mapping[ActorKind, str] = {
    "person": "person",
    "organisation": "organisation",
    "armed-group": "armed group",
    "government": "government",
    "media": "media",
    "unknown": "",
}


def say(key: str, **values: object) -> str:
    """A message, filled in. An unknown key is a mistake in a template: KeyError."""
    message = ENGLISH[key]
    text = message if isinstance(message, str) else message[1]
    return text.format(**values) if values else text


def count(key: str, number: int, **values: object) -> str:
    """A message about a number, `{n}`, in its form for one or for many."""
    message = ENGLISH[key]
    text = message if isinstance(message, str) else message[number != 1]
    return text.format(n=number_in_words(number), **values)


def number_in_words(number: int) -> str:
    """A number as readers write it: 9999, 10,000."""
    return f"{number:,}" if number > 9999 else str(number)


def status_in_words(status: str) -> str:
    """A status of a date as a reader sees it."""
    return say(_STATUSES[status])


def kind_in_words(kind: str) -> str:
    """What a place is, in lower case; "" when there is nothing to say."""
    return "" if kind in ("", "place", "unknown") else kind.replace("-", " ")


def actor_in_words(kind: ActorKind) -> str:
    """What an actor is, in lower case; "" when it is not known."""
    return _ACTORS[kind]
