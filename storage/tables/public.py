"""The tables of what the public sees: how new it is, and where it was announced."""

from sqlalchemy import Column, Date, ForeignKey, Integer, Table, UniqueConstraint

from storage.tables.schema import metadata

# One row: up with every change that the public may see, so that what was drawn under
# the same number need not be drawn again.
public_edition = Table(
    "public_edition",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
)

# Every day that a meeting has been on, in the order in which it came there: an address
# that was given out leads to the meeting for ever.
meeting_days = Table(
    "meeting_days",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting", ForeignKey("meetings.id"), nullable=False),
    Column("day", Date, nullable=False),
    UniqueConstraint("meeting", "day"),
)
