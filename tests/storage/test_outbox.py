"""Asked for, it exists once; live, it is shown anew; given up, it is told."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Engine

from bot.message_kind import LIVE, Kind
from storage import outbox
from storage.database import reading, writing
from storage.deliveries import Deliveries
from storage.outbox import State
from tests.builders import BJARNE, NOW
from tests.storage.outgoing import CARD, FILE, HOME, REFRESH, put, rows, states

LATER = NOW + timedelta(minutes=5)


def test_put_asks_for_each_message_once(engine: Engine) -> None:
    put(engine, FILE, CARD, FILE)
    put(engine, FILE)

    assert sorted(rows(engine, "key", "wanted", "shown", "state")) == [
        (CARD.key, 1, 0, "pending"),
        (FILE.key, 1, 0, "pending"),
    ]


def test_put_keeps_who_is_to_be_told_what(engine: Engine) -> None:
    message = replace(FILE, after=CARD.key)
    put(engine, message)

    claim = Deliveries(engine).claim(NOW)
    assert claim
    assert claim.message == message


def test_put_shows_a_live_message_anew(engine: Engine) -> None:
    put(engine, CARD)
    put(engine, CARD, at=LATER)

    found = rows(engine, "wanted", "shown", "state", "next_try_at")
    assert found == [(2, 0, "pending", LATER)]


def test_put_does_not_repeat_what_was_said(engine: Engine) -> None:
    put(engine, FILE)
    _deliver(engine)
    put(engine, FILE, at=LATER)

    assert rows(engine, "wanted", "shown", "state") == [(1, 1, "sent")]


def test_put_takes_up_what_was_sent_if_it_lives(engine: Engine) -> None:
    put(engine, CARD)
    _deliver(engine)
    put(engine, CARD, at=LATER)

    found = rows(engine, "wanted", "shown", "state", "finished_at")
    assert found == [(2, 1, "pending", None)]


def test_put_refreshes_only_what_was_seen_before(engine: Engine) -> None:
    put(engine, REFRESH)
    unseen = rows(engine, "wanted")
    put(engine, HOME)
    put(engine, REFRESH)

    assert (unseen, rows(engine, "wanted")) == ([], [(2,)])


def test_put_tries_anew_what_was_given_up_if_it_lives(engine: Engine) -> None:
    put(engine, CARD, FILE)
    _bury(engine)
    put(engine, CARD, FILE, at=LATER)

    assert sorted(rows(engine, "kind", "state", "attempts")) == [
        ("card", "pending", 0),
        ("invitation", "dead", 1),
    ]


def test_put_leaves_those_who_are_gone_in_peace(engine: Engine) -> None:
    put(engine, CARD, HOME)
    _bury(engine, for_good=True)
    put(engine, CARD, REFRESH, at=LATER)

    assert states(engine) == [State.GONE, State.GONE]
    assert rows(engine, "wanted", "finished_at") == [(2, NOW), (2, NOW)]


def test_put_nothing_does_nothing(engine: Engine) -> None:
    put(engine)

    assert rows(engine, "id") == []


def test_welcome_tries_what_a_person_could_not_get(engine: Engine) -> None:
    put(engine, CARD, replace(CARD, to=BJARNE.id))
    _bury(engine, for_good=True)
    with writing(engine) as db:
        outbox.welcome(db, BJARNE.id)

    assert states(engine) == [State.GONE, State.PENDING]


def test_oldest_due_tells_how_long_somebody_waits(engine: Engine) -> None:
    put(engine, FILE)
    put(engine, CARD, at=LATER)

    ten_minutes = timedelta(minutes=10)
    with reading(engine) as db:
        waits = [outbox.oldest_due(db, at) for at in (NOW - ten_minutes, LATER)]
        due = [outbox.is_any_due(db, at) for at in (NOW - ten_minutes, LATER)]
    assert waits == [timedelta(), LATER - NOW]
    assert due == [False, True]


def test_oldest_due_forgets_what_was_sent(engine: Engine) -> None:
    put(engine, FILE)
    _deliver(engine)

    with reading(engine) as db:
        assert outbox.oldest_due(db, LATER) == timedelta()
        assert not outbox.is_any_due(db, LATER)


def test_every_live_kind_is_known_to_the_upsert(engine: Engine) -> None:
    everything = [replace(FILE, kind=kind) for kind in Kind]
    put(engine, *everything)
    put(engine, *everything)

    twice = {kind for kind, wanted in rows(engine, "kind", "wanted") if wanted == 2}
    assert twice == set(LIVE)


def _deliver(engine: Engine) -> None:
    deliveries = Deliveries(engine)
    while claim := deliveries.claim(NOW):
        deliveries.finish(claim, NOW, channel="D1", ts="1.1")


def _bury(engine: Engine, *, for_good: bool = False) -> None:
    deliveries = Deliveries(engine)
    for second in range(5):
        at = NOW + timedelta(seconds=second)
        if claim := deliveries.claim(at):
            deliveries.bury(claim, NOW, fault="no_text", for_good=for_good)
