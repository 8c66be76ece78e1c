"""A year list: the meetings of a body, or of a whole cooperation, in words by month."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot import dates
from bot.body import BodyId
from bot.meeting import Form
from bot.orders import Language
from bot.phrases import say
from bot.planning.plan_line import hosted_by
from bot.planning.wheel import version_line
from bot.planning.year_view import Planned, YearView


@dataclass(frozen=True, kw_only=True)
class YearLine:
    """One meeting in the list."""

    #: «torsdag 18. februar», or «torsdag 18.–fredag 19. februar».
    day: str
    #: «09.00–11.15».
    clock: str
    body: str
    place: str
    title: str
    #: «28. jan.»: by when its cases must be handed in.
    cases_by: str = ""


@dataclass(frozen=True, kw_only=True)
class YearMonth:
    """The meetings that begin in a month."""

    name: str
    lines: tuple[YearLine, ...]


@dataclass(frozen=True, kw_only=True)
class YearList:
    """The list as data: each field is one line or cell of a document."""

    language: Language
    organisation: str
    title: str
    version: str
    months: tuple[YearMonth, ...]
    #: What the columns hold, from the left; only those that something stands in.
    headings: tuple[str, ...]
    #: What stands in the place of a list without meetings.
    none: str
    #: Whether the lines say which body meets, and whether any has a title.
    has_bodies: bool
    has_titles: bool
    #: Whether they say by when cases must be handed in.
    has_deadlines: bool = False

    @property
    def lines(self) -> tuple[YearLine, ...]:
        """List all lines, whatever their month."""
        return tuple(line for month in self.months for line in month.lines)

    def cells(self, line: YearLine) -> tuple[str, ...]:
        """Put a line under the headings."""
        cells = (
            (line.day, True),
            (line.clock, True),
            (line.body, self.has_bodies),
            (line.place, True),
            (line.title, self.has_titles),
            (line.cases_by, self.has_deadlines),
        )
        return tuple(cell for cell, is_shown in cells if is_shown)


def year_list(
    view: YearView, language: Language, body: BodyId | None = None
) -> YearList:
    """List the meetings of one body, or of all."""
    meetings = view.planned if body is None else view.of(body)
    whose = view.organisation if body is None else view.bodies[body]
    year = str(view.year)
    has_titles = any(each.title for each in meetings)
    return YearList(
        language=language,
        organisation=view.organisation,
        title=say(language, "year-list-title", whose=whose, year=year),
        version=version_line(view, language),
        months=tuple(_months(view, language, meetings)),
        headings=tuple(
            _headings(
                language,
                has_bodies=body is None,
                has_titles=has_titles,
                has_deadlines=bool(view.orders),
            )
        ),
        none=say(language, "year-list-none", year=year),
        has_bodies=body is None,
        has_titles=has_titles,
        has_deadlines=bool(view.orders),
    )


def _headings(
    language: Language, *, has_bodies: bool, has_titles: bool, has_deadlines: bool
) -> Iterator[str]:
    yield say(language, "year-list-day")
    yield say(language, "year-list-clock")
    if has_bodies:
        yield say(language, "year-list-body")
    yield say(language, "year-list-place")
    if has_titles:
        yield say(language, "year-list-name")
    if has_deadlines:
        yield say(language, "year-list-cases")


def _months(
    view: YearView, language: Language, meetings: tuple[Planned, ...]
) -> Iterator[YearMonth]:
    for month, group in groupby(meetings, key=lambda each: each.first_day.month):
        name = dates.month(language, date(view.year, month, 1))
        lines = tuple(_line(view, language, each) for each in group)
        yield YearMonth(name=name, lines=lines)


def _line(view: YearView, language: Language, each: Planned) -> YearLine:
    return YearLine(
        day=dates.days_and_month(language, each.first_day, each.last_day),
        clock=f"{dates.clock(each.starts_at)}–{dates.clock(each.ends_at)}",
        body=view.bodies[each.body],
        place=_place(language, each),
        title=each.title,
        cases_by=_cases_by(view, language, each),
    )


def _cases_by(view: YearView, language: Language, each: Planned) -> str:
    day = view.cases_by(each)
    return dates.short_day(language, day) if day else ""


def _place(language: Language, each: Planned) -> str:
    """Tell where it is, and who is host if the place doesn't tell."""
    host = hosted_by(language, each.host, each.place)
    return ", ".join(filter(None, [_where(language, each), host]))


def _where(language: Language, each: Planned) -> str:
    if each.place or each.form is Form.PHYSICAL:
        return each.place
    remote = say(language, "form-remote")
    return remote[:1].upper() + remote[1:]
