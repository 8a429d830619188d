"""The body of a saved page: what trafilatura takes for it, found again among the page's own blocks.

Trafilatura knows pages best, but hands back a text; this aligns its paragraphs with the reader's blocks in one pass, so
that headings, lists, links and the way to the source survive. Known furniture that it lets through goes by its shape.
Where it finds nothing the looks of the lines decide, as for a plain text.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate

from sitegen.extractors.furniture.lines import Line, line_of
from sitegen.extractors.furniture.report import ABOVE, BELOW, REPEATED, inside, report_of
from sitegen.extractors.parts import Layout, Part
from sitegen.model import Block, Draft
from sitegen.patterns import lazy_pattern

BESIDE = "beside the report"
_HEADED = ("date line", "byline", "counter")

_NO_WORD = lazy_pattern(r"[\W_]+")
_ANCHOR = 20  # letters of a paragraph's start by which its place is looked up
_NEAR = 20_000  # letters: how far ahead a paragraph that no anchor finds is searched for
_TRUSTED = 0.3  # of its words: how much of the library's article must be no furniture for it to be believed
_FEWER = 0.4  # of a block's letters: what the library may leave of it
_COVERED = 0.5  # of a block's letters: how much of it the body must hold for it to be body


def page_layout(draft: Draft) -> Layout:
    """Sort the blocks of a saved page."""
    blocks = draft.blocks
    looks = [line_of(block.text, bullet=block.kind == "item") for block in blocks]
    kept, _ = aligned(blocks, article_paragraphs(draft.text))
    rules = _rules(blocks, looks, kept) if kept else {}
    if _words(looks, (at for at in kept if not rules[at])) < _words(looks, kept) * _TRUSTED or not kept:
        start, sorted_rules = report_of(looks)
    else:
        start, sorted_rules = min(kept), tuple(rules[at] for at in range(len(blocks)))
    parts = [Part(block, rule) for block, rule in zip(blocks, sorted_rules, strict=True)]
    return Layout(
        head=tuple(parts[:start]),
        body=tuple(part.block for part in parts[start:] if not part.rule),
        removed=tuple(part for part in parts[start:] if part.rule),
    )


def _words(looks: Sequence[Line], numbers: Iterable[int]) -> int:
    return sum(looks[at].words for at in numbers)


def _rules(blocks: Sequence[Block], looks: Sequence[Line], kept: Collection[int]) -> dict[int, str]:
    """Every block's rule when the blocks `kept` are the library's article."""
    numbers = sorted(kept)
    first, last = numbers[0], numbers[-1]
    inner = inside([looks[at] for at in numbers])
    rules = {at: _stays(blocks[at], rule, looks[at]) for at, rule in zip(numbers, inner, strict=True)}
    for at, block in enumerate(blocks):
        if at not in kept:
            outside = (
                ABOVE if at < first else BELOW if at > last else "" if _belongs(block, looks, at, kept) else BESIDE
            )
            rules[at] = looks[at].rule or outside
    return rules


def _stays(block: Block, rule: str, look: Line) -> str:
    """The rule that takes a block out of the library's article: where markup says what it is, only a known shape does."""
    if rule == REPEATED or (block.kind in ("heading", "item", "table") and rule != look.rule):
        return ""
    return "" if block.kind == "heading" and rule in _HEADED else rule


def _belongs(block: Block, looks: Sequence[Line], at: int, kept: Collection[int]) -> bool:
    """Whether a block that the library left out belongs to its article after all: a sub-heading, a paragraph or a picture
    between two blocks of it, a caption or a table beside one.
    """
    beside = (at - 1 in kept) + (at + 1 in kept)
    if block.kind in ("caption", "table"):
        return beside > 0
    return beside == 2 and (block.kind in ("heading", "quote") or looks[at].prose or not block.text)


def article_paragraphs(html: str) -> list[str]:
    """The paragraphs of the page's article, in order, as trafilatura reads them; empty when it finds none."""
    from trafilatura import extract  # noqa: PLC0415 - takes most of a second, and only saved pages need it

    found = extract(html, favor_precision=True, include_comments=False, include_tables=False, output_format="txt")
    return [line for line in (found or "").splitlines() if line.strip()]


def aligned(blocks: Sequence[Block], paragraphs: Sequence[str]) -> tuple[set[int], int]:
    """The blocks that hold the paragraphs, and how many paragraphs could not be found in any.

    Both are compared by their letters and digits alone. The paragraphs come in the order of the page, so that each is
    looked for after the one before it, by its first letters; the whole takes time linear in the page.
    """
    page = _Page([_key(block.text) for block in blocks])
    covered = [0] * len(blocks)
    cursor, missing = 0, 0
    for paragraph in paragraphs:
        key = _key(paragraph)
        start, end = page.find(key, cursor)
        missing += bool(key) and start == end
        for number, length in page.blocks(start, end):
            covered[number] += length
        cursor = max(cursor, end)
    return {at for at, key in enumerate(page.keys) if key and covered[at] >= len(key) * _COVERED}, missing


def _key(text: str) -> str:
    return _NO_WORD.sub("", text).casefold()


class _Page:
    """All letters of a page in one string, and where in it each block begins."""

    def __init__(self, keys: list[str]) -> None:
        self.keys = keys
        self.letters = "".join(keys)
        self.starts = [0, *accumulate(len(key) for key in keys)]
        self.anchors: dict[str, list[int]] = {}
        for number in reversed(range(len(keys))):
            if keys[number]:
                self.anchors.setdefault(keys[number][:_ANCHOR], []).append(number)

    def find(self, key: str, cursor: int) -> tuple[int, int]:
        """Where a paragraph stands at or after the cursor; an empty span when nowhere near."""
        if not key:
            return cursor, cursor
        numbers = self.anchors.get(key[:_ANCHOR], [])
        while numbers and self.starts[numbers[-1]] < cursor:
            numbers.pop()
        if numbers:
            start = self.starts[numbers[-1]]
            block = self.keys[numbers[-1]]
            if self.letters.startswith(key, start):
                return start, start + len(key)
            # The library may join what stands apart on the page, or drop words; then the block is found by its start.
            if key.startswith(block) or len(block) * _FEWER <= len(key) <= len(block):
                return start, start + len(block)
        start = self.letters.find(key, cursor, cursor + _NEAR + len(key))
        return (start, start + len(key)) if start >= 0 else (cursor, cursor)

    def blocks(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The blocks under a span, and how many of its letters lie in each."""
        number = bisect_right(self.starts, start) - 1
        while start < end and number < len(self.keys):
            until = min(end, self.starts[number + 1])
            if until > start:
                yield number, until - start
            start, number = max(start, until), number + 1
