"""An entry of a meeting plan: one meeting of one body, before it is a meeting."""

from dataclasses import dataclass

from bot import dates
from bot.body import BodyId
from bot.meeting import Meeting, MeetingId
from bot.plan import Slot, other_day


@dataclass(frozen=True, kw_only=True)
class Entry:
    """When and where a body is to meet."""

    body: BodyId
    slot: Slot
    title: str = ""
    #: Whose turn it is to be host, where it goes round.
    host: str = ""
    #: What it has become, when it is a meeting.
    meeting: MeetingId | None = None


def entry_of(meeting: Meeting, *, host: str = "") -> Entry:
    """Write a meeting down as an entry of the plan."""
    start, end = dates.local(meeting.starts_at), dates.local(meeting.ends_at)
    slot = Slot(
        day=start.date(),
        starts=start.time(),
        ends=end.time(),
        place=meeting.place,
        form=meeting.form,
        last_day=other_day(start.date(), end.date()),
    )
    return Entry(
        body=meeting.body.id,
        slot=slot,
        title=meeting.title,
        host=host,
        meeting=meeting.id,
    )
