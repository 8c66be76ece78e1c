"""The whole schema, a page for each part. Columns carry the names of their fields."""

from storage.tables.demands import (
    demands,
    supports,
)
from storage.tables.meetings import (
    absences,
    cases,
    dispatches,
    items,
    journal,
    meetings,
    notes,
    roll,
)
from storage.tables.minutes import (
    accounts,
    issued_files,
    issues,
    minutes_templates,
    remarks,
)
from storage.tables.planning import (
    external_calendars,
    external_events,
    named_days,
    plan_versions,
    rhythms,
)
from storage.tables.proposals import (
    case_proposals,
    case_supports,
)
from storage.tables.public import (
    meeting_days,
    public_edition,
)
from storage.tables.room import (
    decisions,
    room_facts,
    tasks,
)
from storage.tables.roster import (
    bodies,
    editions,
    listings,
    mandates,
    memberships,
    participants,
    people,
    seats,
    secretaries,
    standing_orders,
    tenures,
    terms,
)
from storage.tables.schema import (
    Instant,
    metadata,
)
from storage.tables.traffic import (
    feeds,
    heartbeats,
    inbox,
    members,
    outbox,
    paces,
    rounds,
    unlisted,
)

__all__ = [
    "Instant",
    "absences",
    "accounts",
    "bodies",
    "case_proposals",
    "case_supports",
    "cases",
    "decisions",
    "demands",
    "dispatches",
    "editions",
    "external_calendars",
    "external_events",
    "feeds",
    "heartbeats",
    "inbox",
    "issued_files",
    "issues",
    "items",
    "journal",
    "listings",
    "mandates",
    "meeting_days",
    "meetings",
    "members",
    "memberships",
    "metadata",
    "minutes_templates",
    "named_days",
    "notes",
    "outbox",
    "paces",
    "participants",
    "people",
    "plan_versions",
    "public_edition",
    "remarks",
    "rhythms",
    "roll",
    "room_facts",
    "rounds",
    "seats",
    "secretaries",
    "standing_orders",
    "supports",
    "tasks",
    "tenures",
    "terms",
    "unlisted",
]
