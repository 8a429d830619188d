import gc

from sitegen.garbage import seldom_collected


def test_the_collector_looks_seldom_and_then_as_before():
    before = gc.get_threshold()
    with seldom_collected():
        assert gc.isenabled()
        assert gc.get_threshold() > before
    assert gc.get_threshold() == before
