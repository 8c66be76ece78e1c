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

    @property
    def lines(self) -> tuple[YearLine, ...]:
        """List all lines, whatever their month."""
        return tuple(line for month in self.months for line in month.lines)

    def cells(self, line: YearLine) -> tuple[str, ...]:
        """Put a line under the headings."""
        cells = (line.day, line.clock, line.body, line.place, line.title)
        shown = (True, True, self.has_bodies, True, self.has_titles)
        return tuple(c for c, is_shown in zip(cells, shown, strict=True) if is_shown)


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
            _headings(language, has_bodies=body is None, has_titles=has_titles)
        ),
        none=say(language, "year-list-none", year=year),
        has_bodies=body is None,
        has_titles=has_titles,
    )


def _headings(
    language: Language, *, has_bodies: bool, has_titles: bool
) -> Iterator[str]:
    yield say(language, "year-list-day")
    yield say(language, "year-list-clock")
    if has_bodies:
        yield say(language, "year-list-body")
    yield say(language, "year-list-place")
    if has_titles:
        yield say(language, "year-list-name")


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
    )


def _place(language: Language, each: Planned) -> str:
    if each.place or each.form is Form.PHYSICAL:
        return each.place
    remote = say(language, "form-remote")
    return remote[:1].upper() + remote[1:]
