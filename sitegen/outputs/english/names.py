"""Places and actors."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

NAMES: Mapping[str, Message] = {
    # places and actors
    "places_described": ("{n} place, with the places inside it.", "{n} places, each with the places inside it."),
    "actors_described": ("{n} actor.", "{n} people, organisations and units, from A to Z."),
    "no_places": "No place is named yet.",
    "no_actors": "No actor is named yet.",
    "most_named": "Named most often",
    "hierarchy": "By region",
    "a_to_z": "A to Z",
    "letters": "Letters",
    "names_described": ("{n} name that begins with {letter}.", "{n} names that begin with {letter}."),
    "within": "Lies in",
    "inside": "Places inside",
    "actors_here": "Named here",
    "named_with": "Named with",
    "named_where": "Named where",
    "belongs_to": "Belongs to",
    "position": "Position",
    "position_unknown": "not known",
    "first_entry": "First entry",
    "last_entry": "Last entry",
    "own_entries": ("{n} of the entries names {name} itself.", "{n} of the entries name {name} itself."),
    # tables of who is named with whom
    "pair_name": "Name",
    "pair_count": "Entries",
    "pair_when": "From, to",
    "pair_entries": "Newest",
    "pair_all": "all {n}",
    "written": "Names as found",
    # kinds
    "kind_country": "country",
    "kind_region": "region",
    "kind_district": "district",
    "kind_town": "town",
    "kind_macro-region": "macro region",
    "kind_natural-feature": "natural feature",
    "kind_person": "person",
    "kind_organisation": "organisation",
    "kind_armed-group": "armed group",
    "kind_government": "government",
    "kind_media": "media",
    # countries that CLDR names only by their status
    "country_HK": "Hong Kong",
    "country_MO": "Macau",
    "country_PS": "Palestine",
}
