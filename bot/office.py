"""Offices: ordfører, rådmann, leader of the opposition, and who holds them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from bot.person import Person

#: Gruppeleder: «gruppeleder», or «gruppeleder Ap» where a participant has several.
GROUP_LEADER: Final = "gruppeleder"


class Manner(StrEnum):
    """How somebody holds an office."""

    PERMANENT = "permanent"
    #: Konstituert: appointed until somebody permanent is found.
    APPOINTED = "appointed"
    #: Fungerende: does the work while the holder is away.
    ACTING = "acting"


@dataclass(frozen=True, kw_only=True)
class Tenure:
    """A person in a participant's office, from a day to a day."""

    participant: str
    office: str
    person: Person
    manner: Manner = Manner.PERMANENT
    since: date | None = None
    #: The last day, included.
    until: date | None = None


def in_office(tenures: tuple[Tenure, ...]) -> Tenure | None:
    """Find who does the work of an office: who acts in it goes before who holds it.

    Of several alike the one who came last counts.
    """
    order = (Manner.PERMANENT, Manner.APPOINTED, Manner.ACTING)

    def weight(tenure: Tenure) -> tuple[int, date]:
        return order.index(tenure.manner), tenure.since or date.min

    return max(tenures, key=weight, default=None)


def leads_group(office: str) -> bool:
    """Tell whether somebody with an office leads a party's group."""
    return office.casefold().split(" ", 1)[0] == GROUP_LEADER
