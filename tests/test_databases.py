"""Both databases are real, empty, and each test's own."""

import pysqlite3
import pytest
from sqlalchemy import Engine, create_engine, inspect, make_url, text

WITHOUT_WAL_RESET_FAULT = (3, 51, 3)


@pytest.mark.parametrize("turn", [1, 2])
def test_each_test_has_an_empty_database(database_url: str, turn: int) -> None:
    engine = _engine(database_url)
    before = inspect(engine).get_table_names()
    with engine.begin() as db:
        db.execute(text("CREATE TABLE council (name TEXT)"))
    after = inspect(engine).get_table_names()
    engine.dispose()
    assert (before, after) == ([], ["council"])


def test_postgresql_is_the_version_that_the_house_promises(postgresql_url: str) -> None:
    engine = _engine(postgresql_url)
    with engine.connect() as db:
        version = db.dialect.server_version_info
    engine.dispose()
    assert version is not None
    assert version[0] == 18


def test_sqlite_is_without_the_wal_reset_fault() -> None:
    assert pysqlite3.sqlite_version_info >= WITHOUT_WAL_RESET_FAULT


def _engine(url: str) -> Engine:
    if make_url(url).get_backend_name() == "sqlite":
        return create_engine(url, module=pysqlite3)
    return create_engine(url)
