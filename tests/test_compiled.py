"""Templates as they are kept compiled: believed only where nobody else can have written them."""

import os

import jinja2
import pytest

from sitegen.compiled import KEPT, CompiledTemplates

TEXTS = {"page.html": "{% include 'part.html' %}: {{ 6 * 7 }}", "part.html": "answer"}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SITEGEN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / "templates"


def rendered(frame=b"a"):
    """What a page is, and how many of its templates were compiled for it."""
    compiled = CompiledTemplates(frame)
    known = [name for name in TEXTS if compiled.get_bucket(None, name, None, "").code]
    environment = jinja2.Environment(loader=jinja2.DictLoader(TEXTS), autoescape=True)
    environment.bytecode_cache = compiled  # type: ignore[assignment]
    text = environment.get_template("page.html").render()
    compiled.save()
    return text, len(TEXTS) - len(known)


def test_a_template_is_compiled_once(folder):
    assert rendered() == ("answer: 42", 2)
    assert rendered() == ("answer: 42", 0)
    assert rendered(b"b") == ("answer: 42", 2)  # of another theme
    (kept, _) = folder.iterdir()
    assert not kept.stat().st_mode & 0o077


@pytest.mark.parametrize(
    "harm", [lambda data: data[:-1], lambda data: b"", lambda data: data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]]
)
def test_damage_is_noticed(folder, harm):
    rendered()
    (kept,) = folder.iterdir()
    kept.write_bytes(harm(kept.read_bytes()))
    assert rendered() == ("answer: 42", 2)
    assert rendered() == ("answer: 42", 0)


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="no modes")
@pytest.mark.parametrize("open_to_others", ["file", "folder"])
def test_what_another_user_could_have_written_is_not_run(folder, open_to_others):
    rendered()
    (kept,) = folder.iterdir()
    (kept if open_to_others == "file" else folder).chmod(0o777)
    assert rendered() == ("answer: 42", 2)


def test_a_folder_that_cannot_be_written_does_no_harm(folder):
    folder.parent.write_text("in the way")
    assert rendered() == rendered() == ("answer: 42", 2)


def test_only_the_newest_are_kept(folder):
    for number in range(KEPT + 3):
        rendered(bytes([number]))
        os.utime(folder / f"{number:02x}.bin", (number, number))
    assert len(list(folder.iterdir())) == KEPT
    assert (folder / f"{KEPT + 2:02x}.bin").exists()
