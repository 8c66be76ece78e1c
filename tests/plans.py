"""A plan to test with: Rådmannsgruppen's meetings of 2026, and versions of it."""

from dataclasses import replace
from datetime import date
from typing import Final

from bot.body import Body, BodyId
from bot.meeting import Meeting
from bot.planning.adoption import in_order
from bot.planning.entry import Entry
from bot.planning.version import FIRST, Status, Version, VersionId
from bot.planning.year import Year
from tests.builders import NOW, SOLVEIG, a_body, a_slot

YEAR: Final = 2026
ORGANISATION: Final = "Vestregionen"
MARCH: Final = date(2026, 3, 12)
MAY: Final = date(2026, 5, 21)


def an_entry(day: date = MARCH, **changes: object) -> Entry:
    """Make an entry of the plan: a morning in Drammen unless anything else is said."""
    default = Entry(body=BodyId(1), slot=a_slot(day=day))
    return replace(default, **changes)  # type: ignore[arg-type]  # by the fields' types


def a_draft(*entries: Entry, **changes: object) -> Version:
    """Make a draft: by default of two meetings."""
    default = Version(
        id=VersionId(1),
        organisation=ORGANISATION,
        year=YEAR,
        at=NOW,
        by=SOLVEIG,
        entries=in_order(entries or (an_entry(), an_entry(MAY))),
    )
    return replace(default, **changes)  # type: ignore[arg-type]  # the same


def an_adopted_plan(*entries: Entry, **changes: object) -> Version:
    """Make the first version of a plan that is adopted."""
    adopted = a_draft(
        *entries,
        id=VersionId(2),
        number=FIRST,
        status=Status.ADOPTED,
        adopted_in="sak 12/2025",
    )
    return replace(adopted, **changes)  # type: ignore[arg-type]  # the same


def a_year(
    *versions: Version,
    bodies: tuple[Body, ...] = (),
    meetings: tuple[Meeting, ...] = (),
) -> Year:
    """Make Vestregionen's year 2026 with one body."""
    return Year(
        organisation=ORGANISATION,
        year=YEAR,
        bodies=bodies or (a_body(),),
        meetings=meetings,
        versions=versions,
    )
