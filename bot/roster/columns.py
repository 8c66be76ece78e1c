"""Columns: what stands below a heading, in the words of who fills it in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from bot.roster.words import fold

Choices = Mapping[str, Any]

YES_NO: Final[Choices] = MappingProxyType({"ja": True, "nei": False})
#: Larger than any number that a roster needs.
MOST: Final = 999


class Holds(StrEnum):
    """What kind of value a column holds, which decides how a cell is formatted."""

    TEXT = "text"
    #: Text of several lines.
    LINES = "lines"
    NUMBER = "number"
    DAY = "day"
    CLOCK = "clock"


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: its heading, and what a secretary should know to fill it in."""

    name: str
    about: str
    #: What could stand there, in a council that everybody can picture.
    example: str = ""
    is_required: bool = False
    holds: Holds = Holds.TEXT
    #: Between which bounds a number must be.
    least: int = 0
    most: int = MOST
    #: What may stand here, and what each word means.
    choices: Choices = field(default_factory=dict)
    #: The sheet whose first column lists what may stand here.
    listed_in: str = ""
    #: The sheet that must be there when something stands here, though none of its
    #: columns lists what may.
    found_in: str = ""
    #: In characters.
    width: int = 14

    def matches(self, heading: str) -> bool:
        """Tell whether a heading in a file means this column."""
        return fold(self.name) == fold(heading)

    def among(self, headings: Iterable[str]) -> str | None:
        """Find the heading that means this column."""
        return next(filter(self.matches, headings), None)

    def word(self, meaning: object) -> str:
        """Find the word that stands for a meaning.

        Raises:
            StopIteration: when no word does.
        """
        return next(w for w, meant in self.choices.items() if meant == meaning)


@dataclass(frozen=True, kw_only=True)
class SheetPlan:
    """One sheet: what it is about, and its columns."""

    name: str
    about: str
    columns: tuple[Column, ...]

    def column(self, heading: str) -> Column | None:
        """Find the column that a heading means."""
        return next((c for c in self.columns if c.matches(heading)), None)

    def word(self, name: str, meaning: object) -> str:
        """Find the word that stands for a meaning in one of the columns.

        Raises:
            StopIteration: when no word does.
        """
        return next(c for c in self.columns if c.name == name).word(meaning)


def a_body(*, about: str = "Fra arket organer", width: int = 22) -> Column:
    """Make the column that tells which body a row is about."""
    return Column(
        name="organ",
        about=about,
        example="Styringsgruppen",
        is_required=True,
        listed_in="organer",
        width=width,
    )


def a_participant(*, is_required: bool = True, about: str = "") -> Column:
    """Make the column that tells whose a row is."""
    return Column(
        name="deltaker",
        about=about or "Fra arket deltakere",
        example="Lier",
        is_required=is_required,
        listed_in="deltakere",
        width=26,
    )


def a_person(*, is_required: bool = True, about: str = "") -> Column:
    """Make the column that tells who a row is about."""
    return Column(
        name="person",
        about=about or "Fra arket personer",
        example="Kari Nordmann",
        is_required=is_required,
        listed_in="personer",
        width=26,
    )


def days(*, since: str = "", until: str = "") -> tuple[Column, Column]:
    """Make the columns that tell from when to when a row holds."""
    return (
        Column(
            name="fra",
            about="Første dag. Tomt: fra før",
            example=since,
            holds=Holds.DAY,
            width=13,
        ),
        Column(
            name="til",
            about="Siste dag. Tomt: inntil videre",
            example=until,
            holds=Holds.DAY,
            width=13,
        ),
    )
