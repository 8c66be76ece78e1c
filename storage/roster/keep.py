"""An import: all that a roster says is kept, or nothing; what is kept, stays."""

from collections.abc import Sequence

from sqlalchemy import Connection, Engine, insert

from bot.act import Act
from bot.message import Kind, Message
from bot.person import PersonId
from bot.roster.outcome import Change, Outcome
from bot.roster.roster import Roster
from storage import feeds, members, outbox
from storage import tables as t
from storage.database import retrying, writing
from storage.roster import bodies, meetings, participants, people, seats


class _Undone(Exception):  # noqa: N818  # how a transaction is told to leave no trace
    """Nothing of this transaction is to be kept."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


def keep(
    engine: Engine, roster: Roster, act: Act, *, is_rehearsal: bool = False
) -> Outcome:
    """Keep what a roster says, and tell what that changed.

    A rehearsal does the very same, and then takes it back.

    Raises:
        DatabaseAway: when the database can't be reached; then nothing is kept.
    """

    def once() -> Outcome:
        with writing(engine) as db:
            outcome = _keep(db, roster, act)
            _require_lasting(outcome, is_rehearsal=is_rehearsal)
        return outcome

    try:
        return retrying(once)
    except _Undone as undone:
        return undone.outcome


def _require_lasting(outcome: Outcome, *, is_rehearsal: bool) -> None:
    if outcome.faults or is_rehearsal:
        raise _Undone(outcome)


def _keep(db: Connection, roster: Roster, act: Act) -> Outcome:
    whose, new_participants = participants.keep(db, roster.participants)
    who, new_people = people.keep(db, roster.people)
    which, new_bodies = bodies.keep(db, roster.bodies)
    new_secretaries = bodies.keep_secretaries(db, roster.secretaries, which, who)
    known = seats.Known(bodies=which, participants=whose, people=who)
    new_seats, seat_notes = seats.keep(db, roster.seats, known, act)
    members.link(db)
    planned = meetings.keep(db, roster.meetings, which, act)
    rows = (*new_participants, *new_people, *new_bodies, *new_secretaries, *new_seats)
    changes = (*rows, *planned.changes)
    if changes:
        _tell(db, act, sorted(who.values()), changes)
    notes = (*seat_notes, *planned.notes)
    return Outcome(changes=changes, notes=notes, faults=tuple(planned.faults))


def _tell(
    db: Connection, act: Act, people: Sequence[PersonId], changes: Sequence[Change]
) -> None:
    """Write the journal, and refresh what people look at: App Home and calendars."""
    db.execute(
        insert(t.journal).values(
            at=act.at,
            by=act.by,
            via=act.door,
            event="RosterImported",
            facts={"changes": [change.text for change in changes]},
        )
    )
    homes = (Message(kind=Kind.HOME, to=id, only_if_shown=True) for id in people)
    outbox.put(db, homes, act.at)
    feeds.touch(db, people)
