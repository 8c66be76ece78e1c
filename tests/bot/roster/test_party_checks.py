"""What is wrong with who takes part, what they belong to and who holds which office."""

import pytest

from tests.rosters import (
    ASTRID,
    BUSKERUD,
    COUNCIL,
    LIER,
    TENURE,
    Cells,
    File,
    faults,
    roster,
)

WHERE = "rad.xlsx, arket"
HOLE: Cells = {"navn": "Hole", "slag": "kommune"}
ALLIANCE: Cells = {"navn": "Vestregionen", "slag": "samarbeid"}
REGION: Cells = {"navn": "Ringeriksregionen", "slag": "region"}
PARTIES = (LIER, BUSKERUD, HOLE, ALLIANCE, REGION)
MEMBER: Cells = {"deltaker": "Lier", "i": "Vestregionen"}
OTHER: Cells = {**TENURE, "person": "Bjarne Solli"}


def _belonging(*rows: Cells) -> File:
    return {"deltakere": PARTIES, "medlemskap": rows}


def test_check_proposes_the_nearest_municipality() -> None:
    nobody: File = dict.fromkeys(("verv", "plasser", "medlemmer", "vara"), ())
    (found,) = faults({**nobody, "deltakere": ({**LIER, "navn": "Dramen"},)})
    assert found == (
        "rad.xlsx, arket «deltakere», rad 4, kolonnen «navn»: Det finnes ingen kommune "
        "som heter «Dramen». Mente du «Drammen»?"
    )


def test_check_names_the_right_numbers() -> None:
    (found,) = faults({"deltakere": ({**LIER, "nummer": "0627"}, BUSKERUD)})
    assert found.endswith(
        "«0627» er ikke nummeret. Lier har eller har hatt «0626», «3049» eller «3312»."
    )


def test_check_looks_only_municipalities_and_counties_up() -> None:
    union = {"navn": "Fagforbundet", "slag": "fagforening", "nummer": "12"}
    found = roster({"deltakere": (LIER, BUSKERUD, union)})
    assert found.participants[-1].number == "12"


def test_check_finds_a_participant_that_stands_twice() -> None:
    later = {**LIER, "nummer": "3312"}
    found = faults({"deltakere": (LIER, BUSKERUD, later)})
    assert found[0] == (
        f"{WHERE} «deltakere», rad 6, kolonnen «navn»: Det samme står i rad 4. Behold "
        "bare det ene."
    )


def test_check_finds_successors_that_go_around() -> None:
    one, other = {**LIER, "etterfølger": "Hole"}, {**HOLE, "etterfølger": "Lier"}
    assert faults({"deltakere": (one, BUSKERUD, other)}) == [
        (
            f"{WHERE} «deltakere», rad {row}, kolonnen «etterfølger»: {name} blir "
            "etterfølger av seg selv til slutt. Rett navnet."
        )
        for row, name in ((4, "Lier"), (6, "Hole"))
    ]


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
    found = faults({"personer": (*COUNCIL["personer"], guro)})
    assert [fault.split(": ")[1] for fault in found] == [
        "Det samme står i rad 7. Behold bare det ene."
    ]


def test_check_lets_two_of_a_name_pass_who_have_each_their_email() -> None:
    other = {**ASTRID, "e-post": "astrid@hole.example"}
    tenure = {**TENURE, "person": "astrid@hole.example"}
    found = roster({"personer": (*COUNCIL["personer"], other), "verv": (tenure,)})
    assert found.tenures[0].person == found.people[-1]


def test_check_lets_one_be_a_member_of_several() -> None:
    rows = (
        MEMBER,
        {**MEMBER, "i": "Ringeriksregionen"},
        {**MEMBER, "deltaker": "Hole"},
    )
    nested = {"deltaker": "Ringeriksregionen", "i": "Vestregionen"}
    assert len(roster(_belonging(*rows, nested)).memberships) == 4


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (
            {"deltaker": "Lier", "i": "Hole"},
            "Hole er kommune i «deltakere». Man kan bare være med i et samarbeid ",
        ),
        (
            {"deltaker": "Vestregionen", "i": "Vestregionen"},
            "Vestregionen kan ikke være med i seg selv.",
        ),
    ],
)
def test_check_finds_what_can_not_be_a_membership(row: Cells, sentence: str) -> None:
    (found,) = faults(_belonging(row))
    where = f"{WHERE} «medlemskap», rad 4, kolonnen «i»: "
    assert found.startswith(f"{where}{sentence}")


def test_check_finds_a_membership_that_stands_twice() -> None:
    assert faults(_belonging(MEMBER, {**MEMBER, "fra": "01.01.2020"})) == [
        (
            f"{WHERE} «medlemskap», rad 5, kolonnen «deltaker»: Det samme står i "
            "rad 4. Behold bare det ene."
        )
    ]


def test_check_finds_memberships_that_go_around() -> None:
    there = {"deltaker": "Ringeriksregionen", "i": "Vestregionen"}
    back = {"deltaker": "Vestregionen", "i": "Ringeriksregionen"}
    assert faults(_belonging(MEMBER, there, back)) == [
        (
            f"{WHERE} «medlemskap», rad 5, kolonnen «i»: Ringeriksregionen blir med i "
            "seg selv gjennom Vestregionen."
        ),
        (
            f"{WHERE} «medlemskap», rad 6, kolonnen «i»: Vestregionen blir med i seg "
            "selv gjennom Ringeriksregionen."
        ),
    ]


def test_check_lets_somebody_leave_and_come_back() -> None:
    first, second = {**MEMBER, "til": "31.12.2014"}, {**MEMBER, "fra": "01.01.2015"}
    assert len(roster(_belonging(first, second)).memberships) == 2


def test_check_finds_a_row_outside_the_life_of_a_participant() -> None:
    gone = {**LIER, "til": "31.12.2019"}
    tenure = {**TENURE, "fra": "01.01.2020", "til": "31.12.2023"}
    assert faults({"deltakere": (gone, BUSKERUD), "verv": (tenure,)}) == [
        (
            f"{WHERE} «verv», rad 4, kolonnen «fra»: Lier er der bare til 31.12.2019, "
            "og raden gjelder fra 01.01.2020 til 31.12.2023. Rett datoene."
        )
    ]


def test_check_finds_two_in_one_office() -> None:
    assert faults({"verv": (TENURE, {**OTHER, "fra": "01.03.2027"})}) == [
        (
            f"{WHERE} «verv», rad 5, kolonnen «person»: Astrid Brekke er rådmann i "
            "Lier på samme tid, i rad 4. Skriv til-dato på den ene og fra-dato på den "
            "andre, eller «konstituert» eller «fungerende» som måte."
        )
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ({**TENURE, "til": "28.02.2027"}, {**OTHER, "fra": "01.03.2027"}),
        (TENURE, {**OTHER, "måte": "fungerende", "fra": "01.03.2027"}),
        ({**TENURE, "måte": "konstituert"}, {**TENURE, "person": "Guro Fjeld"}),
        (TENURE, {**OTHER, "verv": "ordfører"}),
        (TENURE, {**OTHER, "deltaker": "Buskerud"}),
    ],
)
def test_check_lets_people_follow_and_act_for_each_other(
    rows: tuple[Cells, ...],
) -> None:
    assert len(roster({"verv": rows}).tenures) == 2


def test_check_finds_an_office_that_stands_twice() -> None:
    assert faults({"verv": (TENURE, TENURE)}) == [
        (
            f"{WHERE} «verv», rad 5, kolonnen «verv»: Det samme står i rad 4. Behold "
            "bare det ene."
        )
    ]
