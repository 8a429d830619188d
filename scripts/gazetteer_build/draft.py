"""A place while the gazetteer is being made."""

from dataclasses import dataclass, field

from sitegen.gazetteer import PlaceKind


@dataclass(slots=True)
class Draft:
    """One place: `key` is its code or GeoNames id in the sources, `parent` and `wider` are keys of others."""

    key: str
    kind: PlaceKind
    name: str
    country: str
    parent: str = ""
    population: int = 0
    latitude: float = 0.0
    longitude: float = 0.0
    label: tuple[float, float] | None = None
    main: list[str] = field(default_factory=list)
    alternates: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    wider: list[str] = field(default_factory=list)
    region: str = ""
    type: str = ""
    id: str = ""
    capital: bool = False
    inhabited: float = 0.0  # weight of the towns summed into latitude and longitude so far


Drafts = dict[str, Draft]
