"""What is wrong with seats, who was given them, and who stands in for whom."""

import pytest

from tests.rosters import (
    BODY,
    BUSKERUD,
    COUNTY_SEAT,
    LIER,
    LISTING,
    MANDATE,
    PROXY,
    SEAT,
    TENURE,
    Cells,
    faults,
    roster,
)

WHERE = "rad.xlsx, arket"
ELECTED: Cells = {**SEAT, "verv": "medlem", "gruppe": "Ap/Sp"}
SEATS = (SEAT, COUNTY_SEAT, ELECTED)
GIVEN: Cells = {**SEAT, "verv": "medlem", "person": "Astrid Brekke"}
BJARNES: Cells = {**GIVEN, "person": "Bjarne Solli"}
GROUP: Cells = {
    "organ": "Rådmannsgruppen",
    "deltaker": "Lier",
    "gruppe": "Ap/Sp",
    "person": "Bjarne Solli",
}


def _given(*rows: Cells) -> list[str]:
    return faults({"plasser": SEATS, "medlemmer": rows})


def test_check_finds_a_seat_that_stands_twice() -> None:
    assert faults({"plasser": (SEAT, COUNTY_SEAT, {**SEAT, "nr": 1})}) == [
        (
            f"{WHERE} «plasser», rad 6, kolonnen «verv»: Det samme står i rad 4. "
            "Behold bare det ene."
        )
    ]


def test_check_lets_a_participant_have_several_seats() -> None:
    assert len(roster({"plasser": (*SEATS, {**ELECTED, "nr": 2})}).seats) == 4


def test_check_finds_two_in_one_seat() -> None:
    assert _given(GIVEN, {**BJARNES, "fra": "01.03.2027"}) == [
        (
            f"{WHERE} «medlemmer», rad 5, kolonnen «person»: Astrid Brekke er medlem "
            "på samme plass på samme tid, i rad 4. Skriv til-dato på den ene og "
            "fra-dato på den andre, eller gi deltakeren en plass til med et annet nr."
        )
    ]


@pytest.mark.parametrize("word", ["settemedlem", "fast fullmektig"])
def test_check_finds_two_in_the_same_capacity(word: str) -> None:
    (found,) = _given({**GIVEN, "som": word}, {**BJARNES, "som": word})
    assert f"Astrid Brekke er {word} på samme plass" in found


@pytest.mark.parametrize(
    "rows",
    [
        ({**GIVEN, "til": "28.02.2027"}, {**BJARNES, "fra": "01.03.2027"}),
        (GIVEN, {**BJARNES, "som": "settemedlem"}),
        (GIVEN, {**BJARNES, "som": "fast fullmektig"}),
        (GIVEN, MANDATE),
    ],
)
def test_check_lets_people_follow_each_other_in_a_seat(rows: tuple[Cells, ...]) -> None:
    assert _given(*rows) == []


@pytest.mark.parametrize("word", ["medlem", "fast fullmektig"])
def test_check_finds_somebody_who_has_a_seat_twice(word: str) -> None:
    assert _given(GIVEN, {**GIVEN, "som": word}) == [
        (
            f"{WHERE} «medlemmer», rad 5, kolonnen «person»: Astrid Brekke har plassen "
            "alt, i rad 4. Behold bare det ene."
        )
    ]


def test_check_lets_one_person_hold_two_seats() -> None:
    assert _given(GIVEN, {**MANDATE, "person": "Astrid Brekke"}) == []


def test_check_finds_a_mandate_outside_the_life_of_its_seat() -> None:
    seat = {**ELECTED, "fra": "01.01.2024", "til": "31.12.2027"}
    late = {**GIVEN, "fra": "01.01.2028"}
    assert faults({"plasser": (SEAT, COUNTY_SEAT, seat), "medlemmer": (late,)}) == [
        (
            f"{WHERE} «medlemmer», rad 4, kolonnen «fra»: Plassen er der bare fra "
            "01.01.2024 til 31.12.2027, og raden gjelder fra 01.01.2028. Rett datoene."
        )
    ]


def test_check_lets_a_mandate_be_longer_than_its_seat() -> None:
    seat = {**ELECTED, "til": "31.12.2027"}
    found = roster({"plasser": (SEAT, COUNTY_SEAT, seat), "medlemmer": (GIVEN,)})
    assert found.mandates[0].until is None


def test_check_finds_a_listing_outside_the_life_of_its_seat() -> None:
    seat = {**SEAT, "til": "31.12.2027"}
    late = {**LISTING, "fra": "01.01.2028"}
    (found,) = faults({"plasser": (seat, COUNTY_SEAT), "vara": (late,)})
    assert found.startswith(f"{WHERE} «vara», rad 4, kolonnen «fra»: Plassen er der")


def test_check_finds_a_seat_outside_the_life_of_its_body_and_participant() -> None:
    gone = {**LIER, "til": "31.12.2019"}
    old = {**BODY, "til": "31.12.2030"}
    seat = {**SEAT, "fra": "01.01.2031"}
    changes = {"deltakere": (gone, BUSKERUD), "organer": (old,), "verv": ()}
    assert faults({**changes, "plasser": (seat, COUNTY_SEAT)}) == [
        (
            f"{WHERE} «plasser», rad 4, kolonnen «fra»: {name} er der bare til "
            f"{day}, og raden gjelder fra 01.01.2031. Rett datoene."
        )
        for name, day in (("Rådmannsgruppen", "31.12.2030"), ("Lier", "31.12.2019"))
    ]


@pytest.mark.parametrize(
    ("listing", "name"),
    [
        ({**LISTING, "person": "Astrid Brekke"}, "Astrid Brekke"),
        ({**LISTING, "verv": "medlem"}, "Bjarne Solli"),
        ({**COUNTY_SEAT, "person": "Frode Haugen"}, "Frode Haugen"),
    ],
)
def test_check_finds_a_member_who_is_their_own_stand_in(
    listing: Cells, name: str
) -> None:
    changes = {"plasser": SEATS, "medlemmer": (BJARNES, MANDATE, PROXY)}
    assert faults({**changes, "vara": (listing,)}) == [
        (
            f"{WHERE} «vara», rad 4, kolonnen «person»: {name} har plassen selv. Vara "
            "må være en annen."
        )
    ]


@pytest.mark.parametrize(
    "mandate",
    [
        {**BJARNES, "til": "31.12.2026"},
        {**BJARNES, "som": "settemedlem", "fra": "01.03.2027", "til": "31.08.2027"},
    ],
)
def test_check_lets_a_stand_in_have_the_seat_for_a_while(mandate: Cells) -> None:
    listing = {**LISTING, "verv": "medlem"}
    found = roster({"plasser": SEATS, "medlemmer": (mandate,), "vara": (listing,)})
    assert found.listings[0].person == found.mandates[0].person


def test_check_lets_a_stand_in_act_in_the_office_for_a_while() -> None:
    acting = {**TENURE, "person": "Bjarne Solli", "måte": "fungerende"}
    rows = (TENURE, {**acting, "fra": "01.07.2027", "til": "31.07.2027"})
    assert roster({"verv": rows}).listings[0].person.name == "Bjarne Solli"


def test_check_lets_who_has_the_office_stand_in_where_another_was_elected() -> None:
    elected = {**SEAT, "person": "Guro Fjeld"}
    listing = {**LISTING, "person": "Astrid Brekke"}
    assert roster({"medlemmer": (elected,), "vara": (listing,)}).listings != ()


def test_check_finds_a_group_that_no_seat_has() -> None:
    rows = ({**GROUP, "gruppe": "Ap/SV"}, {**GROUP, "deltaker": "Buskerud"})
    assert faults({"plasser": SEATS, "vara": rows}) == [
        (
            f"{WHERE} «vara», rad 4, kolonnen «gruppe»: Ingen plass i Rådmannsgruppen "
            "fra Lier har gruppa «Ap/SV». Mente du «Ap/Sp»?"
        ),
        (
            f"{WHERE} «vara», rad 5, kolonnen «gruppe»: Ingen plass i Rådmannsgruppen "
            "fra Buskerud fylkeskommune har gruppa «Ap/Sp». Skriv gruppa i «plasser» "
            "også."
        ),
    ]


@pytest.mark.parametrize("whose", ["Lier", ""])
def test_check_lets_a_group_be_a_participants_or_everybodys(whose: str) -> None:
    found = roster({"plasser": SEATS, "vara": ({**GROUP, "deltaker": whose},)})
    assert found.listings[0].group == "Ap/Sp"


def test_check_finds_a_stand_in_who_stands_twice_on_a_list() -> None:
    assert faults({"vara": (LISTING, {**LISTING, "nr": 1})}) == [
        (
            f"{WHERE} «vara», rad 5, kolonnen «person»: Det samme står i rad 4. Behold "
            "bare det ene."
        )
    ]


def test_check_lets_one_stand_in_on_several_lists() -> None:
    whose = {name: value for name, value in GROUP.items() if name != "gruppe"}
    found = roster({"plasser": SEATS, "vara": (LISTING, GROUP, whose)})
    assert len(found.listings) == 3
