"""A body is the same after it was packed, and the same body is the same bytes."""

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from sitegen.bodies import PackedBodies, digest_of, pack, rows_in, unpack
from sitegen.model import Body, BodyBlock, Container, LocalLink

texts = st.text(st.characters(exclude_categories=()), max_size=5)
markup = texts.map(Markup)
pairs = st.tuples(st.integers(-1, 2**70), st.integers(-1, 9))
fragments = pairs | markup | st.builds(LocalLink, markup, texts, markup, markup)
blocks = st.builds(
    BodyBlock,
    st.sampled_from(("paragraph", "table", "rule")),
    texts,
    st.lists(pairs, max_size=2).map(tuple),
    st.lists(fragments, max_size=3).map(tuple),
    st.lists(st.builds(Container, st.integers(0, 9), st.just("ul"), markup), max_size=2).map(tuple),
    st.integers(0, 6),
)
bodies = st.lists(blocks, max_size=3).map(lambda found: Body(tuple(found)))


@given(bodies)
def test_a_body_is_the_same_after_it_was_packed(body):
    again = unpack(pack(body))
    assert again == body
    assert all(
        type(one) is type(other)
        for left, right in zip(body.blocks, again.blocks, strict=True)
        for one, other in zip(left.fragments, right.fragments, strict=True)
    )
    assert pack(again) == pack(body)


class Kept(PackedBodies):
    def __init__(self, found):
        self.found = {digest_of(pack(body)): pack(body) for body in found}

    def packed(self, digest):
        return self.found[digest]

    def __iter__(self):
        return iter(self.found)

    def __len__(self):
        return len(self.found)


@given(bodies)
def test_the_rows_of_a_body_are_the_same_whether_or_not_it_is_packed(body):
    kept = Kept([body])
    for digest in kept:
        assert kept[digest] == body
        assert rows_in(kept, digest) == rows_in({digest: body}, digest)


@given(bodies, bodies)
def test_other_bodies_have_other_digests(one, other):
    assert (digest_of(pack(one)) == digest_of(pack(other))) == (one == other)


def test_markup_is_told_from_a_path():
    link = LocalLink(Markup("<a href='"), "b", Markup("'>"), Markup(""))
    found = unpack(pack(Body((BodyBlock("paragraph", "b", ((0, 0),), (link, (0, 1))),)))).blocks[0].fragments[0]
    assert isinstance(found.before, Markup)
    assert not isinstance(found.target, Markup)
