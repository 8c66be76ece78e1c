"""Years to look at: a cooperation's plan for 2027, small or large, as a view of it."""

from datetime import date, time, timedelta
from typing import Final

from bot import dates
from bot.body import BodyId
from bot.meeting import Form
from bot.person import PersonId
from bot.plan import Slot
from bot.planning.collision import collisions
from bot.planning.entry import Entry
from bot.planning.occasion import Occasion
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import off_days
from bot.planning.year_view import YearView

BOARD, CHIEFS, ASSEMBLY = BodyId(1), BodyId(2), BodyId(3)
NAMES: Final = {
    BOARD: "Styringsgruppen",
    CHIEFS: "Rådmannsgruppen",
    ASSEMBLY: "Generalforsamlingen",
}
SHOWN_ON: Final = date(2026, 11, 21)
#: When documents of these tests are made.
MADE_AT: Final = dates.at(SHOWN_ON, time(12))
#: The board's days; the chiefs meet fourteen days before each.
DAYS: Final = (
    date(2027, 2, 18),
    date(2027, 4, 15),
    date(2027, 6, 10),
    date(2027, 9, 16),
    date(2027, 10, 28),
    date(2027, 12, 9),
)


def an_entry(
    day: date,
    body: BodyId = BOARD,
    *,
    starts: time = time(9),
    ends: time = time(11, 15),
    place: str = "Drammen rådhus",
    form: Form = Form.PHYSICAL,
    title: str = "",
    last_day: date | None = None,
) -> Entry:
    """Make a meeting of a plan: by default the board's, in Drammen."""
    slot = Slot(
        day=day, starts=starts, ends=ends, place=place, form=form, last_day=last_day
    )
    return Entry(body=body, slot=slot, title=title)


def a_year(**changes: object) -> YearView:
    """Make a year of three bodies; the assembly collides with the board once."""
    entries = [an_entry(day) for day in DAYS]
    entries += [an_entry(day - timedelta(days=14), CHIEFS) for day in DAYS]
    entries.append(
        an_entry(DAYS[1], ASSEMBLY, starts=time(10), ends=time(12), title="Årsmøte")
    )
    default: dict[str, object] = {
        "organisation": "Vestregionen",
        "year": 2027,
        "bodies": NAMES,
        "meetings": tuple(entries),
        "off_days": off_days(
            2027,
            counties=["Akershus"],
            named=[OffDay(day=date(2027, 3, 10), why=Why.NAMED, name="fylkesting")],
        ),
        "collisions": collisions([_occasion(entry) for entry in entries]),
        "version": "Versjon 2",
        "on": SHOWN_ON,
    }
    return YearView(**{**default, **changes})  # type: ignore[arg-type]  # checked by the fields' own types


def a_full_year(bodies: int, meetings: int) -> YearView:
    """Make a year of many bodies with names of all lengths, on any working day."""
    names = {
        BodyId(n): f"{'Utvalget for areal og transport'[: 8 + 5 * n % 24].strip()} {n}"
        for n in range(1, bodies + 1)
    }
    entries = [
        an_entry(_working_day(body, n, meetings), body)
        for body in names
        for n in range(meetings)
    ]
    return a_year(
        bodies=names, meetings=tuple(entries), off_days=off_days(2027), collisions=()
    )


def _working_day(body: int, n: int, meetings: int) -> date:
    # Some fall in the same week, so that marks have to give way.
    place = (n * 364 // meetings + body * 37 + (n % 3) * 11) % 360
    day = date(2027, 1, 2) + timedelta(days=place)
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _occasion(entry: Entry) -> Occasion:
    slot = entry.slot
    return Occasion(
        key=entry,
        body=entry.body,
        name=NAMES[entry.body],
        organisation="Vestregionen",
        starts_at=dates.at(slot.day, slot.starts),
        ends_at=dates.at(slot.day, slot.ends),
        place=slot.place,
        people={PersonId(1): "Ola Strømsæther"},
    )
