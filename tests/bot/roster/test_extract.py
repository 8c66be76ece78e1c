"""Some bodies of a roster, with all that they refer to and nothing more."""

from bot.roster.extract import extract
from bot.roster.roster import Roster
from tests.rosters import (
    ASTRID,
    BJARNE,
    BODY,
    BUSKERUD,
    CASE,
    COUNTY_SEAT,
    FRODE,
    GURO,
    LIER,
    LISTING,
    MANDATE,
    MEETING,
    PROXY,
    SEAT,
    SECRETARY,
    TENURE,
    File,
    roster,
)

BOARD = {**BODY, "organ": "Styringsgruppen"}
TOWN = {"navn": "Røyken", "slag": "kommune", "etterfølger": "Asker"}
ASKER = {"navn": "Asker", "slag": "kommune", "kontakt": "Bjarne Solli"}
REGION = {"navn": "Drammensregionen", "slag": "region"}
WHOLE = {"navn": "Vestregionen", "slag": "samarbeid"}


def _names(changes: File, *bodies: str) -> dict[str, list[str]]:
    """Tell who and what comes along with some bodies."""
    part = extract(roster(changes), bodies)
    return {
        "participants": [each.name for each in part.participants],
        "people": [each.name for each in part.people],
        "bodies": [each.name for each in part.bodies],
        "offices": [each.office for each in part.tenures],
    }


def test_extract_of_all_bodies_is_all_of_it() -> None:
    whole = roster()
    assert extract(whole, ["RÅDMANNSGRUPPEN"]) == whole


def test_extract_of_no_body_is_nothing() -> None:
    assert extract(roster(), []) == Roster()


def test_extract_brings_only_what_the_body_refers_to() -> None:
    changes: File = {
        "deltakere": (LIER, BUSKERUD),
        "personer": (ASTRID, BJARNE, FRODE, GURO),
        "organer": (BODY, BOARD),
        "plasser": (SEAT, {**COUNTY_SEAT, "organ": "Styringsgruppen"}),
        "medlemmer": tuple(
            {**each, "organ": "Styringsgruppen"} for each in (MANDATE, PROXY)
        ),
        "sekretariat": (SECRETARY,),
        "verv": (TENURE, {**TENURE, "verv": "ordfører", "person": "Guro Fjeld"}),
        "vara": (LISTING,),
        "møter": (MEETING,),
        "saker": (CASE,),
    }
    assert _names(changes, "Rådmannsgruppen") == {
        "participants": ["Lier"],
        "people": ["Astrid Brekke", "Bjarne Solli", "Frode Haugen"],
        "bodies": ["Rådmannsgruppen"],
        "offices": ["rådmann"],
    }
    assert _names(changes, "Styringsgruppen") == {
        "participants": ["Buskerud fylkeskommune"],
        "people": ["Frode Haugen", "Guro Fjeld"],
        "bodies": ["Styringsgruppen"],
        "offices": [],
    }


def test_extract_brings_the_bodies_that_a_body_stands_among() -> None:
    old = {**BODY, "organ": "Rådmannsutvalget", "overordnet organ": "Fellesrådet"}
    council = {**BODY, "organ": "Fellesrådet", "organisasjon": "Helse"}
    other = {**BODY, "organ": "Ressursgruppen"}
    changes: File = {
        "organer": (
            {**BODY, "forgjenger": "Rådmannsutvalget"},
            old,
            council,
            BOARD,
            other,
        ),
        "regler": ({"organ": "Rådmannsgruppen", "leder følger": "Styringsgruppen"},),
    }
    assert _names(changes, "Rådmannsgruppen")["bodies"] == [
        "Rådmannsgruppen",
        "Rådmannsutvalget",
        "Fellesrådet",
        "Styringsgruppen",
    ]


def test_extract_brings_what_a_party_belongs_to_and_became() -> None:
    changes: File = {
        "deltakere": (LIER, BUSKERUD, TOWN, ASKER, REGION, WHOLE),
        "medlemskap": (
            {"deltaker": "Røyken", "i": "Drammensregionen"},
            {"deltaker": "Drammensregionen", "i": "Vestregionen"},
            {"deltaker": "Lier", "i": "Vestregionen"},
        ),
        "plasser": ({**SEAT, "deltaker": "Røyken"},),
        "medlemmer": (),
        "vara": (),
    }
    part = extract(roster(changes), ["Rådmannsgruppen"])
    assert [each.name for each in part.participants] == [
        "Røyken",
        "Asker",
        "Drammensregionen",
        "Vestregionen",
    ]
    assert [each.participant.name for each in part.memberships] == [
        "Røyken",
        "Drammensregionen",
    ]
    assert [each.name for each in part.people] == ["Bjarne Solli", "Frode Haugen"]


def test_extract_brings_the_office_that_stands_in() -> None:
    deputy = {**TENURE, "verv": "varaordfører", "person": "Bjarne Solli"}
    changes: File = {
        "verv": (TENURE, deputy),
        "regler": ({"organ": "Rådmannsgruppen", "vara": "verv"},),
        "vara": (),
    }
    assert _names(changes, "Rådmannsgruppen")["offices"] == ["rådmann", "varaordfører"]
