"""A year's plan as the file that somebody asked for."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from bot.body import BodyId
from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from bot.planning.review import review
from bot.planning.year import Year
from bot.planning.year_list import year_list
from bot.planning.year_view import YearView
from handlers.documents.wheel import wheel_png, wheel_svg
from handlers.documents.year_calendar import to_calendar
from handlers.documents.year_pdf import to_pdf
from handlers.documents.year_word import to_word
from handlers.documents.year_workbook import to_workbook

#: What a file is made of: the year, how it is written, its one body if there is one,
#: and when.
Make = Callable[[YearView, Language, BodyId | None, datetime], bytes]

#: How each kind of file is made, by how its name ends.
FILES: Final[Mapping[str, Make]] = MappingProxyType(
    {
        ".xlsx": lambda view, _, body, __: to_workbook(view, body),
        ".docx": lambda view, language, body, at: to_word(
            year_list(view, language, body), made_at=at
        ),
        ".pdf": lambda view, language, body, at: to_pdf(
            year_list(view, language, body), made_at=at
        ),
        ".ics": lambda view, language, body, _: to_calendar(view, language, body),
        ".svg": lambda view, language, _, __: wheel_svg(view, language).encode(),
        ".png": lambda view, language, _, __: wheel_png(wheel_svg(view, language)),
    }
)
_ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "wheel_png": ".png",
        "wheel_svg": ".svg",
        "pdf": ".pdf",
        "word": ".docx",
        "workbook": ".xlsx",
        "calendar": ".ics",
    }
)


def plan_file(
    view: YearView,
    form: str,
    *,
    language: Language,
    body: BodyId | None,
    made_at: datetime,
) -> tuple[str, bytes]:
    """Make a file of a form, for one body or for all; tell its name and content."""
    whose = view.bodies[body] if body else view.organisation
    name = say(language, "file-plan-name", whose=whose, year=str(view.year))
    safe = "".join(sign if sign.isalnum() else " " for sign in name)
    ending = _ENDINGS[form]
    content = FILES[ending](view.only(body), language, body, made_at)
    return f"{' '.join(safe.split())}{ending}", content


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
    return YearView(
        organisation=year.organisation,
        year=year.year,
        bodies=year.names,
        meetings=(*year.meetings, *year.drafted),
        off_days=year.off_days,
        collisions=review(year, year.drafted, standing=standing),
        untold=year.untold,
        orders={body.id: body.orders for body in year.bodies},
        hosts=year.hosts,
        version=version_of(year, language),
        on=on,
    )


def version_of(year: Year, language: Language) -> str:
    """Say which version of the plan stands, or that it is a draft."""
    if year.adopted:
        return say(language, "file-plan-version", n=str(year.adopted.number))
    return say(language, "file-plan-draft")
