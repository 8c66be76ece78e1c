"""How a database made by an older release becomes one for this release."""

from datetime import timedelta
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection

from storage.database import UnfitDatabase, connect, writing

#: A change of a large table takes its time, and nobody is waiting for an answer.
PATIENCE = timedelta(minutes=1)
#: Any number, as long as it is the same for everybody who migrates.
_LOCK = 4711


def upgrade(url: str) -> None:
    """Bring a database up to date, all the way or not at all.

    Two at once are safe: the second waits for the first, and finds nothing to do.

    Raises:
        UnfitDatabase: when a newer release made it, or it would lose what it refers to.
        DatabaseAway: when it can't be reached.
    """
    # With the keys on, a table that is made anew takes the rows that refer to it along.
    engine = connect(url, patience=PATIENCE, foreign_keys=False)
    try:
        with writing(engine) as db:
            _wait_for_others(db)
            if is_behind(db):
                command.upgrade(configuration(db), "head")
                _check_references(db)
    finally:
        engine.dispose()


def is_behind(db: Connection) -> bool:
    """Ask whether a database has another revision than the last.

    Raises:
        UnfitDatabase: when a newer release made it.
    """
    scripts = ScriptDirectory.from_config(configuration(db))
    current = MigrationContext.configure(db).get_current_revision()
    if current is not None:
        _require_known(scripts, current)
    return current != scripts.get_current_head()


def configuration(db: Connection) -> Config:
    """Tell Alembic where the revisions are, and which connection to use."""
    config = Config(attributes={"connection": db})
    # Alembic reads a percent sign in a setting as its own.
    here = str(Path(__file__).parent).replace("%", "%%")
    config.set_main_option("script_location", here)
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    return config


def _require_known(scripts: ScriptDirectory, revision: str) -> None:
    try:
        scripts.get_revision(revision)
    except CommandError:
        raise UnfitDatabase(
            f"Databasen er laget av en nyere utgave av Rådslag (skjema {revision}). "
            "Oppgrader Rådslag, eller hent tilbake en sikkerhetskopi."
        ) from None


def _wait_for_others(db: Connection) -> None:
    """Let one process migrate at a time; SQLite's writers take turns anyway."""
    if db.dialect.name == "postgresql":
        db.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


def _check_references(db: Connection) -> None:
    """See that nothing refers to what is no longer there; the keys were off."""
    if db.dialect.name == "sqlite":
        broken = db.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            tables = ", ".join(sorted({row[0] for row in broken}))
            raise UnfitDatabase(
                f"Databasen ble ikke endret: {tables} viser til noe som ikke finnes."
            )
