"""A year's plan as the file that somebody asked for."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from bot.planning.entry import Entry
from bot.planning.review import review
from bot.planning.year import Year
from bot.planning.year_list import year_list
from bot.planning.year_view import YearView
from handlers.documents.wheel import wheel_png, wheel_svg
from handlers.documents.year_calendar import to_calendar
from handlers.documents.year_pdf import to_pdf
from handlers.documents.year_word import to_word
from handlers.documents.year_workbook import to_workbook

#: What a file is made of: the year, how it is written, and when.
Make = Callable[[YearView, Language, datetime], bytes]

_FORMS: Final[Mapping[str, tuple[str, Make]]] = MappingProxyType(
    {
        "wheel_png": ("png", lambda v, s, _: wheel_png(wheel_svg(v, s))),
        "wheel_svg": ("svg", lambda v, s, _: wheel_svg(v, s).encode()),
        "pdf": ("pdf", lambda v, s, at: to_pdf(year_list(v, s), made_at=at)),
        "word": ("docx", lambda v, s, at: to_word(year_list(v, s), made_at=at)),
        "workbook": ("xlsx", lambda v, _, __: to_workbook(v)),
        "calendar": ("ics", lambda v, s, _: to_calendar(v, s)),
    }
)


def plan_file(
    view: YearView, form: str, *, language: Language, made_at: datetime
) -> tuple[str, bytes]:
    """Make a file of a form; tell its name and what is in it."""
    ending, make = _FORMS[form]
    name = say(language, "file-plan-name", whose=view.organisation, year=str(view.year))
    safe = "".join(sign if sign.isalnum() else " " for sign in name)
    return f"{' '.join(safe.split())}.{ending}", make(view, language, made_at)


def seen(
    year: Year,
    *,
    standing: Sequence[Meeting],
    language: Language,
    on: date,
) -> YearView:
    """See a year as it is planned or drafted, with all that collides in it.

    Args:
        standing: The meetings of the year, of whatever cooperation.
    """
    drafted = tuple(entry for entry in year.drafted if _exists(entry))
    latest = year.adopted
    version = say(language, "file-plan-draft")
    if latest:
        version = say(language, "file-plan-version", n=str(latest.number))
    return YearView(
        organisation=year.organisation,
        year=year.year,
        bodies=year.names,
        meetings=(*year.meetings, *drafted),
        off_days=year.off_days,
        collisions=review(year, drafted, standing=standing),
        untold=year.untold,
        orders={body.id: body.orders for body in year.bodies},
        version=version,
        on=on,
    )


def _exists(entry: Entry) -> bool:
    """Tell whether the clock ever shows its hours, which it skips one night a year."""
    try:
        entry.slot.moments()
    except ValueError:
        return False
    return True
