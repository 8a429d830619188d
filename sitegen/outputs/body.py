"""A body as HTML: its sanitised fragments joined, its paragraphs numbered, its names linked once in each section.

Nothing is sanitised here: markup is what the reader's sanitiser made, and every other character is escaped.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from markupsafe import Markup

from sitegen.model import Body, BodyBlock, Container, LocalLink
from sitegen.outputs.words import say
from sitegen.page.parts import NameLink
from sitegen.urls import paragraph

_LISTS = ("ul", "ol")


def body_html(
    body: Body,
    root: str,
    *,
    hidden: Sequence[int] = (),
    names: Sequence[NameLink] = (),
    targets: Mapping[str, str] | None = None,
) -> Markup:
    """Write a body. `root` leads from the page to the site's root; `hidden` blocks are left out.

    `names` are in order; the first mention of an address in each section (a heading of the highest level opens one)
    becomes a link, unless it stands in a heading, in preformatted text, in a link, or across other markup.
    """
    ranks = _ranks(body)
    links = {block: list(group) for block, group in groupby(names, key=lambda name: name.block)}
    writer = _Inline(root, targets or {})
    skipped = frozenset(hidden)
    parts: list[str] = []
    open_now: tuple[Container, ...] = ()
    for index, block in enumerate(body.blocks):
        if index in skipped:
            continue
        if open_now or block.containers:
            parts += _moved(open_now, block.containers)
            open_now = block.containers
        if ranks[index] == 2:
            writer.linked.clear()
        parts += _block(block, index, ranks[index], writer, links.get(index, []))
    parts += _moved(open_now, ())
    return Markup("".join(parts))  # noqa: S704 - made of sanitised fragments and escaped text


def in_order(names: Iterable[NameLink]) -> tuple[NameLink, ...]:
    """Names as `body_html` takes them: of those that begin together the longest first."""
    return tuple(sorted(names, key=lambda name: (name.block, name.start, -name.end)))


def _ranks(body: Body) -> list[int]:
    """Each heading's level on the page, 2 to 4 and never skipping one; 0 for other blocks. The headline is level 1."""
    ranks: list[int] = []
    above: list[int] = []
    for block in body.blocks:
        if block.kind != "heading":
            ranks.append(0)
            continue
        while above and above[-1] >= block.level:
            above.pop()
        above.append(block.level)
        ranks.append(min(len(above) + 1, 4))
    return ranks


def _moved(before: Sequence[Container], after: Sequence[Container]) -> Iterator[str]:
    """Close the containers that end between two blocks, innermost first, and open those that start."""
    shared = 0
    while shared < min(len(before), len(after)) and before[shared].key == after[shared].key:
        shared += 1
    for container in reversed(before[shared:]):
        yield f"</{container.tag}>\n"
    for container in after[shared:]:
        yield container.open


def _block(block: BodyBlock, index: int, rank: int, writer: "_Inline", names: Sequence[NameLink]) -> list[str]:
    mark = f' id="{paragraph(index)}"'
    if block.kind == "rule":
        return [f"<hr{mark}>\n"]
    opening, closing = _tags(block, rank, mark)
    if names and block.kind not in ("heading", "preformatted"):
        return [opening, *writer.linking(block, names), closing]
    return [opening, *writer.plain(block), closing]


def _tags(block: BodyBlock, rank: int, mark: str) -> tuple[str, str]:
    if block.kind == "heading":
        return f"<h{rank}{mark}>", f"</h{rank}>\n"
    if block.kind == "paragraph":
        return f"<p{mark}>", "</p>\n"
    around = [container.tag for container in block.containers]
    opening, closing = _TAGS[block.kind if _fits(block.kind, around) else _OUTSIDE[block.kind]]
    return opening.format(mark), closing + "\n"


_TAGS = {
    "paragraph": ("<p{}>", "</p>"),
    "item": ("<li{}>", "</li>"),
    "quote": ("<p{}>", "</p>"),
    "lone quote": ("<blockquote><p{}>", "</p></blockquote>"),
    "caption": ("<figcaption{}>", "</figcaption>"),
    "lone caption": ('<p class="caption"{}>', "</p>"),
    "preformatted": ("<pre{}>", "</pre>"),
    "table": (f'<div class="wide" role="group" aria-label="{say("table")}" tabindex="0"{{}}>', "</div>"),
}
_OUTSIDE = {"item": "paragraph", "quote": "lone quote", "caption": "lone caption"}
"""What a block is that stands outside of the element that it needs around it."""


def _fits(kind: str, around: Sequence[str]) -> bool:
    if kind == "item":
        return bool(around) and around[-1] in _LISTS
    if kind == "quote":
        return "blockquote" in around
    return kind != "caption" or around[-1:] == ["figure"]


class _Inline:
    """Writes the inside of blocks, one after the other; `linked` are the addresses that the section has linked."""

    def __init__(self, root: str, targets: Mapping[str, str]) -> None:
        self.root = root
        self.targets = targets
        self.linked: set[str] = set()

    def plain(self, block: BodyBlock) -> list[str]:
        """The inside of a block in which no name is linked."""
        text = block.text
        return [
            _shown(text[fragment[0] : fragment[1]])
            if isinstance(fragment, tuple)
            else self._local(fragment)
            if isinstance(fragment, LocalLink)
            else fragment
            for fragment in block.fragments
        ]

    def linking(self, block: BodyBlock, names: Sequence[NameLink]) -> Iterator[str]:
        """The inside of a block with links from names."""
        in_link = False
        waiting = deque(names)
        for fragment in block.fragments:
            if isinstance(fragment, tuple):
                start, end = fragment
                yield from self._text(block.text, start, end, waiting, linking=not in_link)
            elif isinstance(fragment, LocalLink):
                in_link = in_link or fragment.before.startswith("<a")
                yield self._local(fragment)
            else:
                in_link = _in_link(fragment, in_link)
                yield fragment

    def _local(self, link: LocalLink) -> str:
        address = self.targets.get(link.target)
        if address is None:
            return link.alternative
        return f"{link.before}{escape(self.root + address)}{link.after}"

    def _text(self, text: str, start: int, end: int, waiting: deque[NameLink], *, linking: bool) -> Iterator[str]:
        at = start
        while waiting and waiting[0].end <= end:
            name = waiting.popleft()
            if linking and at <= name.start and name.address not in self.linked:
                self.linked.add(name.address)
                yield _shown(text[at : name.start])
                yield f'<a class="name" href="{escape(self.root + name.address)}">{_shown(text[name.start : name.end])}</a>'
                at = name.end
        yield _shown(text[at:end])


def _shown(text: str) -> str:
    """Text between tags, where a quotation mark is no markup."""
    return escape(text, quote=False)


def _in_link(markup: str, in_link: bool) -> bool:
    """Whether text after a piece of markup stands in a link."""
    opened = max(markup.rfind("<a "), markup.rfind("<a>"))
    closed = markup.rfind("</a>")
    return in_link if opened == closed else opened > closed
