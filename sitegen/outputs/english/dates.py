"""Dates: how they are known, and how they are put into words."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

DATES: Mapping[str, Message] = {
    # dates
    "status_stated": "stated",
    "status_inferred": "inferred",
    "status_disagree": "sources disagree",
    "status_none": "no date found",
    "how_read": "How this date was read",
    "basis_declared": "Declared by the editor of this site.",
    "basis_metadata": "Read from what the saved page says about itself.",
    "basis_filename": "Read from the name of the file.",
    "basis_text": "Read in the report.",
    "basis_inferred": "Not stated; worked out from what the report mentions.",
    "basis_none": "Nothing in the report says when it was published.",
    "disagree": "Its sources give different dates.",
    "clue": "The words",
    "not_believed": "Not believed",
    # dates in words
    "date_about": "about {date}",
    "date_uncertain": "{date}, uncertain",
    "date_or_later": "{date} or later",
    "date_or_earlier": "{date} or earlier",
    "date_between": "between {first} and {last}",
    "date_lasting": "{first} to {last}",
    "decade": "{year}s",
    "season_21": "spring {year}",
    "season_22": "summer {year}",
    "season_23": "autumn {year}",
    "season_24": "winter {year}",
    "year_bce": "{year} BCE",
    "year_ce": "{year} CE",
}
