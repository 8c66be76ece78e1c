"""One worker at a time holds a message, for a while, and only it may finish it."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, insert, update

from bot.message import Kind, Message
from bot.person import PersonId
from storage import tables as t
from storage.database import writing
from storage.deliveries import LEASE, TRIES, WINDOW, Claim, Deliveries
from storage.outbox import State
from tests.builders import BJARNE, CAST, NOW
from tests.engines import Open
from tests.storage.outgoing import CARD, FILE, HOME, put, rows, states
from tests.waiting import PATIENCE

SECOND = timedelta(seconds=1)
AFTER_LEASE = NOW + LEASE


@pytest.fixture
def deliveries(engine: Engine) -> Deliveries:
    return Deliveries(engine)


def test_claim_takes_nothing_when_nothing_is_due(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD, at=NOW + SECOND)

    assert deliveries.claim(NOW) is None


def test_claim_counts_the_try_before_it_is_made(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    claim = _claim(deliveries, NOW)

    assert (claim.attempts, claim.is_unsure, claim.first_try_at) == (1, False, NOW)
    found = rows(engine, "attempts", "lease", "lease_until", "first_try_at")
    assert found == [(1, claim.lease, AFTER_LEASE, NOW)]


def test_claim_leaves_what_somebody_holds(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    _claim(deliveries, NOW)

    assert deliveries.claim(AFTER_LEASE - SECOND) is None


def test_claim_is_unsure_after_a_try_that_nobody_saw_the_end_of(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    first, second = _claim(deliveries, NOW), _claim(deliveries, AFTER_LEASE)

    assert first.lease != second.lease
    found = (second.attempts, second.is_unsure, second.first_try_at)
    assert found == (2, True, NOW)


def test_claim_goes_by_time_and_then_by_order(
    engine: Engine, deliveries: Deliveries
) -> None:
    late, early, next_ = (replace(CARD, to=each.id) for each in CAST[:3])
    put(engine, late, at=NOW)
    put(engine, early, at=NOW - SECOND)
    put(engine, next_, at=NOW - SECOND)

    claimed = [_claim(deliveries, NOW).message for _ in range(3)]
    assert claimed == [early, next_, late]


def test_claim_waits_for_the_message_that_comes_before(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, replace(FILE, after=CARD.key))
    put(engine, CARD)
    card = _claim(deliveries, NOW)
    waits = deliveries.claim(NOW + SECOND)
    deliveries.finish(card, NOW + SECOND, channel="D1", ts="1.1")
    file = _claim(deliveries, NOW + SECOND)

    assert (card.message, waits, file.message.key) == (CARD, None, FILE.key)


def test_claim_does_not_wait_for_a_message_that_was_given_up(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD, replace(FILE, after=CARD.key))
    deliveries.bury(_claim(deliveries, NOW), NOW, fault="no_text")

    assert _claim(deliveries, NOW + SECOND).message.key == FILE.key


def test_claim_speaks_to_each_person_once_a_second(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD, FILE, replace(CARD, to=BJARNE.id))

    claimed = [deliveries.claim(NOW + wait) for wait in (0 * SECOND,) * 3 + (SECOND,)]
    assert [each and each.message for each in claimed] == [
        CARD,
        replace(CARD, to=BJARNE.id),
        None,
        FILE,
    ]


def test_claim_sees_past_a_crowd_that_has_to_wait(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    deliveries.fail(_claim(deliveries, NOW), NOW, fault="gaierror")
    crowd = (replace(FILE, about=str(n), after=CARD.key) for n in range(WINDOW * 2))
    put(engine, *crowd)
    put(engine, replace(CARD, to=BJARNE.id))

    assert _claim(deliveries, NOW).message == replace(CARD, to=BJARNE.id)
    assert deliveries.claim(NOW) is None


def test_claim_shows_app_home_at_once(engine: Engine, deliveries: Deliveries) -> None:
    put(engine, CARD, HOME)

    assert [_claim(deliveries, NOW).message for _ in range(2)] == [CARD, HOME]


def test_claim_knows_who_is_not_in_slack(
    engine: Engine, deliveries: Deliveries
) -> None:
    with writing(engine) as db:
        db.execute(update(t.people).values(slack=None))
    put(engine, CARD, FILE)

    assert [_claim(deliveries, NOW).slack for _ in range(2)] == [None, None]


def test_finish_keeps_where_the_message_stands(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    claim = _claim(deliveries, NOW)

    assert deliveries.finish(claim, NOW, channel="D1", ts="1.1")
    found = rows(engine, "state", "shown", "channel", "ts", "finished_at", "lease")
    assert found == [("sent", 1, "D1", "1.1", NOW, None)]


def test_finish_leaves_due_what_was_asked_for_meanwhile(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    claim = _claim(deliveries, NOW)
    put(engine, CARD, at=NOW + SECOND)
    deliveries.finish(claim, NOW + SECOND, channel="D1", ts="1.1")

    found = rows(engine, "state", "wanted", "shown", "attempts")
    assert found == [("pending", 2, 1, 0)]
    again = _claim(deliveries, NOW + SECOND)
    assert (again.ts, again.shown_in, again.is_unsure) == ("1.1", "D1", False)


def test_what_is_shown_is_shown_again_at_a_moment(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    again = NOW + 5 * SECOND
    deliveries.finish(_claim(deliveries, NOW), NOW, channel="D1", ts="1.1", again=again)

    assert deliveries.claim(again - SECOND) is None
    claim = _claim(deliveries, again)
    assert (claim.ts, claim.wanted, claim.is_unsure) == ("1.1", 2, False)
    deliveries.finish(claim, again, channel="D1", ts="1.1")
    assert rows(engine, "state", "wanted", "shown") == [("sent", 2, 2)]


def test_what_is_shown_again_goes_before_all_that_waits(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD, replace(CARD, to=BJARNE.id))
    again = NOW + 5 * SECOND
    deliveries.finish(_claim(deliveries, NOW), NOW, channel="D1", ts="1.1", again=again)

    assert _claim(deliveries, again).message == CARD


def test_what_is_wanted_meanwhile_is_not_left_till_then(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    claim = _claim(deliveries, NOW)
    put(engine, CARD, at=NOW + SECOND)
    again = NOW + 5 * SECOND
    deliveries.finish(claim, NOW, channel="D1", ts="1.1", again=again)

    assert _claim(deliveries, NOW + SECOND).wanted == 2


def test_what_is_left_for_later_holds_up_nobody(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD, replace(CARD, to=BJARNE.id))
    deliveries.leave(_claim(deliveries, NOW), NOW + 60 * SECOND)

    other = _claim(deliveries, NOW)
    deliveries.finish(other, NOW, channel="D2", ts="1.1")
    assert other.message.to == BJARNE.id
    assert deliveries.claim(NOW + 59 * SECOND) is None
    assert _claim(deliveries, NOW + 60 * SECOND).attempts == 1


@pytest.mark.parametrize("ending", ["finish", "drop", "bury", "fail", "put_off"])
def test_whoever_lost_the_lease_changes_nothing(
    engine: Engine, deliveries: Deliveries, ending: str
) -> None:
    put(engine, CARD)
    slow = _claim(deliveries, NOW)
    quick = _claim(deliveries, AFTER_LEASE)
    deliveries.finish(quick, AFTER_LEASE, channel="D1", ts="2.2")
    before = rows(engine, "state", "shown", "ts", "next_try_at", "fault", "finished_at")

    assert not _end(deliveries, slow, ending)
    after = rows(engine, "state", "shown", "ts", "next_try_at", "fault", "finished_at")
    assert after == before


@pytest.mark.parametrize("ending", ["finish", "drop", "bury", "fail", "put_off"])
def test_whoever_lost_the_lease_does_not_end_the_next_one(
    engine: Engine, deliveries: Deliveries, ending: str
) -> None:
    put(engine, CARD)
    slow = _claim(deliveries, NOW)
    quick = _claim(deliveries, AFTER_LEASE)

    assert not _end(deliveries, slow, ending)
    assert deliveries.finish(quick, AFTER_LEASE, channel="D1", ts="2.2")


def test_keep_file_is_refused_to_whoever_lost_the_lease(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, FILE)
    slow = _claim(deliveries, NOW)
    quick = _claim(deliveries, AFTER_LEASE)

    kept = [deliveries.keep_file(quick, "F2"), deliveries.keep_file(slow, "F1")]
    assert (kept, rows(engine, "file")) == ([True, False], [("F2",)])


def test_fail_waits_longer_each_time_and_then_gives_up(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    at, waits = NOW, []
    for _ in range(TRIES):
        deliveries.fail(_claim(deliveries, at), at, fault="ConnectionRefusedError")
        ((next_try_at,),) = rows(engine, "next_try_at")
        waits.append(next_try_at - at)
        at = next_try_at

    assert waits[:4] == [4 * SECOND, 16 * SECOND, 64 * SECOND, 256 * SECOND]
    assert timedelta(hours=6) < sum(waits, timedelta()) < timedelta(hours=6.1)
    assert rows(engine, "state", "fault") == [("dead", "ConnectionRefusedError")]


def test_fail_unsure_gives_slack_time_to_show_what_it_took(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    deliveries.fail(_claim(deliveries, NOW), NOW, fault="TimeoutError", is_unsure=True)

    assert rows(engine, "next_try_at") == [(AFTER_LEASE,)]
    assert _claim(deliveries, AFTER_LEASE).is_unsure


def test_fail_does_not_forget_that_an_earlier_try_was_unsure(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD)
    deliveries.fail(_claim(deliveries, NOW), NOW, fault="TimeoutError", is_unsure=True)
    deliveries.fail(_claim(deliveries, AFTER_LEASE), AFTER_LEASE, fault="gaierror")

    assert _claim(deliveries, AFTER_LEASE + LEASE).is_unsure


def test_put_off_silences_everybody_and_counts_no_try(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD, replace(CARD, to=BJARNE.id))
    claim = _claim(deliveries, NOW)
    deliveries.put_off(claim, NOW, fault="ratelimited", wait=5 * SECOND)

    assert deliveries.claim(NOW + 4 * SECOND) is None
    again = [_claim(deliveries, NOW + 5 * SECOND) for _ in range(2)]
    assert [(each.attempts, each.is_unsure) for each in again] == [(1, False)] * 2


def test_put_off_does_not_cut_a_longer_pause_short(
    engine: Engine, deliveries: Deliveries
) -> None:
    put(engine, CARD, replace(CARD, to=BJARNE.id))
    first, second = _claim(deliveries, NOW), _claim(deliveries, NOW)
    deliveries.put_off(first, NOW, fault="ratelimited", wait=60 * SECOND)
    deliveries.put_off(second, NOW, fault="ratelimited", wait=SECOND)

    assert deliveries.claim(NOW + 59 * SECOND) is None


@pytest.mark.parametrize(
    ("ending", "state"),
    [("drop", State.DROPPED), ("bury", State.DEAD), ("gone", State.GONE)],
)
def test_what_was_asked_for_meanwhile_is_tried_unless_nobody_is_there(
    engine: Engine, deliveries: Deliveries, ending: str, state: State
) -> None:
    put(engine, CARD, replace(CARD, to=BJARNE.id))
    claims = [_claim(deliveries, NOW) for _ in range(2)]
    put(engine, CARD)
    for claim in claims:
        _end(deliveries, claim, ending)

    again = State.GONE if state is State.GONE else State.PENDING
    assert states(engine) == [again, state]


def test_workers_at_once_take_each_message_once(
    engine: Engine, database_url: str, opened: Open
) -> None:
    people = _crowd(engine, 40)
    put(engine, *(Message(kind=Kind.CARD, to=each) for each in people))
    workers = [Deliveries(opened(database_url)) for _ in range(2)]
    together = threading.Barrier(4)

    def work(deliveries: Deliveries) -> list[int]:
        together.wait(PATIENCE)
        ids = []
        while claim := deliveries.claim(NOW):
            ids.append(claim.id)
            deliveries.finish(claim, NOW, channel="D1", ts="1.1")
        return ids

    with ThreadPoolExecutor(4) as pool:
        taken = [each.result() for each in [pool.submit(work, w) for w in workers * 2]]

    counted = Counter(id for ids in taken for id in ids)
    assert set(counted.values()) == {1}
    # Who meets another at the same row may find nothing else, and come back later.
    rest = work_off(workers[0])
    assert len(counted) + rest == 40


def work_off(deliveries: Deliveries) -> int:
    """Deliver what is left, and count it."""
    rest = 0
    while claim := deliveries.claim(NOW + SECOND):
        deliveries.finish(claim, NOW, channel="D1", ts="1.1")
        rest += 1
    return rest


def test_workers_at_once_keep_the_pace_of_one_person(
    engine: Engine, database_url: str, opened: Open
) -> None:
    put(engine, *(replace(FILE, about=str(number)) for number in range(8)))
    workers = [Deliveries(opened(database_url)) for _ in range(4)]
    together = threading.Barrier(4)

    def work(deliveries: Deliveries) -> Claim | None:
        together.wait(PATIENCE)
        return deliveries.claim(NOW)

    with ThreadPoolExecutor(4) as pool:
        claims = [each.result() for each in [pool.submit(work, w) for w in workers]]

    assert len([claim for claim in claims if claim]) == 1


def _claim(deliveries: Deliveries, at: datetime) -> Claim:
    claim = deliveries.claim(at)
    assert claim
    return claim


def _end(deliveries: Deliveries, claim: Claim, ending: str) -> bool:
    """End a try in one of the ways there are."""
    match ending:
        case "finish":
            return deliveries.finish(claim, AFTER_LEASE, channel="D9", ts="9.9")
        case "drop":
            return deliveries.drop(claim, AFTER_LEASE)
        case "fail":
            return deliveries.fail(claim, AFTER_LEASE, fault="late")
        case "put_off":
            return deliveries.put_off(claim, NOW, fault="late", wait=timedelta())
        case _:
            for_good = ending == "gone"
            return deliveries.bury(claim, NOW, fault="late", for_good=for_good)


def _crowd(engine: Engine, size: int) -> list[PersonId]:
    newcomers = [
        {"name": f"Person {number}", "email": f"{number}@x.no", "slack": f"UX{number}"}
        for number in range(size)
    ]
    with writing(engine) as db:
        query = insert(t.people).returning(t.people.c.id)
        return [PersonId(row.id) for row in db.execute(query, newcomers)]
