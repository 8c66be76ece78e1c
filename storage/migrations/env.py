"""Alembic runs this file for each of its commands, on a connection that it is given."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.tables import Instant, metadata


def written(
    kind: str,
    thing: object,
    _: AutogenContext,
) -> str | Literal[False]:
    """Write our own type as what it is in a database: a revision must never change."""
    if kind == "type" and isinstance(thing, Instant):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite changes a table by making it anew.
    render_as_batch=True,
    render_item=written,
)
# The transaction is of whoever called, so that a revision that fails leaves no trace.
context.run_migrations()
