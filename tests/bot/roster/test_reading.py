"""Rows become a roster; what is wrong with them becomes sentences."""

from datetime import date, time

import pytest

from bot.meeting import Form
from bot.orders import Language, QuorumRule, StandingOrders, StandInRule
from bot.roster.participants import Kind
from bot.roster.reading import Reading, read
from bot.roster.roster import Body, Meeting, Participant, Person, Roster, Seat
from bot.roster.roster import Secretary as Secretariat
from tests.rosters import (
    ASTRID,
    BODY,
    BUSKERUD,
    CASE,
    COUNCIL,
    COUNTY_SEAT,
    LIER,
    MEETING,
    SEAT,
    SECRETARY,
    Cells,
    a_sheet,
    faults,
    roster,
    sheets,
)

AT = a_sheet("").at
WHERE = "rad.xlsx, arket"
THE_BODY = Body(
    name="Rådmannsgruppen",
    organisation="Vestregionen",
    orders=StandingOrders(),
    at=AT,
)
THE_ASTRID = Person(name="Astrid Brekke", email="astrid@lier.example", at=AT)
THE_BJARNE = Person(name="Bjarne Solli", email="bjarne@lier.example", at=AT)
THE_FRODE = Person(name="Frode Haugen", email="frode@buskerud.example", at=AT)
THE_GURO = Person(name="Guro Fjeld", phone="400 00 001", at=AT)
THE_LIER = Participant(name="Lier", kind=Kind.MUNICIPALITY, at=AT)
THE_COUNTY = Participant(name="Buskerud fylkeskommune", kind=Kind.COUNTY, at=AT)
THE_MEETING = Meeting(
    body=THE_BODY,
    day=date(2027, 2, 4),
    starts=time(9),
    ends=time(11, 15),
    place="Drammen rådhus",
    cases=("Felles plan for sykkelveier",),
    at=AT,
)


def test_read_takes_every_sheet() -> None:
    assert roster() == Roster(
        participants=(THE_LIER, THE_COUNTY),
        people=(THE_ASTRID, THE_BJARNE, THE_FRODE, THE_GURO),
        bodies=(THE_BODY,),
        secretaries=(
            Secretariat(body=THE_BODY, person=THE_FRODE, title="sekretær", at=AT),
        ),
        seats=(
            Seat(
                body=THE_BODY,
                participant=THE_LIER,
                office="rådmann",
                holder=THE_ASTRID,
                stand_ins=(THE_BJARNE,),
                at=AT,
            ),
            Seat(
                body=THE_BODY,
                participant=THE_COUNTY,
                office="fylkesrådmann",
                holder=THE_GURO,
                proxy=THE_FRODE,
                at=AT,
            ),
        ),
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


def test_read_takes_standing_orders() -> None:
    rules: Cells = {
        **BODY,
        "språk": "nynorsk",
        "vara": "valgfri",
        "vedtaksført": "ingen",
        "innkalling dager": 14,
        "svar dager": "7",
        "saksnummer": "N-ÅÅÅÅ",
        "fjernmøte": False,
    }
    assert roster({"organer": (rules,)}).bodies[0].orders == StandingOrders(
        language=Language.NYNORSK,
        stand_ins=StandInRule.PICKED,
        quorum=QuorumRule.NONE,
        notice_days=14,
        answer_days=7,
        numbering="{number}-{year}",
        remote_allowed=False,
    )


def test_read_calls_stand_ins_in_the_order_of_their_numbers() -> None:
    turned = {"vara 10": "Guro Fjeld", "vara 2": "Frode Haugen", **SEAT}
    found = roster({"plasser": (turned, COUNTY_SEAT)}).seats[0]
    assert found.stand_ins == (THE_BJARNE, THE_FRODE, THE_GURO)


def test_read_finds_people_by_email_and_counties_by_their_short_name() -> None:
    seat = {**SEAT, "medlem": "ASTRID@lier.example", "deltaker": "Lier kommune"}
    county = {**COUNTY_SEAT, "deltaker": "buskerud"}
    assert roster({"plasser": (seat, county)}) == roster()


def test_read_tells_two_bodies_of_a_name_apart() -> None:
    other = {**BODY, "organisasjon": "Osloregionen"}
    seat = {**SEAT, "organ": "Rådmannsgruppen, Vestregionen"}
    changes = {"sekretariat": (), "møter": (), "saker": ()}
    found = roster({"organer": (BODY, other), "plasser": (seat,), **changes})
    assert found.seats[0].body == THE_BODY


def test_read_keeps_leading_noughts_that_a_spreadsheet_drops() -> None:
    changes = {"deltakere": ({**LIER, "nummer": 626.0}, {**BUSKERUD, "nummer": 6})}
    numbers = [participant.number for participant in roster(changes).participants]
    assert numbers == ["0626", "06"]


def test_read_takes_a_remote_meeting_without_a_place() -> None:
    remote = {**MEETING, "møteform": "fjernmøte", "sted": "Teams"}
    found = roster({"møter": (remote,)}).meetings[0]
    assert (found.form, found.place) == (Form.REMOTE, "Teams")


def test_read_puts_cases_into_the_meeting_that_begins_then() -> None:
    late = {**MEETING, "fra": "13.00", "til": "15.00"}
    case = {**CASE, "fra": "13.00"}
    found = roster({"møter": (MEETING, late), "saker": (case,)})
    assert [meeting.cases for meeting in found.meetings] == [
        (),
        ("Felles plan for sykkelveier",),
    ]


@pytest.mark.parametrize("name", ["Les meg", "Ark1"])
def test_read_leaves_out_what_is_for_people_or_empty(name: str) -> None:
    empty = a_sheet(name)
    assert read([*sheets(), empty]).faults == ()


def test_read_leaves_out_what_stands_in_the_introduction() -> None:
    read_me = a_sheet("Les meg", {"kolonne A": "Fyll ut arkene."})
    assert read([read_me, *sheets()]).faults == ()


@pytest.mark.parametrize(
    ("sheet", "row", "sentence"),
    [
        ("deltakere", {**LIER, "slag": "by"}, "rad 4, kolonnen «slag»: «by» kan ikke"),
        (
            "personer",
            {**ASTRID, "e-post": "astrid@"},
            "rad 4, kolonnen «e-post»: «astr",
        ),
        ("plasser", {**SEAT, "organ": "Radet"}, "«Radet» står ikke i «organer». Legg"),
        (
            "plasser",
            {**SEAT, "deltaker": "Leir"},
            "«deltaker»: «Leir» står ikke i «deltakere». Mente du «Lier»?",
        ),
        (
            "plasser",
            {**SEAT, "medlem": "Astrid Breke"},
            "«Astrid Breke» står ikke i «personer». Mente du «Astrid Brekke»?",
        ),
        (
            "plasser",
            {**SEAT, "vara 2": "Bjarne Solli"},
            "rad 4: Bjarne Solli står flere ganger på denne plassen.",
        ),
        (
            "plasser",
            {**SEAT, "fra": "02.01.2027", "til": "01.01.2027"},
            "«til»: Siste dag (01.01.2027) er før første (02.01.2027).",
        ),
        (
            "møter",
            {**MEETING, "til": "08.30"},
            "«til»: Møtet slutter kl. 08.30, men begynner ikke før kl. 09.00.",
        ),
        ("møter", {**MEETING, "sted": ""}, "«sted»: Et fysisk møte må ha et sted"),
        (
            "møter",
            {**MEETING, "dato": "28.03.2027", "fra": "02.30"},
            "«fra»: Klokka stilles fram den natten.",
        ),
        (
            "saker",
            {**CASE, "møtedato": "05.02.2027"},
            "har ikke noe møte 05.02.2027 i arket «møter». Mente du 04.02.2027?",
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
    found = faults({"personer": nameless, "sekretariat": (), "plasser": ()})
    assert found == [
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
            "med: «deltakere», «personer», «organer», «sekretariat», «plasser», "
            "«møter» eller «saker»."
        )
    ]


def test_read_names_a_missing_sheet_once_for_each_that_needs_it() -> None:
    found = read([s for s in sheets() if s.at.sheet != "personer"]).faults
    assert [str(fault) for fault in found] == [
        f"{WHERE} «{name}»: Arket viser til «personer», som mangler. Legg det til."
        for name in ("sekretariat", "plasser")
    ]


def test_read_asks_which_of_two_people_is_meant() -> None:
    other = {**ASTRID, "e-post": "astrid@hole.example"}
    found = faults({"personer": (other, *COUNCIL["personer"])})
    assert found == [
        (
            f"{WHERE} «plasser», rad 4, kolonnen «medlem»: 2 i «personer» heter "
            "«Astrid Brekke». Skriv e-posten i stedet."
        )
    ]


def test_read_asks_which_of_two_meetings_a_case_is_for() -> None:
    late = {**MEETING, "fra": "13.00", "til": "15.00"}
    assert faults({"møter": (MEETING, late)}) == [
        (
            f"{WHERE} «saker», rad 4, kolonnen «fra»: Rådmannsgruppen har 2 møter den "
            "dagen. Skriv når det begynner."
        )
    ]


def test_read_refuses_a_remote_meeting_where_the_body_does_not_open_for_it() -> None:
    body, meeting = {**BODY, "fjernmøte": "nei"}, {**MEETING, "møteform": "fjernmøte"}
    assert faults({"organer": (body,), "møter": (meeting,)}) == [
        (
            f"{WHERE} «møter», rad 4, kolonnen «møteform»: Rådmannsgruppen kan ikke ha "
            "fjernmøte. Skriv «fysisk»."
        )
    ]


def test_read_refuses_a_column_that_stands_twice() -> None:
    found = faults({"personer": tuple({**p, "Navn": "X"} for p in COUNCIL["personer"])})
    assert found[0].endswith(
        "«Navn»: Kolonnen står flere ganger. Behold ett av stedene."
    )


def test_read_finds_every_fault_in_the_order_of_the_file() -> None:
    found = faults(
        {
            "deltakere": ({**LIER, "navn": "Leir"}, BUSKERUD),
            "plasser": ({**SEAT, "deltaker": "Leir", "fra": "x"}, COUNTY_SEAT),
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
