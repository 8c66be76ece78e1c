"""A plan is told once to each, in their own words, as it is when it is told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from bot.body import BodyId, Secretary
from bot.change import cancel
from bot.message import Kind, Message
from bot.orders import Language
from bot.person import Person
from bot.planning.version import Version, VersionId
from handlers.blocks.plan_news import LINES_AT_MOST
from handlers.render import Renderer
from handlers.rendering import Attachment, Post, Rendering
from storage import Store, outbox
from storage import tables as t
from storage.database import reading, writing
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_seat,
    a_slot,
    an_act,
    some_orders,
)
from tests.plans import MAY, ORGANISATION, YEAR, an_entry
from tests.records import a_store, keep_body

BOARD = a_body(
    a_seat(4, participant="Asker", office="ordfører", holder=TROND, stand_ins=()),
    id=BodyId(2),
    name="Styringsgruppen",
    secretariat=(Secretary(person=SOLVEIG),),
    orders=some_orders(language=Language.NYNORSK),
)
OWN = an_entry(title="Budsjettmøte")
THEIRS = an_entry(MAY, body=BOARD.id, host="Asker")


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    store = a_store(sqlite_url)
    with writing(store.engine) as db:
        keep_body(db, BOARD)
    store.planner.save_draft(an_act(), ORGANISATION, YEAR, [OWN, THEIRS])
    yield store
    store.close()


def test_a_draft_is_shown_to_each_as_far_as_it_is_theirs(store: Store) -> None:
    store.planner.circulate(an_act(), ORGANISATION, YEAR)

    member, other = (_text(_told(store, person)) for person in (ASTRID, TROND))
    assert member == (
        "*Utkast til møteplan: Vestregionen 2026*\n"
        "Planen er ikke vedtatt. Si fra til sekretariatet hvis en dato ikke passer. "
        "Ikke legg datoene i kalenderen ennå.\n"
        "*Rådmannsgruppen*\n"
        "• torsdag 12. mars 2026 kl. 09.00–11.15 Drammen rådhus, møterom Spiralen: "
        "Budsjettmøte"
    )
    assert other == (
        "*Utkast til møteplan: Vestregionen 2026*\n"
        "Planen er ikkje vedteken. Sei frå til sekretariatet om ein dato ikkje "
        "passar. Ikkje legg datoane i kalenderen enno.\n"
        "*Styringsgruppen*\n"
        "• torsdag 21. mai 2026 kl. 09.00–11.15 Drammen rådhus, møterom Spiralen, "
        "vertskap: Asker"
    )
    assert "*Styringsgruppen*" in _text(_told(store, SOLVEIG))


def test_a_draft_that_became_another_is_not_shown(store: Store) -> None:
    store.planner.circulate(an_act(), ORGANISATION, YEAR)
    later = an_act(at=NOW + timedelta(hours=1))
    store.planner.save_draft(later, ORGANISATION, YEAR, [OWN])

    assert _told(store, ASTRID) is None


def test_a_plan_is_no_concern_of_who_sits_nowhere(store: Store) -> None:
    adopted = _adopt(store)
    message = Message(
        kind=Kind.PLAN_ADOPTED, to=CECILIE.id, plan=adopted.id, about=str(adopted.id)
    )

    assert _draw(store, message) is None
    assert _draw(store, replace(message, plan=VersionId(99))) is None
    assert _draw(store, replace(message, kind=Kind.HELD_DATES)) is None


def test_an_adopted_plan_names_its_case(store: Store) -> None:
    _adopt(store)

    assert _text(_told(store, ASTRID)).splitlines()[:3] == [
        "*Møteplanen er vedtatt: Vestregionen 2026*",
        (
            "Den ble vedtatt i sak 12/2025. Du blir innkalt til hvert møte for seg, "
            "og svarer da."
        ),
        "*Rådmannsgruppen*",
    ]


def test_dates_are_held_in_one_file(store: Store) -> None:
    _adopt(store, holds_dates=True)

    given = _given(store, SOLVEIG)
    (file,) = given.files
    assert (file.name, file.content.count(b"BEGIN:VEVENT")) == ("hold-av.ics", 2)
    assert given.comment.startswith("Hold av datoene. Åpne fila for å legge 2 møter")
    own = _given(store, ASTRID)
    assert own.comment.startswith("Hold av datoen. ")
    (meeting, _) = store.standing(YEAR)
    for line in (
        f"UID:{meeting.uid}@radslag",
        "STATUS:TENTATIVE",
        "METHOD:PUBLISH",
        "SEQUENCE:0",
    ):
        assert line.encode() in own.files[0].content
    assert b"ATTENDEE" not in own.files[0].content


def test_a_called_meeting_is_answered_where_it_is_called_and_not_held(
    store: Store,
) -> None:
    planned = store.planner.plan_meeting(BodyId(1), an_act(), slot=OWN.slot)
    assert planned
    store.send_notice(planned.id, an_act(), seen_sequence=0)
    _adopt(store, holds_dates=True)

    assert _text(_told(store, ASTRID)).splitlines()[1:] == [
        "Den ble vedtatt i sak 12/2025. Innkallingen er sendt, og du svarer i den.",
        "*Rådmannsgruppen*",
        (
            "• torsdag 12. mars 2026 kl. 09.00–11.15 Drammen rådhus, møterom "
            "Spiralen (innkallingen er sendt)"
        ),
    ]
    both = _text(_told(store, SOLVEIG))
    assert "Der innkallingen er sendt, svarer du i den. Til de andre møtene" in both
    assert _held(store, ASTRID) is None
    assert _given(store, SOLVEIG).files[0].content.count(b"BEGIN:VEVENT") == 1


def test_a_move_says_why_and_holds_the_new_date(store: Store) -> None:
    _adopt(store, holds_dates=True)
    first, _ = store.standing(YEAR)
    slot = a_slot(day=date(2026, 3, 19))
    store.planner.move(
        first.id, an_act(), slot=slot, seen_sequence=0, why="Vinterferie"
    )

    assert _text(_told(store, ASTRID)) == (
        "*Møteplanen er endret: Vestregionen 2026, versjon 2*\n"
        "Årsak: Vinterferie\n"
        "• Rådmannsgruppen: flyttet fra torsdag 12. mars 2026 kl. 09.00–11.15 til "
        "torsdag 19. mars 2026 kl. 09.00–11.15."
    )
    assert _told(store, TROND, version=2) is None
    given = _given(store, ASTRID)
    content = given.files[0].content
    assert given.comment.startswith("Datoen er endret. Åpne fila for å rette møtet")
    assert b"SEQUENCE:1" in content
    assert b"DTSTART;TZID=Europe/Oslo:20260319T090000" in content


def test_a_cancellation_takes_the_date_out_again(store: Store) -> None:
    _adopt(store, holds_dates=True)
    first, _ = store.standing(YEAR)
    store.change(first.id, cancel, an_act(), why="For få saker")

    assert "er tatt ut." in _text(_told(store, ASTRID))
    given = _given(store, ASTRID)
    assert b"STATUS:CANCELLED" in given.files[0].content
    assert given.comment == (
        "Møtet er avlyst. Åpne fila for å ta det ut av kalenderen."
    )


def test_a_meeting_that_was_moved_before_the_adoption_is_held_as_any_other(
    store: Store,
) -> None:
    slot = a_slot(day=date(2026, 3, 19))
    planned = store.planner.plan_meeting(BodyId(1), an_act(), slot=slot)
    assert planned
    store.planner.move(planned.id, an_act(), slot=OWN.slot, seen_sequence=0)
    _adopt(store, holds_dates=True)

    assert _given(store, ASTRID).comment.startswith("Hold av datoen. ")


def test_a_called_meeting_says_why_it_was_moved(store: Store) -> None:
    _adopt(store)
    first, _ = store.standing(YEAR)
    store.send_notice(first.id, an_act(), seen_sequence=0)
    slot = a_slot(day=date(2026, 3, 19))
    store.planner.move(
        first.id, an_act(), slot=slot, seen_sequence=0, why="Vinterferie"
    )
    moved = Message(kind=Kind.MOVED, to=ASTRID.id, meeting=first.id, about="2")

    assert "\nÅrsak: Vinterferie\n" in _text(_draw(store, moved))


def test_a_secretary_hears_who_is_not_in_slack(store: Store) -> None:
    with writing(store.engine) as db:
        away = {"slack": None}
        here = t.people.c.id.in_([DAG.id, TROND.id])
        db.execute(update(t.people).where(here).values(away))
        keep_body(db, a_body(a_seat(5, holder=BJARNE), id=BodyId(3), name="Utvalget"))
    _adopt(store)

    assert _text(_told(store, SOLVEIG)).splitlines()[-1] == (
        "Disse er ikke i Slack, og må få vite det på annen måte: Dag Øverby, "
        "Trond Nygård."
    )
    assert "ikke i Slack" not in _text(_told(store, ASTRID))


def test_a_long_plan_is_cut_where_nobody_reads_on(store: Store) -> None:
    days = [date(2026, 3, 2) + timedelta(days=n) for n in range(200)]
    later = an_act(at=NOW + timedelta(hours=1))
    store.planner.save_draft(later, ORGANISATION, YEAR, map(an_entry, days))
    store.planner.circulate(later, ORGANISATION, YEAR)

    post = _told(store, ASTRID)
    assert isinstance(post, Post)
    text = _text(post)
    # The name of the body is a line as well.
    assert text.splitlines()[-1] == f"… og {201 - LINES_AT_MOST} til."
    assert all(len(block["text"]["text"]) <= 3000 for block in post.blocks)


def _adopt(store: Store, *, holds_dates: bool = False) -> Version:
    adopted = store.planner.adopt(
        an_act(), ORGANISATION, YEAR, case="sak 12/2025", holds_dates=holds_dates
    )
    assert adopted
    return adopted


def _told(store: Store, person: Person, *, version: int | None = None) -> Rendering:
    """Draw the last that a person is told of the plan, or of one of its versions."""
    latest = store.versions(ORGANISATION, YEAR)[-1]
    found = [
        message
        for message in _waiting(store, person)
        if message.kind is not Kind.HELD_DATES
        and (version is None or message.plan == latest.id)
    ]
    return _draw(store, found[-1]) if found else None


def _held(store: Store, person: Person) -> Rendering:
    files = [m for m in _waiting(store, person) if m.kind is Kind.HELD_DATES]
    return _draw(store, files[-1])


def _given(store: Store, person: Person) -> Attachment:
    drawn = _held(store, person)
    assert isinstance(drawn, Attachment)
    return drawn


def _waiting(store: Store, person: Person) -> list[Message]:
    """List what is to be said to a person of plans, in the order it was asked for."""
    with reading(store.engine) as db:
        mine = (t.outbox.c.to == person.id) & t.outbox.c.plan.is_not(None)
        rows = db.execute(select(t.outbox).where(mine).order_by(t.outbox.c.id))
        return [outbox.message(row) for row in rows]


def _draw(store: Store, message: Message) -> Rendering:
    return Renderer(store, clock=lambda: NOW, sender="radslag@example.no")(message)


def _text(drawn: Rendering) -> str:
    assert isinstance(drawn, Post)
    return "\n".join(block["text"]["text"] for block in drawn.blocks)
