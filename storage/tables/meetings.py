"""The tables of meetings: who is called, what was seen, and who did what."""

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
    Time,
)

from storage.tables.schema import Instant, metadata

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
    Column("moved_because", String, nullable=False, server_default=""),
    Column("cancelled_because", String, nullable=False, server_default=""),
    Column("reminders_stopped", Boolean, nullable=False),
    Column("silence_told_at", Instant),
    Column("threats_told", Integer, nullable=False),
    Column("minutes_at", Instant),
    # When the clock has something to do with it by itself; told by the rest of the row
    # and by the roll.
    Column("next_due_at", Instant),
    Column("sequence", Integer, nullable=False),
    Column("told_sequence", Integer, nullable=False),
    Column("move_told_at", Instant),
    Column("stamped_at", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Index(None, "body", "starts_at"),
    Index(None, "starts_at"),
    Index(None, "next_due_at"),
)

# What is treated is itself in whichever meeting it is treated, and has its id for ever.
cases = Table(
    "cases",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("came_from", ForeignKey("cases.id"), index=True),
)

# A case in one meeting, as that meeting has it on its agenda.
items = Table(
    "items",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("case", ForeignKey("cases.id"), primary_key=True, index=True),
    Column("position", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("title", String, nullable=False),
    Column("number", Integer),
    # Of the year whose series the number is of, wherever the meeting is moved to.
    Column("year", Integer),
    Column("aim", String),
    Column("presenter", String, nullable=False),
    Column("starts", Time),
    Column("minutes", Integer),
    Column("parts", JSON, nullable=False),
    Column("papers", JSON, nullable=False),
    Column("is_paperless", Boolean, nullable=False),
    Column("proposal", Text, nullable=False),
    Column("exempt", String, nullable=False),
    Column("state", String, nullable=False),
    Column("refers", JSON, nullable=False),
    Column("is_demanded", Boolean, nullable=False),
    Column("added_at", Instant),
    Column("objectors", JSON, nullable=False),
    Column("chair_objects", Boolean, nullable=False),
    Column("was_postponed", Boolean, nullable=False),
    # The meeting whose minutes it is about.
    Column("earlier", ForeignKey("meetings.id"), index=True),
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
    # What a stand-in is asked for, when it is not all of the meeting.
    Column("extent", JSON(none_as_null=True)),
    Column("answer_by", Instant),
    Column("accepted_at", Instant),
    # What somebody who comes is away from.
    Column("gap", JSON(none_as_null=True)),
    Column("ground", String),
    Column("is_returning", Boolean, nullable=False),
    Column("is_left_empty", Boolean, nullable=False),
    Column("handed_over", Integer, nullable=False),
    # Whether the forfall is gyldig, when somebody is to say so.
    Column("verdict", String),
    Column("times_excused", Integer, nullable=False),
    # The days away that answered for somebody.
    Column("absence", ForeignKey("absences.id")),
    Column("reminders", Integer, nullable=False),
    Column("reminded_at", Instant),
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

# Days on which somebody is away from every meeting, whatever the body.
absences = Table(
    "absences",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False, index=True),
    Column("since", Date, nullable=False),
    # The last day, included.
    Column("until", Date, nullable=False, index=True),
    Column("reason", String),
    Column("told_at", Instant, nullable=False),
    Column("told_by", ForeignKey("people.id")),
    Column("withdrawn_at", Instant),
)

# What those who are called were told. Rows are added and never changed.
dispatches = Table(
    "dispatches",
    metadata,
    Column("meeting", ForeignKey("meetings.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("sent_at", Instant, nullable=False),
    Column("by", ForeignKey("people.id")),
    # What the meeting was said to be, with its agenda.
    Column("facts", JSON, nullable=False),
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
    # What it was about when it was the roster that changed, and not one meeting.
    Column("body", ForeignKey("bodies.id"), index=True),
    # The name of the participant that it was about, in whatever body that is.
    Column("participant", String, index=True),
    Column("event", String, nullable=False),
    Column("facts", JSON, nullable=False),
)
