"""The days that a year's meetings go round: listed, added, and what is not known."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot import dates
from bot.orders import Language
from bot.phrases import say
from bot.planning import school_holidays
from bot.planning.counties import counties_on
from bot.planning.named_day import NAME_LIMIT, NamedDay
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import describe
from bot.planning.school_holidays import NAMES
from bot.planning.year import Year
from handlers.blocks import elements
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    date_input,
    dialog,
    escape,
    option,
    radio,
    renewed,
    section,
    select,
    text_input,
)
from handlers.blocks.packing import page_turns
from handlers.blocks.plan_desk import Desk, back_row, desk_of, language_of

ROWS_A_PAGE: Final = 30
SOURCE_LIMIT: Final = 500
NO_COUNTY: Final = "none"


@dataclass(frozen=True, kw_only=True)
class DaysLook:
    """Which page of the named days somebody looks at."""

    desk: Desk
    page: int = 0

    def __str__(self) -> str:
        kept = [*json.loads(str(self.desk)), self.page]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "DaysLook":
        """Read it back from what a dialog carries."""
        return cls(desk=Desk.read(about), page=json.loads(about)[3])


def named_days_dialog(year: Year, look: DaysLook, *, said: str = "") -> Block:
    """Show what the year's meetings go round that secretaries have written down."""
    language = language_of(year)
    return dialog(
        "named_days",
        say(language, "named-days-title"),
        [
            *([section(said)] if said else []),
            section(say(language, "named-days-intro", year=str(year.year))),
            *untold_blocks(language, year),
            *_rows(language, year, look.page),
            actions(
                button(
                    say(language, "button-named-day-add"), "named_day_wanted", "day"
                ),
                button(
                    say(language, "button-school-holiday-add"),
                    "school_holiday_wanted",
                    "school",
                ),
            ),
            back_row(language),
        ],
        close=say(language, "button-close"),
        about=str(look),
    )


def untold_blocks(
    language: Language, year: Year, *, hint: bool = False
) -> Iterator[Block]:
    """Tell which school holidays are not known, so that nobody takes them for none."""
    lines = [f"❓ {each}" for each in school_holidays.sentences(language, year.untold)]
    if lines:
        more = [say(language, "school-holidays-untold-hint")] if hint else []
        yield section("\n".join([*lines, *more]))


def named_day_dialog(year: Year, *, stamp: str) -> Block:
    """Ask for somebody else's days: what they are, when, and whose."""
    language = language_of(year)
    fields = [
        elements.field(
            "name",
            say(language, "named-day-name"),
            text_input(limit=NAME_LIMIT),
            hint=say(language, "named-day-name-hint"),
        ),
        *_days(language, None),
        elements.field(
            "county",
            say(language, "named-day-county"),
            _county(language, year, is_optional=True),
            hint=say(language, "named-day-county-hint"),
        ),
        _source(language),
    ]
    return _form(year, "named_day", "named-day-title", fields, stamp=stamp)


def school_holiday_dialog(year: Year, *, stamp: str) -> Block:
    """Ask for a county's school holiday, the first unknown one to begin with."""
    language = language_of(year)
    first = next(iter(year.untold), None)
    names = [option(_named(language, name), name) for name in NAMES]
    fields = [
        elements.field(
            "name",
            say(language, "school-holiday-which"),
            radio(names, chosen=first.names[0] if first else NAMES[0]),
        ),
        elements.field(
            "county",
            say(language, "named-day-county"),
            _county(language, year, chosen=first.county if first else ""),
        ),
        *_days(language, None),
        _source(language),
    ]
    return _form(year, "school_holiday", "school-holiday-title", fields, stamp=stamp)


def _form(
    year: Year, callback: str, title: str, fields: list[Block], *, stamp: str
) -> Block:
    language = language_of(year)
    back = button(say(language, "button-named-days-back"), "named_days_back", "back")
    return dialog(
        callback,
        say(language, title),
        [*renewed(fields, stamp), actions(back)],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(DaysLook(desk=desk_of(year))),
    )


def _rows(language: Language, year: Year, page: int) -> Iterator[Block]:
    """List the named days, each with a button that takes it away."""
    if not year.named_days:
        yield context(say(language, "named-days-none"))
    first = page * ROWS_A_PAGE
    for named in year.named_days[first : first + ROWS_A_PAGE]:
        label = say(language, "button-named-day-remove")
        remove = button(label, "named_day_removed", named.id)
        yield section(_row(language, named), accessory=remove)
    yield from page_turns(
        language,
        "named_days",
        page=page,
        size=ROWS_A_PAGE,
        total=len(year.named_days),
    )


def _row(language: Language, named: NamedDay) -> str:
    """Write «*Fylkesting*, tirsdag 16. februar 2027» and who says so."""
    off = next(named.off_days())
    what = escape(describe(language, off), limit=NAME_LIMIT * 2)
    lines = [f"*{what[:1].upper()}{what[1:]}*, {when(language, named)}"]
    by = say(language, "named-day-by", **_written(language, named))
    source = escape(named.source, limit=SOURCE_LIMIT)
    told = say(language, "named-day-source", source=source) if source else ""
    return "\n".join([*lines, " ".join(filter(None, [by, told]))])


def when(language: Language, named: NamedDay) -> str:
    """Write «tirsdag 16. februar–onsdag 17. februar 2027»."""
    last = dates.long_date(language, named.until)
    if named.since == named.until:
        return last
    return f"{dates.day_and_month(language, named.since)}–{last}"


def _written(language: Language, named: NamedDay) -> dict[str, str]:
    return {
        "who": escape(named.by) or "none",
        "day": dates.plain_date(language, named.at) if named.at else "",
    }


def _days(language: Language, since: date | None) -> Iterator[Block]:
    yield elements.field("since", say(language, "named-day-since"), date_input(since))
    yield elements.field(
        "until",
        say(language, "named-day-until"),
        date_input(None),
        hint=say(language, "named-day-until-hint"),
        is_optional=True,
    )


def _county(
    language: Language, year: Year, *, chosen: str = "", is_optional: bool = False
) -> Block:
    """Let a county be picked, those that the year's bodies lie in first."""
    own = year.counties
    others = [c for c in counties_on(year.first_day) if c not in own]
    options = [option(county, county) for county in (*own, *others)]
    if is_optional:
        everybody = option(say(language, "named-day-every-county"), NO_COUNTY)
        return select([everybody, *options], chosen=NO_COUNTY)
    return select(options, chosen=chosen or options[0]["value"])


def _source(language: Language) -> Block:
    return elements.field(
        "source",
        say(language, "named-day-says"),
        text_input(limit=SOURCE_LIMIT),
        hint=say(language, "named-day-says-hint"),
        is_optional=True,
    )


def _named(language: Language, name: str) -> str:
    off = OffDay(day=date(2027, 1, 1), why=Why.SCHOOL_HOLIDAY, name=name)
    return describe(language, off).capitalize()
