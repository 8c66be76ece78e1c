"""One database, SQLite at the desk and PostgreSQL at scale, that is safe or refuses."""

import select
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta
from types import MappingProxyType
from typing import Any, TypeVar, cast

import psycopg
import pysqlite3
from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url

from storage.turns import NoTurn, Turns

T = TypeVar("T")

#: How long a person's click may wait: Slack gives up after three seconds.
CLICK = timedelta(seconds=2)
#: How long the worker may wait: nobody is looking.
WORKER = timedelta(seconds=10)
#: Bolt answers in this many threads at once, and each needs a connection at most.
THREADS = 32
#: Another transaction was in the way; the same one may succeed if begun anew.
_CLASHES = frozenset({"40001", "40P01"})
#: BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN and PROTOCOL.
_SQLITE_AWAY = frozenset({5, 6, 7, 8, 10, 13, 14, 15})
_PRAGMAS = (
    # NORMAL loses commits that were acknowledged when the power goes.
    "synchronous = FULL",
    # Without it INSERT OR REPLACE slips past the triggers that guard the journal.
    "recursive_triggers = ON",
    # A note that is deleted on schedule is not to stay behind in the file.
    "secure_delete = ON",
    "trusted_schema = OFF",
)
#: On both databases a reader sees one moment throughout, and can't write by mistake.
_READING: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "sqlite": {"reads": True},
        "postgresql": {
            "isolation_level": "REPEATABLE READ",
            "postgresql_readonly": True,
        },
    }
)
#: Each statement stands for itself: nothing is begun, and nothing has to be ended.
_GLANCING: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {"sqlite": {"glances": True}, "postgresql": {"isolation_level": "AUTOCOMMIT"}}
)


class DatabaseAway(Exception):  # noqa: N818  # a state of the world, as it is said
    """The database is down, locked or full: nothing was kept, and to retry is safe."""


class DatabaseClash(DatabaseAway):
    """Two transactions were in each other's way, and this one had to yield."""


class UnfitDatabase(Exception):  # noqa: N818  # as above
    """This database would not keep what it is given. The text is for an operator."""


def connect(
    url: str, *, patience: timedelta = CLICK, foreign_keys: bool = True
) -> Engine:
    """Make ready to talk with a database; nothing is opened yet.

    Args:
        url: `sqlite:///…`, `postgresql://…` or `postgres://…`.
        patience: How long to wait for a connection, a lock or an answer.
        foreign_keys: Off only for migrations, which would cascade otherwise.

    Raises:
        UnfitDatabase: for another kind of database, or an SQLite that may corrupt it.
    """
    place = _parse(url)
    match place.drivername:
        case "sqlite" | "sqlite+pysqlite":
            check_library(pysqlite3.sqlite_version_info)
            return _sqlite(place, patience, foreign_keys=foreign_keys)
        case "postgres" | "postgresql" | "postgresql+psycopg":
            return _postgresql(place.set(drivername="postgresql+psycopg"), patience)
        case other:
            raise UnfitDatabase(
                "Databaseadressen må begynne med sqlite:/// eller postgresql://, "
                f"ikke {other}://."
            )


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Change the record: all of it is kept, or nothing.

    Raises:
        DatabaseAway: when the database can't be reached or can't keep it.
    """
    with (
        _plain_speech(),
        _turn(engine) as left,
        engine.connect() as db,
        # A turn and the lock together take no longer than the patience there is.
        db.execution_options(left=left).begin(),
    ):
        yield db


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Look at the record as it is at one moment, without holding a writer up.

    Raises:
        DatabaseAway: when the database can't be reached.
    """
    with _plain_speech(), engine.connect() as db:
        yield db.execution_options(**_READING[engine.dialect.name])


@contextmanager
def glancing(engine: Engine) -> Iterator[Connection]:
    """Ask the record one thing: what is asked alone needs no transaction around it.

    Raises:
        DatabaseAway: when the database can't be reached.
    """
    with _plain_speech(), engine.connect() as db:
        yield db.execution_options(**_GLANCING[engine.dialect.name])


def retrying(work: Callable[[], T], *, times: int = 3) -> T:
    """Do the work again when another transaction was in its way."""
    for _ in range(times - 1):
        try:
            return work()
        except DatabaseClash:
            continue
    return work()


def check_library(version: tuple[int, ...]) -> None:
    """Refuse an SQLite that may corrupt a database that two processes write to.

    In WAL mode releases from 3.7.0 have the fault: https://sqlite.org/wal.html#walresetbug
    """
    repaired = version >= (3, 51, 3) or any(
        line <= version < (3, line[1] + 1) for line in ((3, 44, 6), (3, 50, 7))
    )
    if not repaired:
        raise UnfitDatabase(
            f"SQLite {'.'.join(map(str, version))} kan ødelegge en database som to "
            "prosesser skriver til (feilen er rettet i 3.51.3). "
            "Installer pysqlite3 0.6.1 eller nyere, eller bruk PostgreSQL."
        )


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except exc.ArgumentError:
        # The address may hold a password, so it is not repeated.
        raise UnfitDatabase("Databaseadressen kan ikke leses.") from None


def _sqlite(place: URL, patience: timedelta, *, foreign_keys: bool) -> Engine:
    engine = create_engine(
        place,
        module=pysqlite3,
        # What people wrote does not belong in an error, which ends up in a log.
        hide_parameters=True,
        pool_size=THREADS,
        max_overflow=0,
        pool_timeout=patience.total_seconds() / 2,
        connect_args={"timeout": patience.total_seconds() / 2},
        execution_options={"turns": Turns(patience.total_seconds())},
    )
    switch = "ON" if foreign_keys else "OFF"

    def tune(connection: pysqlite3.Connection, _: object) -> None:
        connection.isolation_level = None  # `_begin` says BEGIN, and which
        _enter_wal(connection, time.monotonic() + patience.total_seconds())
        for pragma in (*_PRAGMAS, f"foreign_keys = {switch}"):
            connection.execute(f"PRAGMA {pragma}")

    event.listen(engine, "connect", tune)
    event.listen(engine, "begin", _begin)
    return engine


def _enter_wal(connection: pysqlite3.Connection, until: float) -> None:
    """Let readers and a writer work at once; a new file has to be told so.

    Whoever tells it at the same moment as another is refused, and not kept waiting.
    """
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except pysqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _turn(engine: Engine) -> AbstractContextManager[float | None]:
    """Wait for one's turn to write, where the database keeps no queue.

    Who waits for SQLite asks it now and then, and others who keep coming get ahead.
    """
    turns: Turns | None = engine.get_execution_options().get("turns")
    return turns.taken() if turns else nullcontext()


def _begin(db: Connection) -> None:
    """Let writers wait for their turn at the start, rather than fail in the middle."""
    if db.get_execution_options().get("glances"):
        return
    reads = bool(db.get_execution_options().get("reads"))
    if db.info.get("reads", False) is not reads:
        db.exec_driver_sql(f"PRAGMA query_only = {'ON' if reads else 'OFF'}")
        db.info["reads"] = reads
    left = db.get_execution_options().get("left")
    with nullcontext() if left is None else _waiting(db, left):
        db.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


@contextmanager
def _waiting(db: Connection, seconds: float) -> Iterator[None]:
    """Wait so long for the lock, and as long as ever for what comes after it."""
    driver = cast("pysqlite3.Connection", db.connection.driver_connection)
    (ever,) = driver.execute("PRAGMA busy_timeout").fetchone()
    driver.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")
    try:
        yield
    finally:
        driver.execute(f"PRAGMA busy_timeout = {ever}")


def _postgresql(place: URL, patience: timedelta) -> Engine:
    wait = patience.total_seconds()
    limits = f"-c statement_timeout={wait * 1000:.0f} -c lock_timeout={wait * 750:.0f}"
    engine = create_engine(
        place,
        hide_parameters=True,
        pool_size=THREADS // 2,
        max_overflow=THREADS // 2,
        pool_timeout=wait / 2,
        # Let the connections that a rush needed grow idle, and the server close them.
        pool_use_lifo=True,
        connect_args={
            "connect_timeout": max(2, round(wait)),
            "tcp_user_timeout": round(wait * 1000),
            "keepalives_idle": 30,
            "options": f"{place.query.get('options', '')} {limits}".strip(),
        },
    )
    event.listen(engine, "checkout", _notice_hang_up)
    return engine


def _notice_hang_up(connection: psycopg.Connection, _: object, __: object) -> None:
    """See whether the server has closed an idle connection, so that another is opened.

    It asks the socket first, for a click is not to pay for a round trip to the server.
    """
    socket = select.poll()
    socket.register(connection, select.POLLIN)
    if socket.poll(0):
        # The server has spoken unasked. A goodbye it was, if it does not answer now.
        _require_answer(connection)


def _require_answer(connection: psycopg.Connection) -> None:
    try:
        connection.execute("")
        connection.rollback()
    except psycopg.OperationalError as error:
        raise exc.DisconnectionError from error


@contextmanager
def _plain_speech() -> Iterator[None]:
    """Say what went wrong in words that need no knowledge of the database."""
    try:
        yield
    except exc.TimeoutError as error:
        raise DatabaseAway("no connection is free") from error
    except NoTurn as error:
        raise DatabaseAway("others keep on writing") from error
    except exc.DBAPIError as error:
        state = getattr(error.orig, "sqlstate", None)
        if state in _CLASHES:
            raise DatabaseClash(str(error.orig)) from error
        if _is_away(error):
            raise DatabaseAway(str(error.orig)) from error
        raise


def _is_away(error: exc.DBAPIError) -> bool:
    if error.connection_invalidated:
        return True
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        # The low byte is the kind; the rest says where.
        return code & 0xFF in _SQLITE_AWAY
    return isinstance(error, exc.OperationalError)
