import gc

from sitegen.garbage import seldom_collected, uncollected


def test_the_collector_looks_seldom_and_then_as_before():
    before = gc.get_threshold()
    with seldom_collected():
        assert gc.isenabled()
        assert gc.get_threshold() > before
    assert gc.get_threshold() == before


def test_the_collector_leaves_alone_what_is_made_meanwhile_until_the_build_ends():
    with seldom_collected():
        with uncollected():
            assert not gc.isenabled()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    assert gc.get_freeze_count() == 0
