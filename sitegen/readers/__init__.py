"""Bytes → Draft: a reader decodes one format and decides nothing.

A new format is a module with a function of type `Reader` and a line in `READERS`.
"""

from collections.abc import Callable
from posixpath import splitext

from sitegen.config import Config
from sitegen.errors import Problem, SitegenError
from sitegen.model import Draft, Format, Source
from sitegen.readers.binary import recognise_binary
from sitegen.readers.declared import DeclaredResult, declare
from sitegen.readers.encoding import Decoded, decode

Reader = Callable[[Source, Config], Draft]
"""Reads one article's bytes. Raises `Unreadable` for a file that must be left out."""

_Format = Callable[[Source, Decoded, DeclaredResult, Config], Draft]


class Unreadable(SitegenError):  # noqa: N818 - what the file is, not what the program did
    """A file that holds no article and is left out; the others are published."""


def _reader(form: Format, read: _Format) -> Reader:
    """What every format shares: no binary or empty file, one decoding, what front matter and sidecar declare."""

    def read_source(source: Source, config: Config) -> Draft:
        binary = recognise_binary(source.data)
        if binary:
            raise Unreadable([_binary(source.path, *binary)])
        decoded = decode(source.data, source.path)
        declared = declare(decoded.text, source.path, form, source.sidecar)
        if declared.broken:
            raise Unreadable([*decoded.problems, *declared.problems, _left_out(source.path)])
        draft = read(source, decoded, declared, config)
        if not (draft.blocks or draft.meta or declared.keys):
            raise Unreadable([_empty(source.path, draft.text)])
        return draft

    return read_source


def _text(source: Source, decoded: Decoded, declared: DeclaredResult, config: Config) -> Draft:
    from sitegen.readers.text import read_text  # noqa: PLC0415 - most sites have files of one format

    return read_text(source, decoded, declared, config)


def _markdown(source: Source, decoded: Decoded, declared: DeclaredResult, config: Config) -> Draft:
    from sitegen.readers.markdown import read_markdown  # noqa: PLC0415 - as above

    return read_markdown(source, decoded, declared, config)


def _html(source: Source, decoded: Decoded, declared: DeclaredResult, config: Config) -> Draft:
    from sitegen.readers.html import read_html  # noqa: PLC0415 - as above

    return read_html(source, decoded, declared, config)


READERS: dict[str, Reader] = {
    ".txt": _reader("text", _text),
    ".md": _reader("markdown", _markdown),
    ".markdown": _reader("markdown", _markdown),
    ".html": _reader("html", _html),
    ".htm": _reader("html", _html),
}
"""The reader of each file name extension."""


def read(source: Source, config: Config) -> Draft:
    """Read one article.

    Raises Unreadable when the file must be left out: it is empty or binary, its front matter cannot be parsed, or no
    reader knows its extension; SitegenError when the configuration cannot be used.
    """
    reader = READERS.get(splitext(source.path)[1].lower())
    if reader is None:
        raise Unreadable([_unknown(source.path)])
    return reader(source, config)


def _left_out(path: str) -> Problem:
    return Problem(
        "left-out",
        "warning",
        path,
        "is not published, because what is declared for it cannot be read",
        "mend what is told of its front matter or of the .yaml file beside it",
    )


def _binary(path: str, kind: str, hint: str) -> Problem:
    return Problem("binary-file", "error", path, f"this is {kind}, not text", hint)


def _empty(path: str, text: str) -> Problem:
    message = "the file holds no text" if text.strip() else "the file is empty"
    return Problem("empty-file", "error", path, message, "put the article's text into it, or remove it")


def _unknown(path: str) -> Problem:
    known = ", ".join(READERS)
    return Problem("unknown-format", "error", path, "no reader knows this kind of file", f"known are {known}")
