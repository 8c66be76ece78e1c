"""What may be meant, but is worth a second look."""

from bot.roster.notes import notes
from tests.rosters import COUNCIL, LIER, MEETING, SEAT, File, roster


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
    changes = {
        "deltakere": (hurum, COUNCIL["deltakere"][1]),
        "plasser": ({**SEAT, "deltaker": "Hurum"},),
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
