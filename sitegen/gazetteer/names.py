"""The key under which a place name is looked up.

Spellings that differ only in capitals, diacritics, apostrophes, soft signs, hyphens or "St."/"Saint" share one key, in
Latin, Cyrillic and Arabic script. The gazetteer's index and every look-up use the same function, so the key's form
matters to nobody else.
"""

from unicodedata import normalize

from sitegen.patterns import lazy_pattern

_STRIPPED_RANGES = (
    (0x0300, 0x036F),  # combining marks, what NFKD leaves of diacritics
    (0x0483, 0x0487),  # the same for Cyrillic
    (0x0610, 0x061A),  # Arabic signs and vowel points
    (0x064B, 0x065F),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0x200B, 0x200F),  # zero-width characters and directions
    (0x202A, 0x202E),
    (0x2066, 0x2069),
    (0x02B0, 0x02FF),  # modifier letters: the apostrophes of transliterations
    (0xFE00, 0xFE0F),
)
_STRIPPED = "'’‘`´ʹ′‛.\"“”«»#@*ьъ\u0640\u0670\u00ad\u2060\ufeff"
_SPACES = "-‐‑‒–—−/_,;()[]\t\r\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_LETTERS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "ŋ": "n",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ə": "e",
    "ǝ": "e",
    "ґ": "г",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ة": "ه",
}
_FOLD: dict[int, str | None] = {
    **{ord(a): b for a, b in _LETTERS.items()},
    **dict.fromkeys(map(ord, _SPACES), " "),
    **dict.fromkeys(map(ord, _STRIPPED)),
    **{point: None for first, last in _STRIPPED_RANGES for point in range(first, last + 1)},
}
_WORDS = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_ABBREVIATED = lazy_pattern(r"(?<=[ \n])(?:ste?|mt|ft)(?= )")


def fold_name(name: str) -> str:
    """The look-up key of one name; "" for a name that has no letter or digit."""
    if name.isascii():
        if name.isalpha():
            return name.lower()
        words = name.lower().replace("-", " ").split()
        if "".join(words).isalpha() and _WORDS.keys().isdisjoint(words):
            return " ".join(words)
    return fold_lines(name.replace("\n", " "))


def fold_lines(text: str) -> str:
    """The look-up keys of many names at once, one name a line: the same number of lines comes back."""
    text = text.lower() if text.isascii() else normalize("NFKD", text).casefold()
    text = f"\n{text}\n".replace("st.", "st ").translate(_FOLD)
    if " " in text:
        text = _ABBREVIATED.sub(lambda match: _WORDS[match[0]], _single_spaces(text))
    return text[1:-1]


def _single_spaces(text: str) -> str:
    """One space between words, none at either end of a line."""
    while "  " in text:
        text = text.replace("  ", " ")
    return text.replace(" \n", "\n").replace("\n ", "\n")
