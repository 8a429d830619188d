"""What is remembered of the names of one article is what would be found anew, whatever the records say by now."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from sitegen.cache import Memory
from sitegen.corpus.documents import join
from sitegen.corpus.names import Name, form_of
from sitegen.joins import Joins, recalled_joins

NAMES = [
    Name("Olena Marchenko", "person"),
    Name("Marchenko", "person"),
    Name("Petro Marchenko", "person"),
    Name("Ministry of Defence", "government", "ukraine"),
    Name("Defence Ministry", "government"),
    Name("the ministry", "government"),
    Name("World Food Programme", "organisation"),
    Name("WFP", "organisation"),
    Name("Harbour Workers Union", declared=True),
    Name("the union", "organisation"),
]
documents = st.lists(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6), min_size=1, max_size=5)
records = st.sets(st.sampled_from([*(form_of(name).id for name in NAMES), "those-of-the-quay", "nobody"]))


@given(documents, records, records)
def test_what_is_recalled_is_what_is_found(texts, before, after):
    memory, first = Memory(None), Joins()
    assert [first.join(Counter(names), before) for names in texts] == [join(names, before) for names in texts]
    first.remember(memory)
    again = recalled_joins(memory, after)
    assert [again.join(Counter(names), after) for names in texts] == [join(names, after) for names in texts]


def test_nothing_is_asked_twice_where_only_a_stranger_was_recorded(monkeypatch):
    memory, first = Memory(None), Joins()
    found = first.join(Counter(NAMES), {"nobody"})
    assert found
    first.remember(memory)
    again = recalled_joins(memory, {"nobody", "those-of-the-quay"})
    monkeypatch.setattr("sitegen.joins.join", lambda *_: {})
    assert again.join(Counter(NAMES), {"nobody", "those-of-the-quay"}) == found


def test_what_is_damaged_is_asked_anew():
    memory, first = Memory(None), Joins()
    found = first.join(Counter(NAMES), set())
    first.remember(memory)
    memory.note("joins", memory.fact("joins")[:-1] + b"\0")
    assert recalled_joins(memory, set()).join(Counter(NAMES), set()) == found
