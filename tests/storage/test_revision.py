"""A change of the roster is kept whole, with what it means for meetings ahead."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.body import BodyId, Rank, Seat, SeatId
from bot.errors import OnlyForSecretariat
from bot.meeting import Answer, Meeting, MeetingId, Status
from bot.message import Kind, Message
from bot.person import Person
from bot.roster.fault import Fault, Whereabouts
from bot.roster.outcome import Change, Outcome, Subject, Verb
from bot.subscription import Subscription
from bot.succession import Effect
from storage import Store
from storage import tables as t
from storage.database import reading, writing
from storage.outbox import State
from storage.revision import Work
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    LIER,
    NOW,
    SOLVEIG,
    TROND,
    a_called_meeting,
    a_meeting,
    a_summons,
    an_act,
    with_answer,
)
from tests.records import keep
from tests.waiting import stand_in_line, wait_until
from tests.written import asked_for

LATER = NOW + timedelta(days=1)
PASSED_ON = Change(
    verb=Verb.CHANGED,
    subject=Subject.MANDATE,
    text="Rådmannsgruppen, Lier: Trond Nygård overtar etter Astrid Brekke.",
    body=BodyId(1),
)


@pytest.fixture
def called(store: Store) -> Meeting:
    (meeting,) = keep(store, a_called_meeting())
    return meeting


def test_meeting_ahead_calls_the_new_member_and_lets_the_old_one_go(
    store: Store, called: Meeting
) -> None:
    outcome = store.revise(_act(), _passing_on(LIER, TROND))

    now = _meeting(store, called.id)
    assert outcome == Outcome(
        changes=(PASSED_ON,),
        effects=(
            Effect(meeting=now, seat=now.body.seats[0], joins=TROND, leaves=ASTRID),
        ),
    )
    let_go = a_summons(answer=Answer.RELEASED, answered_at=LATER)
    followed = {**called.roll, LIER.id: (let_go, a_summons(TROND, called_at=LATER))}
    assert now == replace(
        called, body=now.body, roll=followed, version=called.version + 1
    )


def test_what_happened_is_written_in_the_journal_and_told(
    store: Store, called: Meeting
) -> None:
    store.revise(_act(), _passing_on(LIER, TROND))

    facts = {"subject": "mandate", "text": PASSED_ON.text}
    assert _journal(store) == [
        (LATER, SOLVEIG.id, "slack", None, 1, None, "RosterChanged", facts),
        (LATER, SOLVEIG.id, "slack", 1, None, None, "MemberReleased", _of(ASTRID)),
        (LATER, SOLVEIG.id, "slack", 1, None, None, "Summoned", _of(TROND)),
    ]
    assert asked_for(store) == {
        "card:1:1:",
        "succeeded:1:1:1-2",
        "cancellation:1:1:2",
        "card:1:9:",
        "invitation:1:9:2",
        "overview:1:8:",
    }


def test_answers_of_the_others_stay(store: Store, called: Meeting) -> None:
    store.change(called.id, come, an_act(DAG), person=DAG.id)
    store.revise(_act(), _passing_on(LIER, TROND))

    now = _meeting(store, called.id)
    assert [s.answer for s in now.roll[SeatId(2)]] == [Answer.COMING]
    assert (now.sequence, now.stamped_at) == (called.sequence, called.stamped_at)


@pytest.mark.parametrize(
    "meeting", [a_meeting(), a_called_meeting(status=Status.CANCELLED)]
)
def test_meeting_that_nobody_is_called_to_has_no_effects(
    store: Store, meeting: Meeting
) -> None:
    (kept,) = keep(store, meeting)
    outcome = store.revise(_act(), _passing_on(LIER, TROND))

    now = _meeting(store, kept.id)
    assert outcome == Outcome(changes=(PASSED_ON,))
    assert (now.roll, now.version) == (kept.roll, kept.version)


def test_meeting_that_has_begun_has_no_effects(store: Store, called: Meeting) -> None:
    act = an_act(at=called.starts_at)
    assert store.revise(act, _passing_on(LIER, TROND)).effects == ()
    assert _meeting(store, called.id).roll == called.roll


def test_rehearsal_tells_the_same_and_leaves_no_trace(
    store: Store, called: Meeting
) -> None:
    before, act = _everything(store), _act(delivery="view:1")
    rehearsed = store.revise(act, _passing_on(LIER, TROND), is_rehearsal=True)

    assert _everything(store) == before
    assert rehearsed == store.revise(act, _passing_on(LIER, TROND))
    assert rehearsed.effects


def test_faults_leave_no_trace(store: Store, called: Meeting) -> None:
    fault = Fault(where=Whereabouts(file="medlemmer.toml"), text="Plassen finnes ikke.")
    found = Outcome(changes=(PASSED_ON,), faults=(fault,))
    before = _everything(store)

    assert store.revise(_act(), _passing_on(LIER, TROND, found=found)) == found
    assert _everything(store) == before


def test_refusal_passes_through_and_leaves_no_trace(
    store: Store, called: Meeting
) -> None:
    def refuse(db: Connection) -> Outcome:
        _pass_on(db, LIER, TROND)
        raise OnlyForSecretariat(body="Rådmannsgruppen")

    before = _everything(store)
    with pytest.raises(OnlyForSecretariat):
        store.revise(_act(delivery="view:1"), refuse)
    assert _everything(store) == before


def test_delivery_that_was_seen_before_changes_nothing(
    store: Store, called: Meeting
) -> None:
    act = _act(delivery="view:1")
    store.revise(act, _passing_on(LIER, TROND))
    before = _everything(store)

    assert store.revise(act, _passing_on(LIER, CECILIE)) == Outcome()
    assert _everything(store) == before


def test_work_that_changes_nothing_tells_nobody(store: Store, called: Meeting) -> None:
    assert store.revise(_act(), lambda _: Outcome()) == Outcome()
    assert (_journal(store), asked_for(store)) == ([], set())
    assert _meeting(store, called.id) == called


def test_two_revisions_are_never_at_work_at_once(store: Store, called: Meeting) -> None:
    steps: list[str] = []

    def work(person: Person) -> Work:
        def slowly(db: Connection) -> Outcome:
            steps.append("begins")
            if len(steps) == 1:
                wait_until(lambda: stand_in_line(store.engine) == 1)
            steps.append("ends")
            return _passing_on(LIER, person)(db)

        return slowly

    with ThreadPoolExecutor() as pool:
        outcomes = list(
            pool.map(lambda p: store.revise(_act(), work(p)), (TROND, CECILIE))
        )

    assert steps == ["begins", "ends"] * 2
    first, second = sorted(
        (effect for outcome in outcomes for effect in outcome.effects),
        key=lambda effect: effect.meeting.version,
    )
    assert (first.leaves, second.leaves) == (ASTRID, first.joins)
    member = _meeting(store, called.id).principal(LIER.id)
    assert member
    assert member.person == second.joins


def test_answer_that_comes_meanwhile_is_not_lost(store: Store, called: Meeting) -> None:
    def answer() -> None:
        store.seats.answer(called.id, come, an_act(DAG), person=DAG.id)

    _revise(store, _passing_on(LIER, TROND), meanwhile=answer)

    now = _meeting(store, called.id)
    answered = with_answer(now, DAG, Answer.COMING)
    assert (now, now.version) == (answered, called.version + 2)
    assert now.principal(LIER.id) == a_summons(TROND, called_at=LATER)


def test_notice_that_goes_out_meanwhile_calls_the_new_member(store: Store) -> None:
    (planned,) = keep(store, a_meeting())
    assert _meeting(store, planned.id).body.seats[0].principal == ASTRID

    def send() -> None:
        store.send_notice(planned.id, an_act(), seen_sequence=0)

    _revise(store, _passing_on(LIER, TROND), meanwhile=send)
    called = _meeting(store, planned.id)
    assert called.principal(LIER.id) == a_summons(TROND)


def test_apology_that_comes_meanwhile_asks_those_who_are_listed_now(
    store: Store, called: Meeting
) -> None:
    assert _meeting(store, called.id).body.seats[0].stand_ins == (BJARNE, CECILIE)

    def answer() -> None:
        store.seats.answer(called.id, apologise, an_act(ASTRID), person=ASTRID.id)

    def work(db: Connection) -> Outcome:
        db.execute(delete(t.listings).where(t.listings.c.person == BJARNE.id))
        return Outcome(changes=(PASSED_ON,))

    _revise(store, work, meanwhile=answer)

    roll = _meeting(store, called.id).roll[LIER.id]
    assert [summons.person for summons in roll] == [ASTRID, CECILIE]


def test_calendars_are_drawn_anew_for_those_who_left_and_those_who_came(
    store: Store,
) -> None:
    keep(store, a_meeting())
    people = (ASTRID, TROND, SOLVEIG)
    tokens = [
        store.issue_feed(Subscription(person=person.id), an_act()) or ""
        for person in people
    ]
    store.revise(_act(), _passing_on(LIER, TROND))

    feeds = [store.feed(token) for token in tokens]
    assert [feed.version for feed in feeds if feed] == [2, 2, 2]


def test_home_is_drawn_anew_for_those_whom_it_concerns(store: Store) -> None:
    keep(store, a_meeting())
    people = (ASTRID, CECILIE, DAG, SOLVEIG, TROND)
    for person in people:
        store.tell(Message(kind=Kind.HOME, to=person.id), an_act())
    with writing(store.engine) as db:
        db.execute(update(t.outbox).values(state=State.SENT, shown=1))
    store.revise(_act(), _passing_on(LIER, TROND))

    with reading(store.engine) as db:
        asked = select(t.outbox.c.to).where(t.outbox.c.state == State.PENDING)
        assert set(db.scalars(asked)) == {p.id for p in people} - {CECILIE.id}


def _revise(store: Store, work: Work, *, meanwhile: Callable[[], None]) -> None:
    """Change the roster, and let somebody come before it is kept."""
    came: list[Future[None]] = []

    def held_up(db: Connection) -> Outcome:
        outcome = work(db)
        came.append(someone.submit(meanwhile))
        wait_until(lambda: came[0].done() or stand_in_line(store.engine) == 1)
        return outcome

    with ThreadPoolExecutor(1) as someone:
        store.revise(_act(), held_up)
    came[0].result()


def _passing_on(seat: Seat, person: Person, *, found: Outcome | None = None) -> Work:
    def work(db: Connection) -> Outcome:
        _pass_on(db, seat, person)
        return found or Outcome(changes=(PASSED_ON,))

    return work


def _pass_on(db: Connection, seat: Seat, person: Person) -> None:
    """Let another sit in a seat, as a secretary's file could say."""
    db.execute(delete(t.mandates).where(t.mandates.c.seat == seat.id))
    new = {"seat": seat.id, "person": person.id, "rank": Rank.HOLDER}
    db.execute(insert(t.mandates).values(new))


def _act(*, delivery: str | None = None) -> Act:
    return an_act(at=LATER, delivery=delivery)


def _meeting(store: Store, id: MeetingId) -> Meeting:
    meeting = store.meeting(id)
    assert meeting
    return meeting


def _of(person: Person) -> Mapping[str, int]:
    return {"seat": LIER.id, "person": person.id}


def _journal(store: Store) -> list[tuple[object, ...]]:
    with reading(store.engine) as db:
        columns = [column for column in t.journal.c if column.name != "id"]
        return [tuple(row) for row in db.execute(select(*columns))]


def _everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Read every row of every table."""
    with reading(store.engine) as db:
        return {
            table.name: sorted(
                (tuple(row) for row in db.execute(select(table))), key=repr
            )
            for table in t.metadata.sorted_tables
        }
