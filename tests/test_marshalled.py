"""Plain values that are kept."""

import pytest

from sitegen import marshalled

VALUES = [{"a": [("b", 1), ("b", None)]}, [], "", ("é", b"\xff"), 0]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_comes_back(value):
    assert marshalled.loads(marshalled.dumps(value)) == value
    assert marshalled.loads(marshalled.dumps(value, b"one", b"two"), b"one", b"two") == value


@pytest.mark.parametrize("basis", [(), (b"two",), (b"on", b"e"), (b"one", b"")])
def test_what_was_found_from_something_else_is_not_known(basis):
    assert marshalled.loads(marshalled.dumps([1], b"one"), *basis) is None


def test_damaged_bytes_are_not_read():
    kept = marshalled.dumps(["a", 2])
    assert all(marshalled.loads(kept[:at] + bytes([kept[at] ^ 1]) + kept[at + 1 :]) is None for at in range(len(kept)))
    assert all(marshalled.loads(kept[:at]) is None for at in range(len(kept)))
