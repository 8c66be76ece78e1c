"""A year of a cooperation: its bodies, what they wish, and what is planned for them."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.body import Body, BodyId
from bot.meeting import Meeting
from bot.planning.entry import Entry, entry_of
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
    def drafted(self) -> tuple[Entry, ...]:
        """List what is drafted and does not stand yet."""
        if self.draft is None or self.adopted:
            return ()
        return tuple(e for e in self.draft.entries if not self.stands(e))

    def stands(self, entry: Entry) -> bool:
        """Tell whether an entry is a meeting, wherever that has been moved since."""
        return entry.meeting is not None or _place(entry) in self._places

    @cached_property
    def _places(self) -> frozenset[Hashable]:
        return frozenset(_place(entry_of(meeting)) for meeting in self.meetings)

    @property
    def names(self) -> Mapping[BodyId, str]:
        """Name each body."""
        return {body.id: body.name for body in self.bodies}


def _place(entry: Entry) -> Hashable:
    """Tell where an entry lies in the year."""
    return entry.body, entry.slot.day, entry.slot.starts
