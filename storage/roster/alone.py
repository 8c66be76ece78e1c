"""An import in a transaction of its own, until `Store.revise` carries it."""

from sqlalchemy import Connection, Engine, insert

from bot.act import Act
from bot.roster.outcome import Outcome
from bot.roster.roster import Roster
from storage import editions
from storage import tables as t
from storage.database import retrying, writing
from storage.roster.keep import keep


class _Undone(Exception):  # noqa: N818  # how a transaction is told to leave no trace
    """Nothing of this transaction is to be kept."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


def keep_alone(
    engine: Engine, roster: Roster, act: Act, *, is_rehearsal: bool = False
) -> Outcome:
    """Keep what a roster says; a rehearsal does the very same, and takes it back.

    Raises:
        DatabaseAway: when the database can't be reached; then nothing is kept.
    """

    def once() -> Outcome:
        with writing(engine) as db:
            editions.renew(db)
            outcome = keep(db, roster, act)
            if outcome.faults or is_rehearsal:
                raise _Undone(outcome)
            if outcome.changes:
                _write_journal(db, act, outcome)
        return outcome

    try:
        return retrying(once)
    except _Undone as undone:
        return undone.outcome


def _write_journal(db: Connection, act: Act, outcome: Outcome) -> None:
    rows = [
        {
            "at": act.at,
            "by": act.by,
            "via": act.door,
            "event": f"Roster{change.verb.title()}",
            "facts": {"text": change.text},
        }
        for change in outcome.changes
    ]
    db.execute(insert(t.journal), rows)
