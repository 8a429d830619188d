"""Countries and parts of the world as a language calls them, by CLDR. Records and outlines name them in English.

Three that CLDR names only by their status stand among the messages.

A record that a site has given a name of its own keeps it, for that is no name of the tables below.
"""

from collections.abc import Mapping
from functools import lru_cache

from sitegen.language import Language, spoken
from sitegen.outputs.english import ENGLISH
from sitegen.outputs.words import say

_ALSO: Mapping[str, str] = {
    "Cabo Verde": "CV",
    "Central Africa": "017",
    "Cocos Islands": "CC",
    "Congo": "CG",
    "Czech Republic": "CZ",
    "Democratic Republic Congo": "CD",
    "Democratic Republic of the Congo": "CD",
    "East Africa": "014",
    "East Asia": "030",
    "East Timor": "TL",
    "Faeroe Islands": "FO",
    "French South Antarctic Lands": "TF",
    "Heard Island and McDonald Islands": "HM",
    "Hong Kong": "HK",
    "Indian Ocean Territory": "IO",
    "Ivory Coast": "CI",
    "Macao": "MO",
    "Macau": "MO",
    "Myanmar": "MM",
    "North Africa": "015",
    "Palestine": "PS",
    "Republic of the Congo": "CG",
    "South Asia": "034",
    "South Georgia and the Islands": "GS",
    "South Georgia and the South Sandwich Islands": "GS",
    "St-Barthélemy": "BL",
    "St-Martin": "MF",
    "São Tomé and Principe": "ST",
    "Turkey": "TR",
    "US Virgin Islands": "VI",
    "United States Minor Outlying Islands": "UM",
    "United States of America": "US",
    "Vatican": "VA",
    "Wallis and Futuna Islands": "WF",
    "West Africa": "011",
    "eSwatini": "SZ",
    "Åland": "AX",
}
"""English names, as GeoNames and Natural Earth write them, that CLDR has otherwise: ISO 3166-1 or UN M.49 codes."""


def country_in_words(name: str) -> str:
    """A country, or a part of the world, by its English name; any other name stays as it is."""
    language = spoken()
    return _named(language, name) if language.messages else name


@lru_cache(maxsize=1024)
def _named(language: Language, name: str) -> str:
    from babel import Locale  # noqa: PLC0415 - an English site does without it

    code = _codes().get(name, "")
    if f"country_{code}" in ENGLISH:
        return say(f"country_{code}")
    return str(Locale.parse(language.code, sep="-").territories.get(code, name)) if code else name


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    """Codes by every English name, in CLDR's spelling and in the plainer one without signs."""
    from babel import Locale  # noqa: PLC0415

    usual = {name: code for code, name in Locale.parse("en").territories.items()}
    return {_plain(name): code for name, code in usual.items()} | usual | dict(_ALSO)


def _plain(name: str) -> str:
    name = name.replace(" & Grenadines", " and the Grenadines") if name.startswith("St. Vincent") else name
    return name.replace("&", "and").replace("St. ", "Saint ").replace("’", "'")
