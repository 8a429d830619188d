"""Seconds by stage: every moment is charged to one stage, work that is asked for item by item to its own."""

import time

import pytest

from sitegen.errors import SitegenError
from sitegen.stopwatch import Stopwatch


def slowly(items, seconds):
    for item in items:
        time.sleep(seconds)
        yield item


def test_each_stage_is_charged_for_its_own_time():
    watch = Stopwatch()
    watch.start("read")
    time.sleep(0.02)
    watch.start("write")
    taken = []
    for item in watch.during("render", slowly("ab", 0.02)):
        taken.append(item)
        time.sleep(0.01)
    spent = watch.stop()
    assert taken == ["a", "b"]
    assert list(spent) == ["read", "write", "render"]
    assert spent["read"].wall == pytest.approx(0.02, abs=0.015)
    assert spent["render"].wall >= 0.04
    assert 0.02 <= spent["write"].wall < spent["render"].wall + 0.02
    assert all(each.cpu <= each.wall + 0.02 for each in spent.values())


def test_a_stage_may_come_back_and_an_error_is_handed_on():
    watch = Stopwatch()
    watch.start("read")
    watch.start("check")
    watch.start("read")

    def broken():
        yield 1
        raise SitegenError([])

    with pytest.raises(SitegenError):
        list(watch.during("render", broken()))
    assert list(watch.stop()) == ["read", "check", "render"]
