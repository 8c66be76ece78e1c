"""`/mote krev`: a third of the members demand a meeting, and it has to be held."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

import pytest

from bot.body import Chair, ChairRole
from bot.demand import LASTS
from bot.orders import StandingOrders
from bot.rights import OBSERVER
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    FRODE,
    SOLVEIG,
    a_body,
    a_seat,
)
from tests.records import a_store
from tests.stories.council import nothing_done, plant
from tests.stories.town import Json, Town, Window, a_town

#: Four members with a vote, of whom two are a third; Eli listens, Frode leads.
BODY: Final = a_body(
    *(
        a_seat(number, participant=place, holder=person, stand_ins=())
        for number, (place, person) in enumerate(
            (("Lier", ASTRID), ("Hole", BJARNE), ("Asker", DAG), ("Hurum", FRODE)), 1
        )
    ),
    a_seat(5, participant="Sande", holder=ELI, stand_ins=(CECILIE,), rights=OBSERVER),
    name="Regionrådet",
    orders=StandingOrders(),
    chairs=(Chair(role=ChairRole.CHAIR, participant="Hurum", person=FRODE),),
)
WHY: Final = "Høringen om kollektivtilbudet\nFristen er 1. mars."
LAW: Final = (
    "Når en tredjedel av medlemmene krever det, skal det holdes møte "
    "(kommuneloven § 11-2)."
)


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_store(sqlite_url, body=BODY)) as town:
        yield town


def test_a_third_of_the_members_get_their_meeting(town: Town) -> None:
    member, other = town.window(ASTRID), town.window(DAG)
    secretary, chair = town.window(SOLVEIG), town.window(FRODE)
    _demand(member)
    assert member.sentence == (
        "Kravet om møte i *Regionrådet* er sendt til de andre medlemmene. "
        "Det trengs én til."
    )
    town.deliver()
    assert (secretary.cards, town.window(ELI).cards) == ([], [])
    assert _said(other)[:3] == [
        "*Astrid Brekke krever møte i Regionrådet*",
        "> Høringen om kollektivtilbudet\n> Fristen er 1. mars.",
        f"Astrid Brekke støtter kravet: 1 av 2 som trengs. {LAW}",
    ]

    other.press("Jeg støtter kravet")
    town.deliver()
    reached = (
        "✅ Kravet har støtte fra en tredjedel av medlemmene: Astrid Brekke og Dag "
        "Øverby. Sekretariatet og lederen har fått beskjed."
    )
    assert _said(member)[-1] == _said(other)[-1] == reached
    told = [
        f"*En tredjedel av medlemmene i Regionrådet krever møte*\n{LAW}",
        "Kravet støttes av Astrid Brekke og Dag Øverby: 2 av 4 medlemmer.",
        "> Høringen om kollektivtilbudet\n> Fristen er 1. mars.",
    ]
    # The chair has no books to put a meeting into.
    assert _said(chair) == told
    assert _said(secretary) == [*told, "Legg inn møtet"]

    secretary.press("Legg inn møtet")
    fields = {b.get("block_id"): b.get("element") for b in secretary.dialog["blocks"]}
    assert fields["cases"]["initial_value"] == "Høringen om kollektivtilbudet"
    secretary.submit(date="2026-02-12", place="Drammen rådhus")
    town.deliver()
    met = (
        "✅ Møtet er lagt inn: torsdag 12. februar 2026 kl. 09.00–11.00, Drammen "
        "rådhus."
    )
    assert {_said(each)[-1] for each in (member, other, secretary, chair)} == {met}


def test_a_support_can_be_withdrawn_until_it_is_enough(town: Town) -> None:
    member, other = town.window(ASTRID), town.window(DAG)
    _demand(member)
    town.deliver()
    member.press("Trekk støtten")
    town.deliver()
    assert _said(other)[-1] == "Kravet er trukket."
    # Nothing stands in the way of another.
    _demand(other)
    town.deliver()
    member.press("Jeg støtter kravet")
    with nothing_done(town):
        plant(town, DAG, "demand_leave", "demand/2")
        other.press("En gammel knapp")
    assert other.whispers[-1].startswith("Kravet har alt støtte fra en tredjedel")


def test_a_demand_that_too_few_join_lapses(town: Town) -> None:
    member = town.window(ASTRID)
    _demand(member)
    town.deliver()
    town.clock.now += LASTS + timedelta(days=4)
    town.store.do_due(town.clock.now)
    town.deliver()
    assert _said(member) == [
        (
            "Kravet om møte i *Regionrådet* fikk ikke støtte fra en tredjedel av "
            "medlemmene i tide, og gjelder ikke lenger. Du kan kreve møte på nytt med "
            "«/mote krev»."
        ),
        "> Høringen om kollektivtilbudet\n> Fristen er 1. mars.",
    ]
    assert "For få støttet kravet i tide" in str(member.cards[0]["blocks"])


def test_only_members_with_a_vote_are_asked_and_can_demand(town: Town) -> None:
    for person in (ELI, CECILIE, SOLVEIG):
        with nothing_done(town):
            town.window(person).type("/mote krev")
        assert town.window(person).whispers[-1].startswith("Bare medlemmer med stemme")
    _demand(town.window(ASTRID))
    plant(town, ELI, "demand_support", "demand/1")
    with nothing_done(town):
        town.window(ELI).press("En gammel knapp")
    assert town.window(ELI).whispers[-1] == (
        "Bare medlemmer med stemmerett i Regionrådet kan kreve møte der."
    )


def test_one_demand_stands_at_a_time(town: Town) -> None:
    _demand(town.window(ASTRID))
    other = town.window(DAG)
    with nothing_done(town):
        _demand(other)
    assert other.dialog["errors"] == {
        "body": (
            "Astrid Brekke har alt krevd møte i Regionrådet. Støtt det kravet: Det "
            "står i meldingene dine."
        )
    }


def test_nobody_but_the_secretariat_plans_the_meeting(town: Town) -> None:
    _demand(town.window(ASTRID))
    plant(town, FRODE, "demand_plan", "demand/1")
    with nothing_done(town):
        town.window(FRODE).press("En gammel knapp")
    assert town.window(FRODE).whispers[-1].startswith("Bare sekretariatet")


def _demand(window: Window) -> None:
    window.type("/mote krev regionrådet")
    window.submit(why=WHY)


def _said(window: Window) -> list[str]:
    """Read the newest message, and the words on its buttons."""
    return [text for block in window.cards[-1]["blocks"] for text in _texts(block)]


def _texts(block: Json) -> Iterator[str]:
    for each in block.get("elements", [block]):
        text = each["text"]
        yield text["text"] if isinstance(text, dict) else text
