"""The tables of meetings that members demand."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, text

from storage.tables.schema import Instant, metadata

demands = Table(
    "demands",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", ForeignKey("bodies.id"), nullable=False, index=True),
    # Who began it.
    Column("by", ForeignKey("people.id"), nullable=False),
    Column("why", Text, nullable=False),
    Column("begun_at", Instant, nullable=False),
    Column("until", Instant, nullable=False),
    Column("progress", String, nullable=False),
    # The meeting that was planned for it.
    Column("meeting", ForeignKey("meetings.id")),
    Index(
        "ix_demands_open",
        "until",
        sqlite_where=text("progress = 'open'"),
        postgresql_where=text("progress = 'open'"),
    ),
)

# Those who stand behind a demand, in the order in which they joined it.
supports = Table(
    "supports",
    metadata,
    Column("demand", ForeignKey("demands.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False),
)
