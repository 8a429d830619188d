"""The words of the interface in English, in one place, by subject: what pages and templates say in their own voice.

Other languages stand in message catalogues (`data/locale`), which `scripts/make_messages.py` makes from this table.
"""

from collections.abc import Mapping

from sitegen.outputs.english.articles import ARTICLES
from sitegen.outputs.english.dates import DATES
from sitegen.outputs.english.finding import FINDING
from sitegen.outputs.english.frame import FRAME
from sitegen.outputs.english.lists import LISTS
from sitegen.outputs.english.message import Message
from sitegen.outputs.english.method import METHOD
from sitegen.outputs.english.names import NAMES
from sitegen.outputs.english.reading import READING
from sitegen.outputs.english.views import VIEWS

ENGLISH: Mapping[str, Message] = {
    **FRAME,
    **LISTS,
    **VIEWS,
    **FINDING,
    **DATES,
    **READING,
    **ARTICLES,
    **NAMES,
    **METHOD,
}
