"""The inside of one block, while it is being put together: its text and the fragments that cover it."""

from markupsafe import Markup

from sitegen.model import BlockKind, Fragment, LocalLink
from sitegen.readers.elements import INLINE, TABLE
from sitegen.readers.sanitise import Tag
from sitegen.readers.whitespace import even, without_invisible

_DEEPEST = 8  # inline elements around a word; those further inside are left out, what they hold is not
_CLOSING = {name: Markup(f"</{name}>") for name in INLINE | TABLE}  # noqa: S704
_BREAK = Markup("<br>")
_NOTHING = Markup("")
_NOTE = Markup("<sup>")


class Leaf:
    """Inline content is written once something is in it, so that no empty element and no space at an end remains.

    `kind` is that of the tag that opened the leaf, None without one; `space` says that white space came last.
    """

    def __init__(self) -> None:
        self.kind: BlockKind | None = None
        self.space = False
        self._open: list[tuple[str, Fragment]] = []
        self._written = 0  # how many of the open inline elements stand in the fragments
        self.clear()

    def clear(self) -> None:
        """Start the next leaf; inline elements that are still open are opened in it again."""
        self._parts: list[str] = []
        self._length = 0
        self._fragments: list[Fragment] = []
        self._pictures = False
        self._breaks = 0
        self.space = False

    def is_empty(self) -> bool:
        return not self._length and not self._pictures

    def text(self, raw: str) -> None:
        """Take text as it stands between two tags."""
        if self.kind == "preformatted":
            self._preformatted(raw)
            return
        if raw.isspace():  # as half of what stands between tags is
            self.space = True
            return
        text = even(raw)
        words = text.strip(" ")
        if not words:
            self.space = self.space or bool(text)
            return
        self.space = self.space or text[0] == " "
        self._lead_in()
        self._put(words)
        self.space = text[-1] == " "

    def inline(self, tag: Tag) -> bool:
        """Take an inline tag, a picture or a line break; False for any other."""
        if tag.name in INLINE:
            if tag.opens:
                in_link = tag.name == "a" and any(name == "a" for name, _ in self._open)
                left_out = in_link or len(self._open) >= _DEEPEST
                self._open.append((tag.name, _NOTHING if left_out else tag.fragment))
            else:
                self._close(tag.name)
        elif tag.name == "img":
            self._picture(tag)
        elif tag.name == "br":
            self._break()
        else:
            return False
        return True

    def structure(self, tag: Tag) -> None:
        """Take a tag of a table: inline elements do not cross it, and text on its two sides is parted."""
        self._close_written()
        if tag.opens:
            self._write_space()
            self._fragments.append(tag.fragment)
        else:
            self._fragments.append(_CLOSING[tag.name])
            self.space = self._length > 0

    def take(self) -> tuple[str, tuple[Fragment, ...]]:
        """The text and the fragments that cover it; the leaf is empty then."""
        self._close_written()
        text = "".join(self._parts).rstrip("\n" if self.kind == "preformatted" else " ")
        whole = len(text) == self._length
        fragments = tuple(self._fragments if whole else _within(self._fragments, len(text)))
        self.clear()
        return text, fragments

    def _preformatted(self, raw: str) -> None:
        text = without_invisible(raw.replace("\r\n", "\n").replace("\r", "\n"))
        text = text if self._length else text.lstrip("\n")
        if text:
            self._lead_in()
            self._put(text)

    def _picture(self, tag: Tag) -> None:
        if isinstance(tag.fragment, LocalLink):
            self._lead_in()
            self._fragments.append(tag.fragment)
            self._pictures = True
        else:
            self.text(tag.alone)

    def _break(self) -> None:
        if self.kind == "preformatted":
            self._put("\n")
        elif not self.is_empty():
            self._breaks += 1

    @property
    def is_parted(self) -> bool:
        """Whether two line breaks have ended a paragraph."""
        return self._breaks > 1 and self.kind is None

    def _lead_in(self) -> None:
        """Write what waits for content: a break or a space, and the open inline elements."""
        if self._breaks:
            self._fragments.append(_BREAK)
            self.space = True
            self._breaks = 0
        self._write_space()
        for _, fragment in self._open[self._written :]:
            if fragment:
                self._fragments.append(fragment)
        self._written = len(self._open)

    def _write_space(self) -> None:
        if self.space and self._length and not self._parts[-1].endswith(" "):
            self._put(" ")
        self.space = False

    def _put(self, text: str) -> None:
        start, end = self._length, self._length + len(text)
        last = self._fragments[-1] if self._fragments else None
        if isinstance(last, tuple):
            self._fragments[-1] = (last[0], end)
        else:
            self._fragments.append((start, end))
        self._parts.append(text)
        self._length = end

    def _close(self, name: str) -> None:
        """Close the innermost inline element, which is `name`: what nh3 writes is well nested."""
        if not self._open:
            return
        _, fragment = self._open.pop()
        if len(self._open) < self._written:
            self._written = len(self._open)
            if fragment:
                self._fragments.append(_CLOSING[name])

    def _close_written(self) -> None:
        if not self._open:
            return
        for name, fragment in reversed(self._open[: self._written]):
            if fragment:
                self._fragments.append(_CLOSING[name])
        self._written = 0
        # The id of a note stands once.
        self._open = [(name, _NOTE if name == "sup" and fragment else fragment) for name, fragment in self._open]


def _within(fragments: list[Fragment], length: int) -> list[Fragment]:
    """Fragments cut to a text of so many characters."""
    cut: list[Fragment] = []
    for fragment in fragments:
        if not isinstance(fragment, tuple):
            cut.append(fragment)
        elif fragment[0] < length:
            cut.append((fragment[0], min(fragment[1], length)))
    return cut
