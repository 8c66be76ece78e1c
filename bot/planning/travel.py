"""Travel: how long it takes at least from one town hall to another.

`town_halls.csv` tells where some municipalities' town halls lie, to a hundredth of a
degree, which is a kilometre. It was written by hand and held against Erik Bolstad's
register of postal places (erikbolstad.no/postnummer-koordinatar, CC BY 4.0); all but
Rollag's are within two kilometres of a post office or a village of theirs. The way is
taken to be a quarter longer than the crow flies, at 65 km/h, quick for Norway:
what is told to be too short, is. Ferries and mountains are not known. Of a place that
is not in the list nothing is said.
"""

import csv
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt
from typing import Final

EARTH_KM: Final = 6371.0
DETOUR: Final = 1.25
KM_PER_HOUR: Final = 65

Position = tuple[float, float]


def minutes(here: str, there: str) -> int | None:
    """Tell how many minutes it takes at least, or nothing where a place is unknown."""
    start, end = town_in(here), town_in(there)
    if start is None or end is None:
        return None
    halls = town_halls()
    return round(_km(halls[start], halls[end]) * DETOUR / KM_PER_HOUR * 60)


@cache
def town_in(place: str) -> str | None:
    """Find the municipality in a place such as «Drammen rådhus», if it is one alone."""
    found = {match[0] for match in _any_town().finditer(place)}
    return found.pop() if len(found) == 1 else None


@cache
def town_halls() -> Mapping[str, Position]:
    """List where the town halls lie: degrees north and east."""
    text = files(__package__).joinpath("town_halls.csv").read_text("utf-8")
    return {
        row["municipality"]: (float(row["latitude"]), float(row["longitude"]))
        for row in csv.DictReader(text.splitlines())
    }


@cache
def _any_town() -> re.Pattern[str]:
    # The longest first, so that «Øvre Eiker» is found whole, and «Hol» not in «Hole».
    names = sorted(town_halls(), key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")


def _km(here: Position, there: Position) -> float:
    """Measure along the earth, by the haversine formula."""
    north, east = (radians(b - a) for a, b in zip(here, there, strict=True))
    both = cos(radians(here[0])) * cos(radians(there[0]))
    return 2 * EARTH_KM * asin(sqrt(sin(north / 2) ** 2 + both * sin(east / 2) ** 2))
