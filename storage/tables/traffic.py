"""The tables of what arrives and leaves: calendars, members, deliveries, messages."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    text,
)

from storage.tables.schema import Instant, metadata

feeds = Table(
    "feeds",
    metadata,
    Column("id", Integer, primary_key=True),
    # Whom the address was given to.
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("scope", String, nullable=False),
    Column("body", ForeignKey("bodies.id")),
    # The name of the cooperation or the participant that it is of.
    Column("of", String, nullable=False),
    # SHA-256 of the token: who steals the database can't read the calendars.
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    # Up when anything that a person's own feed shows may have changed. The others go
    # by what the public sees of meetings, and what else is planned.
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)

# Who is in the Slack workspace, as Slack last told.
members = Table(
    "members",
    metadata,
    Column("slack", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("email", String, index=True),
    Column("is_deleted", Boolean, nullable=False),
)

inbox = Table(
    "inbox",
    metadata,
    Column("key", String, primary_key=True),
    Column("received_at", Instant, nullable=False, index=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("to", ForeignKey("people.id"), nullable=False),
    Column("meeting", ForeignKey("meetings.id")),
    # What it is about when it is a year's plan, and not one meeting.
    Column("plan", ForeignKey("plan_versions.id"), index=True),
    Column("about", String, nullable=False),
    Column("after", String),
    # How often it was asked for, and what of that has been shown.
    Column("wanted", Integer, nullable=False),
    Column("shown", Integer, nullable=False),
    Column("state", String, nullable=False),
    # Since it was last put or got through; a try that Slack put off is no attempt.
    Column("attempts", Integer, nullable=False),
    # An earlier try may have got through: look before sending again.
    Column("is_unsure", Boolean, nullable=False),
    Column("next_try_at", Instant, nullable=False),
    Column("first_try_at", Instant),
    # The claim that may deliver it now. A new claim has a new lease.
    Column("lease", String),
    Column("lease_until", Instant),
    # The random id by which a message is found again in Slack's history.
    Column("delivery_id", String, nullable=False, unique=True),
    Column("channel", String),
    Column("ts", String),
    # A file that was sent up and may not have been shared; the first, of several.
    Column("file", String),
    # Slack's word for what was wrong with the last try.
    Column("fault", String),
    Column("created_at", Instant, nullable=False),
    Column("finished_at", Instant),
    Index(None, "meeting", "to"),
    Index(
        "ix_outbox_due",
        "next_try_at",
        "id",
        sqlite_where=text("state = 'pending'"),
        postgresql_where=text("state = 'pending'"),
    ),
)

# One message a second in each conversation, and a pause when Slack asks for one.
paces = Table(
    "paces",
    metadata,
    # The Slack user whose conversation with the bot it is, or `*` for the workspace.
    Column("whose", String, primary_key=True),
    Column("next_at", Instant, nullable=False),
)

# What is done at a time of day, whatever happens: when it is next to be done.
rounds = Table(
    "rounds",
    metadata,
    Column("name", String, primary_key=True),
    Column("next_at", Instant, nullable=False),
)

# Who has asked not to be sent the list of what waits for them.
unlisted = Table(
    "unlisted",
    metadata,
    Column("person", ForeignKey("people.id"), primary_key=True),
    Column("since", Instant, nullable=False),
)

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("worker", String, primary_key=True),
    Column("last_poll_at", Instant, nullable=False),
)
