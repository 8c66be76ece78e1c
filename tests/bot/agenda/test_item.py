"""Cases get the numbers of the year, once and without gaps."""

from bot.agenda.item import Item, ItemKind, ItemState, number
from tests.builders import an_agenda


def test_numbers_go_on_from_the_years_last_one() -> None:
    numbered = number(an_agenda("Sykkelveier", "Budsjett"), after=7, year=2026)
    assert [(item.title, item.number) for item in numbered] == [
        ("Godkjenning av innkalling og dagsorden", None),
        ("Godkjenning av referat", 8),
        ("Sykkelveier", 9),
        ("Budsjett", 10),
        ("Eventuelt", 11),
    ]


def test_number_once_given_is_never_given_again() -> None:
    items = (Item(title="Gammel", number=3, year=2025), Item(title="Ny"))
    assert number(items, after=5, year=2026) == (
        Item(title="Gammel", number=3, year=2025),
        Item(title="Ny", number=6, year=2026),
    )


def test_numbers_go_on_after_one_that_was_reserved() -> None:
    items = (Item(title="Ny"), Item(title="Reservert", number=1, year=2026))
    numbered = number(items, after=1, year=2026)
    assert [(item.title, item.number) for item in numbered] == [
        ("Ny", 2),
        ("Reservert", 1),
    ]


def test_no_items_take_no_numbers() -> None:
    assert number((), after=5, year=2026) == ()


def test_what_is_withdrawn_or_postponed_before_the_notice_takes_no_number() -> None:
    items = (
        Item(title="Trukket", state=ItemState.WITHDRAWN),
        Item(title="Utsatt", state=ItemState.POSTPONED),
        Item(title="Sykkelveier"),
    )
    numbered = number(items, after=0, year=2026)
    assert [item.number for item in numbered] == [None, None, 1]


def test_only_what_opens_the_meeting_has_no_number() -> None:
    kinds = {kind: Item(kind=kind, title="").is_numbered for kind in ItemKind}
    assert kinds == {
        ItemKind.ROLL_CALL: False,
        ItemKind.OPENING: False,
        ItemKind.CASE: True,
        ItemKind.OWN_MINUTES: True,
        ItemKind.OTHER_MINUTES: True,
        ItemKind.FOLLOW_UP: True,
        ItemKind.BRIEFING: True,
        ItemKind.ROUND: True,
        ItemKind.ANY_OTHER: True,
    }
