"""Insert or update in one statement, which both databases say alike."""

from typing import Final

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

#: What statements are built for before there is a connection.
DIALECTS: Final = ("sqlite", "postgresql")
#: SQLAlchemy has the same words for both, but in two places.
Insert = sqlite.Insert | postgresql.Insert


def insert_into(db: Connection, table: Table) -> Insert:
    """Begin an insert that may go on with `on_conflict_…`."""
    return insert_for(db.dialect.name, table)


def insert_for(dialect: str, table: Table) -> Insert:
    """Begin such an insert before there is a connection."""
    if dialect == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)
