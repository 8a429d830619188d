"""Patterns that are compiled when they are first used."""

import importlib
import pkgutil
import re

import pytest

import sitegen
from sitegen.patterns import lazy_pattern

MODULES = [module.name for module in pkgutil.walk_packages(sitegen.__path__, "sitegen.")]


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_a_lazy_pattern_does_what_a_compiled_one_does(flags):
    lazy, compiled = lazy_pattern(r"(?P<word>a)\d?", flags), re.compile(r"(?P<word>a)\d?", flags)
    for _ in range(2):  # before it is compiled, and after
        assert lazy.findall("A1 a2 ab") == compiled.findall("A1 a2 ab")
        assert [each.span() for each in lazy.finditer("A1 a2")] == [each.span() for each in compiled.finditer("A1 a2")]
        assert lazy.sub("x", "A1 a2") == compiled.sub("x", "A1 a2")
        assert (lazy.pattern, lazy.flags, lazy.groups) == (compiled.pattern, compiled.flags, compiled.groups)
    with pytest.raises(AttributeError):
        _ = lazy.find  # type: ignore[attr-defined]


def test_every_pattern_of_the_program_compiles():
    modules = [importlib.import_module(name) for name in MODULES if not name.endswith("__main__")]
    lazy = [
        value for module in modules for value in vars(module).values() if type(value).__module__ == "sitegen.patterns"
    ]
    assert len(lazy) > 100
    for each in lazy:
        each.search("" if isinstance(each.pattern, str) else b"")
