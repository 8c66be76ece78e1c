"""What has arrived: each delivery of Slack's has its effect once."""

from datetime import datetime

from sqlalchemy import Connection

from bot.act import Act
from storage import tables as t
from storage.upsert import DIALECTS, insert_for

_TAKE = {
    dialect: insert_for(dialect, t.inbox)
    .on_conflict_do_nothing()
    .returning(t.inbox.c.key)
    for dialect in DIALECTS
}


def is_first(db: Connection, act: Act) -> bool:
    """Take an act's delivery in, if it came by one; no when it was taken before."""
    return act.delivery is None or take(db, act.delivery, act.at)


def take(db: Connection, key: str, at: datetime) -> bool:
    """Take a delivery in; no when it has been taken before.

    It belongs in the transaction that has the effect, so that both are kept or neither.
    """
    # The number of rows is not to be trusted after an INSERT; what is returned is.
    row = {"key": key, "received_at": at}
    return db.execute(_TAKE[db.dialect.name], row).one_or_none() is not None
