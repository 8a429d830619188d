"""From a draft to what it says: headline, publication date, body, dates, places and actors, each with its reason."""
