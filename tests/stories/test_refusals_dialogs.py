"""Dialogs that can't be kept: said at the field, and what was typed stays typed."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bot.apology import apologise
from bot.change import cancel
from bot.meeting import Answer
from bot.orders import StandInRule
from bot.person import Person
from storage import tables as t
from storage.database import reading
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    FRODE,
    SOLVEIG,
    a_body,
    a_slot,
    an_act,
    some_orders,
)
from tests.stories.council import (
    MEETING,
    a_called_town,
    a_planned_town,
    nothing_done,
    the_meeting,
)
from tests.stories.town import Town, Window

CHANGED = (
    "Noen andre endret møtet mens du hadde dette åpent, så ingenting er lagret. "
    "Lukk, åpne på nytt, og se om det du ville, fortsatt stemmer."
)
OUTDATED = (
    "Det du ble spurt om, er endret siden, så svaret er ikke lagret. "
    "Finn den nyeste meldingen om møtet, og svar der."
)
CANCELLED = "Møtet er avlyst. Du trenger ikke gjøre noe."
BEGUN = (
    "Møtet har begynt, så dette kan ikke endres her lenger. "
    "Si fra direkte til møtelederen eller sekretariatet."
)
ALREADY_SENT = "Innkallingen er allerede sendt. Se svarene med «/mote status»."
MEMBER = "{} sitter selv i organet og kan ikke møte for en annen. Velg en annen vara."
AWAY = "{} har meldt forfall eller sagt nei til dette møtet. Velg en annen vara."
CALLED = "{} er allerede spurt om å møte. Velg en annen vara."
PICKED = a_body(orders=some_orders(stand_ins=StandInRule.PICKED))
WHERE = {"date": "2026-03-05", "place": "Hole herredshus"}


def _move(town: Town) -> None:
    slot = a_slot(day=date(2026, 3, 12))
    town.store.planner.move(MEETING, an_act(), slot=slot, seen_sequence=0)


def _cancel(town: Town) -> None:
    town.store.change(MEETING, cancel, an_act(), why="For få saker")


def _begin(town: Town) -> None:
    town.clock.now = the_meeting(town).starts_at


def _call(town: Town) -> None:
    town.store.send_notice(MEETING, an_act(), seen_sequence=0)


Happening = Callable[[Town], None]


@pytest.mark.parametrize(
    ("happens", "said"), [(_move, OUTDATED), (_cancel, CANCELLED), (_begin, BEGUN)]
)
def test_an_apology_to_a_meeting_that_changed_is_not_kept(
    sqlite_url: str, happens: Happening, said: str
) -> None:
    with a_called_town(sqlite_url) as town:
        member = town.window(ASTRID)
        member.press("Meld forfall")
        happens(town)
        with nothing_done(town):
            member.submit(reason="Arbeid", note="Kommer fra Bergen")

        assert _stays_below(member, said)


@pytest.mark.parametrize(
    ("command", "typed", "happens", "said"),
    [
        ("/mote flytt", WHERE, _move, CHANGED),
        ("/mote flytt", WHERE, _cancel, CANCELLED),
        ("/mote flytt", WHERE, _begin, BEGUN),
        ("/mote avlys", {"why": "Streik"}, _move, CHANGED),
        ("/mote avlys", {"why": "Streik"}, _cancel, CANCELLED),
        ("/mote avlys", {"why": "Streik"}, _begin, BEGUN),
        ("/mote innkall", {}, _move, CHANGED),
        ("/mote innkall", {}, _call, ALREADY_SENT),
        ("/mote innkall", {}, _begin, BEGUN),
    ],
)
def test_what_a_secretary_had_open_is_not_kept(
    sqlite_url: str, command: str, typed: dict[str, str], happens: Happening, said: str
) -> None:
    with a_planned_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type(command)
        happens(town)
        with nothing_done(town):
            secretary.submit(**typed)

        assert _stays_below(secretary, said)


def test_a_roll_of_a_cancelled_meeting_is_not_kept(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote oppmote")
        _cancel(town)
        with nothing_done(town):
            secretary.press_dialog("Forfall")

        assert secretary.sentence == CANCELLED


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        (
            {"starts": "12:00", "ends": "11:00"},
            "ends",
            "Møtet må slutte etter at det har begynt. Velg et senere klokkeslett.",
        ),
        (
            {"date": "2026-02-01"},
            "date",
            "Tidspunktet er passert. Velg et som ligger fram i tid.",
        ),
        (
            {"date": "2126-02-26"},
            "date",
            ("Tirsdag 26. februar 2126 er mer enn 10 år fram i tid. Rett årstallet."),
        ),
        (
            {"date": "2026-02-26", "starts": "10:00", "ends": "12:00"},
            "starts",
            (
                "Rådmannsgruppen har allerede møte torsdag 26. februar 2026 "
                "kl. 09.00–11.15. Velg en annen tid."
            ),
        ),
        (
            {"place": ""},
            "place",
            "Et fysisk møte må ha et sted. Skriv hvor, for eksempel «Drammen rådhus».",
        ),
        (
            {"form": "remote"},
            "form",
            "Rådmannsgruppen har ikke åpnet for fjernmøte. Velg fysisk møte.",
        ),
        (
            {"date": "2026-03-29", "starts": "02:30", "ends": "04:00"},
            "starts",
            (
                "Dette klokkeslettet finnes ikke den dagen: Når sommertiden begynner, "
                "går klokka rett fra 02.00 til 03.00."
            ),
        ),
    ],
)
def test_a_meeting_that_can_not_be_held_is_refused_at_the_field(
    sqlite_url: str, typed: dict[str, str], field: str, said: str
) -> None:
    body = a_body(orders=some_orders(remote_allowed=False))
    with a_planned_town(sqlite_url, body) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote ny")
        with nothing_done(town):
            secretary.submit(**WHERE | typed)

        assert secretary.dialog["errors"] == {field: said}


def test_a_move_to_where_it_is_asks_nobody_anew(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote flytt")
        with nothing_done(town):
            secretary.submit()

        assert secretary.dialog["errors"] == {
            "date": (
                "Møtet er allerede da og der. "
                "Endre tid, sted eller møteform, eller lukk."
            )
        }


@pytest.mark.parametrize(
    ("stand_in", "said"),
    [
        (DAG, MEMBER.format("Dag Øverby")),
        (FRODE, MEMBER.format("Frode Haugen")),
        (ELI, AWAY.format("Eli Ødegård")),
        (CECILIE, CALLED.format("Cecilie Aas")),
        (ASTRID, MEMBER.format("Astrid Brekke")),
    ],
)
@pytest.mark.parametrize("way", ["colleague", "email"])
def test_a_stand_in_who_can_not_sit_is_refused_at_the_field(
    sqlite_url: str, stand_in: Person, said: str, way: str
) -> None:
    """Dag and Frode sit themselves, Eli has said no, and Cecilie is asked already."""
    with a_called_town(sqlite_url, PICKED) as town:
        _away(town, DAG, ELI)
        _away(town, ELI, CECILIE)
        member = town.window(ASTRID)
        member.press("Meld forfall")
        with nothing_done(town):
            member.submit(reason="Arbeid", **_named(stand_in, way))

        assert member.dialog["errors"] == {way: said}


def test_a_listed_stand_in_who_said_no_meanwhile_is_refused_at_the_field(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url, PICKED) as town:
        member = town.window(ASTRID)
        member.press("Meld forfall")
        _away(town, DAG, BJARNE)
        with nothing_done(town):
            member.submit(reason="Arbeid", stand_in="Bjarne Solli")

        assert member.dialog["errors"] == {"stand_in": CALLED.format("Bjarne Solli")}


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        (
            {"name": "Nina Berg", "email": "nina@lier.example"},
            "name",
            (
                "Skriv navn, kommune og e-post til den som skal møte for deg, "
                "eller la alle tre feltene stå tomme."
            ),
        ),
        (
            {
                "name": "Nina Berg",
                "origin": "Lier",
                "email": "nina@lier.example",
                "colleague": BJARNE.slack,
            },
            "colleague",
            "Velg en i Slack, eller skriv inn en annen, men ikke begge deler.",
        ),
    ],
)
def test_half_a_stand_in_and_two_are_refused_at_the_field(
    sqlite_url: str, typed: dict[str, Any], field: str, said: str
) -> None:
    with a_called_town(sqlite_url, PICKED) as town:
        member = town.window(ASTRID)
        member.press("Meld forfall")
        with nothing_done(town):
            member.submit(reason="Arbeid", **typed)

        assert member.dialog["errors"] == {field: said}


def test_a_refused_stand_in_is_not_kept(sqlite_url: str) -> None:
    with a_called_town(sqlite_url, PICKED) as town:
        member = town.window(ASTRID)
        member.press("Meld forfall")
        _cancel(town)
        member.submit(
            reason="Arbeid", name="Nina Berg", origin="Lier", email="n@lier.example"
        )

        with reading(town.store.engine) as db:
            assert (
                "Nina Berg"
                not in db.scalars(
                    t.people.select().with_only_columns(t.people.c.name)
                ).all()
            )


def test_an_apology_can_be_sent_again_once_it_is_right(sqlite_url: str) -> None:
    with a_called_town(sqlite_url, PICKED) as town:
        member = town.window(ASTRID)
        member.press("Meld forfall")
        member.submit(reason="Arbeid", colleague=DAG.slack)
        member.submit(reason="Arbeid", colleague=CECILIE.slack)

        assert member.state["modals"] == []
        astrid, cecilie = the_meeting(town).roll[the_meeting(town).body.seats[0].id]
        assert (astrid.answer, cecilie.person) == (Answer.AWAY, CECILIE)


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        (
            {"happening": "Gikk før møtet var slutt", "clock": "09:30"},
            "clock",
            (
                "Astrid Brekke kan ikke gå før de er kommet. Rett ett av "
                "klokkeslettene, eller stryk det som er feil."
            ),
        ),
        (
            {"happening": "Gikk før møtet var slutt", "clock": ""},
            "clock",
            "Velg et klokkeslett, eller saken det gjelder fra.",
        ),
        (
            {"happening": "Fratrådte som inhabil i en sak"},
            "item",
            "Velg saken det gjelder.",
        ),
    ],
)
def test_what_can_not_have_been_is_explained_at_the_field(
    sqlite_url: str, typed: dict[str, str], field: str, said: str
) -> None:
    with a_called_town(sqlite_url) as town:
        _begin(town)
        secretary = town.window(SOLVEIG)
        secretary.type("/mote oppmote")
        secretary.press_seat("Annet …", "Astrid Brekke")
        secretary.submit(happening="Kom etter møtets start", clock="10:00")
        secretary.choose("Mer …", beside="Astrid Brekke")
        with nothing_done(town):
            secretary.submit(**typed)

        assert secretary.dialog["errors"] == {field: said}


def test_minutes_without_a_roll_are_refused(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town, nothing_done(town):
        secretary = town.window(SOLVEIG)
        secretary.type("/mote referat")

        assert secretary.whispers == [
            (
                "Referatet lages av oppmøtet, og det er ikke ført ennå. "
                "Før det først med «/mote oppmote»."
            )
        ]


def _stays_below(window: Window, said: str) -> bool:
    """See that a sentence lies on top of the dialog, which is left as it was."""
    below, top = window.state["modals"]
    return bool(top["callback_id"] == "sentence" and below["submit"]) and (
        window.sentence == said
    )


def _away(town: Town, person: Person, stand_in: Person) -> None:
    town.store.change(
        MEETING, apologise, an_act(person), person=person.id, stand_in=stand_in
    )


def _named(person: Person, way: str) -> dict[str, Any]:
    if way == "colleague":
        return {"colleague": person.slack}
    return {"name": person.name, "origin": "Lier", "email": person.email.upper()}
