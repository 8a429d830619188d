"""White space as a reader sees it: any run of it is one space, and characters that show nothing are left out."""

from sitegen.patterns import lazy_pattern

_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
_WITHIN_WORDS = "\xad\u200b\u2060\ufeff"
INVISIBLE = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069" + _WITHIN_WORDS + _NONCHARACTERS
"""The characters, for a class of a pattern, that never reach a text: control characters that are not white space, those
that turn the direction of what follows (they can make a text read as what it is not), those that only say where a line
may break (they part a name that readers see whole), and Unicode's noncharacters, which no HTML page may hold."""

_RUN = lazy_pattern(rf"\s+|[{INVISIBLE}]+")
_SPACE = lazy_pattern(r"\s+")
_UNSEEN = lazy_pattern(f"[{INVISIBLE}]+")

Offsets = tuple[tuple[int, int], ...]


def without_invisible(text: str) -> str:
    """`text` without control characters and direction marks."""
    return text if text.isprintable() else _UNSEEN.sub("", text)


def is_even(text: str) -> bool:
    """Whether there is nothing to collapse or to leave out; quick, and False for some texts of which it is true."""
    return "  " not in text and text.isprintable()


def even(text: str) -> str:
    """`text` with every run of white space as one space, at its ends too, and without characters that show nothing."""
    if is_even(text):
        return text
    return _SPACE.sub(" ", _UNSEEN.sub("", text))


def collapse(source: str, start: int, end: int) -> tuple[str, Offsets]:
    """The characters of `source` from `start` to `end` with even white space, and where they stand, as `Block.offsets`.

    Where characters were left out, the pair (at, -1) stands before that of the character which follows them.
    """
    raw = source[start:end]
    if is_even(raw):
        words = raw.strip()
        lead = len(raw) - len(raw.lstrip()) if len(words) < len(raw) else 0
        return words, ((0, start + lead),)
    return _collapse(raw, start)


def _collapse(raw: str, start: int) -> tuple[str, Offsets]:
    parts: list[str] = []
    pairs: list[tuple[int, int]] = [(0, start)]
    done = at = 0  # of `raw`, and of the text made from it
    space = False  # whether the text ends in one
    for run in _RUN.finditer(raw):
        if run.start() > done:
            parts.append(raw[done : run.start()])
            at += run.start() - done
            space = False
        done = run.end()
        if not run[0].isspace():
            if at:
                pairs.append((at, -1))
        elif at and not space:
            parts.append(" ")
            at += 1
            space = True
            if len(run[0]) == 1:
                continue
        _move(pairs, at, start + done)
    parts.append(raw[done:])
    text = "".join(parts).removesuffix(" ")
    return text, tuple(pair for pair in pairs if pair[0] < len(text)) or ((0, start),)


def _move(pairs: list[tuple[int, int]], at: int, source: int) -> None:
    """Note that the text goes on at `source`, in place of an earlier note about the same character."""
    if pairs[-1][0] == at and pairs[-1][1] >= 0:
        pairs[-1] = (at, source)
    else:
        pairs.append((at, source))
