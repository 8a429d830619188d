import pickle
from hashlib import blake2b

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.packing import digest_of, dumps, key_of, loads
from sitegen.page.parts import Link


class Bomb:
    def __reduce__(self):
        return (print, ("boom",))


@pytest.mark.parametrize(
    "value",
    [pickle.dumps(Bomb()), b"\x80\x04\x8c\x0dsitegen.model\x8c\x0dMapping.mro\x93.", b"cos\nsystem\n(S'x'\ntR."],
)
def test_a_strangers_pickle_runs_nothing(capsys, value):
    with pytest.raises(ValueError, match=r"."):
        loads(blake2b(value, digest_size=8).digest() + value)
    assert capsys.readouterr().out == ""


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.builds(Link, st.text(), st.text()),
    lambda inner: st.lists(inner, max_size=4).map(tuple),
    max_leaves=12,
)


@given(PLAIN, PLAIN)
def test_equal_values_and_no_others_have_equal_digests(left, right):
    assert (digest_of(left) == digest_of(right)) == (repr(left) == repr(right))


def test_a_digest_does_not_tell_how_a_value_came_about():
    shared = "one " * 3
    again = "".join(["one "] * 3)
    assert digest_of((shared, shared)) == digest_of((shared, again))
    assert digest_of((Link(shared, ""), shared)) == digest_of((Link(again, ""), shared))


@given(st.lists(st.text() | st.integers() | st.none()).map(tuple))
def test_what_was_packed_comes_back(value):
    assert loads(dumps(value)) == value


def test_keys_tell_parts_apart():
    assert key_of(b"ab", b"c") != key_of(b"a", b"bc")
