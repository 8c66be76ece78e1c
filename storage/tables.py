"""The whole schema on one page. Columns carry the names of the fields they keep."""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment: aware on both sides, in UTC on both databases."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> datetime | None:
        """Refuse a naive time, and keep the rest as UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = f"a naive time: {value!r}"
            raise ValueError(msg)
        moment = value.astimezone(UTC)
        # SQLite has no time zones: it is given, and gives back, UTC without a mark.
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(
        self,
        value: datetime | None,
        dialect: Dialect,  # noqa: ARG002  # the signature is SQLAlchemy's
    ) -> datetime | None:
        """Mark what SQLite gives back as the UTC it is."""
        return value if value is None or value.tzinfo else value.replace(tzinfo=UTC)


# --- Who: participants, people, bodies, seats -------------------------------------

# What is written down of these has a first and a last day, both included; without one
# it has always been so, or is so until further notice.

participants = Table(
    "participants",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("number", String),
    Column("kind", String, nullable=False),
    # The one that it became a part of after its last day.
    Column("successor", ForeignKey("participants.id")),
    # Who is told when somebody of theirs stays away.
    Column("contact", ForeignKey("people.id", use_alter=True)),
    Column("since", Date),
    Column("until", Date),
)

# Which participants belong to a cooperation or a region. A county, the number tells.
memberships = Table(
    "memberships",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("participant", ForeignKey("participants.id"), nullable=False),
    Column("whole", ForeignKey("participants.id"), nullable=False, index=True),
    Column("since", Date),
    Column("until", Date),
    Index(None, "participant"),
)

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    # In lower case; a person is known again by it.
    Column("email", String, unique=True),
    Column("phone", String, nullable=False, server_default=""),
    Column("origin", String, nullable=False, server_default=""),
    Column("slack", String, unique=True),
    # The conversation between the person and the bot, once it is opened.
    Column("channel", String),
)

# Who holds a participant's office; seats without a mandate follow it.
tenures = Table(
    "tenures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("participant", ForeignKey("participants.id"), nullable=False),
    Column("office", String, nullable=False),
    Column("person", ForeignKey("people.id"), nullable=False),
    Column("manner", String, nullable=False),
    Column("since", Date),
    Column("until", Date),
    Index(None, "participant"),
    Index(None, "person"),
)

bodies = Table(
    "bodies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("task", Text, nullable=False, server_default=""),
    Column("parent", ForeignKey("bodies.id")),
    Column("predecessor", ForeignKey("bodies.id"), index=True),
    Column("since", Date),
    Column("until", Date),
    UniqueConstraint("organisation", "name"),
)

# The rules of a body from a day on, until the next ones take over.
standing_orders = Table(
    "standing_orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", ForeignKey("bodies.id"), nullable=False),
    Column("since", Date),
    Column("orders", JSON, nullable=False),
    Index(None, "body"),
)

secretaries = Table(
    "secretaries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", ForeignKey("bodies.id"), nullable=False, index=True),
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("title", String, nullable=False),
    Column("since", Date),
    Column("until", Date),
)

seats = Table(
    "seats",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", ForeignKey("bodies.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("participant", ForeignKey("participants.id"), nullable=False),
    Column("office", String, nullable=False),
    # Which of the participant's seats of that office.
    Column("number", Integer, nullable=False),
    # The list group that was elected to it.
    Column("group", String, nullable=False),
    Column("attends", Boolean, nullable=False),
    Column("speaks", Boolean, nullable=False),
    Column("proposes", Boolean, nullable=False),
    Column("votes", Boolean, nullable=False),
    Column("basis", String, nullable=False),
    Column("weight", Integer, nullable=False),
    Column("since", Date),
    Column("until", Date),
    UniqueConstraint("body", "participant", "office", "number"),
    Index(None, "participant"),
)

# Those who were given a seat by name.
mandates = Table(
    "mandates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("seat", ForeignKey("seats.id"), nullable=False),
    Column("person", ForeignKey("people.id"), nullable=False),
    Column("rank", String, nullable=False),
    Column("since", Date),
    Column("until", Date),
    Index(None, "seat"),
    Index(None, "person"),
)

# Stand-ins: of one seat, or else of a participant's group, or of a participant.
listings = Table(
    "listings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", ForeignKey("bodies.id"), nullable=False),
    Column("person", ForeignKey("people.id"), nullable=False),
    # The order in which those of one list are called.
    Column("position", Integer, nullable=False),
    Column("seat", ForeignKey("seats.id")),
    Column("participant", ForeignKey("participants.id")),
    Column("group", String, nullable=False),
    Column("since", Date),
    Column("until", Date),
    Index(None, "body"),
    Index(None, "person"),
)

# Whose turn it is to lead a body.
terms = Table(
    "terms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("body", ForeignKey("bodies.id"), nullable=False),
    Column("role", String, nullable=False),
    Column("participant", ForeignKey("participants.id"), nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("since", Date),
    Column("until", Date),
    Index(None, "body"),
)

# One row: a random mark that is new whenever anything above is, so that what was read
# under the same mark need not be read again.
editions = Table(
    "editions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("mark", String, nullable=False),
)

# --- Meetings ---------------------------------------------------------------------

meetings = Table(
    "meetings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String, nullable=False, unique=True),
    Column("body", ForeignKey("bodies.id"), nullable=False),
    Column("title", String, nullable=False),
    Column("starts_at", Instant, nullable=False),
    Column("ends_at", Instant, nullable=False),
    Column("place", String, nullable=False),
    Column("form", String, nullable=False),
    Column("status", String, nullable=False),
    Column("answer_by", Instant),
    Column("cancelled_because", String, nullable=False, server_default=""),
    Column("sequence", Integer, nullable=False),
    Column("stamped_at", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Index(None, "body", "starts_at"),
    Index(None, "starts_at"),
)

items = Table(
    "items",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("title", String, nullable=False),
    Column("number", Integer),
)

roll = Table(
    "roll",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("seat", ForeignKey("seats.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False),
    Column("rank", String, nullable=False),
    Column("answer", String, nullable=False),
    Column("reason", String),
    Column("called_at", Instant, nullable=False),
    Column("answered_at", Instant),
    Column("answered_by", ForeignKey("people.id")),
    Index(None, "person"),
)

# A note to the secretariat stands apart, so that it can be deleted by itself.
notes = Table(
    "notes",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("seat", ForeignKey("seats.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("note", Text, nullable=False),
    Column("delete_after", Instant, nullable=False, index=True),
)

attendance = Table(
    "attendance",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("seat", ForeignKey("seats.id"), primary_key=True),
    Column("presence", String, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("arrived_at", Instant),
    Column("left_at", Instant),
    Column("in_part", Boolean, nullable=False),
)

guests = Table(
    "guests",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("capacity", String, nullable=False),
)

# What happened, who did it, and from where. Rows are added and never changed.
journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("by", ForeignKey("people.id")),
    Column("via", String, nullable=False),
    Column("meeting", ForeignKey("meetings.id"), index=True),
    Column("event", String, nullable=False),
    Column("facts", JSON, nullable=False),
)

# --- Calendars --------------------------------------------------------------------

feeds = Table(
    "feeds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    # SHA-256 of the token: who steals the database can't read the calendars.
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    # Up when anything that the feed shows may have changed.
    Column("version", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("revoked_at", Instant),
)

# --- What arrives and leaves ------------------------------------------------------

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
    Column("meeting", ForeignKey("meetings.id"), index=True),
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
    # A file that was sent up and may not have been shared.
    Column("file", String),
    # Slack's word for what was wrong with the last try.
    Column("fault", String),
    Column("created_at", Instant, nullable=False),
    Column("finished_at", Instant),
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

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("worker", String, primary_key=True),
    Column("last_poll_at", Instant, nullable=False),
)
