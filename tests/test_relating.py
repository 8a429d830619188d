"""What relates articles is looked for once."""

import os
import pickle
from dataclasses import replace

import pytest
from editions import sample

from sitegen import relating
from sitegen.cache import Memory
from sitegen.corpus import related
from sitegen.relating import related_articles
from sitegen.workers import can_copy


@pytest.fixture
def corpus():
    return sample().corpus


def without_first_actors(corpus):
    first, *rest = corpus.articles
    return replace(corpus, articles=(replace(first, actors=()), *rest))


def forbid(monkeypatch):
    def refuse(_corpus):
        raise AssertionError("it was known")

    monkeypatch.setattr(relating, "related", refuse)


def test_relations_are_remembered_across_runs(corpus, tmp_path, monkeypatch):
    memory = Memory(tmp_path)
    found = related_articles(corpus, memory)
    assert found == related(corpus)
    assert any(found.values())
    memory.save()
    memory.close()
    forbid(monkeypatch)
    again = Memory(tmp_path)
    assert related_articles(corpus, again) == found
    again.close()


def test_other_actors_are_other_relations(corpus):
    memory = Memory(None)
    related_articles(corpus, memory)
    other = without_first_actors(corpus)
    assert related_articles(other, memory) == related(other)
    assert related_articles(corpus, memory) == related(corpus)


def test_damage_is_noticed(corpus):
    memory = Memory(None)
    related_articles(corpus, memory)
    kept = memory.fact("related")
    memory.note("related", kept[:-1] + bytes([kept[-1] ^ 1]))
    assert related_articles(corpus, memory) == related(corpus)


def test_another_process_finds_the_same_relations(corpus, tmp_path, monkeypatch):
    monkeypatch.setattr(relating, "WORTH_A_COPY", 1)
    memory = Memory(tmp_path)
    if can_copy():
        monkeypatch.setattr(relating, "related", only_elsewhere(os.getpid()))
    found = related_articles(corpus, memory, jobs=2)
    assert found == related(corpus)
    assert pickle.loads(pickle.dumps(found)) == related(corpus)
    memory.close()
    forbid(monkeypatch)
    again = Memory(tmp_path)
    assert related_articles(corpus, again, jobs=2) == found
    again.close()


def only_elsewhere(process):
    def find(corpus):
        assert os.getpid() != process
        return related(corpus)

    return find
