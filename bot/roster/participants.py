"""Who may take part: Norway's municipalities and counties since 2000, with their dates.

The list is `participants.csv`: Statistics Norway's classifications 131 (municipalities)
and 104 (counties), as the newspaper Bergens Tidende gathers them in its public
repository `BergensTidende/bord4-data` (25 June 2026). Sámi and Kven names come first
where they do officially; the Norwegian one beside them counts as well.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from bot.roster.words import fold


class Kind(StrEnum):
    """What kind of participant."""

    MUNICIPALITY = "municipality"
    COUNTY = "county"

    @property
    def word(self) -> str:
        """Name the kind as people do."""
        return WORDS[self]


WORDS: Final = {Kind.MUNICIPALITY: "kommune", Kind.COUNTY: "fylkeskommune"}


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


_IN_BRACKETS: Final = re.compile(r"\s*\([^)]*\)$")


def known_as(kind: Kind, name: str) -> tuple[Known, ...]:
    """Find a participant under all its numbers, by a name as people write it."""
    bare = fold(plain_name(kind, name))
    return tuple(k for k in everyone() if k.kind is kind and bare in _names(k))


def plain_name(kind: Kind, name: str) -> str:
    """Take off what people add: «Lier kommune», «Våler (Østfold)»."""
    return _IN_BRACKETS.sub("", name.removesuffix(f" {kind.word}")).strip()


def full_name(kind: Kind, name: str) -> str:
    """Write a name as it stands in a list: «Lier», but «Buskerud fylkeskommune»."""
    bare = name.removesuffix(f" {kind.word}").strip()
    return f"{bare} {kind.word}" if kind is Kind.COUNTY else bare


@cache
def everyone() -> tuple[Known, ...]:
    """List every municipality and county of the list."""
    text = files(__package__).joinpath("participants.csv").read_text("utf-8")
    return tuple(_known(row) for row in csv.DictReader(text.splitlines()))


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
