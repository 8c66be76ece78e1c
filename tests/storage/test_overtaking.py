"""What is said of a meeting never overtakes what was caused before it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.meeting import MeetingId
from bot.message import Kind, Message
from storage import Store
from storage.deliveries import LEASE, Claim, Deliveries
from tests.builders import ASTRID, BJARNE, NOW, a_meeting
from tests.records import keep
from tests.storage.outgoing import put

SECOND = timedelta(seconds=1)
MEETING = MeetingId(1)
CALLED = Message(kind=Kind.INVITATION, to=ASTRID.id, meeting=MEETING, about="1")
CANCELLED = replace(CALLED, kind=Kind.CANCELLATION, about="2")
CARD = replace(CALLED, kind=Kind.CARD, about="")


@pytest.fixture
def engine(store: Store) -> Engine:
    keep(store, a_meeting(), a_meeting(id=2))
    return store.engine


@pytest.fixture
def deliveries(engine: Engine) -> Deliveries:
    return Deliveries(engine)


def test_file_waits_for_the_one_that_somebody_is_sending(
    engine: Engine, deliveries: Deliveries
) -> None:
    first = _in_hands(engine, deliveries)
    put(engine, CANCELLED)
    waits = deliveries.claim(NOW + SECOND)
    deliveries.finish(first, NOW + 2 * SECOND, channel="D1", ts=None)

    assert (waits, _next(deliveries, NOW + 2 * SECOND)) == (None, CANCELLED)


def test_file_waits_for_the_one_that_nobody_knows_the_end_of(
    engine: Engine, deliveries: Deliveries
) -> None:
    first = _in_hands(engine, deliveries)
    deliveries.fail(first, NOW, fault="TimeoutError", is_unsure=True)
    put(engine, CANCELLED)

    assert deliveries.claim(NOW + LEASE - SECOND) is None
    looking = deliveries.claim(NOW + LEASE)
    assert looking
    assert looking.message == CALLED
    deliveries.drop(looking, NOW + LEASE)
    assert _next(deliveries, NOW + LEASE + SECOND) == CANCELLED


def test_file_waits_for_a_worker_that_is_gone(
    engine: Engine, deliveries: Deliveries
) -> None:
    _in_hands(engine, deliveries)
    put(engine, CANCELLED)

    assert _next(deliveries, NOW + LEASE) == CALLED


def test_file_does_not_wait_for_one_that_is_sure_not_to_have_left(
    engine: Engine, deliveries: Deliveries
) -> None:
    deliveries.fail(_in_hands(engine, deliveries), NOW, fault="gaierror")
    put(engine, CANCELLED)

    assert _next(deliveries, NOW + SECOND) == CANCELLED


@pytest.mark.parametrize(
    "other",
    [
        replace(CANCELLED, to=BJARNE.id),
        replace(CANCELLED, meeting=MeetingId(2)),
        CARD,
    ],
    ids=["another person", "another meeting", "what is kept right"],
)
def test_what_has_nothing_to_do_with_it_does_not_wait(
    engine: Engine, deliveries: Deliveries, other: Message
) -> None:
    _in_hands(engine, deliveries)
    put(engine, other)

    assert _next(deliveries, NOW + SECOND) == other


def _in_hands(engine: Engine, deliveries: Deliveries) -> Claim:
    put(engine, CALLED)
    claim = deliveries.claim(NOW)
    assert claim
    return claim


def _next(deliveries: Deliveries, at: datetime) -> Message | None:
    claim = deliveries.claim(at)
    return claim.message if claim else None
