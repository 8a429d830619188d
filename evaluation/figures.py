"""The figures that a report shows: where each stands in the scorer's answer, the best known one, what to reach.

The best known figures are those of the best tool measured with the same scorer (the tool in brackets).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report. `path` leads to the figure in the scorer's JSON line of `name` and `part`."""

    title: str
    name: str
    path: tuple[str, ...]
    best: str
    must: float
    aim: float
    part: str = ""
    less_is_better: bool = False


FIGURES = (
    Figure("headline exact", "news_html", ("title", "exact"), ".871 (a 20-line rule)", 0.88, 0.93),
    Figure("headline exact", "news_text", ("title", "exact"), ".143 (first line)", 0.50, 0.75, "full"),
    Figure("headline exact", "news_text", ("title", "exact"), ".707 (first line)", 0.80, 0.90, "loose"),
    Figure("body token F1", "news_html", ("body", "F1"), ".939 (trafilatura)", 0.945, 0.960),
    Figure("body token F1", "news_text", ("body", "F1"), ".881 (a one-line rule)", 0.90, 0.94, "full"),
    Figure("body token F1", "news_text", ("body", "F1"), ".917 (a one-line rule)", 0.93, 0.955, "loose"),
    Figure("date accuracy", "news_html", ("date", "acc"), ".969 (htmldate)", 0.97, 0.985),
    Figure("date accuracy", "news_text", ("date", "acc"), ".727 (first date)", 0.82, 0.90, "full"),
    Figure("date precision", "news_text", ("date", "P"), ".681 (first date)", 0.90, 0.95, "loose"),
    Figure("time expressions strict", "timex_news", ("timex", "strict"), "82.5 (HeidelTime)", 80, 85),
    Figure("time expressions relaxed", "timex_news", ("timex", "relaxed"), "90.7 (HeidelTime)", 89, 92),
    Figure("time expressions value", "timex_news", ("timex", "value"), "78.1 (HeidelTime)", 74, 82),
    Figure("time expressions date hit", "timex_news", ("timex", "dateF1"), "88.6 (HeidelTime)", 85, 92),
    Figure("toponyms F1", "geo_lgl", ("exact", "F"), "75.8 (Stanford NER)", 77, 80),
    Figure("toponyms F1", "geo_trnews", ("exact", "F"), "87.6 (Stanford NER)", 87, 90),
    Figure("toponyms F1", "geo_geovirus", ("exact", "F"), "92.6 (Stanford NER)", 93, 95),
    Figure("toponyms F1", "geo_gwn", ("exact", "F"), "81.3 (spaCy md)", 82, 85),
    Figure("resolution within 161 km", "geo_lgl", ("res", "acc161"), "83.1 (rules)", 87, 90),
    Figure("resolution within 161 km", "geo_trnews", ("res", "acc161"), "88.5 (rules)", 90, 93),
    Figure("resolution within 161 km", "geo_geovirus", ("res", "acc161"), "79.8 (rules)", 90, 94),
    Figure("resolution within 161 km", "geo_gwn", ("res", "acc161"), "90.0 (rules)", 92, 95),
    Figure("PER/ORG/LOC micro F1", "ner_re3d", ("micro", "F"), "68.1 (CRF)", 70, 76),
    Figure("PER/ORG/LOC micro F1", "ner_wikigold", ("micro", "F"), "62.3 (spaCy md)", 65, 70),
    Figure("aliases B-cubed F", "alias_gum", ("all", "B3_F"), "92.9 (rules)", 94.5, 96),
    Figure("person pair recall", "alias_gum", ("PER", "pair", "R"), "82.9 (rules)", 88, 92),
    Figure("person pair precision", "alias_gum", ("PER", "pair", "P"), "98", 98, 98),
    Figure("towns held inside admin1", "gaz_ucdp", ("places", "held"), "–", 0.95, 0.97),
    Figure("towns located", "gaz_ucdp", ("places", "located"), ".49", 0.49, 0.65),
    Figure("towns in a wrong country", "gaz_ucdp", ("places", "wrong_country"), "–", 0.01, 0, less_is_better=True),
)

SETS = tuple(dict.fromkeys(figure.name for figure in FIGURES))
"""Every set that a figure is read from."""

Scores = Mapping[tuple[str, str], Mapping[str, Any]]
"""The scorer's JSON line by set and part."""


def value_of(figure: Figure, scores: Scores) -> float | None:
    """The figure in the scorer's answers; None when it is not there.

    A set that is scored in parts which the figure does not name counts as the mean of the parts, weighted by what they
    hold (`n_gold`).
    """
    parts = [line for (name, part), line in scores.items() if name == figure.name and figure.part in ("", part)]
    values = [(_at(figure.path, line), float(_at((figure.path[0], "n_gold"), line) or 1)) for line in parts]
    known = [(value, weight) for value, weight in values if value is not None]
    total = sum(weight for _, weight in known)
    return sum(value * weight for value, weight in known) / total if known else None


def _at(path: Sequence[str], line: Mapping[str, Any]) -> float | None:
    found: Any = line
    for key in path:
        found = found.get(key) if isinstance(found, Mapping) else None
    return None if found is None else float(found)


def table(scores: Scores) -> str:
    """The report as a Markdown table: one line a figure."""
    lines = ["| what | set | here | best known | must | aim | |", "|---|---|---|---|---|---|---|"]
    for figure in FIGURES:
        value = value_of(figure, scores)
        if value is not None:
            name = f"{figure.name} {figure.part}".strip()
            shown = (_number(value), figure.best, _number(figure.must), _number(figure.aim), _verdict(figure, value))
            lines.append(f"| {figure.title} | {name} | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n"


def beside(one: Scores, other: Scores) -> str:
    """Two answers as a Markdown table: one line for each figure that stands in both."""
    lines = ["| what | set | rules | model | |", "|---|---|---|---|---|"]
    for figure in FIGURES:
        left, right = value_of(figure, one), value_of(figure, other)
        if left is not None and right is not None:
            shown = (_number(left), _number(right), f"{right - left:+.1f}")
            lines.append(f"| {figure.title} | {figure.name} | {' | '.join(shown)} |")
    return "\n".join(lines) + "\n"


def _number(value: float) -> str:
    return f"{value:.3f}" if abs(value) <= 1 else f"{value:.1f}"


def _verdict(figure: Figure, value: float) -> str:
    sign = -1 if figure.less_is_better else 1
    if sign * value >= sign * figure.aim:
        return "aim"
    return "must" if sign * value >= sign * figure.must else "short"
