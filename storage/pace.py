"""How fast Slack lets us speak: once a second to each person, and not at all if asked.

Slack allows about one message a second in a conversation, and a short burst:
https://docs.slack.dev/apis/web-api/rate-limits
"""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, case, exists, select

from storage import tables as t
from storage.upsert import insert_into

#: Between two messages to one person.
GAP = timedelta(seconds=1)
#: Stands for everybody in the workspace.
EVERYBODY = "*"


def may_speak(db: Connection, whose: str, at: datetime) -> bool:
    """Take the turn in a person's conversation; no when somebody just took it."""
    insert = insert_into(db, t.paces).values(whose=whose, next_at=at + GAP)
    turn = insert.on_conflict_do_update(
        index_elements=[t.paces.c.whose],
        set_={"next_at": insert.excluded.next_at},
        where=t.paces.c.next_at <= at,
    ).returning(t.paces.c.whose)
    return db.execute(turn).one_or_none() is not None


def pause(db: Connection, until: datetime) -> None:
    """Be silent in the whole workspace; a longer pause than this one stands."""
    insert = insert_into(db, t.paces).values(whose=EVERYBODY, next_at=until)
    longest = case(
        (t.paces.c.next_at > insert.excluded.next_at, t.paces.c.next_at),
        else_=insert.excluded.next_at,
    )
    db.execute(
        insert.on_conflict_do_update(
            index_elements=[t.paces.c.whose], set_={"next_at": longest}
        )
    )


def is_paused(at: ColumnElement[datetime]) -> ColumnElement[bool]:
    """Ask, within a query, whether the whole workspace is to be left in peace."""
    here = (t.paces.c.whose == EVERYBODY) & (t.paces.c.next_at > at)
    # A table of its own, for the query around it may look at paces as well.
    return exists(select(t.paces.c.whose).where(here).correlate(None))
