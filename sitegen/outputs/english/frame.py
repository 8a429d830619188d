"""What stands around every page, and the pages that hold little else."""

from collections.abc import Mapping

from sitegen.outputs.english.message import Message

FRAME: Mapping[str, Message] = {
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
    # other pages
    "not_found": "Page not found",
    "not_found_text": "There is nothing at this address. It may have been mistyped, or the page may have gone.",
    "not_found_way": "Start from",
    "moved": "This page has moved",
    "moved_text": "It is now called",
}
