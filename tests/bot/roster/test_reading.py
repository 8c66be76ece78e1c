"""Rows become a roster; what is wrong with them becomes sentences."""

from datetime import date, time

import pytest

from bot.agenda.item import Item
from bot.body import Rank
from bot.participant import Kind
from bot.roster.reading import Reading, read
from bot.roster.roster import (
    Body,
    Listing,
    Mandate,
    Meeting,
    Participant,
    Person,
    Roster,
    Seat,
    Tenure,
)
from bot.roster.roster import Secretary as Secretariat
from tests.rosters import (
    ASTRID,
    BODY,
    BUSKERUD,
    COUNCIL,
    COUNTY_SEAT,
    LIER,
    LISTING,
    MEETING,
    SEAT,
    SECRETARY,
    TENURE,
    Cells,
    a_sheet,
    faults,
    roster,
    sheets,
)

AT = a_sheet("").at
WHERE = "rad.xlsx, arket"
THE_BODY = Body(name="Rådmannsgruppen", organisation="Vestregionen", at=AT)
THE_ASTRID = Person(name="Astrid Brekke", email="astrid@lier.example", at=AT)
THE_BJARNE = Person(name="Bjarne Solli", email="bjarne@lier.example", at=AT)
THE_FRODE = Person(name="Frode Haugen", email="frode@buskerud.example", at=AT)
THE_GURO = Person(name="Guro Fjeld", phone="400 00 001", at=AT)
THE_LIER = Participant(name="Lier", kind=Kind.MUNICIPALITY, at=AT)
THE_COUNTY = Participant(name="Buskerud fylkeskommune", kind=Kind.COUNTY, at=AT)
THE_SEAT = Seat(body=THE_BODY, participant=THE_LIER, office="rådmann", at=AT)
COUNTYS = Seat(body=THE_BODY, participant=THE_COUNTY, office="fylkesrådmann", at=AT)
THE_MEETING = Meeting(
    body=THE_BODY,
    day=date(2027, 2, 4),
    starts=time(9),
    ends=time(11, 15),
    place="Drammen rådhus",
    cases=(Item(title="Felles plan for sykkelveier"),),
    at=AT,
)


def test_read_takes_every_sheet() -> None:
    assert roster() == Roster(
        participants=(THE_LIER, THE_COUNTY),
        people=(THE_ASTRID, THE_BJARNE, THE_FRODE, THE_GURO),
        tenures=(
            Tenure(participant=THE_LIER, office="rådmann", person=THE_ASTRID, at=AT),
        ),
        bodies=(THE_BODY,),
        secretaries=(
            Secretariat(body=THE_BODY, person=THE_FRODE, title="sekretær", at=AT),
        ),
        seats=(THE_SEAT, COUNTYS),
        mandates=(
            Mandate(seat=COUNTYS, person=THE_GURO, at=AT),
            Mandate(seat=COUNTYS, person=THE_FRODE, rank=Rank.PROXY, at=AT),
        ),
        listings=(Listing(body=THE_BODY, seat=THE_SEAT, person=THE_BJARNE, at=AT),),
        meetings=(THE_MEETING,),
    )


def test_read_of_nothing_is_nothing() -> None:
    assert read([]) == Reading()


def test_read_joins_files() -> None:
    everything = sheets()
    one, other = everything[:4], everything[4:]
    assert read([*one, *other]).roster == roster()


def test_read_knows_sheets_and_columns_however_they_are_spelled() -> None:
    spelled: Cells = {
        "ORGAN": "Rådmannsgruppen",
        "Dato": date(2027, 2, 4),
        "fra": "kl. 9",
        "til": "11:15",
        "sted": "Drammen rådhus",
        "Moteform": "Fysisk",
    }
    meetings = {"møter": (), "Moter": (spelled,), "saker": ()}
    assert roster(meetings).meetings == roster({"saker": ()}).meetings


def test_read_finds_people_by_email_and_counties_by_their_short_name() -> None:
    tenure = {**TENURE, "person": "ASTRID@lier.example", "deltaker": "Lier kommune"}
    county = {**COUNTY_SEAT, "deltaker": "buskerud"}
    assert roster({"verv": (tenure,), "plasser": (SEAT, county)}) == roster()


def test_read_tells_two_bodies_of_a_name_apart() -> None:
    other = {**BODY, "organisasjon": "Osloregionen"}
    seat = {**SEAT, "organ": "Rådmannsgruppen, Vestregionen"}
    changes = dict.fromkeys(("sekretariat", "medlemmer", "vara", "møter", "saker"), ())
    found = roster({**changes, "organer": (BODY, other), "plasser": (seat,)})
    assert found.seats[0].body == THE_BODY


def test_read_tells_people_apart_who_have_no_email() -> None:
    one, other = {"navn": "Eli Aas"}, {"navn": "Eli Aas", "kommer fra": "Hole"}
    listings = tuple(
        {**LISTING, "person": name}
        for name in ("Eli Aas, Hole", "Eli Aas, uten e-post")
    )
    found = roster({"personer": (*COUNCIL["personer"], one, other), "vara": listings})
    assert [listing.person.origin for listing in found.listings] == ["Hole", ""]


@pytest.mark.parametrize("name", ["Les meg", "Ark1"])
def test_read_leaves_out_what_is_for_people_or_empty(name: str) -> None:
    empty = a_sheet(name)
    assert read([*sheets(), empty]).faults == ()


def test_read_leaves_out_what_stands_in_the_introduction() -> None:
    read_me = a_sheet("Les meg", {"kolonne A": "Fyll ut arkene."})
    assert read([read_me, *sheets()]).faults == ()


def test_read_takes_a_cell_of_spaces_for_empty() -> None:
    people = ({**ASTRID, "telefon": " \u200b "}, *COUNCIL["personer"][1:])
    assert roster({"personer": people}) == roster()


@pytest.mark.parametrize(
    ("sheet", "row", "sentence"),
    [
        ("deltakere", {**LIER, "slag": "by"}, "rad 4, kolonnen «slag»: «by» kan ikke"),
        (
            "personer",
            {**ASTRID, "e-post": "astrid@"},
            "rad 4, kolonnen «e-post»: «astr",
        ),
        (
            "vara",
            {**LISTING, "person": "Bjarne Soli"},
            "«Bjarne Soli» står ikke i «personer». Mente du «Bjarne Solli»?",
        ),
        ("plasser", {**SEAT, "organ": "Radet"}, "«Radet» står ikke i «organer». Legg"),
        (
            "plasser",
            {**SEAT, "deltaker": "Leir"},
            "«deltaker»: «Leir» står ikke i «deltakere». Mente du «Lier»?",
        ),
        (
            "verv",
            {**TENURE, "person": "Astrid Breke"},
            "«Astrid Breke» står ikke i «personer». Mente du «Astrid Brekke»?",
        ),
        (
            "verv",
            {**TENURE, "fra": "02.01.2027", "til": "01.01.2027"},
            "«til»: Siste dag (01.01.2027) er før første (02.01.2027).",
        ),
        ("sekretariat", {**SECRETARY, "person": "Ola"}, "«Ola» står ikke i «personer»"),
    ],
)
def test_read_says_where_and_what_is_wrong(
    sheet: str, row: Cells, sentence: str
) -> None:
    rows = tuple(COUNCIL[sheet])[1:]
    found = faults({sheet: (row, *rows)})
    about = [fault for fault in found if sentence in fault]
    assert [fault.startswith(f"{WHERE} «{sheet}», rad 4") for fault in about] == [True]


def test_read_names_a_required_cell_that_is_empty() -> None:
    meeting = {name: value for name, value in MEETING.items() if name != "dato"}
    found = faults({"møter": (MEETING, meeting)})
    assert found == [
        (
            f"{WHERE} «møter», rad 5, kolonnen «dato»: Det mangler noe her. "
            "22.02.2027. Ukedagen kan stå foran, og må da stemme."
        )
    ]


def test_read_names_a_missing_column_once() -> None:
    nameless = tuple({"e-post": f"{name}@lier.example"} for name in ("a", "b"))
    nobody = dict.fromkeys(("verv", "sekretariat", "medlemmer", "vara"), ())
    assert faults({**nobody, "personer": nameless}) == [
        f"{WHERE} «personer», kolonnen «navn»: Kolonnen mangler. For- og etternavn."
    ]


def test_read_proposes_the_nearest_column() -> None:
    found = faults({"personer": ({**ASTRID, "telefn": "1"}, *COUNCIL["personer"][1:])})
    assert found == [
        (
            f"{WHERE} «personer», kolonnen «telefn»: Kolonnen er ukjent. Mente du "
            "«telefon»? Her kan det stå «navn», «e-post», «telefon», «kommer fra» "
            "eller «i Slack»."
        )
    ]


def test_read_proposes_the_nearest_sheet() -> None:
    found = read([*sheets(), a_sheet("organ", BODY)]).faults
    assert [str(fault) for fault in found] == [
        (
            f"{WHERE} «organ»: Arket er ukjent. Mente du «organer»? Disse kan være "
            "med: «deltakere», «medlemskap», «personer», «verv», «organer», «regler», "
            "«sekretariat», «ledelse», «plasser», «medlemmer», «vara», «rytme», "
            "«dager», «møter» eller «saker»."
        )
    ]


@pytest.mark.parametrize(
    ("missing", "needing"),
    [
        ("personer", ["verv", "sekretariat", "medlemmer", "vara"]),
        ("plasser", ["medlemmer", "vara"]),
    ],
)
def test_read_names_a_missing_sheet_once_for_each_that_needs_it(
    missing: str, needing: list[str]
) -> None:
    found = read([s for s in sheets() if s.at.sheet != missing]).faults
    assert [str(fault) for fault in found] == [
        f"{WHERE} «{name}»: Arket viser til «{missing}», som mangler. Legg det til."
        for name in needing
    ]


def test_read_misses_no_sheet_that_nothing_is_said_of() -> None:
    few = ("deltakere", "personer", "verv")
    found = read([sheet for sheet in sheets() if sheet.at.sheet in few])
    assert (found.faults, found.roster.tenures) == ((), roster().tenures)


def test_read_asks_which_of_two_people_is_meant() -> None:
    other = {**ASTRID, "e-post": "astrid@hole.example"}
    found = faults({"personer": (other, *COUNCIL["personer"])})
    assert found == [
        (
            f"{WHERE} «verv», rad 4, kolonnen «person»: 2 i «personer» heter "
            "«Astrid Brekke». Skriv e-posten i stedet, eller «navn, kommer fra»."
        )
    ]


def test_read_tells_of_a_row_that_stands_twice_but_not_where_it_is_mentioned() -> None:
    (found,) = faults({"personer": (*COUNCIL["personer"], ASTRID)})
    assert found.startswith(f"{WHERE} «personer», rad 8, kolonnen «e-post»")


def test_read_refuses_a_column_that_stands_twice() -> None:
    found = faults({"personer": tuple({**p, "Navn": "X"} for p in COUNCIL["personer"])})
    assert found[0].endswith(
        "«Navn»: Kolonnen står flere ganger. Behold ett av stedene."
    )


def test_read_finds_every_fault_in_the_order_of_the_file() -> None:
    found = faults(
        {
            "deltakere": ({**LIER, "navn": "Leir"}, BUSKERUD),
            "verv": (),
            "plasser": ({**SEAT, "deltaker": "Leir", "fra": "x"}, COUNTY_SEAT),
            "vara": (),
            "møter": ({**MEETING, "dato": "x", "fra": "y", "til": "z"},),
        }
    )
    assert [fault.split(":")[0].removeprefix(f"{WHERE} ") for fault in found] == [
        "«deltakere», rad 4, kolonnen «navn»",
        "«plasser», rad 4, kolonnen «fra»",
        "«møter», rad 4, kolonnen «dato»",
        "«møter», rad 4, kolonnen «fra»",
        "«møter», rad 4, kolonnen «til»",
    ]
