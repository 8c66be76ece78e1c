"""From the outbox to the screen: by the record as it is, and nothing out of date."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.answer import come
from bot.apology import apologise
from bot.change import cancel
from bot.meeting import MeetingId
from bot.message import Kind, Message
from bot.person import PersonId
from handlers.render import Renderer
from handlers.rendering import Attachment, HomeTab, Post
from storage import Store
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    LIER,
    NOW,
    SOLVEIG,
    a_meeting,
    an_act,
)
from tests.records import a_store, keep

MEETING = MeetingId(1)


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    store = a_store(sqlite_url)
    keep(store, a_meeting())
    store.send_notice(MEETING, an_act(), seen_sequence=0)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("kind", "to", "shape"),
    [
        (Kind.CARD, ASTRID, Post),
        (Kind.OVERVIEW, SOLVEIG, Post),
        (Kind.RELEASED, ASTRID, Post),
        (Kind.NOTICE_COPY, SOLVEIG, Attachment),
        (Kind.HOME, ASTRID, HomeTab),
        (Kind.INVITATION, ASTRID, Attachment),
    ],
)
def test_each_kind_has_its_shape(
    store: Store, kind: Kind, to: object, shape: type
) -> None:
    message = Message(kind=kind, to=to.id, meeting=MEETING, about="1")  # type: ignore[attr-defined]
    assert isinstance(_draw(store, message), shape)


@pytest.mark.parametrize(
    "message",
    [
        Message(kind=Kind.CARD, to=ASTRID.id, meeting=MeetingId(99)),
        Message(kind=Kind.CARD, to=ASTRID.id),
        Message(kind=Kind.CARD, to=BJARNE.id, meeting=MEETING),
        Message(kind=Kind.HOME, to=PersonId(99)),
        Message(kind=Kind.INVITATION, to=PersonId(99), meeting=MEETING),
        Message(kind=Kind.INVITATION, to=BJARNE.id, meeting=MEETING),
        Message(kind=Kind.CANCELLATION, to=ASTRID.id, meeting=MEETING),
    ],
)
def test_what_there_is_no_longer_to_say_is_not_said(
    store: Store, message: Message
) -> None:
    assert _draw(store, message) is None


def test_a_card_is_drawn_by_the_record_as_it_is(store: Store) -> None:
    message = Message(kind=Kind.CARD, to=ASTRID.id, meeting=MEETING)
    store.change(MEETING, come, an_act(ASTRID), person=ASTRID.id)

    drawn = _draw(store, message)
    assert isinstance(drawn, Post)
    assert "Du kommer" in drawn.text


def test_task_about_an_empty_seat_turns_into_a_receipt(store: Store) -> None:
    about = f"{LIER.id}-1"
    told = Message(kind=Kind.SEAT_UNFILLED, to=SOLVEIG.id, meeting=MEETING, about=about)
    for person in (ASTRID, BJARNE, CECILIE):
        store.change(MEETING, apologise, an_act(person), person=person.id)
    empty = _draw(store, told)
    store.change(MEETING, come, an_act(ASTRID), person=ASTRID.id)

    settled = _draw(store, told)
    assert isinstance(empty, Post)
    assert isinstance(settled, Post)
    assert [block["type"] for block in empty.blocks] == ["section", "actions"]
    assert [block["type"] for block in settled.blocks] == ["section"]
    assert settled.text.startswith("✅ Astrid Brekke møter for Lier")


def test_stand_in_who_is_asked_and_has_not_said_yes_takes_the_meeting_out(
    store: Store,
) -> None:
    store.change(MEETING, apologise, an_act(ASTRID), person=ASTRID.id)
    taken = Message(kind=Kind.CANCELLATION, to=BJARNE.id, meeting=MEETING)

    given = _draw(store, taken)
    assert isinstance(given, Attachment)
    (file,) = given.files
    assert (file.name, b"METHOD:CANCEL" in file.content) == ("avlysning.ics", True)
    assert _draw(store, replace(taken, kind=Kind.INVITATION)) is None


def test_member_who_is_away_keeps_the_meeting_in_the_calendar(store: Store) -> None:
    store.change(MEETING, apologise, an_act(ASTRID), person=ASTRID.id)
    kept = Message(kind=Kind.INVITATION, to=ASTRID.id, meeting=MEETING)

    given = _draw(store, kept)
    assert isinstance(given, Attachment)
    document, calendar = given.files
    assert document.name == "Innkalling Rådmannsgruppen 2026-02-26.pdf"
    assert b"TRANSP:TRANSPARENT" in calendar.content
    assert _draw(store, replace(kept, kind=Kind.CANCELLATION)) is None


def test_a_cancelled_meeting_is_put_in_nobodys_calendar(store: Store) -> None:
    store.change(MEETING, cancel, an_act(), why="For få saker")
    message = Message(kind=Kind.INVITATION, to=ASTRID.id, meeting=MEETING)

    assert _draw(store, message) is None


def _draw(store: Store, message: Message) -> object:
    return Renderer(store, clock=lambda: NOW, sender="radslag@example.no")(message)
