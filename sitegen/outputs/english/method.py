"""The page on how we know."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

METHOD: Mapping[str, Message] = {
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
    "about_marks": "The shape of a mark tells how exactly a date is known:",
    "shape_day": "6 March 2022",
    "shape_day_means": "a day",
    "shape_within": "March 2022",
    "shape_within_means": "some day of a month, a season or a year",
    "shape_lasting": "6 to 9 March 2022",
    "shape_lasting_means": "from a first to a last day",
    "shape_between": "between 6 and 9 March 2022",
    "shape_between_means": "some day between two bounds",
    "shape_before": "6 March 2022 or earlier",
    "shape_before_means": "it is not known how much earlier",
    "shape_after": "6 March 2022 or later",
    "shape_after_means": "it is not known how much later",
    "shape_about": "about 2022",
    "shape_about_means": "roughly then",
    "shape_unsure": "2022, uncertain",
    "shape_unsure_means": "the source itself doubts it",
    "about_event": "A small mark is a dated statement inside a report.",
    "about_names": "Places and actors",
    "about_names_text": "Names were recognised by program and joined when they clearly mean the same. "
    "A place’s page includes what is reported from the places inside it. Mistakes are possible, and are corrected by hand.",
    "about_text": "Text",
    "about_text_text": "Menus, advertisements and other parts of the page around a report were left out. "
    "Each report’s page lists what was left out.",
    "about_credit": "Credits",
    "about_credit_text": "Place names and positions come from GeoNames (geonames.org), licensed under CC BY 4.0.",
}
