"""What pages and templates say in their own voice, by key, in the language that is spoken.

Templates reach the messages of `english` as `say(key)` and `count(key, number)`. A message without a translation is
said in English.
"""

from functools import lru_cache

from sitegen.language import Language, spoken, translations
from sitegen.model import ActorKind
from sitegen.outputs.english import ENGLISH

_STATUSES = {
    "stated": "status_stated",
    "inferred": "status_inferred",
    "sources disagree": "status_disagree",
    "no date found": "status_none",
}


def say(key: str, **values: object) -> str:
    """A message, filled in. An unknown key is a mistake in a template: KeyError."""
    text = _text(spoken(), key, 2)
    return text.format(**values) if values else text


def count(key: str, number: int, **values: object) -> str:
    """A message about a number, `{n}`, in the form that goes with it."""
    if values:
        return _text(spoken(), key, number).format(n=number_in_words(number), **values)
    return _counted(spoken(), key, number)


@lru_cache(maxsize=8192)
def _counted(language: Language, key: str, number: int) -> str:
    return _text(language, key, number).format(n=number_in_words(number))


@lru_cache(maxsize=8192)
def _text(language: Language, key: str, number: int) -> str:
    message = ENGLISH[key]
    if isinstance(message, str):
        return translations(language).pgettext(key, message) if language.messages else message
    one, many = message
    if language.messages:
        return translations(language).npgettext(key, one, many, number)
    return one if number == 1 else many


def number_in_words(number: int) -> str:
    """A number as readers write it: 9999, 10,000."""
    if number <= 9999:
        return str(number)
    language = spoken()
    if not language.messages:
        return f"{number:,}"
    from babel.numbers import format_decimal  # noqa: PLC0415 - an English site does without it

    return format_decimal(number, locale=language.code.replace("-", "_"))


def status_in_words(status: str) -> str:
    """A status of a date as a reader sees it."""
    return say(_STATUSES[status])


def kind_in_words(kind: str) -> str:
    """What a place is, in lower case; "" when there is nothing to say. A site may have kinds of its own."""
    if kind in ("", "place", "unknown"):
        return ""
    key = f"kind_{kind}"
    return say(key) if key in ENGLISH else kind.replace("-", " ")


def actor_in_words(kind: ActorKind) -> str:
    """What an actor is, in lower case; "" when it is not known."""
    return "" if kind == "unknown" else say(f"kind_{kind}")
