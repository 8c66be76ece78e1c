"""Referat: a meeting's record as the lines that councils write."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot import dates
from bot.meeting import Form, Meeting
from bot.minutes.attendance import attendance
from bot.minutes.blocks import Block
from bot.minutes.case import Case, case
from bot.minutes.drawing_up import require_held
from bot.minutes.names import sentence_start
from bot.minutes.recorded import held
from bot.orders import Language
from bot.phrases import say


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """The minutes as data: each field is a line, a list or a table of the document."""

    language: Language
    #: The cooperation whose body it is, for the top of the page.
    organisation: str
    title: str
    #: Labels with what they say: when, where, who led it.
    head: tuple[tuple[str, str], ...]
    #: Who was there and who was away, in the body's form.
    attendance: tuple[Block, ...]
    cases: tuple[Case, ...]


def minutes(meeting: Meeting) -> Minutes:
    """Draw the minutes up from the record.

    They tell what a møtebok must (kommuneloven § 11-4): when and where, who was there
    and who was away, what was treated, and what was decided.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    require_held(meeting)
    orders = meeting.body.orders
    day = dates.plain_days(orders.language, meeting.starts_at, meeting.ends_at)
    room = held(meeting)
    return Minutes(
        language=orders.language,
        organisation=meeting.body.organisation,
        title=say(orders.language, "minutes-title", body=meeting.body.name, day=day),
        head=tuple(_head(meeting, room.chair)),
        attendance=tuple(attendance(room, orders.minutes)),
        cases=tuple(case(meeting, item) for item in meeting.listed),
    )


def _head(meeting: Meeting, chair: str) -> Iterator[tuple[str, str]]:
    language = meeting.body.orders.language
    when = dates.span(language, meeting.starts_at, meeting.ends_at)
    yield say(language, "minutes-label-when"), sentence_start(when)
    yield say(language, "minutes-label-place"), _place(meeting)
    if chair:
        yield say(language, "minutes-label-chair"), chair


def _place(meeting: Meeting) -> str:
    if meeting.form is Form.PHYSICAL:
        return meeting.place
    remote = say(meeting.body.orders.language, "form-remote")
    return sentence_start(", ".join(part for part in (remote, meeting.place) if part))
