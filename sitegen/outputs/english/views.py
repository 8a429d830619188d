"""Views drawn from many entries: lanes, maps, histograms."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

VIEWS: Mapping[str, Message] = {
    # lanes
    "lanes": "Through time",
    "lanes_entries": "Each line is one name, each mark an entry.",
    "lanes_month": "Each line is one name, each mark the entries of a month; the larger, the more.",
    "lanes_quarter": "Each line is one name, each mark the entries of a quarter; the larger, the more.",
    "lanes_year": "Each line is one name, each mark the entries of a year; the larger, the more.",
    "lanes_years": "Each line is one name, each mark the entries of some years; the larger, the more.",
    "lanes_most": "most in {period}",
    "lanes_outside": ("{n} not drawn", "{n} not drawn"),
    # maps
    "map_of_places": "Map of the places that the reports name",
    "map_of_period": "Map of the places named in {period}",
    "map_inside": "Map of the places inside {name}",
    "map_locator": "Where {name} lies",
    "map_legend": "The larger a mark, the more entries. A ring is an area, drawn where its name would stand.",
    "map_doubtful": "May be another place of that name",
    "doubtful": (
        "In {n} report the name may mean another place.",
        "In {n} reports the name may mean another place.",
    ),
    "map_beyond": "Beyond this map",
    "map_unlocated": "Position not known",
    "map_more": ("{n} place more stands in the list.", "{n} places more stand in the list."),
    "map_credit": "Outlines: {credit}. A border drawn here takes no side.",
    "kilometres": "{n} km",
    "somewhere_in": "somewhere in {name}",
    "near": "Nearby",
    "place_mark": ("{name}: {n} entry", "{name}: {n} entries"),  # begins with the words that are seen
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
}
