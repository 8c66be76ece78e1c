"""The tables of who: participants, people, offices, bodies and their seats.

What is written down here has a first and a last day, both included; without one it has
always been so, or is so until further notice.
"""

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
    UniqueConstraint,
)

from storage.tables.schema import metadata

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
    Column("contact", ForeignKey("people.id")),
    # Whether that one may answer for its people.
    Column("contact_answers", Boolean, nullable=False),
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
