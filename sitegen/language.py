"""The language that a site's own voice speaks: its code, and its messages as gettext reads them.

One language is spoken at a time, as with gettext: the build says which before the first page is made, and what puts
things into words asks for it. English needs nothing; another language is read from its message catalogue.
"""

from contextvars import ContextVar
from functools import lru_cache
from gettext import GNUTranslations
from io import BytesIO
from typing import NamedTuple


class Language(NamedTuple):
    """A language by its BCP 47 code; `messages` is a catalogue in gettext's binary form, empty for English.

    What is put into words is kept by language. A tuple's hash, which each look at it takes, is a third of a dataclass's.
    """

    code: str = "en"
    messages: bytes = b""


ENGLISH = Language()

_spoken: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def speak(language: Language) -> None:
    """From now on, pages are made in this language."""
    _spoken.set(language)


def spoken() -> Language:
    """The language that pages are made in."""
    return _spoken.get()


@lru_cache(maxsize=8)
def translations(language: Language) -> GNUTranslations:
    """The messages of a language that is not English."""
    return GNUTranslations(BytesIO(language.messages))


def codes_of(code: str) -> tuple[str, ...]:
    """The codes under which a language's catalogue may stand, best first: `pt-BR` → `pt-br`, `pt`."""
    parts = code.lower().replace("_", "-").split("-")
    return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


def read_catalogue(code: str, data: bytes) -> Language:
    """The language of a PO file. A message is known by its key (`msgctxt`) and its English text (`msgid`), so that one
    whose English has changed since is said in English.

    Raises ValueError for a file that is not a PO file.
    """
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - an English site does without it
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415

    try:
        catalogue = read_po(BytesIO(data), abort_invalid=True)
    except PoFileError as error:
        raise ValueError(str(error)) from error
    for message in list(catalogue):
        if message.id and not (all(message.string) if isinstance(message.string, tuple) else message.string):
            catalogue.delete(
                message.id, message.context
            )  # or its empty forms would be filled in with English by number
    binary = BytesIO()
    write_mo(binary, catalogue)
    return Language(code, binary.getvalue())
