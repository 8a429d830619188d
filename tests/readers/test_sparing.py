"""The parser that is spared texts without signs makes what it makes without that."""

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from test_partly_plain import mixed
from test_plain import EXTENSIONS

from sitegen.readers.markdown import to_html


@settings(max_examples=200, deadline=None)
@given(mixed, st.sampled_from(EXTENSIONS))
def test_a_spared_parser_writes_the_same(text, extensions):
    assert to_html(text, extensions) == Markdown(extensions=list(extensions), output_format="html").convert(text)
