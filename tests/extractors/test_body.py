"""What is kept of a body."""

from drafting import REPORT, block
from markupsafe import Markup

from sitegen.extractors.body import EDGE, body_of, digest_of, fingerprint, fingerprints, lede_of
from sitegen.model import Block, Container, LocalLink


def digest(*blocks):
    return digest_of(body_of(blocks))


def test_equal_bodies_have_equal_digests_and_others_have_others():
    plain = block("One two.")
    variants = [
        plain,
        block("One two!"),
        block("One two.", "heading", level=2),
        block("One two.", at=5),
        Block("paragraph", "One two.", ((0, 0),), (Markup("<b>"), (0, 8), Markup("</b>"))),
        Block("paragraph", "One two.", ((0, 0),), ((0, 3), (3, 8))),
        Block("item", "One two.", ((0, 0),), ((0, 8),), (Container(1, "ul", Markup("<ul>")),)),
        Block("item", "One two.", ((0, 0),), ((0, 8),), (Container(2, "ul", Markup("<ul>")),)),
        Block(
            "paragraph", "One two.", ((0, 0),), (LocalLink(Markup("<a href='"), "b", Markup("'>"), Markup("")), (0, 8))
        ),
    ]
    assert digest(plain) == digest(block("One two."))
    assert len({digest(each) for each in variants}) == len(variants)
    assert digest(block("a"), block("b")) != digest(block("a b"))
    assert digest() != digest(block(""))


def test_lone_surrogates_have_a_digest():
    assert digest(block("\ud800"))
    assert fingerprint("\ud800")


def test_fingerprints_are_those_of_the_ends():
    blocks = [block(f"Paragraph {number}") for number in range(20)]
    marks = fingerprints(body_of(blocks).blocks)
    assert [at for at, _ in marks] == [*range(EDGE), *range(20 - EDGE, 20)]
    assert [at for at, _ in fingerprints(body_of(blocks[:3]).blocks)] == [0, 1, 2]
    assert fingerprints(body_of([block("", "rule"), block("x")]).blocks) == ((1, fingerprint("x")),)


def test_fingerprint_hears_words_alone():
    assert fingerprint("The Harbour, closed!") == fingerprint("the  harbour — CLOSED")
    assert fingerprint("The harbour closed") != fingerprint("The harbour opened")


def test_the_lede_is_the_first_paragraph():
    blocks = body_of([block("A heading", "heading"), block(REPORT[0] + " " + REPORT[1])]).blocks
    assert lede_of(blocks) == REPORT[0] + " " + REPORT[1]
    assert lede_of(body_of([block("Only a heading", "heading")]).blocks) == "Only a heading"
    assert lede_of(()) == ""
