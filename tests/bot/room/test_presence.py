"""Who was there for a case is told by the facts of the room, and by nothing else."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.agenda.item import Item, ItemId
from bot.extent import Ground
from bot.meeting import Meeting
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence, Recusal, heads
from bot.room.stint import Stint, Turn
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    HOLE,
    LIER,
    a_called_meeting,
    a_time,
)
from tests.rooms import a_guest, a_room, begun, closed, excused, left, not_come, present

FIRST, SECOND, THIRD = ItemId(1), ItemId(2), ItemId(3)
AGENDA = tuple(Item(id=id, title=f"Sak {id}") for id in (FIRST, SECOND, THIRD))
STAMPS = (
    begun(1, a_time(9)),
    begun(2, a_time(9, 30)),
    begun(3, a_time(10)),
    closed(a_time(11)),
)


def test_whoever_is_there_from_the_beginning_is_there_for_every_case() -> None:
    presence = _seen(*STAMPS, present(LIER), excused(HOLE), not_come(COUNTY))
    assert [_voting(presence, item.id) for item in AGENDA] == [["Lier"]] * 3
    assert presence.stints[LIER.id] == (Stint(seat=LIER.id, person=ASTRID),)
    assert presence.stints[HOLE.id] == ()


@pytest.mark.parametrize(
    ("came", "cases"),
    [
        (a_time(9, 29), [1, 2, 3]),
        # Who comes as the next is begun on had no part in the one before.
        (a_time(9, 30), [2, 3]),
        (a_time(9, 45), [2, 3]),
        (a_time(10, 59), [3]),
    ],
)
def test_who_comes_late_is_there_from_the_case_that_is_being_treated(
    came: datetime, cases: list[int]
) -> None:
    assert _cases(_seen(*STAMPS, present(LIER, at=came))) == (cases, cases)


@pytest.mark.parametrize(
    ("went", "there", "votes"),
    [
        (a_time(9), [], []),
        (a_time(9, 29), [1], []),
        # Who goes as the next is begun on had a vote in the one before.
        (a_time(9, 30), [1], [1]),
        (a_time(9, 45), [1, 2], [1]),
        (a_time(11), [1, 2, 3], [1, 2, 3]),
    ],
)
def test_who_goes_during_a_case_was_there_and_did_not_vote(
    went: datetime, there: list[int], votes: list[int]
) -> None:
    seen = _seen(*STAMPS, present(LIER), left(LIER, at=went))
    assert _cases(seen) == (there, votes)


def test_who_comes_and_goes_by_cases_needs_no_clock() -> None:
    seen = _seen(present(LIER, item=SECOND), left(LIER, item=THIRD))
    assert _cases(seen) == ([2], [2])


def test_who_is_out_for_a_while_misses_what_was_settled_meanwhile() -> None:
    out = Entry(kind=FactKind.OUT, seat=LIER.id, at=a_time(9, 20))
    back = Entry(kind=FactKind.BACK, seat=LIER.id, at=a_time(9, 50))
    seen = _seen(*STAMPS, present(LIER), out, back)
    assert _cases(seen) == ([1, 2, 3], [2, 3])
    assert seen.stints[LIER.id] == (
        Stint(
            seat=LIER.id, person=ASTRID, until=Turn(kind=FactKind.OUT, at=a_time(9, 20))
        ),
        Stint(
            seat=LIER.id,
            person=ASTRID,
            since=Turn(kind=FactKind.BACK, at=a_time(9, 50)),
        ),
    )


def test_stand_in_who_takes_over_ends_the_stint_before() -> None:
    seen = _seen(*STAMPS, present(LIER), present(LIER, BJARNE, at=a_time(9, 45)))
    assert [s.person for s in seen.there(SECOND)] == [ASTRID, BJARNE]
    assert [s.person for s in seen.there(THIRD)] == [BJARNE]
    assert _voting(seen, SECOND) == ["Lier"]
    assert seen.sat(LIER.id) == (ASTRID, BJARNE)


def test_who_is_disqualified_neither_counts_nor_votes_in_that_case() -> None:
    seen = _seen(*STAMPS, present(LIER), present(HOLE), _recused(SECOND))
    assert [_voting(seen, item.id) for item in AGENDA] == [
        ["Lier", "Hole"],
        ["Hole"],
        ["Lier", "Hole"],
    ]
    assert [s.person for s in seen.there(SECOND)] == [DAG]
    assert seen.recused(SECOND) == (
        Recusal(seat=LIER.id, person=ASTRID, ground=Ground.DISQUALIFIED),
    )


def test_stand_in_for_one_case_votes_in_that_case_alone() -> None:
    for_item = Entry(kind=FactKind.FOR_ITEM, seat=LIER.id, person=BJARNE, item=SECOND)
    seen = _seen(*STAMPS, present(LIER), _recused(SECOND), for_item)
    assert [s.person for s in seen.there(SECOND)] == [BJARNE]
    assert [_voting(seen, item.id) for item in AGENDA] == [["Lier"]] * 3
    assert seen.in_seat(LIER.id) == Stint(seat=LIER.id, person=ASTRID)


def test_those_without_a_vote_are_there_and_are_not_counted() -> None:
    guest = replace(LIER, rights=replace(LIER.rights, votes=False))
    meeting = a_called_meeting(guest, agenda=AGENDA, room=a_room(present(LIER)))
    seen = Presence(meeting)
    assert (len(seen.there(FIRST)), seen.voting(FIRST)) == (1, ())


def test_one_person_in_two_seats_is_two_seats_and_one_head() -> None:
    seen = _seen(present(LIER), present(HOLE, ASTRID))
    there = seen.there(FIRST)
    assert (len(there), heads(there), len(seen.voting(FIRST))) == (2, 1, 2)


def test_what_was_struck_did_not_happen() -> None:
    room = a_room(present(LIER), present(HOLE))
    wrong = replace(room.facts[0], struck_at=a_time(10))
    meeting = a_called_meeting(
        agenda=AGENDA, room=replace(room, facts=(wrong, room.facts[1]))
    )
    assert Presence(meeting).filled() == (HOLE,)
    assert not Presence(meeting).is_marked(LIER.id)


def test_case_that_is_taken_up_again_has_those_who_are_there_at_its_end() -> None:
    again = (begun(1, a_time(9)), begun(2, a_time(9, 30)), begun(1, a_time(10)))
    seen = _seen(*again, present(LIER, at=a_time(9, 40)), present(HOLE))
    assert _voting(seen, FIRST) == ["Lier", "Hole"]
    assert _voting(seen, SECOND) == ["Lier", "Hole"]
    gone = _seen(*again, present(LIER), left(LIER, at=a_time(9, 40)), present(HOLE))
    assert _voting(gone, FIRST) == ["Hole"]
    assert [s.person for s in gone.there(FIRST)] == [ASTRID, DAG]


def test_while_a_case_is_being_treated_those_vote_who_are_there_now() -> None:
    seen = _seen(
        begun(1, a_time(9)), present(LIER), left(LIER, at=a_time(9, 50)), present(HOLE)
    )
    assert _voting(seen, FIRST) == ["Hole"]


def test_guests_come_and_go_without_a_seat() -> None:
    kari, item = a_guest("Kari Moen", "KS"), a_guest("Nils Berg")
    for_item = replace(item, kind=FactKind.FOR_ITEM, item=SECOND)
    gone = replace(kari, kind=FactKind.LEFT, at=a_time(10))
    seen = _seen(kari, for_item, gone)
    assert seen.visits == (
        Stint(visitor=kari.visitor, until=Turn(kind=FactKind.LEFT, at=a_time(10))),
        Stint(visitor=item.visitor, only=SECOND),
    )


@pytest.mark.parametrize(
    ("at", "during", "after"),
    [
        (a_time(9), None, FIRST),
        (a_time(9, 15), FIRST, SECOND),
        (a_time(9, 30), None, SECOND),
        (a_time(10, 30), THIRD, None),
        (a_time(11, 1), None, None),
    ],
)
def test_moment_falls_within_a_case_or_before_one(
    at: datetime, during: ItemId | None, after: ItemId | None
) -> None:
    seen = _seen(*STAMPS)
    assert (seen.item_at(at), seen.item_after(at)) == (during, after)


def _seen(*entries: Entry) -> Presence:
    return Presence(_meeting(*entries))


def _meeting(*entries: Entry) -> Meeting:
    return a_called_meeting(agenda=AGENDA, room=a_room(*entries))


def _recused(item: ItemId) -> Entry:
    return Entry(
        kind=FactKind.RECUSED,
        seat=LIER.id,
        person=ASTRID,
        item=item,
        ground=Ground.DISQUALIFIED,
    )


def _voting(presence: Presence, item: ItemId) -> list[str]:
    return [seat.participant for seat in presence.voting(item)]


def _cases(presence: Presence) -> tuple[list[int], list[int]]:
    """List the cases that somebody from Lier was there for, and those they voted in."""
    there = [int(i.id) for i in AGENDA if presence.there(i.id)]
    return there, [int(i.id) for i in AGENDA if presence.voting(i.id)]
