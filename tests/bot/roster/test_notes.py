"""What may be meant, but is worth a second look."""

import pytest

from bot.roster.notes import notes
from tests.rosters import (
    BODY,
    BUSKERUD,
    COUNCIL,
    COUNTY_SEAT,
    LIER,
    LISTING,
    MEETING,
    SEAT,
    TENURE,
    Cells,
    File,
    roster,
)

RULES: Cells = {"organ": "Rådmannsgruppen"}


def _notes(changes: File | None = None) -> list[str]:
    return list(notes(roster(changes)))


def test_notes_are_none_when_all_is_as_it_should_be() -> None:
    assert _notes() == []


def test_notes_name_a_body_that_nobody_can_call() -> None:
    assert _notes({"sekretariat": ()}) == [
        "Rådmannsgruppen har ikke noe sekretariat, så ingen kan innkalle."
    ]


def test_notes_name_those_whom_nobody_can_reach() -> None:
    people = (*COUNCIL["personer"], {"navn": "Eli Aas"})
    assert _notes({"personer": people}) == ["Eli Aas har verken e-post eller telefon."]


def test_notes_name_municipalities_that_are_gone_by_then() -> None:
    gone = ({"navn": name, "slag": "kommune"} for name in ("Hurum", "Røyken", "Asker"))
    assert _notes({"deltakere": (LIER, *gone, COUNCIL["deltakere"][1])}) == [
        (
            "Disse finnes ikke lenger når det første møtet holdes: "
            "Hurum (til 31.12.2019) og Røyken (til 31.12.2019)."
        )
    ]


def test_notes_let_an_old_council_meet_in_its_time() -> None:
    hurum = {"navn": "Hurum", "slag": "kommune"}
    changes: File = {
        "deltakere": (hurum, COUNCIL["deltakere"][1]),
        "plasser": ({**SEAT, "deltaker": "Hurum"}, COUNTY_SEAT),
        "verv": ({**TENURE, "deltaker": "Hurum"},),
        "vara": (),
        "møter": ({**MEETING, "dato": "22.02.2018"},),
        "saker": (),
    }
    assert _notes(changes) == []


def test_notes_name_odd_days() -> None:
    days = ("06.05.2027", "08.05.2027")
    meetings = tuple({**MEETING, "dato": day} for day in days)
    assert _notes({"møter": meetings, "saker": ()}) == [
        (
            "Møtet i Rådmannsgruppen torsdag 6. mai 2027 er på en helligdag "
            "(Kristi himmelfartsdag)."
        ),
        "Møtet i Rådmannsgruppen lørdag 8. mai 2027 er i en helg.",
    ]


def test_notes_name_stand_ins_whom_nobody_calls() -> None:
    assert _notes({"regler": ({**RULES, "vara": "ingen"},)}) == [
        "Rådmannsgruppen har vara, men reglene sier at ingen kalles inn."
    ]


def test_notes_let_stand_ins_be_called_until_the_rules_change() -> None:
    later = {**RULES, "fra": "01.01.2028", "vara": "ingen"}
    assert _notes({"regler": (RULES, later), "vara": (LISTING,)}) == []


def test_notes_name_a_lead_that_is_not_asked_for() -> None:
    board = {"organ": "Styringsgruppen", "organisasjon": "Vestregionen"}
    keeper = {"organ": "Styringsgruppen", "person": "Frode Haugen"}
    changes: File = {
        "organer": (BODY, board),
        "regler": ({**RULES, "leder følger": "Styringsgruppen"},),
        "sekretariat": (*COUNCIL["sekretariat"], keeper),
        "ledelse": ({**RULES, "rolle": "leder", "deltaker": "Lier"},),
    }
    assert _notes(changes) == [
        "Rådmannsgruppen får leder fra Styringsgruppen, og ikke fra «ledelse»."
    ]


@pytest.mark.parametrize(
    ("cells", "notes"),
    [
        (
            {"til": "31.12.2030"},
            ["Lier har til-dato 31.12.2030, men finnes fortsatt etter SSBs liste."],
        ),
        (
            {"navn": "Hurum", "til": "30.06.2020", "etterfølger": "Asker"},
            [
                (
                    "Hurum har til-dato 30.06.2020, men fantes til 31.12.2019 etter "
                    "SSBs liste."
                )
            ],
        ),
        (
            {"navn": "Indre Østfold", "fra": "01.01.2019"},
            [
                (
                    "Indre Østfold har fra-dato 01.01.2019, men fantes først fra "
                    "01.01.2020 etter SSBs liste."
                )
            ],
        ),
        (
            {"etterfølger": "Asker"},
            ["Lier har etterfølger, men ingen til-dato."],
        ),
        ({"navn": "Sande", "nummer": "0713", "til": "31.12.2019"}, []),
        ({"navn": "Sande", "til": "31.12.2019"}, []),
    ],
)
def test_notes_hold_days_against_the_official_list(
    cells: Cells, notes: list[str]
) -> None:
    asker = {"navn": "Asker", "slag": "kommune"}
    only: File = {name: () for name in COUNCIL if name not in ("personer", "organer")}
    parties = ({**LIER, **cells}, asker, BUSKERUD)
    keeper = tuple(COUNCIL["sekretariat"])
    assert _notes({**only, "deltakere": parties, "sekretariat": keeper}) == notes


def test_notes_leave_out_those_whose_last_day_is_said() -> None:
    gone = {"navn": "Hurum", "slag": "kommune", "til": "31.12.2019"}
    assert _notes({"deltakere": (LIER, BUSKERUD, gone)}) == []


def test_notes_propose_an_office_for_a_seat_that_follows_nobody() -> None:
    seats = ({**SEAT, "verv": "rådman"}, COUNTY_SEAT)
    assert _notes({"plasser": seats, "vara": ()}) == [
        (
            "Ingen har vervet «rådman» i Lier, så plassen i Rådmannsgruppen står tom. "
            "Mente du «rådmann»?"
        )
    ]


def test_notes_leave_a_vacant_seat_to_others() -> None:
    seats = ({**SEAT, "verv": "observatør"}, COUNTY_SEAT)
    assert _notes({"plasser": seats, "vara": ()}) == []
