"""Texts made to be slow: `python -m benchmarks hostile [name of a case]`.

Each is understood at two lengths, one twice the other, in processor time. Work that is linear takes twice as long for
twice the text; anything near four times is a defect that one article of a scraped archive can turn into a hang.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from benchmarks.articles import article
from benchmarks.text import CONDITIONS, machine
from sitegen.errors import SitegenError
from sitegen.model import Source
from sitegen.reading import understand_one

LINEAR = 3.0
"""How much longer twice the text may take: the allocator and the processor's caches have a share in it."""

_PROSE = "The bridge over the river stayed closed while crews looked for the cause of the fire in the old warehouse. "
_SIGNS = "ab cd 12 the On . , — “ ” ( ) [ ] * _ ` # < > & ; : / @ \n"


def _sized(piece: str) -> Callable[[int], str]:
    """A text of `size` characters that repeats a piece."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _names(size: int) -> str:
    """Capitalised words, no two alike."""
    return " ".join(f"{'BCDFGHJKLM'[n % 10]}{'aeiou'[n // 10 % 5]}{_letters(n)}" for n in range(size // 8))


def _letters(number: int) -> str:
    return "".join("rstvwlmnpd"[int(digit)] + "aeiou"[int(digit) % 5] for digit in f"{number:03d}")


def _dates(size: int) -> str:
    return "".join(f"On {n % 28 + 1} March {1900 + n % 130} it rained. " for n in range(size // 32))


def _mixed(size: int) -> str:
    """Signs of every kind in an order that does not repeat."""
    state, parts, signs = 1, [], _SIGNS.split(" ")
    for _ in range(size // 3):
        state = state * 1103515245 + 12345 & 0x7FFFFFFF
        parts.append(signs[state >> 16 & 31 if (state >> 16 & 31) < len(signs) else 0])
    return " ".join(parts)


CASES: dict[str, tuple[str, int, Callable[[int], str]]] = {
    "prose in one line": (".txt", 5_000_000, _sized(_PROSE)),
    "letters without a space": (".txt", 5_000_000, _sized("x")),
    "spaces": (".txt", 5_000_000, lambda size: "a" + " " * size + "b"),
    "digits": (".txt", 500_000, _sized("0123456789")),
    "numbers": (".txt", 500_000, _sized("12 345 6.7 8/9 10:11 2012-13-14 ")),
    "short lines": (".txt", 500_000, lambda size: "\n".join(f"line {n}" for n in range(size // 10))),
    "short paragraphs": (".txt", 500_000, lambda size: "\n\n".join(f"Line {n} here." for n in range(size // 16))),
    "one line again and again": (".txt", 500_000, _sized("Storm closes the pass above the town\n\n")),
    "bullets": (".txt", 500_000, _sized("• Ten things to know about the storm\n")),
    "brackets": (".txt", 500_000, _sized("([{<“")),
    "closing brackets": (".txt", 500_000, _sized(").”]}")),
    "dots": (".txt", 500_000, _sized(".")),
    "sentences of a letter": (".txt", 500_000, _sized("A. ")),
    "capitalised words": (".txt", 500_000, _sized("Ashdown Borowik Castle ")),
    "capitalised words, all different": (".txt", 200_000, _names),
    "names in a list": (".txt", 500_000, _sized("Kharkiv, Sumy, Gao and Springfield, ")),
    "capitals": (".txt", 500_000, _sized("STORM CLOSES PASS ")),
    "initials": (".txt", 500_000, _sized("A.B.C. ")),
    "hyphens": (".txt", 500_000, _sized("Al-Bab-on-")),
    "apostrophes": (".txt", 500_000, _sized("O'Neil's'")),
    "of": (".txt", 500_000, _sized("Ministry of ")),
    "record names": (".txt", 500_000, _sized("United Nations Security ")),
    "dates": (".txt", 500_000, _dates),
    "dates beside record names": (".txt", 500_000, lambda size: _dates(size).replace("it rained", "the EU met")),
    "date words": (".txt", 500_000, _sized("March Friday two days ago last year early 5 ")),
    "weekdays": (".txt", 500_000, _sized("on Tuesday ")),
    "years": (".txt", 500_000, _sized("in 2012 ")),
    "months before a day": (".txt", 500_000, _sized("Dec. ")),
    "by": (".txt", 500_000, _sized("By Ann Roe\n")),
    "signs": (".txt", 500_000, _mixed),
    "articles": (".txt", 500_000, lambda size: "\n\n".join(article(n).decode() for n in range(size // 3200))),
    "emphasis": (".md", 250_000, _sized("*a _b ")),
    "stars": (".md", 250_000, _sized("*")),
    "brackets of links": (".md", 250_000, _sized("[a](")),
    "opening brackets": (".md", 250_000, _sized("[")),
    "quotes in quotes": (".md", 250_000, _sized("> ")),
    "backticks": (".md", 250_000, _sized("`` ` ")),
    "list in list": (".md", 250_000, lambda size: "\n".join("  " * (n % 50) + "* a" for n in range(size // 54))),
    "elements in elements": (".html", 500_000, _sized("<div>")),
    "spans in spans": (".html", 500_000, _sized("<span>a")),
    "tags that never end": (".html", 500_000, _sized("<a ")),
    "ends without a start": (".html", 500_000, _sized("</p></b>")),
    "comments": (".html", 500_000, _sized("<!-- ")),
    "entities": (".html", 500_000, _sized("&amp;&lt")),
    "paragraphs of a page": (".html", 500_000, _sized(f"<p>{_PROSE}</p>")),
    "tables in tables": (".html", 500_000, _sized("<table><tr><td>a")),
}
"""A case: the kind of file, its smaller length in characters, the text of a length."""


def seconds(kind: str, text: str) -> float:
    """Processor time that one text takes, whether an article comes of it or it is left out."""
    source = Source(f"content/articles/hostile{kind}", text.encode())
    started = time.process_time()
    with suppress(SitegenError):
        understand_one(source, CONDITIONS)
    return time.process_time() - started


def main(arguments: Sequence[str]) -> None:
    """Print the seconds of each case at its length and at twice that."""
    understand_one(Source("content/articles/first.txt", article(0)), CONDITIONS)
    print(machine())
    for name, (kind, size, make) in CASES.items():
        if arguments and not any(wanted in name for wanted in arguments):
            continue
        once, twice = (min(seconds(kind, make(length)) for _ in range(2)) for length in (size, 2 * size))
        growth = twice / max(once, 0.001)
        verdict = "" if growth < LINEAR or twice < 0.1 else "  NOT LINEAR"
        print(
            f"{name + ' ' + kind:40} {size / 1e6:5.2f} MB {once:7.2f} s  twice {twice:7.2f} s  {growth:4.1f}x{verdict}",
            flush=True,
        )
