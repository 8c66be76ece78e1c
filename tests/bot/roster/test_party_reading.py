"""Who takes part, what they belong to, and who holds which office."""

from datetime import date

import pytest

from bot.office import Manner
from bot.participant import Kind
from bot.roster.roster import Membership, Participant, Tenure
from tests.rosters import (
    BUSKERUD,
    COUNCIL,
    LIER,
    TENURE,
    Cells,
    a_sheet,
    faults,
    roster,
)

AT = a_sheet("").at
HURUM: Cells = {
    "navn": "Hurum kommune",
    "slag": "kommune",
    "nummer": "0628",
    "etterfølger": "asker kommune",
    "kontakt": "Guro Fjeld",
    "til": date(2019, 12, 31),
}
ASKER: Cells = {"navn": "Asker", "slag": "kommune"}
REGION: Cells = {"navn": "Vestregionen", "slag": "samarbeid"}
PARTIES = (LIER, BUSKERUD, REGION)


def test_read_takes_a_participant_with_whom_it_became_a_part_of() -> None:
    *_, hurum, _ = roster({"deltakere": (LIER, BUSKERUD, HURUM, ASKER)}).participants
    assert hurum == Participant(
        name="Hurum",
        kind=Kind.MUNICIPALITY,
        number="0628",
        successor="Asker",
        contact=roster().people[3],
        until=date(2019, 12, 31),
        at=AT,
    )


def test_read_refuses_a_successor_that_is_not_there() -> None:
    hurum: Cells = {**HURUM, "etterfølger": "Askr"}
    assert faults({"deltakere": (LIER, BUSKERUD, hurum, ASKER)}) == [
        (
            "rad.xlsx, arket «deltakere», rad 6, kolonnen «etterfølger»: «Askr» står "
            "ikke i «deltakere». Mente du «Asker»?"
        )
    ]


def test_read_keeps_leading_noughts_that_a_spreadsheet_drops() -> None:
    changes = {"deltakere": ({**LIER, "nummer": 626.0}, {**BUSKERUD, "nummer": 6})}
    numbers = [participant.number for participant in roster(changes).participants]
    assert numbers == ["0626", "06"]


@pytest.mark.parametrize("kind", [k for k in Kind if k.word != "kommune"])
def test_read_takes_every_kind_of_participant(kind: Kind) -> None:
    name = "Viken fylkeskommune" if kind is Kind.COUNTY else "Ringeriksregionen"
    other = {"navn": name, "slag": kind.word}
    found = roster({"deltakere": (LIER, BUSKERUD, other)}).participants[-1]
    assert (found.name, found.kind) == (name, kind)


def test_read_leaves_the_name_of_what_is_no_municipality_as_it_is() -> None:
    other = {"navn": "Fagforbundet Lier kommune", "slag": "fagforening"}
    found = roster({"deltakere": (LIER, BUSKERUD, other)}).participants[-1]
    assert found.name == "Fagforbundet Lier kommune"


def test_read_takes_memberships_with_their_days() -> None:
    member = {"deltaker": "Lier", "i": "Vestregionen", "til": "31.12.2018"}
    found = roster({"deltakere": PARTIES, "medlemskap": (member,)})
    assert found.memberships == (
        Membership(
            participant=found.participants[0],
            whole=found.participants[2],
            until=date(2018, 12, 31),
            at=AT,
        ),
    )


@pytest.mark.parametrize(
    ("word", "manner"),
    [
        ("", Manner.PERMANENT),
        ("fast", Manner.PERMANENT),
        ("konstituert", Manner.APPOINTED),
        ("Fungerende", Manner.ACTING),
    ],
)
def test_read_takes_how_an_office_is_held(word: str, manner: Manner) -> None:
    row = {**TENURE, "måte": word, "fra": "01.02.2027"}
    found = roster({"verv": (row,)})
    assert found.tenures == (
        Tenure(
            participant=found.participants[0],
            office="rådmann",
            person=found.people[0],
            manner=manner,
            since=date(2027, 2, 1),
            at=AT,
        ),
    )


def test_read_proposes_how_an_office_is_held() -> None:
    (found,) = faults({"verv": ({**TENURE, "måte": "konstitert"},)})
    assert "Mente du «konstituert»?" in found


def test_read_takes_people_as_they_are() -> None:
    outside = {"navn": "Eli Aas", "i Slack": "nei", "kommer fra": "Hole"}
    found = roster({"personer": (*COUNCIL["personer"], outside)}).people[-1]
    assert (found.name, found.is_in_slack, found.origin) == ("Eli Aas", False, "Hole")
