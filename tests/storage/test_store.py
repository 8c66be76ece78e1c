"""The one way in which the record changes: all of it, once, or not at all."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from bot.answer import come
from bot.apology import apologise
from bot.body import SeatId
from bot.change import cancel
from bot.errors import (
    BodyAlreadyMeets,
    MeetingChanged,
    NoSuchMeeting,
    OnlyForSecretariat,
    StandInIsMember,
)
from bot.meeting import Answer, Apology, Meeting, MeetingId, Reason, Status
from bot.message import Kind, Message
from bot.orders import StandInRule
from bot.person import UNKNOWN, Person, PersonId
from bot.subscription import Subscription
from storage import Store, orders
from storage import tables as t
from storage.database import reading, writing
from storage.members import Member
from storage.outbox import State
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    NOW,
    SOLVEIG,
    a_called_meeting,
    a_meeting,
    a_slot,
    a_time,
    an_act,
    some_orders,
    with_answer,
)
from tests.records import add, keep, revising
from tests.written import asked_for, nothing_changed

MEETING = MeetingId(1)
NINA = Person(id=UNKNOWN, name="Nina Berg", email="nina@lier.example", origin="Lier")
WORK = Apology(reason=Reason.WORK, note="Kommer fra Bergen")


@pytest.fixture
def called(store: Store) -> Meeting:
    (meeting,) = keep(store, a_called_meeting())
    return meeting


MINE = Subscription(person=ASTRID.id)


def test_change_keeps_what_the_rule_decides_and_tells_of_it(
    store: Store, called: Meeting
) -> None:
    changed = store.change(called.id, come, an_act(ASTRID), person=ASTRID.id)

    assert store.meeting(called.id) == changed
    assert changed.roll[SeatId(1)][0].answer is Answer.COMING
    assert asked_for(store) == {"card:1:1:", "overview:1:8:"}
    assert _journal(store) == [
        (NOW, ASTRID.id, "slack", 1, None, None, "Accepted", {"seat": 1, "person": 1})
    ]


def test_change_keeps_nothing_when_the_rule_refuses(
    store: Store, called: Meeting
) -> None:
    act = an_act(ASTRID, delivery="Ev1")
    with nothing_changed(store), pytest.raises(OnlyForSecretariat):
        store.change(called.id, cancel, act, why="")

    assert store.change(called.id, come, act, person=ASTRID.id).version == 2


def test_change_of_nothing_writes_nothing(store: Store, called: Meeting) -> None:
    first = store.change(called.id, come, an_act(ASTRID), person=ASTRID.id)
    with nothing_changed(store):
        again = store.change(called.id, come, an_act(ASTRID), person=ASTRID.id)

    assert again == first


def test_change_by_a_delivery_that_was_seen_changes_nothing(
    store: Store, called: Meeting
) -> None:
    yes, no = (an_act(ASTRID, delivery=key) for key in ("Ev1", "Ev2"))
    store.change(called.id, come, yes, person=ASTRID.id)
    after = store.change(called.id, apologise, no, person=ASTRID.id)
    with nothing_changed(store):
        assert store.change(called.id, come, yes, person=ASTRID.id) == after


def test_change_of_no_meeting_is_refused(store: Store) -> None:
    with pytest.raises(NoSuchMeeting):
        store.change(MEETING, come, an_act(ASTRID), person=ASTRID.id)


def test_changes_at_once_all_count(store: Store, called: Meeting) -> None:
    def answer(person: Person) -> Meeting:
        return store.change(called.id, come, an_act(person), person=person.id)

    people = [seat.principal for seat in called.body.seats if seat.principal]
    with ThreadPoolExecutor() as pool:
        list(pool.map(answer, people))

    seen = store.meeting(called.id)
    assert seen
    assert {s.answer for _, s in seen.summonses()} == {Answer.COMING}
    assert seen.version == called.version + len(people)


def test_answer_keeps_what_the_rule_decides_and_leaves_the_rest_alone(
    store: Store, called: Meeting
) -> None:
    store.seats.answer(called.id, come, an_act(ASTRID), person=ASTRID.id)

    answered = with_answer(called, ASTRID, Answer.COMING)
    assert store.meeting(called.id) == replace(answered, version=called.version + 1)
    assert asked_for(store) == {"card:1:1:", "overview:1:8:"}


def test_apologise_asks_the_one_who_is_proposed(store: Store, called: Meeting) -> None:
    _let_members_pick(store)
    _apologise(store, stand_in=CECILIE.id)

    changed = store.meeting(called.id)
    assert changed
    assert [s.person for s in changed.roll[SeatId(1)]] == [ASTRID, CECILIE]


def test_apologise_adds_a_new_stand_in(store: Store, called: Meeting) -> None:
    _let_members_pick(store)
    _apologise(store, stand_in=NINA)

    changed = store.meeting(called.id)
    assert changed
    _, nina = changed.roll[SeatId(1)]
    assert nina.person == replace(NINA, id=nina.person.id)
    assert store.person(nina.person.id) == nina.person


def test_apologise_asks_a_new_stand_in_in_slack_if_they_are_there(
    store: Store, called: Meeting
) -> None:
    _let_members_pick(store)
    nina_there = Member(slack="UNINA", name="Nina", email="Nina@lier.example")
    store.keep_members((nina_there,), NOW)
    _apologise(store, stand_in=NINA)

    changed = store.meeting(called.id)
    assert changed
    _, nina = changed.roll[SeatId(1)]
    assert (nina.person.name, nina.person.slack) == (NINA.name, "UNINA")
    assert f"card:1:{nina.person.id}:" in asked_for(store)


def test_apologise_keeps_no_stand_in_who_is_refused(
    store: Store, called: Meeting
) -> None:
    _let_members_pick(store)
    with nothing_changed(store), pytest.raises(StandInIsMember):
        _apologise(store, stand_in=replace(NINA, email=DAG.email))
    with nothing_changed(store), pytest.raises(OnlyForSecretariat):
        store.change(called.id, cancel, an_act(ASTRID), why="")


def test_send_notice_numbers_after_the_last(store: Store) -> None:
    first, second = keep(store, a_meeting(), a_meeting(uid="mote-2"))
    sent = [
        store.send_notice(meeting.id, an_act(), seen_sequence=0)
        for meeting in (first, second)
    ]

    numbers = [[item.number for item in meeting.agenda] for meeting in sent]
    assert numbers == [[None, 1, 2, 3], [None, 4, 5, 6]]


def test_send_notice_by_two_at_once_gives_no_number_twice(store: Store) -> None:
    planned = keep(store, *(a_meeting(uid=f"mote-{n}") for n in range(4)))

    def send(meeting: Meeting) -> Meeting:
        return store.send_notice(meeting.id, an_act(), seen_sequence=0)

    with ThreadPoolExecutor() as pool:
        sent = list(pool.map(send, planned))
    numbers = [item.number for meeting in sent for item in meeting.agenda]
    assert sorted(number for number in numbers if number) == list(range(1, 13))


def test_move_looks_at_the_plan_as_it_is_now(store: Store, called: Meeting) -> None:
    day = a_slot().day + timedelta(days=7)
    store.planner.plan_meeting(called.body.id, an_act(), slot=a_slot(day=day))
    with nothing_changed(store), pytest.raises(BodyAlreadyMeets):
        store.planner.move(called.id, an_act(), slot=a_slot(day=day), seen_sequence=0)
    with nothing_changed(store), pytest.raises(MeetingChanged):
        store.planner.move(called.id, an_act(), slot=a_slot(), seen_sequence=7)


def test_plan_meeting_twice_by_one_delivery_plans_one(store: Store) -> None:
    act = an_act(delivery="view:1")
    body = a_meeting().body.id
    planned = store.planner.plan_meeting(body, act, slot=a_slot(), cases=("Sak",))
    with nothing_changed(store):
        assert store.planner.plan_meeting(body, act, slot=a_slot()) is None

    assert planned
    assert (planned.status, planned.starts_at) == (Status.PLANNED, a_time(9))
    assert store.meeting(planned.id) == planned


def test_plan_meeting_by_two_at_once_holds_one(store: Store) -> None:
    def plan(_: int) -> bool:
        try:
            return bool(store.planner.plan_meeting(body, an_act(), slot=a_slot()))
        except BodyAlreadyMeets:
            return False

    body = a_meeting().body.id
    with ThreadPoolExecutor() as pool:
        planned = list(pool.map(plan, range(4)))
    assert sorted(planned) == [False, False, False, True]


def test_tell_asks_once_for_each_delivery(store: Store) -> None:
    home = Message(kind=Kind.HOME, to=ASTRID.id)
    for key in ("Ev1", "Ev1", "Ev2"):
        store.tell(home, an_act(ASTRID, delivery=key))

    with reading(store.engine) as db:
        assert db.execute(select(t.outbox.c.key, t.outbox.c.wanted)).all() == [
            ("home:0:1:", 2)
        ]


def test_refresh_asks_anew_for_what_was_shown_and_for_nothing_else(
    store: Store, called: Meeting
) -> None:
    store.refresh(ASTRID.id, called.id, an_act(ASTRID))
    assert asked_for(store) == set()

    store.change(called.id, come, an_act(ASTRID), person=ASTRID.id)
    _all_are(store, State.SENT)
    store.refresh(ASTRID.id, called.id, an_act(ASTRID))
    with reading(store.engine) as db:
        waiting = select(t.outbox.c.key).where(t.outbox.c.state == State.PENDING)
        assert db.scalars(waiting).all() == ["card:1:1:"]


def test_issue_feed_gives_one_address_for_each_delivery(store: Store) -> None:
    act = an_act(ASTRID, delivery="action:1")
    token, again = store.issue_feed(MINE, act), store.issue_feed(MINE, act)

    assert token
    feed = store.feed(token)
    assert feed
    assert (again, feed, store.feed_of(MINE)) == (None, feed, feed)
    assert (feed.subscription, feed.created_at, store.feed("x")) == (MINE, NOW, None)


def test_of_addresses_asked_for_at_once_only_one_works(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        issued = pool.map(lambda _: store.issue_feed(MINE, an_act()), range(16))
        tokens = list(issued)

    feeds = [store.feed(token) for token in tokens if token]
    working = [feed for feed in feeds if feed and not feed.revoked_at]
    assert working == [store.feed_of(MINE)]


def test_a_change_moves_the_calendars_of_all_whom_it_concerns(
    store: Store, called: Meeting
) -> None:
    people = (ASTRID, BJARNE, SOLVEIG)
    before = {
        p.id: store.issue_feed(Subscription(person=p.id), an_act()) for p in people
    }
    store.change(called.id, come, an_act(DAG), person=DAG.id)

    versions = [store.feed(before[p.id] or "") for p in people]
    assert [feed.version for feed in versions if feed] == [2, 1, 2]


def test_undelivered_counts_for_those_who_keep_the_books(
    store: Store, called: Meeting
) -> None:
    store.change(called.id, come, an_act(ASTRID), person=ASTRID.id)
    _all_are(store, State.GONE)
    with revising(store.engine) as db:
        again = {"person": SOLVEIG.id, "position": 1, "title": "sekretær"}
        add(db, t.secretaries, body=1, **again, since=date(2026, 1, 1))

    people = (SOLVEIG, ASTRID)
    assert [store.undelivered(p.id, since=NOW) for p in people] == [2, 0]
    _all_are(store, State.SENT)
    assert store.undelivered(SOLVEIG.id, since=NOW) == 0


def _apologise(store: Store, *, stand_in: Person | PersonId) -> None:
    store.seats.apologise(
        MEETING,
        an_act(ASTRID),
        person=ASTRID.id,
        apology=WORK,
        stand_in=stand_in,
        seen_question=0,
    )


def _let_members_pick(store: Store) -> None:
    kept = orders.kept(some_orders(stand_ins=StandInRule.PICKED))
    with revising(store.engine) as db:
        db.execute(update(t.standing_orders).values(orders=kept))


def _all_are(store: Store, state: State) -> None:
    with writing(store.engine) as db:
        db.execute(update(t.outbox).values(state=state, shown=1))


def _journal(store: Store) -> list[tuple[object, ...]]:
    with reading(store.engine) as db:
        columns = [column for column in t.journal.c if column.name != "id"]
        return [tuple(row) for row in db.execute(select(*columns))]
