"""What a body is, who keeps its books and who leads it."""

from datetime import date

import pytest

from bot.body import ChairRole
from bot.roster.roster import Body, Secretary, Term
from tests.rosters import BODY, SECRETARY, a_sheet, faults, roster

AT = a_sheet("").at
BOARD = {"organ": "Styringsgruppen", "organisasjon": "Vestregionen"}
TERM = {"organ": "Rådmannsgruppen", "rolle": "leder", "deltaker": "Lier"}


def test_read_takes_what_a_body_came_from() -> None:
    group = {
        **BODY,
        "oppgave": "Forberede sakene",
        "overordnet organ": "styringsgruppen",
        "forgjenger": "Utvalget",
        "fra": "01.01.2015",
        "til": "31.12.2027",
    }
    before = {**BOARD, "organ": "Utvalget"}
    found = roster({"organer": (group, BOARD, before)}).bodies[0]
    assert found == Body(
        name="Rådmannsgruppen",
        organisation="Vestregionen",
        task="Forberede sakene",
        parent="Styringsgruppen",
        predecessor="Utvalget",
        since=date(2015, 1, 1),
        until=date(2027, 12, 31),
        at=AT,
    )


@pytest.mark.parametrize("column", ["overordnet organ", "forgjenger"])
def test_read_refuses_a_body_above_that_is_not_there(column: str) -> None:
    (found,) = faults({"organer": ({**BODY, column: "Styringsgrupen"}, BOARD)})
    assert found == (
        f"rad.xlsx, arket «organer», rad 4, kolonnen «{column}»: «Styringsgrupen» "
        "står ikke i «organer». Mente du «Styringsgruppen»?"
    )


def test_read_takes_the_body_above_from_the_same_organisation() -> None:
    elsewhere = {**BOARD, "organisasjon": "Osloregionen"}
    group = {**BODY, "overordnet organ": "Styringsgruppen"}
    found = roster({"organer": (group, BOARD, elsewhere)})
    assert found.bodies[0].parent == "Styringsgruppen"


def test_read_takes_a_secretary_with_title_and_days() -> None:
    row = {**SECRETARY, "tittel": "daglig leder", "til": "31.05.2027"}
    found = roster({"sekretariat": (row,)})
    assert found.secretaries == (
        Secretary(
            body=found.bodies[0],
            person=found.people[2],
            title="daglig leder",
            until=date(2027, 5, 31),
            at=AT,
        ),
    )


def test_read_takes_whose_turn_it_is_to_lead() -> None:
    chair = {**TERM, "fra": "01.01.2027", "til": "31.12.2028"}
    deputy = {**TERM, "rolle": "nestleder", "person": "Bjarne Solli"}
    found = roster({"ledelse": (chair, deputy)})
    body, lier = found.bodies[0], found.participants[0]
    assert found.terms == (
        Term(
            body=body,
            role=ChairRole.CHAIR,
            participant=lier,
            since=date(2027, 1, 1),
            until=date(2028, 12, 31),
            at=AT,
        ),
        Term(
            body=body,
            role=ChairRole.DEPUTY,
            participant=lier,
            person=found.people[1],
            at=AT,
        ),
    )


def test_read_takes_a_body_that_came_before_in_another_organisation() -> None:
    old = {**BOARD, "organisasjon": "Drammensregionen"}
    found = roster({"organer": ({**BODY, "forgjenger": "Styringsgruppen"}, old)})
    assert found.bodies[0].predecessor == "Styringsgruppen"


def test_read_asks_for_names_of_their_own_where_a_body_came_from_elsewhere() -> None:
    old = {**BOARD, "organisasjon": "Drammensregionen"}
    row = {**BODY, "forgjenger": "Styringsgruppen, Drammensregionen"}
    assert faults({"organer": (row, BOARD, old)}) == [
        (
            "rad.xlsx, arket «organer», rad 4, kolonnen «forgjenger»: Det er flere "
            "organer som heter Styringsgruppen. Gi dem hvert sitt navn."
        )
    ]
