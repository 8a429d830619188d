"""Places and actors in the labelled sets' vocabulary."""

from evaluation.spans import entities, toponyms

TEXT = "Turkey shelled the town of Afrin in Syria, said Anna Roth of the Minnesota National Guard."


def types(identifier):
    (prediction,) = entities([{"id": identifier, "text": TEXT}])
    return {TEXT[span["start"] : span["end"]]: span["type"] for span in prediction["spans"]}


def test_no_name_stands_inside_another():
    assert types("any-1") == {
        "Turkey": "LOC",
        "Afrin": "LOC",
        "Syria": "LOC",
        "Anna Roth": "PER",
        "Minnesota National Guard": "ORG",
    }


def test_a_state_that_acts_is_an_organisation_where_the_set_says_so():
    assert types("re3d-1")["Turkey"] == "ORG"
    assert types("re3d-1")["Syria"] == "LOC"


def test_toponyms_have_points_where_they_are_known():
    (prediction,) = toponyms([{"id": "x", "text": TEXT}])
    found = {TEXT[span["start"] : span["end"]]: span for span in prediction["spans"]}
    assert set(found) == {"Turkey", "Afrin", "Syria", "Minnesota"}
    assert abs(found["Afrin"]["lat"] - 36.5) < 0.2
