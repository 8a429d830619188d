"""The contrast of a theme's colours (WCAG 2.2): every text, and every mark, on every ground, in light and in dark."""

from collections.abc import Mapping, Sequence

from sitegen.errors import Problem
from sitegen.theme_options import USES, Option, Value

SCHEMES = ("light", "dark")
SITE = "content/site.yaml"
_STEPS = 50


def weak_colours(
    options: Mapping[str, Option], values: Mapping[str, Value], lines: Mapping[str, int]
) -> tuple[int, list[Problem]]:
    """How many pairs were measured, and those that are too close; `lines` are those on which the site sets options."""
    colours = {name: _pair(str(values[name])) for name, option in options.items() if option.type == "colour"}
    grounds = [name for name in colours if options[name].use == "ground"]
    measured, problems = 0, []
    for name, pair in colours.items():
        needed = USES[options[name].use]
        for scheme, colour in zip(SCHEMES, pair, strict=True) if needed else ():
            behind = {ground: colours[ground][SCHEMES.index(scheme)] for ground in grounds}
            measured += len(behind)
            close = {ground: contrast(colour, other) for ground, other in behind.items()}
            worst = min(close, key=close.__getitem__, default="")
            if worst and close[worst] < needed:
                problem = _too_close(options[name], scheme, colour, worst, close[worst], list(behind.values()))
                problems.append(_placed(problem, options[name], lines))
    return measured, problems


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, `#rrggbb`: from 1 to 21."""
    dark, light = sorted([_luminance(one), _luminance(other)])
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (value / 255 for value in bytes.fromhex(colour[1:]))
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _pair(value: str) -> tuple[str, str]:
    light, _, dark = value.partition(" / ")
    return light, dark or light


def _too_close(option: Option, scheme: str, colour: str, ground: str, found: float, grounds: Sequence[str]) -> Problem:
    needed = USES[option.use]
    better = _nearest(colour, grounds, needed)
    hint = f"{better} has {needed:g} to 1 on every ground" if better else f'make "{ground}" lighter or darker'
    message = (
        f'"{option.name}" has a contrast of {found:.1f} to 1 on "{ground}" in {scheme}, '
        f"and {'text' if option.use == 'text' else 'a mark'} needs {needed:g}"
    )
    return Problem("contrast", "error", "", message, hint)


def _placed(problem: Problem, option: Option, lines: Mapping[str, int]) -> Problem:
    mine = option.name in lines
    path, line = (SITE, lines[option.name]) if mine else (option.path, option.line)
    return Problem(problem.rule, problem.severity, path, problem.message, problem.hint, line)


def _nearest(colour: str, grounds: Sequence[str], needed: float) -> str:
    """The colour nearest to this one, towards black or white, that is far enough from every ground."""
    for step in range(1, _STEPS + 1):
        for end in ("#000000", "#ffffff"):
            mixed = _mixed(colour, end, step / _STEPS)
            if all(contrast(mixed, ground) >= needed for ground in grounds):
                return mixed
    return ""


def _mixed(one: str, other: str, share: float) -> str:
    channels = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in channels)
