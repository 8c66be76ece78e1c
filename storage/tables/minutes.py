"""The tables of minutes: what was given out, byte for byte, and what was said of it."""

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from storage.tables.schema import Instant, metadata

# What was given out. Rows are added and never changed.
issues = Table(
    "issues",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("stage", String, nullable=False),
    Column("issued_at", Instant, nullable=False),
    Column("by", ForeignKey("people.id")),
    Column("remarks_by", Instant),
    # The cases of which it tells by number and provision alone.
    Column("exempt", JSON, nullable=False),
    # In which meeting it was approved, and with which changes.
    Column("approval", JSON(none_as_null=True)),
)

# The files of an issue, as they were given out. Rows are added and never changed.
issued_files = Table(
    "issued_files",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    # «.pdf»
    Column("ending", String, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# A body's own Word template for its minutes.
minutes_templates = Table(
    "minutes_templates",
    metadata,
    Column("body", ForeignKey("bodies.id"), primary_key=True),
    Column("name", String, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("kept_at", Instant, nullable=False),
)

# What is told of a case besides its decision.
accounts = Table(
    "accounts",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("case", ForeignKey("cases.id"), primary_key=True),
    Column("text", Text, nullable=False),
)

# What those who got the minutes said of them. Rows are added and never changed.
remarks = Table(
    "remarks",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("issue", Integer, nullable=False),
    Column("text", Text, nullable=False),
)
