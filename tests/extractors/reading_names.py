"""What the tests of names share: the world's places, and short ways to ask what a sentence names."""

from functools import cache

from sitegen.extractors.names import find
from sitegen.gazetteer import open_gazetteer
from sitegen.model import Found, Passage


@cache
def world():
    return open_gazetteer()


def found_in(text: str, language: str = "en", region: tuple[str, ...] = ()) -> tuple[Found, ...]:
    return find(Passage(text, language, region=region), world())


def places(text: str, language: str = "en", region: tuple[str, ...] = ()) -> dict[str, str]:
    """Words to id, of the places."""
    return {text[f.start : f.end]: f.value for f in found_in(text, language, region) if f.type == "place"}


def actors(text: str) -> dict[str, str]:
    """Words to value, of the actors."""
    return {text[f.start : f.end]: f.value for f in found_in(text) if f.type == "actor"}


def kinds(text: str) -> dict[str, str]:
    """Value to kind, of the actors."""
    return {f.value: f.kind for f in found_in(text) if f.type == "actor"}


def owners(text: str) -> dict[str, str]:
    """Words to owner, of the actors that have one."""
    return {text[f.start : f.end]: f.owner for f in found_in(text) if f.type == "actor" and f.owner}
