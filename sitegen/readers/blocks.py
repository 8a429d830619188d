"""Sanitised HTML → blocks.

What each kind holds, so that whoever joins the fragments knows which tags are left to write:

- `paragraph`, `quote` (a paragraph right in a blockquote), `heading`, `caption`, `preformatted`: the inside of the
  element, inline tags alone. The element's own tag (p, h2, figcaption, pre) is not in the fragments.
- `item`: the inside of an `<li>` that holds nothing but text and inline tags; its last container is the list. An `<li>`
  that holds blocks is a container itself, and they are paragraphs, lists … inside it.
- `table`: the whole `<table>`, its own tags included; cells and rows are parted by a space in the text. A table that
  lays out a page (it holds headings, lists, long texts or other tables) is not one: its cells are parted into blocks.
- `rule`: nothing; its text is empty.

A block's text is empty too when it holds nothing but a picture. Inline elements that span several blocks are closed at
the end of each and opened again in the next. White space is collapsed everywhere but in `preformatted`, and a `<br>` is
a fragment followed by a space of the text; two in a row part paragraphs. Text between blocks becomes a paragraph.
Offsets are left unknown here (`align` finds them).
"""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from sitegen.model import UNPLACED, Block, BlockKind, Container
from sitegen.readers.elements import GROUPS, HEADINGS, ITEMS, PARTINGS, TABLE
from sitegen.readers.leaf import Leaf
from sitegen.readers.sanitise import Tag

_DEEPEST = 12  # containers around a block; those further inside are left out, what they hold is not
_LONGEST_CELL = 400  # characters: a longer text is no entry of a table

_LISTS = ("ul", "ol")
_WHOLE = ("heading", "caption", "preformatted")  # one block, whatever divides it
_DIVIDING = PARTINGS | TABLE | {"p"}
_LAYOUT = HEADINGS | GROUPS | {"pre", "li"}
_ITEM = Markup("<li>")


def make_blocks(pieces: Iterable[Tag | str]) -> tuple[Block, ...]:
    """The blocks of a sanitised text, in order."""
    everything = list(pieces)
    builder = _Builder()
    table_end = 0
    for index, piece in enumerate(everything):
        if isinstance(piece, str):
            builder.text(piece)
            continue
        if piece.name == "table" and piece.opens and index >= table_end:
            table_end = _data_table_end(everything, index)
        if index < table_end:
            builder.in_table(piece)
        elif piece.opens:
            builder.open(piece)
        else:
            builder.close(piece)
    builder.part()
    return tuple(builder.blocks)


def _data_table_end(pieces: Sequence[Tag | str], start: int) -> int:
    """The index after a table of data that starts at `start`; 0 when it is there for the layout of a page."""
    cells = length = 0
    for index in range(start + 1, len(pieces)):
        piece = pieces[index]
        if isinstance(piece, str):
            length += len(piece)
            if length > _LONGEST_CELL:
                return 0
        elif piece.name in ("td", "th", "caption"):
            cells += piece.opens
            length = 0
        elif piece.name == "table":
            return 0 if piece.opens or cells < 2 else index + 1
        elif piece.name in _LAYOUT:
            return 0
    return 0


class _Builder:
    """Cuts what comes in into leaves, and keeps what lies around them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.leaf = Leaf()
        self.level = 0  # of the heading at hand
        self.keys = 0
        self.groups: list[Container] = []
        self.opened: list[tuple[str, int]] = []  # each open group or item, and how many groups stood before it
        self.item: Container | None = None  # an li that is no container yet, for it has held inline content alone

    def text(self, raw: str) -> None:
        if self.leaf.is_parted and not raw.isspace():
            self.part()
        self.leaf.text(raw)

    def open(self, tag: Tag) -> None:
        name = tag.name
        if name == "img" and self.leaf.is_parted:
            self.part()
        if self.leaf.inline(tag) or self._divides(name):
            return
        if name in HEADINGS:
            self._open_leaf("heading", int(name[1]))
        elif name == "pre":
            self._open_leaf("preformatted")
        elif name == "figcaption":
            self._open_leaf("caption")
        elif name == "hr":
            self._open_leaf(None)
            self.blocks.append(Block("rule", "", UNPLACED, (), tuple(self.groups)))
        elif name in GROUPS:
            self._open_group(tag)
        elif name in ITEMS:
            self._open_item(tag)
        elif name == "p":
            self._open_leaf(None)
        else:
            self.part()

    def close(self, tag: Tag) -> None:
        if self.leaf.inline(tag) or self._divides(tag.name):
            return
        if tag.name in GROUPS or tag.name in ITEMS:
            self._close_group()
        else:
            self.part()
            self.leaf.kind = None

    def in_table(self, tag: Tag) -> None:
        """Take a tag of a table of data, which is one block from its first to its last tag."""
        if tag.name == "table" and tag.opens:
            self._open_leaf("table")
        if self.leaf.inline(tag):
            return
        if tag.name not in TABLE:
            self.leaf.space = True
            return
        self.leaf.structure(tag)
        if tag.name == "table" and not tag.opens:
            self._finish()
            self.leaf.kind = None

    def part(self) -> None:
        """End the leaf at hand, in an element that goes on."""
        if self.leaf.is_empty():
            self.leaf.clear()
        else:
            self._enter()
            self._finish()

    def _divides(self, name: str) -> bool:
        """Whether a tag divides a leaf that stays one block; it is then taken as white space."""
        if self.leaf.kind not in _WHOLE or name not in _DIVIDING:
            return False
        self.leaf.space = True
        return True

    def _open_leaf(self, kind: BlockKind | None, level: int = 0) -> None:
        self.part()
        self._enter()
        self.leaf.kind, self.level = kind, level

    def _finish(self, kind: BlockKind | None = None) -> None:
        """Make a block of the leaf at hand, if it holds anything."""
        kind = kind or self.leaf.kind or self._loose()
        level = self.level if kind == "heading" else 0
        if not self.leaf.is_empty():
            text, fragments = self.leaf.take()
            self.blocks.append(Block(kind, text, UNPLACED, fragments, tuple(self.groups), level))
        self.leaf.clear()

    def _loose(self) -> BlockKind:
        """The kind of a leaf that no tag but p stands for."""
        return "quote" if self.groups and self.groups[-1].tag == "blockquote" else "paragraph"

    def _enter(self) -> None:
        """Be where a block may stand: in an li, not right in a list."""
        if self.item is not None:
            self.groups.append(self.item)
            self.item = None
        elif self.groups and self.groups[-1].tag in _LISTS:
            self.groups.append(self._container("li", _ITEM))

    def _container(self, name: str, opening: Markup) -> Container:
        self.keys += 1
        return Container(self.keys, name, opening)

    def _open_group(self, tag: Tag) -> None:
        self._open_leaf(None)
        self.opened.append((tag.name, len(self.groups)))
        if len(self.groups) < _DEEPEST:
            self.groups.append(self._container(tag.name, _opening(tag)))

    def _open_item(self, tag: Tag) -> None:
        self.part()
        self.leaf.kind = None
        parent, before = self.opened[-1] if self.opened else ("", 0)
        inside = self.groups[before : before + 1]
        if inside and inside[0].tag == parent and parent in (_LISTS if tag.name == "li" else ("dl",)):
            del self.groups[before + 1 :]  # an li that loose text between the items has made
            self.opened.append((tag.name, len(self.groups)))
            container = self._container(tag.name, _opening(tag))
            if tag.name == "li" and container.open == _ITEM:
                self.item = container
            else:
                self.groups.append(container)
        else:
            self.opened.append((tag.name, len(self.groups)))

    def _close_group(self) -> None:
        if self.item is not None and not self.leaf.is_empty():
            self._finish("item")
        else:
            self.part()
        self.item = None
        self.leaf.kind = None
        if self.opened:
            del self.groups[self.opened.pop()[1] :]


def _opening(tag: Tag) -> Markup:
    assert isinstance(tag.fragment, Markup)  # only links and pictures are anything else
    return tag.fragment
