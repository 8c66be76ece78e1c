"""The tables of what members propose that a meeting should treat."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, String, Table, Text

from storage.tables.schema import Instant, metadata

case_proposals = Table(
    "case_proposals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("meeting", ForeignKey("meetings.id"), nullable=False, index=True),
    Column("by", ForeignKey("people.id"), nullable=False),
    Column("title", String, nullable=False),
    Column("why", Text, nullable=False),
    Column("proposed_at", Instant, nullable=False),
    Column("asks_others", Boolean, nullable=False),
    Column("state", String, nullable=False),
    Column("answer", Text, nullable=False),
    # What it became on the agenda.
    Column("item", ForeignKey("cases.id")),
)

# Those who stand behind a proposal, in the order in which they joined.
case_supports = Table(
    "case_supports",
    metadata,
    Column("proposal", ForeignKey("case_proposals.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False),
)
