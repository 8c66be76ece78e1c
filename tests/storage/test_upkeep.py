"""What is past its time is swept away, and workers say that they live."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, insert, select, update

from bot.apology import apologise
from bot.meeting import Apology, Reason
from storage import Store, inbox
from storage import tables as t
from storage.database import reading, writing
from storage.deliveries import Deliveries
from storage.upkeep import Upkeep
from tests.builders import ASTRID, NOW, a_called_meeting, a_meeting, an_act
from tests.records import a_store, keep
from tests.storage.outgoing import CARD, FILE, HOME, put, rows

DAY = timedelta(days=1)


def test_beat_tells_the_latest_poll_of_any_worker(engine: Engine) -> None:
    upkeep = Upkeep(engine)
    never = upkeep.last_poll()
    upkeep.beat("a", NOW)
    upkeep.beat("b", NOW + DAY)
    upkeep.beat("a", NOW + DAY / 2)

    assert (never, upkeep.last_poll()) == (None, NOW + DAY)


def test_is_any_due_looks_at_the_time(engine: Engine) -> None:
    put(engine, CARD)

    upkeep = Upkeep(engine)
    assert [upkeep.is_any_due(at) for at in (NOW - DAY, NOW)] == [False, True]


def test_sweep_forgets_deliveries_after_a_week(engine: Engine) -> None:
    with writing(engine) as db:
        inbox.take(db, "old", NOW - 7 * DAY)
        inbox.take(db, "new", NOW - 6 * DAY)
    Upkeep(engine).sweep(NOW)

    with reading(engine) as db:
        assert db.scalars(select(t.inbox.c.key)).all() == ["new"]


def test_sweep_forgets_messages_after_ninety_days(engine: Engine) -> None:
    put(engine, FILE, CARD, HOME, at=NOW - 200 * DAY)
    _finish(engine, FILE.key, days_ago=90)
    _finish(engine, CARD.key, days_ago=89)
    Upkeep(engine).sweep(NOW)

    assert sorted(key for (key,) in rows(engine, "key")) == [CARD.key, HOME.key]


@pytest.mark.parametrize(("days_to_meeting", "left"), [(1, 1), (-89, 1), (-91, 0)])
def test_sweep_keeps_the_messages_of_a_coming_meeting(
    database_url: str, days_to_meeting: int, left: int
) -> None:
    store = a_store(database_url)
    ends = NOW + days_to_meeting * DAY
    (meeting,) = keep(store, a_meeting(starts_at=ends - DAY / 24, ends_at=ends))
    put(store.engine, CARD, at=NOW - 200 * DAY)
    with writing(store.engine) as db:
        db.execute(update(t.outbox).values(meeting=meeting.id))
    _finish(store.engine, CARD.key, days_ago=100)
    Upkeep(store.engine).sweep(NOW)

    assert len(rows(store.engine, "key")) == left
    store.engine.dispose()


def test_sweep_deletes_notes_when_their_time_is_up(database_url: str) -> None:
    store = a_store(database_url)
    (meeting,) = keep(store, a_meeting())
    with writing(store.engine) as db:
        for position, due in enumerate((NOW, NOW + DAY)):
            note = {"meeting": meeting.id, "seat": 1, "position": position}
            row = {**note, "note": "Syk", "delete_after": due}
            db.execute(insert(t.notes).values(row))
    Upkeep(store.engine).sweep(NOW)

    assert _notes(store) == [NOW + DAY]
    store.engine.dispose()


def test_a_note_that_was_swept_away_can_not_be_read_from_the_file(
    sqlite_url: str,
) -> None:
    store = a_store(sqlite_url)
    (meeting,) = keep(store, a_called_meeting())
    noted = Apology(reason=Reason.OTHER, note="Legges inn på Ullevål")
    store.change(meeting.id, apologise, an_act(ASTRID), person=ASTRID.id, apology=noted)
    Upkeep(store.engine).sweep(NOW + 400 * DAY)
    store.close()

    kept = Path(str(store.engine.url.database)).read_bytes()
    assert b"Ullev" not in kept


def test_sweep_forgets_workers_and_paces_of_yesterday(engine: Engine) -> None:
    upkeep = Upkeep(engine)
    upkeep.beat("gone", NOW - DAY)
    put(engine, CARD, at=NOW - 2 * DAY)
    Deliveries(engine).claim(NOW - 2 * DAY)
    upkeep.sweep(NOW)

    with reading(engine) as db:
        left = db.execute(select(t.paces)).all()
    assert (upkeep.last_poll(), left) == (None, [])


def _finish(engine: Engine, key: str, *, days_ago: int) -> None:
    at = NOW - days_ago * DAY
    with writing(engine) as db:
        here = t.outbox.c.key == key
        db.execute(
            update(t.outbox).where(here).values(state="sent", finished_at=at, shown=1)
        )


def _notes(store: Store) -> list[object]:
    with reading(store.engine) as db:
        return list(db.scalars(select(t.notes.c.delete_after)))
