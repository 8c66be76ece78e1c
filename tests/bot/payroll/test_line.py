"""For how long each was there is told by the facts of the room, and counted once."""

from datetime import date, timedelta

import pytest

from bot.agenda.item import Item, ItemId
from bot.body import Chair, ChairRole, Seat
from bot.payroll.line import PayrollLine, payroll_lines
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    GURO,
    HOLE,
    LIER,
    a_body,
    a_called_meeting,
    a_seat,
    a_time,
)
from tests.rooms import a_guest, a_room, begun, closed, excused, left, present

CLOSED = closed(a_time(11, 30))
#: Who, as what, for whom, for which participants, from, to, and minutes.
Told = tuple[str, str, str, str, str, str, int | None]


def test_who_was_there_all_the_time_is_counted_to_when_it_was_closed() -> None:
    assert _told(present(LIER), excused(HOLE), present(COUNTY)) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "09.00", "11.30", 150),
        (
            "Frode Haugen",
            "Fast fullmektig",
            "",
            "Buskerud fylkeskommune",
            "09.00",
            "11.30",
            150,
        ),
    ]


def test_who_came_late_or_left_is_counted_from_then_or_until_then() -> None:
    late, early = present(LIER, at=a_time(9, 40)), left(HOLE, at=a_time(10, 55))
    assert _told(late, present(HOLE), early) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "09.40", "11.30", 110),
        ("Dag Øverby", "Medlem", "", "Hole", "09.00", "10.55", 115),
    ]


def test_who_was_out_for_a_while_has_a_line_before_and_one_after() -> None:
    out = Entry(kind=FactKind.OUT, seat=LIER.id, at=a_time(9, 45))
    back = Entry(kind=FactKind.BACK, seat=LIER.id, at=a_time(10, 15))
    assert _told(present(LIER), out, back) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "09.00", "09.45", 45),
        ("Astrid Brekke", "Medlem", "", "Lier", "10.15", "11.30", 75),
    ]


def test_who_stood_in_for_a_part_is_paid_for_that_part() -> None:
    instead = present(LIER, BJARNE, at=a_time(10))
    assert _told(present(LIER), instead) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "09.00", "10.00", 60),
        ("Bjarne Solli", "Vara", "Astrid Brekke", "Lier", "10.00", "11.30", 90),
    ]


def test_who_sat_in_two_seats_at_once_was_there_once() -> None:
    second = a_seat(4, participant="Røyken", holder=ASTRID)
    assert _told(
        present(LIER, at=a_time(9, 30)),
        present(second),
        left(second, at=a_time(10, 55)),
        seats=(LIER, second),
    ) == [("Astrid Brekke", "Medlem", "", "Røyken og Lier", "09.00", "11.30", 150)]


def test_who_sat_first_in_one_seat_and_then_in_another_has_a_line_for_each() -> None:
    over = (left(LIER, at=a_time(10)), present(HOLE, ASTRID, at=a_time(10)))
    assert _told(present(LIER), *over) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "09.00", "10.00", 60),
        ("Astrid Brekke", "Vara", "Dag Øverby", "Hole", "10.00", "11.30", 90),
    ]


def test_who_left_their_seat_for_a_case_is_paid_as_the_others() -> None:
    recused = Entry(kind=FactKind.RECUSED, seat=LIER.id, person=ASTRID, item=ItemId(1))
    stand_in = Entry(
        kind=FactKind.FOR_ITEM, seat=LIER.id, person=BJARNE, item=ItemId(1)
    )
    cases = (begun(1, a_time(9, 10)), begun(2, a_time(9, 50)))
    assert _told(*cases, present(LIER), recused, stand_in) == [
        ("Bjarne Solli", "Vara", "Astrid Brekke", "Lier", "09.10", "09.50", 40),
        ("Astrid Brekke", "Medlem", "", "Lier", "09.00", "11.30", 150),
    ]


def test_times_that_nobody_wrote_down_are_not_made_up() -> None:
    by_case = (present(LIER, item=ItemId(2)), present(HOLE, BJARNE))
    for_one = Entry(kind=FactKind.FOR_ITEM, seat=HOLE.id, person=DAG, item=ItemId(1))
    assert _told(*by_case, for_one) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "", "11.30", None),
        ("Dag Øverby", "Medlem", "", "Hole", "", "", None),
        ("Bjarne Solli", "Vara", "Dag Øverby", "Hole", "09.00", "11.30", 150),
    ]


def test_who_came_after_the_end_was_there_nobody_knows_when() -> None:
    assert _told(present(LIER, at=a_time(12))) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "", "", None)
    ]


def test_the_lead_is_told_of_also_when_it_was_elected() -> None:
    chair = Chair(role=ChairRole.CHAIR, participant="Lier", person=ASTRID)
    deputy = Chair(role=ChairRole.DEPUTY, participant="Hole", person=DAG)
    body = a_body(chairs=(chair, deputy))
    here = (present(LIER), present(HOLE), present(COUNTY, GURO))
    roles = [line.roles for line in _lines(*here, body=body)]
    assert roles == [("Leder",), ("Nestleder",), ("Medlem",)]

    elected = Entry(kind=FactKind.CHAIRS, person=GURO)
    away = (present(COUNTY, GURO), elected)
    assert [line.roles for line in _lines(*away, body=body)] == [("Valgt møteleder",)]


def test_guests_and_the_secretariat_are_not_paid() -> None:
    assert _told(a_guest("Nina Berg", "KS"), excused(LIER)) == []


def test_seconds_are_left_out_so_that_what_is_read_adds_up() -> None:
    came = a_time(9, 10) + timedelta(seconds=50)
    assert _told(present(LIER, at=came)) == [
        ("Astrid Brekke", "Medlem", "", "Lier", "09.10", "11.30", 140)
    ]


@pytest.mark.parametrize(
    ("day", "last", "hours", "is_overnight"),
    [
        (date(2026, 2, 26), date(2026, 2, 27), 5, True),
        # Summer time begins at two, and takes an hour; when it ends, there is one more.
        (date(2026, 3, 28), date(2026, 3, 29), 4, True),
        (date(2026, 10, 24), date(2026, 10, 25), 6, True),
    ],
)
def test_past_midnight_the_hours_are_those_that_went_by(
    day: date, last: date, hours: int, *, is_overnight: bool
) -> None:
    night = a_called_meeting(
        starts_at=a_time(23, day=day),
        ends_at=a_time(4, day=last),
        room=a_room(present(LIER), closed(a_time(4, day=last))),
    )
    (line,) = payroll_lines(Presence(night))
    assert (line.duration, line.is_overnight) == (timedelta(hours=hours), is_overnight)


def _told(*seen: Entry, seats: tuple[Seat, ...] = ()) -> list[Told]:
    return [_values(line) for line in _lines(*seen, body=a_body(*seats))]


def _lines(*seen: Entry, **changes: object) -> tuple[PayrollLine, ...]:
    agenda = tuple(Item(id=ItemId(n), title=f"Sak {n}") for n in (1, 2))
    room = a_room(*seen, CLOSED)
    return payroll_lines(
        Presence(a_called_meeting(agenda=agenda, room=room, **changes))
    )


def _values(line: PayrollLine) -> Told:
    length = line.duration
    return (
        line.person.name,
        " og ".join(line.roles),
        " og ".join(line.members),
        " og ".join(line.participants),
        f"{line.since:%H.%M}" if line.since else "",
        f"{line.until:%H.%M}" if line.until else "",
        None if length is None else length // timedelta(minutes=1),
    )
