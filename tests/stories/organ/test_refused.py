"""`/mote organ`: what can not be changed, and where one is told."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from bot.orders import StandInRule
from storage import tables as t
from tests.builders import (
    ASTRID,
    DAG,
    FRODE,
    GURO,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_body,
    some_orders,
)
from tests.records import a_store, revising
from tests.stories.council import nothing_done
from tests.stories.organ.dialog import KARI, opened, pick_seat, view_of
from tests.stories.town import Town, a_town
from tests.stories.wire import a_submission, deliver

REFUSED: Final[dict[str, tuple[str, dict[str, Any], str, str]]] = {
    "nobody": ("replace", {}, "name", "Velg en i Slack, eller skriv et navn."),
    "two": (
        "replace",
        {"colleague": GURO.slack, "name": "Guro Fjeld"},
        "colleague",
        "Velg en i Slack, eller skriv inn en annen, men ikke begge deler.",
    ),
    "unknown": (
        "replace",
        {"name": "Guro Fjell"},
        "name",
        (
            "Jeg kjenner ingen som heter «Guro Fjell». Mente du «Guro Fjeld»? "
            "Ellers fyller du også ut e-post og hvor personen kommer fra."
        ),
    ),
    "unfinished": (
        "stand_in",
        {"name": "Nina Berg", "email": "nina@lier.example"},
        "name",
        (
            "En som er ny, må ha navn, e-post og hvor personen kommer fra. "
            "Fyll ut alle tre."
        ),
    ),
    "another's address": (
        "stand_in",
        {"name": "Nina Berg", "email": DAG.email, "origin": "Lier"},
        "email",
        "Adressen tilhører Dag Øverby. Skriv det navnet, eller en annen adresse.",
    ),
    "same by name": (
        "replace",
        {"name": "Astrid Brekke"},
        "name",
        (
            "Astrid Brekke er der allerede 2. februar 2026. "
            "Velg en annen person eller en annen dag."
        ),
    ),
    "same in Slack": (
        "replace",
        {"colleague": ASTRID.slack},
        "colleague",
        (
            "Astrid Brekke er der allerede 2. februar 2026. "
            "Velg en annen person eller en annen dag."
        ),
    ),
    "no last day": (
        "act",
        {"name": "Guro Fjeld", "until": "2026-01-01"},
        "until",
        "Siste dag må være samme dag som den første eller senere.",
    ),
    "listed": (
        "stand_in",
        {"name": "Bjarne Solli"},
        "name",
        "Bjarne Solli står allerede på lista. Velg en annen.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_refusal_stands_where_one_is_looking(town: Town, case: str) -> None:
    step, typed, field, said = REFUSED[case]
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", step)
    with nothing_done(town):
        secretary.submit(**typed)
    assert secretary.dialog["errors"] == {field: said}


def test_a_member_sits_in_one_place(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "stand_in")
    with nothing_done(town):
        secretary.submit(name="Dag Øverby")
    assert secretary.sentence.startswith("Dag Øverby sitter selv i organet")


def test_two_of_one_name_are_told_apart_by_address(town: Town) -> None:
    with revising(town.store.engine) as db:
        db.execute(t.people.insert().values(name="Guro Fjeld", email="g@hole.example"))
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    said = "Flere heter Guro Fjeld. Skriv e-postadressen til den du mener."
    assert secretary.dialog["errors"] == {"email": said}

    secretary.submit(name="Guro Fjeld", email="g@hole.example")
    assert secretary.lines[0] == "Dette blir endret. Ingenting er lagret ennå."


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (
            date(2026, 2, 20),
            None,
            "Plassen begynner 20. februar 2026. Velg den dagen eller en senere.",
        ),
        (
            None,
            date(2026, 2, 5),
            "Plassen opphører 5. februar 2026. Velg en dag før det.",
        ),
    ],
)
def test_a_seat_is_changed_while_it_is_there(
    town: Town, since: date | None, until: date | None, said: str
) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    with revising(town.store.engine) as db:
        db.execute(t.seats.update().values(since=since, until=until))
    with nothing_done(town):
        secretary.submit(name="Guro Fjeld", since="2026-02-10")
    assert secretary.dialog["errors"] == {"since": said}


def test_nobody_comes_before_the_present_holder(town: Town) -> None:
    with revising(town.store.engine) as db:
        db.execute(t.mandates.update().values(since=date(2023, 10, 1)))
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    with nothing_done(town):
        secretary.submit(name="Guro Fjeld", since="2023-09-30")
    said = (
        "Astrid Brekke har sittet siden 1. oktober 2023. Velg den dagen eller en "
        "senere. Det som var før, rettes i fila."
    )
    assert secretary.dialog["errors"] == {"since": said}


def test_a_body_that_calls_no_stand_ins_takes_none(sqlite_url: str) -> None:
    body = a_body(orders=some_orders(stand_ins=StandInRule.NONE))
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Hole, rådmann: Dag Øverby", "stand_in")
        with nothing_done(town):
            secretary.submit(name="Guro Fjeld")
        assert secretary.sentence == (
            "Rådmannsgruppen kaller ikke inn vara. "
            "Skal organet gjøre det, endrer du reglene i fila."
        )


def test_there_is_no_settemedlem_for_nobody(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "act")
    with revising(town.store.engine) as db:
        db.execute(t.mandates.update().values(until=date(2026, 2, 1)))
    with nothing_done(town):
        secretary.submit(name="Guro Fjeld", until="2026-06-30")
    assert secretary.sentence.startswith("Plassen er ledig, så det er ingen å være")


def test_nobody_is_linked_who_is_in_slack(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    with nothing_done(town):
        pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "link")
    said = "Alle på denne plassen er allerede i Slack."
    assert secretary.dialog["errors"] == {"step": said}


def test_a_slack_user_who_is_another_stays_who_they_are(sqlite_url: str) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Kari Moen", "link")
        with nothing_done(town):
            secretary.submit(colleague=DAG.slack)
        said = (
            "Slack-brukeren er allerede koblet til Dag Øverby. Er det samme person, "
            "retter du e-postadressen i fila. Ellers velger du en annen."
        )
        assert secretary.dialog["errors"] == {"colleague": said}


def test_who_was_linked_meanwhile_is_not_linked_again(sqlite_url: str) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Kari Moen", "link")
        with revising(town.store.engine) as db:
            here = t.people.c.id == KARI.id
            db.execute(t.people.update().where(here).values(slack="U0099"))
        with nothing_done(town):
            secretary.submit(colleague=TROND.slack)
        said = "Kari Moen er allerede koblet til en i Slack."
        assert secretary.dialog["errors"] == {"colleague": said}


@pytest.mark.parametrize("step", ["replace", "link"])
def test_somebody_who_has_left_the_workspace_is_not_picked(
    sqlite_url: str, step: str
) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Kari Moen", step)
        with revising(town.store.engine) as db:
            gone = t.people.c.id == TROND.id
            db.execute(t.people.update().where(gone).values(slack=None))
            here = t.members.c.slack == TROND.slack
            db.execute(t.members.update().where(here).values(is_deleted=True))
        with nothing_done(town):
            secretary.submit(colleague=TROND.slack)
        said = "Den du valgte, hører ikke til i arbeidsområdet. Velg en annen."
        assert secretary.dialog["errors"] == {"colleague": said}


def test_a_seat_that_is_gone_meanwhile_says_so(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    with revising(town.store.engine) as db:
        for table in (t.mandates, t.listings, t.seats):
            db.execute(table.delete())
    with nothing_done(town):
        pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    assert secretary.sentence == (
        "Plassen står ikke lenger i organet. Lukk, og åpne organet på nytt."
    )


@pytest.mark.parametrize("step", ["replace", "act", "stand_in", "link", "end"])
def test_who_no_longer_keeps_the_books_changes_nothing(
    sqlite_url: str, step: str
) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Kari Moen", step)
        with revising(town.store.engine) as db:
            db.execute(t.secretaries.delete())
        typed: dict[str, Any] = {"colleague": FRODE.slack, "until": "2026-06-30"}
        with nothing_done(town):
            secretary.submit(**typed)
        assert secretary.sentence == (
            "Bare sekretariatet for Rådmannsgruppen kan gjøre dette. "
            "Ta kontakt med dem hvis noe må endres."
        )


def test_a_member_gets_nowhere_with_the_secretarys_dialog(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    stolen = a_submission(ASTRID, view_of(town, SOLVEIG))
    with nothing_done(town):
        answer = deliver(town, stolen).json()
    said = answer["view"]["blocks"][0]["text"]["text"]
    assert said.startswith("Bare sekretariatet for Rådmannsgruppen")
