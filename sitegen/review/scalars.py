"""Values as YAML text: plain where every reader of YAML takes them for words, in double quotation marks elsewhere."""

import re
from collections.abc import Iterable

_PLAIN = re.compile(r"[^\W\d_](?:[\w .'’()/&+-]*[\w.'’)])?")
_READ_AS_OTHER = frozenset(
    ("true", "false", "yes", "no", "on", "off", "null", "none", "y", "n", ".inf", ".nan", "infinity", "nan")
)
"""Words that some readers of YAML take for truth values, for nothing, or for numbers."""
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def scalar(text: str, style: str = "") -> str:
    """`text` as one value on one line, in a list or outside; `style` is a quotation mark that its neighbours stand in.

    >>> scalar("Serhiy Haidai"), scalar("no"), scalar("48.6, 38.0")
    ('Serhiy Haidai', '"no"', '"48.6, 38.0"')
    """
    if style == "'" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    if style != '"' and _PLAIN.fullmatch(text) and text.casefold() not in _READ_AS_OTHER and text.isprintable():
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character == " " or character.isprintable():
        return character
    code = ord(character)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def flow(values: Iterable[str]) -> str:
    """Values as a list on one line."""
    return f"[{', '.join(map(scalar, values))}]"
