"""A body as HTML: its sanitised fragments joined, its paragraphs numbered, its names linked once in each section.

Nothing is sanitised here: markup is what the reader's sanitiser made, and every other character is escaped.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from html import escape

from markupsafe import Markup

from sitegen.bodies import ContainerRow, FragmentRow, Row
from sitegen.model import BlockKind
from sitegen.outputs.words import say
from sitegen.page.parts import NameLink
from sitegen.urls import paragraph

_WITHIN: Mapping[str, Sequence[str]] = {"item": ("ul", "ol"), "caption": ("figure",)}
"""Elements of which one has to stand right around a block of a kind."""


def body_html(
    body: Iterable[Row],
    root: str,
    *,
    hidden: Sequence[int] = (),
    names: Sequence[NameLink] = (),
    targets: Mapping[str, str] | None = None,
) -> Markup:
    """Write a body, of which only rows are asked for. `root` leads from the page to the site's root; `hidden` blocks are left out.

    `names` are in order; the first mention of an address in each section (a heading of the highest level opens one)
    becomes a link, unless it stands in a heading, in preformatted text, in a link, or across other markup.
    """
    links: dict[int, list[NameLink]] = {}
    for name in names:
        links.setdefault(name.block, []).append(name)
    writer = _Inline(root, targets or {})
    skipped = frozenset(hidden)
    parts: list[str] = []
    open_now: Sequence[ContainerRow] = ()
    above: list[int] = []
    rank = 0
    for index, (kind, text, _, fragments, around, level) in enumerate(body):
        if kind == "heading":
            rank = _rank(level, above)
        if index in skipped:
            continue
        if around != open_now:
            parts += _moved(open_now, around)
            open_now = around
        if rank == 2 and kind == "heading":
            writer.linked.clear()
        if index in links and kind not in ("heading", "preformatted"):
            inside = writer.linking(text, fragments, links[index])
        else:
            inside = writer.plain(text, fragments)
        parts.append(_element(kind, _mark(index), inside, rank, around))
    if open_now:
        parts += _moved(open_now, ())
    return Markup("".join(parts))  # noqa: S704 - made of sanitised fragments and escaped text


def in_order(names: Iterable[NameLink]) -> tuple[NameLink, ...]:
    """Names as `body_html` takes them: of those that begin together the longest first."""
    return tuple(sorted(names, key=lambda name: (name.block, name.start, -name.end)))


def _rank(level: int, above: list[int]) -> int:
    """A heading's level on the page, 2 to 4 and never skipping one; `above` are those it stands under. The headline is 1."""
    while above and above[-1] >= level:
        above.pop()
    above.append(level)
    return min(len(above) + 1, 4)


def _moved(before: Sequence[ContainerRow], after: Sequence[ContainerRow]) -> Iterator[str]:
    """Close the containers that end between two blocks, innermost first, and open those that start."""
    shared = 0
    for (old, *_), (new, *_) in zip(before, after, strict=False):
        if old != new:
            break
        shared += 1
    for _, tag, _ in reversed(before[shared:]):
        yield f"</{tag}>\n"
    for _, _, opening in after[shared:]:
        yield opening


@lru_cache(maxsize=1024)
def _mark(index: int) -> str:
    return f' id="{paragraph(index)}"'


def _element(kind: BlockKind, mark: str, inside: str, rank: int, around: Sequence[ContainerRow]) -> str:
    if kind == "paragraph":
        return f"<p{mark}>{inside}</p>\n"
    if kind == "heading":
        return f"<h{rank}{mark}>{inside}</h{rank}>\n"
    if kind == "rule":
        return f"<hr{mark}>\n"
    if kind == "table":
        return f'<div class="wide" role="group" aria-label="{escape(say("table"))}" tabindex="0"{mark}>{inside}</div>\n'
    before, after = _TAGS[kind if _fits(kind, around) else _OUTSIDE[kind]]
    return f"{before}{mark}>{inside}{after}\n"


_TAGS = {
    "paragraph": ("<p", "</p>"),
    "item": ("<li", "</li>"),
    "quote": ("<p", "</p>"),
    "lone quote": ("<blockquote><p", "</p></blockquote>"),
    "caption": ("<figcaption", "</figcaption>"),
    "lone caption": ('<p class="caption"', "</p>"),
    "preformatted": ("<pre", "</pre>"),
}
"""The tags around a block of each kind; between the first and its text stand the block's number and a `>`."""
_OUTSIDE = {"item": "paragraph", "quote": "lone quote", "caption": "lone caption"}
"""What a block is that stands outside of the element that it needs around it."""


def _fits(kind: BlockKind, around: Sequence[ContainerRow]) -> bool:
    if kind == "quote":
        return any(tag == "blockquote" for _, tag, _ in around)
    return kind not in _WITHIN or (bool(around) and around[-1][1] in _WITHIN[kind])


class _Inline:
    """Writes the inside of blocks, one after the other; `linked` are the addresses that the section has linked."""

    def __init__(self, root: str, targets: Mapping[str, str]) -> None:
        self.root = root
        self.targets = targets
        self.linked: set[str] = set()

    def plain(self, text: str, fragments: Sequence[FragmentRow]) -> str:
        """The inside of a block in which no name is linked."""
        if len(fragments) == 1 and not isinstance(fragments[0], str) and len(fragments[0]) == 2:  # as in most blocks
            start, end = fragments[0]
            return _shown(text[start:end])
        marked = _is_marked(text)
        parts: list[str] = []
        for each in fragments:
            if isinstance(each, str):
                parts.append(each)
            elif len(each) == 2:
                start, end = each
                parts.append(escape(text[start:end], quote=False) if marked else text[start:end])
            else:
                parts.append(self._local(*each))
        return "".join(parts)

    def linking(self, text: str, fragments: Sequence[FragmentRow], names: Sequence[NameLink]) -> str:
        """The inside of a block with links from names."""
        parts: list[str] = []
        in_link = False
        waiting = list(reversed(names))
        for each in fragments:
            if isinstance(each, str):
                in_link = _in_link(each, in_link)
                parts.append(each)
            elif len(each) == 2:
                start, end = each
                parts += self._text(text, start, end, waiting, linking=not in_link)
            else:
                in_link = in_link or each[0].startswith("<a")
                parts.append(self._local(*each))
        return "".join(parts)

    def _local(self, before: str, target: str, after: str, alternative: str) -> str:
        address = self.targets.get(target)
        return alternative if address is None else f"{before}{escape(self.root + address)}{after}"

    def _text(self, text: str, start: int, end: int, waiting: list[NameLink], *, linking: bool) -> Iterator[str]:
        """A range of a text; `waiting` are the names that are still to come, the next one last."""
        at = start
        while waiting and waiting[-1].end <= end:
            name = waiting.pop()
            if linking and at <= name.start and name.address not in self.linked:
                self.linked.add(name.address)
                yield _shown(text[at : name.start])
                yield f'<a class="name" href="{escape(self.root + name.address)}">{_shown(text[name.start : name.end])}</a>'
                at = name.end
        yield _shown(text[at:end])


def _shown(text: str) -> str:
    """Text between tags, where a quotation mark is no markup."""
    return escape(text, quote=False) if _is_marked(text) else text


def _is_marked(text: str) -> bool:
    """Whether anything in a text has to be escaped: seldom, and to look is ten times as fast as to replace."""
    return "&" in text or "<" in text or ">" in text


def _in_link(markup: str, in_link: bool) -> bool:
    """Whether text after a piece of markup stands in a link."""
    opened = max(markup.rfind("<a "), markup.rfind("<a>"))
    closed = markup.rfind("</a>")
    return in_link if opened == closed else opened > closed
