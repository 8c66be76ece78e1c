"""How new what the public sees is: one row, asked for with every page."""

from typing import Any, Final

from sqlalchemy import Connection, Select, select

from storage import editions
from storage import tables as t
from storage.upsert import insert_into

_THE_ONE: Final = 1
#: The roster's mark and the number of changes of meetings: together they name it.
EDITION: Final[Select[Any]] = select(
    editions.MARK,
    select(t.public_edition.c.version).scalar_subquery().label("version"),
)


def touch(db: Connection) -> None:
    """Tell that something of a meeting has changed which the public may see."""
    insert = insert_into(db, t.public_edition).values(id=_THE_ONE, version=1)
    newer = {"version": t.public_edition.c.version + 1}
    db.execute(insert.on_conflict_do_update(index_elements=["id"], set_=newer))
