"""The words of the interface, in one place: what pages and templates say in their own voice, in English.

A message is a text with `{names}` to fill in, or a pair for one and for many. Templates reach them as `say(key)` and
`count(key, number)`. Numbers above 9999 get thousands separators.
"""

from collections.abc import Mapping

from sitegen.model import ActorKind

Message = str | tuple[str, str]

ENGLISH: Mapping[str, Message] = {
    # around every page
    "skip": "Skip to main content",
    "primary": "Primary",
    "breadcrumb": "Breadcrumb",
    "timeline": "Timeline",
    "places": "Places",
    "actors": "Actors",
    "about": "How we know",
    "footer": "Made from its sources by program: each date and name can be followed to the words it was read from.",
    "data": "Open data",
    "feeds": "Feeds",
    "made_with": "Made with sitegen {version}",
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
    "no_date_found": "No date found",
    "undated_described": "Nothing in these reports says when they were published. They are listed by address.",
    "some_time_in": "Some time in {period}",
    "newest_shown": "The newest entries, {period}",
    "where": "Where",
    "who": "Who",
    "and_more": "and {n} more",
    "in_report": "In",
    "years": "Years",
    "months_of": "Months of {period}",
    "period_nav": "Earlier and later",
    # histogram
    "per_day": "Entries per day",
    "per_month": "Entries per month",
    "per_quarter": "Entries per quarter",
    "per_year": "Entries per year",
    "per_years": "Entries per period",
    "bar": "{title}: {entries}",
    "bar_inferred": "{title}: {entries}, dates inferred",
    "hollow": "Hollow bars: inferred dates.",
    "outside": ("{n} entry lies far before or after.", "{n} entries lie far before or after."),
    "wide": ("{n} entry has a wider date and is not drawn.", "{n} entries have a wider date and are not drawn."),
    # filter
    "filter": "Filter this page",
    "filter_words": "Words in the entry",
    "filter_dates": "Dates",
    "filter_stated": "Stated dates only",
    "filter_clear": "Clear filter",
    "filter_none": "No entry on this page matches.",
    "in_use": "in use",
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
    # article
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
    # places and actors
    "places_described": ("{n} place, with the places inside it.", "{n} places, each with the places inside it."),
    "actors_described": ("{n} actor.", "{n} people, organisations and units, from A to Z."),
    "no_places": "No place is named yet.",
    "no_actors": "No actor is named yet.",
    "most_named": "Named most often",
    "hierarchy": "By region",
    "a_to_z": "A to Z",
    "letters": "Letters",
    "within": "Lies in",
    "inside": "Places inside",
    "actors_here": "Named here",
    "named_with": "Named with",
    "named_where": "Named where",
    "also_written": "Also written",
    "belongs_to": "Belongs to",
    "position": "Position",
    "position_unknown": "not known",
    "first_entry": "First entry",
    "last_entry": "Last entry",
    "own_entries": ("{n} of the entries names {name} itself.", "{n} of the entries name {name} itself."),
    # other pages
    "not_found": "Page not found",
    "not_found_text": "There is nothing at this address. It may have been mistyped, or the page may have gone.",
    "not_found_way": "Start from",
    "moved": "This page has moved",
    "moved_text": "It is now called",
    # how we know
    "about_intro": "This site was put together by program from reports that are kept as they were found. "
    "Nothing is paraphrased. Whatever it says about a report was read in that report, and the report’s own page shows "
    "the words.",
    "about_dates": "Dates",
    "about_dates_text": "A report stands under the day it was published, an event inside a report under the day it "
    "happened. A date is never given more exactly than it is known: if only the month is known, only the month is said.",
    "about_stated": "the report, or the editor of this site, says so",
    "about_inferred": "not stated, but it follows from what the report mentions; each entry says how",
    "about_disagree": "two good sources for the date contradict each other; both are shown",
    "about_none": "nothing says when; the report is listed all the same, on a shelf of its own",
    "about_marks": "Marks",
    "about_day": "a round mark is a day, a long one a month, a year or another span",
    "about_event": "a small mark is a dated statement inside a report",
    "about_names": "Places and actors",
    "about_names_text": "Names were recognised by program and joined when they clearly mean the same. "
    "A place’s page includes what is reported from the places inside it. Mistakes are possible, and are corrected by hand.",
    "about_text": "Text",
    "about_text_text": "Menus, advertisements and other parts of the page around a report were left out. "
    "Each report’s page lists what was left out.",
    "about_credit": "Credits",
    "about_credit_text": "Place names and positions come from GeoNames (geonames.org), licensed under CC BY 4.0.",
}

_STATUSES = {
    "stated": "status_stated",
    "inferred": "status_inferred",
    "sources disagree": "status_disagree",
    "no date found": "status_none",
}
_ACTORS: Mapping[ActorKind, str] = {
    "person": "person",
    "organisation": "organisation",
    "armed-group": "armed group",
    "government": "government",
    "media": "media",
    "unknown": "",
}


def say(key: str, **values: object) -> str:
    """A message, filled in. An unknown key is a mistake in a template: KeyError."""
    message = ENGLISH[key]
    text = message if isinstance(message, str) else message[1]
    return text.format(**values) if values else text


def count(key: str, number: int, **values: object) -> str:
    """A message about a number, `{n}`, in its form for one or for many."""
    message = ENGLISH[key]
    text = message if isinstance(message, str) else message[number != 1]
    return text.format(n=number_in_words(number), **values)


def number_in_words(number: int) -> str:
    """A number as readers write it: 9999, 10,000."""
    return f"{number:,}" if number > 9999 else str(number)


def status_in_words(status: str) -> str:
    """A status of a date as a reader sees it."""
    return say(_STATUSES[status])


def kind_in_words(kind: str) -> str:
    """What a place is, in lower case; "" when there is nothing to say."""
    return "" if kind in ("", "place", "unknown") else kind.replace("-", " ")


def actor_in_words(kind: ActorKind) -> str:
    """What an actor is, in lower case; "" when it is not known."""
    return _ACTORS[kind]
