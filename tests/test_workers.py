import os
import signal

import pytest

from sitegen.errors import SitegenError
from sitegen.workers import aside, can_copy, process_pool


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


def own_process():
    return str(os.getpid()).encode()


def test_what_is_made_aside_is_waited_for():
    wait = aside(own_process)
    assert (wait() == own_process()) == (not can_copy())


def test_what_a_copy_cannot_make_is_made_here():
    here = os.getpid()
    wait = aside(lambda: b"made" if os.getpid() == here else os._exit(1))
    assert wait() == b"made"
    wait = aside(lambda: b"made" if os.getpid() == here else 1 / 0)
    assert wait() == b"made"
