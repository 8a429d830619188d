"""Markdown → Draft: plain prose by a reader of our own, everything else through Python-Markdown and its extensions."""

from functools import lru_cache
from typing import TYPE_CHECKING

from sitegen.config import Config
from sitegen.errors import Problem, SitegenError
from sitegen.model import Block, Draft, Field, Meta, Source
from sitegen.readers.declared import DeclaredResult
from sitegen.readers.dialects import without_dialects
from sitegen.readers.encoding import Decoded
from sitegen.readers.plain import keeps_plain, plain_blocks

if TYPE_CHECKING:
    from markdown import Markdown

_MANY_TAGS = 1_500
"""Tags from which HTML is straightened before it is parsed: over those of hostile HTML parsers take quadratic time."""


def read_markdown(source: Source, decoded: Decoded, declared: DeclaredResult, config: Config) -> Draft:
    """Read Markdown. A heading of level 1 at the start is the article's title, and no part of its text.

    Raises SitegenError for an extension that cannot be loaded.
    """
    text, start = decoded.text, declared.body_start
    problems = (*decoded.problems, *declared.problems)
    blocks = _blocks(text[start:], source.path, config)
    if blocks is None:
        from sitegen.readers.text import text_blocks  # noqa: PLC0415 - most Markdown is read as such

        blocks = text_blocks(text, start)
        problems = (*problems, _too_hard(source.path))
    elif config.reading == "full" or (blocks and blocks[0].level == 1):
        from sitegen.readers.align import align  # noqa: PLC0415 - what is declared needs no places of words
        from sitegen.readers.reading_text import markdown_reading_text  # noqa: PLC0415

        blocks = align(blocks, markdown_reading_text(text, start))
    title, blocks = _title(blocks, declared.declared.headline)
    return Draft(source.path, "markdown", text, declared.declared, blocks, title, problems)


def to_html(text: str, extensions: tuple[str, ...]) -> str:
    """Markdown as HTML, raw HTML in it left as it is.

    Raises SitegenError for an extension that cannot be loaded, and whatever an extension raises.
    """
    converter = _converter(extensions, sparing=keeps_plain(extensions) and "*[" not in text)
    converter.reset()
    return converter.convert(text)


def check_extensions(extensions: tuple[str, ...]) -> tuple[Problem, ...]:
    """A problem for each Markdown extension of the configuration that cannot be loaded."""
    from markdown import Markdown  # noqa: PLC0415 - slow to import

    problems = []
    for name in extensions:
        try:
            Markdown(extensions=[name])
        except Exception as error:  # noqa: BLE001 - extensions are other people's code, and raise what they like
            problems.append(_unknown_extension(name, error))
    return tuple(problems)


@lru_cache(maxsize=4)
def _converter(extensions: tuple[str, ...], *, sparing: bool) -> "Markdown":
    from markdown import Markdown  # noqa: PLC0415 - slow to import, and not needed where no Markdown is read

    from sitegen.readers.sparing import Sparing  # noqa: PLC0415 - as that

    try:
        return Markdown(extensions=[*extensions, *([Sparing()] if sparing else [])], output_format="html")
    except Exception as error:
        raise SitegenError(
            check_extensions(extensions) or [_unknown_extension(", ".join(extensions), error)]
        ) from error


def _blocks(body: str, path: str, config: Config) -> tuple[Block, ...] | None:
    """The blocks of a body, not aligned yet; None when it is too hard to parse."""
    # What is plain as it stands has no dialect in it, but for comments, whose signs are plain: most texts are that.
    plain = None if "%%" in body else plain_blocks(body, config.markdown_extensions)
    if plain is not None:
        return plain
    text = without_dialects(body)
    if text is not body and (plain := plain_blocks(text, config.markdown_extensions)) is not None:
        return plain
    return _parsed(text, path, config)


def _parsed(text: str, path: str, config: Config) -> tuple[Block, ...] | None:
    """What Python-Markdown makes of a text."""
    from sitegen.readers.blocks import make_blocks  # noqa: PLC0415 - most texts are plain, and need none of these
    from sitegen.readers.hardness import is_too_hard  # noqa: PLC0415
    from sitegen.readers.partly_plain import with_plain, without_plain  # noqa: PLC0415
    from sitegen.readers.sanitise import Surroundings, sanitise  # noqa: PLC0415
    from sitegen.readers.visible import see  # noqa: PLC0415

    if is_too_hard(text):
        return None
    partly = without_plain(text, config.markdown_extensions)
    if partly is not None:
        html = _html(partly.text, config)
        if html is not None and html.count("<") + partly.tags <= _MANY_TAGS:
            whole = with_plain(make_blocks(sanitise(html, Surroundings(path, ours=True))), partly.paragraphs)
            if whole is not None:
                return whole
    html = _html(text, config)
    if html is not None and html.count("<") > _MANY_TAGS:
        html = see(html).html
    return None if html is None else make_blocks(sanitise(html, Surroundings(path, ours=True)))


def _html(text: str, config: Config) -> str | None:
    """A text as HTML; None when the parser gives up."""
    try:
        return to_html(text, config.markdown_extensions)
    except SitegenError:
        raise
    except Exception:  # noqa: BLE001 - hostile input makes Python-Markdown or an extension raise: RecursionError, IndexError …
        return None


def _title(blocks: tuple[Block, ...], headline: Field | None) -> tuple[tuple[Meta, ...], tuple[Block, ...]]:
    """Take the title off the text. One that says other words than the declared headline stays in it, too."""
    if not blocks or blocks[0].level != 1:
        return (), blocks
    first = blocks[0]
    begin = first.offsets[0][1]
    at, source = first.offsets[-1]
    placed = begin >= 0 and all(place >= 0 for _, place in first.offsets)
    end = source + len(first.text) - at
    title = Meta("h1", first.text, begin, end) if placed else Meta("h1", first.text)
    doubled = headline is None or headline.text.casefold().split() == first.text.casefold().split()
    return (title,), blocks[1:] if doubled else blocks


def _too_hard(path: str) -> Problem:
    return Problem(
        "markdown-too-hard",
        "warning",
        path,
        "the text is too long or too deeply nested to be read as Markdown; it was read as plain text",
        "look for brackets or tags that never close, or divide the text",
    )


def _unknown_extension(name: str, error: Exception) -> Problem:
    return Problem(
        "unknown-markdown-extension",
        "error",
        "content/site.yaml",
        f'the Markdown extension "{name}" cannot be loaded: {error}',
        "Python-Markdown's own are extra, sane_lists, smarty, toc …; another one must be installed beside sitegen",
    )
