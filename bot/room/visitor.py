"""Others who are there without a seat: guests, the administration, observers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.rights import OBSERVER, Rights


class Role(StrEnum):
    """In which role somebody without a seat is there."""

    #: Gjest: asked to come, often for one case.
    GUEST = "guest"
    #: Fra administrasjonen (kommuneloven § 13-1).
    ADMINISTRATION = "administration"
    OBSERVER = "observer"


@dataclass(frozen=True, kw_only=True)
class Visitor:
    """Somebody who is there without a seat, and never votes (kommuneloven § 8-1)."""

    name: str
    #: What they are or come from, in their own words: «KS Viken».
    capacity: str = ""
    role: Role = Role.GUEST

    @property
    def rights(self) -> Rights:
        """Tell what they may do in the meeting."""
        return RIGHTS[self.role]


#: A guest speaks when asked to; a kommunedirektør may by law (kommuneloven § 13-1).
RIGHTS: Final[Mapping[Role, Rights]] = {
    Role.GUEST: Rights(proposes=False, votes=False),
    Role.ADMINISTRATION: Rights(
        proposes=False, votes=False, basis="kommuneloven § 13-1"
    ),
    Role.OBSERVER: OBSERVER,
}
