"""A year in figures that were counted by hand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from bot import dates
from bot.agenda.item import Item, ItemId, ItemKind, ItemState
from bot.body import Seat
from bot.meeting import Meeting, MeetingId, Status
from bot.room.decision import Decision
from bot.room.fact import Entry, FactKind
from bot.statistics.annual import AnnualFigures, Attendance, annual_figures
from bot.statistics.tally import Tally
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    FRODE,
    GURO,
    HOLE,
    LIER,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
)
from tests.rooms import a_room, excused, left, not_come, present

NEW_YEAR = dates.at(date(2027, 1, 4), time(9))
#: Trond had Hole's seat until June, and Dag after that.
OLD_HOLE = replace(HOLE, holder=TROND)


def test_each_has_the_meetings_that_fell_while_the_seat_was_theirs() -> None:
    figures = _counted(
        _held(3, present(LIER), present(OLD_HOLE), hole=OLD_HOLE),
        _held(6, present(LIER), excused(OLD_HOLE), hole=OLD_HOLE),
        _held(9, present(LIER), present(HOLE)),
    )
    assert figures.people == (
        Attendance(name="Astrid Brekke", of="Lier", tally=Tally(present=3)),
        Attendance(name="Dag Øverby", of="Hole", tally=Tally(present=1)),
        Attendance(name="Trond Nygård", of="Hole", tally=Tally(present=1, excused=1)),
    )
    assert figures.seats[1] == Attendance(
        name="Hole", of="rådmann", tally=Tally(present=2, excused=1)
    )
    assert [each.tally.entitled for each in figures.people] == [3, 1, 2]


def test_a_stand_in_counts_for_the_seat_and_for_themselves() -> None:
    figures = _counted(
        _held(3, present(LIER, BJARNE), present(HOLE)),
        _held(4, present(LIER), present(LIER, BJARNE, at=_at(4, 10)), present(HOLE)),
    )
    lier = Tally(in_part=1, excused=1, stand_in=2)
    assert figures.participants[0] == Attendance(name="Lier", tally=lier)
    assert figures.people == (
        Attendance(name="Astrid Brekke", of="Lier", tally=lier),
        Attendance(name="Dag Øverby", of="Hole", tally=Tally(present=2)),
        Attendance(name="Bjarne Solli", of="Lier", tally=Tally(as_stand_in=2)),
    )


def test_forfall_not_come_and_not_written_down_are_three_things() -> None:
    figures = _counted(
        _held(3, excused(LIER), not_come(HOLE)), _held(4, not_come(HOLE))
    )
    assert [each.tally for each in figures.seats] == [
        Tally(excused=1, unmarked=1),
        Tally(not_come=2),
    ]


def test_who_came_late_left_early_or_was_out_was_there_in_part() -> None:
    out = Entry(kind=FactKind.OUT, seat=LIER.id, at=_at(5, 10))
    back = Entry(kind=FactKind.BACK, seat=LIER.id, at=_at(5, 10, 30))
    figures = _counted(
        _held(3, present(LIER, at=_at(3, 9, 40))),
        _held(4, present(LIER), left(LIER, at=_at(4, 10, 55))),
        _held(5, present(LIER), out, back),
        # To the minute from the beginning to the end is all of it.
        _held(6, present(LIER, at=_at(6, 9)), left(LIER, at=_at(6, 11, 15))),
    )
    assert figures.seats[0].tally == Tally(in_part=3, present=1)


def test_who_left_their_seat_for_a_case_was_there() -> None:
    recused = Entry(kind=FactKind.RECUSED, seat=LIER.id, person=ASTRID, item=ItemId(1))
    instead = Entry(kind=FactKind.FOR_ITEM, seat=LIER.id, person=BJARNE, item=ItemId(1))
    figures = _counted(_held(3, present(LIER), recused, instead))
    assert figures.seats[0].tally == Tally(present=1, stand_in=1)
    assert figures.people[-1].tally == Tally(as_stand_in=1)


def test_a_holder_who_comes_for_the_proxy_has_come() -> None:
    called = _held(3, present(COUNTY, GURO), seats=(COUNTY,))
    other = _held(4, excused(COUNTY), seats=(COUNTY,))
    assert _counted(called, other).people == (
        Attendance(name=FRODE.name, of=COUNTY.participant, tally=Tally(excused=1)),
        Attendance(name=GURO.name, of=COUNTY.participant, tally=Tally(present=1)),
    )


def test_who_has_two_seats_is_one_person_in_each_meeting() -> None:
    both = replace(HOLE, holder=ASTRID)
    figures = _counted(
        _held(3, present(LIER), excused(both), hole=both),
        _held(4, present(LIER, BJARNE), present(both, BJARNE), hole=both),
    )
    assert figures.people == (
        Attendance(
            name="Astrid Brekke",
            of="Lier, Hole",
            tally=Tally(present=1, excused=1, stand_in=1),
        ),
        Attendance(name="Bjarne Solli", of="Lier, Hole", tally=Tally(as_stand_in=1)),
    )
    assert figures.seats[1].tally == Tally(excused=2, stand_in=1)


def test_an_empty_seat_has_nobody_who_was_to_come() -> None:
    empty = replace(LIER, holder=None)
    figures = _counted(_held(3, present(empty, BJARNE), present(HOLE), hole=HOLE))
    alone = _counted(_held(3, present(empty, BJARNE), seats=(empty, HOLE)))
    assert figures.people[0].name == ASTRID.name
    assert alone.seats[0].tally == Tally(stand_in=1)
    assert alone.people[-1] == Attendance(
        name="Bjarne Solli", of="Lier", tally=Tally(as_stand_in=1)
    )


def test_only_what_was_held_and_recorded_in_the_year_is_counted() -> None:
    there = (present(LIER), present(HOLE))
    cancelled = replace(_held(4), status=Status.CANCELLED)
    planned = a_meeting(starts_at=_at(5, 9), ends_at=_at(5, 11))
    last_year = replace(
        _held(3, *there),
        starts_at=dates.at(date(2025, 12, 31), time(9)),
        ends_at=dates.at(date(2025, 12, 31), time(11)),
    )
    meetings = [_held(3, *there), cancelled, planned, _held(6), last_year]
    figures = _counted(*meetings)
    told = (figures.held, figures.cancelled, figures.unrecorded)
    assert told == (1, 1, 2)
    assert figures.seats[0].tally == Tally(present=1)


def test_what_is_ahead_is_not_counted() -> None:
    meeting = _held(3, present(LIER))
    before = _figures([meeting], at=_at(3, 11))
    assert (before.held, before.unrecorded, before.people) == (0, 0, ())


def test_the_case_that_was_treated_is_counted_in_its_meeting() -> None:
    agenda = (
        Item(id=ItemId(1), kind=ItemKind.OPENING, title="Godkjenning av innkalling"),
        Item(id=ItemId(2), title="Sykkelveier", number=1),
        Item(id=ItemId(3), title="Budsjett", number=2, state=ItemState.POSTPONED),
        Item(id=ItemId(4), title="Strategi", number=3),
        Item(id=ItemId(5), kind=ItemKind.ANY_OTHER, title="Eventuelt", number=4),
        Item(id=ItemId(6), title="Uten nummer"),
    )
    seen = a_room(present(LIER))
    missed = Decision(item=ItemId(4), is_not_treated=True)
    room = replace(seen, decisions={ItemId(4): missed})
    assert _counted(replace(_held(3), agenda=agenda, room=room)).cases == 2


def test_the_body_of_another_is_left_out() -> None:
    figures = annual_figures(
        [_held(3, present(LIER))],
        body=a_body().id + 1,  # type: ignore[arg-type]  # a number that is no body's
        name="Styringsgruppen",
        year=2026,
        at=NEW_YEAR,
    )
    assert (figures.held, figures.body) == (0, "Styringsgruppen")


def _counted(*meetings: Meeting) -> AnnualFigures:
    return _figures(meetings)


def _figures(meetings: Sequence[Meeting], at: datetime = NEW_YEAR) -> AnnualFigures:
    body = a_body()
    return annual_figures(meetings, body=body.id, name=body.name, year=2026, at=at)


def _at(month: int, hour: int, minute: int = 0) -> datetime:
    return dates.at(date(2026, month, 5), time(hour, minute))


def _held(
    month: int, *seen: Entry, hole: Seat = HOLE, seats: tuple[Seat, ...] = ()
) -> Meeting:
    return a_called_meeting(
        body=a_body(*(seats or (LIER, hole))),
        id=MeetingId(month),
        starts_at=_at(month, 9),
        ends_at=_at(month, 11, 15),
        room=a_room(*seen),
    )
