"""A database that waits its turn, says plainly when it is away, or refuses to start."""

import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    insert,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from storage.database import (
    CLICK,
    DatabaseAway,
    DatabaseClash,
    UnfitDatabase,
    check_library,
    connect,
    reading,
    retrying,
    writing,
)
from tests.engines import Open
from tests.waiting import PATIENCE

AT_ONCE = timedelta(milliseconds=50)
METADATA = MetaData()
TALLY = Table(
    "tally", METADATA, Column("id", Integer, primary_key=True), Column("n", Integer)
)
FIRST = TALLY.c.id == 1


@pytest.fixture
def engine(database_url: str, opened: Open) -> Engine:
    engine = opened(database_url)
    _make(engine)
    return engine


def test_writing_keeps_all_or_nothing(engine: Engine) -> None:
    with contextlib.suppress(KeyError), writing(engine) as db:
        _count(db)
        raise KeyError

    assert _counted(engine) == 0


def test_counting_at_once_loses_no_count(engine: Engine) -> None:
    def count() -> None:
        for _ in range(25):
            with writing(engine) as db:
                query = select(TALLY.c.n).where(FIRST).with_for_update()
                n = db.execute(query).scalar_one()
                db.execute(update(TALLY).where(FIRST).values(n=n + 1))

    with ThreadPoolExecutor(8) as pool:
        for each in [pool.submit(count) for _ in range(8)]:
            each.result()

    assert _counted(engine) == 200


def test_reading_sees_one_moment(engine: Engine) -> None:
    with reading(engine) as db:
        before = db.scalar(select(TALLY.c.n).where(FIRST))
        with writing(engine) as other:
            _count(other)
        after = db.scalar(select(TALLY.c.n).where(FIRST))

    assert (before, after, _counted(engine)) == (0, 0, 1)


def test_reading_can_not_write(engine: Engine) -> None:
    with pytest.raises((DBAPIError, DatabaseAway)), reading(engine) as db:
        _count(db)

    assert _counted(engine) == 0


def test_writing_goes_on_after_reading(engine: Engine) -> None:
    assert _counted(engine) == 0
    with writing(engine) as db:
        _count(db)
    assert _counted(engine) == 1


def test_a_database_that_is_locked_is_away(sqlite_url: str, opened: Open) -> None:
    impatient = opened(sqlite_url, patience=AT_ONCE)
    with writing(opened(sqlite_url)), pytest.raises(DatabaseAway, match="locked"):  # noqa: SIM117  # the order matters
        with writing(impatient):
            pass


def test_a_row_that_is_locked_is_away(
    engine: Engine, database_url: str, opened: Open
) -> None:
    impatient = opened(database_url, patience=AT_ONCE)
    with writing(engine) as db:
        _count(db)
        with pytest.raises(DatabaseAway), writing(impatient) as other:
            _count(other)


def test_a_file_that_can_not_be_opened_is_away(tmp_path: Path, opened: Open) -> None:
    engine = opened(f"sqlite:///{tmp_path}/nowhere/radslag.db")
    with pytest.raises(DatabaseAway), reading(engine):
        pass


def test_a_server_that_is_down_is_away(opened: Open) -> None:
    engine = opened("postgresql://somebody@127.0.0.1:1/radslag")
    with pytest.raises(DatabaseAway), reading(engine):
        pass


def test_a_full_disk_is_away(sqlite_url: str, opened: Open) -> None:
    engine = opened(sqlite_url)
    with writing(engine) as db:
        db.exec_driver_sql("CREATE TABLE big (content BLOB)")
        db.exec_driver_sql("PRAGMA max_page_count = 10")
    with pytest.raises(DatabaseAway, match="full"), writing(engine) as db:
        db.exec_driver_sql("INSERT INTO big VALUES (zeroblob(1000000))")
    with reading(engine) as db:
        assert db.exec_driver_sql("SELECT count(*) FROM big").scalar() == 0


def test_a_question_too_many_is_away(database_url: str, opened: Open) -> None:
    engine = opened(database_url)
    crowd = [engine.connect() for _ in range(32)]
    assert isinstance(engine.pool, QueuePool)
    engine.pool._timeout = AT_ONCE.total_seconds()
    with pytest.raises(DatabaseAway, match="no connection is free"), reading(engine):
        pass
    for each in crowd:
        each.close()
    with reading(engine):
        pass


def test_a_mistake_of_ours_is_not_away(engine: Engine) -> None:
    with pytest.raises(DBAPIError) as caught, writing(engine) as db:
        db.exec_driver_sql("SELECT * FROM nothing_like_it")
    assert not isinstance(caught.value, DatabaseAway)


def test_an_idle_connection_that_was_cut_is_not_noticed(
    postgresql_url: str, opened: Open
) -> None:
    engine = opened(postgresql_url)
    with reading(engine) as db:
        pid = db.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
    with reading(opened(postgresql_url)) as other:
        cut = "SELECT pg_terminate_backend(%s, 5000)"
        other.exec_driver_sql(cut, (pid,))

    with reading(engine) as db:
        assert db.exec_driver_sql("SELECT pg_backend_pid()").scalar_one() != pid


def test_two_who_wait_for_each_other_clash_and_try_anew(
    postgresql_url: str, opened: Open
) -> None:
    engine = opened(f"{postgresql_url}&options=-c deadlock_timeout=20ms")
    _make(engine)
    both_hold_one, other_is_done = threading.Barrier(2), threading.Event()
    clashes: list[int] = []

    def count(first: int, second: int) -> None:
        with writing(engine) as db:
            _count(db, first)
            if not clashes:
                both_hold_one.wait(PATIENCE)
            _count(db, second)

    def insist(first: int, second: int) -> None:
        def work() -> None:
            try:
                count(first, second)
            except DatabaseClash:
                clashes.append(first)
                # Else it may be there again before the other, and they clash anew.
                other_is_done.wait(PATIENCE)
                raise

        retrying(work)
        other_is_done.set()

    with ThreadPoolExecutor(2) as pool:
        for each in [pool.submit(insist, 1, 2), pool.submit(insist, 2, 1)]:
            each.result()

    assert len(clashes) == 1
    assert (_counted(engine, 1), _counted(engine, 2)) == (2, 2)


def test_a_clash_that_does_not_end_is_told() -> None:
    tries: list[int] = []

    def clash() -> None:
        tries.append(1)
        raise DatabaseClash

    with pytest.raises(DatabaseClash):
        retrying(clash)
    assert len(tries) == 3


@pytest.mark.parametrize(
    "version", [(3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 50, 6), (3, 51, 2)]
)
def test_an_sqlite_that_may_corrupt_is_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(UnfitDatabase, match=r"pysqlite3 .* eller nyere"):
        check_library(version)


@pytest.mark.parametrize("version", [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 53, 4)])
def test_an_sqlite_that_is_repaired_is_accepted(version: tuple[int, ...]) -> None:
    check_library(version)


@pytest.mark.parametrize("url", ["mysql://somebody:secret@db/radslag", "radslag.db"])
def test_another_kind_of_database_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(UnfitDatabase, match=r"^Databaseadressen") as caught:
        connect(url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_has_many_names(scheme: str) -> None:
    assert connect(f"{scheme}://db/radslag").url.drivername == "postgresql+psycopg"


def test_sqlite_is_as_careful_as_promised(sqlite_url: str, opened: Open) -> None:
    pragmas = (
        "journal_mode",
        "synchronous",
        "foreign_keys",
        "recursive_triggers",
        "trusted_schema",
        "busy_timeout",
    )
    with reading(opened(sqlite_url, patience=CLICK)) as db:
        found = [db.exec_driver_sql(f"PRAGMA {each}").scalar() for each in pragmas]
    assert found == ["wal", 2, 1, 1, 0, 1000]


def test_postgresql_gives_up_before_slack_does(
    postgresql_url: str, opened: Open
) -> None:
    settings = ("statement_timeout", "lock_timeout", "transaction_isolation")
    with reading(opened(postgresql_url, patience=CLICK)) as db:
        found = [db.exec_driver_sql(f"SHOW {each}").scalar() for each in settings]
    assert found == ["2s", "1500ms", "repeatable read"]


def test_an_error_does_not_tell_what_people_wrote(engine: Engine) -> None:
    nowhere = Table("nowhere", MetaData(), Column("reason", String))
    with pytest.raises(DBAPIError) as caught, writing(engine) as db:
        db.execute(insert(nowhere).values(reason="syk i dag"))
    assert "syk" not in str(caught.value)


def _count(db: Connection, id: int = 1) -> None:
    db.execute(update(TALLY).where(TALLY.c.id == id).values(n=TALLY.c.n + 1))


def _counted(engine: Engine, id: int = 1) -> int:
    with reading(engine) as db:
        return int(db.execute(select(TALLY.c.n).where(TALLY.c.id == id)).scalar_one())


def _make(engine: Engine) -> None:
    METADATA.create_all(engine)
    with writing(engine) as db:
        db.execute(insert(TALLY), [{"id": 1, "n": 0}, {"id": 2, "n": 0}])
