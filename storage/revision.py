"""A revision: the roster changes, and the meetings ahead follow, all or nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, Engine, bindparam, select

from bot.act import Act
from bot.errors import RosterChanged
from bot.events import Event
from bot.meeting import Meeting, MeetingId, Status
from bot.message import Kind, Message
from bot.person import PersonId
from bot.roster.outcome import Outcome
from bot.succession import effects, follow
from bot.telling import concerned
from storage import editions, feeds, inbox, journal, meetings, outbox, telling
from storage import tables as t
from storage.database import retrying, writing
from storage.engagements import Engagements

Work = Callable[[Connection], Outcome]

# In one order for everybody, or two who hold several would wait for each other.
_AHEAD: Final = (
    select(t.meetings.c.id)
    .where(
        t.meetings.c.starts_at > bindparam("at", type_=t.meetings.c.starts_at.type),
        t.meetings.c.status != Status.CANCELLED,
    )
    .order_by(t.meetings.c.id)
    .with_for_update()
)
_SECRETARIES: Final = select(t.secretaries.c.person).distinct()


@dataclass(frozen=True, kw_only=True)
class _Passage:
    """A meeting ahead before and after, and what has happened to it."""

    before: Meeting | None
    after: Meeting
    events: tuple[Event, ...]


class _Undone(Exception):  # noqa: N818  # how a transaction is told to leave no trace
    """Nothing of this transaction is to be kept."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


def revise(
    engine: Engine,
    act: Act,
    work: Work,
    *,
    is_rehearsal: bool = False,
    seen_edition: str | None = None,
) -> Outcome:
    """Let a piece of work change the roster, and tell all that comes of it.

    A rehearsal does the very same, and then takes it back. So does work that finds
    faults. A delivery that was seen before changes nothing.

    Args:
        seen_edition: The mark of the roster that somebody has agreed to change.

    Raises:
        RosterChanged: when the roster has another mark than was seen.
        RuleBroken: when the work refuses; then nothing is kept.
        DatabaseAway: when the database can't be reached; then neither.
    """

    def once() -> Outcome:
        with writing(engine) as db:
            outcome = _revised(db, act, work, seen_edition)
            if outcome.faults or is_rehearsal:
                raise _Undone(outcome)
        return outcome

    try:
        return retrying(once)
    except _Undone as undone:
        return undone.outcome


def _revised(db: Connection, act: Act, work: Work, seen_edition: str | None) -> Outcome:
    if not inbox.is_first(db, act):
        return Outcome()
    if seen_edition is not None and editions.hold(db) != seen_edition:
        raise RosterChanged
    # From here on nobody else changes the roster.
    editions.renew(db)
    with editions.at_rest(db):
        before = {id: meetings.load(db, id) for id in _ahead(db, act.at)}
    outcome = work(db)
    if outcome.faults:
        return outcome
    with editions.at_rest(db):
        passages = [_passage(db, act, id, before) for id in _ahead(db, act.at)]
    _tell(db, act, outcome, passages)
    won_and_lost = (effects(p.before, p.after) for p in passages if p.before)
    return replace(outcome, effects=tuple(e for seats in won_and_lost for e in seats))


def _ahead(db: Connection, at: datetime) -> list[MeetingId]:
    """List the meetings that are still to be held, and hold them meanwhile."""
    return [MeetingId(id) for id in db.scalars(_AHEAD, {"at": at})]


def _passage(
    db: Connection, act: Act, id: MeetingId, before: Mapping[MeetingId, Meeting]
) -> _Passage:
    """Let a meeting follow its body as that is now."""
    seen, now = before.get(id), meetings.load(db, id)
    around = Engagements(db, now)
    after, events = follow(now, act, body=now.body, elsewhere=around)
    # Who waits to answer knows by the version that the body is another as well.
    has_news = seen is not None and seen.body != now.body and now.is_open
    if after.roll != now.roll or has_news:
        after = meetings.save(db, now, after)
    return _Passage(before=seen, after=after, events=events)


def _tell(
    db: Connection, act: Act, outcome: Outcome, passages: Iterable[_Passage]
) -> None:
    """Write the journal, queue what is to be said, and have calendars drawn anew.

    All calendars: what was said of the past may have been corrected as well.
    """
    news = [passage for passage in passages if passage.after != passage.before]
    if not (outcome.changes or news):
        return
    journal.write_changes(db, act, outcome.changes)
    for passage in news:
        journal.write(db, act, passage.after.id, passage.events)
    outbox.put(db, [*_said(news), *_homes(db.scalars(_SECRETARIES))], act.at)
    feeds.touch_all(db)


def _said(news: Iterable[_Passage]) -> Iterator[Message]:
    for passage in news:
        yield from telling.said(passage.after, passage.events)
        if passage.before:
            yield from _homes(concerned(passage.before))


def _homes(people: Iterable[PersonId]) -> Iterator[Message]:
    """Draw anew what people have seen of App Home."""
    for person in people:
        yield Message(kind=Kind.HOME, to=person, only_if_shown=True)
