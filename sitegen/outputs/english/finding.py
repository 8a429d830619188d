"""The filter of a list, the search, and what leads elsewhere: code to embed, citations."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

FINDING: Mapping[str, Message] = {
    # filter
    "filter": "Filter",
    "filter_words": "Words in the entry",
    "filter_period": "Period",
    "filter_from": "From",
    "filter_to": "To",
    "filter_period_hint": "As 2020, 2020-10 or 2020-10-09",
    "filter_dates": "Basis of the date",
    "filter_more_actor": "Another actor",
    "filter_more_place": "Another place",
    "filter_clear": "Clear filter",
    "filter_none": "No entry matches.",
    "filter_loading": "Loading all entries",
    "filter_matches": "Matching entries",
    "filter_show_more": "Show more",
    "filter_without": "To find something, start from",
    "entries_shown_here": "{shown} of {n} entries on this page",
    "in_use": "in use",
    # search
    "search": "Search",
    "search_described": "Find words in all reports, and narrow them down by place, actor and year.",
    "search_words": "Words in the reports",
    "search_place": "Place",
    "search_actor": "Actor",
    "search_year": "Year",
    "search_order": "Order",
    "search_best": "Best match first",
    "search_any": "Any",
    "search_found": "Reports found: {n}",
    "search_none": "No report holds these words. Fewer or shorter words find more.",
    "search_absent": "The search is not available here.",
    "search_otherwise": "Other ways to find something",
    "search_places": "Places, by region and by name",
    "search_actors": "People, organisations and units, from A to Z",
    "search_timeline": "The timeline, with a filter for words, names, dates and their basis",
    # embedding
    "embed": "Embed this",
    "embed_copy": "Copy this into your page",
    "embed_look": "The compact page by itself",
    "embed_no_address": "There is code to copy once this site knows its own address (base_url).",
    "embed_newest": ("The newest {shown} of {n} entry", "The newest {shown} of {n} entries"),
    "embed_from": "From",
    # citing
    "cite": "Cite this",
    "cite_report": "“{headline}”",
    "cite_archived": "archived at {address}",
    "cite_captured": "captured {date}",
    "cite_in": "in {site}",
}
