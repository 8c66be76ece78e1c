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

# What others have planned, where it is fetched from, and how the last fetching went.
external_calendars = Table(
    "external_calendars",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("organisation", String, nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("address", Text, nullable=False),
    # Whether its days are gone round, or its events only held against the meetings.
    Column("counting", String, nullable=False),
    Column("by", ForeignKey("people.id")),
    Column("at", Instant, nullable=False),
    # The last good copy: when it was read, from which year on, and by what it is known.
    Column("read_at", Instant),
    Column("year", Integer),
    Column("etag", String, nullable=False),
    Column("modified", String, nullable=False),
    Column("skipped", Integer, nullable=False),
    # The last look at it, and what went wrong, if anything did.
    Column("tried_at", Instant),
    Column("mishap", String),
    Column("next_at", Instant, nullable=False, index=True),
)

external_events = Table(
    "external_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("calendar", ForeignKey("external_calendars.id"), nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date, nullable=False),
    # Nothing where it lasts for whole days.
    Column("starts_at", Instant),
    Column("ends_at", Instant),
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
