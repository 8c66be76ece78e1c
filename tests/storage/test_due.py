"""What is due is done once, whoever looks at it, and whenever they come."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event, select, update

from bot.answer import come
from bot.meeting import Meeting, Status
from bot.message import Kind
from bot.reminder import start, stop
from storage import Store
from storage import tables as t
from storage.database import reading, writing
from tests.builders import ASTRID, DAG, NOW, a_called_meeting, a_meeting, a_time, an_act
from tests.records import keep
from tests.written import nothing_changed

FRIDAY = a_time(9, day=date(2026, 2, 20))
MONDAY = a_time(9, day=date(2026, 2, 23))
NOON = a_time(12, day=date(2026, 2, 23))


@pytest.fixture
def called(store: Store) -> Meeting:
    (meeting,) = keep(store, a_called_meeting())
    return meeting


def test_clock_reminds_those_who_are_silent_and_writes_it_down(
    store: Store, called: Meeting
) -> None:
    store.seats.answer(called.id, come, an_act(ASTRID), person=ASTRID.id)
    store.do_due(FRIDAY)

    assert _told(store, Kind.REMINDER) == ["reminder:1:4:3", "reminder:1:6:3"]
    assert _journal(store, "Reminded") == [
        (FRIDAY, None, "clock", {"seat": 2, "person": 4}),
        (FRIDAY, None, "clock", {"seat": 3, "person": 6}),
    ]
    seen = store.meeting(called.id)
    assert seen
    (summons,) = seen.roll[called.body.seats[1].id]
    assert (summons.reminders, summons.reminded_at) == (1, FRIDAY)


def test_clock_tells_the_secretary_who_did_not_answer(
    store: Store, called: Meeting
) -> None:
    for at in (FRIDAY, MONDAY, NOON):
        store.do_due(at)

    assert _told(store, Kind.UNANSWERED) == ["unanswered:1:8:4"]
    assert _due(store) == [None]


def test_what_was_done_is_not_done_again(store: Store, called: Meeting) -> None:
    store.do_due(FRIDAY)
    with nothing_changed(store):
        store.do_due(FRIDAY)
        store.do_due(FRIDAY + timedelta(days=1))
        store.do_due(NOW)


def test_workers_at_once_remind_once(store: Store, called: Meeting) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(store.do_due, [FRIDAY] * 8))

    assert len(_told(store, Kind.REMINDER)) == 3
    assert len(_journal(store, "Reminded")) == 3


def test_who_answers_as_the_clock_strikes_is_not_reminded_and_answered(
    store: Store, called: Meeting
) -> None:
    def answer() -> None:
        store.seats.answer(called.id, come, an_act(DAG, at=FRIDAY), person=DAG.id)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(store.do_due, FRIDAY), pool.submit(answer)]:
            done.result()

    # Whichever was first: after the answer nobody is reminded.
    assert _of_dag(store) in (["Accepted"], ["Reminded", "Accepted"])
    before = _of_dag(store)
    store.do_due(MONDAY)
    assert _of_dag(store) == before


def test_what_waits_for_the_morning_is_not_looked_at_till_then(
    store: Store, called: Meeting
) -> None:
    night = a_time(23, day=date(2026, 2, 20))
    store.do_due(night)

    assert _told(store, Kind.REMINDER) == []
    assert _due(store) == [MONDAY]


def test_record_knows_when_something_is_next_due(store: Store, called: Meeting) -> None:
    keep(store, a_meeting(starts_at=a_time(9, day=date(2026, 3, 26))))
    assert _due(store) == [FRIDAY, None]

    store.change(called.id, stop, an_act())
    assert _due(store) == [None, None]
    store.change(called.id, start, an_act())
    assert _due(store) == [FRIDAY, None]


def test_nothing_due_costs_three_questions(store: Store, called: Meeting) -> None:
    store.do_due(NOW)
    asked: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        asked.append(statement)

    event.listen(store.engine, "before_cursor_execute", note)
    store.do_due(NOW + timedelta(minutes=1))
    assert len([each for each in asked if each.startswith("SELECT")]) == 3


def test_meeting_that_stands_in_the_way_holds_up_no_other(
    store: Store, called: Meeting
) -> None:
    (other,) = keep(store, a_called_meeting(title="Ekstra"))
    with writing(store.engine) as db:
        broken = update(t.roll).where(t.roll.c.meeting == called.id)
        db.execute(broken.values(answer="?"))
    with pytest.raises(ExceptionGroup, match="some of what is due"):
        store.do_due(FRIDAY)

    assert {key.split(":")[1] for key in _told(store, Kind.REMINDER)} == {str(other.id)}
    assert _due(store) == [FRIDAY + timedelta(hours=1), MONDAY]


def test_cancelled_meeting_is_never_due(store: Store) -> None:
    keep(store, a_called_meeting(status=Status.CANCELLED))
    assert _due(store) == [None]


def _told(store: Store, kind: Kind) -> list[str]:
    keys = select(t.outbox.c.key).where(t.outbox.c.kind == kind)
    with reading(store.engine) as db:
        return list(db.scalars(keys.order_by(t.outbox.c.key)))


def _due(store: Store) -> list[datetime | None]:
    with reading(store.engine) as db:
        return list(
            db.scalars(select(t.meetings.c.next_due_at).order_by(t.meetings.c.id))
        )


def _of_dag(store: Store) -> list[object]:
    c = t.journal.c
    rows = select(c.event, c.facts).where(c.meeting.is_not(None)).order_by(c.id)
    with reading(store.engine) as db:
        return [row.event for row in db.execute(rows) if row.facts["person"] == DAG.id]


def _journal(store: Store, *events: str) -> list[tuple[object, ...]]:
    c = t.journal.c
    rows = select(c.at, c.by, c.via, c.facts).where(c.event.in_(events))
    with reading(store.engine) as db:
        return [tuple(row) for row in db.execute(rows.order_by(c.id))]
