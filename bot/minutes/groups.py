"""Those who are listed together in the minutes, in one order in every form."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.minutes.facts import Absentee, Attendee, Capacity, Held


class Label(StrEnum):
    """What a group is called, in the order in which the groups are listed."""

    PRESENT = "present"
    SECRETARIAT = "secretariat"
    SPEAKERS = "speakers"
    OBSERVERS = "observers"
    ADMINISTRATION = "administration"
    GUESTS = "guests"
    APOLOGIES = "apologies"
    NOT_COME = "not-come"


@dataclass(frozen=True, kw_only=True)
class Group:
    """Those who stand under one label, in the order of the roster."""

    label: Label
    here: tuple[Attendee, ...] = ()
    away: tuple[Absentee, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody is in it."""
        return not (self.here or self.away)


#: These three are told of also when there is nobody (kommuneloven § 11-4 letter b).
ALWAYS = (Label.PRESENT, Label.SECRETARIAT, Label.APOLOGIES)
_CAPACITIES = {
    Label.PRESENT: (Capacity.MEMBER, Capacity.STAND_IN),
    Label.SECRETARIAT: (Capacity.SECRETARIAT,),
    Label.SPEAKERS: (Capacity.SPEAKER,),
    Label.OBSERVERS: (Capacity.OBSERVER,),
    Label.ADMINISTRATION: (Capacity.ADMINISTRATION,),
    Label.GUESTS: (Capacity.GUEST,),
}


def groups(held: Held) -> Iterator[Group]:
    """Group those who were there, and those who were away."""
    for group in all_groups(held):
        if group.label in ALWAYS or not group.is_empty:
            yield group


def all_groups(held: Held) -> Iterator[Group]:
    """Group them, also into groups that nobody is in."""
    for label, capacities in _CAPACITIES.items():
        here = tuple(who for who in held.attendees if who.capacity in capacities)
        yield Group(label=label, here=here)
    excused = tuple(who for who in held.absentees if who.is_excused)
    yield Group(label=Label.APOLOGIES, away=excused)
    absent = tuple(who for who in held.absentees if not who.is_excused)
    yield Group(label=Label.NOT_COME, away=absent)
