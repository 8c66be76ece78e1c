"""A year's meetings as the sheet `møter` of a roster file, to be imported again."""

from collections.abc import Iterator

from bot import dates
from bot.body import BodyId
from bot.meeting import Form
from bot.planning.year_view import Planned, YearView
from bot.roster.plan_sheets import MEETINGS
from bot.roster.sheet import Cells, Row, Value
from handlers.roster.writing import write_alone


def to_workbook(view: YearView, body: BodyId | None = None) -> bytes:
    """Write the meetings of one body, or of all, as an .xlsx."""
    meetings = view.planned if body is None else view.of(body)
    rows = [
        Row(number=number, cells=_cells(view, each))
        for number, each in enumerate(meetings, 1)
    ]
    return write_alone(MEETINGS, rows)


def _cells(view: YearView, each: Planned) -> Cells:
    return {name: value for name, value in _values(view, each) if value != ""}


def _values(view: YearView, each: Planned) -> Iterator[tuple[str, Value]]:
    yield "organ", view.bodies[each.body]
    yield "dato", each.first_day
    yield "fra", dates.local(each.starts_at).time()
    yield "til", dates.local(each.ends_at).time()
    yield "siste dag", "" if each.last_day == each.first_day else each.last_day
    yield "sted", each.place
    # What is usual goes without saying.
    usual = each.form is Form.PHYSICAL
    yield "møteform", "" if usual else MEETINGS.word("møteform", each.form)
    yield "tittel", each.title
