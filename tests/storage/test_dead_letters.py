"""What did not arrive is listed with what was in the way, and tried anew if wanted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, update

from bot.dead_letters import Cause, DeadLetter
from bot.errors import OnlyForSecretariat
from bot.meeting import MeetingId
from bot.message import Kind, Message
from storage import Store
from storage import tables as t
from storage.database import writing
from storage.deliveries import TRIES, Deliveries
from storage.outbox import State
from tests.builders import ASTRID, BJARNE, NOW, SOLVEIG, a_meeting, a_time, an_act
from tests.plans import ORGANISATION, YEAR, an_entry
from tests.records import keep
from tests.storage.outgoing import put, rows

MEETING = MeetingId(1)
CARD = Message(kind=Kind.CARD, to=ASTRID.id, meeting=MEETING)
FILE = replace(CARD, kind=Kind.INVITATION, about="1")
OTHERS = replace(CARD, to=BJARNE.id)
LATER = NOW + timedelta(minutes=5)


@pytest.fixture(autouse=True)
def _meeting(store: Store) -> None:
    keep(store, a_meeting())


def test_what_did_not_arrive_is_listed_by_person_with_its_cause(store: Store) -> None:
    put(store.engine, OTHERS, CARD, FILE)
    _bury(store.engine, for_good=True)
    with writing(store.engine) as db:
        gone = {"slack": None, "channel": None}
        db.execute(update(t.people).where(t.people.c.id == BJARNE.id).values(gone))

    assert store.dead_letters(MEETING) == (
        DeadLetter(kind=Kind.CARD, to=ASTRID, cause=Cause.NOT_FOUND),
        DeadLetter(kind=Kind.INVITATION, to=ASTRID, cause=Cause.NOT_FOUND),
        DeadLetter(
            kind=Kind.CARD, to=replace(BJARNE, slack=None), cause=Cause.NOT_IN_SLACK
        ),
    )
    assert store.dead_letters(MeetingId(2)) == ()


@pytest.mark.parametrize(
    ("attempts", "cause"), [(1, Cause.REFUSED), (TRIES, Cause.NO_ANSWER)]
)
def test_what_was_tried_to_the_end_is_told_from_what_was_refused(
    store: Store, attempts: int, cause: Cause
) -> None:
    put(store.engine, CARD)
    _bury(store.engine)
    with writing(store.engine) as db:
        db.execute(update(t.outbox).values(attempts=attempts))

    assert store.dead_letters(MEETING) == (
        DeadLetter(kind=Kind.CARD, to=ASTRID, cause=cause),
    )


def test_the_count_leaves_out_what_is_long_over(store: Store) -> None:
    put(store.engine, CARD)
    _bury(store.engine)
    ends_at = a_time(11, 15)

    since = (ends_at - timedelta(seconds=1), ends_at)
    assert [store.undelivered(SOLVEIG.id, since=at) for at in since] == [1, 0]


@pytest.mark.parametrize("for_good", [True, False])
def test_the_secretary_has_it_all_tried_again(store: Store, *, for_good: bool) -> None:
    put(store.engine, CARD, FILE)
    _bury(store.engine, for_good=for_good)
    before = rows(store.engine, "key", "delivery_id")
    tried = [store.try_again(MEETING, an_act(at=LATER)) for _ in range(2)]

    assert tried == [2, 0]
    assert rows(store.engine, "key", "delivery_id") == before
    found = rows(store.engine, "state", "attempts", "next_try_at", "finished_at")
    assert found == [(State.PENDING, 0, LATER, None)] * 2


def test_one_press_has_its_effect_once(store: Store) -> None:
    put(store.engine, CARD)
    _bury(store.engine)
    press = an_act(delivery="view:1", at=LATER)
    first = store.try_again(MEETING, press)
    _bury(store.engine)

    assert (first, store.try_again(MEETING, press)) == (1, 0)


def test_nobody_else_has_it_tried_again(store: Store) -> None:
    put(store.engine, CARD)
    _bury(store.engine)
    with pytest.raises(OnlyForSecretariat):
        store.try_again(MEETING, an_act(ASTRID))

    assert rows(store.engine, "state") == [(State.DEAD,)]


def _bury(engine: Engine, *, for_good: bool = False) -> None:
    deliveries = Deliveries(engine)
    for second in range(10):
        at = LATER + timedelta(seconds=second)
        if claim := deliveries.claim(at):
            deliveries.bury(claim, LATER, fault="no_text", for_good=for_good)


def test_a_draft_that_did_not_arrive_is_counted(store: Store) -> None:
    store.planner.save_draft(
        an_act(), ORGANISATION, YEAR + 1, [an_entry(date(2027, 3, 11))]
    )
    store.planner.circulate(an_act(), ORGANISATION, YEAR + 1)
    _bury(store.engine)

    assert store.undelivered(SOLVEIG.id, since=NOW) == 4
    assert store.undelivered(ASTRID.id, since=NOW) == 0
    next_year = NOW.replace(year=YEAR + 1)
    assert store.undelivered(SOLVEIG.id, since=next_year) == 0


def test_a_draft_that_did_not_arrive_is_listed_and_tried_anew(store: Store) -> None:
    store.planner.save_draft(
        an_act(), ORGANISATION, YEAR + 1, [an_entry(date(2027, 3, 11))]
    )
    store.planner.circulate(an_act(), ORGANISATION, YEAR + 1)
    _bury(store.engine)
    lost = store.lost_of_plan(ORGANISATION, YEAR + 1)
    assert {each.kind for each in lost} == {Kind.PLAN_CIRCULATED}
    assert len(lost) == 4
    assert store.lost_of_plan(ORGANISATION, YEAR) == ()

    with pytest.raises(OnlyForSecretariat):
        store.planner.try_again(an_act(ASTRID), ORGANISATION, YEAR + 1)
    with pytest.raises(OnlyForSecretariat):
        store.planner.try_again(an_act(), "Østregionen", YEAR + 1)
    press = an_act(delivery="1")
    tried = [store.planner.try_again(press, ORGANISATION, YEAR + 1) for _ in range(2)]
    assert tried == [4, 0]
    assert store.lost_of_plan(ORGANISATION, YEAR + 1) == ()
