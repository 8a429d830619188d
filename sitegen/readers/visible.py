"""What a page shows: its text with its places, and plain HTML of it that any parser reads in linear time."""

import re
from html import escape

from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.readers.elements import ATTRIBUTES, EMPTY, INLINE, PARTINGS, PUBLISHED, RENAMED, SWALLOWED
from sitegen.readers.nesting import Nesting
from sitegen.readers.reading_text import ReadingText, Writer
from sitegen.readers.tokens import COMMENT, RAW_TEXT, Token, attributes, tokenise

_INLINE = INLINE | RENAMED.keys()
_KEPT = (PUBLISHED | RENAMED.keys()) - EMPTY
_PARTING = PARTINGS | {"body", "dir", "frameset", "head", "html", "legend", "menu", "option", "search"}
_NEVER_HIDDEN = EMPTY | {"body", "html", "input", "link", "meta"}
_NOTED = frozenset({COMMENT, "base", "h1", "html", "link", "meta", "script", "time", "title"})
_SIGNS_OF_HIDING = ("hidden", "none", "HIDDEN", "NONE")
_HIDING = lazy_pattern(
    r"\shidden(?=[\s=/]|$)|style\s*=[^>]{0,200}?(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE
)
_LONGEST_HIDDEN = 1_500  # characters of a menu or a notice; a hidden element that holds more is an article's
_LONGEST_VALUE = 4_000  # characters of an address or a title
_LONGEST_ATTRIBUTES = 2_000  # characters of a tag that are searched for signs of hiding
_BANNER, _BANNER_END = "BEGIN WAYBACK TOOLBAR INSERT", "END WAYBACK TOOLBAR INSERT"


@dataclass(frozen=True, slots=True)
class Visible:
    """`html` is well nested and holds known tags alone; `noted` are the tokens that speak about the page."""

    html: str
    reading: ReadingText
    noted: tuple[Token, ...]


def see(source: str, start: int = 0) -> Visible:
    """What a page shows from `start` on. Scripts, widgets, hidden elements and an archive's banner are left out."""
    page = _Page(source)
    done = start
    for token in tokenise(source, start):
        page.text(done, token.start)
        done = token.end
        page.tag(token)
    page.text(done, len(source))
    page.finish()
    return Visible(page.nesting.finish(), page.reading.finish(), tuple(page.noted))


class _Page:
    def __init__(self, source: str) -> None:
        self.source = source
        self.nesting = Nesting()
        self.reading = Writer(source)
        self.noted: list[Token] = []
        self.raw = False  # inside an element of raw text
        self.hidden = ""  # the element whose end ends what is hidden
        self.depth = 0  # of elements of that name in it
        self.before = (self.nesting.mark(), self.reading.mark())
        self.run = ""  # the element that hid what was written since `before`, while another of its kind may follow
        self.space = -1  # white space since then

    def text(self, start: int, end: int) -> None:
        if start == end or self.raw:
            return
        raw = self.source[start:end]
        if raw.isspace():
            self.space = start
            self.nesting.empty(" ")
            self.reading.space(start)
        else:
            self._settle()
            self.nesting.text(raw)
            self.reading.html(start, end)

    def finish(self) -> None:
        self._settle()

    def tag(self, token: Token) -> None:
        name = token.name
        if name in _NOTED or (token.end - token.inside > 9 and self._says_property(token)):
            self.noted.append(token)
        self.raw = token.opens and name in RAW_TEXT
        if self.raw or self._holds_angles(token):
            self.reading.gap()
        if self.raw:
            return
        if name == COMMENT:
            self._comment(token)
        elif self.hidden and name == self.hidden:
            self._nested_in_hidden(token)
        elif token.opens and not self.hidden and (name in SWALLOWED or self._is_hidden(token)):
            self._start_hiding(name)
        else:
            self._write(token)

    def _holds_angles(self, token: Token) -> bool:
        """Whether a tag or comment cannot be told from text by its angle brackets alone: no quotation goes over it."""
        if self.source.find("<", token.start + 1, token.end) >= 0:
            return True
        return self.source.find(">", token.start, token.end - 1) >= 0

    def _write(self, token: Token) -> None:
        name = token.name
        self._settle()
        if name in _KEPT and token.opens:
            self.nesting.start(name, self._written(token))
        elif name in _KEPT:
            self.nesting.end(name)
        elif name in EMPTY:
            if name == "hr":
                self.nesting.part()
            self.nesting.empty(self._written(token))
        elif name in _PARTING:
            self.nesting.part()
        else:
            return
        if name not in _INLINE:
            self.reading.part()

    def _says_property(self, token: Token) -> bool:
        return token.opens and self.source.find("itemprop", token.inside, token.end) >= 0

    def _written(self, token: Token) -> str:
        wanted = ATTRIBUTES.get(token.name)
        if not wanted or token.end - token.inside < 4:
            return f"<{token.name}>"
        given = attributes(self.source, token)
        values = {name: given[name].value for name in wanted if name in given}
        parts = [f' {name}="{escape(value)}"' for name, value in values.items() if len(value) <= _LONGEST_VALUE]
        return f"<{token.name}{''.join(parts)}>"

    # what is not shown

    def _is_hidden(self, token: Token) -> bool:
        if token.end - token.inside < 7 or token.name in _NEVER_HIDDEN:
            return False
        end = min(token.end - 1, token.inside + _LONGEST_ATTRIBUTES)
        if all(self.source.find(sign, token.inside, end) < 0 for sign in _SIGNS_OF_HIDING):
            return False
        return bool(_HIDING.search(self.source, token.inside, end))

    def _start_hiding(self, name: str) -> None:
        if name != self.run:
            self._settle()
            self.before = (self.nesting.mark(), self.reading.mark())
        self.hidden, self.depth = name, 1

    def _nested_in_hidden(self, token: Token) -> None:
        self.depth += 1 if token.opens else -1
        if self.depth == 0:
            self._stop_hiding()
        else:
            self._write(token)

    def _stop_hiding(self) -> None:
        """A hidden element ends. Blocks of one kind in a row, as of a text hidden by the paragraph, are judged together."""
        name, self.hidden = self.hidden, ""
        if name in SWALLOWED or name == _BANNER:
            self._drop()
        else:
            self.run, self.space = name, -1
            if name in _INLINE:
                self._settle()

    def _settle(self) -> None:
        """Drop what a row of hidden elements held; but a page that hides a whole text shows it in the end, by a script."""
        if not self.run or self.hidden:
            return
        self.run = ""
        if self.reading.length - self.before[1][1] > _LONGEST_HIDDEN:
            return
        self._drop()
        if self.space >= 0:
            self.nesting.empty(" ")
            self.reading.space(self.space)

    def _drop(self) -> None:
        self.nesting.back_to(self.before[0])
        self.reading.back_to(self.before[1])
        self.reading.gap()

    def _comment(self, token: Token) -> None:
        if self.source.startswith(_BANNER, token.inside + 1) and not self.hidden:
            self._start_hiding(_BANNER)
        elif self.hidden == _BANNER and self.source.startswith(_BANNER_END, token.inside + 1):
            self._stop_hiding()
