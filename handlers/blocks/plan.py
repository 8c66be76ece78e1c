"""The dialog «Møteplan»: what is to come, or a whole year, as text by month."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Final

from bot import dates
from bot.body import Body, BodyId
from bot.meeting import Form, Meeting
from bot.orders import Language
from bot.phrases import say
from bot.planning.entry import Entry
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    dialog,
    escape,
    long_select,
    option,
    section,
    select,
)
from handlers.blocks.packing import packed, page_turns

#: How many meetings are shown in one go.
ROWS_A_PAGE: Final = 40
#: What one word of somebody's may take up where there are many.
WORD: Final = 100
COMING: Final = "coming"
ALL: Final = "all"
#: How many years can be picked, from last year on.
YEARS: Final = 4
#: How long before its end a year is planned already, and the next is to be.
NEARLY_OVER: Final = timedelta(days=92)


@dataclass(frozen=True, kw_only=True)
class PlanLook:
    """What of the plan somebody looks at."""

    #: What lies ahead, if it is no year.
    year: int | None = None
    #: One's own bodies, if none is named.
    bodies: tuple[BodyId, ...] = ()
    page: int = 0

    def __str__(self) -> str:
        named = ",".join(map(str, self.bodies))
        return f"{self.year or ''}/{named}/{self.page}"

    @classmethod
    def read(cls, about: str) -> "PlanLook":
        """Read it back from what a dialog carries."""
        year, named, page = about.split("/")
        bodies = tuple(BodyId(int(id)) for id in named.split(",") if id)
        return cls(year=int(year) if year else None, bodies=bodies, page=int(page))


@dataclass(frozen=True, kw_only=True)
class PlanRow:
    """One meeting as the plan shows it."""

    starts_at: datetime
    ends_at: datetime
    body: str
    title: str = ""
    place: str = ""
    is_remote: bool = False
    #: How far it has come: planned, called, cancelled, or only drafted.
    standing: str


def row_of_meeting(meeting: Meeting) -> PlanRow:
    """Show a meeting."""
    return PlanRow(
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        body=meeting.body.name,
        title=meeting.title,
        place=meeting.place,
        is_remote=meeting.form is Form.REMOTE,
        standing=meeting.status.value,
    )


def row_of_entry(entry: Entry, body: Body) -> PlanRow:
    """Show what is only drafted.

    Raises:
        ValueError: when the clock skips its hours, as summer time begins.
    """
    slot = entry.slot
    starts_at, ends_at = slot.moments()
    return PlanRow(
        starts_at=starts_at,
        ends_at=ends_at,
        body=body.name,
        title=entry.title,
        place=slot.place,
        is_remote=slot.form is Form.REMOTE,
        standing="draft",
    )


def plan_dialog(
    language: Language,
    rows: Sequence[PlanRow],
    look: PlanLook,
    *,
    bodies: Sequence[tuple[BodyId, str]],
    today: date,
    keeps_books: bool = False,
) -> Block:
    """Show meetings by month; let a secretary go on to plan a year.

    Args:
        bodies: Those that can be picked, by their names.
    """
    shown = rows[look.page * ROWS_A_PAGE : (look.page + 1) * ROWS_A_PAGE]
    blocks = [
        *_choices(language, look, bodies, today),
        *(_work(language, look, today) if keeps_books else []),
        *(_months(language, shown) if rows else [_nothing(language, look)]),
        *page_turns(
            language, "plan", page=look.page, size=ROWS_A_PAGE, total=len(rows)
        ),
    ]
    return dialog(
        "plan",
        say(language, "plan-title"),
        blocks,
        close=say(language, "button-close"),
        about=str(look),
    )


def _work(language: Language, look: PlanLook, today: date) -> Iterator[Block]:
    label, year = say(language, "button-plan-desk"), look.year or _ahead(today).year
    yield actions(button(label, "plan_desk", year))


def _ahead(today: date) -> date:
    """Tell what is to be planned: in the last months of a year it is the next."""
    return today + NEARLY_OVER


def _choices(
    language: Language,
    look: PlanLook,
    bodies: Sequence[tuple[BodyId, str]],
    today: date,
) -> Iterator[Block]:
    years = sorted({*range(today.year - 1, today.year + YEARS - 1), look.year or 0})
    coming = option(say(language, "plan-coming"), COMING)
    choices = [coming, *(option(str(year), year) for year in years if year)]
    chosen = select(choices, chosen=look.year or COMING)
    # A new name each time, or Slack would keep what was chosen before.
    yield section(
        say(language, "plan-pick-year"), accessory=chosen | {"action_id": "plan_year"}
    ) | {"block_id": f"year-{look.year or COMING}"}
    if len(bodies) <= 1:
        return
    everything = option(say(language, "plan-all-bodies"), ALL)
    only = look.bodies[0] if len(look.bodies) == 1 else ALL
    picked = long_select(
        [everything, *(option(name, id) for id, name in bodies)],
        chosen=only,
        placeholder=say(language, "plan-pick-body"),
    )
    yield section(
        say(language, "plan-pick-body"), accessory=picked | {"action_id": "plan_body"}
    ) | {"block_id": f"body-{only}-{look.year or COMING}"}


def _nothing(language: Language, look: PlanLook) -> Block:
    if look.year is None:
        return section(say(language, "plan-nothing-coming"))
    return section(say(language, "plan-nothing-that-year", year=str(look.year)))


def _months(language: Language, rows: Sequence[PlanRow]) -> Iterator[Block]:
    def month(row: PlanRow) -> str:
        return dates.month(language, dates.local(row.starts_at).date())

    for name, same in groupby(rows, month):
        lines = _lines(language, same)
        yield from packed([f"*{name[:1].upper()}{name[1:]}*", *lines])


def _lines(language: Language, rows: Iterable[PlanRow]) -> Iterator[str]:
    """Write a meeting on each line, and those of one day and place below each other."""
    for (day, place), same in groupby(rows, _day_and_place):
        there = list(same)
        if not place or len(there) == 1:
            yield from (_line(language, row) for row in there)
            continue
        yield f"• {_day(language, day)}, {escape(place, limit=WORD)}:"
        yield from (f"      kl. {_clocks(r)}: {_what(language, r)}" for r in there)


def _day_and_place(row: PlanRow) -> tuple[date, str]:
    """Tell on which day and where it is; nowhere if it is remote, or not there only."""
    first, last = dates.local(row.starts_at), dates.local(row.ends_at)
    is_there = first.date() == last.date() and not row.is_remote
    return first.date(), row.place if is_there else ""


def _line(language: Language, row: PlanRow) -> str:
    """Write «• torsdag 11. kl. 09.00–11.15: Styringsgruppen, Lier rådhus · innkalt»."""
    where = escape(row.place, limit=WORD)
    if row.is_remote:
        where = say(language, "form-remote")
    return f"• {_when(language, row)}: {_what(language, row, where)}"


def _what(language: Language, row: PlanRow, where: str = "") -> str:
    name = escape(row.body, limit=WORD)
    if row.title:
        name = f"{name}: {escape(row.title, limit=WORD)}"
    what = ", ".join(filter(None, [f"*{name}*", where]))
    return f"{what} · {say(language, f'plan-standing-{row.standing}')}"


def _when(language: Language, row: PlanRow) -> str:
    start, end = dates.local(row.starts_at), dates.local(row.ends_at)
    if start.date() != end.date():
        return dates.span(language, row.starts_at, row.ends_at)
    return f"{_day(language, start.date())} kl. {_clocks(row)}"


def _day(language: Language, day: date) -> str:
    return f"{dates.weekday(language, day)} {day.day}."


def _clocks(row: PlanRow) -> str:
    return f"{dates.clock(row.starts_at)}–{dates.clock(row.ends_at)}"
