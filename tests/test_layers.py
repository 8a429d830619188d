"""Imports point down only, and the pure layers have no effects."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "sitegen"

LAYERS = [
    {"errors", "dates", "patterns", "quick", "model", "schema", "prose", "page", "lexicon", "language"},
    {
        "config",
        "authorities",
        "bodies",
        "gazetteer",
        "outlines",
        "urls",
        "edition",
        "packing",
        "marshalled",
        "theme_manifest",
        "theme_options",
    },
    {"readers", "extractors", "corpus", "timeline", "outputs", "themes"},
    {
        "disk",
        "cache",
        "publish",
        "stopwatch",
        "reading",
        "pages",
        "checks",
        "record_checks",
        "assembly",
        "build",
        "conditions",
        "orders",
        "progress",
        "whole",
        "search",
        "starters",
        "theme_check",
    }
    | {
        "amending",
        "amending_actors",
        "amendment",
        "cluster",
        "compiled",
        "crews",
        "garbage",
        "losses",
        "understanding",
        "joins",
        "lastbuild",
        "recalling",
        "relating",
        "rendering",
        "roll",
        "snapshot",
        "sources",
        "staging",
        "tables",
        "stopwatch",
        "unchanged",
        "workers",
    }
    | {"inspection", "inspection_facts", "inspection_source", "inspection_text", "review", "reviewing"},
    {"arguments", "console", "curation", "dialogue", "keyboard", "preview", "serve"},
    {"cli", "__main__"},
]
LEVEL = {room: level for level, rooms in enumerate(LAYERS) for room in rooms}
STAGES = LAYERS[2]
FILES = sorted(PACKAGE.rglob("*.py"))


def room_of(path):
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            parts = node.module.split(".")
            if parts[0] == "sitegen":
                yield from [parts[1]] if len(parts) > 1 else [alias.name for alias in node.names]
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("sitegen."))


def called_names(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path):
    room = room_of(path)
    if room == "__init__":
        return
    tree = ast.parse(path.read_text("utf-8"))
    for other in set(imported_rooms(tree)) - {room, "__version__"}:
        assert LEVEL[other] <= LEVEL[room], f"{room} looks up to {other}"
        assert not (room in STAGES and other in STAGES), f"the stages {room} and {other} know each other"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_pure_layers_have_no_effects(path):
    room = room_of(path)
    if room == "__init__" or LEVEL[room] > LEVEL["readers"] or room.startswith("gazetteer"):
        return
    tree = ast.parse(path.read_text("utf-8"))
    forbidden = {"open", "print", "Path", "input"}
    for name in called_names(tree):
        assert name not in forbidden, name
        assert not name.endswith((".now", ".today", ".utcnow", ".read_text", ".read_bytes", ".write_text")), name
