"""A text is read piece by piece and run by run, and remembered so: neither may depend on what stands around it."""

from hypothesis import given
from hypothesis import strategies as st

from sitegen.extractors.when.grammar import grammar
from sitegen.extractors.when.tokens import _TOKEN, CLASSES, Pieces, tokenise

ENGLISH = grammar("en")
WORDS = (
    "May",
    "p.m.",
    "3rd",
    "1990s",
    "on",
    "2021",
    "Friday",
    "U.S.",
    "\n\n",
    " ",
    "\t",
    ",",
    "5/6/2021",
    "A.M",
    "s",
    "é",
)


@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join) | st.text(alphabet="aM1 .s\n\t\u2009/", max_size=24))
def test_pieces_are_cut_as_the_whole_text_is(text):
    tokens = tokenise(text, Pieces(ENGLISH.words))
    texts = _TOKEN.findall(text)
    assert tokens.letters == "".join(ENGLISH.words.get(each, "0") for each in texts)
    assert [tokens.at(number) for number in range(len(tokens.starts) - 1)] == texts
    assert tokens.between(0, len(texts)) == text
    assert tokens.at(-1) == tokens.at(len(texts)) == ""


def test_a_piece_met_before_is_cut_the_same_way():
    pieces = Pieces(ENGLISH.words)
    first = tokenise("on Friday, 5 May", pieces)
    assert "Friday," in pieces
    assert tokenise("on Friday, 5 May", pieces) == first


@given(st.text(alphabet=[*CLASSES.values(), *"   ,.-/:'$%"], max_size=40))
def test_what_fits_in_a_run_fits_there_in_any_text(letters):
    begin = 0
    for run in letters.split("0"):
        fits = ENGLISH.fits(letters[begin : begin + len(run) + 1])
        for first in range(len(run)):
            modifier = ENGLISH.modifier.match(letters, begin + first)
            starts = (modifier.end(), begin + first) if modifier else (begin + first,)
            matches = [(rule, rule.pattern.match(letters, start)) for start in starts for rule in ENGLISH.rules]
            expected = [(rule.name, match.end() - begin) for rule, match in matches if match]
            assert [(fit.rule.name, fit.stop) for fit in fits.get(first, ())] == expected
        begin += len(run) + 1
