"""A room with all kinds of people in it, as facts that minutes are written of."""

from typing import Final

from bot.minutes.facts import (
    Absentee,
    Attendee,
    Capacity,
    Held,
    Move,
    Movement,
    Stay,
)
from bot.orders import Language
from bot.person import PersonId
from tests.builders import a_time

#: Georg sits for two municipalities; Kari came for Ola, and late.
MEMBERS: Final = (
    Attendee(
        person=PersonId(1),
        name="Anne Berg",
        represents="Asker",
        capacity=Capacity.MEMBER,
        function="Leder",
        office="ordfører",
        group="H",
    ),
    Attendee(
        person=PersonId(2),
        name="Georg Moen",
        represents="Hurum",
        capacity=Capacity.MEMBER,
        function="Medlem",
        office="ordfører",
        group="Sp",
    ),
    Attendee(
        person=PersonId(2),
        name="Georg Moen",
        represents="Røyken",
        capacity=Capacity.MEMBER,
        function="Medlem",
        office="ordfører",
        group="Sp",
        stays=(Stay(until=a_time(10, 55)),),
    ),
    Attendee(
        person=PersonId(3),
        name="Kari Vik",
        represents="Drammen",
        capacity=Capacity.STAND_IN,
        office="ordfører",
        group="Ap",
        stands_for="Ola Dal",
        stays=(Stay(since=a_time(9, 40), until=a_time(11)),),
    ),
    Attendee(
        person=PersonId(4),
        name="Per Lie",
        represents="Drammen",
        capacity=Capacity.MEMBER,
        function="Medlem",
        office="opposisjonsleder",
        group="FrP",
        stays=(Stay(since=a_time(9, 30)),),
    ),
)
OTHERS: Final = (
    Attendee(
        person=PersonId(5),
        name="Rolf Ness",
        represents="Asker",
        capacity=Capacity.SPEAKER,
        office="rådmann",
        function="Rådmann",
    ),
    Attendee(
        person=PersonId(6),
        name="Siri By",
        represents="Drammen",
        capacity=Capacity.SPEAKER,
        office="rådmann",
        function="Rådmann",
    ),
    Attendee(
        person=PersonId(7),
        name="Tor Eng",
        represents="Viken fylkeskommune",
        capacity=Capacity.OBSERVER,
        office="regionkontakt",
        function="Regionkontakt",
    ),
    Attendee(name="Nina Ask", represents="KS Viken", capacity=Capacity.GUEST),
    Attendee(name="Jo Hagen", capacity=Capacity.GUEST),
    Attendee(
        person=PersonId(8),
        name="Lena Ruud",
        represents="daglig leder",
        capacity=Capacity.SECRETARIAT,
    ),
    Attendee(
        person=PersonId(9),
        name="Odd Holm",
        represents="prosjektleder",
        capacity=Capacity.SECRETARIAT,
    ),
)
AWAY: Final = (
    Absentee(
        name="Ola Dal",
        represents="Drammen",
        function="Nestleder",
        office="ordfører",
        group="Ap",
        stand_in="Kari Vik",
    ),
    Absentee(
        name="Eva Strand",
        represents="Sande",
        function="Medlem",
        office="ordfører",
        group="Sp",
        is_excused=False,
    ),
)


def a_room(language: Language = Language.BOKMAL) -> Held:
    """Fill a room with members, stand-ins, speakers, guests and empty chairs."""
    return Held(
        language=language,
        attendees=(*MEMBERS, *OTHERS),
        absentees=AWAY,
        movements=(
            Movement(name="Georg Moen", move=Move.LEFT, at=a_time(10, 55)),
            Movement(name="Kari Vik", move=Move.ARRIVED, at=a_time(9, 40)),
            Movement(name="Per Lie", move=Move.ARRIVED, at=a_time(9, 30)),
        ),
        chair="Anne Berg",
        participants=("Asker", "Hurum", "Røyken", "Drammen", "Sande"),
    )
