"""Which names a place keeps, and which of them is the one that English readers use."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from sitegen.gazetteer.names import fold_name

LISTS = Path(__file__).parent / "lists"

# Countries whose languages are not written in Latin letters, or with marks that English always leaves out (Vietnam):
# diacritics and apostrophes in their places' names belong to a transliteration.
_TRANSLITERATED = (
    "AE AF AM BD BG BH BT BY CY DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM "
    "PK PS QA RS RU SA SD SY TH TJ TN UA VN YE"
)
_ARABIC = "AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE"
_ARTICLE = re.compile(r"^(?:[Aa]l|[Ee]l|[Aa][dnrstz]|[Aa](?:sh|dh|th)|[Ee][dnrstz]|[Ee]sh)[ -](?=\w\w\w)")
_VOWELS = "aeiouy"
_LETTERS = str.maketrans("ıłøđĐðəǝ", "ilodDdee")
_LONGEST = 60


def rows(name: str) -> Iterable[list[str]]:
    """The rows of a list: fields apart by tabs, comments and empty lines left out."""
    for line in (LISTS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def listed(field: str) -> list[str]:
    """The names in a field of a list."""
    return [name for name in field.split("|") if name]


def english(name: str, country: str) -> str:
    """The name as English usually writes it, by the rules of its country's script; exceptions are in `lists/towns.tsv`."""
    name = " ".join(name.replace("’", "'").replace("‘", "'").replace("`", "'").split())
    name = re.sub(r"^(?:Province|Department|Region|Governorate|Prefecture) of (?:the )?", "", name)
    if country == "UA":
        return _ukrainian(_plain(name))
    if country == "RU":
        return _russian(_plain(name))
    if country in ("KR", "KP", "JP"):
        name = re.sub(r"(?<=\w{3})-(?:si|shi|dong|eup|ŭp)$", "", name)
    if country == "UZ":
        name = re.sub(r" Shahri$", "", name)
    return _plain(name) if country in _TRANSLITERATED else name


def transliterated(country: str) -> bool:
    """Whether English names of the country's places carry no diacritics."""
    return country in _TRANSLITERATED


def _plain(name: str) -> str:
    """Without diacritics and without the apostrophes of transliterations."""
    letters = unicodedata.normalize("NFKD", name)
    letters = "".join(c for c in letters if not unicodedata.combining(c) and c not in "'ʼʻʿʾ′ʹ`")
    plain = letters.translate(_LETTERS)
    return plain[:1].upper() + plain[1:] if plain.isascii() else name


def _ukrainian(name: str) -> str:
    """From the BGN/PCGN romanisation (1965) to Ukraine's own (2010), which English-language reporting uses."""
    name = re.sub(r"yy\b", "yi", name)
    name = re.sub(rf"(?<=[{_VOWELS}])y(?=i)", "", name)
    name = re.sub(r"(?<=[a-z])y(?=[aeou])", "i", name)
    return re.sub(r"(?<=[aeiou])y(?=[bcdfghjklmnpqrstvwxz]|\b)", "i", name)


def _russian(name: str) -> str:
    name = re.sub(r"[iy]y\b", "y", name)
    return re.sub(r"yye\b", "ye", name)


def kept(names: Iterable[str], main: Sequence[str]) -> list[str]:
    """The alternates worth keeping beside the main names: no codes, no machine transliterations, no other scripts.

    Latin, Cyrillic and Arabic script stay. GeoNames' transliterations of other scripts have no capital; airport and other
    codes are all capitals; Latin names of three letters or fewer are more often a word than a place.
    """
    seen = {fold_name(name) for name in main}
    result = []
    for name in sorted({" ".join(name.split()) for name in names}, key=_order):
        key = fold_name(name)
        if key not in seen and _worth_keeping(name) and key:
            seen.add(key)
            result.append(name)
    return result


def _order(name: str) -> tuple[bool, int, str]:
    """Of the spellings of one key, the one with fewest marks first; Latin before other scripts."""
    return not name[0].isascii() if name else True, len(unicodedata.normalize("NFD", name)), name


def _worth_keeping(name: str) -> bool:
    if not 2 < len(name) <= _LONGEST or any(c in "/()[]{},;:=|_\\\t\n・" or c.isdigit() for c in name):
        return False
    scripts = {_script(c) for c in name if c.isalpha()}
    if scripts == {"LATIN"}:
        return len(name) > 3 and any(map(str.isupper, name)) and not (name.isupper() and len(name) < 5)
    return scripts in ({"CYRILLIC"}, {"ARABIC"})


def _script(character: str) -> str:
    return "LATIN" if character.isascii() else unicodedata.name(character, "?").split()[0].replace("MODIFIER", "LATIN")


def without_article(name: str, country: str) -> list[str]:
    """Further spellings of an Arabic name: without its article, and with the article as written unassimilated."""
    match = _ARTICLE.match(name) if country in _ARABIC else None
    if not match:
        return []
    bare = name[match.end() :]
    return [bare[:1].upper() + bare[1:], f"Al {bare}"]
