"""A plan that has grown old, put forward, so that a trial always has meetings ahead."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.agenda.item import Item
from bot.holiday import name_of_holiday
from bot.orders import Language
from bot.roster.roster import Body, Roster

WEEK: Final = timedelta(weeks=1)
#: So long before the first meeting that there is time to send its notice.
LEAD: Final = 3 * WEEK


def shifted(roster: Roster, *, today: date) -> Roster:
    """Put the meetings off by whole weeks until the first is three weeks ahead.

    Weekdays and the order stay; a meeting that would be on a public holiday, or on top
    of another of its body, is put off by a week more.
    """
    days = [meeting.day for meeting in roster.meetings]
    if not days or min(days) >= today + LEAD:
        return roster
    late = today + LEAD - min(days)
    weeks = WEEK * -(-late // WEEK)
    taken: set[tuple[Body, date]] = set()
    meetings = []
    for meeting in sorted(roster.meetings, key=lambda m: (m.day, m.starts)):
        day = meeting.day + weeks
        while name_of_holiday(Language.BOKMAL, day) or (meeting.body, day) in taken:
            day += WEEK
        taken.add((meeting.body, day))
        cases = tuple(_put_off(item, day - meeting.day) for item in meeting.cases)
        meetings.append(replace(meeting, day=day, cases=cases))
    return replace(roster, meetings=tuple(meetings))


def _put_off(item: Item, by: timedelta) -> Item:
    """Let papers be promised as long before the meeting as they were."""
    papers = (
        replace(paper, due=paper.due + by) if paper.due else paper
        for paper in item.papers
    )
    return replace(item, papers=tuple(papers))
