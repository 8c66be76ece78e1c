"""Days away as they are kept: what they answer for, and how long they are known."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from bot.absence import Absence
from bot.apology import KEPT_FOR
from bot.body import BodyId, SeatId
from bot.meeting import Answer, Meeting, MeetingId, Reason
from bot.orders import LegalForm, StandingOrders
from bot.person import Person
from bot.seat_errors import NoSuchAbsence
from storage import Store
from storage import tables as t
from storage.database import reading
from storage.upkeep import Upkeep
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_time,
    an_act,
)
from tests.records import a_store, keep, keep_body, revising

LIER = SeatId(1)
TODAY = NOW.date()
SINCE, UNTIL = date(2026, 2, 20), date(2026, 3, 3)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    store = a_store(database_url)
    yield store
    store.close()


def test_called_meetings_are_answered_for_and_planned_ones_when_they_are(
    store: Store,
) -> None:
    next_day = {n: a_time(h, day=date(2026, 2, 27)) for n, h in _HOURS.items()}
    called, planned = keep(store, a_called_meeting(), a_meeting(uid="2", **next_day))
    kept = store.seats.be_absent(an_act(ASTRID), _away(ASTRID, Reason.TRAVEL))

    assert kept
    assert _answers(store, called) == [
        (ASTRID, Answer.AWAY),
        (BJARNE, Answer.AWAITED),
    ]
    store.send_notice(planned.id, an_act(), seen_sequence=0)
    assert _answers(store, planned) == [
        (ASTRID, Answer.AWAY),
        (BJARNE, Answer.AWAITED),
    ]

    assert store.absences(ASTRID.id, today=TODAY) == (kept,)
    store.seats.withdraw_absence(kept.id, an_act(ASTRID))
    assert store.absences(ASTRID.id, today=TODAY) == ()
    assert _answers(store, called)[0] == (ASTRID, Answer.COMING)


def test_a_repeat_and_another_persons_button_do_nothing(store: Store) -> None:
    (called,) = keep(store, a_called_meeting())
    once = an_act(ASTRID, delivery="view:1")
    kept = store.seats.be_absent(once, _away(ASTRID))
    assert store.seats.be_absent(once, _away(ASTRID)) is None
    assert kept
    with pytest.raises(NoSuchAbsence):
        store.seats.withdraw_absence(kept.id, an_act(DAG))
    assert _answers(store, called)[0] == (ASTRID, Answer.AWAY)


def test_who_is_away_is_not_asked_to_stand_in(store: Store) -> None:
    (called,) = keep(store, a_called_meeting())
    store.seats.be_absent(an_act(BJARNE), _away(BJARNE))
    store.seats.be_absent(an_act(ASTRID), _away(ASTRID))
    assert _answers(store, called)[1] == (CECILIE, Answer.AWAITED)


@pytest.mark.parametrize("is_called", [True, False])
def test_who_has_another_meeting_then_is_known_by_it(
    store: Store, *, is_called: bool
) -> None:
    council = a_body(
        a_seat(4, holder=BJARNE, stand_ins=()),
        id=BodyId(2),
        name="Formannskapet",
        secretariat=(),
        orders=StandingOrders(form=LegalForm.IPR),
    )
    with revising(store.engine) as db:
        keep_body(db, council)
    make = a_called_meeting if is_called else a_meeting
    (called,) = keep(store, a_called_meeting())
    keep(store, make(body=council, uid="2"))

    (busy,) = store.elsewhere(called)[BJARNE.id]
    assert (busy.body, busy.is_elected) == ("Formannskapet", True)
    store.seats.be_absent(an_act(ASTRID), _away(ASTRID))
    assert _answers(store, called)[1] == (CECILIE, Answer.AWAITED)


def test_days_away_are_forgotten_in_time_and_the_answer_kept(store: Store) -> None:
    (called,) = keep(store, a_called_meeting())
    store.seats.be_absent(an_act(ASTRID), _away(ASTRID))
    over = a_time(0, day=UNTIL) + KEPT_FOR
    Upkeep(store.engine).sweep(over + timedelta(days=2))

    with reading(store.engine) as db:
        assert db.scalar(select(func.count()).select_from(t.absences)) == 0
    assert _answers(store, called)[0] == (ASTRID, Answer.AWAY)


_HOURS = {"starts_at": 9, "ends_at": 11}


def _away(person: Person, reason: Reason | None = None) -> Absence:
    return Absence(person=person.id, since=SINCE, until=UNTIL, reason=reason)


def _answers(store: Store, meeting: Meeting) -> list[tuple[Person, Answer]]:
    found = store.meeting(MeetingId(meeting.id))
    assert found
    return [(summons.person, summons.answer) for summons in found.roll[LIER]]
