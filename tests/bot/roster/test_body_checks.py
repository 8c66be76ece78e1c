"""What is wrong with bodies: whom they came from, who serves and leads them, when."""

import pytest

from tests.rosters import BODY, MEETING, SECRETARY, Cells, faults, roster

WHERE = "rad.xlsx, arket"
BOARD: Cells = {"organ": "Styringsgruppen", "organisasjon": "Vestregionen"}
LEAD: Cells = {"organ": "Rådmannsgruppen", "rolle": "leder", "deltaker": "Lier"}
BUSKERUDS: Cells = {**LEAD, "deltaker": "Buskerud fylkeskommune"}


@pytest.mark.parametrize(
    ("sheet", "column", "row"),
    [
        ("organer", "organ", BODY),
        ("sekretariat", "person", SECRETARY),
        ("ledelse", "deltaker", LEAD),
    ],
)
def test_check_finds_what_stands_twice(sheet: str, column: str, row: Cells) -> None:
    assert faults({sheet: (row, row)}) == [
        (
            f"rad.xlsx, arket «{sheet}», rad 5, kolonnen «{column}»: "
            "Det samme står i rad 4. Behold bare det ene."
        )
    ]


@pytest.mark.parametrize("column", ["overordnet organ", "forgjenger"])
def test_check_finds_bodies_that_come_from_each_other(column: str) -> None:
    group = {**BODY, column: "Styringsgruppen"}
    board = {**BOARD, column: "Rådmannsgruppen"}
    found = faults({"organer": (group, board)})
    assert found == [
        (
            f"{WHERE} «organer», rad {row}, kolonnen «{column}»: {name} kommer fra seg "
            "selv til slutt. Rett navnet."
        )
        for row, name in ((4, "Rådmannsgruppen"), (5, "Styringsgruppen"))
    ]


def test_check_finds_a_body_that_comes_from_itself() -> None:
    (found,) = faults({"organer": ({**BODY, "forgjenger": "Rådmannsgruppen"},)})
    assert "kommer fra seg selv" in found


def test_check_finds_two_who_lead_at_once() -> None:
    later = {**BUSKERUDS, "fra": "01.01.2027"}
    assert faults({"ledelse": (LEAD, later)}) == [
        (
            f"{WHERE} «ledelse», rad 5, kolonnen «deltaker»: Lier leder "
            "Rådmannsgruppen på samme tid, i rad 4. Skriv fra- og til-dato, så det er "
            "én om gangen."
        )
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ({**LEAD, "til": "31.12.2026"}, {**BUSKERUDS, "fra": "01.01.2027"}),
        (LEAD, {**BUSKERUDS, "rolle": "nestleder"}),
        ({**LEAD, "rolle": "nestleder"}, {**BUSKERUDS, "rolle": "nestleder"}),
    ],
)
def test_check_lets_the_lead_change_and_have_deputies(rows: tuple[Cells, ...]) -> None:
    assert len(roster({"ledelse": rows}).terms) == 2


@pytest.mark.parametrize(
    ("sheet", "row", "column"),
    [
        ("sekretariat", {**SECRETARY, "fra": "01.01.2029"}, "fra"),
        ("ledelse", {**LEAD, "fra": "01.01.2029"}, "fra"),
    ],
)
def test_check_finds_a_row_outside_the_life_of_a_body(
    sheet: str, row: Cells, column: str
) -> None:
    body = {**BODY, "fra": "01.01.2015", "til": "31.12.2028"}
    assert faults({"organer": (body,), sheet: (row,)}) == [
        (
            f"{WHERE} «{sheet}», rad 4, kolonnen «{column}»: Rådmannsgruppen er der "
            "bare fra 01.01.2015 til 31.12.2028, og raden gjelder fra 01.01.2029. "
            "Rett datoene."
        )
    ]


@pytest.mark.parametrize("year", [1927, 2127])
def test_check_finds_a_meeting_in_another_century(year: int) -> None:
    meeting = {**MEETING, "dato": f"04.02.{year}"}
    assert faults({"møter": (meeting,), "saker": ()}) == [
        (
            f"{WHERE} «møter», rad 4, kolonnen «dato»: 04.02.{year} er i et annet "
            "århundre. Rett årstallet."
        )
    ]


def test_check_finds_a_meeting_after_the_last_day_of_a_body() -> None:
    body = {**BODY, "til": "03.02.2027"}
    assert faults({"organer": (body,)}) == [
        (
            f"{WHERE} «møter», rad 4, kolonnen «dato»: Rådmannsgruppen er der bare til "
            "03.02.2027. Rett datoen."
        )
    ]


@pytest.mark.parametrize("fra", ["09.00", "11.00", "08.00"])
def test_check_finds_a_body_that_meets_twice_at_once(fra: str) -> None:
    other = {**MEETING, "fra": fra, "til": "12.00"}
    assert faults({"møter": (MEETING, other), "saker": ()}) == [
        (
            "rad.xlsx, arket «møter», rad 5, kolonnen «dato»: Rådmannsgruppen har "
            "allerede et møte da, i rad 4. Behold bare det ene, eller flytt det andre."
        )
    ]


@pytest.mark.parametrize("fra", ["08.00", "10.00"])
def test_check_finds_a_body_that_meets_during_its_seminar(fra: str) -> None:
    seminar = {**MEETING, "siste dag": "05.02.2027"}
    other = {**MEETING, "dato": "05.02.2027", "fra": fra, "til": "11.00"}
    found = faults({"møter": (other, seminar), "saker": ()})
    assert [fault.partition(": ")[0] for fault in found] == [
        "rad.xlsx, arket «møter», rad 5, kolonnen «dato»"
    ]


def test_check_lets_a_body_meet_when_its_seminar_is_over() -> None:
    seminar = {**MEETING, "siste dag": "05.02.2027"}
    other = {**MEETING, "dato": "05.02.2027", "fra": MEETING["til"], "til": "15.00"}
    assert len(roster({"møter": (seminar, other), "saker": ()}).meetings) == 2


def test_check_lets_two_bodies_meet_at_once() -> None:
    meeting = {**MEETING, "organ": "Styringsgruppen"}
    keeper = {**SECRETARY, "organ": "Styringsgruppen"}
    found = roster(
        {
            "organer": (BODY, BOARD),
            "møter": (MEETING, meeting),
            "sekretariat": (SECRETARY, keeper),
        }
    )
    assert [m.body.name for m in found.meetings] == [
        "Rådmannsgruppen",
        "Styringsgruppen",
    ]
