"""The table of a report."""

from evaluation.figures import FIGURES, SETS, table, value_of


def figure(name, title, part=""):
    return next(each for each in FIGURES if (each.name, each.title, each.part) == (name, title, part))


def test_value_of_a_part():
    scores = {("news_text", "full"): {"title": {"exact": 0.8}}, ("news_text", "loose"): {"title": {"exact": 0.4}}}
    assert value_of(figure("news_text", "headline exact", "full"), scores) == 0.8
    assert value_of(figure("news_text", "headline exact", "loose"), scores) == 0.4
    assert value_of(figure("news_html", "headline exact"), scores) is None


def test_parts_without_a_name_are_weighed():
    scores = {
        ("timex_news", "one"): {"timex": {"strict": 90.0, "n_gold": 3}},
        ("timex_news", "two"): {"timex": {"strict": 50.0, "n_gold": 1}},
    }
    assert value_of(figure("timex_news", "time expressions strict"), scores) == 80.0


def test_table_says_what_is_reached():
    scores = {
        ("news_html", ""): {"title": {"exact": 0.94}, "body": {"F1": 0.95}, "date": {"acc": 0.5}},
        ("gaz_ucdp", ""): {"places": {"held": 0.96, "located": 0.1, "wrong_country": 0.005}},
    }
    lines = table(scores).splitlines()
    assert len(lines) == 2 + 6
    verdicts = {line.split("|")[1].strip(): line.split("|")[-2].strip() for line in lines[2:]}
    assert verdicts == {
        "headline exact": "aim",
        "body token F1": "must",
        "date accuracy": "short",
        "towns held inside admin1": "must",
        "towns located": "short",
        "towns in a wrong country": "must",
    }


def test_every_set_is_measured_once():
    assert len(SETS) == len(set(SETS))
    assert {"news_text", "news_html", "timex_news", "geo_lgl", "ner_re3d", "alias_gum", "gaz_ucdp"} <= set(SETS)
