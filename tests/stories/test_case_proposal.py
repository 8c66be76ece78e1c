"""«Foreslå sak»: members propose and demand cases, and the secretary answers."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.meeting import Meeting
from bot.orders import LegalForm, StandingOrders
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_body,
    a_meeting,
    a_seat,
)
from tests.records import a_store, keep
from tests.stories.council import nothing_done
from tests.stories.town import Town, a_town

COUNCIL = a_body(
    LIER,
    HOLE,
    COUNTY,
    a_seat(4, participant="Modum", holder=None, stand_ins=()),
    orders=StandingOrders(form=LegalForm.IPR),
)


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_store(sqlite_url, body=COUNCIL)) as town:
        keep(town.store, a_meeting(body=COUNCIL))
        yield town


def _meeting(town: Town) -> Meeting:
    (found,) = town.store.meetings_of(SOLVEIG.id, since=town.clock.now)
    return found


def _titles(town: Town) -> list[str]:
    return [item.title for item in _meeting(town).agenda]


def test_secretary_takes_a_proposal_or_says_no(town: Town) -> None:
    member, secretary = town.window(ASTRID), town.window(SOLVEIG)
    for title in ("Snøskred", "Budsjett"):
        member.type("/mote sak ny")
        if title == "Budsjett":
            member.press_dialog("Foreslå sak")
        member.submit(title=title, why="Det haster.")
        assert member.lines[0] == (
            f"✅ «{title}» er foreslått. Du får svar i meldingene dine."
        )
    town.deliver()
    assert [card["text"] for card in secretary.cards] == [
        f"*Astrid Brekke foreslår sak til Rådmannsgruppen 26. februar 2026:* {title}"
        for title in ("Snøskred", "Budsjett")
    ]
    assert town.window(DAG).cards == []

    secretary.press("Sett opp saken")
    secretary.type("/mote sak")
    assert "1 forslag fra medlemmene venter på svar." in secretary.lines
    secretary.press_dialog("Forslag til saker")
    secretary.press_dialog("Svar nei")
    with nothing_done(town):
        secretary.submit(why=" ")
        assert secretary.dialog["errors"]
    secretary.submit(why="Saken ble behandlet i januar.")
    town.deliver()

    assert _titles(town)[-2] == "Budsjett"
    assert [card["text"] for card in member.cards] == [
        (
            "✅ «Budsjett», som du foreslo eller støttet, står på sakslista til "
            "Rådmannsgruppen 26. februar 2026."
        ),
        (
            "Sekretariatet svarte nei til «Snøskred» i Rådmannsgruppen "
            "26. februar 2026: Saken ble behandlet i januar."
        ),
    ]


def test_a_third_of_the_members_put_a_case_up(town: Town) -> None:
    member, other = town.window(ASTRID), town.window(DAG)
    member.type("/mote sak foreslå")
    member.submit(title="Snøskred", others=["others"])
    town.deliver()
    assert "Når 2 av medlemmene krever det" in str(other.cards[0]["blocks"])
    other.press("Jeg støtter forslaget")
    town.deliver()

    assert _titles(town)[-2] == "Snøskred"
    assert "✅ Saken står på sakslista." in str(other.cards[0]["blocks"])
    secretary = town.window(SOLVEIG)
    assert secretary.cards[-1]["text"].startswith(
        "*«Snøskred» er satt på sakslista til Rådmannsgruppen 26. februar 2026.* "
        "2 av medlemmene krever det"
    )
    secretary.type("/mote sak")
    with nothing_done(town):
        secretary.choose("Trekk saken", beside="Snøskred")
    assert secretary.sentence.startswith(
        "En tredjedel av medlemmene krever at saken behandles i dette møtet"
    )


def test_support_can_be_taken_back_until_it_is_enough(town: Town) -> None:
    town.window(ASTRID).type("/mote sak foreslå")
    town.window(ASTRID).submit(title="Snøskred")
    member = town.window(ASTRID)
    member.press_dialog("Trekk støtten")
    assert "Ingen medlemmer med stemmerett står bak ennå." in str(member.lines)
    other = town.window(DAG)
    other.type("/mote sak forslag")
    other.press_dialog("Jeg støtter forslaget")
    assert any(line.startswith("Bak forslaget: Dag Øverby.") for line in other.lines)


def test_cases_are_proposed_in_time_by_those_who_sit_there(town: Town) -> None:
    for person in (BJARNE, TROND):
        with nothing_done(town):
            town.window(person).type("/mote sak foreslå")
        assert (
            town.window(person)
            .whispers[-1]
            .startswith("Ingen møter tar imot forslag til saker nå.")
        )
    member = town.window(FRODE)
    member.type("/mote sak foreslå")
    town.clock.now += timedelta(days=4)
    with nothing_done(town):
        member.submit(title="Snøskred")
    assert member.dialog["errors"] == {
        "meeting": (
            "Fristen for å foreslå saker til dette møtet var torsdag 5. februar 2026. "
            "Velg et senere møte, eller ta kontakt med sekretariatet."
        )
    }
