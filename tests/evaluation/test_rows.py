"""Rows in, predictions out."""

import gzip
import json

import pytest

from evaluation.predictions import PREDICTORS, predict, predictor
from evaluation.rows import rows_of, text_of, write


@pytest.mark.parametrize("name", ["set.jsonl", "set.jsonl.gz"])
def test_rows(tmp_path, name):
    path = tmp_path / name
    opener = gzip.open if name.endswith(".gz") else open
    with opener(path, "wt", encoding="utf-8") as lines:
        lines.write('{"id": "a", "text": "Ось"}\n\n{"id": "b", "input": {"text": "There"}}\n')
    assert [(row["id"], text_of(row)) for row in rows_of(path)] == [("a", "Ось"), ("b", "There")]


def test_write(tmp_path):
    assert write(({"id": number} for number in range(3)), tmp_path / "out.jsonl") == 3
    assert [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()] == [
        {"id": 0},
        {"id": 1},
        {"id": 2},
    ]


@pytest.mark.parametrize("name", [*(f"{word}_set" for word in PREDICTORS), "news_text", "anything"])
def test_every_set_has_a_predictor(name):
    assert callable(predictor(name))


def test_first_word_of_the_name_chooses():
    assert predictor("geo_new") is predictor("geo_lgl")
    assert predictor("alias_x") is predictor("el_y")
    assert predictor("timex_x") is not predictor("expr_x")
    assert predictor("geology") is predictor("news_html")


def test_time_expressions(tmp_path):
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "a", "input": {"text": "It sank on Monday.", "dct": "2021-03-04"}}) + "\n")
    predict("timex_x", gold, tmp_path / "out.jsonl")
    assert json.loads((tmp_path / "out.jsonl").read_text()) == {
        "id": "a",
        "timex": [{"start": 11, "end": 17, "type": "DATE", "value": "2021-03-01"}],
    }
