"""The language of a draft: who says it, and what its text shows."""

import pytest

from sitegen.config import Config
from sitegen.extractors.language import language_of, primary, seen
from sitegen.model import Block, Declared, Draft, Field, Meta


def draft(text, declared="", lang=""):
    return Draft(
        "content/articles/x.txt",
        "text",
        text,
        Declared(language=Field(declared, "x", 1) if declared else None),
        (Block("paragraph", text, (), ()),),
        (Meta("lang", lang),) if lang else (),
    )


ENGLISH = "The bridge was closed by the army, and it is not clear who will rebuild it or when that is to be."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        ("Die Brücke wurde von der Armee gesperrt und ist nicht mehr für den Verkehr offen.", "de"),
        ("Le pont est fermé par les soldats et les habitants ne sont pas partis de la ville.", "fr"),
        ("El puente fue cerrado por las tropas y los vecinos no han vuelto a la ciudad.", "es"),
        ("Міст закрили військові, і жителі міста не знають, коли його відбудують.", "uk"),
        ("Мост закрыли военные, и жители города не знают, когда его отстроят; это был единственный путь.", "ru"),
        ("أغلق الجيش الجسر ولا يعرف سكان المدينة متى سيعاد بناؤه", "ar"),
        ("7 · 14 · 21", ""),
    ],
)
def test_a_text_shows_its_language(text, language):
    assert seen(text) == language


def test_declared_then_the_page_then_the_text_then_the_site():
    assert language_of(draft(ENGLISH, declared="pt-BR", lang="fr"), Config(language="uk")) == "pt"
    assert language_of(draft(ENGLISH, lang="fr-FR"), Config(language="uk")) == "fr"
    assert language_of(draft(ENGLISH), Config(language="uk")) == "en"
    assert language_of(draft("Bakery 7"), Config(language="uk-UA")) == "uk"


@pytest.mark.parametrize(
    ("tag", "language"), [("en-GB", "en"), (" de ", "de"), ("zh_Hans", "zh"), ("English", ""), ("", "")]
)
def test_primary_language_of_a_tag(tag, language):
    assert primary(tag) == language
