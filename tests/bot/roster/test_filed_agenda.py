"""A file has an agenda's cases alone, or all of it, and gives the same one back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.agenda.item import Earlier, Item, ItemId, ItemKind, ItemState, Paper, number
from bot.agenda.skeleton import laid_out
from bot.orders import StandingOrders
from bot.roster.filed_agenda import filed, fitted, unfiled
from tests.builders import NOW

ORDERS: Final = StandingOrders(
    agenda=(
        ItemKind.OPENING,
        ItemKind.OWN_MINUTES,
        ItemKind.OTHER_MINUTES,
        ItemKind.CASE,
        ItemKind.ANY_OTHER,
    )
)
CASE: Final = Item(title="Sykkelveier", proposal="Vedtas.")
HELD: Final = Earlier(meeting=7, body="Styringsgruppen", starts_at=NOW, word="referat")
USUAL: Final = laid_out(ORDERS, (CASE,))


def _linked(opening: Item, own: Item, other: Item, *rest: Item) -> Iterator[Item]:
    """Let the record have named the minutes, and found two meetings of others."""
    yield opening
    yield replace(own, title="Referat 7", earlier=HELD)
    for n in (8, 9):
        yield replace(other, title=f"Referat {n}", earlier=replace(HELD, meeting=n))
    yield from rest


def test_cases_alone_are_filed_where_the_rest_is_as_always() -> None:
    named = tuple(replace(each, id=ItemId(n)) for n, each in enumerate(USUAL, 1))
    assert filed(ORDERS, USUAL) == (CASE,)
    assert filed(ORDERS, tuple(_linked(*named))) == (CASE,)
    assert unfiled(ORDERS, (CASE,)) == USUAL


def test_whole_agenda_is_filed_where_anything_else_is_otherwise() -> None:
    opening, own, other, case, last = USUAL
    moved = (opening, own, case, other, last)
    withdrawn = (*USUAL[:4], replace(last, state=ItemState.WITHDRAWN))
    for agenda in (moved, withdrawn):
        assert filed(ORDERS, agenda) == agenda
        assert unfiled(ORDERS, agenda) == agenda


def test_numbers_of_a_called_meeting_are_filed_with_it() -> None:
    called = number(tuple(_linked(*USUAL)), after=3, year=2026)
    rows = filed(ORDERS, called)
    assert [(item.title, item.number) for item in rows] == [
        ("Godkjenning av innkalling og dagsorden", None),
        ("Godkjenning av protokoll fra forrige møte", 4),
        ("Protokoller og referater fra andre organer", 5),
        ("Protokoller og referater fra andre organer", 6),
        ("Sykkelveier", 7),
        ("Eventuelt", 8),
    ]
    assert filed(ORDERS, unfiled(ORDERS, rows)) == rows


def test_what_the_record_knows_by_itself_is_not_filed() -> None:
    paper = Paper(title="Kart", link="https://a.example")
    known = replace(
        CASE,
        id=ItemId(3),
        came_from=ItemId(1),
        refers=(ItemId(2),),
        added_at=NOW,
        papers=(replace(paper, came_at=NOW + timedelta(days=1)),),
    )
    assert filed(ORDERS, laid_out(ORDERS, (known,))) == (
        replace(CASE, papers=(paper,)),
    )


def test_items_are_those_that_they_were() -> None:
    known = Item(id=ItemId(3), title="Sykkelveier", came_from=ItemId(1))
    own = Item(id=ItemId(4), kind=ItemKind.OWN_MINUTES, title="Referat 7", earlier=HELD)
    numbered = Item(id=ItemId(5), title="Gammelt navn", number=2, year=2026)
    minutes = Item(kind=ItemKind.OWN_MINUTES, title="Referat fra forrige møte")
    new = (
        Item(title="Budsjett"),
        minutes,
        Item(title="Nytt navn", number=2, year=2026),
        CASE,
        CASE,
    )
    assert fitted((known, own, numbered), new) == (
        Item(title="Budsjett"),
        replace(minutes, id=ItemId(4), earlier=HELD),
        Item(id=ItemId(5), title="Nytt navn", number=2, year=2026),
        replace(CASE, id=ItemId(3), came_from=ItemId(1)),
        CASE,
    )
