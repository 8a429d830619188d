"""The page of an article."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

ARTICLES: Mapping[str, Message] = {
    "this_article": "This report",
    "shortened": "This report has no headline; its first words stand in.",
    "extracted": "Extracted",
    "date": "Date",
    "byline": "By",
    "source": "Source",
    "original": "Original page",
    "archived": "Archived copy",
    "captured": "Captured",
    "updated": "Updated",
    "table": "Table",
    "left_out": ("{n} passage left out", "{n} passages left out"),
    "left_out_note": "Taken to be part of the page around the report, not of the report.",
    "related": "Related",
    "shares": "also on {names}",
    "shares_more": "also on {names} and {n} more",
    "days_apart": ("{n} day apart", "{n} days apart"),
    "same_day": "same day",
    "earlier": "Earlier",
    "later": "Later",
    "in_time": "In time",
    "threads": "By place and actor",
    "nothing_earlier": "nothing earlier",
    "nothing_later": "nothing later",
    "excerpt_note": "Only the beginning is shown here.",
    "no_body_note": "The text of this report is not shown here.",
    "read_original": "Read it at its source",
    "report_described": "A report, {date}.",
    "report_described_about": "A report, {date}: {names}.",
}
