"""The meeting plan, with the cases that belong to each meeting."""

from datetime import date, time

import pytest

from bot.agenda.item import Item
from bot.meeting import Form
from tests.rosters import BODY, CASE, COUNCIL, MEETING, Cells, faults, roster

WHERE = "rad.xlsx, arket"
RULES: Cells = {"organ": "Rådmannsgruppen", "fjernmøte": "nei"}


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
        (Item(title="Felles plan for sykkelveier"),),
    ]


def test_read_keeps_cases_in_the_order_of_the_rows() -> None:
    titles = ("Tredje", "Første", "Andre")
    rows = tuple({**CASE, "tittel": title} for title in titles)
    found = roster({"saker": rows}).meetings[0].cases
    assert found == tuple(Item(title=title) for title in titles)


def test_read_takes_a_seminar_of_two_days() -> None:
    seminar = {**MEETING, "til": "08.30", "siste dag": "fredag 05.02.2027"}
    (meeting,) = roster({"møter": (seminar,)}).meetings
    assert (meeting.last_day, meeting.ends) == (date(2027, 2, 5), time(8, 30))


def test_read_takes_the_first_day_for_no_other() -> None:
    meeting = {**MEETING, "siste dag": MEETING["dato"]}
    assert roster({"møter": (meeting,)}).meetings[0].last_day is None


@pytest.mark.parametrize(
    ("sheet", "row", "sentence"),
    [
        (
            "møter",
            {**MEETING, "siste dag": "03.02.2027"},
            "«siste dag»: Siste dag (03.02.2027) er før første (04.02.2027).",
        ),
        (
            "møter",
            {**MEETING, "siste dag": "11.02.2027"},
            "«siste dag»: Et møte kan ikke vare mer enn 7 dager. Rett datoen.",
        ),
        (
            "møter",
            {**MEETING, "siste dag": "tirsdag 05.02.2027"},
            "«siste dag»:",
        ),
        (
            "møter",
            {
                **MEETING,
                "dato": "27.03.2027",
                "til": "02.30",
                "siste dag": "28.03.2027",
            },
            "«til»: Klokka stilles fram den natten.",
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
    ],
)
def test_read_says_what_is_wrong_with_the_plan(
    sheet: str, row: Cells, sentence: str
) -> None:
    rows = tuple(COUNCIL[sheet])[1:]
    found = faults({sheet: (row, *rows)})
    about = [fault for fault in found if sentence in fault]
    assert [fault.startswith(f"{WHERE} «{sheet}», rad 4") for fault in about] == [True]


def test_read_asks_which_of_two_meetings_a_case_is_for() -> None:
    late = {**MEETING, "fra": "13.00", "til": "15.00"}
    assert faults({"møter": (MEETING, late)}) == [
        (
            f"{WHERE} «saker», rad 4, kolonnen «fra»: Rådmannsgruppen har 2 møter den "
            "dagen. Skriv når det begynner."
        )
    ]


def test_read_refuses_a_remote_meeting_where_the_body_does_not_open_for_it() -> None:
    meeting = {**MEETING, "møteform": "fjernmøte"}
    assert faults({"regler": (RULES,), "møter": (meeting,)}) == [
        (
            f"{WHERE} «møter», rad 4, kolonnen «møteform»: Rådmannsgruppen kan ikke ha "
            "fjernmøte. Skriv «fysisk»."
        )
    ]


def test_read_asks_the_rules_of_the_day_for_remote_meetings() -> None:
    later = {**RULES, "fra": "05.02.2027"}
    meeting = {**MEETING, "møteform": "fjernmøte"}
    found = roster({"organer": (BODY,), "regler": (later,), "møter": (meeting,)})
    assert found.meetings[0].form is Form.REMOTE
