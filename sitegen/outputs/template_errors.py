"""What went wrong in a template, in words of the person who wrote it: the file and line of the theme, and the way out."""

import sys
import traceback
from collections.abc import Iterable
from dataclasses import fields, is_dataclass

from sitegen.edition import Theme
from sitegen.errors import Problem
from sitegen.page import Page
from sitegen.patterns import lazy_pattern
from sitegen.schema import did_you_mean

_ATTRIBUTE = lazy_pattern(r"'(?P<type>[\w.]++)(?: object)?' has no attribute '(?P<name>[^']*+)'")
_UNDEFINED = "' is undefined"
_NO_FILTER = "No filter named '"


class NotThereError(LookupError):
    """A template asks for a `what` by a name that is none of those `known`."""

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        super().__init__(f'there is no {what} "{name}"')
        self.name = name
        self.known = tuple(known)


def template_problem(error: Exception, theme: Theme, page: Page) -> Problem:
    """Say where in the theme an error arose: the innermost of its lines that stands in a template."""
    path, line = f"themes/{theme.name}/templates/{page.template}", None
    files = set(theme.sources.values())
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename in files:
            path, line = frame.filename, frame.lineno
    # A template that does not compile has no frame, but says itself where.
    own = getattr(error, "filename", None)
    if own in files:
        path, line = str(own), getattr(error, "lineno", None)
    return Problem("template-error", "error", path, _message(error), _hint(error, theme, page), line)


def _message(error: Exception) -> str:
    if isinstance(error, NotThereError):
        return str(error)
    text = str(getattr(error, "message", None) or error)
    if type(error).__name__ == "TemplateNotFound":
        return f'there is no template "{text}"'
    asked = _ATTRIBUTE.search(text)
    if asked:
        return f'{_described(asked["type"])} has no "{asked["name"]}"'
    if text.endswith(_UNDEFINED):
        name = text.removesuffix(_UNDEFINED).lstrip("'")
        return f'there is nothing called "{name}"'
    return text if type(error).__module__.startswith("jinja2") else f"{type(error).__name__}: {text}"


def _hint(error: Exception, theme: Theme, page: Page) -> str:
    text = str(error)
    if isinstance(error, NotThereError):
        return _near(error.name, error.known)
    if type(error).__name__ == "TemplateNotFound":
        return _near(text, [key for key in theme.templates if key.startswith(text.rpartition("/")[0])])
    asked = _ATTRIBUTE.search(text)
    if asked:
        return _fields_hint(asked["type"], asked["name"], page)
    if text.endswith(_UNDEFINED):
        return "a template sees page, site, build and body, and what it sets or is given itself"
    if _NO_FILTER in text:
        return _near(_quoted(text, _NO_FILTER), ("url", "link", "asset", "date", "words", "say", "each", "number"))
    return "mend this line of the theme"


def _described(kind: str) -> str:
    """What a template has before the dot, in words: the classes of pages and their parts are documented by name."""
    return {"None": "what is not there", "str": "a text", "tuple": "a list"}.get(kind, kind.rpartition(".")[2])


def _fields_hint(kind: str, name: str, page: Page) -> str:
    module, _, own = kind.rpartition(".")
    found = getattr(sys.modules.get(module), own, None)
    if not is_dataclass(found):
        return "mend this line of the theme"
    names = tuple(field.name for field in fields(found))
    near = did_you_mean(name, names)
    before = "page." if found is type(page) else ""
    return f"did you mean {before}{near}?" if near else f"{own} has {', '.join(names)}"


def _near(name: str, known: Iterable[str]) -> str:
    near = did_you_mean(name, known)
    return f'did you mean "{near}"?' if near else f"there are: {', '.join(sorted(known))}"


def _quoted(text: str, opening: str) -> str:
    return text.partition(opening)[2].partition("'")[0]
