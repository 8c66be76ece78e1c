"""The migrations lead to the schema, one at a time, and lose nothing on the way."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from storage.database import UnfitDatabase, reading, writing
from storage.migrations import configuration, upgrade
from storage.readiness import needs_upgrade, newest
from storage.tables import metadata
from tests.engines import Open


def test_upgrade_leads_to_the_tables(database_url: str, opened: Open) -> None:
    upgrade(database_url)

    with reading(opened(database_url)) as db:
        assert compare_metadata(MigrationContext.configure(db), metadata) == []


def test_upgrade_twice_changes_nothing(database_url: str) -> None:
    before = needs_upgrade(database_url)
    upgrade(database_url)
    upgrade(database_url)

    assert (before, needs_upgrade(database_url)) == (True, False)


def test_upgrades_at_once_take_turns(database_url: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        upgrades = [pool.submit(upgrade, database_url) for _ in range(4)]

    assert [each.exception() for each in upgrades] == [None] * 4
    assert not needs_upgrade(database_url)


def test_revisions_have_one_head(sqlite_url: str, opened: Open) -> None:
    with reading(opened(sqlite_url)) as db:
        heads = ScriptDirectory.from_config(configuration(db)).get_heads()

    assert heads == [newest()]


def test_a_database_of_a_newer_release_is_left_alone(
    database_url: str, opened: Open
) -> None:
    upgrade(database_url)
    with writing(opened(database_url)) as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(UnfitDatabase, match="nyere utgave"):
        needs_upgrade(database_url)
    with pytest.raises(UnfitDatabase, match="nyere utgave"):
        upgrade(database_url)


def test_a_broken_reference_keeps_all_as_it_was(sqlite_url: str, opened: Open) -> None:
    careless = opened(sqlite_url, foreign_keys=False)
    with writing(careless) as db:
        db.exec_driver_sql("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        db.exec_driver_sql("CREATE TABLE child (of INTEGER REFERENCES parent (id))")
        db.exec_driver_sql("INSERT INTO child VALUES (1)")

    with pytest.raises(UnfitDatabase, match="child viser til noe"):
        upgrade(sqlite_url)
    with reading(careless) as db:
        assert _tables(db) == ["child", "parent"]


def test_a_table_made_anew_keeps_what_refers_to_it(
    sqlite_url: str, opened: Open
) -> None:
    migrating = opened(sqlite_url, foreign_keys=False)
    with writing(migrating) as db:
        db.exec_driver_sql("CREATE TABLE parent (id INTEGER PRIMARY KEY)")
        db.exec_driver_sql(
            "CREATE TABLE child (of INTEGER REFERENCES parent (id) ON DELETE CASCADE)"
        )
        db.exec_driver_sql("INSERT INTO parent VALUES (1)")
        db.exec_driver_sql("INSERT INTO child VALUES (1)")
    with writing(migrating) as db:
        db.exec_driver_sql("DROP TABLE parent")
        assert db.exec_driver_sql("SELECT count(*) FROM child").scalar() == 1


def _tables(db: Connection) -> list[str]:
    return sorted(inspect(db).get_table_names())
