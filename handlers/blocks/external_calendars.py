"""The calendars that a cooperation looks at: listed, asked for, and how each went."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot import dates
from bot.orders import Language
from bot.phrases import say
from bot.planning.external_calendar import (
    ADDRESS_LIMIT,
    NAME_LIMIT,
    CalendarId,
    Counting,
    ExternalCalendar,
    host_of,
)
from bot.planning.year import Year
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    field,
    option,
    radio,
    renewed,
    section,
    text_input,
)
from handlers.blocks.plan_desk import Desk, back_row, desk_of, language_of

#: A dialog of Slack's holds a hundred blocks, and a cooperation fewer calendars.
NEW: Final = CalendarId(0)


@dataclass(frozen=True, kw_only=True)
class CalendarLook:
    """Which calendar is changed, and where somebody came from."""

    desk: Desk
    calendar: CalendarId = NEW

    def __str__(self) -> str:
        kept = [*json.loads(str(self.desk)), self.calendar]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "CalendarLook":
        """Read it back from what a dialog carries."""
        return cls(desk=Desk.read(about), calendar=CalendarId(json.loads(about)[3]))


def calendars_dialog(year: Year, *, said: str = "") -> Block:
    """Show what a cooperation looks at, and how the last look at each went."""
    language = language_of(year)
    add = button(say(language, "button-calendar-add"), "calendar_wanted", NEW)
    none = [] if year.calendars else [context(say(language, "calendars-none"))]
    return dialog(
        "external_calendars",
        say(language, "calendars-title"),
        [
            *([section(said)] if said else []),
            section(say(language, "calendars-intro")),
            *none,
            *(_row(language, year, calendar) for calendar in year.calendars),
            actions(add),
            back_row(language),
        ],
        close=say(language, "button-close"),
        about=str(desk_of(year)),
    )


def calendar_dialog(
    year: Year, calendar: ExternalCalendar | None, *, stamp: str
) -> Block:
    """Ask for a calendar: whose it is, where it lies, and how it counts."""
    language, number = language_of(year), calendar.id if calendar else NEW
    back = button(say(language, "button-calendars-back"), "calendars_back", "back")
    return dialog(
        "external_calendar",
        say(language, "calendar-title"),
        [
            *renewed(_fields(language, calendar), stamp),
            *(_deeds(language, calendar) if calendar else []),
            actions(back),
        ],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(CalendarLook(desk=desk_of(year), calendar=number)),
    )


def _fields(language: Language, calendar: ExternalCalendar | None) -> Iterator[Block]:
    name, address = (calendar.name, calendar.address) if calendar else ("", "")
    yield field(
        "name",
        say(language, "calendar-name"),
        text_input(initial=name, limit=NAME_LIMIT),
        hint=say(language, "calendar-name-hint"),
    )
    yield field(
        "address",
        say(language, "calendar-address"),
        text_input(initial=address, limit=ADDRESS_LIMIT),
        hint=say(language, "calendar-address-hint"),
    )
    counting = calendar.counting if calendar else Counting.AVOIDED
    yield field(
        "counting",
        say(language, "calendar-counting"),
        radio(_countings(language), chosen=counting),
    )


def how_it_went(language: Language, calendar: ExternalCalendar, year: int) -> str:
    """Tell what a calendar holds, since when, and what went wrong since."""
    parts = [_held(language, calendar, year)]
    if calendar.skipped:
        parts.append(say(language, "calendar-skipped", n=calendar.skipped))
    if calendar.mishap and calendar.tried_at:
        word = calendar.mishap.value.replace("_", "-")
        tried = dates.moment(language, calendar.tried_at)
        why = say(language, f"calendar-mishap-{word}")
        parts.append(say(language, "calendar-mishap", when=tried, why=why))
        parts.append(_kept(language, calendar))
    return " ".join(filter(None, parts))


def _held(language: Language, calendar: ExternalCalendar, year: int) -> str:
    if calendar.read_at is None:
        return "" if calendar.mishap else say(language, "calendar-unread")
    read, count = dates.moment(language, calendar.read_at), len(calendar.events)
    return say(language, "calendar-read", when=read, n=count, year=str(year))


def _kept(language: Language, calendar: ExternalCalendar) -> str:
    if calendar.read_at is None:
        return say(language, "calendar-nothing-kept")
    return say(language, "calendar-kept", when=dates.moment(language, calendar.read_at))


def _row(language: Language, year: Year, calendar: ExternalCalendar) -> Block:
    name = escape(calendar.name, limit=NAME_LIMIT)
    counts = say(language, f"calendar-counts-{calendar.counting.value}")
    mark = "⚠️ " if calendar.mishap else ""
    head = f"{mark}*{name}* · {escape(host_of(calendar.address))} · {counts}"
    text = f"{head}\n{how_it_went(language, calendar, year.year)}"
    change = button(
        say(language, "button-calendar-change"), "calendar_wanted", calendar.id
    )
    return section(text, accessory=change)


def _deeds(language: Language, calendar: ExternalCalendar) -> Iterator[Block]:
    yield actions(
        button(say(language, "button-calendar-hurry"), "calendar_hurry", calendar.id),
        button(say(language, "button-calendar-remove"), "calendar_remove", calendar.id),
    )


def _countings(language: Language) -> list[Block]:
    return [
        option(
            say(language, f"calendar-counting-{each.value}"),
            each,
            description=say(language, f"calendar-means-{each.value}"),
        )
        for each in Counting
    ]
