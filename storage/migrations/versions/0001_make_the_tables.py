"""Make the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "bodies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("task", sa.Text(), server_default="", nullable=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.Column("predecessor", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent"], ["bodies.id"], name=op.f("fk_bodies_parent_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["predecessor"], ["bodies.id"], name=op.f("fk_bodies_predecessor_bodies")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bodies")),
        sa.UniqueConstraint(
            "organisation", "name", name=op.f("uq_bodies_organisation_name")
        ),
    )
    with op.batch_alter_table("bodies", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_bodies_predecessor"), ["predecessor"], unique=False
        )

    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("came_from", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["came_from"], ["cases.id"], name=op.f("fk_cases_came_from_cases")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
    )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_cases_came_from"), ["came_from"], unique=False
        )

    op.create_table(
        "editions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_editions")),
    )
    op.create_table(
        "heartbeats",
        sa.Column("worker", sa.String(), nullable=False),
        sa.Column("last_poll_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("worker", name=op.f("pk_heartbeats")),
    )
    op.create_table(
        "inbox",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_inbox")),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_inbox_received_at"), ["received_at"], unique=False
        )

    op.create_table(
        "members",
        sa.Column("slack", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("is_deleted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("slack", name=op.f("pk_members")),
    )
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_members_email"), ["email"], unique=False)

    op.create_table(
        "paces",
        sa.Column("whose", sa.String(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("whose", name=op.f("pk_paces")),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), server_default="", nullable=False),
        sa.Column("origin", sa.String(), server_default="", nullable=False),
        sa.Column("slack", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("email", name=op.f("uq_people_email")),
        sa.UniqueConstraint("slack", name=op.f("uq_people_slack")),
    )
    op.create_table(
        "public_edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_edition")),
    )
    op.create_table(
        "rounds",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_rounds")),
    )
    op.create_table(
        "absences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_by", sa.Integer(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_absences_person_people")
        ),
        sa.ForeignKeyConstraint(
            ["told_by"], ["people.id"], name=op.f("fk_absences_told_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    with op.batch_alter_table("absences", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_absences_person"), ["person"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_absences_until"), ["until"], unique=False)

    op.create_table(
        "external_calendars",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("counting", sa.String(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("etag", sa.String(), nullable=False),
        sa.Column("modified", sa.String(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mishap", sa.String(), nullable=True),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_external_calendars_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_external_calendars")),
    )
    with op.batch_alter_table("external_calendars", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_external_calendars_next_at"), ["next_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_external_calendars_organisation"),
            ["organisation"],
            unique=False,
        )

    op.create_table(
        "feeds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=True),
        sa.Column("of", sa.String(), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_feeds_body_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_feeds_person_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feeds")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_feeds_token_hash")),
    )
    with op.batch_alter_table("feeds", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feeds_person"), ["person"], unique=False)

    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_because", sa.String(), server_default="", nullable=False),
        sa.Column("cancelled_because", sa.String(), server_default="", nullable=False),
        sa.Column("reminders_stopped", sa.Boolean(), nullable=False),
        sa.Column("silence_told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("threats_told", sa.Integer(), nullable=False),
        sa.Column("minutes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("told_sequence", sa.Integer(), nullable=False),
        sa.Column("move_told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stamped_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_meetings_body_bodies")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("uid", name=op.f("uq_meetings_uid")),
    )
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_meetings_body_starts_at"),
            ["body", "starts_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_meetings_next_due_at"), ["next_due_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_meetings_starts_at"), ["starts_at"], unique=False
        )

    op.create_table(
        "minutes_templates",
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_minutes_templates_body_bodies")
        ),
        sa.PrimaryKeyConstraint("body", name=op.f("pk_minutes_templates")),
    )
    op.create_table(
        "named_days",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("county", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_named_days_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_named_days")),
    )
    with op.batch_alter_table("named_days", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_named_days_until"), ["until"], unique=False
        )

    op.create_table(
        "participants",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("successor", sa.Integer(), nullable=True),
        sa.Column("contact", sa.Integer(), nullable=True),
        sa.Column("contact_answers", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact"], ["people.id"], name=op.f("fk_participants_contact_people")
        ),
        sa.ForeignKeyConstraint(
            ["successor"],
            ["participants.id"],
            name=op.f("fk_participants_successor_participants"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participants")),
        sa.UniqueConstraint("name", name=op.f("uq_participants_name")),
    )
    op.create_table(
        "plan_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("adopted_in", sa.String(), nullable=False),
        sa.Column("holds_dates", sa.Boolean(), nullable=False),
        sa.Column("entries", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_plan_versions_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_versions")),
        sa.UniqueConstraint(
            "organisation",
            "year",
            "number",
            name=op.f("uq_plan_versions_organisation_year_number"),
        ),
    )
    op.create_table(
        "rhythms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("rhythm", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_rhythms_body_bodies")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rhythms")),
        sa.UniqueConstraint("body", name=op.f("uq_rhythms_body")),
    )
    op.create_table(
        "secretaries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_secretaries_body_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_secretaries_person_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_secretaries")),
    )
    with op.batch_alter_table("secretaries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_secretaries_body"), ["body"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_secretaries_person"), ["person"], unique=False
        )

    op.create_table(
        "standing_orders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("orders", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_standing_orders_body_bodies")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing_orders")),
    )
    with op.batch_alter_table("standing_orders", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_standing_orders_body"), ["body"], unique=False
        )

    op.create_table(
        "unlisted",
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_unlisted_person_people")
        ),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_unlisted")),
    )
    op.create_table(
        "accounts",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name=op.f("fk_accounts_case_cases")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_accounts_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("meeting", "case", name=op.f("pk_accounts")),
    )
    op.create_table(
        "case_proposals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asks_others", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_case_proposals_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["item"], ["cases.id"], name=op.f("fk_case_proposals_item_cases")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"],
            ["meetings.id"],
            name=op.f("fk_case_proposals_meeting_meetings"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_proposals")),
    )
    with op.batch_alter_table("case_proposals", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_case_proposals_meeting"), ["meeting"], unique=False
        )

    op.create_table(
        "decisions",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("phrase", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("points", sa.JSON(), nullable=False),
        sa.Column("vote", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("statements", sa.JSON(), nullable=False),
        sa.Column("is_not_treated", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name=op.f("fk_decisions_case_cases")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_decisions_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("meeting", "case", name=op.f("pk_decisions")),
    )
    op.create_table(
        "demands",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("progress", sa.String(), nullable=False),
        sa.Column("meeting", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_demands_body_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_demands_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_demands_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_demands")),
    )
    with op.batch_alter_table("demands", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_demands_body"), ["body"], unique=False)
        batch_op.create_index(
            "ix_demands_open",
            ["until"],
            unique=False,
            sqlite_where=sa.text("progress = 'open'"),
            postgresql_where=sa.text("progress = 'open'"),
        )

    op.create_table(
        "dispatches",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_dispatches_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_dispatches_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("meeting", "number", name=op.f("pk_dispatches")),
    )
    op.create_table(
        "external_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("calendar", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["calendar"],
            ["external_calendars.id"],
            name=op.f("fk_external_events_calendar_external_calendars"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_external_events")),
    )
    with op.batch_alter_table("external_events", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_external_events_calendar"), ["calendar"], unique=False
        )

    op.create_table(
        "issued_files",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ending", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_issued_files_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint(
            "meeting", "number", "ending", name=op.f("pk_issued_files")
        ),
    )
    op.create_table(
        "issues",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("remarks_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("exempt", sa.JSON(), nullable=False),
        sa.Column("approval", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_issues_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_issues_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("meeting", "number", name=op.f("pk_issues")),
    )
    op.create_table(
        "items",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("aim", sa.String(), nullable=True),
        sa.Column("presenter", sa.String(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("papers", sa.JSON(), nullable=False),
        sa.Column("is_paperless", sa.Boolean(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.Column("exempt", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("refers", sa.JSON(), nullable=False),
        sa.Column("is_demanded", sa.Boolean(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("objectors", sa.JSON(), nullable=False),
        sa.Column("chair_objects", sa.Boolean(), nullable=False),
        sa.Column("was_postponed", sa.Boolean(), nullable=False),
        sa.Column("earlier", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name=op.f("fk_items_case_cases")
        ),
        sa.ForeignKeyConstraint(
            ["earlier"], ["meetings.id"], name=op.f("fk_items_earlier_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_items_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("meeting", "case", name=op.f("pk_items")),
    )
    with op.batch_alter_table("items", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_items_case"), ["case"], unique=False)
        batch_op.create_index(batch_op.f("ix_items_earlier"), ["earlier"], unique=False)

    op.create_table(
        "journal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("via", sa.String(), nullable=False),
        sa.Column("meeting", sa.Integer(), nullable=True),
        sa.Column("body", sa.Integer(), nullable=True),
        sa.Column("participant", sa.String(), nullable=True),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_journal_body_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["by"], ["people.id"], name=op.f("fk_journal_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_journal_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
    )
    with op.batch_alter_table("journal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_body"), ["body"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_journal_meeting"), ["meeting"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_journal_participant"), ["participant"], unique=False
        )

    op.create_table(
        "meeting_days",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_meeting_days_meeting_meetings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_days")),
        sa.UniqueConstraint("meeting", "day", name=op.f("uq_meeting_days_meeting_day")),
    )
    op.create_table(
        "memberships",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participant", sa.Integer(), nullable=False),
        sa.Column("whole", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["participant"],
            ["participants.id"],
            name=op.f("fk_memberships_participant_participants"),
        ),
        sa.ForeignKeyConstraint(
            ["whole"],
            ["participants.id"],
            name=op.f("fk_memberships_whole_participants"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memberships")),
    )
    with op.batch_alter_table("memberships", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_memberships_participant"), ["participant"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_memberships_whole"), ["whole"], unique=False
        )

    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("to", sa.Integer(), nullable=False),
        sa.Column("meeting", sa.Integer(), nullable=True),
        sa.Column("plan", sa.Integer(), nullable=True),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("is_unsure", sa.Boolean(), nullable=False),
        sa.Column("next_try_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("first_try_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease", sa.String(), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delivery_id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("ts", sa.String(), nullable=True),
        sa.Column("file", sa.String(), nullable=True),
        sa.Column("fault", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_outbox_meeting_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["plan"], ["plan_versions.id"], name=op.f("fk_outbox_plan_plan_versions")
        ),
        sa.ForeignKeyConstraint(
            ["to"], ["people.id"], name=op.f("fk_outbox_to_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("delivery_id", name=op.f("uq_outbox_delivery_id")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_due",
            ["next_try_at", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'pending'"),
            postgresql_where=sa.text("state = 'pending'"),
        )
        batch_op.create_index(
            batch_op.f("ix_outbox_meeting_to"), ["meeting", "to"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_outbox_plan"), ["plan"], unique=False)

    op.create_table(
        "remarks",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("issue", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_remarks_meeting_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_remarks_person_people")
        ),
        sa.PrimaryKeyConstraint("meeting", "position", name=op.f("pk_remarks")),
    )
    op.create_table(
        "seats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("participant", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("attends", sa.Boolean(), nullable=False),
        sa.Column("speaks", sa.Boolean(), nullable=False),
        sa.Column("proposes", sa.Boolean(), nullable=False),
        sa.Column("votes", sa.Boolean(), nullable=False),
        sa.Column("basis", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_seats_body_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["participant"],
            ["participants.id"],
            name=op.f("fk_seats_participant_participants"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seats")),
        sa.UniqueConstraint(
            "body",
            "participant",
            "office",
            "number",
            name=op.f("uq_seats_body_participant_office_number"),
        ),
    )
    with op.batch_alter_table("seats", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_seats_participant"), ["participant"], unique=False
        )

    op.create_table(
        "tasks",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("participant", sa.String(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("by", sa.Date(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name=op.f("fk_tasks_case_cases")
        ),
        sa.ForeignKeyConstraint(
            ["done_by"], ["people.id"], name=op.f("fk_tasks_done_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_tasks_meeting_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_tasks_person_people")
        ),
        sa.PrimaryKeyConstraint("meeting", "number", name=op.f("pk_tasks")),
    )
    with op.batch_alter_table("tasks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tasks_by"), ["by"], unique=False)

    op.create_table(
        "tenures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participant", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("manner", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["participant"],
            ["participants.id"],
            name=op.f("fk_tenures_participant_participants"),
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_tenures_person_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tenures")),
    )
    with op.batch_alter_table("tenures", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_tenures_participant"), ["participant"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_tenures_person"), ["person"], unique=False)

    op.create_table(
        "terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("participant", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_terms_body_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["participant"],
            ["participants.id"],
            name=op.f("fk_terms_participant_participants"),
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_terms_person_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_terms")),
    )
    with op.batch_alter_table("terms", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_terms_body"), ["body"], unique=False)

    op.create_table(
        "case_supports",
        sa.Column("proposal", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_case_supports_person_people")
        ),
        sa.ForeignKeyConstraint(
            ["proposal"],
            ["case_proposals.id"],
            name=op.f("fk_case_supports_proposal_case_proposals"),
        ),
        sa.PrimaryKeyConstraint("proposal", "position", name=op.f("pk_case_supports")),
    )
    op.create_table(
        "listings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("body", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=True),
        sa.Column("participant", sa.Integer(), nullable=True),
        sa.Column("group", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body"], ["bodies.id"], name=op.f("fk_listings_body_bodies")
        ),
        sa.ForeignKeyConstraint(
            ["participant"],
            ["participants.id"],
            name=op.f("fk_listings_participant_participants"),
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_listings_person_people")
        ),
        sa.ForeignKeyConstraint(
            ["seat"], ["seats.id"], name=op.f("fk_listings_seat_seats")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listings")),
    )
    with op.batch_alter_table("listings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_listings_body"), ["body"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_listings_person"), ["person"], unique=False
        )

    op.create_table(
        "mandates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_mandates_person_people")
        ),
        sa.ForeignKeyConstraint(
            ["seat"], ["seats.id"], name=op.f("fk_mandates_seat_seats")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mandates")),
    )
    with op.batch_alter_table("mandates", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_mandates_person"), ["person"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_mandates_seat"), ["seat"], unique=False)

    op.create_table(
        "notes",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("delete_after", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_notes_meeting_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["seat"], ["seats.id"], name=op.f("fk_notes_seat_seats")
        ),
        sa.PrimaryKeyConstraint("meeting", "seat", "position", name=op.f("pk_notes")),
    )
    with op.batch_alter_table("notes", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_notes_delete_after"), ["delete_after"], unique=False
        )

    op.create_table(
        "roll",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("rank", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("extent", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("gap", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("ground", sa.String(), nullable=True),
        sa.Column("is_returning", sa.Boolean(), nullable=False),
        sa.Column("is_left_empty", sa.Boolean(), nullable=False),
        sa.Column("handed_over", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.Column("times_excused", sa.Integer(), nullable=False),
        sa.Column("absence", sa.Integer(), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["absence"], ["absences.id"], name=op.f("fk_roll_absence_absences")
        ),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["people.id"], name=op.f("fk_roll_answered_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_roll_meeting_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_roll_person_people")
        ),
        sa.ForeignKeyConstraint(
            ["seat"], ["seats.id"], name=op.f("fk_roll_seat_seats")
        ),
        sa.PrimaryKeyConstraint("meeting", "seat", "position", name=op.f("pk_roll")),
    )
    with op.batch_alter_table("roll", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_roll_person"), ["person"], unique=False)

    op.create_table(
        "room_facts",
        sa.Column("meeting", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=True),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("capacity", sa.String(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("ground", sa.String(), nullable=True),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("struck_by", sa.Integer(), nullable=True),
        sa.Column("struck_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["case"], ["cases.id"], name=op.f("fk_room_facts_case_cases")
        ),
        sa.ForeignKeyConstraint(
            ["meeting"], ["meetings.id"], name=op.f("fk_room_facts_meeting_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_room_facts_person_people")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"],
            ["people.id"],
            name=op.f("fk_room_facts_recorded_by_people"),
        ),
        sa.ForeignKeyConstraint(
            ["seat"], ["seats.id"], name=op.f("fk_room_facts_seat_seats")
        ),
        sa.ForeignKeyConstraint(
            ["struck_by"], ["people.id"], name=op.f("fk_room_facts_struck_by_people")
        ),
        sa.PrimaryKeyConstraint("meeting", "number", name=op.f("pk_room_facts")),
    )
    op.create_table(
        "supports",
        sa.Column("demand", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["demand"], ["demands.id"], name=op.f("fk_supports_demand_demands")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["people.id"], name=op.f("fk_supports_person_people")
        ),
        sa.PrimaryKeyConstraint("demand", "position", name=op.f("pk_supports")),
    )
