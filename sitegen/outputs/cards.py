"""Images for the previews that messengers and social sites show of a link: the headline, its date, the site's name.

Made when `outputs` in site.yaml lists `cards` and Pillow is installed (the extra `cards`). They stand on the theme's own
paper, in the font `static/card.ttf` of the theme or else in Source Serif Pro, which comes with the extra and knows Latin
letters; a headline with letters that the font lacks has no image. Equal input gives equal bytes for one release of Pillow.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib.util import find_spec
from io import BytesIO
from pkgutil import get_data
from typing import TYPE_CHECKING

from sitegen.edition import Edition, Theme
from sitegen.model import File
from sitegen.outputs.wording import in_words
from sitegen.outputs.words import status_in_words
from sitegen.page import ArticlePage, HomePage, Page
from sitegen.urls import card_url

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
"""Pixels: 1.91 to 1, which previews show uncut (Open Graph and summary_large_image alike)."""
MARGIN = 80
SIZES = (76, 68, 60, 52, 46)
"""Sizes of the headline, the largest that fits is taken."""
LINES = 5
_SMALL = 34
_OWN_FONT = "card.ttf"
_FONT = ("font_source_serif_pro", "files/SourceSerifPro-Semibold.ttf")
_COLOURS = {"paper": "#fbfaf7", "ink": "#1c1b19", "ink-2": "#57534a", "accent": "#0f6b63"}


def are_drawn(edition: Edition) -> bool:
    """Whether cards are asked for and can be: previews need whole addresses, and drawing needs Pillow."""
    return "cards" in edition.config.outputs and bool(edition.config.base_url) and can_draw()


def can_draw() -> bool:
    """Whether the extra `cards` is installed."""
    return all(find_spec(name) for name in ("PIL", _FONT[0]))


def illustrated(pages: Iterable[Page], edition: Edition) -> Iterable[Page]:
    """Tell those pages of their card that have one."""
    if not are_drawn(edition):
        return pages
    return (replace(page, card=card_url(page.address)) if _has_card(page, edition.theme) else page for page in pages)


def card(page: Page, edition: Edition) -> File:
    """Draw the card of a page that has one."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - an extra, and slow to load

    theme, config = edition.theme, edition.config
    colours = {name: _colour(theme, name) for name in _COLOURS}
    image = Image.new("RGB", (WIDTH, HEIGHT), colours["paper"])
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, 14), fill=colours["accent"])
    small = _font(theme, _SMALL)
    foot = HEIGHT - MARGIN - _SMALL
    if isinstance(page, ArticlePage):
        draw.text((MARGIN, MARGIN - 12), _fitting(draw, config.title, small), fill=colours["ink-2"], font=small)
        draw.text((MARGIN, foot), _fitting(draw, _dated(page), small), fill=colours["ink-2"], font=small)
    lines, font = _headline(draw, _title(page), theme)
    height = font.size * 1.2
    top = (HEIGHT - height * len(lines)) / 2
    for number, line in enumerate(lines):
        draw.text((MARGIN, top + number * height), line, fill=colours["ink"], font=font)
    # Few colours: a palette makes the file a third as large.
    content = BytesIO()
    image.quantize(32, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(content, "PNG", optimize=False)
    return File(card_url(page.address), content.getvalue())


def _title(page: Page) -> str:
    return page.headline if isinstance(page, ArticlePage) else page.title


def _dated(page: ArticlePage) -> str:
    words = in_words(page.when)
    return (
        words if page.when.status in ("stated", "no date found") else f"{words} · {status_in_words(page.when.status)}"
    )


def _has_card(page: Page, theme: Theme) -> bool:
    return isinstance(page, HomePage | ArticlePage) and all(_has_letter(theme, each) for each in set(_title(page)))


def _colour(theme: Theme, name: str) -> str:
    """A colour of the theme in its light scheme."""
    return str(theme.options.get(name, _COLOURS[name])).partition("/")[0].strip()


def _font(theme: Theme, size: int) -> "FreeTypeFont":
    return _loaded(theme.static.get(_OWN_FONT, b""), size)


@lru_cache(maxsize=16)
def _loaded(data: bytes, size: int) -> "FreeTypeFont":
    from PIL import ImageFont  # noqa: PLC0415 - an extra, and slow to load

    return ImageFont.truetype(BytesIO(data or get_data(*_FONT) or b""), size)


def _has_letter(theme: Theme, letter: str) -> bool:
    return _drawable(theme.static.get(_OWN_FONT, b""), letter)


@lru_cache(maxsize=4096)
def _drawable(data: bytes, letter: str) -> bool:
    """Whether the font has a glyph of its own for a letter: one that differs from that of a noncharacter."""
    font = _loaded(data, _SMALL)
    missing, drawn = font.getmask("\uffff"), font.getmask(letter)
    return letter.isspace() or drawn.size != missing.size or bytes(drawn) != bytes(missing)


def _headline(draw: "ImageDraw", text: str, theme: Theme) -> tuple[Sequence[str], "FreeTypeFont"]:
    """The lines of a headline, in the largest size in which they are not too many; of a longer one the first lines."""
    for size in SIZES:
        font = _font(theme, size)
        lines = list(_lines(draw, text, font))
        if len(lines) <= LINES and len(lines) * size * 1.2 <= HEIGHT - 4 * MARGIN + 40:
            return lines, font
    return [*lines[: LINES - 1], _fitting(draw, " ".join(lines[LINES - 1 :]), font)], font


def _lines(draw: "ImageDraw", text: str, font: "FreeTypeFont") -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and draw.textlength(longer, font) > WIDTH - 2 * MARGIN:
            yield _fitting(draw, line, font)
            line = word
        else:
            line = longer
    yield _fitting(draw, line, font)


def _fitting(draw: "ImageDraw", text: str, font: "FreeTypeFont") -> str:
    """A text as far as it fits in a line."""
    if draw.textlength(text, font) <= WIDTH - 2 * MARGIN:
        return text
    fits = len(text)
    while fits and draw.textlength(text[:fits].rstrip() + "…", font) > WIDTH - 2 * MARGIN:
        fits -= max(1, fits // 20)
    return text[:fits].rstrip() + "…"
