"""The tables of a year's plan: what bodies wish, days to go round, every version."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.tables.schema import Instant, metadata

# What a body wishes of any year: weekday, how many, after whom.
rhythms = Table(
    "rhythms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", ForeignKey("bodies.id"), nullable=False, unique=True),
    Column("rhythm", JSON, nullable=False),
)

# Days that no calendar knows: kommunestyre, fylkesting, conferences, and the school
# holidays that the program does not know. Nobody wrote them down when a file said so.
named_days = Table(
    "named_days",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date, nullable=False, index=True),
    Column("county", String, nullable=False),
    Column("source", String, nullable=False),
    Column("by", ForeignKey("people.id")),
    Column("at", Instant, nullable=False),
)

# A cooperation's plan for a year. The draft has number 0, and is the only row that is
# written anew; from the adoption on there is a row for each change.
plan_versions = Table(
    "plan_versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation", String, nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("status", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("people.id")),
    Column("reason", Text, nullable=False),
    Column("adopted_in", String, nullable=False),
    # Whether its meetings were put into people's calendars when it was adopted.
    Column("holds_dates", Boolean, nullable=False),
    Column("entries", JSON, nullable=False),
    UniqueConstraint("organisation", "year", "number"),
)
