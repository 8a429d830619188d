"""The optional model beside the rules."""

import pytest
from building import build, write

from sitegen.config import Config
from sitegen.errors import SitegenError
from sitegen.extractors import names
from sitegen.extractors.names import learned
from sitegen.gazetteer import open_gazetteer
from sitegen.model import Passage
from sitegen.understanding import Conditions

needs_model = pytest.mark.skipif(not learned.is_installed(), reason="the extra `ner` is not installed")

TEXT = "Rain fell. Nobody left Leipzig or may, and Olena Hrim said that the Harbour Police of Gdynia had seen Wolf."


def found(text, seen, monkeypatch):
    """What is found when the model sees these words and labels in the text."""
    monkeypatch.setattr(
        learned, "names_of", lambda _: iter([(text.index(w), text.index(w) + len(w), k) for w, k in seen])
    )
    return {(each.type, text[each.start : each.end], each.rule) for each in find(text, model=True)}


def find(text, *, model, language="en"):
    return names.find(Passage(text, language, model=model), open_gazetteer())


def test_without_the_switch_the_model_is_not_asked(monkeypatch):
    monkeypatch.setattr(learned, "names_of", lambda _: pytest.fail("asked"))
    find(TEXT, model=False)
    find(TEXT, model=True, language="de")


def test_the_model_adds_large_places_alone(monkeypatch):
    text = "The trucks were heading for Mobile, for Hope or for the Mobile of old."
    assert not find(text, model=False)
    assert found(text, [("Mobile", "GPE"), ("Hope", "GPE")], monkeypatch) == {("place", "Mobile", "model-place")}
    assert not found(text, [("Mobile", "ORG")], monkeypatch)
    monkeypatch.setattr(
        learned, "names_of", lambda _: iter([(text.rindex("Mobile"), text.rindex("Mobile") + 6, "GPE")])
    )
    assert not find(text, model=True)


def test_a_lone_word_that_the_model_does_not_see_is_no_person(monkeypatch):
    text = "Sources say Homs, Hama fell."
    assert ("actor", "Homs", "word") in found(text, [("Homs", "GPE")], monkeypatch)
    assert ("actor", "Homs", "word") not in found(text, [], monkeypatch)


def test_the_rules_have_the_word(monkeypatch):
    plain = {(each.type, TEXT[each.start : each.end], each.rule) for each in find(TEXT, model=False)}
    everything = [
        ("Leipzig", "PERSON"),
        ("Olena Hrim", "ORG"),
        ("Harbour Police", "GPE"),
        ("Gdynia", "ORG"),
        ("Wolf", "ORG"),
    ]
    assert found(TEXT, everything, monkeypatch) == plain


def test_a_missing_model_is_an_error_with_the_line_to_type(tmp_path, monkeypatch):
    monkeypatch.setattr("sitegen.extractors.names.learned.is_installed", lambda: False)
    site = write(tmp_path, {"content/site.yaml": "title: T\nnames: model\n", "content/articles/a.txt": "A quay.\n"})
    with pytest.raises(SitegenError) as caught:
        build(site)
    (problem,) = caught.value.problems
    assert problem.where == "content/site.yaml:2"
    assert 'pip install "sitegen-timeline[ner]"' in problem.hint


def test_what_is_remembered_depends_on_the_switch_and_on_the_models_version(tmp_path, monkeypatch):
    from sitegen.authorities import Authorities

    def digest(mode):
        return Conditions(str(tmp_path), Config(names=mode), Authorities()).digest()

    monkeypatch.setattr("sitegen.extractors.names.learned.model_version", lambda: "1")
    rules, first = digest("rules"), digest("model")
    monkeypatch.setattr("sitegen.extractors.names.learned.model_version", lambda: "2")
    assert digest("rules") == rules
    assert len({rules, first, digest("model")}) == 3


@needs_model
def test_the_model_reads_a_site_in_several_processes(tmp_path):
    articles = {f"content/articles/{n}.txt": f"Number {n}\n\nOlena Hrim went to Leipzig.\n" for n in range(70)}
    site = write(tmp_path, {"content/site.yaml": "names: model\n", **articles})
    assert build(site, jobs=2).counts.articles == 70


@needs_model
def test_hostile_lines_are_read():
    assert list(learned.names_of("A" * 120_000)) is not None
    assert list(learned.names_of("")) == []
