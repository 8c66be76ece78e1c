"""Referat: a meeting's record as the lines that councils write."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot import dates
from bot.law import minutes_word
from bot.meeting import Form, Meeting
from bot.minutes.attendance import attendance
from bot.minutes.blocks import Block
from bot.minutes.case import Case, case
from bot.minutes.course import Issue
from bot.minutes.drawing_up import require_held
from bot.minutes.facts import Held
from bot.minutes.names import sentence_start
from bot.minutes.recorded import held
from bot.minutes.signing import closing, signatures
from bot.minutes.status import drafted, status
from bot.orders import Language
from bot.phrases import say
from bot.room.clock import closed_at
from bot.room.presence import Presence


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """The minutes as data: each field is a line, a list or a table of the document."""

    language: Language
    #: The cooperation whose body it is, for the top of the page.
    organisation: str
    title: str
    #: Whether it is a draft, or which issue it is and what has become of it.
    status: str
    #: Labels with what they say: when, where, who led it.
    head: tuple[tuple[str, str], ...]
    #: Who was there and who was away, in the body's form.
    attendance: tuple[Block, ...]
    cases: tuple[Case, ...]
    #: Names with the titles that they sign by; without a name there is room for one.
    signatures: tuple[tuple[str, str], ...] = ()
    #: What stands last: that nobody signs what is approved electronically.
    closing: str = ""


def minutes(meeting: Meeting, issue: Issue | None = None) -> Minutes:
    """Draw the minutes up from the record, as a draft or as what is given out.

    They tell what a møtebok must (kommuneloven § 11-4): when and where, who was there
    and who was away, what was treated, and what was decided.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    require_held(meeting)
    orders = meeting.body.orders
    presence = Presence(meeting)
    room = held(presence)
    return Minutes(
        language=orders.language,
        organisation=meeting.body.organisation,
        title=_title(meeting),
        status=status(orders, issue) if issue else drafted(orders, meeting.minutes),
        head=tuple(_head(meeting, room, issue)),
        attendance=tuple(attendance(room, orders.minutes)),
        cases=tuple(case(presence, item) for item in meeting.listed),
        signatures=tuple(signatures(orders, room)),
        closing=closing(orders, issue),
    )


def _title(meeting: Meeting) -> str:
    orders = meeting.body.orders
    day = dates.plain_days(orders.language, meeting.starts_at, meeting.ends_at)
    facts = {"body": meeting.body.name, "minutes": minutes_word(orders)}
    return say(orders.language, "minutes-title", day=day, **facts)


def _head(
    meeting: Meeting, room: Held, issue: Issue | None
) -> Iterator[tuple[str, str]]:
    language = meeting.body.orders.language
    ended = closed_at(meeting) or meeting.ends_at
    when = dates.span(language, meeting.starts_at, ended)
    yield say(language, "minutes-label-when"), sentence_start(when)
    yield say(language, "minutes-label-place"), _place(meeting)
    if room.chair:
        yield say(language, "minutes-label-chair"), room.chair
    if room.writer:
        yield say(language, "minutes-label-writer"), room.writer
    if issue and issue.approval and issue.approval.changes:
        yield say(language, "minutes-label-changes"), issue.approval.changes


def _place(meeting: Meeting) -> str:
    if meeting.form is Form.PHYSICAL:
        return meeting.place
    remote = say(meeting.body.orders.language, "form-remote")
    return sentence_start(", ".join(part for part in (remote, meeting.place) if part))
