"""`/mote plan`: a draft is adopted, by those who may, as they have seen it."""

from datetime import timedelta

from tests.builders import ASTRID, SOLVEIG, TROND, a_slot, an_act
from tests.stories.council import nothing_done
from tests.stories.plan.desk import to_desk, to_text, written_in
from tests.stories.region import BOARD, MARIT, adopt, draft
from tests.stories.town import Town
from tests.stories.wire import a_submission, deliver


def test_an_adoption_names_its_case(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Vedta")
    with nothing_done(town):
        secretary.submit(case="\x07")
    assert secretary.dialog["errors"] == {
        "case": "Skriv hvilken sak planen ble vedtatt i, for eksempel «sak 12/2026»."
    }


def test_a_preview_can_be_put_right(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 1/2026", holds="no")
    assert "Hver person får én melding med de møtene som er deres." in secretary.lines
    secretary.press_dialog("Rett opplysningene")
    assert written_in(secretary, "case") == "sak 1/2026"


def test_what_was_changed_meanwhile_is_not_adopted(town: Town) -> None:
    one, other = town.window(SOLVEIG), town.window(MARIT)
    draft(one)
    one.press_dialog("Vedta")
    one.submit(case="sak 12/2026")
    town.clock.now += timedelta(minutes=1)
    to_text(other)
    other.submit()
    with nothing_done(town):
        one.submit()
    assert one.sentence == (
        "Noen andre endret utkastet mens du hadde det åpent. "
        "Ingenting er gjort. Se på det på nytt."
    )


def test_what_can_not_be_held_is_named_before_anything_is_done(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    slot = a_slot(day=a_slot().day.replace(year=2027, month=1, day=28))
    town.store.planner.plan_meeting(BOARD.id, an_act(), slot=slot)
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 12/2026")
    assert "12 møter blir lagt inn. Ett står i planen allerede." in secretary.lines


def test_a_member_finds_no_way_in(town: Town) -> None:
    draft(town.window(SOLVEIG))
    view = town.window(SOLVEIG).dialog
    with nothing_done(town):
        for callback in (
            "plan_draft",
            "plan_adoption_preview",
            "plan_circulate",
            "plan_rhythm",
            "named_day",
            "school_holiday",
        ):
            forged = {
                **view,
                "callback_id": callback,
                "private_metadata": '["0", 2027, "2026-02-02T08:00:00+00:00", 1, []]',
                "state": {"values": {}},
            }
            answer = deliver(town, a_submission(ASTRID, forged)).json()
            assert answer["response_action"] == "push"
            assert "Bare sekretariatet" in str(answer["view"])


def test_the_journal_names_each_version(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary, holds="no")
    assert town.window(TROND).files == []
    versions = town.store.versions("Vestregionen", 2027)
    assert [(v.number, v.adopted_in, len(v.entries)) for v in versions] == [
        (0, "", 13),
        (1, "sak 12/2026", 13),
    ]


def test_meetings_that_stand_are_adopted_as_they_are(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    for month in (2, 5):
        slot = a_slot(day=a_slot().day.replace(year=2027, month=month, day=13))
        town.store.planner.plan_meeting(BOARD.id, an_act(), slot=slot)
    to_desk(secretary)
    assert secretary.lines[2].endswith("2 møter står i planen allerede.")
    secretary.press_dialog("Bruk møtene som står")
    assert secretary.lines[0] == "✅ Utkastet er lagret, med 2 møter."

    first, _ = town.store.standing(2027)
    later = a_slot(day=a_slot().day.replace(year=2027, month=3, day=11))
    town.store.planner.move(first.id, an_act(), slot=later, seen_sequence=0)
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 12/2026")
    assert secretary.lines[1] == "Alle møtene står i planen allerede."
    secretary.submit()
    assert [
        entry.slot.day.isoformat()
        for entry in town.store.versions("Vestregionen", 2027)[-1].entries
    ] == ["2027-03-11", "2027-05-13"]
