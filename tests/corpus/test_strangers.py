"""Names that have nothing in common are never joined, whichever they are."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.corpus.documents import join
from sitegen.corpus.names import Name
from sitegen.corpus.strangers import are_strangers

_PEOPLE = (
    "Olena Marchuk, Lena Marchuk, Olena P. Marchuk, Marchuk, Marchuck, Olena, President Olena Marchuk, the President,"
    "President, O. Marchuk, OM, Jens Otto Harald Lang, Jens Otto, Otto Lang, General Lang, the Marquis de Lang, Lang Jr.,"
    "Prime Minister Lang, the Prime Minister, Doctor of the Harbour"
)
_BODIES = (
    "Harbour Workers' Union, HWU, the Union, Harbour Workers, Ministry of Defence, Defence Ministry, Lang Brigade, Lang,"
    "3rd Brigade, 3rd Assault Brigade, Third Brigade, Port Authority, the Authority, Marchuk & Sons, Marchuk Ltd, The Pilot,"
    "Pilot, the Pilot, ...,"
)
_KINDS = ("unknown", "person", "organisation", "armed-group", "government", "media")

_NAMES = st.builds(
    Name,
    st.sampled_from([text.strip() for text in f"{_PEOPLE},{_BODIES}".split(",")]),
    st.sampled_from(_KINDS),
    st.sampled_from(("", "", "Norway", "Chile")),
    st.booleans(),
)


@given(st.lists(_NAMES, max_size=5))
def test_strangers_are_never_joined(names: Sequence[Name]) -> None:
    if are_strangers(dict.fromkeys(names)):
        assert join(names) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Name("Olena Marchuk"), Name("Lang")),
        (Name("Lang", "person"), Name("Otto Berg", "person")),
        (Name("Harbour Office"), Name("Customs Office")),
        (Name("Harbour Workers' Union", "organisation"), Name("PA", "organisation")),
        (Name("Olena Marchuk", "person"), Name("the Prime Minister", "person")),
    ],
)
def test_names_with_nothing_in_common_are_strangers(one: Name, other: Name) -> None:
    assert are_strangers([one, other])
    assert are_strangers([one])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Name("Olena Marchuk", "person"), Name("Marchuk", "person")),
        (Name("Olena Marchuk", "person"), Name("Marchuck", "person")),
        (Name("Harbour Workers' Union", "organisation"), Name("HWU", "organisation")),
        (Name("Harbour Workers' Union", "organisation"), Name("the Union", "organisation")),
        (Name("Prime Minister Otto Lang", "person"), Name("the Prime Minister", "person")),
        (Name("3rd Assault Brigade", "armed-group", "Norway"), Name("3rd Brigade", "armed-group")),
    ],
)
def test_a_short_form_is_no_stranger_to_its_whole_name(one: Name, other: Name) -> None:
    assert not are_strangers([one, other])
    assert join([one, other])
