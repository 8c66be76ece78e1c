"""A tally: how often somebody came, of the times that they were to."""

from dataclasses import astuple, dataclass
from typing import Self


@dataclass(frozen=True, kw_only=True)
class Tally:
    """Times that somebody was to come, by what became of each, and their stand-ins."""

    #: All of the meeting.
    present: int = 0
    #: Came late, left early, or was out for a while.
    in_part: int = 0
    #: Meldt forfall.
    excused: int = 0
    #: Away, and had not said so.
    not_come: int = 0
    #: Nobody wrote down whether they came.
    unmarked: int = 0
    #: How often a stand-in sat there, also for a part.
    stand_in: int = 0
    #: How often a person came in the place of another.
    as_stand_in: int = 0

    @property
    def entitled(self) -> int:
        """Count the meetings that fell while the seat was theirs."""
        came = self.present + self.in_part
        return came + self.excused + self.not_come + self.unmarked

    def __add__(self, other: Self) -> Self:
        """Count two together."""
        sums = map(sum, zip(astuple(self), astuple(other), strict=True))
        names = self.__dataclass_fields__
        return type(self)(**dict(zip(names, sums, strict=True)))
