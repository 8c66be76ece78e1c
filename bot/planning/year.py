"""A year of a cooperation: its bodies, what they wish, and what is planned for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.body import Body, BodyId
from bot.meeting import Meeting
from bot.planning.named_day import NamedDay
from bot.planning.rhythm import Rhythm
from bot.planning.version import Version


@dataclass(frozen=True, kw_only=True)
class Year:
    """What is known of the plan of a cooperation for a year."""

    organisation: str
    year: int
    bodies: tuple[Body, ...] = ()
    rhythms: Mapping[BodyId, Rhythm] = field(default_factory=dict)
    #: Those that are not cancelled, by time, without their rolls.
    meetings: tuple[Meeting, ...] = ()
    #: By number, the draft first.
    versions: tuple[Version, ...] = ()
    named_days: tuple[NamedDay, ...] = ()

    @property
    def draft(self) -> Version | None:
        """Find what is not adopted yet."""
        return next((v for v in self.versions if not v.is_adopted), None)

    @property
    def adopted(self) -> Version | None:
        """Find the plan as it is in force, with every change since it was adopted."""
        latest = self.versions[-1] if self.versions else None
        return latest if latest and latest.is_adopted else None

    @property
    def names(self) -> Mapping[BodyId, str]:
        """Name each body."""
        return {body.id: body.name for body in self.bodies}
