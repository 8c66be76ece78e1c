"""Seats with their rights, those who were given them, and stand-ins of each list."""

from datetime import date

import pytest

from bot.body import Rank
from bot.rights import OBSERVER, Rights
from bot.roster.roster import Listing, Seat
from tests.rosters import (
    COUNTY_SEAT,
    LISTING,
    MANDATE,
    PROXY,
    SEAT,
    Cells,
    a_sheet,
    faults,
    roster,
)

AT = a_sheet("").at
VICE: Cells = {**SEAT, "verv": "medlem", "gruppe": "Ap/Sp"}
SECOND: Cells = {**VICE, "nr": 2}
SEATS = (SEAT, COUNTY_SEAT, VICE, SECOND)
WHERE = "rad.xlsx, arket"


def _without(cells: Cells, *names: str) -> Cells:
    return {name: value for name, value in cells.items() if name not in names}


def test_read_takes_a_seat_with_all_that_may_be_said_of_it() -> None:
    row = {
        **SEAT,
        "nr": 2,
        "gruppe": "Ap/Sp",
        "stemmerett": "nei",
        "talerett": "ja",
        "hjemmel": "kommuneloven § 13-1",
        "stemmer": 3,
        "fra": "01.01.2020",
        "til": "31.12.2023",
    }
    found = roster({"plasser": (row, COUNTY_SEAT), "vara": ()})
    assert found.seats[0] == Seat(
        body=found.bodies[0],
        participant=found.participants[0],
        office="rådmann",
        number=2,
        group="Ap/Sp",
        rights=Rights(proposes=False, votes=False, basis="kommuneloven § 13-1"),
        weight=3,
        since=date(2020, 1, 1),
        until=date(2023, 12, 31),
        at=AT,
    )


@pytest.mark.parametrize(
    ("cells", "rights"),
    [
        ({}, Rights()),
        ({"stemmerett": "ja"}, Rights()),
        ({"stemmerett": "nei"}, OBSERVER),
        (
            {"stemmerett": "nei", "forslagsrett": "ja"},
            Rights(speaks=False, votes=False),
        ),
        ({"talerett": "nei"}, Rights(speaks=False)),
        ({"møterett": "nei"}, Rights(attends=False)),
    ],
)
def test_read_gives_who_votes_the_right_to_speak_and_propose(
    cells: Cells, rights: Rights
) -> None:
    found = roster({"plasser": ({**SEAT, **cells}, COUNTY_SEAT)})
    assert found.seats[0].rights == rights


def test_read_spells_a_group_as_its_first_seat_does() -> None:
    other = {**SECOND, "gruppe": "AP/SP"}
    listing = {**_without(LISTING, "verv"), "gruppe": "ap/sp"}
    found = roster({"plasser": (*SEATS[:3], other), "vara": (listing,)})
    assert [seat.group for seat in found.seats] == ["", "", "Ap/Sp", "Ap/Sp"]
    assert found.listings[0].group == "Ap/Sp"


@pytest.mark.parametrize(
    ("word", "rank"),
    [
        ("", Rank.HOLDER),
        ("medlem", Rank.HOLDER),
        ("Settemedlem", Rank.SUBSTITUTE),
        ("fast fullmektig", Rank.PROXY),
    ],
)
def test_read_takes_in_which_capacity_somebody_sits(word: str, rank: Rank) -> None:
    found = roster({"medlemmer": ({**MANDATE, "som": word},)})
    assert [mandate.rank for mandate in found.mandates] == [rank]


def test_read_finds_the_seat_by_its_number() -> None:
    vice = _without(VICE, "gruppe")
    second: Cells = {**vice, "nr": 2, "person": "Bjarne Solli"}
    first: Cells = {**vice, "person": "Astrid Brekke"}
    found = roster({"plasser": SEATS, "medlemmer": (second, first)})
    assert [mandate.seat for mandate in found.mandates] == [
        found.seats[3],
        found.seats[2],
    ]


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        (
            {"verv": "fylkesrådman"},
            "«verv»: Buskerud fylkeskommune har ingen plass som fylkesrådman i ",
        ),
        ({"verv": "fylkesrådman"}, "Rådmannsgruppen. Mente du «fylkesrådmann»?"),
        (
            {"deltaker": "Lier", "verv": "observatør"},
            "Lier har ingen plass som observatør i Rådmannsgruppen. Legg til en rad i ",
        ),
        (
            {"deltaker": "Lier", "verv": "medlem", "nr": 3},
            "«nr»: Lier har 2 plasser som medlem i Rådmannsgruppen; høyeste nr er 2. ",
        ),
        ({"nr": 2}, "har 1 plass som fylkesrådmann i Rådmannsgruppen; høyeste nr er 1"),
        ({"nr": 0}, "«nr»: «0» kan ikke stå her. Skriv et helt tall fra 1"),
    ],
)
def test_read_refuses_a_seat_that_is_not_there(cells: Cells, sentence: str) -> None:
    (found,) = faults({"plasser": SEATS, "medlemmer": ({**MANDATE, **cells},)})
    assert found.startswith(f"{WHERE} «medlemmer», rad 4")
    assert sentence in found


@pytest.mark.parametrize("column", ["nr", "stemmer"])
def test_read_refuses_a_seat_that_is_counted_from_nought(column: str) -> None:
    (found,) = faults({"plasser": ({**SEAT, column: 0}, COUNTY_SEAT)})
    assert "Skriv et helt tall fra 1 til 999." in found


def test_read_blames_no_other_sheet_for_a_seat_that_could_not_be_read() -> None:
    (found,) = faults({"plasser": (SEAT, {**COUNTY_SEAT, "organ": "Radet"})})
    assert found.startswith(f"{WHERE} «plasser», rad 5, kolonnen «organ»")


def test_read_takes_stand_ins_of_each_kind_of_list() -> None:
    of_seat, of_group, of_all, of_participant = (
        LISTING,
        {**_without(LISTING, "verv"), "gruppe": "Ap/Sp"},
        {**_without(LISTING, "verv", "deltaker"), "gruppe": "Ap/Sp"},
        _without(LISTING, "verv"),
    )
    found = roster(
        {"plasser": SEATS, "vara": (of_seat, of_group, of_all, of_participant)}
    )
    body, lier, bjarne = found.bodies[0], found.participants[0], found.people[1]
    assert found.listings == (
        Listing(body=body, seat=found.seats[0], person=bjarne, at=AT),
        Listing(body=body, participant=lier, group="Ap/Sp", person=bjarne, at=AT),
        Listing(body=body, group="Ap/Sp", person=bjarne, at=AT),
        Listing(body=body, participant=lier, person=bjarne, at=AT),
    )


def test_read_calls_stand_ins_in_the_order_of_the_rows() -> None:
    names = ("Guro Fjeld", "Bjarne Solli", "Frode Haugen")
    rows = tuple({**LISTING, "person": name} for name in names)
    assert [each.person.name for each in roster({"vara": rows}).listings] == [*names]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (
            {**_without(LISTING, "verv"), "nr": 2},
            "«verv»: Skriv vervet også, eller ta bort nummeret.",
        ),
        (
            {**LISTING, "gruppe": "Ap/Sp"},
            "«gruppe»: Vara er for én plass eller for en gruppe. Ta bort det ene.",
        ),
        (_without(LISTING, "deltaker"), "«deltaker»: Skriv hvem plassen tilhører."),
        (
            _without(LISTING, "deltaker", "verv"),
            "«deltaker»: Skriv deltaker eller gruppe: hvem er det vara for?",
        ),
    ],
)
def test_read_refuses_a_stand_in_of_nobody_or_of_two_at_once(
    row: Cells, sentence: str
) -> None:
    (found,) = faults({"plasser": SEATS, "vara": (row,)})
    assert found.startswith(f"{WHERE} «vara», rad 4")
    assert sentence in found


def test_read_takes_a_proxy_with_days() -> None:
    row = {**PROXY, "fra": "01.01.2027"}
    (found,) = roster({"medlemmer": (row,)}).mandates
    assert (found.rank, found.since) == (Rank.PROXY, date(2027, 1, 1))
