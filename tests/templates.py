"""The tables with the cast in them, made once and copied for each test that begins so.

To copy a database takes a tenth of the time that it takes to make one.
"""

import atexit
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from shutil import copyfile
from typing import Final, LiteralString

import psycopg
from psycopg import sql
from sqlalchemy import URL, Connection, Table, insert, make_url

from storage import connect
from storage import tables as t
from storage.database import writing
from storage.migrations import upgrade
from tests.builders import CAST
from tests.memory import a_folder

TEMPLATE: Final = "cast"
_FOLDERS: Final = ExitStack()
atexit.register(_FOLDERS.close)


def lay(url: str) -> None:
    """Lay the tables, and the cast, who are in Slack, in an empty database."""
    place = make_url(url)
    assert place.database
    if place.get_backend_name() == "sqlite":
        assert not Path(place.database).exists()
        copyfile(_sqlite(), place.database)
        return
    template = _postgresql(place.set(database=TEMPLATE))
    _order(place, "DROP DATABASE {}", place.database)
    _order(
        place,
        "CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY",
        place.database,
        template,
    )


def put(db: Connection, table: Table, id: int, **fields: object) -> None:
    """Add a row under the id that comes next by itself, and see that it is the one."""
    added = db.execute(insert(table).values(fields).returning(table.c.id))
    assert added.scalar_one() == id


@cache
def _sqlite() -> Path:
    file = _FOLDERS.enter_context(a_folder()) / f"{TEMPLATE}.db"
    _make(f"sqlite+pysqlite:///{file}")
    return file


@cache
def _postgresql(place: URL) -> str:
    _order(place, "CREATE DATABASE {}", TEMPLATE)
    _make(place.render_as_string(hide_password=False))
    return TEMPLATE


def _make(url: str) -> None:
    upgrade(url)
    engine = connect(url)
    with writing(engine) as db:
        for person in CAST:
            fields = {"name": person.name, "email": person.email, "slack": person.slack}
            put(db, t.people, person.id, **fields)
    engine.dispose()


def _order(place: URL, command: LiteralString, *names: str) -> None:
    """Have a PostgreSQL do something about whole databases, from outside of them."""
    outside = place.set(drivername="postgresql", database="postgres")
    order = sql.SQL(command).format(*map(sql.Identifier, names))
    with psycopg.connect(outside.render_as_string(hide_password=False)) as server:
        server.autocommit = True
        server.execute(order)
