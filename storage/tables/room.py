"""Tables for what happens in the room of a meeting."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from storage.tables.schema import Instant, metadata

# What was seen. Rows are added and struck, and never changed otherwise.
room_facts = Table(
    "room_facts",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("seat", ForeignKey("seats.id")),
    Column("person", ForeignKey("people.id")),
    # Who is there without a seat: in which role, by which name, and what they are.
    Column("role", String),
    Column("name", String),
    Column("capacity", String),
    Column("at", Instant),
    Column("case", ForeignKey("cases.id")),
    Column("ground", String),
    Column("recorded_by", ForeignKey("people.id")),
    Column("recorded_at", Instant, nullable=False),
    Column("struck_by", ForeignKey("people.id")),
    Column("struck_at", Instant),
)

decisions = Table(
    "decisions",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("case", ForeignKey("cases.id"), primary_key=True),
    Column("phrase", String),
    Column("text", Text, nullable=False),
    Column("points", JSON, nullable=False),
    Column("vote", JSON(none_as_null=True)),
    Column("statements", JSON, nullable=False),
    Column("is_not_treated", Boolean, nullable=False),
)

tasks = Table(
    "tasks",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("case", ForeignKey("cases.id"), nullable=False),
    Column("what", Text, nullable=False),
    Column("participant", String, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("by", Date, nullable=False),
    Column("given_at", Instant, nullable=False),
    Column("done_at", Instant),
    Column("done_by", ForeignKey("people.id")),
    Column("is_withdrawn", Boolean, nullable=False),
    Index(None, "by"),
)
