"""Who must be told what of that which has happened to minutes."""

from collections.abc import Iterator

from bot.meeting import Meeting
from bot.message import Kind, Message, of_meeting, to_secretariat
from bot.minutes.events import AccountWritten, MinutesEvent, MinutesRemarkedOn
from bot.minutes.remarking import recipients


def about_minutes(meeting: Meeting, event: MinutesEvent) -> Iterator[Message]:
    """Give the minutes to those who are to have them, and keep what was said right."""
    if isinstance(event, AccountWritten):
        return
    yield from to_secretariat(meeting, Kind.MINUTES_REMARKS)
    if isinstance(event, MinutesRemarkedOn):
        yield of_meeting(meeting, Kind.MINUTES_ROUND, event.person)
        return
    number = str(event.issue)
    yield from to_secretariat(meeting, Kind.MINUTES_ISSUED, number)
    keepers = {secretary.person.id for secretary in meeting.body.secretariat}
    for person in sorted(recipients(meeting)):
        asked = of_meeting(meeting, Kind.MINUTES_ROUND, person)
        yield asked
        if person not in keepers:
            yield of_meeting(
                meeting, Kind.MINUTES_ISSUED, person, about=number, after=asked
            )
