"""Reading a meeting plan: meetings, and the cases that belong to each of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from bot import dates
from bot.meeting import Form
from bot.roster.roster import Body, Meeting
from bot.roster.row import AskedRow, Index

Key = tuple[Body, date, time]


def read_meetings(
    rows: Sequence[AskedRow], cases: Sequence[AskedRow], which: Index[Body] | None
) -> tuple[Meeting, ...]:
    """Read the plan, and put each case into its meeting."""
    read = [_meeting(row, which) for row in rows]
    meetings = [meeting for meeting in read if meeting]
    is_whole = len(meetings) == len(read)
    for row in cases:
        _add_case(row, meetings, which, is_whole=is_whole)
    return tuple(meetings)


def _meeting(row: AskedRow, which: Index[Body] | None) -> Meeting | None:
    body, day = row.one_of("organ", which), row.day("dato")
    starts, ends = row.clock("fra"), row.clock("til")
    place, title = row.text("sted"), row.text("tittel")
    form = row.choice("møteform", default=Form.PHYSICAL)
    _check_clocks(row, day, starts, ends)
    if form is Form.PHYSICAL and not place:
        row.fault(
            "sted", "Et fysisk møte må ha et sted, for eksempel «Drammen rådhus»."
        )
    if form is Form.REMOTE and body and not body.orders.remote_allowed:
        row.fault("møteform", f"{body.name} kan ikke ha fjernmøte. Skriv «fysisk».")
    if body is None or day is None or starts is None or ends is None:
        return None
    return Meeting(
        body=body,
        day=day,
        starts=starts,
        ends=ends,
        place=place,
        form=form,
        title=title,
        at=row.at,
    )


def _check_clocks(
    row: AskedRow, day: date | None, starts: time | None, ends: time | None
) -> None:
    if starts and ends and ends <= starts:
        text = (
            f"Møtet slutter kl. {ends:%H.%M}, men begynner ikke før "
            f"kl. {starts:%H.%M}. Rett ett av klokkeslettene."
        )
        row.fault("til", text)
    for column, clock in (("fra", starts), ("til", ends)):
        if day and clock and not _exists(day, clock):
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
    row: AskedRow,
    meetings: list[Meeting],
    which: Index[Body] | None,
    *,
    is_whole: bool,
) -> None:
    body, day = row.one_of("organ", which), row.day("møtedato")
    starts, title = row.clock("fra"), row.text("tittel")
    if body is None or day is None or not title:
        return
    that_day = [m for m in meetings if m.body == body and m.day == day]
    found = [m for m in that_day if starts in (None, m.starts)]
    if len(found) == 1:
        place = meetings.index(found[0])
        meetings[place] = replace(found[0], cases=(*found[0].cases, title))
    elif found:
        text = f"{body.name} har {len(found)} møter den dagen. Skriv når det begynner."
        row.fault("fra", text)
    elif is_whole:
        row.fault("møtedato", _no_meeting(body, day, meetings))


def _no_meeting(body: Body, day: date, meetings: Sequence[Meeting]) -> str:
    days = [meeting.day for meeting in meetings if meeting.body == body]
    text = f"{body.name} har ikke noe møte {day:%d.%m.%Y} i arket «møter»."
    if not days:
        return text
    nearest = min(days, key=lambda other: abs(other - day))
    return f"{text} Mente du {nearest:%d.%m.%Y}?"
