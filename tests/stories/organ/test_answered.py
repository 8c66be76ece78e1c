"""`/mote organ`: what was typed and answered holds, however the secretary goes on."""

from storage import tables as t
from tests.builders import (
    BJARNE,
    GURO,
    SOLVEIG,
)
from tests.records import revising
from tests.stories.council import nothing_done
from tests.stories.organ.dialog import (
    HEAD,
    field_of,
    journal_of,
    opened,
    pick_seat,
    view_of,
)
from tests.stories.town import Town
from tests.stories.wire import a_submission, deliver


def test_what_was_typed_is_still_there_when_one_goes_back(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld", since="2026-03-01")
    with nothing_done(town):
        secretary.press_dialog("Rett opplysningene")
    assert field_of(secretary, "name")["element"]["initial_value"] == "Guro Fjeld"
    assert field_of(secretary, "since")["element"]["initial_date"] == "2026-03-01"

    secretary.press_dialog("Tilbake til organet")
    assert secretary.lines[:2] == HEAD


def test_what_was_typed_for_one_seat_is_not_there_for_the_next(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    ids = []
    for _ in range(2):
        pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
        ids.append(field_of(secretary, "name")["element"]["action_id"])
        secretary.press_dialog("Tilbake til organet")
    assert len(set(ids)) == 2


def test_a_yes_to_what_has_changed_meanwhile_is_asked_for_anew(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "stand_in")
    secretary.submit(name="Guro Fjeld")
    with revising(town.store.engine) as db:
        first = t.listings.c.person == BJARNE.id
        db.execute(t.listings.delete().where(first))

    with nothing_done(town):
        secretary.submit()
    assert secretary.lines[:3] == [
        (
            "⚠️ Noen andre endret noe mens du hadde dette åpent, så ingenting ble "
            "lagret. Se om dette fortsatt er rett, og trykk «Lagre» igjen."
        ),
        "Dette blir endret. Ingenting er lagret ennå.",
        (
            "• Guro Fjeld blir vara nummer 2 for Lier (rådmann) i Rådmannsgruppen "
            "fra 2. februar 2026."
        ),
    ]
    secretary.submit()
    assert "↳ Vara: 1. Cecilie Aas, 2. Guro Fjeld" in secretary.lines


def test_a_change_that_can_not_be_made_any_longer_says_why(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    with revising(town.store.engine) as db:
        db.execute(t.mandates.update().values(person=GURO.id))

    with nothing_done(town):
        secretary.submit()
    assert secretary.sentence == (
        "Guro Fjeld er der allerede 2. februar 2026. "
        "Velg en annen person eller en annen dag."
    )


def test_a_change_is_made_once_however_often_it_is_sent(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    body = a_submission(SOLVEIG, view_of(town, SOLVEIG))
    answers = [deliver(town, body).json() for _ in range(2)]
    said = [answer["view"]["blocks"][0]["text"]["text"] for answer in answers]
    assert [text.partition("*")[2].partition("*")[0] for text in said] == [
        "Lagret.",
        "Lagret.",
    ]
    assert len(journal_of(town)) == 2
