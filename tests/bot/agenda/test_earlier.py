"""The minutes that an agenda is about are named by the record."""

from dataclasses import replace
from datetime import date
from typing import Final

from bot.agenda.earlier import with_earlier
from bot.agenda.item import Item, ItemId, ItemKind, ItemState, Paper
from bot.agenda.skeleton import usual_agenda
from bot.body import BodyId
from bot.meeting import Meeting, MeetingId
from bot.orders import Language, StandingOrders
from tests.builders import a_body, a_called_meeting, a_meeting, a_time

KINDS: Final = (ItemKind.OWN_MINUTES, ItemKind.OTHER_MINUTES, ItemKind.CASE)
ORDERS: Final = StandingOrders(agenda=KINDS)
BOARD: Final = a_body(id=BodyId(2), name="Styringsgruppen")


def _next(language: Language = Language.BOKMAL, **changes: object) -> Meeting:
    orders = replace(ORDERS, language=language)
    agenda = usual_agenda(orders, ("Sykkelveier",))
    named = (replace(each, id=ItemId(n)) for n, each in enumerate(agenda, 1))
    return a_meeting(body=a_body(orders=orders), agenda=tuple(named), **changes)


def _held(number: int, day: date, **changes: object) -> Meeting:
    times = {"starts_at": a_time(9, day=day), "ends_at": a_time(11, day=day)}
    return a_called_meeting(id=MeetingId(number), **times, **changes)


OWN: Final = _held(7, date(2025, 11, 27))
FIRST: Final = _held(8, date(2025, 12, 11), body=BOARD)
SECOND: Final = _held(9, date(2026, 1, 15), body=BOARD)


def _titles(meeting: Meeting) -> list[tuple[int, str]]:
    return [(item.id, item.title) for item in meeting.agenda]


def test_own_and_other_minutes_are_items_of_their_own() -> None:
    laid = with_earlier(_next(), own=OWN, others=(FIRST, SECOND))
    assert _titles(laid) == [
        (1, "Godkjenning av referat fra møtet torsdag 27. november 2025"),
        (2, "Referat fra Styringsgruppen torsdag 11. desember 2025"),
        (0, "Referat fra Styringsgruppen torsdag 15. januar 2026"),
        (3, "Sykkelveier"),
    ]


def test_they_are_named_in_the_bodys_language() -> None:
    laid = with_earlier(_next(Language.NYNORSK), own=OWN, others=(FIRST,))
    assert [item.title for item in laid.agenda][:2] == [
        "Godkjenning av referat frå møtet torsdag 27. november 2025",
        "Referat frå Styringsgruppen torsdag 11. desember 2025",
    ]


def test_what_is_said_of_an_item_stays_when_others_come_and_go() -> None:
    laid = with_earlier(_next(), own=OWN, others=(FIRST, SECOND))
    paper = Paper(title="Referat", link="https://example.no/referat")
    item = replace(laid.agenda[2], id=ItemId(4), papers=(paper,))
    seen = replace(laid, agenda=(*laid.agenda[:2], item, laid.agenda[3]))

    assert with_earlier(seen, own=OWN, others=(FIRST, SECOND)) == seen
    without = with_earlier(seen, own=OWN, others=(SECOND,))
    assert [(i.id, i.papers) for i in without.agenda[1:]] == [(4, (paper,)), (3, ())]


def test_place_of_others_is_kept_for_when_there_are_some() -> None:
    laid = with_earlier(_next(), own=OWN, others=(FIRST,))
    assert _titles(with_earlier(laid, own=None, others=())) == [
        (1, "Godkjenning av referat fra møtet torsdag 27. november 2025"),
        (2, "Protokoller og referater fra andre organer"),
        (3, "Sykkelveier"),
    ]


def test_minutes_that_the_secretary_put_there_are_left_alone() -> None:
    typed = Item(
        id=ItemId(5), kind=ItemKind.OTHER_MINUTES, title="Referat fra Osloregionen"
    )
    seen = replace(_next(), agenda=(*_next().agenda, typed))
    laid = with_earlier(seen, own=None, others=(FIRST,))
    assert _titles(laid)[1:] == [
        (2, "Referat fra Styringsgruppen torsdag 11. desember 2025"),
        (5, "Referat fra Osloregionen"),
        (3, "Sykkelveier"),
    ]
    assert with_earlier(laid, own=None, others=(FIRST,)) == laid


def test_withdrawn_minutes_stay_withdrawn() -> None:
    laid = with_earlier(_next(), own=OWN, others=(FIRST,))
    gone = replace(laid.agenda[1], state=ItemState.WITHDRAWN)
    seen = replace(laid, agenda=(laid.agenda[0], gone, laid.agenda[2]))
    assert with_earlier(seen, own=OWN, others=(FIRST,)) == seen


def test_agenda_without_place_for_others_has_none() -> None:
    bare = replace(_next(), agenda=(Item(title="Sykkelveier"),))
    assert with_earlier(bare, own=OWN, others=(FIRST,)) == bare


def test_called_meeting_keeps_the_others_that_were_told() -> None:
    laid = with_earlier(_next(), own=OWN, others=(FIRST,))
    called = replace(laid, status=a_called_meeting().status)
    later = replace(OWN, starts_at=a_time(9, day=date(2025, 12, 4)))
    seen = with_earlier(called, own=later, others=(FIRST, SECOND))
    assert [item.title for item in seen.agenda] == [
        "Godkjenning av referat fra møtet torsdag 4. desember 2025",
        "Referat fra Styringsgruppen torsdag 11. desember 2025",
        "Sykkelveier",
    ]
