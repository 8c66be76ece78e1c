"""A year is reviewed: its plan against itself, against others, and against days off."""

from dataclasses import replace
from datetime import date, time
from typing import Final

from bot import dates
from bot.body import BodyId
from bot.meeting import Meeting, MeetingId
from bot.plan import Slot
from bot.planning.collision import Clash, Collision
from bot.planning.entry import Entry
from bot.planning.review import review
from bot.planning.rhythm import Rhythm
from bot.planning.year import Year
from tests.builders import a_body, a_meeting

DAY: Final = date(2027, 3, 4)
OTHER: Final = a_body(id=BodyId(2), name="Rådet", organisation="Ringeriksregionen")
YEAR: Final = Year(organisation="Vestregionen", year=2027, bodies=(a_body(),))


def _entry(day: date = DAY, starts: time = time(9)) -> Entry:
    slot = Slot(day=day, starts=starts, ends=time(11), place="Lier rådhus")
    return Entry(body=BodyId(1), slot=slot)


def _meeting(number: int, body: object = OTHER, day: date = DAY) -> Meeting:
    return a_meeting(
        id=MeetingId(number),
        body=body,
        starts_at=dates.at(day, time(9)),
        ends_at=dates.at(day, time(11)),
    )


def _found(*found: Collision) -> list[tuple[Clash, list[str]]]:
    return [(c.clash, sorted(m.name for m in c.meetings)) for c in found]


def test_a_draft_is_held_against_what_others_have_planned() -> None:
    found = review(YEAR, [_entry()], standing=[_meeting(1)])
    assert _found(*found) == [(Clash.PEOPLE, ["Rådet", "Rådmannsgruppen"])]


def test_what_collides_among_others_only_is_theirs() -> None:
    both = [_meeting(1), _meeting(2, replace(OTHER, id=BodyId(3)))]
    assert review(YEAR, [], standing=both) == ()


def test_what_stands_already_does_not_collide_with_itself() -> None:
    assert review(YEAR, [_entry()], standing=[_meeting(1, a_body())]) == ()


def test_days_off_of_the_bodys_counties_are_told() -> None:
    winter = _entry(date(2027, 2, 25))
    asker = replace(YEAR, rhythms={BodyId(1): _of("Akershus")})
    found = review(asker, [winter], standing=[])
    assert [each.off and each.off.county for each in found] == ["Akershus"]
    # All of its members are at home in Buskerud.
    assert review(YEAR, [winter], standing=[]) == ()


def test_what_is_drafted_and_stands_is_not_drafted_any_more() -> None:
    entry = replace(_entry(), meeting=MeetingId(7))
    assert YEAR.stands(entry)
    standing = replace(YEAR, meetings=(_meeting(1, a_body()),))
    assert standing.stands(_entry())
    assert not standing.stands(_entry(date(2027, 3, 11)))


def _of(county: str) -> Rhythm:
    return Rhythm(body=BodyId(1), counties=(county,))
