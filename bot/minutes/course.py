"""The course of minutes: drafted, sent for remarks, and approved in a later meeting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.agenda.item import ItemId
from bot.person import PersonId


class Stage(StrEnum):
    """How far the minutes of a meeting have come."""

    #: Utkast: nobody but the secretariat has seen them.
    DRAFT = "draft"
    #: Sendt til merknad: the members have them, and may remark on them.
    SENT = "sent"
    APPROVED = "approved"


@dataclass(frozen=True, kw_only=True)
class Approval:
    """In which meeting minutes were approved, and with which changes."""

    #: The `MeetingId` of that meeting.
    meeting: int
    #: The case that it was, and when: «møtet 15. mars 2018, sak 09/2018».
    where: str
    #: What was to be otherwise; nothing when they were approved as they stood.
    changes: str = ""


@dataclass(frozen=True, kw_only=True)
class Issue:
    """Utgave: the minutes as they were given out, which is never changed."""

    #: Counts from 1 for each meeting.
    number: int
    stage: Stage
    issued_at: datetime
    by: PersonId | None = None
    #: By when remarks must be made, when it was sent for that.
    remarks_by: datetime | None = None
    approval: Approval | None = None
    #: The cases of which it tells by number and provision alone.
    exempt: tuple[ItemId, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Remark:
    """Merknad: what one of those who were sent the minutes has to say of them."""

    person: PersonId
    name: str
    at: datetime
    #: The issue that it is about.
    issue: int
    #: Nothing when they have no remarks.
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class Course:
    """What has become of the minutes of one meeting so far."""

    issues: tuple[Issue, ...] = ()
    #: In the order in which they were made; of each person the last one counts.
    remarks: tuple[Remark, ...] = ()
    #: Omtale: what is told of each case besides its decision.
    accounts: Mapping[ItemId, str] = field(default_factory=dict)

    @property
    def latest(self) -> Issue | None:
        """Find what was given out last."""
        return self.issues[-1] if self.issues else None

    @property
    def stage(self) -> Stage:
        """Tell how far the minutes have come."""
        return self.latest.stage if self.latest else Stage.DRAFT

    def answers(self) -> tuple[Remark, ...]:
        """List what each has said last of the latest issue."""
        latest = self.latest.number if self.latest else 0
        said = {r.person: r for r in self.remarks if r.issue == latest}
        return tuple(said.values())

    def answer(self, person: PersonId) -> Remark | None:
        """Find what somebody has said last of the latest issue."""
        return next((r for r in self.answers() if r.person == person), None)
