"""Notes: what a secretary may want to know of a roster though nothing is wrong."""

from collections.abc import Iterator
from datetime import date

from bot import dates
from bot.holiday import is_weekend, name_of_holiday
from bot.orders import Language
from bot.roster.participants import LISTED, known_as
from bot.roster.roster import Meeting, Participant, Roster
from bot.roster.words import listed


def notes(roster: Roster) -> Iterator[str]:
    """Tell what may be meant, but is worth a second look."""
    kept = {secretary.body for secretary in roster.secretaries}
    for body in roster.bodies:
        if body not in kept:
            yield f"{body.name} har ikke noe sekretariat, så ingen kan innkalle."
    for person in roster.people:
        if not person.email and not person.phone:
            yield f"{person.name} har verken e-post eller telefon."
    yield from _bygone(roster)
    for meeting in roster.meetings:
        if odd := _odd_day(meeting):
            day = dates.long_date(Language.BOKMAL, meeting.day)
            yield f"Møtet i {meeting.body.name} {day} er {odd}."


def _bygone(roster: Roster) -> Iterator[str]:
    """Name those who have seats but no longer exist when the first meeting is held."""
    first = min((meeting.day for meeting in roster.meetings), default=None)
    if first is None:
        return
    ends = {whose.name: _end(whose) for whose in roster.participants}
    gone = [
        f"{name} (til {end:%d.%m.%Y})"
        for name, end in ends.items()
        if end and end < first
    ]
    if gone:
        yield f"Disse finnes ikke lenger når det første møtet holdes: {listed(gone)}."


def _end(participant: Participant) -> date | None:
    if participant.kind not in LISTED:
        return None
    ends = [known.until for known in known_as(participant.kind, participant.name)]
    return None if None in ends else max(filter(None, ends), default=None)


def _odd_day(meeting: Meeting) -> str | None:
    if holiday := name_of_holiday(Language.BOKMAL, meeting.day):
        return f"på en helligdag ({holiday})"
    return "i en helg" if is_weekend(meeting.day) else None
