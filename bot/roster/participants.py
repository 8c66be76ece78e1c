"""Norway's municipalities and counties since 2000: names, numbers, and their dates.

The list is `participants.csv`: Statistics Norway's classifications 131 (municipalities)
and 104 (counties), as the newspaper Bergens Tidende gathers them in its public
repository `BergensTidende/bord4-data` (25 June 2026). Sámi and Kven names come first
where they do officially; the Norwegian one beside them counts as well.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Final

from bot.participant import Kind
from bot.roster.words import fold

#: The kinds that the list knows.
LISTED: Final = (Kind.MUNICIPALITY, Kind.COUNTY)


@dataclass(frozen=True, kw_only=True)
class Known:
    """A municipality or county under one number, for as long as it had it."""

    kind: Kind
    number: str
    name: str
    #: The Norwegian name, where another comes first.
    also: str = ""
    since: date | None = None
    #: The last day, included.
    until: date | None = None

    def exists_on(self, day: date) -> bool:
        """Tell whether the number was in use on a day."""
        return (self.since or day) <= day <= (self.until or day)

    def overlaps(self, other: "Known") -> bool:
        """Tell whether two were there at the same time, and so are not the same."""
        starts = max(self.since or date.min, other.since or date.min)
        return starts <= min(self.until or date.max, other.until or date.max)


_IN_BRACKETS: Final = re.compile(r"\s*\(([^)]*)\)$")


def known_as(kind: Kind, name: str) -> tuple[Known, ...]:
    """Find a participant under all its numbers, by a name as people write it."""
    return _by_name().get((kind, fold(plain_name(kind, name))), ())


def plain_name(kind: Kind, name: str) -> str:
    """Take off what people add: «Lier kommune», «Våler (Østfold)»."""
    return _IN_BRACKETS.sub("", name.removesuffix(f" {kind.word}")).strip()


def full_name(kind: Kind, name: str) -> str:
    """Write a name as it stands in a list: «Lier», but «Buskerud fylkeskommune»."""
    if kind not in LISTED:
        return name
    bare = name.removesuffix(f" {kind.word}").strip()
    return f"{bare} {kind.word}" if kind is Kind.COUNTY else bare


def lineage(kind: Kind, name: str, number: str = "") -> tuple[Known, ...]:
    """Find a participant under all its numbers, told from others of its name.

    Where two share a name, such as Våler, one of its numbers tells which is meant, and
    so does the county in brackets. Who was there at the same time is another.
    """
    named = known_as(kind, name)
    bracketed = _IN_BRACKETS.search(name)
    county = fold(bracketed[1]) if bracketed else None
    said = [k for k in named if k.number == number or fold(_county(k)) == county]
    return tuple(k for k in named if k in said or not any(map(k.overlaps, said)))


def known_on(kind: Kind, name: str, *, on: date, number: str = "") -> Known | None:
    """Find a participant under the number that it has on a day.

    Nobody is found while it may be one or another of two that share a name.
    """
    then = [k for k in lineage(kind, name, number) if k.exists_on(on)]
    return then[0] if len(then) == 1 else None


def county_of(name: str, *, on: date, number: str = "") -> str:
    """Tell which county a municipality lies in on a day, or nothing if it is unknown.

    The first two digits of its number are the county's.
    """
    found = known_on(Kind.MUNICIPALITY, name, on=on, number=number)
    return _county(found) if found else ""


@cache
def everyone() -> tuple[Known, ...]:
    """List every municipality and county of the list."""
    text = files(__package__).joinpath("participants.csv").read_text("utf-8")
    return tuple(_known(row) for row in csv.DictReader(text.splitlines()))


@cache
def _by_name() -> Mapping[tuple[Kind, str], tuple[Known, ...]]:
    found: defaultdict[tuple[Kind, str], tuple[Known, ...]] = defaultdict(tuple)
    for known in everyone():
        for name in dict.fromkeys(_names(known)):
            found[known.kind, name] += (known,)
    return dict(found)


def _county(municipality: Known) -> str:
    code, last = municipality.number[:2], municipality.until or date.max
    counties = (k for k in everyone() if k.kind is Kind.COUNTY and k.number == code)
    return next((k.name for k in counties if k.exists_on(last)), "")


def _known(row: dict[str, str]) -> Known:
    return Known(
        kind=next(kind for kind in Kind if kind.word == row["kind"]),
        number=row["number"],
        name=row["name"],
        also=row["also"],
        since=_day(row["since"]),
        until=_day(row["until"]),
    )


def _names(known: Known) -> Iterator[str]:
    yield fold(known.name)
    if known.also:
        yield fold(known.also)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
