"""Where the words of blocks stand in their source.

Every stretch of a block between two tags is looked for in the source's reading text, in order. Where a stretch is not
found whole (a dialect changed it, or unknown markup stands inside), its words are; what is still not found is unplaced.
Every search looks ahead over a bounded stretch, or is paid from one budget, so that time is linear.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from sitegen.model import Block, LocalLink
from sitegen.patterns import lazy_pattern
from sitegen.readers.reading_text import ReadingText
from sitegen.readers.whitespace import Offsets

_AHEAD = 2_000  # characters of markup between two stretches of which one follows the other
_AHEAD_OF_SHORT = 60  # the same before a stretch that would be found anywhere
_TELLING = 12  # characters that are hardly found by accident
_AHEAD_OF_WORD = 300  # within a stretch
_BUDGET = 6  # times the source's length, for searches of the whole source

_PICTURE = -1  # where the text of a picture stands in the source, which is not the block's

_WORD = lazy_pattern(r"\S+")

_Segment = tuple[int, int, int]
"""Start and end in a block's text, and where it stands in the reading text."""


def align(blocks: Sequence[Block], reading: ReadingText) -> tuple[Block, ...]:
    """The blocks with their offsets.

    A character that an entity stands for has a pair of its own, with the place of the `&`; the pair after it, which may
    be one behind the end of the text, has the place after the entity. Characters of the source that are not shown, and
    are no white space or markup, are announced by a pair (at, -1) ahead of the one for the character after them.
    """
    finder = _Finder(reading.text)
    return tuple(_placed_block(block, finder, reading) if block.text else block for block in blocks)


def _placed_block(block: Block, finder: "_Finder", reading: ReadingText) -> Block:
    offsets = _pairs(finder.segments(block), reading, len(block.text))
    return Block(block.kind, block.text, offsets, block.fragments, block.containers, block.level)


class _Finder:
    def __init__(self, text: str) -> None:
        self.text = text
        self.cursor = 0
        self.budget = _BUDGET * len(text)

    def segments(self, block: Block) -> list[_Segment]:
        """The parts of a block's text that were found, in order."""
        found: list[_Segment] = []
        reached = self.cursor
        done = 0
        for fragment in block.fragments:
            if isinstance(fragment, tuple):
                found += (self._with_spaces(block.text, each) for each in self._stretch(block.text, *fragment))
                done = fragment[1]
            elif isinstance(fragment, LocalLink) and fragment.before.startswith("<img"):
                found.append((done, done, _PICTURE))
        self.cursor = max(self.cursor, reached)  # a note at the end may stand further up in the source
        return found

    def _stretch(self, text: str, start: int, end: int) -> Iterator[_Segment]:
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        if not words:
            return
        ahead = _AHEAD if len(words) >= _TELLING else _AHEAD_OF_SHORT + 30 * len(words)
        at = self._find(words, ahead)
        if at < 0 and len(words) >= _TELLING:
            at = self._find_anywhere(words)
        if at >= 0:
            self.cursor = at + len(words)
            yield start, start + len(words), at
        else:
            yield from self._words(words, start)

    def _words(self, words: str, start: int) -> Iterator[_Segment]:
        for word in _WORD.finditer(words):
            ahead = _AHEAD_OF_WORD if len(word[0]) >= _TELLING // 2 else _AHEAD_OF_SHORT
            at = self._find(word[0], ahead)
            if at >= 0:
                self.cursor = at + len(word[0])
                yield start + word.start(), start + word.end(), at

    def _find(self, words: str, ahead: int) -> int:
        return self.text.find(words, self.cursor, self.cursor + ahead + len(words))

    def _find_anywhere(self, words: str) -> int:
        if self.budget < len(self.text):
            return -1
        self.budget -= len(self.text)
        at = self.text.find(words, self.cursor)
        return at if at >= 0 else self.text.find(words, 0, self.cursor)

    def _with_spaces(self, text: str, segment: _Segment) -> _Segment:
        """A segment and the spaces around it that stand in the source too."""
        start, end, at = segment
        if text[start - 1 : start] == " " == self.text[at - 1 : at]:
            start, at = start - 1, at - 1
        length = end - start
        if text[end : end + 1] == " " == self.text[at + length : at + length + 1]:
            end += 1
        return start, end, at


def _pairs(segments: Sequence[_Segment], reading: ReadingText, length: int) -> Offsets:
    pairs: list[tuple[int, int]] = []
    done = reached = 0  # in the block's text and in the reading text
    for start, end, at in segments:
        taken = max(0, done - start)  # a space that the segment before has taken
        if start > done or at == _PICTURE or _hides(reading, reached, at + taken):
            pairs.append((done, -1))
        if at == _PICTURE:
            pairs.append((max(start, done), -1))
        else:
            pairs += _placed(reading, start + taken, at + taken, end - start - taken, pairs[-1] if pairs else (0, -1))
            reached = at + end - start
        done = max(done, end)
    if done < length:
        pairs.append((done, -1))
    return tuple(dict.fromkeys(pairs))


def _hides(reading: ReadingText, start: int, end: int) -> bool:
    """Whether the source holds something that is not shown between two places of its reading text."""
    if not 0 < start <= end:
        return False
    ats, sources = reading.ats, reading.sources
    notes = range(bisect_left(ats, start), bisect_right(ats, end) - 1)
    return any(sources[note] < 0 and ats[note] == ats[note + 1] for note in notes)


def _placed(
    reading: ReadingText, start: int, at: int, length: int, before: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    """The pairs of one segment; `before` is the last one until now."""
    ats, sources = reading.ats, reading.sources
    note = bisect_right(ats, at) - 1
    source = sources[note] + at - ats[note] if sources[note] >= 0 else -1
    if ats[note] == at or before[1] < 0 or source < 0 or before[1] + start - before[0] != source:
        yield start, source
    note += 1
    while note < len(ats) and ats[note] < at + length:
        yield start + ats[note] - at, sources[note]
        note += 1
    if note < len(ats) and ats[note] == at + length == ats[note - 1] + 1:
        yield start + length, sources[note]
