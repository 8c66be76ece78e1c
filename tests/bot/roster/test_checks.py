"""What is wrong with a roster though each of its cells can be read."""

import pytest

from tests.rosters import (
    ASTRID,
    BODY,
    COUNCIL,
    COUNTY_SEAT,
    LIER,
    MEETING,
    SEAT,
    SECRETARY,
    Cells,
    faults,
    roster,
)

NEWCOMER = {**SEAT, "medlem": "Bjarne Solli", "fra": "01.03.2027"}
OUTGOING = {**SEAT, "til": "28.02.2027"}


def _without(cells: Cells, *names: str) -> Cells:
    return {name: value for name, value in cells.items() if name not in names}


def test_check_proposes_the_nearest_municipality() -> None:
    (found,) = faults({"deltakere": ({**LIER, "navn": "Dramen"},), "plasser": ()})
    assert found == (
        "rad.xlsx, arket «deltakere», rad 4, kolonnen «navn»: Det finnes ingen kommune "
        "som heter «Dramen». Mente du «Drammen»?"
    )


def test_check_names_the_right_numbers() -> None:
    (found,) = faults({"deltakere": ({**LIER, "nummer": "0627"}, *BUSKERUD_ROW)})
    assert found.endswith(
        "«0627» er ikke nummeret. Lier har eller har hatt «0626», «3049» eller «3312»."
    )


BUSKERUD_ROW = COUNCIL["deltakere"][1:]


@pytest.mark.parametrize(
    ("sheet", "column"),
    [("deltakere", "navn"), ("organer", "organ"), ("sekretariat", "person")],
)
def test_check_finds_what_stands_twice(sheet: str, column: str) -> None:
    rows = tuple(COUNCIL[sheet])
    found = faults({sheet: (*rows, rows[0])})
    last = 4 + len(rows)
    assert (
        f"rad.xlsx, arket «{sheet}», rad {last}, kolonnen «{column}»: "
        "Det samme står i rad 4. Behold bare det ene."
    ) in found


def test_check_finds_two_people_with_one_email() -> None:
    twin = {"navn": "Astri Brekke", "e-post": "ASTRID@lier.example"}
    assert faults({"personer": (*COUNCIL["personer"], twin)}) == [
        (
            "rad.xlsx, arket «personer», rad 8, kolonnen «e-post»: Astrid Brekke i "
            "rad 4 har samme e-post. Gi hver sin, eller behold bare den ene."
        )
    ]


def test_check_finds_a_person_without_email_who_stands_twice() -> None:
    (guro,) = (p for p in COUNCIL["personer"] if p["navn"] == "Guro Fjeld")
    found = faults({"personer": (*COUNCIL["personer"], guro), "plasser": ()})
    assert [fault.split(": ")[1] for fault in found] == [
        "Det samme står i rad 7. Behold bare det ene."
    ]


def test_check_lets_two_of_a_name_pass_who_have_each_their_email() -> None:
    other = {**ASTRID, "e-post": "astrid@hole.example"}
    seat = {**SEAT, "medlem": "astrid@hole.example"}
    found = roster(
        {"personer": (*COUNCIL["personer"], other), "plasser": (seat, COUNTY_SEAT)}
    )
    assert found.seats[0].holder == found.people[-1]


def test_check_lets_people_follow_each_other_in_a_seat() -> None:
    found = roster({"plasser": (OUTGOING, NEWCOMER_ALONE, COUNTY_SEAT)})
    assert [seat.since for seat in found.seats] == [None, found.seats[1].since, None]


NEWCOMER_ALONE = _without(NEWCOMER, "vara 1")


def test_check_finds_a_seat_that_is_held_twice_at_once() -> None:
    found = faults({"plasser": (SEAT, NEWCOMER_ALONE, COUNTY_SEAT)})
    assert found == [
        (
            "rad.xlsx, arket «plasser», rad 5, kolonnen «verv»: Plassen for rådmann "
            "fra Lier står også i rad 4, for samme tid. Behold bare den ene, eller "
            "skriv fra og til."
        )
    ]


def test_check_finds_a_vote_that_comes_and_goes() -> None:
    mute = {**NEWCOMER_ALONE, "stemmerett": "nei"}
    assert faults({"plasser": (OUTGOING, mute, COUNTY_SEAT)}) == [
        (
            "rad.xlsx, arket «plasser», rad 5, kolonnen «stemmerett»: Stemmeretten er "
            "en annen i rad 4. Skriv det samme."
        )
    ]


def test_check_lets_one_person_hold_two_seats() -> None:
    county = {**COUNTY_SEAT, "medlem": "Astrid Brekke"}
    assert roster({"plasser": (SEAT, county)}).seats[1].holder is not None


@pytest.mark.parametrize("fra", ["09.00", "11.00", "08.00"])
def test_check_finds_a_body_that_meets_twice_at_once(fra: str) -> None:
    other = {**MEETING, "fra": fra, "til": "12.00"}
    assert faults({"møter": (MEETING, other), "saker": ()}) == [
        (
            "rad.xlsx, arket «møter», rad 5, kolonnen «dato»: Rådmannsgruppen har "
            "allerede et møte da, i rad 4. Behold bare det ene, eller flytt det andre."
        )
    ]


def test_check_lets_two_bodies_meet_at_once() -> None:
    other = {**BODY, "organ": "Styringsgruppen"}
    meeting = {**MEETING, "organ": "Styringsgruppen"}
    keeper = {**SECRETARY, "organ": "Styringsgruppen"}
    found = roster(
        {
            "organer": (BODY, other),
            "møter": (MEETING, meeting),
            "sekretariat": (SECRETARY, keeper),
        }
    )
    assert [m.body.name for m in found.meetings] == [
        "Rådmannsgruppen",
        "Styringsgruppen",
    ]
