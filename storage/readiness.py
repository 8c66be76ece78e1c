"""Whether a database is as this release needs it, which each process asks first."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text

from storage.database import connect, reading

REVISIONS: Final = Path(__file__).parent / "migrations" / "versions"


def needs_upgrade(url: str) -> bool:
    """Ask whether a database has to be brought up to date before it can be used.

    Raises:
        UnfitDatabase: when a newer release made it.
        DatabaseAway: when it can't be reached.
    """
    engine = connect(url)
    try:
        with reading(engine) as db:
            return _revision(db) != newest() and _is_behind(db)
    finally:
        engine.dispose()


def newest() -> str:
    """Name the last revision of this release, as its file does."""
    return max(file.name.partition("_")[0] for file in REVISIONS.glob("[0-9]*.py"))


def _revision(db: Connection) -> str | None:
    if not inspect(db).has_table("alembic_version"):
        return None
    found: str | None = db.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _is_behind(db: Connection) -> bool:
    # What knows the way from revision to revision takes a tenth of a second to import.
    from storage.migrations import is_behind  # noqa: PLC0415

    return is_behind(db)
