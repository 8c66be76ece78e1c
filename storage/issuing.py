"""Issuing: minutes are given out, and the files that people get are kept with that."""

from collections.abc import Mapping

from sqlalchemy import Connection

from bot.act import Act
from bot.body import BodyId
from bot.meeting import Meeting, MeetingId
from bot.minutes import issuing
from bot.minutes.course import Issue
from bot.minutes.template import Template
from storage import minutes, minutes_templates
from storage.changing import Changing, Decision


class Issuing(Changing):
    """The minutes that are given out, their files, and what these look like."""

    def issue(
        self,
        id: MeetingId,
        act: Act,
        *,
        issue: Issue,
        files: Mapping[str, bytes],
        seen_version: int,
    ) -> Meeting:
        """Give the minutes of a meeting out, and keep the very files.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def decide(db: Connection, meeting: Meeting) -> Decision:
            decided = issuing.issue(
                meeting, act, issue=issue, seen_version=seen_version
            )
            minutes.keep_files(db, id, issue.number, files)
            return decided

        return self._carry(id, act, decide)

    def file(self, id: MeetingId, number: int, ending: str) -> bytes | None:
        """Find a file of an issue, byte for byte as it was given out."""
        return self._read(lambda db: minutes.file(db, id, number, ending))

    def template(self, body: BodyId) -> Template | None:
        """Find a body's own template for its minutes."""
        return self._read(lambda db: minutes_templates.load(db, body))

    def keep_template(self, body: BodyId, template: Template | None) -> None:
        """Give a body a template of its own, or take it away."""
        self._write(lambda db: minutes_templates.keep(db, body, template))
