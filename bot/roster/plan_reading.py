"""Reading a meeting plan: meetings, and the cases that belong to each of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time

from bot import dates
from bot.agenda.item import Item
from bot.meeting import Form
from bot.plan import MOST_DAYS, other_day
from bot.roster.case_rows import read_item
from bot.roster.plan_sheets import CASES, MEETINGS
from bot.roster.roster import Body, Meeting
from bot.roster.row import AskedRow, Index
from bot.roster.rows import Rows


def read_meetings(rows: Rows, which: Index[Body] | None) -> tuple[Meeting, ...]:
    """Read the plan, and put each case into its meeting."""
    read = [_meeting(row, which) for row in rows.of(MEETINGS)]
    plan = _Plan(meeting for meeting in read if meeting)
    is_whole = all(read)
    for row in rows.of(CASES):
        _add_case(row, plan, which, is_whole=is_whole)
    return tuple(plan.meetings)


class _Plan:
    """The meetings of a file, by the body and the day."""

    def __init__(self, meetings: Iterable[Meeting]) -> None:
        self.meetings = list(meetings)
        self._places: defaultdict[tuple[Body, date], list[int]] = defaultdict(list)
        self._days: defaultdict[Body, list[date]] = defaultdict(list)
        self._numbers: set[tuple[Body, int, int | None]] = set()
        for place, meeting in enumerate(self.meetings):
            self._places[meeting.body, meeting.day].append(place)
            self._days[meeting.body].append(meeting.day)

    def on(self, body: Body, day: date, starts: time | None) -> list[int]:
        """Find the places of a body's meetings on a day, or of the one that begins."""
        places = self._places.get((body, day), [])
        return [p for p in places if starts in (None, self.meetings[p].starts)]

    def takes(self, body: Body, number: int, year: int | None) -> bool:
        """Take a number for a case; tell whether it was free."""
        wanted = (body, number, year)
        is_free = wanted not in self._numbers
        self._numbers.add(wanted)
        return is_free

    def days(self, body: Body) -> list[date]:
        """List the days on which a body meets."""
        return self._days.get(body, [])


def _meeting(row: AskedRow, which: Index[Body] | None) -> Meeting | None:
    body, day = row.one_of("organ", which), row.day("dato")
    starts, ends = row.clock("fra"), row.clock("til")
    place, title = row.text("sted"), row.text("tittel")
    form = row.choice("møteform", default=Form.PHYSICAL)
    last = _last_day(row, day)
    _check_clocks(row, (day, starts), (last or day, ends))
    if form is Form.PHYSICAL and not place:
        row.fault(
            "sted", "Et fysisk møte må ha et sted, for eksempel «Drammen rådhus»."
        )
    if form is Form.REMOTE and body and day and not _may_meet_remotely(body, day):
        row.fault("møteform", f"{body.name} kan ikke ha fjernmøte. Skriv «fysisk».")
    if body is None or day is None or starts is None or ends is None:
        return None
    return Meeting(
        body=body,
        day=day,
        starts=starts,
        ends=ends,
        last_day=last,
        place=place,
        form=form,
        title=title,
        at=row.at,
    )


def _may_meet_remotely(body: Body, day: date) -> bool:
    return body.orders_on(day).remote_allowed


def _last_day(row: AskedRow, day: date | None) -> date | None:
    """Read the last day of a meeting, if it is another than the first."""
    last = row.day("siste dag")
    if day is None or last is None:
        return None
    if last < day:
        text = f"Siste dag ({last:%d.%m.%Y}) er før første ({day:%d.%m.%Y})."
        row.fault("siste dag", f"{text} Rett en av dem.")
        return None
    if (last - day).days >= MOST_DAYS:
        text = f"Et møte kan ikke vare mer enn {MOST_DAYS} dager. Rett datoen."
        row.fault("siste dag", text)
        return None
    return other_day(day, last)


def _check_clocks(
    row: AskedRow,
    first: tuple[date | None, time | None],
    last: tuple[date | None, time | None],
) -> None:
    (day, starts), (last_day, ends) = first, last
    if starts and ends and day == last_day and ends <= starts:
        text = (
            f"Møtet slutter kl. {ends:%H.%M}, men begynner ikke før "
            f"kl. {starts:%H.%M}. Rett ett av klokkeslettene."
        )
        row.fault("til", text)
    for column, (each, clock) in (("fra", first), ("til", last)):
        if each and clock and not _exists(each, clock):
            row.fault(
                column, "Klokka stilles fram den natten. Velg et annet tidspunkt."
            )


def _exists(day: date, clock: time) -> bool:
    try:
        dates.at(day, clock)
    except ValueError:
        return False
    return True


def _add_case(
    row: AskedRow, plan: _Plan, which: Index[Body] | None, *, is_whole: bool
) -> None:
    body, day = row.one_of("organ", which), row.day("møtedato")
    starts, title = row.clock("fra"), row.text("tittel")
    if body is None or day is None or not title:
        return
    found = plan.on(body, day, starts)
    if len(found) == 1:
        item = read_item(row, body.orders_on(day), day)
        _require_own_number(row, plan, body, item)
        meeting = plan.meetings[found[0]]
        plan.meetings[found[0]] = replace(meeting, cases=(*meeting.cases, item))
    elif found:
        text = f"{body.name} har {len(found)} møter den dagen. Skriv når det begynner."
        row.fault("fra", text)
    elif is_whole:
        row.fault("møtedato", _no_meeting(body, day, plan.days(body)))


def _require_own_number(row: AskedRow, plan: _Plan, body: Body, item: Item) -> None:
    """Refuse a number that another case has; a postponed one stands in two meetings."""
    if item.number is None or not item.is_treated:
        return
    if not plan.takes(body, item.number, item.year):
        text = "En annen sak har dette nummeret. Et saksnummer brukes aldri om igjen."
        row.fault("saksnummer", text)


def _no_meeting(body: Body, day: date, days: list[date]) -> str:
    text = f"{body.name} har ikke noe møte {day:%d.%m.%Y} i arket «møter»."
    if not days:
        return text
    nearest = min(days, key=lambda other: abs(other - day))
    return f"{text} Mente du {nearest:%d.%m.%Y}?"
