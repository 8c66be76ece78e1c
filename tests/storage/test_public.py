"""What the public sees, as it is kept: how new it is, and that nobody is asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Engine, event

from bot.agenda.editing import edit_item
from bot.answer import come
from bot.change import cancel
from bot.correction import send_changes
from bot.meeting import Meeting
from bot.minutes.course import Course, Issue, Stage
from bot.orders import Publicness, StandingOrders
from bot.public.meeting import PublicStatus
from storage import Store, meetings
from storage import tables as t
from storage.database import writing
from storage.register import Register
from tests.builders import (
    ASTRID,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_meeting,
    a_slot,
    an_act,
)
from tests.records import a_store, add, keep, revising

TODAY = NOW.date()
WEEK = timedelta(days=7)


@contextmanager
def asked(engine: Engine) -> Iterator[list[str]]:
    """Write down what the database is asked."""
    words: list[str] = []

    def hear(*said: object) -> None:
        words.append(str(said[2]))

    event.listen(engine, "before_cursor_execute", hear)
    yield words
    event.remove(engine, "before_cursor_execute", hear)


def addresses(store: Store) -> list[str]:
    return list(store.announced(today=TODAY).by_address)


def test_meeting_is_announced_as_it_was_kept(store: Store) -> None:
    keep(store, a_called_meeting())
    (each,) = store.announced(today=TODAY).meetings
    seen = each.meeting
    assert each.address == "2026-02-26-vestregionen-radmannsgruppen"
    assert each.participants == ("Lier", "Hole", "Buskerud fylkeskommune")
    assert (seen.place, [item.title for item in seen.agenda]) == (
        "Drammen rådhus, møterom Spiralen",
        [item.title for item in a_called_meeting().agenda],
    )


def test_as_much_is_asked_however_many_meetings_there_are(store: Store) -> None:
    keep(store, a_called_meeting())
    with asked(store.engine) as before:
        store.announced(today=TODAY)
    keep(store, *(a_called_meeting() for _ in range(20)))
    with asked(store.engine) as after:
        assert len(store.announced(today=TODAY).meetings) == 21
    assert before == after


def test_nobody_is_asked_for(store: Store) -> None:
    keep(store, a_called_meeting())
    with asked(store.engine) as words:
        store.announced(today=TODAY)
    private = ("people", "roll", "notes", "room_facts", "decisions", "members")
    named = " ".join(words).replace("\n", " ").split()
    assert [table for table in private if table in named] == []


def test_orders_of_the_day_decide(store: Store) -> None:
    with revising(store.engine) as db:
        since = date(2026, 3, 1)
        internal = {"publicness": Publicness.INTERNAL}
        add(db, t.standing_orders, body=1, since=since, orders=internal)
    moved = a_meeting()
    later = replace(
        moved, starts_at=moved.starts_at + WEEK, ends_at=moved.ends_at + WEEK
    )
    keep(store, moved, later)
    assert addresses(store) == ["2026-02-26-vestregionen-radmannsgruppen"]


def test_internal_body_is_not_announced(database_url: str) -> None:
    orders = StandingOrders(publicness=Publicness.INTERNAL)
    store = a_store(database_url, body=a_body(orders=orders))
    keep(store, a_called_meeting(body=a_body(orders=orders)))
    record = store.announced(today=TODAY)
    store.close()
    assert (record.bodies, record.meetings) == ((), ())


def test_what_is_very_old_is_for_the_archive(store: Store) -> None:
    keep(store, a_meeting())
    assert store.announced(today=TODAY + timedelta(days=3650)).meetings != ()
    assert store.announced(today=TODAY + timedelta(days=3750)).meetings == ()


def test_moved_meeting_is_found_where_it_was(store: Store) -> None:
    (planned,) = keep(store, a_meeting())
    store.planner.move(
        planned.id, an_act(), slot=a_slot(day=date(2026, 3, 5)), seen_sequence=0
    )
    record = store.announced(today=TODAY)
    here, there = (
        f"{day}-vestregionen-radmannsgruppen" for day in ("2026-02-26", "2026-03-05")
    )
    assert (list(record.by_address), record.moved) == ([there], {here: there})
    assert record.meetings[0].status(NOW) is PublicStatus.POSTPONED


def test_what_was_known_before_is_brought_up_to_date(store: Store) -> None:
    first, second, _ = keep(store, *(a_called_meeting() for _ in range(3)))
    known = store.announced(today=TODAY)
    store.change(first.id, cancel, an_act(SOLVEIG), why="Snø")
    slot = a_slot(day=date(2026, 3, 5))
    store.planner.move(second.id, an_act(), slot=slot, seen_sequence=0)
    keep(store, a_meeting())
    with asked(store.engine) as words:
        renewed = store.announced(today=TODAY, known=known)
    assert renewed == store.announced(today=TODAY)
    assert renewed.meetings[-1].meeting is not known.meetings[-1].meeting
    assert len([each for each in words if each.startswith("SELECT")]) == 8


def test_agenda_is_what_was_sent_and_not_what_is_being_written(store: Store) -> None:
    register = Register(store.engine)
    sent = _sent(store)
    (first,) = store.announced(today=TODAY).meetings
    item = sent.agenda[2]
    store.change(sent.id, edit_item, an_act(), wanted=replace(item, title="Ny sak"))
    (unsent,) = store.announced(today=TODAY).meetings
    assert unsent.meeting.agenda == first.meeting.agenda
    before = register.edition()
    store.change(sent.id, send_changes, an_act())
    (corrected,) = store.announced(today=TODAY).meetings
    assert corrected.meeting.agenda[2].title == "Ny sak"
    assert register.edition() != before


def test_case_that_is_closed_by_now_is_closed_at_once(store: Store) -> None:
    sent = _sent(store)
    item, provision = sent.agenda[2], "offentleglova § 25"
    store.change(sent.id, edit_item, an_act(), wanted=replace(item, exempt=provision))
    (each,) = store.announced(today=TODAY).meetings
    assert each.meeting.agenda[2].title == f"Unntatt offentlighet, jf. {provision}"


def test_edition_follows_what_is_seen_and_nothing_else(store: Store) -> None:
    register = Register(store.engine)
    (called,) = keep(store, a_called_meeting())
    seen = register.edition()
    store.change(called.id, come, an_act(ASTRID), person=ASTRID.id)
    assert register.edition() == seen
    store.change(called.id, cancel, an_act(SOLVEIG), why="Snø")
    cancelled = register.edition()
    assert cancelled != seen
    with revising(store.engine):
        pass
    assert register.edition() != cancelled


def test_edition_is_another_with_a_new_meeting(store: Store) -> None:
    register = Register(store.engine)
    empty = register.edition()
    store.planner.plan_meeting(a_body().id, an_act(), slot=a_slot())
    assert register.edition() != empty


def _sent(store: Store) -> Meeting:
    """Keep a meeting, and call it as a secretary does."""
    (planned,) = keep(store, a_meeting())
    return store.send_notice(planned.id, an_act(), seen_sequence=0)


def test_minutes_that_are_given_out_are_seen_at_once(store: Store) -> None:
    register = Register(store.engine)
    (meeting,) = keep(store, a_called_meeting())
    before = register.edition()
    issue = Issue(number=1, stage=Stage.APPROVED, issued_at=NOW, by=SOLVEIG.id)
    with writing(store.engine) as db:
        meetings.save(db, meeting, replace(meeting, minutes=Course(issues=(issue,))))
    assert register.edition() != before
    (seen,) = store.announced(today=TODAY).meetings
    assert seen.minutes == replace(issue, by=None)
