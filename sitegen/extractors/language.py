"""The language of an article: declared, stated by its page, seen by its script and its commonest words, or the site's."""

import re
from collections.abc import Iterator

from sitegen.config import Config
from sitegen.model import Draft
from sitegen.patterns import lazy_pattern
from sitegen.prose import without_marks

SAMPLE = 600
"""Characters of the text that are looked at, from its middle: furniture stands at the ends."""

_LATIN = {
    "en": "the of and to in that is was for with on as are this by be from has have at not they it were said",
    "de": "der die und den das ist nicht von zu mit ein eine auf für dem im sich des auch wird haben sind",
    "fr": "le la les des et une est du que dans pour qui sur au par plus avec ne pas ce sont ont été",
    "es": "el la los las de que en y del se por una con para su es al como más fue han pero",
    "it": "il di che la per un una del della sono con non gli dei nel alla si è ha anche più",
    "pt": "o os de que e do da em um uma para com não por dos das na no foi mais ao são",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook door naar",
    "pl": "w i na z do się nie że jest to o jak od przez po za dla ale oraz został",
    "tr": "ve bir bu için ile da de olarak çok daha olan gibi sonra kadar ancak oldu",
}
_COMMONEST = {name: words.split() for name, words in _LATIN.items()}
_LETTERS = dict(zip(_LATIN, "abcdefghi", strict=True))
_STOP_WORDS = {
    word: "".join([_LETTERS[name] for name, words in _COMMONEST.items() if word in words])
    for word in dict.fromkeys(word for words in _COMMONEST.values() for word in words)
}
"""Each of the commonest words, and a letter for every language that it is one of."""
_SCRIPTS = (
    ("Cyrillic", lazy_pattern(r"[\u0400-\u04ff]")),
    ("Arabic", lazy_pattern(r"[\u0600-\u06ff]")),
    ("el", lazy_pattern(r"[\u0370-\u03ff]")),
    ("he", lazy_pattern(r"[\u0590-\u05ff]")),
    ("ja", lazy_pattern(r"[\u3040-\u30ff]")),
    ("zh", lazy_pattern(r"[\u4e00-\u9fff]")),
    ("ko", lazy_pattern(r"[\uac00-\ud7af]")),
    ("hy", lazy_pattern(r"[\u0530-\u058f]")),
    ("ka", lazy_pattern(r"[\u10a0-\u10ff]")),
)
_CYRILLIC = {"uk": "іїєґ", "ru": "ыэё", "be": "ў", "sr": "јљњћђџ", "bg": "ъщ"}
_LATIN_LETTER = lazy_pattern(r"[A-Za-zÀ-ɏ]")
_WORD = lazy_pattern(r"[^\W\d_]+")
_WORDED = bytes(ord(chr(code).lower() if chr(code).isalpha() else " ") for code in range(128)) + bytes(128)
"""ASCII in small letters, what parts words as spaces."""
_ENOUGH = 5  # stop words that a language must show


def language_of(draft: Draft, config: Config) -> str:
    """The primary language of a draft, as in BCP 47: "en", "uk". The site's, where nothing shows another."""
    declared = draft.declared.language
    if declared and declared.text.strip():
        return primary(declared.text)
    stated = next((meta.value for meta in draft.meta if meta.name == "lang" and primary(meta.value)), "")
    return primary(stated) or seen(_sample(draft)) or primary(config.language) or "en"


def primary(tag: str) -> str:
    """The language of a tag, without script and region: "en" of "en-GB"; "" of what is no tag."""
    found = re.match(r"\s*([A-Za-z]{2,3})(?![A-Za-z])", tag)
    return found[1].lower() if found else ""


def seen(text: str) -> str:
    """The language that a text's letters and commonest words show; "" when they show none.

    >>> seen("Місто звільнили вранці, і люди вийшли на площу.")
    'uk'
    """
    # Latin letters, quotation marks and dashes aside
    if text.isascii() or len(text.encode("ascii", "ignore")) * 10 > len(text) * 9:
        return _by_words(text)
    script, letters = max(_letters(text), key=lambda pair: pair[1])
    if letters < 20:
        return ""
    if script == "Latin":
        return _by_words(text)
    if script == "Cyrillic":
        counts = {name: sum(map(text.count, marks)) for name, marks in _CYRILLIC.items()}
        return max(counts, key=lambda name: counts[name]) if any(counts.values()) else "ru"
    if script == "Arabic":
        return "fa" if sum(map(text.count, "پچژگ")) * 50 > letters else "ar"
    return script


def _letters(text: str) -> Iterator[tuple[str, int]]:
    yield "Latin", len(_LATIN_LETTER.findall(text))
    for name, letters in _SCRIPTS:
        # A kana makes a text Japanese among many more Chinese characters.
        yield name, len(letters.findall(text)) * (5 if name == "ja" else 1)


def _by_words(text: str) -> str:
    shown = "".join(filter(None, map(_STOP_WORDS.get, _words(without_marks(text)))))
    counts = {name: shown.count(letter) for name, letter in _LETTERS.items()}
    *_, second, most = sorted(counts.values())
    if most < _ENOUGH or most == second:
        return ""
    return max(counts, key=counts.__getitem__)


def _words(text: str) -> list[str]:
    """The words of a text in small letters."""
    if text.isascii():
        return text.encode("ascii").translate(_WORDED).decode("ascii").split()
    return _WORD.findall(text.lower())


def _sample(draft: Draft) -> str:
    if not draft.blocks:
        return ""
    middle, sizes = len(draft.blocks) // 2, 0
    chosen = []
    for block in (*draft.blocks[middle:], *reversed(draft.blocks[:middle])):
        chosen.append(block.text[:SAMPLE])
        sizes += len(chosen[-1])
        if sizes >= SAMPLE:
            break
    return " ".join(chosen)
