"""Places named in a row, which are alike: "Ohio, Oregon, Washington and New York" are states, none of them in another."""

from collections import Counter
from collections.abc import Iterator, Sequence

from sitegen.extractors.names.marks import Mark

BETWEEN = frozenset((", ", " and ", ", and ", " or ", ", or ", " & ", " and the ", ", the ", ", and the "))
FEWEST = 3
"""Members from which a row is one."""
SHARE = 0.6
"""How many of its members must be of one kind."""
LIKELY = 8  # candidates of a name that may make it a member


def as_listed(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks; those in a row of regions of one country, or of countries, as such: the kind is their hint."""
    hinted: dict[int, str] = {}
    for row in _rows(text, marks):
        kind, country = _common(row)
        for mark in row if kind else ():
            if any(each.kind == kind and country in ("", each.country) for each in mark.found[:LIKELY]):
                hinted[mark.start] = kind
    if not hinted:
        return list(marks)
    return [
        mark._replace(hint=hinted[mark.start], listed=True) if mark.type == "place" and mark.start in hinted else mark
        for mark in marks
    ]


def _rows(text: str, marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Runs of places with nothing but commas and conjunctions between them."""
    row: list[Mark] = []
    for mark in marks:
        if mark.type != "place" or not mark.found:
            continue
        if row and (mark.start - row[-1].end > 10 or text[row[-1].end : mark.start] not in BETWEEN):
            if len(row) >= FEWEST:
                yield row
            row = []
        row.append(mark)
    if len(row) >= FEWEST:
        yield row


def _common(row: Sequence[Mark]) -> tuple[str, str]:
    """The kind that most members of a row may be and some surely are, and of regions their country; "" without one."""
    needed = max(FEWEST, SHARE * len(row))
    countries = [mark for mark in row if any(each.kind == "country" for each in mark.found[:LIKELY])]
    surely = sum(mark.found[0].kind == "country" for mark in row)
    if len(countries) >= needed and 2 * surely >= len(countries):
        return "country", ""
    held = Counter(
        country
        for mark in row
        for country in {each.country for each in mark.found[:LIKELY] if each.kind == "region" and each.primary}
    )
    best = max(sorted(held), key=lambda country: held[country], default="")
    firm = sum(mark.found[0].kind == "region" and mark.found[0].country == best for mark in row)
    return ("region", best) if held[best] >= needed and 2 * firm >= held[best] else ("", "")
