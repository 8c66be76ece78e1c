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

_MAYOR: Final = "ordfører"
_CHIEF: Final = "rådmann"


def _member(
    id: int,
    name: str,
    represents: str,
    group: str,
    *stays: Stay,
    function: str = "Medlem",
    office: str = _MAYOR,
) -> Attendee:
    return Attendee(
        person=PersonId(id),
        name=name,
        represents=represents,
        capacity=Capacity.MEMBER,
        function=function,
        office=office,
        group=group,
        stays=stays,
    )


def _other(
    id: int, name: str, represents: str, capacity: Capacity, office: str = ""
) -> Attendee:
    return Attendee(
        person=PersonId(id),
        name=name,
        represents=represents,
        capacity=capacity,
        office=office,
        function=office.capitalize(),
    )


#: Georg sits for two municipalities; Kari came for Ola, and late.
MEMBERS: Final = (
    _member(1, "Anne Berg", "Asker", "H", function="Leder"),
    _member(2, "Georg Moen", "Hurum", "Sp"),
    _member(2, "Georg Moen", "Røyken", "Sp", Stay(until=a_time(10, 55))),
    Attendee(
        person=PersonId(3),
        name="Kari Vik",
        represents="Drammen",
        capacity=Capacity.STAND_IN,
        office=_MAYOR,
        group="Ap",
        stands_for="Ola Dal",
        stays=(Stay(since=a_time(9, 40), until=a_time(11)),),
    ),
    _member(
        4,
        "Per Lie",
        "Drammen",
        "FrP",
        Stay(since=a_time(9, 30)),
        office="opposisjonsleder",
    ),
)
OTHERS: Final = (
    _other(5, "Rolf Ness", "Asker", Capacity.SPEAKER, _CHIEF),
    _other(6, "Siri By", "Drammen", Capacity.SPEAKER, _CHIEF),
    _other(7, "Tor Eng", "Viken fylkeskommune", Capacity.OBSERVER, "regionkontakt"),
    Attendee(name="Nina Ask", represents="KS Viken", capacity=Capacity.GUEST),
    Attendee(name="Jo Hagen", capacity=Capacity.GUEST),
    _other(8, "Lena Ruud", "daglig leder", Capacity.SECRETARIAT),
    _other(9, "Odd Holm", "prosjektleder", Capacity.SECRETARIAT),
)
AWAY: Final = (
    Absentee(
        name="Ola Dal",
        represents="Drammen",
        function="Nestleder",
        office=_MAYOR,
        group="Ap",
        stand_in="Kari Vik",
    ),
    Absentee(
        name="Eva Strand",
        represents="Sande",
        function="Medlem",
        office=_MAYOR,
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
