"""Meetings: kept whole, changed by one at a time, and found by day, body and person."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import delete, select, update

from bot.agenda.item import Aim, Item, ItemId, ItemState, Paper, Part
from bot.body import SeatId
from bot.errors import NoSuchMeeting
from bot.extent import Ground
from bot.meeting import Answer, Apology, Form, Meeting, MeetingId, Reason, Status
from bot.office import Manner
from bot.person import Person
from bot.room.decision import Decision, PartyVote, Phrase, Statement, Vote
from bot.room.fact import Entry, FactKind
from bot.room.room import Room
from bot.room.task import Task, TaskId
from storage import Store, meetings
from storage import tables as t
from storage.database import reading, writing
from storage.meetings import Stale
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    ELI,
    FRODE,
    GURO,
    LIER,
    NOW,
    SOLVEIG,
    TROND,
    a_called_meeting,
    a_meeting,
    a_summons,
    a_time,
    with_answer,
)
from tests.records import add, keep, revising
from tests.rooms import a_guest, a_room, present

PLANNED = Status.PLANNED
_A_FULL_CASE = Item(
    title="Kjøp av tomt",
    number=3,
    year=2026,
    aim=Aim.RECOMMENDATION,
    presenter="Nina Berg, KS",
    starts=time(10, 15),
    minutes=20,
    parts=(Part(title="Taksten", presenter="Nina Berg"), Part(title="Lånet")),
    papers=(
        Paper(title="Kart", link="https://example.no/kart"),
        Paper(title="Takst", due=date(2026, 2, 20), is_exempt=True),
    ),
    proposal="Tomta kjøpes.\nLånet tas opp.",
    exempt="offl. § 23",
    state=ItemState.POSTPONED,
)


def test_a_meeting_comes_back_as_it_was_kept(store: Store) -> None:
    (kept,) = keep(store, _a_full_meeting())

    assert store.meeting(kept.id) == kept
    full = _a_full_meeting()
    assert kept == replace(
        full, uid=kept.uid, agenda=_named(full.agenda, kept.agenda), version=1
    )


def _named(agenda: tuple[Item, ...], kept: tuple[Item, ...]) -> tuple[Item, ...]:
    """Give items the ids that they got."""
    return tuple(replace(a, id=b.id) for a, b in zip(agenda, kept, strict=True))


def test_what_is_saved_replaces_what_was_there(store: Store) -> None:
    (before,) = keep(store, _a_full_meeting())
    after = replace(
        before,
        title="Budsjett",
        place="",
        form=Form.REMOTE,
        agenda=(Item(title="Budsjett 2027"),),
        roll={SeatId(2): before.roll[SeatId(2)]},
        room=_corrected(before.room),
        sequence=3,
    )
    with writing(store.engine) as db:
        saved = meetings.save(db, before, after)

    agenda = _named(after.agenda, saved.agenda)
    assert saved == replace(after, agenda=agenda, version=2)
    assert store.meeting(before.id) == saved
    with reading(store.engine) as db:
        assert db.scalars(select(t.notes.c.note)).all() == []


def test_save_lets_nobody_overwrite_a_change(store: Store) -> None:
    (seen,) = keep(store, a_called_meeting())
    with writing(store.engine) as db:
        first = meetings.save(db, seen, replace(seen, title="Først"))
    with pytest.raises(Stale), writing(store.engine) as db:
        meetings.save(db, seen, replace(seen, title="For sent"))

    assert store.meeting(seen.id) == first


def test_a_meeting_that_is_not_there(store: Store) -> None:
    assert store.meeting(MeetingId(99)) is None
    with pytest.raises(NoSuchMeeting), writing(store.engine) as db:
        meetings.load(db, MeetingId(99))


@pytest.mark.parametrize(
    ("person", "is_theirs"),
    [
        (ASTRID, True),
        (SOLVEIG, True),
        (FRODE, True),
        (GURO, True),
        (BJARNE, False),
        (TROND, False),
    ],
)
def test_meetings_of_finds_those_who_sit_and_who_keep_the_books(
    store: Store, person: Person, is_theirs: bool
) -> None:
    (kept,) = keep(store, a_meeting())

    found = store.meetings_of(person.id, since=NOW)
    assert found == ((kept,) if is_theirs else ())


def test_meetings_of_finds_a_stand_in_who_is_called(store: Store) -> None:
    (kept,) = keep(store, _a_full_meeting())

    assert store.meetings_of(BJARNE.id, since=NOW) == (kept,)
    assert store.meetings_of(ELI.id, since=NOW) == ()


def test_meetings_of_finds_who_sits_by_their_office_on_the_day(store: Store) -> None:
    """Trond is rådmann of Hole from the second meeting on, where nobody is named."""
    days = [date(2026, 2, 5), date(2026, 2, 19), date(2026, 3, 5)]
    _, second, third = keep(store, *(_on(day, status=PLANNED) for day in days))
    with revising(store.engine) as db:
        db.execute(delete(t.mandates).where(t.mandates.c.seat == 2))
        office = {"participant": 2, "office": "Rådmann", "manner": Manner.PERMANENT}
        add(db, t.tenures, **office, person=TROND.id, since=date(2026, 2, 19))

    found = store.meetings_of(TROND.id, since=NOW)
    assert [meeting.id for meeting in found] == [second.id, third.id]
    assert store.meetings_of(DAG.id, since=NOW) == ()


def test_meetings_of_leaves_out_whose_office_gives_another_the_seat(
    store: Store,
) -> None:
    keep(store, a_meeting())
    with revising(store.engine) as db:
        office = {"participant": 2, "office": "rådmann", "manner": Manner.PERMANENT}
        add(db, t.tenures, **office, person=TROND.id)

    assert store.meetings_of(TROND.id, since=NOW) == ()


@pytest.mark.parametrize("person", [ASTRID, SOLVEIG])
def test_meetings_of_goes_by_the_day_of_the_meeting(
    store: Store, person: Person
) -> None:
    """Who leaves on the day after the first meeting has that one, and no later one."""
    days = [date(2026, 2, 5), date(2026, 2, 19)]
    first, _ = keep(store, *(_on(day, status=PLANNED) for day in days))
    with revising(store.engine) as db:
        for table in (t.mandates, t.secretaries):
            db.execute(update(table).values(until=date(2026, 2, 6)))

    found = store.meetings_of(person.id, since=NOW)
    assert [meeting.id for meeting in found] == [first.id]


def test_meetings_of_looks_at_when_they_end_and_sorts_by_time(store: Store) -> None:
    days = [date(2026, 3, 5), date(2026, 2, 5), date(2026, 2, 19)]
    keep(store, *(_on(day) for day in days))

    second = a_time(11, 15, day=date(2026, 2, 5))
    found = store.meetings_of(ASTRID.id, since=second)
    assert [meeting.starts_at.day for meeting in found] == [19, 5]


def test_books_of_an_old_meeting_are_kept_until_its_tasks_are_done(
    store: Store,
) -> None:
    (given,) = keep(store, _a_full_meeting())
    since = given.ends_at + timedelta(days=90)
    assert store.kept_by(SOLVEIG.id, since=since) == (given,)
    assert store.kept_by(ASTRID.id, since=since) == ()

    with writing(store.engine) as db:
        meetings.save(db, given, replace(given, room=_corrected(given.room)))
    assert store.kept_by(SOLVEIG.id, since=since) == ()
    assert len(store.kept_by(SOLVEIG.id, since=given.starts_at)) == 1


def test_meetings_on_a_day_go_by_the_clock_in_oslo(store: Store) -> None:
    """At half past midnight in Oslo it is still yesterday in UTC."""
    midnight = a_time(0, 30, day=date(2026, 7, 2))
    late = a_time(23, 30, day=date(2026, 7, 2))
    hour = timedelta(minutes=20)
    (first, last) = keep(
        store,
        a_meeting(starts_at=midnight, ends_at=midnight + hour, uid="first"),
        a_meeting(starts_at=late, ends_at=late + hour, uid="last"),
    )

    assert store.meetings_on(date(2026, 7, 2)) == (first, last)
    assert store.meetings_on(date(2026, 7, 1)) == ()
    assert store.meetings_on(date(2026, 7, 3)) == ()


def test_case_numbers_go_on_within_a_year_in_oslo(store: Store) -> None:
    """The series begins anew at midnight in Oslo, an hour before it does in UTC.

    A meeting that was moved over New Year keeps the numbers of the year before.
    """
    new_year = a_time(0, 30, day=date(2027, 1, 1))
    moved, new = (
        Item(title="a", number=41, year=2026),
        Item(title="b", number=2, year=2027),
    )
    meeting = a_called_meeting(
        starts_at=new_year,
        ends_at=new_year + timedelta(hours=1),
        agenda=(moved, new, Item(title="c")),
    )
    old, kept = keep(store, _on(date(2026, 12, 10)), meeting)

    assert kept.agenda == _named(meeting.agenda, kept.agenda)
    assert store.meeting(kept.id) == kept
    assert (store.last_number(old), store.last_number(kept)) == (41, 2)
    assert store.last_number(_on(date(2028, 1, 1))) == 0


def test_a_plan_holds_all_but_the_cancelled(store: Store) -> None:
    gone = _on(date(2026, 3, 5), status=Status.CANCELLED)
    kept, _ = keep(store, a_meeting(), gone)

    plan = store.plan(kept.body.id, on=date(2026, 2, 26))
    assert [meeting.id for meeting in plan.meetings] == [kept.id]
    assert plan.body == kept.body


def _a_full_meeting() -> Meeting:
    """Make a meeting with something in each of its parts."""
    bjarne = a_summons(BJARNE, answer=Answer.COMING, answered_at=NOW)
    called = with_answer(a_called_meeting(), DAG, Answer.COMING)
    apology = Apology(reason=Reason.WORK, note="Kommer fra Bergen\nikveld")
    away = called.answer(SeatId(1), ASTRID.id, answer=Answer.AWAY, apology=apology)
    return replace(
        away.summon(SeatId(1), bjarne),
        id=MeetingId(1),
        title="Strategisamling",
        agenda=(_A_FULL_CASE, *away.agenda),
        room=_a_full_room(),
    )


def _a_full_room() -> Room:
    case = ItemId(1)
    stand_in = Entry(kind=FactKind.FOR_ITEM, seat=LIER.id, person=BJARNE, item=case)
    recused = replace(
        stand_in, kind=FactKind.RECUSED, person=ASTRID, ground=Ground.DISQUALIFIED
    )
    room = a_room(
        present(LIER, at=a_time(9, 40)), recused, stand_in, a_guest("Nina Berg", "KS")
    )
    vote = Vote(
        against=1, parties=(PartyVote(party="Sp", in_favour=2, against=1),), blank=1
    )
    decision = Decision(
        item=case,
        phrase=Phrase.APPROVED,
        text="Tomta kjøpes.",
        points=("Lånet tas opp.",),
        vote=replace(vote, is_election=True),
        statements=(Statement(by="Sp", text="For dyrt."),),
    )
    task = Task(
        id=TaskId(1),
        item=case,
        what="Hente inn takst",
        person=DAG,
        participant="Hole",
        by=date(2026, 3, 1),
        given_at=NOW,
    )
    return replace(room, decisions={case: decision}, tasks=(task,))


def _corrected(room: Room) -> Room:
    first, *rest = room.facts
    struck = replace(first, struck_by=SOLVEIG.id, struck_at=a_time(10))
    done = replace(room.tasks[0], done_at=a_time(12), done_by=SOLVEIG.id)
    return replace(room, facts=(struck, *rest), decisions={}, tasks=(done,))


def _on(day: date, **changes: object) -> Meeting:
    times = {"starts_at": a_time(9, day=day), "ends_at": a_time(11, 15, day=day)}
    alone = {"roll": {}, "uid": f"mote-{day}"}
    return a_called_meeting(**times | alone | changes)
