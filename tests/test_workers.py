import os
import signal

import pytest

from sitegen.errors import SitegenError
from sitegen.workers import process_pool


def prepare(_value):
    """Nothing to prepare."""


def end(_number):
    os.kill(os.getpid(), signal.SIGKILL)


def double(number):
    return 2 * number


@pytest.mark.parametrize("copies", [True, False])
def test_workers_do_what_they_are_asked(copies, monkeypatch):
    monkeypatch.setattr("sitegen.workers.can_copy", lambda: copies)
    with process_pool(2, prepare, None) as pool:
        assert list(pool.map(double, range(3))) == [0, 2, 4]


def test_a_worker_that_is_ended_from_outside_is_told_of():
    with pytest.raises(SitegenError) as caught, process_pool(2, prepare, None) as pool:
        list(pool.map(end, range(2)))
    assert [problem.rule for problem in caught.value.problems] == ["worker-ended"]
