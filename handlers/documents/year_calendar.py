"""A year's meetings as a calendar file, for whoever keeps a calendar of their own."""

from bot import dates, ics
from bot.body import BodyId
from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from bot.planning.year_view import YearView


def to_calendar(
    view: YearView, language: Language, body: BodyId | None = None
) -> bytes:
    """Write the meetings of one body, or of all, as an .ics.

    What is only drafted has no identity yet, and is left out: once adopted, it would
    stand twice in the calendar of whoever had taken it in. What is cancelled is told.
    """
    whose = view.organisation if body is None else view.bodies[body]
    kept = [
        each
        for each in view.meetings
        if isinstance(each, Meeting)
        and each.body.id in (view.bodies if body is None else (body,))
        and dates.local(each.starts_at).year == view.year
    ]
    name = say(language, "year-list-calendar", whose=whose, year=str(view.year))
    kept.sort(key=lambda each: (each.starts_at, each.uid))
    return ics.timetable(kept, name=name)
