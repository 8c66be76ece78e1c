"""How far what is sent to many has come."""

from dataclasses import dataclass
from typing import Final

#: So few have it before anybody looks.
FEW: Final = 20


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Those whom a meeting's messages go to, by whether they have got them."""

    #: Everybody whom something has been put in the outbox for.
    people: int = 0
    #: Those for whom something is on its way.
    waiting: int = 0
    #: Those for whom something was given up.
    lost: int = 0

    @property
    def arrived(self) -> int:
        """Count those who have all that they were to have."""
        return self.people - self.waiting - self.lost

    @property
    def is_worth_telling(self) -> bool:
        """Tell whether it takes so long that somebody may wonder."""
        return self.people > FEW
