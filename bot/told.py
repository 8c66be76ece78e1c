"""What people have been told of a meeting, beside what the record says by now.

A secretary may change the agenda of a called meeting, and nobody hears of it until it
is sent: what others see until then is what they were told.
"""

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final

from bot.act import Act
from bot.agenda.item import Item, Paper
from bot.dispatch import Dispatch, DispatchKind, Facts
from bot.meeting import Form, Meeting
from bot.notice_errors import NoticeOutdated

#: So many letters tell two drafts of one notice apart.
MARK_LENGTH: Final = 16
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
#: What is told of an item, beside its papers.
SAID: Final = (
    "id",
    "kind",
    "title",
    "number",
    "year",
    "aim",
    "presenter",
    "starts",
    "minutes",
    "parts",
    "proposal",
    "exempt",
    "state",
    "was_postponed",
)
#: Of these the whole was told; of a move only the time and the place.
WITH_AGENDA: Final = frozenset(DispatchKind) - {DispatchKind.MOVE}


def facts(meeting: Meeting) -> Facts:
    """Sum up what a meeting is now."""
    return Facts(
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        is_remote=meeting.form is Form.REMOTE,
        agenda=tuple(map(_said, meeting.agenda)),
    )


def dispatched(meeting: Meeting, act: Act, kind: DispatchKind) -> Meeting:
    """Keep what is sent now."""
    seen = meeting if kind in WITH_AGENDA else as_told(meeting)
    sent = Dispatch(
        number=len(meeting.dispatches) + 1,
        kind=kind,
        sent_at=act.at,
        by=act.by,
        facts=facts(seen),
    )
    return replace(
        meeting,
        dispatches=(*meeting.dispatches, sent),
        told_sequence=meeting.sequence,
        move_told_at=act.at if kind is DispatchKind.MOVE else meeting.move_told_at,
    )


def told(meeting: Meeting) -> Facts:
    """Find what people were told last; before the notice, what they would be."""
    return meeting.dispatches[-1].facts if meeting.dispatches else facts(meeting)


def as_told(meeting: Meeting) -> Meeting:
    """See a meeting as those do who are called to it.

    Time, place and whether it is off are told at once, so these are the record's own.
    When it has been held, so is all that was treated.
    """
    if meeting.room.is_called:
        return meeting
    last = told(meeting)
    return replace(meeting, title=last.title, agenda=last.agenda)


def as_told_outside(meeting: Meeting) -> Meeting:
    """See a meeting as those do who are not called to it, or whose calendar it is in.

    It is what was told last; but what is exempt from the public by now, is so at once,
    whether or not anybody was told (offentleglova).
    """
    last, now = as_told(meeting), {item.id: item for item in meeting.agenda}
    agenda = (_exempted(item, now.get(item.id, item)) for item in last.agenda)
    return replace(last, agenda=tuple(agenda))


def mark(meeting: Meeting) -> str:
    """Name what would be sent now, so that it is known again whether it is the same."""
    said = facts(meeting)
    when = said.starts_at.timestamp(), said.ends_at.timestamp()
    seen = (when, replace(said, starts_at=_NEVER, ends_at=_NEVER))
    return sha256(repr(seen).encode()).hexdigest()[:MARK_LENGTH]


def require_seen(meeting: Meeting, seen_mark: str | None) -> None:
    """Let pass what somebody has seen as it would be sent now.

    Raises:
        NoticeOutdated: when it has changed since.
    """
    if seen_mark not in (None, mark(meeting)):
        raise NoticeOutdated(meeting.body.orders.language)


def _exempted(told: Item, now: Item) -> Item:
    closed = {p.title for p in now.papers if p.is_exempt}
    closed |= {p.link for p in now.papers if p.is_exempt and p.link}
    papers = (
        replace(p, is_exempt=True) if {p.title, p.link} & closed else p
        for p in told.papers
    )
    exempt = now.exempt or told.exempt
    return replace(told, exempt=exempt, papers=tuple(papers))


def _said(item: Item) -> Item:
    """Keep of an item what people are told, and nothing of how it came about."""
    papers = (
        Paper(title=p.title, link=p.link, due=p.due, is_exempt=p.is_exempt)
        for p in item.papers
    )
    fields = {name: getattr(item, name) for name in SAID}
    return Item(**fields, papers=tuple(papers))
