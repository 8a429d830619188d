"""Lists of entries, tables and periods."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

LISTS: Mapping[str, Message] = {
    # lists
    "entries": ("{n} entry", "{n} entries"),
    "entries_shown": "{shown} of {n} entries",
    "entries_heading": "Entries in date order",
    "entries_in_period": ("{n} entry of {period}, with its source.", "{n} entries of {period}, each with its source."),
    "entries_about": ("{n} entry on {name}.", "{n} entries on {name}, in date order."),
    "entries_about_inside": (
        "{n} entry on {name} and the places inside it.",
        "{n} entries on {name} and the places inside it, in date order.",
    ),
    "entries_about_in_period": (
        "{n} entry of {period} on {name}.",
        "{n} entries of {period} on {name}, in date order.",
    ),
    "reports_described": ("{n} report, with its source.", "{n} reports, each with its source."),
    "reports_described_on": ("{n} report, of {date}.", "{n} reports, of {date}."),
    "reports_described_between": (
        "{n} report, in date order.",
        "{n} reports in date order, {first} to {last}, each date traced to the words it was read from.",
    ),
    "no_entries": "There are no entries yet.",
    "in_months": "The entries stand on the pages of the months.",
    "no_date_found": "No date found",
    "undated_described": "Nothing in these reports says when they were published. They are listed by address.",
    "undated_by_title": "Nothing in these reports says when they were published. They are listed by headline.",
    "some_time_in": "Some time in {period}",
    "newest_shown": "The newest entries, {period}",
    "where": "Where",
    "who": "Who",
    "comma": ", ",
    "and_more": "and {n} more",
    "in_report": "In",
    "years": "Years",
    "months_of": "Months of {period}",
    "period_nav": "Earlier and later",
    # tables
    "basis": "Basis",
    "headline": "Headline",
    "table_sorts": "A heading sorts the table by its column.",
    "sorted_date": "Oldest first",
    "sorted_newest": "Newest first",
    "sorted_basis": "By basis of the date",
    "sorted_headline": "By headline",
    "sorted_where": "By place",
    "sorted_who": "By actor",
    "sorted_source": "By source",
    "who_when": "Who is named when",
    "all": "All",
    "who_when_note": "Those named most often. A count leads to the first of its entries.",
    "not_counted": (
        "{n} entry with a wider date, or far away in time, is not counted.",
        "{n} entries with a wider date, or far away in time, are not counted.",
    ),
    "cell": "{name}, {period}: {entries}",
    "contents": "Contents",
    "notes": "Notes",
    "note": "Note {n}",
    "note_back": "Back to the text",
    # calendar
    "calendar": "Calendar",
    "calendar_described": "Every year and month, with its number of entries.",
    "calendar_days": "By day",
    "calendar_wide": ("{n} entry with a wider date", "{n} entries with a wider date"),
}
