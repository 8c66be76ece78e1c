"""How many have got what was sent is counted by what is left in the outbox."""

from dataclasses import replace
from datetime import timedelta

from bot.message import Kind, Message
from bot.progress import Progress
from storage import Store
from storage.deliveries import Deliveries
from tests.builders import ASTRID, BJARNE, DAG, NOW, SOLVEIG, a_meeting
from tests.records import id_of, keep
from tests.storage.outgoing import put


def test_each_person_is_counted_once_by_what_is_left(store: Store) -> None:
    (meeting,) = keep(store, a_meeting())
    card = Message(kind=Kind.CARD, to=ASTRID.id, meeting=id_of(meeting))
    file = replace(card, kind=Kind.INVITATION, about="1", after=card.key)
    own = replace(card, kind=Kind.OVERVIEW, to=SOLVEIG.id)
    put(store.engine, card, file, own, *(replace(card, to=p.id) for p in (BJARNE, DAG)))
    deliveries, at, seen = Deliveries(store.engine), NOW, []
    for ending in ("sent", "sent", "sent", "lost", "sent"):
        seen.append(store.progress(meeting.id))
        claim = deliveries.claim(at)
        assert claim
        if ending == "lost":
            deliveries.bury(claim, at, fault="user_not_found", for_good=True)
        else:
            deliveries.finish(claim, at, channel="D1", ts="1.1")
        at += timedelta(seconds=1)

    assert seen[0] == Progress(people=3, waiting=3)
    assert seen[3:5] == [
        Progress(people=3, waiting=2),
        Progress(people=3, waiting=1, lost=1),
    ]
    assert store.progress(meeting.id) == Progress(people=3, lost=1)


def test_what_was_shown_before_is_not_on_its_way(store: Store) -> None:
    (meeting,) = keep(store, a_meeting())
    card = Message(kind=Kind.CARD, to=ASTRID.id, meeting=meeting.id)
    put(store.engine, card)
    claim = Deliveries(store.engine).claim(NOW)
    assert claim
    Deliveries(store.engine).finish(claim, NOW, channel="D1", ts="1.1")
    put(store.engine, card)

    assert store.progress(meeting.id) == Progress(people=1)
