"""A quick value is a frozen dataclass in every way but the time that it takes."""

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field, replace
from typing import ClassVar

import pytest

from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of a line."""

    name: str
    value: float
    zone: str = "A"


@dataclasses.dataclass(frozen=True, slots=True)
class Plain:
    name: str
    value: float
    zone: str = "A"


def test_it_is_made_by_position_by_name_and_by_default():
    stop = Stop("Harbour", value=2.5)
    assert (stop.name, stop.value, stop.zone) == ("Harbour", 2.5, "A")
    assert repr(stop) == "Stop(name='Harbour', value=2.5, zone='A')"
    assert type(stop) is Stop


@pytest.mark.parametrize("made", [lambda: Stop("Harbour"), lambda: Stop("a", 1.0, "B", 4), lambda: Stop(place="a")])
def test_it_is_not_made_of_other_fields_than_its_own(made):
    with pytest.raises(TypeError):
        made()


def test_it_cannot_be_changed():
    stop = Stop("Harbour", 2.5)
    for name in ("name", "zone", "other"):
        with pytest.raises((FrozenInstanceError, TypeError)):
            setattr(stop, name, "x")
    with pytest.raises(FrozenInstanceError):
        del stop.name
    assert replace(stop, zone="B") == Stop("Harbour", 2.5, "B")


def test_it_is_equal_and_hashed_as_its_fields_are():
    stop = Stop("Harbour", 2.5)
    assert stop == Stop("Harbour", 2.5) != Stop("Harbour", 2.6)
    assert stop != Plain("Harbour", 2.5)
    assert hash(stop) == hash(Stop("Harbour", 2.5)) == hash(Plain("Harbour", 2.5))


def test_it_is_copied_and_pickled():
    stop = Stop("Harbour", 2.5, "C")
    assert pickle.loads(pickle.dumps(stop)) == copy.copy(stop) == copy.deepcopy(stop) == stop


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    stops: list[Stop] = field(default_factory=list)


def test_a_default_that_is_made_is_made_for_each():
    one, other = Line("a"), Line("a")
    assert one == other == Line("a", [])
    assert one.stops is not other.stops
    assert replace(one, stops=[Stop("Harbour", 1.0)]).stops
    assert pickle.loads(pickle.dumps(one)) == one


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What the sheets of a timetable share."""

    form: ClassVar[str] = ""
    address: str
    note: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSheet(Sheet):
    form = "line"
    line: Line
    day: str = field(default="any", hash=False)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PlainSheet:
    address: str
    note: str = field(default="", compare=False, repr=False)
    line: Line
    day: str = field(default="any", hash=False)


def test_it_may_extend_another_and_be_made_by_name_alone():
    sheet = LineSheet(address="a", line=Line("1"), note="wet")
    assert (sheet.form, sheet.address, sheet.line, sheet.day) == ("line", "a", Line("1"), "any")
    assert replace(sheet, note="dry") == sheet != replace(sheet, day="Monday")
    assert sheet != Sheet(address="a")
    assert pickle.loads(pickle.dumps(sheet)).note == copy.copy(sheet).note == "wet"
    with pytest.raises(TypeError):
        LineSheet("a", Line("1"))  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        sheet.note = "dry"  # type: ignore[misc]


def test_its_fields_say_what_is_compared_hashed_and_shown():
    made, plain = LineSheet(address="a", line=Line("1")), PlainSheet(address="a", line=Line("1"))
    assert repr(made) == repr(plain).replace("PlainSheet", "LineSheet")
    hashable = Line("1", ())  # type: ignore[arg-type]
    days = [LineSheet(address="a", line=hashable, day=day, note=day) for day in ("Monday", "Friday")]
    assert hash(days[0]) == hash(days[1]) == hash(PlainSheet(address="a", line=hashable))
    assert dataclasses.is_dataclass(made)
    assert LineSheet.__match_args__ == PlainSheet.__match_args__


def test_no_other_form_of_dataclass_is_taken_for_one():
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)


def test_a_value_that_is_not_whole_when_its_fields_are_set_is_refused():
    with pytest.raises(TypeError):

        @dataclass(frozen=True, slots=True)
        class Checked:
            name: str

            def __post_init__(self):
                raise AssertionError
